# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line of text to type in, and the one to search with; Ctrl+Z is the window's while the line has nothing to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets import icons


class _UndoThrough(QObject):
    """Lets the window's shortcuts for undo and redo through when the line it watches has nothing to undo."""

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        """Leave such a shortcut alone; everything else goes to the line."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(line, QLineEdit):
            return False
        undo = event.matches(QKeySequence.StandardKey.Undo) and not line.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()
        if undo or redo:
            event.ignore()
        return undo or redo


class LineEdit(QLineEdit):
    """A line that leaves Ctrl+Z to the window while nothing in it can be undone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._through: _UndoThrough | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to watch the keys: before the first focus none come, and every event seen takes time at the start."""
        if self._through is None:
            self._through = _UndoThrough(self)
            self.installEventFilter(self._through)
        super().focusInEvent(event)


class SearchField(LineEdit):
    """A field to search in: `searched` comes with every key, `left_down` when one goes down to what was found.

    `entered` comes when the cursor comes in it.
    """

    searched = Signal(str)
    left_down = Signal()
    entered = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.searched)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that one is going to type."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the box downwards; the rest as Qt does."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)
