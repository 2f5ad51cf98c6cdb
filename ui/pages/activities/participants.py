# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who takes part in an activity: how far each is, with which hours, and what shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.activities import ParticipationStatus
from app.domain.activity_rows import ParticipantRow
from app.domain.ids import ParticipationId, TeacherId
from app.domain.namesakes import Namesakes
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.activities import counts_for
from ui.widgets import icons
from ui.widgets.activity_words import number, participation_icon, participation_words
from ui.widgets.drop_area import DropArea
from ui.widgets.empty_state import EmptyState
from ui.widgets.lines import SearchField
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.table_view import TableView
from ui.widgets.text import button_text

ACCEPT, REJECT, PLAN, DONE = "accept", "reject", "plan", "done"
HOURS, RATING, EVIDENCE, REMOVE = "hours", "rating", "evidence", "remove"
_MANY = 12
"""From so many people on there is a field to search for one."""
_WIDE = 560
_ONLY_WIDE = {"team", "rating"}
_COUNTED = frozenset({ParticipationStatus.DONE, ParticipationStatus.ACCEPTED})


class ParticipantsTab(DropArea):
    """`asked(what, participation ids)`: something is to be done with these; `person_opened(teacher id)`; `adding`.

    `counted_for(bevoegdheid, participation ids)`: that is what their hours count for, "" for all.
    `several(paths)`: files were dropped, as evidence of who is chosen or of the whole activity.
    """

    asked = Signal(str, list)
    counted_for = Signal(str, list)
    person_opened = Signal(int)
    adding = Signal()
    menu_filled = Signal(QMenu)
    """The context menu holds what is done with them here; more may be put below."""

    def __init__(self, wording: Wording, lock: Callable[..., None], parent: QWidget | None = None) -> None:
        """`lock` takes what stores something away in a school that is only read."""
        super().__init__(parent, many=True)
        self.setProperty("role", "")  # no card of its own: the list has an edge already
        self._wording, self._lock = wording, lock
        self._rows: Sequence[ParticipantRow] = ()
        self._known: Mapping[TeacherId, Sequence[str]] = {}
        self.counts_for = QMenu(self.tr("Counts for the qualification"), self)
        self.names = Namesakes()
        self._words = participation_words()
        self._search = SearchField(self.tr("Search among who took part"))
        self.add = QPushButton(f" {self.tr('Add teachers…')}")  # the space keeps the word off the icon
        self.model: TableModel[ParticipantRow] = TableModel(
            self._columns(), key=lambda row: row.participation.id, parent=self
        )
        self.view = TableView("participants", self.tr("Who takes part"))
        self.bar = SelectionBar()
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def show_rows(
        self, rows: Sequence[ParticipantRow], qualifications: Mapping[TeacherId, Sequence[str]], *, other: bool
    ) -> None:
        """Show who takes part, with whose bevoegdheden; in another activity than before nobody is ticked."""
        self._rows, self._known = rows, qualifications
        if other:
            self._search.clear()
        known = {row.participation.id for row in rows}
        self.model.tick(() if other else self.model.ticked_keys() & known)
        self._search.setVisible(len(rows) >= _MANY)
        self._stack.setCurrentIndex(0 if rows else 1)
        self._filter(other=other)

    def chosen(self) -> list[ParticipationId]:
        """Return the ticked participations, else the selected ones, in the order shown."""
        ticked = self.model.ticked_keys()
        if ticked:
            return [row.participation.id for row in self._rows if row.participation.id in ticked]
        return [self.model.rows[place].participation.id for place in self.view.selected_rows()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for them."""
        super().resizeEvent(event)
        self._leave_out()

    def row_of(self, participation_id: ParticipationId) -> ParticipantRow | None:
        """Return the row of one participation."""
        return next((row for row in self._rows if row.participation.id == participation_id), None)

    def choose_none(self) -> bool:
        """Untick everybody; return whether anybody was chosen."""
        chosen = bool(self.chosen())
        self.model.tick(())
        self.view.clearSelection()
        return chosen

    def _columns(self) -> list[Column[ParticipantRow]]:
        return [
            Column(
                "name", self.tr("Name"), lambda r: self.names.told(r.sort_name, r.code, r.team),
                bold=lambda r: len(r.sort_name.partition(",")[0]), width=170,
            ),
            Column(
                "status", self.tr("Status"), lambda r: self._words[r.participation.status],
                icon=lambda r: participation_icon(r.participation.status), tip=self._status_tip, width=140,
            ),
            Column(
                "hours", self.tr("Hours"), lambda r: number(r.participation.hours, self._wording), right=True, width=66
            ),
            Column("evidence", self.tr("Evidence"), self._evidence, icon=_evidence_sign, width=92),
            Column("qualification", self.tr("Qualification"), lambda r: r.participation.qualification, width=110),
            Column("team", self.tr("Team"), lambda r: r.team, width=110),
            Column("rating", self.tr("Rating"), _rating, tip=lambda r: r.participation.remark, width=108),
        ]  # fmt: skip

    def _status_tip(self, row: ParticipantRow) -> str:
        return "\n".join(part for part in (self._words[row.participation.status], row.participation.reason) if part)

    def _evidence(self, row: ParticipantRow) -> str:
        if row.evidence:
            return str(row.evidence)
        return self.tr("none") if row.participation.status in _COUNTED else "–"

    def _build(self) -> None:
        self.add.setIcon(icons.icon("plus", "", 16))
        self.add.setAccessibleName(self.tr("Add teachers…"))
        self._lock(self.add)
        above = QHBoxLayout()
        above.setSpacing(theme.GAP)
        above.addWidget(self._search, 1)
        above.addStretch()
        above.addWidget(self.add)
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self._stack.addWidget(self.view)
        empty = EmptyState(
            "people", self.tr("Nobody takes part yet"), self.tr("Add them from the list, or paste an attendance list.")
        )
        self._stack.addWidget(empty)
        self._fill_bar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(above)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.bar)

    def _fill_bar(self) -> None:
        accept = self.bar.add_button(self.tr("Accept"), lambda: self._ask(ACCEPT))
        reject = self.bar.add_button(self.tr("Reject…"), lambda: self._ask(REJECT))
        more = QMenu(self.bar)
        self._fill_more(more)
        self._lock(accept, reject, self.bar.add_menu(self.tr("More"), more))

    def _fill_more(self, menu: QMenu) -> None:
        for what, text, icon in (
            (DONE, self.tr("Note as done"), "check"),
            (PLAN, self.tr("Note as planned"), "clock"),
            (HOURS, self.tr("Other hours…"), "edit"),
            (EVIDENCE, self.tr("Evidence of these…"), "clip"),
            (RATING, self.tr("Rating and remark…"), "star"),
            (REMOVE, self.tr("Take out of the activity"), "trash"),
        ):
            entry = menu.addAction(icons.icon(icon), button_text(text))
            entry.triggered.connect(lambda _on=False, what=what: self._ask(what))
        menu.addMenu(self.counts_for)

    def _connect(self) -> None:
        self._search.searched.connect(lambda _text: self._filter())
        self.add.clicked.connect(lambda _on: self.adding.emit())
        self.model.ticked.connect(self._on_chosen)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.view.opened.connect(self._on_opened)
        self.view.menu_wanted.connect(self._on_menu)
        self.bar.cleared.connect(self.choose_none)
        self.bar.all_wanted.connect(lambda: self.model.tick(row.participation.id for row in self._rows))

    def _filter(self, *, other: bool = False) -> None:
        words = self._search.text().casefold().split()
        chosen = [] if other else [self.model.rows[at].participation.id for at in self.view.selected_rows()]
        current, scrolled = self.view.currentIndex().row(), self.view.verticalScrollBar().value()
        found = [row for row in self._rows if all(word in _searched(row) for word in words)]
        self.model.set_rows(found)
        self._leave_out()
        places = [place for place, row in enumerate(found) if row.participation.id in chosen]
        self.view.select_again(places, max(0, min(current, len(found) - 1)) if found else -1)
        if not other:
            self.view.verticalScrollBar().setValue(scrolled)
        self._on_chosen()

    def _leave_out(self) -> None:
        self.view.leave_out(_empty_columns(self._rows) | (_ONLY_WIDE if self.width() < _WIDE else set()))

    def _ask(self, what: str) -> None:
        chosen = self.chosen()
        if chosen:
            self.asked.emit(what, chosen)

    def _on_chosen(self) -> None:
        rows = [row for row in map(self.row_of, self.chosen()) if row is not None]
        counts_for.fill(self.counts_for, rows, self._known, lambda word: self.counted_for.emit(word, self.chosen()))
        self.bar.show_count(len(self.model.ticked_keys()), len(self.view.selected_rows()), len(self._rows))

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.person_opened.emit(row.participation.teacher_id)

    def _on_menu(self, where: QPoint) -> None:
        if not self.chosen():
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icons.icon("forward"), self.tr("Open"), lambda: self._on_opened(self.view.currentIndex()))
        menu.addSeparator()
        menu.addAction(icons.icon("check", "good"), self.tr("Accept"), lambda: self._ask(ACCEPT))
        menu.addAction(icons.icon("close", "wrong"), self.tr("Reject…"), lambda: self._ask(REJECT))
        self._fill_more(menu)
        self._lock(*menu.actions()[1:])
        self.menu_filled.emit(menu)
        menu.exec(where)


def _empty_columns(rows: Sequence[ParticipantRow]) -> set[str]:
    """Return the columns in which nobody has anything."""
    filled = {
        "team": any(row.team for row in rows),
        "rating": any(row.participation.rating for row in rows),
        "qualification": any(row.participation.qualification for row in rows),
    }
    return {name for name, any_there in filled.items() if not any_there}


def _rating(row: ParticipantRow) -> str:
    return f"{row.participation.rating} / 5" if row.participation.rating else ""


def _searched(row: ParticipantRow) -> str:
    return " ".join((row.sort_name, row.code, row.team)).casefold()


def _evidence_sign(row: ParticipantRow) -> QIcon | None:
    if row.evidence:
        return icons.icon("clip", "", 16)
    counted = row.participation.status in _COUNTED
    return icons.icon("warning", "caution", 16) if counted else None
