# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The buttons above a letter's text, with their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence, QTextCharFormat, QTextListFormat
from PySide6.QtWidgets import QToolButton, QWidget

from ui import theme
from ui.pages.rounds.editing import blocking
from ui.pages.rounds.editing.letter_text import LetterText
from ui.pages.rounds.editing.spelling import Spelling
from ui.pages.rounds.editing.table_tools import TableTools
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.text import plain_tip

_LETTERS = {"Ctrl+B": "B", "Ctrl+I": "I"}


class Tools(QWidget):
    """Works on the text; `field_wanted`, `link_wanted`: one is to be put in."""

    field_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, text: LetterText) -> None:
        """Serve `text`; the keys work while the keyboard is in it."""
        super().__init__()
        self._text = text
        self._row = FlowLayout(self)
        self.undo = self._add(self.tr("Undo"), "Ctrl+Z", text.undo, icon="undo")
        self.redo = self._add(self.tr("Redo"), "Ctrl+Y", text.redo, icon="redo")
        self.bold = self._add(self.tr("Bold"), "Ctrl+B", self._bold, toggles=True)
        self.italic = self._add(self.tr("Italic"), "Ctrl+I", self._italic, toggles=True)
        self.heading = self._add(self.tr("Heading"), "Ctrl+Alt+1", self._heading, toggles=True)
        self.bullets = self._add(self.tr("• List"), "Ctrl+Shift+L", lambda: self._list(ordered=False), toggles=True)
        self.numbers = self._add(self.tr("1. List"), "Ctrl+Shift+7", lambda: self._list(ordered=True), toggles=True)
        self.tables = TableTools(text)
        self._row.addWidget(self.tables)
        self.link = self._add(self.tr("Link"), "Ctrl+K", self.link_wanted.emit, toggles=True)
        self.field = self._add(self.tr("Field"), "Ctrl+Space", self.field_wanted.emit, icon="plus")
        self.spelling = self._add(self.tr("Spelling"), "F7", lambda: None, toggles=True)
        self.spelling.setChecked(True)
        text.cursorPositionChanged.connect(self.dress)
        text.currentCharFormatChanged.connect(lambda _form: self.dress())
        text.undoAvailable.connect(self.undo.setEnabled)
        text.redoAvailable.connect(self.redo.setEnabled)
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)

    def add(self, button: QWidget) -> None:
        """Put another button behind these."""
        self._row.addWidget(button)

    def switch(self, *, on: bool) -> None:
        """Let these work, or not while something else than the page is written on."""
        for action in self._text.actions():
            action.setEnabled(on)
        self.tables.setEnabled(on)
        if on:
            self.undo.setEnabled(self._text.document().isUndoAvailable())
            self.redo.setEnabled(self._text.document().isRedoAvailable())

    def offer_spelling(self, checked: Spelling) -> None:
        """Let the button for spelling work on this too; without a list of words of the language there is none."""
        self.spelling.setVisible(checked.can)
        self.spelling.toggled.connect(lambda on: checked.switch(on=on))

    def dress(self) -> None:
        """Show what holds where the cursor is."""
        cursor, form = self._text.textCursor(), self._text.currentCharFormat()
        heading = cursor.blockFormat().headingLevel() > 0
        self.bold.setChecked(form.fontWeight() >= QFont.Weight.Bold.value)
        self.bold.setEnabled(not heading)
        self.italic.setChecked(form.fontItalic())
        self.heading.setChecked(heading)
        self.link.setChecked(form.isAnchor())
        its_list = cursor.currentList()
        numbered = its_list is not None and its_list.format().style() == QTextListFormat.Style.ListDecimal
        self.bullets.setChecked(its_list is not None and not numbered)
        self.numbers.setChecked(numbered)

    def _add(
        self, text: str, keys: str, does: Callable[[], object], *, icon: str = "", toggles: bool = False
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setCheckable(toggles)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(plain_tip(f"{text} ({shown})"))
        action.triggered.connect(lambda _on: self._do(does))
        self._text.addAction(action)
        button = QToolButton()
        button.setAutoRaise(True)
        button.setDefaultAction(action)
        button.setAccessibleName(text)
        button.setMinimumHeight(4 * theme.GRID)
        if icon:
            action.setIcon(icons.icon(icon))
        if icon in {"", "plus"}:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        font = button.font()
        font.setBold(keys == "Ctrl+B")
        font.setItalic(keys == "Ctrl+I")
        button.setFont(font)
        if keys in _LETTERS:
            # As everywhere else; the tip and what is read aloud say the word.
            action.setIconText(_LETTERS[keys])
        self._row.addWidget(button)
        return action

    def _do(self, does: Callable[[], object]) -> None:
        does()
        self.dress()
        if does not in {self.field_wanted.emit, self.link_wanted.emit}:
            self._text.setFocus()

    def _bold(self) -> None:
        form = QTextCharFormat()
        bold = self._text.fontWeight() >= QFont.Weight.Bold.value
        form.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self._text.mergeCurrentCharFormat(form)

    def _italic(self) -> None:
        form = QTextCharFormat()
        form.setFontItalic(not self._text.fontItalic())
        self._text.mergeCurrentCharFormat(form)

    def _heading(self) -> None:
        blocking.make_heading(self._text.textCursor(), self._text.layout_)

    def _list(self, *, ordered: bool) -> None:
        blocking.make_list(self._text.textCursor(), self._text.layout_, ordered=ordered)
