# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws a red wave under words that are in no list of words, and offers what may be meant."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from app.errors import AppError
from app.services.spelling import Misspelled, can_check, words_in, wrong_words
from app.services.template_past import TemplatePast
from ui.pages.rounds.editing.letter_document import every_block
from ui.pages.rounds.editing.letter_text import LetterText
from ui.tasks import Tasks
from ui.widgets.text import button_text

_WAVE = QColor("#b3261e")


class Spelling(QObject):
    """Checks one text while it is written, word by word as they come; nothing waits for it."""

    def __init__(self, text: LetterText, past: TemplatePast, tasks: Tasks, language: str) -> None:
        """Check a text in a language; the school's own words are right too."""
        super().__init__(text)
        self._text, self._past, self._tasks, self._language = text, past, tasks, language
        self._known: dict[str, Misspelled | None] = {}
        self._own: set[str] = set()
        self._on = can_check(language)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(400)
        self._soon.timeout.connect(self.check)
        text.menu_wanted = self._show_menu
        if self._on:
            text.textChanged.connect(self._soon.start)
            text.cursorPositionChanged.connect(self._soon.start)
            tasks.run(lambda _progress: past.own_words(), self._on_own, failed=_in_silence)

    @property
    def can(self) -> bool:
        """Whether there is a list of words of the letter's language."""
        return can_check(self._language)

    def switch(self, *, on: bool) -> None:
        """Check from now on, or no more."""
        self._on = on and self.can
        self.check()

    def check(self) -> None:
        """Mark the words that are known to be wrong, and look up those that are not known yet."""
        self._mark()
        new = {word for _place, word in self._words() if word not in self._known} if self._on else set()
        if new:
            language = self._language
            self._tasks.run_latest(
                f"rounds.spelling.{id(self)}", lambda: wrong_words(new, language), self._on_checked, failed=_in_silence
            )

    def wrong_at(self, place: int) -> tuple[int, Misspelled] | None:
        """Return the misspelled word at a place of the text, with where it begins."""
        for start, word in self._words():
            wrong = self._wrong(word)
            if wrong is not None and start <= place <= start + len(word):
                return start, wrong
        return None

    def menu(self, place: int) -> QMenu:
        """Return the menu for a place of the text: what may be meant there, then what one can always do."""
        menu = self._text.createStandardContextMenu()
        found = self.wrong_at(place) if self._on else None
        word = self._word_at(place)
        more: list[QAction] = []
        if found is not None:
            start, wrong = found
            for meant in wrong.meant:
                action = QAction(button_text(meant), menu)
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                action.triggered.connect(partial(self._put, start, wrong.word, meant))
                more.append(action)
            if not more:
                none = QAction(self.tr("No suggestions"), menu)
                none.setEnabled(False)
                more.append(none)
            add = QAction(self.tr("Add “%1” to the word list").replace("%1", button_text(wrong.word)), menu)
            add.triggered.connect(partial(self._add, wrong.word))
            more.append(add)
        elif word in self._own:
            remove = QAction(self.tr("Take “%1” off the word list").replace("%1", button_text(word)), menu)
            remove.triggered.connect(partial(self._remove, word))
            more.append(remove)
        first = menu.actions()[0] if menu.actions() else None
        if more and first is not None:
            menu.insertActions(first, more)
            menu.insertSeparator(first)
        return menu

    def _show_menu(self, event: QContextMenuEvent) -> None:
        menu = self.menu(self._text.cursorForPosition(event.pos()).position())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _words(self) -> list[tuple[int, str]]:
        found = []
        for block in every_block(self._text.document()):
            found += [(block.position() + start, word) for start, word in words_in(_even(block.text()))]
        return found

    def _word_at(self, place: int) -> str:
        return next((word for start, word in self._words() if start <= place <= start + len(word)), "")

    def _wrong(self, word: str) -> Misspelled | None:
        return None if word in self._own or word.lower() in self._own else self._known.get(word)

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        cursor = self._text.textCursor()
        typing = cursor.position() if self._text.hasFocus() and not cursor.hasSelection() else -1
        for start, word in self._words() if self._on else ():
            if self._wrong(word) is None or start + len(word) == typing:
                continue
            mark = QTextEdit.ExtraSelection()
            one = QTextCursor(self._text.document())
            one.setPosition(start)
            one.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            form.setUnderlineColor(_WAVE)
            mark.cursor, mark.format = one, form
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _put(self, start: int, word: str, meant: str) -> None:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == word:
            form = cursor.charFormat()
            cursor.insertText(meant, form)

    def _add(self, word: str) -> None:
        self._own.add(word)
        self._tasks.run(lambda _progress: self._past.add_word(word), failed=_in_silence)
        self._mark()

    def _remove(self, word: str) -> None:
        self._own.discard(word)
        self._tasks.run(lambda _progress: self._past.remove_word(word), failed=_in_silence)
        self.check()

    def _on_own(self, words: set[str]) -> None:
        self._own |= words
        self.check()

    def _on_checked(self, found: dict[str, Misspelled | None]) -> None:
        self._known.update(found)
        self.check()


def _even(text: str) -> str:
    """Return a text in which every sign takes one place, as Qt counts them."""
    return "".join(sign if ord(sign) < 0x10000 else "\ufffc\ufffc" for sign in text)


def _in_silence(_error: AppError) -> None:
    """A check that fails marks nothing: one can write without it."""
