# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 4 of a round: on paper, or as files."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.letters import Delivery
from app.wording import Wording
from ui import theme
from ui.pages.rounds.part import StackPart
from ui.pages.rounds.stack import Stack
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, hint_label, plain_tip, section_label


class Output(QScrollArea):
    """Says once more what will be made and offers the other ways out; asks for them by signals.

    `wanted(way)`: as `Making.make` knows the ways; `order_chosen(StackOrder)`, `changed`: as of the part of the stack.
    """

    wanted = Signal(str)
    order_chosen = Signal(object)
    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._title = section_label()
        self._facts = QGridLayout()
        self._part = StackPart()
        self._ways: list[QPushButton] = []
        self._build()
        self._part.order_chosen.connect(self._on_order)
        self._part.changed.connect(self.changed)

    def show_stack(self, stack: Stack) -> None:
        """Say what will be made."""
        self.setEnabled(True)
        item = stack.round
        self._title.setText(self.tr("%n letter(s) ready", "", len(stack.entries)))
        by_post = item.delivery is Delivery.POST
        facts = [
            (self.tr("Date of the letter"), self._wording.day(item.on)),
            (self.tr("Answer wanted before"), self._wording.day(item.reply_by) if item.reply_by else "–"),
            (self.tr("Delivery"), self.tr("by post") if by_post else self.tr("in the pigeon-hole")),
            (self.tr("Signed by"), ", ".join(part for part in (item.signer, item.signer_function) if part)),
            (self.tr("Stack"), self._order(stack)),
        ]
        if stack.by_mail:
            facts.append((self.tr("By e-mail"), self.tr("%n letter(s), not in this stack", "", stack.by_mail)))
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
        self._part.show_stack(stack)

    def part(self, stack: Stack) -> Stack:
        """Return the stack with what of it is made."""
        return self._part.part(stack)

    def _order(self, stack: Stack) -> str:
        if not stack.entries:
            return ""
        return f"{stack.entries[0].name}  –  {stack.entries[-1].name}"

    def _on_order(self, order: object) -> None:
        self.setEnabled(False)  # nothing is made of the stack as it lay before
        self.order_chosen.emit(order)
        self.changed.emit()

    def _build(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, theme.GAP, 0)
        layout.setSpacing(theme.MARGIN)
        cards = QHBoxLayout()
        cards.setSpacing(theme.WIDE_GAP)
        cards.addWidget(self._card(), 1)
        cards.addWidget(self._part, 1)
        layout.addLayout(cards)
        for heading, ways in self._ways_out():
            group = QVBoxLayout()
            group.setSpacing(theme.GAP)
            group.addWidget(hint_label(heading))
            flow = FlowLayout()
            for way in ways:
                flow.addWidget(self._button(*way))
            group.addLayout(flow)
            layout.addLayout(group)
        layout.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def _card(self) -> QFrame:
        card = QFrame()
        theme.card(card)
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(theme.WIDE_GAP)
        self._facts.setVerticalSpacing(theme.GAP)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.MARGIN, theme.WIDE_GAP, theme.MARGIN, theme.WIDE_GAP)
        inside.setSpacing(theme.WIDE_GAP)
        inside.addWidget(self._title)
        inside.addLayout(self._facts)
        inside.addStretch(1)
        return card

    def _ways_out(self) -> tuple[tuple[str, tuple[tuple[str, str, str, str], ...]], ...]:
        """Return under each heading: icon, text, way and what it is for."""
        return (
            (self.tr("Along with the letters"), (
                ("check", self.tr("Proof sheet…"), "proof",
                 self.tr("A table of all letters, to tick off and to have initialled before anything is printed.")),
                ("people", self.tr("Hand-out list…"), "hand_out",
                 self.tr("Everybody's name with room to sign for the letter, by group.")),
                ("letter", self.tr("Labels…"), "labels",
                 self.tr("Addresses on sheets of labels, in the order of the stack.")),
                ("letter", self.tr("Envelopes…"), "envelopes",
                 self.tr("Printed envelopes with your return address, in the order of the stack.")),
            )),
            (self.tr("Instead of printing"), (
                ("file", self.tr("One PDF…"), "pdf",
                 self.tr("All letters in one file, in the order of the stack.")),
                ("people", self.tr("One PDF per person…"), "separate",
                 self.tr("A folder with a file for each person, named after them.")),
                ("letter", self.tr("By e-mail…"), "mail",
                 self.tr("To everyone with an e-mail address, sent from here or as drafts; the others on paper.")),
                ("file", self.tr("One Word document…"), "word",
                 self.tr("All letters in one document, each on a new page. What you change in it is not kept here.")),
                ("people", self.tr("Word document per person…"), "word_each",
                 self.tr("A folder with a document for each person. What you change in them is not kept here.")),
                ("chart", self.tr("Data for Excel…"), "data",
                 self.tr("A list with a row for each letter and all that stands in it.")),
                ("clock", self.tr("Keep for later"), "later",
                 self.tr("The round waits in the list of rounds until you go on.")),
            )),
        )  # fmt: skip

    def _button(self, icon: str, text: str, way: str, hint: str) -> QPushButton:
        button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setAccessibleDescription(hint)
        button.setToolTip(plain_tip(hint))
        button.clicked.connect(lambda _on: self.wanted.emit(way))
        self._ways.append(button)
        return button
