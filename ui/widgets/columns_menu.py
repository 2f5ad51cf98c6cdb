# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The columns of a list to tick, and to put in another order without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from ui import theme
from ui.widgets import icons
from ui.widgets.cell import CellDelegate
from ui.widgets.text import hint_label

_KEY = Qt.ItemDataRole.UserRole
_LINE = 24
_ROWS = 14
"""How many columns are in sight at once."""


class ColumnTable(Protocol):
    """What a list offers of its columns."""

    @property
    def all_columns(self) -> Sequence[Any]:
        """The columns, each with `key` and `title`, from left to right, shown or not."""

    def shown_columns(self) -> tuple[str, ...]:
        """The keys of the columns shown, from left to right."""

    def left_out_now(self) -> Collection[str]:
        """The keys of those that are not in sight all the same, for want of room or of anything in them."""

    def show_columns(self, keys: Sequence[str], widths: Sequence[int] = ()) -> None:
        """Show these columns in this order."""

    def move_column(self, key: str, by: int) -> None:
        """Move a column some places."""

    def tick_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column as the user wants it."""


class ColumnsMenu(QMenu):
    """Stays open while columns are ticked and moved; the first column always stays.

    A tick says what is in sight. A column that is left out has none and says why, and comes when it is ticked.
    """

    def __init__(self, table: ColumnTable, parent: QWidget, empty: Callable[[], Collection[str]]) -> None:
        """Choose among a table's columns; `empty` returns the keys of those in which nobody has anything."""
        super().__init__(parent)
        self._table, self._empty = table, empty
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Columns"))
        # Its tick boxes can be seen in the dark, which the style's own cannot.
        self._list.setItemDelegate(CellDelegate(self._list, height=_LINE))
        self._list.installEventFilter(self)
        self._list.itemChanged.connect(self._on_ticked)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(*4 * (theme.GAP,))
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._list)
        layout.addLayout(self._buttons())
        layout.addWidget(hint_label(self.tr("Or drag a heading of the list; Alt with an arrow moves a column here.")))
        action = QWidgetAction(self)
        action.setDefaultWidget(inside)
        self.addAction(action)
        self.aboutToShow.connect(self._on_shown)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for text, icon, by in ((self.tr("Up"), "up", -1), (self.tr("Down"), "down", 1)):
            button = QPushButton(icons.icon(icon, "", 16), text)
            button.clicked.connect(self._mover(by))
            row.addWidget(button)
        usual = QPushButton(self.tr("As usual"))
        usual.clicked.connect(self._on_usual)
        row.addStretch(1)
        row.addWidget(usual)
        return row

    def _mover(self, by: int) -> Callable[[], None]:
        return lambda *_: self.move_current(by)

    def _on_shown(self) -> None:
        self._fill()
        QTimer.singleShot(0, self._list, self._list.setFocus)

    def _fill(self, current: str = "") -> None:
        shown = set(self._table.shown_columns()) - set(self._table.left_out_now())
        with QSignalBlocker(self._list):
            self._list.clear()
            for column in self._table.all_columns:
                item = QListWidgetItem(self._said(column))
                item.setData(_KEY, column.key)
                item.setCheckState(Qt.CheckState.Checked if column.key in shown else Qt.CheckState.Unchecked)
                if column.key == "name":
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._list.addItem(item)
                if column.key == current or not self._list.currentItem():
                    self._list.setCurrentItem(item)
        height = (self._list.sizeHintForRow(0) + 4) * min(_ROWS, self._list.count()) + 2 * self._list.frameWidth()
        self._list.setFixedHeight(height)

    def _said(self, column: Any) -> str:
        """Return what a column is called, and why it is not in sight though it was wanted."""
        title, left_out = str(column.title or column.key), column.key in self._table.left_out_now()
        if column.key in self._empty():
            said = self.tr("{column}: empty, so not shown") if left_out else self.tr("{column}: empty")
        else:
            said = self.tr("{column}: no room now") if left_out else "{column}"
        return said.replace("{column}", title)

    def move_current(self, by: int) -> None:
        """Move the column on which the cursor stands."""
        item = self._list.currentItem()
        if item is not None:
            key = str(item.data(_KEY))
            self._table.move_column(key, by)
            self._fill(key)

    def _on_usual(self) -> None:
        self._table.show_columns(())
        self._fill()

    def _on_ticked(self, item: QListWidgetItem) -> None:
        key = str(item.data(_KEY))
        self._table.tick_column(key, shown=item.checkState() == Qt.CheckState.Checked)
        with QSignalBlocker(self._list):
            item.setText(next(self._said(one) for one in self._table.all_columns if one.key == key))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move with Alt and an arrow."""
        keys = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.key() not in keys:
            return False
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        self.move_current(keys[Qt.Key(event.key())])
        return True
