# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Noting what happened with one teacher in a register, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import clock
from app.domain.registers import RegisterProfile
from app.domain.registrations import Event, EventKind
from app.domain.renewing import extension_bounds, extension_told, plan_renewal, renewal_told
from app.domain.statuses import about_renewing
from app.progress import Progress
from app.wording import Wording
from ui.dialogs.note_event import EventQuestion, ask_event
from ui.pages.teacher.host import TeacherHost
from ui.widgets.event_words import event_word

if TYPE_CHECKING:
    from app.services.registration_words import ToldRegistration

_BEGINNINGS = (
    EventKind.REGISTERED,
    EventKind.APPLIED,
    EventKind.ACCOUNT,
    EventKind.INVITED,
    EventKind.RENEWED,
    EventKind.DECLINED,
)
"""What somebody's line in another register may begin with."""


class TeacherEvents(QObject):
    """Does what the overview tab asks."""

    def __init__(self, page: TeacherHost) -> None:
        super().__init__(page)
        self._page = page
        part = page.overview.registrations
        part.note_wanted.connect(self._on_note)
        part.other_wanted.connect(self._on_other)
        part.remove_wanted.connect(self._on_remove)
        part.invite_wanted.connect(lambda: page.start_round.emit([page.teacher_id]))

    def _on_note(self, told: ToldRegistration, kind: EventKind) -> None:
        page = self._page
        again = about_renewing(kind, told.status.status, waits=told.applied is not None)
        where = " · ".join(part for part in (told.name, told.qualification) if part)
        by_hand = kind is EventKind.OVERRIDDEN
        self._ask(
            EventQuestion(
                (kind,),
                f"{page.accessibleName()} · {where}",
                1,
                clock.today(),
                title=self.tr("Set the status by hand") if by_hand else event_word(kind, page.wording, again=again),
                register_id=told.register_id,
                qualification=told.qualification,
                told=effect(told.events, told.editions, page.wording),
            )
        )

    def _on_other(self) -> None:
        page = self._page
        registrations, teacher_id = page.services.registrations, page.teacher_id

        def work() -> tuple[Sequence[RegisterProfile], Sequence[str]]:
            subjects = [item.subject for item in page.services.staff.teacher(teacher_id).qualifications]
            return registrations.not_yet(teacher_id), [subject for subject in subjects if subject]

        page.tasks.run_latest("teacher.registers", work, self._on_registers, failed=page.show_error)

    def _on_registers(self, found: tuple[Sequence[RegisterProfile], Sequence[str]]) -> None:
        registers, qualifications = found
        page = self._page
        if not registers:
            page.notice.show_caution(self.tr("There is no other register."))
            return
        title = self.tr("Other register")
        self._ask(
            EventQuestion(
                _BEGINNINGS,
                page.accessibleName(),
                1,
                clock.today(),
                title=title,
                registers=registers,
                qualifications=qualifications,
            )
        )

    def _ask(self, question: EventQuestion) -> None:
        page = self._page
        registrations, teacher_id = page.services.registrations, page.teacher_id
        noted = ask_event(question, wording=page.wording, parent=page)
        if noted is None:
            return

        def work(_progress: Progress) -> int:
            return registrations.note(
                noted.kind,
                [teacher_id],
                noted.on,
                register_id=noted.register_id,
                qualification=noted.qualification,
                number=noted.number,
                note=noted.note,
                until=noted.until,
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


def effect(
    events: Sequence[Event], editions: Sequence[RegisterProfile], wording: Wording
) -> Callable[[EventKind, date, date | None], str]:
    """Return what tells, before an event of a registration is noted, what it would lead to; "" for most."""

    def told(kind: EventKind, on: date, until: date | None) -> str:
        if kind is EventKind.RENEWED:
            return renewal_told(plan_renewal(events, editions, on), wording)
        if kind is EventKind.EXTENDED:
            return extension_told(extension_bounds(events, editions, on), until, wording)
        return ""

    return told
