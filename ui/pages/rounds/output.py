# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 4 of a round: on paper, or as files."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.letters import Delivery
from app.wording import Wording
from ui import theme
from ui.pages.rounds.stack import Stack
from ui.widgets import icons
from ui.widgets.text import PlainLabel, hint_label, section_label


class Output(QWidget):
    """Says once more what will be made and offers the other ways out; asks for them by signals."""

    pdf_wanted = Signal()
    separate_wanted = Signal()
    mail_wanted = Signal(object)
    later_wanted = Signal()
    proof_wanted = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._stack: Stack | None = None
        self._title = section_label()
        self._facts = QGridLayout()
        self._ways: list[QPushButton] = []
        self._build()

    def show_stack(self, stack: Stack) -> None:
        """Say what will be made."""
        self._stack = stack
        item = stack.round
        self._title.setText(self.tr("%n letter(s) ready", "", len(stack.entries)))
        by_post = item.delivery is Delivery.POST
        facts = [
            (self.tr("Round"), item.name),
            (self.tr("Date of the letter"), self._wording.day(item.on)),
            (self.tr("Answer wanted before"), self._wording.day(item.reply_by) if item.reply_by else "–"),
            (self.tr("Delivery"), self.tr("by post") if by_post else self.tr("in the pigeon-hole")),
            (self.tr("Signed by"), ", ".join(part for part in (item.signer, item.signer_function) if part)),
            (self.tr("Order"), self._order(stack)),
        ]
        while self._facts.count():
            taken = self._facts.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                # Out of sight at once: it goes only when the program is at rest, with the new words drawn over it.
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(facts):
            self._facts.addWidget(hint_label(name), row, 0)
            self._facts.addWidget(PlainLabel(value, wrap=True, select=True), row, 1)
        for button in self._ways:
            button.setEnabled(bool(stack.entries))

    def _on_mail(self) -> None:
        self.mail_wanted.emit(self._stack)

    def _order(self, stack: Stack) -> str:
        if not stack.entries:
            return ""
        return f"{stack.entries[0].name}  –  {stack.entries[-1].name}"

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(self._card())
        layout.addLayout(self._ways_out())
        layout.addStretch(1)

    def _card(self) -> QFrame:
        card = QFrame()
        theme.card(card)
        self._facts.setColumnMinimumWidth(0, 170)
        self._facts.setColumnStretch(1, 1)
        self._facts.setVerticalSpacing(theme.GAP)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.MARGIN, theme.WIDE_GAP, theme.MARGIN, theme.WIDE_GAP)
        inside.setSpacing(theme.WIDE_GAP)
        inside.addWidget(self._title)
        inside.addLayout(self._facts)
        inside.addWidget(hint_label(self.tr("Every letter starts on a new sheet, also when both sides are printed.")))
        return card

    def _ways_out(self) -> QGridLayout:
        ways = QGridLayout()
        ways.setVerticalSpacing(theme.WIDE_GAP)
        ways.setHorizontalSpacing(theme.MARGIN)
        ways.setColumnStretch(1, 1)
        hints = (
            ("check", self.tr("Proof sheet…"), self.proof_wanted,
             self.tr("A table of all letters to tick, and to initial by who agrees, before anything is printed.")),
            ("file", self.tr("One PDF…"), self.pdf_wanted,
             self.tr("All letters in one file, in the order of the stack.")),
            ("people", self.tr("One PDF per person…"), self.separate_wanted,
             self.tr("A folder with a file for each person, named after them.")),
            ("letter", self.tr("By e-mail…"), self._on_mail,
             self.tr("To who has an e-mail address, sent from here or as drafts; the others on paper.")),
            ("clock", self.tr("Keep for later"), self.later_wanted,
             self.tr("The round waits in the list of rounds until you go on.")),
        )  # fmt: skip
        for row, (icon, text, signal, hint) in enumerate(hints):
            button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
            button.setAccessibleName(text)
            button.setMinimumWidth(210)
            button.setAccessibleDescription(hint)
            button.clicked.connect(signal)
            self._ways.append(button)
            ways.addWidget(button, row, 0)
            ways.addWidget(hint_label(hint), row, 1)
        return ways
