# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was done and nothing shows: a list to work through, with files dropped on whoever is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.domain.activity_rows import MissingEvidence
from app.domain.ids import ActivityId, ParticipationId
from app.domain.namesakes import Namesakes
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.activity_words import number
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.lines import SearchField
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.table_view import TableView
from ui.widgets.text import hint_label

if TYPE_CHECKING:
    from app.bootstrap import Services

_MOST = 2000
"""What nobody works off in a day is not read; as some get their evidence, the next come."""
Chosen = list[tuple[ActivityId, list[ParticipationId]]]


class MissingList(DropArea):
    """`evidence_wanted(chosen)`: files are to be chosen for these; `several(paths)`: files were dropped on the list.

    `activity_opened(id)` and `person_opened(id)` lead on; `arrived(how many)` comes with each reading.
    """

    evidence_wanted = Signal()
    activity_opened = Signal(int)
    person_opened = Signal(int)
    arrived = Signal(int)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent, many=True)
        self.setProperty("role", "")  # no card of its own: the list has an edge already
        self._services, self._tasks, self._wording = services, tasks, wording
        self._rows: Sequence[MissingEvidence] = ()
        self._names = Namesakes()
        self.search = SearchField(self.tr("Search in this list"))
        self.model: TableModel[MissingEvidence] = TableModel(
            self._columns(), key=lambda row: row.participation_id, parent=self
        )
        self.view = TableView("missing_evidence", self.tr("Done, with nothing that shows it"))
        self.bar = SelectionBar()
        self._stack = QStackedWidget()
        self._hint = hint_label()
        self._build()

    def read(self) -> None:
        """Read the list again."""
        evidence, staff = self._services.evidence, self._services.staff
        self._tasks.run_latest(
            "activities.missing", lambda: (evidence.missing(limit=_MOST), staff.shared_names()), self._on_read
        )

    def chosen(self) -> Chosen:
        """Return the ticked participations, else the selected ones, by activity."""
        ticked = self.model.ticked_keys()
        if ticked:
            rows = [row for row in self._rows if row.participation_id in ticked]
        else:
            rows = [self.model.rows[place] for place in self.view.selected_rows()]
        found: dict[ActivityId, list[ParticipationId]] = {}
        for row in rows:
            found.setdefault(row.activity_id, []).append(row.participation_id)
        return list(found.items())

    def choose_none(self) -> bool:
        """Untick everything; return whether anything was chosen."""
        chosen = bool(self.chosen())
        self.model.tick(())
        self.view.clearSelection()
        return chosen

    def _columns(self) -> list[Column[MissingEvidence]]:
        return [
            Column(
                "name", self.tr("Name"), lambda r: self._names.told(r.sort_name, r.code, r.team),
                bold=lambda r: len(r.sort_name.partition(",")[0]),
                width=210,
            ),
            Column("title", self.tr("Activity"), lambda r: r.title, width=240),
            Column("on", self.tr("Date"), lambda r: self._wording.day(r.on, short=True), width=110),
            Column("hours", self.tr("Hours"), lambda r: number(r.hours, self._wording), right=True, width=70),
            Column("team", self.tr("Team"), lambda r: r.team, width=120),
        ]  # fmt: skip

    def _build(self) -> None:
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self._stack.addWidget(self.view)
        done = EmptyState(
            "check",
            self.tr("Everything has its evidence"),
            self.tr("Whatever was done or accepted has a file that shows it."),
        )
        self._stack.addWidget(done)
        self.bar.add_button(self.tr("Add evidence…"), self.evidence_wanted.emit)
        self.bar.add_button(self.tr("Open the activity"), lambda: self._open(self.view.currentIndex(), "activity"))
        self.bar.add_button(self.tr("Open the teacher"), lambda: self._open(self.view.currentIndex(), "teacher"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._hint)
        layout.addWidget(self.search)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.bar)
        self.search.setMaximumWidth(360)
        self.search.searched.connect(lambda _text: self._filter())
        self.model.ticked.connect(self._on_chosen)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.view.opened.connect(lambda index: self._open(index, "activity"))
        self.view.menu_wanted.connect(self._on_menu)
        self.bar.cleared.connect(self.choose_none)
        self.bar.all_wanted.connect(lambda: self.model.tick(row.participation_id for row in self.model.rows))

    def _on_read(self, read: tuple[Sequence[MissingEvidence], frozenset[str]]) -> None:
        self._rows, shared = read
        rows = self._rows
        self._names.learn(shared)
        self.model.tick(self.model.ticked_keys() & {row.participation_id for row in rows})
        self._stack.setCurrentIndex(0 if rows else 1)
        text = self.tr("Choose whose evidence it is, and drop the file on the list or add it below.")
        newest = self.tr("The newest %n are shown.", "", _MOST) if len(rows) == _MOST else ""
        self._hint.setText(f"{text} {newest}".strip() if rows else "")
        self.search.setVisible(bool(rows))
        self._filter()
        self.arrived.emit(len(rows))

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self.model.set_rows(row for row in self._rows if all(word in _searched(row) for word in words))
        self.view.leave_out(set() if any(row.team for row in self._rows) else {"team"})
        self.view.begin_at_top()
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.bar.show_count(len(self.model.ticked_keys()), len(self.view.selected_rows()), len(self.model.rows))

    def _open(self, index: QModelIndex, what: str) -> None:
        row = self.model.row_at(index)
        if row is None:
            return
        if what == "activity":
            self.activity_opened.emit(row.activity_id)
        else:
            self.person_opened.emit(row.teacher_id)

    def _on_menu(self, where: QPoint) -> None:
        index = self.view.currentIndex()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icons.icon("clip"), self.tr("Add evidence…"), self.evidence_wanted.emit)
        menu.addAction(icons.icon("book"), self.tr("Open the activity"), lambda: self._open(index, "activity"))
        menu.addAction(icons.icon("people"), self.tr("Open the teacher"), lambda: self._open(index, "teacher"))
        menu.exec(where)


def _searched(row: MissingEvidence) -> str:
    return " ".join((row.sort_name, row.code, row.team, row.title)).casefold()
