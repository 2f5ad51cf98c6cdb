# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes letters as drafts into a folder the user chooses, for Outlook or another mail program to open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import LetterId
from app.domain.letters import Round
from app.domain.mail import MailForm
from app.errors import AppError
from app.progress import Progress
from app.services.mail import Chosen
from ui.dialogs.file_choice import ask_folder, file_name
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class Drafting(QObject):
    """`made(sentence)`: the drafts are there; `failed(error)`, `unfit(Chosen)`: none is. One stack at a time."""

    made = Signal(str)
    failed = Signal(object)
    unfit = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, page: QWidget) -> None:
        """Ask where they come in front of `page`."""
        super().__init__(page)
        self._services, self._tasks, self._page = services, tasks, page
        self.busy = False

    def make(self, item: Round, letters: Sequence[LetterId], form: MailForm) -> None:
        """Ask for a folder and write a draft of each letter into a new folder in it, named after the round."""
        if self.busy or not letters:
            return
        chosen = ask_folder(self._page, "letters", self.tr("Where should the folder with the drafts go?"))
        if chosen is None:
            return
        self.busy, mail = True, self._services.mail
        folder = _free(chosen / file_name(f"{item.name} e-mail", ""))

        def work(progress: Progress) -> Chosen:
            found = mail.choose(item.id, frozenset(letters), progress)
            if not found.wrong:
                mail.write_drafts(found, folder, form, progress)
            return found

        self._tasks.run(
            work,
            lambda found: self._on_made(found, folder),
            what=self.tr("Making %n draft(s)", "", len(letters)),
            failed=self._on_failed,
        )

    def _on_made(self, found: Chosen, folder: Path) -> None:
        self.busy = False
        if found.wrong:
            self.unfit.emit(found)
            return
        said = self.tr("The drafts are in %1. Open and send them; then say here which went.")
        self.made.emit(said.replace("%1", str(folder)))

    def _on_failed(self, error: AppError) -> None:
        self.busy = False
        self.failed.emit(error)


def _free(folder: Path) -> Path:
    """Return the folder, numbered when it exists: earlier drafts are never mixed with new ones."""
    tried, number = folder, 2
    while tried.exists():
        tried = folder.with_name(f"{folder.name} ({number})")
        number += 1
    return tried
