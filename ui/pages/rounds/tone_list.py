# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a reader of a letter may stumble over, one card each: the words, what to do, and a button to leave it so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.asked_values import ASKED
from app.domain.tone import Tone, ToneFinding
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, hint_label, section_label

_OWN = "eigen:"
_MOST = 12
"""Cards at once: who wrote so much that may be stumbled over starts with these."""


class ToneList(QWidget):
    """Hidden without any remark; `shown`: it shows others than a moment ago.

    `waved(mark)`: this remark is to go; `people_wanted(ids)`: show whose letters are meant.
    """

    waved = Signal(str)
    people_wanted = Signal(object)
    shown = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._wording = wording
        self.findings: Sequence[ToneFinding] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GAP)
        self.hide()

    def show_findings(self, findings: Sequence[ToneFinding]) -> None:
        """Show these and nothing else."""
        if tuple(findings) == tuple(self.findings):
            return
        self.findings = findings
        while self._layout.count():
            item = self._layout.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if findings:
            self._layout.addWidget(section_label(self.tr("To think about (%n)", "", len(findings))))
            self._layout.addWidget(hint_label(self.tr("This stops nothing: you decide.")))
        for finding in findings[:_MOST]:
            self._layout.addWidget(self._card(finding))
        self.setVisible(bool(findings))
        self.shown.emit()

    def _card(self, finding: ToneFinding) -> QFrame:
        card = QFrame()
        theme.card(card)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap("warning", "caution"))
        said = told(finding, self._wording)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(said, wrap=True, select=True), 1)
        layout.addLayout(row)
        layout.addWidget(hint_label(self._wording.say(f"tone_do.{finding.tone.value}")))
        buttons, made = FlowLayout(), []
        if finding.people:
            show = QPushButton(self.tr("Show these %n", "", len(finding.people)))
            show.clicked.connect(partial(self._on_people, finding))
            made.append(show)
        leave = QPushButton(self.tr("Leave as it is"))
        leave.clicked.connect(partial(self._on_waved, finding))
        made.append(leave)
        for button in made:
            buttons.addWidget(button)
            button.setAutoDefault(False)
            button.setAccessibleDescription(said)
        theme.link(leave)
        layout.addLayout(buttons)
        card.setAccessibleName(said)
        return card

    def _on_people(self, finding: ToneFinding, _on: object = None) -> None:
        self.people_wanted.emit(finding.people)

    def _on_waved(self, finding: ToneFinding, _on: object = None) -> None:
        self.waved.emit(finding.mark)


def told(finding: ToneFinding, wording: Wording) -> str:
    """Say what may be stumbled over."""
    key = finding.tone.value
    if finding.field and finding.tone in {Tone.PAST_DAY, Tone.LEFT_OVER}:
        key += "_in"
    if finding.field and finding.tone is Tone.NO_CONTACT:
        key += "_empty"
    facts = {"quote": finding.quote, "field": _named(finding.field, wording), "count": len(finding.people)}
    return wording.say(f"tone.{key}", facts)


def _named(field: str, wording: Wording) -> str:
    for prefix in (_OWN, ASKED):
        if field.startswith(prefix):
            return field.removeprefix(prefix)
    return wording.say(f"letter_field.{field}") if field else ""
