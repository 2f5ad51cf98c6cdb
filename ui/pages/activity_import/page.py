# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a list of activities in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.activity_imports import ActivityField, ActivityImportResult, names_activities
from app.wording import Wording
from ui.dialogs.file_choice import ask_activity_list, ask_refused_rows
from ui.importing.file_step import FileStep
from ui.importing.four_steps import ImportSteps
from ui.pages.activity_import.columns_step import ActivityColumns
from ui.pages.activity_import.done_step import ActivitiesDone
from ui.pages.activity_import.review_step import ActivityReview
from ui.pages.activity_import.work import ActivityWork
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.domain.vocabulary import Vocabulary


class ActivityImportPage(ImportSteps):
    """Compares the list with the activities and the teachers of the school."""

    compares_with = frozenset({"teacher", "activity", "participation"})
    columns_step: ActivityColumns
    review_step: ActivityReview
    done_step: ActivitiesDone
    work: ActivityWork

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.file_step = FileStep(
            wording,
            ask_activity_list,
            self.tr("List of activities"),
            drop=self.tr("Drop the list of activities here"),
            hint=self.tr(
                "Excel, OpenDocument, CSV or text: a row for each teacher who took part, or for each activity alone."
                " Columns such as title, date, hours and teacher are recognised."
            ),
        )
        self.columns_step = ActivityColumns(wording)
        self.review_step = ActivityReview(wording)
        self.done_step = ActivitiesDone()
        self.work = ActivityWork(services, tasks, wording, self)
        self.review_step.who_wanted.connect(self.work.choose)
        self.review_step.hours_wanted.connect(self.work.take_hours)
        self.put_together("activities")

    def shown(self) -> None:
        """Read the words of the registers too."""
        super().shown()
        registrations = self.services.registrations
        self.tasks.run_latest("activity_import.words", registrations.vocabulary, self._on_words)

    def title(self) -> str:
        """Return the page's title."""
        return self.tr("Import a list of activities")

    def meaning(self) -> dict[int, ActivityField]:
        """Return what the columns hold."""
        return self.columns_step.mapping()

    def make_plan(self, meaning: dict[int, ActivityField]) -> None:
        """Compare with the activities and teachers."""
        if self.read is not None:
            self.work.plan(self.read, meaning)

    def lacks(self) -> str:
        """Return what no activity can do without."""
        if names_activities(self.columns_step.mapping()):
            return ""
        return self.tr("Say which column holds the title, and which one the date.")

    def show_columns(self) -> None:
        """Show the columns of the list that was read now."""
        self.columns_step.show_read(self.read)

    def show_result(self, result: ActivityImportResult) -> None:
        """Show how much came."""
        if self.review_step.plan is not None:
            self.done_step.show_result(result, self.review_step.plan, self.read.path.name if self.read else "")

    def ask_refused(self, title: str, name: str) -> Path | None:
        """Ask where the sheet of the refused rows goes."""
        return ask_refused_rows(self, title, name)

    def after(self) -> str:
        """Return where one sees what came."""
        return self.tr("To the activities")

    def go_on(self) -> None:
        """Go there."""
        self.go_to.emit("activities/list")

    def _on_words(self, words: Vocabulary) -> None:
        self.review_step.panel.show_words(words.activity_types, words.categories)
