# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes a letter over from a Word document: chosen, read, its fields and what is left out shown, then to the editor."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.progress import Progress
from app.services.templates import OpenTemplate
from app.services.word_import import WordLetter
from app.wording import Wording
from ui.dialogs.file_choice import ask_open
from ui.pages.rounds.word_questions import WordAnswers, WordQuestions
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services
    from ui.pages.rounds.letter import Letter
    from ui.pages.rounds.letters_view import LettersView

_FOLDER = "letters"
_PLAIN = "brief"
"""The letter whose fields every letter has."""


class FromWord(QObject):
    """`begun`: a document is read; `ready(template)`: a text to go on with in the editor; `failed(error)`: not so."""

    begun = Signal()
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, letter: Letter | LettersView) -> None:
        """Listen to the button below the choice of a letter, which `letter` shows."""
        super().__init__(letter)
        self._services, self._tasks, self._wording = services, tasks, wording
        self._letter = letter
        self.questions: WordQuestions | None = None

    def choose(self) -> None:
        """Ask for a document and read it."""
        title, kinds = self.tr("Choose the Word document with your letter"), self.tr("Word documents")
        # What is no Word document of today is refused with a sentence that says what to do.
        others, every = self.tr("Older and other documents"), self.tr("All files")
        filters = f"{kinds} (*.docx *.dotx);;{others} (*.doc *.docm *.odt *.rtf);;{every} (*)"
        path = ask_open(self._letter, _FOLDER, title, filters)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a document, and show what was found in it."""
        self.begun.emit()
        word, wording = self._services.templates.word, self._wording
        item, who = self._letter.round, self._letter.entry()

        def work(progress: Progress) -> tuple[WordLetter, Mapping[str, str]]:
            letter = word.read(path, progress, wording)
            if item is None or who is None:
                return letter, {}
            fields = self._services.templates.fields(f"{_PLAIN}.{letter.language}", item, who.teacher_id, wording)
            return letter, {_name(one.text): one.example for one in fields}

        what = self.tr("Reading the Word document")
        self._tasks.run(work, self._on_read, what=what, failed=self.failed.emit)

    def _on_read(self, read: tuple[WordLetter, Mapping[str, str]]) -> None:
        letter, examples = read
        questions = WordQuestions(letter, self._wording, self._letter.window(), examples=examples)
        questions.answered.connect(lambda answers: self._on_answered(letter, answers))
        questions.finished.connect(lambda _how: questions.deleteLater())
        self.questions = questions
        questions.open()

    def _on_answered(self, letter: WordLetter, answers: WordAnswers) -> None:
        services = self._services

        def work() -> OpenTemplate:
            return services.templates.from_word(letter, answers.choices, answers.logo)

        self._tasks.run(lambda _progress: work(), self.ready.emit, failed=self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)


def _name(written: str) -> str:
    """Return the name of a field as it is chosen by, of what is written in a text: `{{eigen: Kluisje}}`."""
    name = written.strip("{}")
    own, colon, rest = name.partition(": ")
    return f"eigen:{rest}".casefold() if colon and own in {"eigen", "own"} else name
