# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reading the activities behind a figure of a teacher, when somebody asks why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.pages.teacher.host import TeacherHost
from ui.pages.teacher.standing import StandingCard, StandingPart


class TeacherStandings(QObject):
    """Does what the part asks, for the teacher whom the page shows."""

    def __init__(self, page: TeacherHost, part: StandingPart) -> None:
        super().__init__(page)
        self._page, self._part = page, part
        part.list_wanted.connect(self._on_list_wanted)

    def _on_list_wanted(self, card: StandingCard) -> None:
        page, part, found = self._page, self._part, card.told.found
        standing, teacher_id, wording = page.services.standing, page.teacher_id, page.wording

        def read(_progress: object) -> tuple[Sequence[str], Sequence[str]]:
            behind = standing.activities_behind(teacher_id, found, wording)
            return behind, standing.earlier(teacher_id, found, wording)

        def show(lines: tuple[Sequence[str], Sequence[str]]) -> None:
            if card in part.cards():  # another teacher may stand here by now
                card.show_activities(*lines)

        page.tasks.run(read, show, failed=page.show_error)
