# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes a letter over from a Word document: chosen, read, its fields and what is left out shown, then to the editor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.services.templates import OpenTemplate
from app.services.word_import import WordLetter
from app.wording import Wording
from ui.dialogs.file_choice import ask_open
from ui.pages.rounds.word_questions import WordAnswers, WordQuestions
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services

_FOLDER = "letters"


class FromWord(QObject):
    """`ready(template)`: a text to go on with in the editor; `failed(error)`: nothing was taken over."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, letter: QWidget) -> None:
        """Listen to the button below the choice of a letter, which `letter` shows."""
        super().__init__(letter)
        self._services, self._tasks, self._wording = services, tasks, wording
        self._letter = letter
        self.questions: WordQuestions | None = None

    def choose(self) -> None:
        """Ask for a document and read it."""
        title, kinds = self.tr("Choose the Word document with your letter"), self.tr("Word documents")
        every = self.tr("All files")
        path = ask_open(self._letter, _FOLDER, title, f"{kinds} (*.docx *.doc *.docm);;{every} (*)")
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a document, and show what was found in it."""
        word, wording = self._services.templates.word, self._wording
        what = self.tr("Reading the Word document")
        self._tasks.run(
            lambda progress: word.read(path, progress, wording), self._on_read, what=what, failed=self.failed.emit
        )

    def _on_read(self, letter: WordLetter) -> None:
        questions = WordQuestions(letter, self._wording, self._letter.window())
        questions.answered.connect(lambda answers: self._on_answered(letter, answers))
        questions.finished.connect(lambda _how: questions.deleteLater())
        self.questions = questions
        questions.open()

    def _on_answered(self, letter: WordLetter, answers: WordAnswers) -> None:
        services = self._services

        def work() -> OpenTemplate:
            if answers.logo is not None:
                services.school.set_logo(answers.logo.data, answers.logo.name)
            return services.templates.from_word(letter, answers.choices)

        self._tasks.run(lambda _progress: work(), self.ready.emit, failed=self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)
