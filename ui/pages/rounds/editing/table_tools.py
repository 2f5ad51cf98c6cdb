# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The button for tables above a letter's text: its menu puts one in and works on the one the cursor is in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor, QTextTable
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.written_letters import table_of
from ui import theme
from ui.pages.rounds.editing import tabling
from ui.pages.rounds.editing.letter_text import LetterText
from ui.widgets.text import plain_tip, section_label

_MOST_ROWS, _MOST_COLUMNS = 50, 12
_USUAL = 3
_KEYS = "Ctrl+Shift+T"


class TableTools(QToolButton):
    """Offers what can be done with tables where the cursor of a text is."""

    def __init__(self, text: LetterText) -> None:
        """Serve `text`."""
        super().__init__()
        self._text = text
        self.setText(self.tr("Table"))
        tip = self.tr("Put in a table, or change the one the cursor is in")
        self.keys = QAction(self.text(), self)
        self.keys.setShortcut(QKeySequence(_KEYS))
        self.keys.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.keys.triggered.connect(lambda _on: self.showMenu())
        text.addAction(self.keys)
        shown = self.keys.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(plain_tip(f"{tip} ({shown})"))
        self.setAccessibleName(self.text())
        self.setAutoRaise(True)
        self.setMinimumHeight(4 * theme.GRID)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self._inside: list[QAction] = []
        self.insert = self._add(self.tr("Put in a table…"), self._ask)
        self._offer_rows()
        self._offer_looks()
        self._offer_deleting()
        self.menu().aboutToShow.connect(self.dress)

    def _offer_rows(self) -> None:
        self.menu().addSeparator()
        self.above = self._inside_add(self.tr("Add row above"), lambda table, row, _column: tabling.add_row(table, row))
        self.below = self._inside_add(
            self.tr("Add row below"), lambda table, row, _column: tabling.add_row(table, row + 1)
        )
        self.before = self._inside_add(
            self.tr("Add column before"), lambda table, _row, at: tabling.add_column(table, at)
        )
        self.behind = self._inside_add(
            self.tr("Add column after"), lambda table, _row, at: tabling.add_column(table, at + 1)
        )

    def _offer_looks(self) -> None:
        self.menu().addSeparator()
        self.sides = {
            "left": self._side(self.tr("Align left"), "left"),
            "center": self._side(self.tr("Align in the middle"), "center"),
            "right": self._side(self.tr("Align right"), "right"),
        }
        self.menu().addSeparator()
        self.head = self._inside_add(
            self.tr("First row is the head"),
            lambda table, _row, _at: tabling.set_head(table, on=not tabling.is_head(table, 0)),
        )
        self.head.setCheckable(True)

    def _offer_deleting(self) -> None:
        self.menu().addSeparator()
        self.no_row = self._inside_add(self.tr("Delete row"), lambda table, row, _column: tabling.take_row(table, row))
        self.no_column = self._inside_add(
            self.tr("Delete column"), lambda table, _row, at: tabling.take_column(table, at)
        )
        self.no_table = self._inside_add(
            self.tr("Delete table"), lambda table, _row, _column: table.removeRows(0, table.rows())
        )

    def dress(self) -> None:
        """Let work what can be done where the cursor is."""
        cursor = self._text.textCursor()
        table = tabling.table_at(cursor)
        for action in self._inside:
            action.setEnabled(table is not None)
        self.insert.setEnabled(table is None)
        if table is not None:
            self.above.setEnabled(not tabling.is_head(table, table.cellAt(cursor).row()))
            for action in (self.before, self.behind):
                action.setEnabled(table.columns() < _MOST_COLUMNS)
        self.head.setChecked(table is not None and tabling.is_head(table, 0))
        for how, action in self.sides.items():
            action.setChecked(table is not None and tabling.alignment_at(cursor) == how)

    def put_in(self, rows: int, columns: int) -> None:
        """Put an empty table in, with the cursor in its first cell."""
        place = self._text.textCursor()
        start = place.selectionStart()
        self._text.put_in([table_of([[()] * columns] * rows)])
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        while tabling.table_at(cursor) is None and cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
            pass
        self._text.setTextCursor(cursor)
        self._text.setFocus()

    def _stay(self, start: int, row: int, column: int) -> None:
        """Let the cursor be in the cell of before of the table that begins at a place, or in the one nearest to it."""
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(min(start, self._text.document().characterCount() - 1))
        table = tabling.table_at(cursor)
        if table is not None:
            cell = table.cellAt(min(row, table.rows() - 1), min(column, table.columns() - 1))
            cursor.setPosition(cell.firstCursorPosition().position())
        self._text.setTextCursor(cursor)

    def _ask(self) -> None:
        size = TableSize(self._text)
        if size.exec():
            self.put_in(size.rows.value(), size.columns.value())
        size.deleteLater()

    def _add(self, label: str, does: Callable[[], object]) -> QAction:
        action = QAction(label, self)
        action.triggered.connect(lambda _on: does())
        self.menu().addAction(action)
        return action

    def _side(self, label: str, how: str) -> QAction:
        action = self._inside_add(label, lambda table, _row, at: tabling.align(table, at, how))
        action.setCheckable(True)
        return action

    def _inside_add(self, label: str, does: Callable[[QTextTable, int, int], object]) -> QAction:
        def work() -> None:
            cursor = self._text.textCursor()
            table = tabling.table_at(cursor)
            if table is not None:
                cell, start = table.cellAt(cursor), table.firstPosition()
                row, column = cell.row(), cell.column()
                cursor.beginEditBlock()
                does(table, row, column)
                cursor.endEditBlock()
                self._stay(start, row, column)
            self._text.setFocus()

        action = self._add(label, work)
        self._inside.append(action)
        return action


class TableSize(QDialog):
    """Asks how large a new table is to be."""

    def __init__(self, over: QWidget) -> None:
        """Ask over a widget; the head counts as a row."""
        super().__init__(over)
        self.setWindowTitle(self.tr("Put in a table"))
        form = QFormLayout()
        form.setSpacing(theme.GAP)
        self.columns, self.rows = QSpinBox(), QSpinBox()
        for field, most in ((self.columns, _MOST_COLUMNS), (self.rows, _MOST_ROWS)):
            field.setRange(1, most)
            field.setValue(_USUAL)
        form.addRow(self.tr("Columns"), self.columns)
        form.addRow(self.tr("Rows, with the head"), self.rows)
        accept = QPushButton(self.tr("Put in"))
        theme.primary(accept)
        accept.setDefault(True)
        box = QDialogButtonBox()
        box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QPushButton(self.tr("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(self.windowTitle()))
        layout.addLayout(form)
        layout.addWidget(box)
