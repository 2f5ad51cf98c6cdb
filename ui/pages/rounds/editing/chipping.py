# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows what is set of the chip that is chosen, and sets it otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.field_texts import FieldText, read_field
from ui.pages.rounds.editing import blocking
from ui.pages.rounds.editing.chip_panel import ChipPanel
from ui.pages.rounds.editing.letter_document import pieces_of
from ui.pages.rounds.editing.letter_text import LetterText
from ui.pages.rounds.editing.naming import Names


class Chipping(QObject):
    """`shown`: the panel has something to set."""

    shown = Signal()

    def __init__(self, panel: ChipPanel, texts: Sequence[LetterText], names: Names, language: str) -> None:
        """Let `panel` set the chips of `texts` in the words of a letter's language."""
        super().__init__(panel)
        self._panel, self._names, self._language = panel, names, language
        self._text, self._place = texts[0], -1
        panel.language = language
        for text in texts:
            text.chosen.connect(lambda place, text=text: self._on_chosen(text, place))
            text.opened.connect(lambda _place: self._panel.begin())
        panel.changed.connect(self._on_set)
        panel.removed.connect(self._on_removed)
        panel.done.connect(self._on_done)

    def open(self, text: LetterText, place: int) -> None:
        """Choose a chip and let it be set."""
        text.choose(place)
        self._panel.begin()

    def _on_chosen(self, text: LetterText, place: int) -> None:
        if place >= 0:
            self._text, self._place = text, place
            self._show()
        elif text is self._text and text.hasFocus():
            self._panel.hide()
            self._place = -1

    def _show(self) -> None:
        inside = self._text.chip(self._place)
        label, known = self._names.told(inside)
        choice = self._names.choice(inside)
        field = read_field(inside)
        known = known or bool(field.forms) or field.question is not None
        self._panel.show_field(field, label, choice.example if choice else "", known=known, left_out=self._left_out())
        self.shown.emit()

    def _left_out(self) -> str:
        """Return the line that goes with the field, other fields in it by their names."""
        document = self._text.document()
        first, last = blocking.line_around(document, self._place)
        block, lines = document.findBlock(first), []
        while block.isValid() and block.position() <= last:
            # Of a row of a table each cell is a block.
            pieces = pieces_of(block, first - block.position(), last - block.position())
            told = [f"[{self._names.told(one.field)[0]}]" if one.field else one.text for one in pieces]
            lines.append("".join(told).strip())
            block = block.next()
        return " ".join(filter(None, lines))

    def _on_set(self, field: FieldText) -> None:
        if self._text.chip(self._place):
            self._text.set_chip(self._place, field.written(self._language), own_line=field.drop)
            self._show()

    def _on_removed(self) -> None:
        if self._text.chip(self._place):
            cursor = self._text.textCursor()
            cursor.setPosition(self._place)
            cursor.deleteChar()
            self._text.setTextCursor(cursor)
        self._on_done()

    def _on_done(self) -> None:
        self._panel.hide()
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._text.setTextCursor(cursor)
        self._text.setFocus()
