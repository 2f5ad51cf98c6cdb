# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 3 of a new activity: everything once more, and whether it was done or is only planned yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app import clock
from app.domain.activities import Activity, ParticipationStatus
from app.domain.vocabulary import Vocabulary
from app.wording import Wording
from ui import theme
from ui.widgets.activity_words import days, euros, hours, number, words_of
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, hint_label, section_label


class ActivityReady(QWidget):
    """Says what will be stored; `changed`: another status was chosen."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._title = section_label()
        self._title.setWordWrap(True)
        self._facts = QGridLayout()
        self._status = Form()
        self._status.setMaximumWidth(420)
        self._status.add(
            "status",
            self.tr("How far they are"),
            ChoiceField(
                [
                    (ParticipationStatus.DONE, self.tr("They took part")),
                    (ParticipationStatus.ACCEPTED, self.tr("They took part, and it was accepted")),
                    (ParticipationStatus.PLANNED, self.tr("It is planned")),
                ]
            ),
            hint=self.tr("Only what was done or accepted counts for the register."),
        )
        self._status.committed.connect(lambda _name: self.changed.emit())
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(card)
        layout.addWidget(self._status)
        layout.addWidget(
            hint_label(self.tr("Evidence such as the attendance list can be dropped on the activity afterwards."))
        )
        layout.addStretch(1)

    def show_all(
        self, activity: Activity, people: int, words: Vocabulary, *, first: bool, left_out: Sequence[str] = ()
    ) -> None:
        """Say what will be stored; the `first` time the day says whether it is planned or done.

        `left_out` are the lines of a pasted list of which nobody takes part.
        """
        over = activity.ends <= clock.today()
        if first or not over:
            self._status.set_value("status", ParticipationStatus.DONE if over else ParticipationStatus.PLANNED)
        self._status.widget("status").setEnabled(over)
        self._title.setText(activity.title)
        self._clear()
        lines = self._lines(activity, people, words)
        if left_out:
            lines.append((self.tr("On the pasted list, left out"), "; ".join(left_out)))
        for row, (name, value) in enumerate(lines):
            self._facts.addWidget(hint_label(name), row, 0)
            self._facts.addWidget(PlainLabel(value, wrap=True, select=True), row, 1)

    def status(self) -> ParticipationStatus:
        """Return how far the participants are."""
        return ParticipationStatus(str(self._status.value("status")))

    def _lines(self, activity: Activity, people: int, words: Vocabulary) -> list[tuple[str, str]]:
        wording = self._wording
        together = number(activity.hours * people, wording)
        in_all = self.tr("{hours} each, {all} in all").replace("{hours}", hours(activity.hours, wording))
        validated = " ".join(part for part in (self.tr("yes"), activity.validation_number) if part)
        lines = [
            (self.tr("Date"), days(activity.starts, activity.ends, wording)),
            (self.tr("Type"), words_of((activity.type,), words.activity_types, wording)),
            (self.tr("Provider"), activity.provider),
            (
                self.tr("Hours"),
                in_all.replace("{all}", together) if activity.hours else self.tr("none: so it does not count"),
            ),
            (self.tr("Counts for"), words_of(activity.categories, words.categories, wording)),
            (self.tr("Validated"), validated if activity.validated else ""),
            (self.tr("Cost a person"), "" if activity.cost is None else euros(activity.cost, wording)),
            (self.tr("Participants"), self.tr("%n teacher(s)", "", people)),
        ]
        return [(name, value) for name, value in lines if value]

    def _clear(self) -> None:
        while self._facts.count():
            taken = self._facts.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                # Out of sight at once: it goes only when the program is at rest, with the new words drawn over it.
                widget.hide()
                widget.deleteLater()
