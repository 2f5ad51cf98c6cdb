# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose letter a code leads to: who, which round, when it was sent, and what to look at before booking."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.replies import Caution, FoundLetter
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, hint_label, section_label, tint


def caution_text(caution: Caution, letter: FoundLetter, wording: Wording) -> str:
    """Say in one sentence what to look at before an answer to a letter is booked."""
    facts: dict[str, object] = {"round": letter.round_name}
    if letter.answer is not None and letter.answered_on is not None:
        facts |= {"event": letter.answer.value, "on": letter.answered_on}
    return wording.say(f"reply_caution.{caution.value}", facts)


class FoundCard(QFrame):
    """One letter."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        theme.card(self)
        self._wording = wording
        self._code = hint_label()
        self._name = section_label()
        self._name.setWordWrap(True)
        self._round = PlainLabel(wrap=True)
        self._cautions = QVBoxLayout()
        self._cautions.setSpacing(theme.GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        for label in (self._code, self._name, self._round):
            layout.addWidget(label)
        layout.addLayout(self._cautions)
        layout.addStretch(1)

    def show_letter(self, typed: str, letter: FoundLetter) -> None:
        """Show whose letter it is."""
        self._code.setText(self.tr("Code {code}").format(code=typed.upper()))
        self._name.setText(f"{letter.name} ({letter.staff_code})" if letter.staff_code else letter.name)
        sent = self._wording.day(letter.sent_on) if letter.sent_on else ""
        text = self.tr("{round}, sent on {day}") if sent else "{round}"
        self._round.setText(text.format(round=letter.round_name, day=sent))
        self._clear()
        told = [caution_text(one, letter, self._wording) for one in letter.cautions]
        for text in told:
            self._add(text)
        self.setAccessibleName("; ".join((self._name.text(), self._round.text(), *told)))

    def _clear(self) -> None:
        while self._cautions.count():
            item = self._cautions.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def _add(self, text: str) -> None:
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap("warning", "caution"))
        label = PlainLabel(text, wrap=True)
        tint(label, "caution")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._cautions.addWidget(line)
