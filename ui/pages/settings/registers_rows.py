# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small table to fill in: a row for each category, rule or proof, with what is wrong with it below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, hint_label, plain_tip, tint
from ui.widgets.ticks_field import TicksField

ONLY_READ = "only_read"
"""The property of a field whose text can be copied and not changed; it looks so."""


@dataclass(frozen=True)
class RowColumn:
    """One cell of a row: its name, its heading, what makes its field, and its share of the width.

    A `wide` cell stands on a line of its own below the others.
    """

    name: str
    title: str
    field: Callable[[], Any]
    share: int = 1
    wide: bool = False


class RowsField(QWidget):
    """`value()` is a list of rows, each its values by name; what has no cell ("id") stays as it was."""

    committed = Signal()

    def __init__(self, columns: Sequence[RowColumn], add: str, remove: str, none: str = "") -> None:
        """Offer these cells; `add` and `remove` are the words of the buttons, `none` stands where there is no row."""
        super().__init__()
        self._columns = columns
        self._remove = remove
        self.rows: list[_Row] = []
        self._choices: Sequence[tuple[object, str]] = ()
        self._writable = True
        self._none = hint_label(none)
        self._room = QVBoxLayout()
        self._room.setSpacing(theme.GAP)
        self.add = QPushButton(add)
        self.add.setIcon(icons.icon("plus"))
        theme.flat(self.add)
        self.add.clicked.connect(lambda _on: self._on_add())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._none)
        layout.addLayout(self._room)
        layout.addWidget(self.add)
        layout.setAlignment(self.add, Qt.AlignmentFlag.AlignLeft)
        self._show_none()

    def value(self) -> list[dict[str, Any]]:
        """Return what is filled in."""
        return [row.value() for row in self.rows]

    def set_value(self, value: object) -> None:
        """Show these rows."""
        for row in list(self.rows):
            self._take_away(row)
        for values in value if isinstance(value, (list, tuple)) else ():
            self._append(values)
        self._show_none()

    def fill_in(self, name: str, make: Callable[[dict[str, Any]], object]) -> None:
        """Give what has no cell a value in each row that lacks it."""
        for row in self.rows:
            row.fill_in(name, make)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer (id, word) pairs in every cell of ticks."""
        self._choices = choices
        for row in self.rows:
            row.set_choices(choices)

    def set_writable(self, *, writable: bool) -> None:
        """Let it be filled in, or only read."""
        self._writable = writable
        self.add.setVisible(writable)
        for row in self.rows:
            row.set_writable(writable=writable)

    def show_errors(self, errors: Sequence[tuple[int, str]]) -> None:
        """Show below each row, counted from one, the first sentence about it; below no other."""
        for at, row in enumerate(self.rows, start=1):
            row.show_error(next((sentence for place, sentence in errors if place == at), ""))

    def _on_add(self) -> None:
        row = self._append({})
        self._show_none()
        self.committed.emit()
        row.fields[self._columns[0].name].setFocus()

    def _append(self, values: dict[str, Any]) -> _Row:
        row = _Row(self._columns, self._remove)
        row.set_choices(self._choices)
        row.set_value(values)
        row.set_writable(writable=self._writable)
        row.committed.connect(self.committed)
        row.removed.connect(lambda: self._on_removed(row))
        self.rows.append(row)
        self._room.addWidget(row)
        return row

    def _on_removed(self, row: _Row) -> None:
        self._take_away(row)
        self._show_none()
        self.add.setFocus()
        self.committed.emit()

    def _take_away(self, row: _Row) -> None:
        self.rows.remove(row)
        self._room.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_none(self) -> None:
        for at, row in enumerate(self.rows):
            row.show_titles(shown=at == 0)
        self._none.setVisible(not self.rows and bool(self._none.text()))


class _Row(QWidget):
    """The cells of one row, a button that takes it away, and room for what is wrong."""

    committed = Signal()
    removed = Signal()

    def __init__(self, columns: Sequence[RowColumn], remove: str) -> None:
        super().__init__()
        self._kept: dict[str, Any] = {}
        self._titles: list[QWidget] = []
        self.fields: dict[str, Any] = {column.name: column.field() for column in columns}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(4)
        short = [column for column in columns if not column.wide]
        for place, column in enumerate(short):
            title = hint_label(column.title)
            self._titles.append(title)
            grid.addWidget(title, 0, place)
            grid.addWidget(self.fields[column.name], 1, place)
            grid.setColumnStretch(place, column.share)
        self._remove = QToolButton()
        self._remove.setIcon(icons.icon("trash"))
        self._remove.setAutoRaise(True)
        self._remove.setToolTip(plain_tip(remove))
        self._remove.setAccessibleName(remove)
        self._remove.clicked.connect(lambda _on: self.removed.emit())
        grid.addWidget(self._remove, 1, len(short))
        line = 2
        for column in columns:
            field = self.fields[column.name]
            field.setAccessibleName(column.title)
            field.committed.connect(self.committed)
            if column.wide:
                grid.addWidget(field, line, 0, 1, len(short))
                line += 1
        self._error = PlainLabel(wrap=True)
        tint(self._error, "wrong")
        self._error.hide()
        grid.addWidget(self._error, line, 0, 1, len(short) + 1)

    def value(self) -> dict[str, Any]:
        return {**self._kept, **{name: field.value() for name, field in self.fields.items()}}

    def set_value(self, values: dict[str, Any]) -> None:
        self._kept = {name: value for name, value in values.items() if name not in self.fields}
        for name, field in self.fields.items():
            field.set_value(values.get(name))

    def fill_in(self, name: str, make: Callable[[dict[str, Any]], object]) -> None:
        if not self._kept.get(name):
            self._kept[name] = make(self.value())

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        for field in self.fields.values():
            if isinstance(field, TicksField):
                field.set_choices(choices)

    def set_writable(self, *, writable: bool) -> None:
        self._remove.setVisible(writable)
        for field in self.fields.values():
            set_writable(field, writable=writable)

    def show_titles(self, *, shown: bool) -> None:
        for title in self._titles:
            title.setVisible(shown)

    def show_error(self, sentence: str) -> None:
        self._error.setText(f"⚠ {sentence}" if sentence else "")
        self._error.setVisible(bool(sentence))


def set_writable(field: Any, *, writable: bool) -> None:
    """Let a field be filled in, or only read: text that may not be changed can be copied still."""
    if isinstance(field, RowsField):
        field.set_writable(writable=writable)
    elif hasattr(field, "setReadOnly"):
        field.setReadOnly(not writable)
        if field.property(ONLY_READ) != (not writable):
            field.setProperty(ONLY_READ, not writable)
            theme.redress(field)
    else:
        field.setEnabled(writable)
