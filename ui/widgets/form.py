# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A form: a list of fields in one or more columns, each with its label above it and its error below it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.tab_stops import ASKED
from ui.widgets.text import PlainLabel, hint_label, section_label, tint


class Form(QWidget):
    """Holds fields by name. `committed(name)` comes when the user is done with a changed field."""

    committed = Signal(str)

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.MARGIN)
        self._grid.setVerticalSpacing(theme.WIDE_GAP)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._next = (0, 0)
        self._cells: dict[str, _Cell] = {}

    def section(self, title: str) -> None:
        """Start a new part with a heading."""
        row = self._next[0] + (1 if self._next[1] else 0)
        label = section_label(title)
        label.setContentsMargins(0, theme.WIDE_GAP if row else 0, 0, 0)
        self._grid.addWidget(label, row, 0, 1, self._columns)
        self._next = (row + 1, 0)

    def add(self, name: str, label: str, widget: Any, *, hint: str = "", span: int = 1) -> Any:
        """Add a field (see ui/widgets/fields.py) and return its widget; `span` is how many columns it takes."""
        row, column = self._next
        if column + span > self._columns:
            row, column = row + 1, 0
        cell = _Cell(label, widget, hint)
        self._cells[name] = cell
        self._grid.addWidget(cell, row, column, 1, span)
        column += span
        self._next = (row, column) if column < self._columns else (row + 1, 0)
        widget.committed.connect(lambda: self.committed.emit(name))
        return widget

    def has(self, name: str) -> bool:
        """Return whether the form has a field of this name."""
        return name in self._cells

    def widget(self, name: str) -> Any:
        """Return a field's widget."""
        return self._cells[name].widget

    def value(self, name: str) -> Any:
        """Return a field's value."""
        return self._cells[name].widget.value()

    def values(self) -> dict[str, Any]:
        """Return all values by name."""
        return {name: cell.widget.value() for name, cell in self._cells.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values; a field with something half typed in it, or with an error, keeps its text."""
        for name, value in values.items():
            cell = self._cells.get(name)
            if cell is not None and not cell.has_error() and not cell.typing():
                cell.widget.set_value(value)

    def set_value(self, name: str, value: Any) -> None:
        """Show a value whatever the field held."""
        self.clear_error(name)
        self._cells[name].widget.set_value(value)

    def show_error(self, name: str, sentence: str) -> bool:
        """Show a sentence under a field in red with an icon; False when the form has no such field."""
        cell = self._cells.get(name)
        if cell is None:
            return False
        cell.show_error(sentence)
        return True

    def show_field(self, name: str, *, shown: bool) -> None:
        """Show a field or take it out of sight; one that is not in the form changes nothing."""
        if name in self._cells:
            self._cells[name].setVisible(shown)

    def ask_for_empty(self) -> None:
        """Let the cursor begin in the first field with nothing in it."""
        for name, value in self.values().items():
            self._cells[name].widget.setProperty(ASKED, not value)

    def clear_error(self, name: str) -> None:
        """Take the sentence under a field away."""
        if name in self._cells:
            self._cells[name].show_error("")

    def error(self, name: str) -> str:
        """Return the sentence under a field."""
        return self._cells[name].error_text()


class _Cell(QWidget):
    """A label, its field, an explanation and room for an error."""

    def __init__(self, label: str, widget: Any, hint: str) -> None:
        super().__init__()
        self.widget = widget
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if label:
            caption = PlainLabel(label)
            caption.setBuddy(widget)
            layout.addWidget(caption)
            widget.setAccessibleName(label)
        layout.addWidget(widget)
        self._hint = hint
        if hint:
            layout.addWidget(hint_label(hint))
            widget.setAccessibleDescription(hint)
        self._error = QWidget()
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._sign = PlainLabel()
        self._sentence = PlainLabel(wrap=True)
        row.addWidget(self._sign)
        row.addWidget(self._sentence, 1)
        layout.addWidget(self._error)
        layout.addStretch(1)
        self._error.hide()

    def show_error(self, sentence: str) -> None:
        self._error.setVisible(bool(sentence))
        self._sentence.setText(sentence)
        self._sentence.setMinimumHeight(0)
        if sentence:
            self._sign.setPixmap(icons.pixmap("warning", "wrong", 14))
            tint(self._sentence, "wrong")
        self.widget.setAccessibleDescription(sentence or self._hint)
        self.widget.setProperty(ASKED, bool(sentence))
        if sentence:
            # Only when the layouts have heard of the sentence do they know how much room it takes.
            QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        """Keep room for a sentence of more than one line; a dialog grows with it."""
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(self._sentence.width()))

    def typing(self) -> bool:
        """Return whether the user is at it and what was typed was not told yet; a choice is told at once."""
        at_it = self.widget.hasFocus() or self.widget.isAncestorOf(QApplication.focusWidget())
        return at_it and hasattr(self.widget, "typing") and self.widget.typing()

    def has_error(self) -> bool:
        return not self._error.isHidden()

    def error_text(self) -> str:
        return self._sentence.text() if self.has_error() else ""
