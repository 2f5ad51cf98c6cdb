# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of teachers in groups: by which column, what stands above each, and how groups open and shut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from app.domain.grouping import SUMMED, GroupCount, groups_by, total_of
from app.domain.own_fields import OwnField
from app.domain.selections import BESIDE, ColumnKey, Order, TeacherColumn, TeacherRow, column_key, key_of
from app.services.group_words import subtotal, total
from ui.models.grouped import GroupedModel, Heading
from ui.models.table import Column
from ui.pages.staff.listing import StaffListing
from ui.widgets import icons
from ui.widgets.table_view import TableView
from ui.widgets.text import button_text
from ui.window_state import WindowState

_KEPT = "group/staff"
_OPENS = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False, Qt.Key.Key_Return: None, Qt.Key.Key_Enter: None}
"""What a key does with the group on whose heading the cursor stands; None turns it over."""


class Grouped(QObject):
    """Holds the groups of a listing; which column is remembered for the next time, unless a saved view says it."""

    def __init__(self, listing: StaffListing, model: GroupedModel[TeacherRow], view: TableView) -> None:
        super().__init__(listing)
        self._listing, self._model, self._view = listing, model, view
        listing.grouped = self
        model.sign = lambda shut: icons.icon("forward" if shut else "down", "muted", 16)
        self._read_with = (self.more(), tuple(self.sums()))
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(0)
        self._looking.timeout.connect(self._on_columns)
        view.horizontalHeader().sectionResized.connect(self._on_resized)
        view.clicked.connect(self._on_clicked)
        view.installEventFilter(self)

    def begin(self, order: Order) -> None:
        """Take the order the user left the list in, with the groups of last time."""
        kept = WindowState().text(_KEPT)
        try:
            groups = column_key(kept) if kept else None
        except ValueError:
            groups = None
        self._listing.order = replace(order, groups=groups)

    def by(self, column: ColumnKey | None) -> None:
        """Put the list in other groups, or in none."""
        self._listing.order = replace(self._listing.order, groups=column)
        self.remember(column)
        self._listing.read(from_top=True)

    def remember(self, column: ColumnKey | None) -> None:
        """Keep for the next time by which column the list itself is in groups."""
        if getattr(self._view, "remembers", True):
            WindowState().remember(_KEPT, "" if column is None else key_of(column))

    def know(self, fields: Sequence[OwnField]) -> None:
        """Let go of groups by an own field that is gone."""
        column = self._listing.order.groups
        if column is not None and not isinstance(column, TeacherColumn) and column not in {one.id for one in fields}:
            self.by(None)

    def fill(self, menu: QMenu) -> None:
        """Put one entry per column that groups into a menu, and none."""
        menu.clear()
        now = self._listing.order.groups
        columns = [one for one in self._listing.columns if one.title and groups_by(column_key(one.key))]
        choices: list[tuple[ColumnKey | None, str]] = [(None, self.tr("No groups"))]
        choices += [(column_key(one.key), one.title) for one in columns]
        for column, word in choices:
            entry = menu.addAction(button_text(word), self._chooser(column))
            entry.setCheckable(True)
            entry.setChecked(column == now)
        if now is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Open all groups"), lambda: self._model.shut_all(shut=False))
            menu.addAction(self.tr("Shut all groups"), lambda: self._model.shut_all(shut=True))

    def _chooser(self, column: ColumnKey | None) -> Callable[[], None]:
        return lambda: self.by(column)

    def more(self) -> frozenset[TeacherColumn]:
        """Return which columns in sight are read only because they are."""
        return BESIDE & {column_key(column.key) for column in self._shown()}

    def sums(self) -> list[ColumnKey]:
        """Return which columns in sight are added up."""
        keys = [(column_key(column.key), column.right) for column in self._shown()]
        return [key for key, right in keys if key in SUMMED or (right and not isinstance(key, TeacherColumn))]

    def _shown(self) -> list[Column[TeacherRow]]:
        if self._view.model() is None:
            return []
        return [column for place, column in enumerate(self._model.columns) if not self._view.hides(place)]

    def show(self, groups: Sequence[GroupCount]) -> None:
        """Show the headings that a reading brought."""
        column, wording = self._listing.order.groups, self._listing.wording
        if column is None or not groups:
            self._model.group((), None)
            return
        keys = [key_of(one) for one in self.sums()]
        headings = [
            Heading(one.value, subtotal(one, column, wording), one.people, self._sums(keys, one)) for one in groups
        ]
        whole = total_of(tuple(groups))
        last = Heading("", total(whole.people, wording), 0, self._sums(keys, whole))
        self._model.group(headings, last)

    def _sums(self, keys: Sequence[str], group: GroupCount) -> dict[str, str]:
        pairs, write = zip(keys, group.sums, strict=False), self._listing.decimals.write
        return {key: write(key, round(number, 2)) for key, number in pairs if number is not None}

    def _on_resized(self, _place: int, before: int, now: int) -> None:
        if not before or not now:
            self._looking.start()

    def _on_columns(self) -> None:
        """Read again when a column came into sight that was not read, or is to be added up."""
        wanted = (self.more(), tuple(self.sums()))
        before, self._read_with = self._read_with, wanted
        if wanted[0] - before[0] or (wanted[1] != before[1] and self._listing.order.groups is not None):
            self._listing.read()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._turn(index.row(), None)

    def _turn(self, row: int, open_it: bool | None) -> None:
        chosen, current = {one.id for one in self._listing.selected()}, self._view.currentIndex()
        if self._model.toggle(row, open_it=open_it):
            self._listing.select_again(chosen, None)
            heading = self._model.index(row, max(0, current.column()))
            self._view.selectionModel().setCurrentIndex(heading, QItemSelectionModel.SelectionFlag.NoUpdate)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Open and shut with the arrows and Enter, and tick a whole group with Space, on its heading."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        row = self._view.currentIndex().row()
        heading = self._model.heading_at(row)
        if heading is None or not heading.people:
            return False
        if event.key() == Qt.Key.Key_Space:
            self._tick(row, heading.people)
            return True
        if event.key() in _OPENS:
            self._turn(row, _OPENS[Qt.Key(event.key())])
            return True
        return False

    def _tick(self, row: int, people: int) -> None:
        first = self._model.first_of(row)
        found = frozenset(self._listing.ids[first : first + people])
        ticked = self._model.ticked_keys()
        self._model.tick(ticked - found if found <= ticked else ticked | found)
