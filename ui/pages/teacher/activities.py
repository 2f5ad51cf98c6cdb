# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a teacher did to keep up the profession: by school year, with hours, evidence and what they add up to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.activity_checks import COUNTING
from app.domain.activity_rows import TakenPart
from app.domain.activity_totals import hours_spent
from app.domain.ids import ActivityId, ParticipationId
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.teacher.reading import TeacherFile
from ui.widgets import icons
from ui.widgets.activity_words import (
    hours,
    number,
    participation_icon,
    participation_words,
    school_year,
    words_of,
    year_word,
)
from ui.widgets.empty_state import EmptyState
from ui.widgets.evidence_list import EvidenceList
from ui.widgets.fields import ChoiceField
from ui.widgets.table_view import TableView
from ui.widgets.text import PlainLabel

_WIDE = 620
_ONLY_WIDE = frozenset({"type", "categories"})


class ActivitiesTab(QWidget):
    """`adding`: an activity of this teacher is to be entered; `opened(activity id)`: one is to be shown."""

    adding = Signal()
    opened = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._words = participation_words()
        self._file: TeacherFile | None = None
        self.add = QPushButton(f" {self.tr('Add an activity…')}")  # the space keeps the word off the icon
        self.year = ChoiceField()
        self._totals = PlainLabel(wrap=True, select=True)
        self.model: TableModel[TakenPart] = TableModel(self._columns(), parent=self)
        self.view = TableView("teacher_activities", self.tr("Activities"))
        self.evidence = EvidenceList(wording)
        self._stack = QStackedWidget()
        self._build()

    def show_file(self, file: TeacherFile) -> None:
        """Show what a teacher took part in; the school year and the row stay while it is the same teacher."""
        other = self._file is None or self._file.teacher.id != file.teacher.id
        chosen = None if other else self.current()
        self._file = file
        years = sorted({school_year(one.participation.on) for one in file.taken}, reverse=True)
        year = None if other else self.year.value()
        self.year.set_choices([(None, self.tr("All school years")), *((one, year_word(one)) for one in years)])
        self.year.set_value(year)
        self.year.setVisible(len(years) > 1)
        self._stack.setCurrentIndex(0 if file.taken else 1)
        self._show_rows(chosen)

    def current(self) -> TakenPart | None:
        """Return the chosen activity."""
        return self.model.row_at(self.view.currentIndex())

    def whose(self) -> tuple[ActivityId, Sequence[ParticipationId]] | None:
        """Return to what new evidence belongs: the teacher's part in the chosen activity."""
        taken = self.current()
        return (taken.activity.id, [taken.participation.id]) if taken is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for them."""
        super().resizeEvent(event)
        self.view.leave_out(_ONLY_WIDE if event.size().width() < _WIDE else frozenset())

    def _columns(self) -> list[Column[TakenPart]]:
        wording = self._wording
        return [
            Column("title", self.tr("Activity"), lambda one: one.activity.title, width=170),
            Column("on", self.tr("Date"), lambda one: wording.day(one.participation.on, short=True), width=112),
            Column(
                "status", self.tr("Status"), lambda one: self._words[one.participation.status],
                icon=lambda one: participation_icon(one.participation.status), tip=self._tip, width=130,
            ),
            Column(
                "hours", self.tr("Hours"), lambda one: number(one.participation.hours, wording), right=True, width=68
            ),
            Column("evidence", self.tr("Evidence"), self._evidence, icon=_evidence_sign, width=94),
            Column("type", self.tr("Type"), self._type, width=110),
            Column("categories", self.tr("Counts for"), self._categories, width=150),
        ]  # fmt: skip

    def _tip(self, one: TakenPart) -> str:
        return "\n".join(part for part in (self._words[one.participation.status], one.participation.reason) if part)

    def _evidence(self, one: TakenPart) -> str:
        if one.evidence:
            return str(one.evidence)
        return self.tr("none") if one.participation.status in COUNTING else "–"

    def _type(self, one: TakenPart) -> str:
        return words_of((one.activity.type,), self._file.words.activity_types, self._wording) if self._file else ""

    def _categories(self, one: TakenPart) -> str:
        words = words_of(one.activity.categories, self._file.words.categories, self._wording) if self._file else ""
        return "  ·  ".join(part for part in (words, one.participation.qualification) if part)

    def _build(self) -> None:
        self.add.setIcon(icons.icon("plus", "", 16))
        self.add.setAccessibleName(self.tr("Add an activity…"))
        self.add.clicked.connect(lambda _on: self.adding.emit())
        self.year.setAccessibleName(self.tr("School year"))
        self.year.committed.connect(lambda: self._show_rows(self.current()))
        self._totals.setFont(theme.font(bold=True))
        above = QHBoxLayout()
        above.setSpacing(theme.GAP)
        above.addWidget(self.year)
        above.addStretch(1)
        above.addWidget(self.add)
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.view.opened.connect(self._on_opened)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_evidence())
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._totals)
        column.addWidget(self.view, 3)
        column.addWidget(self.evidence, 2)
        self._stack.addWidget(both)
        self._stack.addWidget(
            EmptyState(
                "book",
                self.tr("No activities yet"),
                self.tr("What this teacher takes part in stands here, with hours and evidence."),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)

    def _show_rows(self, chosen: TakenPart | None) -> None:
        year = self.year.value()
        taken = self._file.taken if self._file is not None else ()
        rows = [one for one in taken if year is None or school_year(one.participation.on) == year]
        self.model.set_rows(rows)
        known = chosen.participation.id if chosen is not None else None
        places = [place for place, one in enumerate(rows) if one.participation.id == known]
        if rows:
            self.view.selectRow(places[0] if places else 0)
        self._totals.setText(self._sentence(rows))
        self._show_evidence()

    def _sentence(self, rows: Sequence[TakenPart]) -> str:
        spent, wording = hours_spent(rows), self._wording
        choices = self._file.words.categories if self._file is not None else ()
        parts = [self.tr("{hours} in all").replace("{hours}", hours(spent.total, wording))]
        for category, amount in spent.by_category:
            word = words_of((category,), choices, wording) or self.tr("without a category")
            parts.append(f"{word} {number(amount, wording)}")
        if spent.planned:
            parts.append(self.tr("planned {hours}").replace("{hours}", number(spent.planned, wording)))
        return "  ·  ".join(parts if len(spent.by_category) > 1 or spent.planned else parts[:1])

    def _show_evidence(self) -> None:
        taken = self.current()
        self.evidence.setEnabled(taken is not None)
        found = [] if taken is None or self._file is None else self._file.evidence
        shown = []
        for item in found:
            if taken is None or item.activity_id != taken.activity.id:
                continue
            if item.participation_id is None:
                shown.append((item, self.tr("of the whole activity")))
            elif item.participation_id == taken.participation.id:
                shown.append((item, ""))
        self.evidence.show_evidence(shown)

    def _on_opened(self, index: QModelIndex) -> None:
        taken = self.model.row_at(index)
        if taken is not None:
            self.opened.emit(taken.activity.id)


def _evidence_sign(one: TakenPart) -> QIcon | None:
    if one.evidence:
        return icons.icon("clip", "", 16)
    return icons.icon("warning", "caution", 16) if one.participation.status in COUNTING else None
