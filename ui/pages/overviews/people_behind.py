# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens the people behind a number: exactly those who were counted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from app import clock
from app.domain.selections import Counted, TeacherSelection
from ui.pages.overviews.report_view import ReportView
from ui.widgets.page import Page


class PeopleBehind(QObject):
    """Listens to a report that is shown, and asks the page to go to its people, as they were on its day."""

    def __init__(self, page: Page, view: ReportView) -> None:
        super().__init__(page)
        self._page = page
        self._on: date | None = None
        view.people_wanted.connect(self._on_people)
        view.person_opened.connect(self._on_person)

    def counted_on(self, on: date) -> None:
        """Take the day of the report that is shown."""
        self._on = on

    def _on_people(self, who: TeacherSelection, said: str) -> None:
        self._page.show_counted.emit(Counted(who, self._on or clock.today(), said))

    def _on_person(self, who: TeacherSelection) -> None:
        if who.ids is not None and len(who.ids) == 1:
            self._page.open_teacher.emit(next(iter(who.ids)))
        else:
            self._on_people(who, "")
