# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the parts of a teacher's page need to know of the page they belong to."""

from app.domain.ids import TeacherId
from app.errors import AppError
from ui.pages.teacher.activities import ActivitiesTab
from ui.pages.teacher.details import DetailsTab
from ui.pages.teacher.letters import LettersTab
from ui.pages.teacher.overview import OverviewTab
from ui.widgets.page import Page


class TeacherHost(Page):
    """A page that shows one teacher in tabs; the page fills these in."""

    teacher_id: TeacherId
    overview: OverviewTab
    details: DetailsTab
    activities: ActivitiesTab
    letters: LettersTab

    def open(self, teacher_id: int) -> None:
        """Show a teacher; 0 begins a new one."""
        raise NotImplementedError

    def refuse(self, error: AppError, name: str = "") -> None:
        """Show why a value was not stored: under its field, else at the top."""
        raise NotImplementedError
