# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Noting what happened with one teacher, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app import clock
from app.domain.registrations import Event, EventKind
from app.progress import Progress
from ui.dialogs.note_event import ask_event
from ui.pages.teacher.host import TeacherHost


class TeacherEvents(QObject):
    """Does what the overview tab asks."""

    def __init__(self, page: TeacherHost) -> None:
        super().__init__(page)
        self._page = page
        page.overview.note_wanted.connect(self._on_note)
        page.overview.remove_wanted.connect(self._on_remove)
        page.overview.invite_wanted.connect(lambda: page.start_round.emit([page.teacher_id]))

    def _on_note(self, kind: EventKind) -> None:
        page = self._page
        registrations, teacher_id = page.services.registrations, page.teacher_id
        noted = ask_event(kind, page.accessibleName(), 1, clock.today(), wording=page.wording, parent=page)
        if noted is None:
            return

        def work(_progress: Progress) -> int:
            return registrations.note(
                kind, [teacher_id], noted.on, number=noted.number, note=noted.note, until=noted.until
            )

        page.tasks.run(work, self._on_noted, failed=page.show_error)

    def _on_noted(self, _count: int) -> None:
        self._page.notice.hide()
        self._page.said.emit(self.tr("Noted"))

    def _on_remove(self, event: Event) -> None:
        registrations = self._page.services.registrations
        self._page.tasks.run(
            lambda _progress: registrations.remove(event.id), self._on_removed, failed=self._page.show_error
        )

    def _on_removed(self, _none: object) -> None:
        self._page.said.emit(self.tr("Removed; undo brings it back"))
