# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what came of a round for its page, and does what is asked there: remind, book answers, save, print."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from app import clock
from app.domain.follow_up import FollowUp
from app.domain.ids import RoundId
from app.domain.selections import TeacherSelection
from app.progress import Progress
from ui import theme
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import PrintJob, print_pdf
from ui.pages.rounds.follow_up import FollowUpView
from ui.widgets.page import Page


class Followed(NamedTuple):
    """What one reading found: the figures, the curve as PDF, and the curve in words."""

    follow_up: FollowUp
    chart: bytes
    told: list[str]


class Following(QObject):
    """Fills the view of one page."""

    def __init__(self, page: Page, view: FollowUpView) -> None:
        super().__init__(page)
        self._page, self._view = page, view
        self._follow_up: FollowUp | None = None
        view.people_wanted.connect(
            lambda ids: page.show_teachers.emit(TeacherSelection(in_service=None, ids=frozenset(ids)))
        )
        view.remind_wanted.connect(self._on_remind)
        view.book_wanted.connect(self._on_book)
        view.save_wanted.connect(self._on_save)
        view.print_wanted.connect(self._on_print)
        view.look_changed.connect(self._on_look)
        page.lock(view.remind, view.book)

    def read(self, round_id: RoundId) -> None:
        """Read it again; an older reading is dropped."""
        service, on, wording = self._page.services.sent.follow_up, clock.today(), self._page.wording
        ground = theme.dark_ground()

        def work() -> Followed:
            found = service.of_round(round_id, on)
            return Followed(found, service.chart(found, wording, ground), service.told(found, wording))

        self._page.tasks.run_latest("rounds.follow", work, self._on_read, failed=lambda _error: None)

    def _on_read(self, found: Followed) -> None:
        self._follow_up = found.follow_up
        self._view.show_follow_up(found.follow_up)
        self._view.show_chart(found.chart, found.told)
        self._page.lock(self._view.remind, self._view.book)

    def _on_look(self) -> None:
        if self._follow_up is not None:
            self.read(self._follow_up.round.id)

    def _on_remind(self) -> None:
        if self._follow_up is not None and self._follow_up.to_remind:
            kind = "reminder_2" if self._follow_up.again else "reminder"
            self._page.go_to.emit(f"rounds/{kind}:{','.join(map(str, self._follow_up.to_remind))}")

    def _on_book(self) -> None:
        if self._follow_up is not None:
            self._page.go_to.emit(f"replies/{self._follow_up.round.id}")

    def _on_save(self) -> None:
        follow_up = self._follow_up
        if follow_up is None:
            return
        page, name = self._page, file_name(f"{self.tr('Follow-up')} {follow_up.round.name}", ".pdf")
        path = ask_file(page, "follow_up", self.tr("Save the follow-up"), name, self.tr("PDF (*.pdf)"))
        if path is not None:
            page.tasks.run(lambda _progress: self._write(follow_up, path), self._on_saved, failed=page.show_error)

    def _on_print(self) -> None:
        follow_up = self._follow_up
        if follow_up is None:
            return
        page, title = self._page, self.tr("Print the follow-up")
        explanation = self.tr("One page: the figures, the curve, and how it grew by the week.")
        job = ask_print_job(page, title, explanation, self.tr("Follow-up"), self._on_save)
        if job is not None:
            page.tasks.run(
                lambda progress: self._print_on(job, follow_up, progress),
                lambda _done: page.said.emit(self.tr("Sent to the printer")),
                what=title,
                failed=page.show_error,
            )

    def _write(self, follow_up: FollowUp, path: Path) -> Path:
        self._page.services.sent.follow_up.save_pdf(follow_up, path, self._page.wording)
        return path

    def _on_saved(self, path: Path) -> None:
        self._page.said.emit(self.tr("Saved as {file}").format(file=path.name))

    def _print_on(self, job: PrintJob, follow_up: FollowUp, progress: Progress) -> None:
        with tempfile.TemporaryDirectory(prefix="follow-up-") as folder:
            print_pdf(job, self._write(follow_up, Path(folder) / "follow-up.pdf"), progress)
