# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens, saves and prints the letters that were kept, exactly as they went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.dialogs.kept_letter import KeptLetter
from ui.pages.teacher.host import TeacherHost
from ui.pages.teacher.letters import OPEN, SAVE

if TYPE_CHECKING:
    from app.services.rounds import SentLetter


class SentLetters(QObject):
    """Does what the letters tab asks."""

    def __init__(self, page: TeacherHost) -> None:
        super().__init__(page)
        self._page = page
        self._kept = KeptLetter(page)
        page.letters.asked.connect(self._on_asked)

    def _on_asked(self, what: str, sent: SentLetter) -> None:
        does = {OPEN: self._kept.open, SAVE: self._kept.save}.get(what, self._kept.print_again)
        does(f"{self._page.accessibleName()} – {sent.round_name}", sent.letter.document)
