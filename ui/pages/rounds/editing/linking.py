# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes links in a letter's text, and takes them away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.domain.written_letters import Piece
from ui.pages.rounds.editing.letter_document import char_format
from ui.pages.rounds.editing.letter_text import LetterText
from ui.pages.rounds.editing.link_panel import LinkPanel


class Linking(QObject):
    """Asks by a panel where the chosen text leads."""

    def __init__(self, panel: LinkPanel, text: LetterText) -> None:
        """Serve `text`."""
        super().__init__(panel)
        self._panel, self._text = panel, text
        panel.kept.connect(self._on_kept)
        panel.left.connect(panel.hide)
        panel.left.connect(text.setFocus)

    def ask(self) -> None:
        """Ask where the link at the cursor leads, or is to lead."""
        self._panel.ask(self._text.currentCharFormat().anchorHref())

    def _on_kept(self, address: str) -> None:
        self._panel.hide()
        cursor = self._text.textCursor()
        if not cursor.hasSelection() and cursor.charFormat().isAnchor():
            _select_link(cursor)
        if cursor.hasSelection():
            cursor.mergeCharFormat(char_format(Piece(link=address)) if address else _no_link())
        elif address:
            shown = address.removeprefix("https://").removeprefix("mailto:")
            cursor.insertText(shown, char_format(Piece(link=address)))
            self._text.setTextCursor(cursor)
            self._text.setCurrentCharFormat(QTextCharFormat())
        self._text.setFocus()


def _no_link() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setAnchor(False)
    form.setAnchorHref("")
    form.setFontUnderline(False)
    form.setForeground(Qt.GlobalColor.black)
    return form


def _select_link(cursor: QTextCursor) -> None:
    """Let the cursor take in the whole link it stands in."""
    address = cursor.charFormat().anchorHref()
    start, end = QTextCursor(cursor), QTextCursor(cursor)
    while not start.atBlockStart() and start.charFormat().anchorHref() == address:
        start.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    while not end.atBlockEnd():
        end.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if end.charFormat().anchorHref() != address:
            end.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
            break
    cursor.setPosition(start.position())
    cursor.setPosition(end.position(), QTextCursor.MoveMode.KeepAnchor)
