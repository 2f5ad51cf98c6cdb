# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The columns of a school's own fields in the list of teachers: they come and go with the fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.domain.own_fields import OwnField, OwnKind, held_by, own_id, own_name
from app.domain.selections import TeacherRow
from app.wording import Wording
from ui.models.table import Column, TableModel
from ui.pages.staff.columns import NUMBERS, widest_days
from ui.pages.staff.decimals import Decimals
from ui.widgets.own_words import own_text
from ui.widgets.table_view import TableView
from ui.window_state import WindowState

_KEPT = "own_columns/staff"
_NOWHERE = QModelIndex()


class OwnColumns(QObject):
    """Keeps the columns behind the list's own.

    Those of last time stand there from the beginning, without words, so that the widths the user left find them.
    """

    def __init__(self, model: TableModel[TeacherRow], view: TableView, wording: Wording, decimals: Decimals) -> None:
        """Work on a model that the view does not show yet."""
        super().__init__(view)
        self._model, self._view, self._wording, self._decimals = model, view, wording, decimals
        kept = WindowState().text(_KEPT).split(" ")
        fields = [OwnField("", id=found) for name in kept if (found := own_id(name)) is not None]
        model.columns = (*model.columns, *map(self._column, fields))

    def show_fields(self, fields: Sequence[OwnField]) -> None:
        """Show a column for each of these fields; the others stay where the user put them."""
        wanted = {own_name(field.id): self._column(field) for field in fields}
        for place in reversed(range(len(self._model.columns))):
            key = self._model.columns[place].key
            if own_id(key) is not None and key not in wanted:
                self._take_out(place)
        known = {column.key for column in self._model.columns}
        self._model.columns = tuple(wanted.get(column.key, column) for column in self._model.columns)
        if fields:
            self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._model.columns) - 1)
        for key, column in wanted.items():
            if key not in known:
                self._put_in(column)
        WindowState().remember(_KEPT, " ".join(column.key for column in self._model.columns if column.key in wanted))

    def _take_out(self, place: int) -> None:
        self._model.beginRemoveColumns(_NOWHERE, place, place)
        self._model.columns = (*self._model.columns[:place], *self._model.columns[place + 1 :])
        self._model.endRemoveColumns()
        self._view.remember()

    def _put_in(self, column: Column[TeacherRow]) -> None:
        place = len(self._model.columns)
        self._model.beginInsertColumns(_NOWHERE, place, place)
        self._model.columns = (*self._model.columns, column)
        self._model.endInsertColumns()
        self._view.setColumnWidth(place, column.width)
        self._view.setColumnHidden(place, True)
        self._view.remember()

    def _column(self, field: OwnField) -> Column[TeacherRow]:
        whole = {OwnKind.NUMBER: NUMBERS, OwnKind.DATE: widest_days(self._wording)}
        return Column(
            own_name(field.id),
            field.name,
            self._writer(field),
            right=field.kind is OwnKind.NUMBER,
            width=130,
            never_cut=whole.get(field.kind, ()),
            shown=False,
        )

    def _writer(self, field: OwnField) -> Callable[[TeacherRow], str]:
        if field.kind is OwnKind.NUMBER:
            return self._decimals.text(own_name(field.id), lambda row: held_by(field, row.own.get(field.id)))
        wording = self._wording
        return lambda row: own_text(field, row.own.get(field.id), wording)
