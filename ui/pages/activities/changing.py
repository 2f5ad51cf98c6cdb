# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is changed of one activity and of who takes part: asked where needed, done on the worker, each one undoable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import isnan
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.activities import ParticipationStatus
from app.domain.ids import ActivityId, ParticipationId
from app.errors import AppError, InvalidValue
from app.progress import Progress
from ui.dialogs.ask_rating import ask_rating
from ui.dialogs.ask_text import ask_text
from ui.pages.activities import participants as asks
from ui.pages.activities.activity_form import changed
from ui.pages.activities.details import ActivityDetails
from ui.widgets.fields import NumberField
from ui.widgets.page import Page

_STATUSES = {
    asks.ACCEPT: ParticipationStatus.ACCEPTED,
    asks.PLAN: ParticipationStatus.PLANNED,
    asks.DONE: ParticipationStatus.DONE,
}


class ActivityChanges(QObject):
    """Does what the details ask; `evidence_wanted(participation ids)` leaves the choice of files to the page."""

    evidence_wanted = Signal(list)
    gone = Signal()

    def __init__(self, page: Page, details: ActivityDetails) -> None:
        super().__init__(page)
        self._page, self._details = page, details
        details.form.entered.connect(self._on_entered)
        details.removed.connect(self._on_remove)
        details.participants.asked.connect(self._on_asked)
        details.participants.counted_for.connect(lambda word, ids: self._change(ids, qualification=word))

    def _on_entered(self, name: str, value: object) -> None:
        activities, activity_id = self._page.services.activities, self._details.activity_id

        def work(_progress: Progress) -> None:
            # Read here, on the worker: a field left a moment ago was stored before this one is.
            before = activities.get(activity_id)
            after = changed(before, name, value)
            if after != before:
                activities.change(before, after)

        self._page.tasks.run(work, failed=lambda error: self._refuse(error, name))

    def _refuse(self, error: AppError, name: str) -> None:
        field = str(error.facts.get("field", name)) if isinstance(error, InvalidValue) else ""
        if not (field and self._details.form.show_error(field, self._page.wording.error(error))):
            self._page.show_error(error)

    def _on_remove(self) -> None:
        activities, activity_id = self._page.services.activities, self._details.activity_id
        self._page.tasks.run(
            lambda _progress: activities.remove(activity_id),
            self._on_removed,
            what=self.tr("Removing the activity"),
            failed=self._page.show_error,
        )

    def _on_removed(self, _none: object) -> None:
        self.gone.emit()
        self._page.said.emit(self.tr("Activity removed; undo brings it back"))

    def _on_asked(self, what: str, ids: list[ParticipationId]) -> None:
        if what in _STATUSES:
            self._change(ids, status=_STATUSES[what])
        elif what == asks.EVIDENCE:
            self.evidence_wanted.emit(ids)
        else:
            {
                asks.REJECT: self._reject, asks.HOURS: self._ask_hours,
                asks.RATING: self._ask_rating, asks.REMOVE: self._take_out,
            }[what](ids)  # fmt: skip

    def _reject(self, ids: list[ParticipationId]) -> None:
        reason = self._ask(
            self.tr("Reject"),
            self.tr("{who}: these hours will not count.").format(who=self._who(ids)),
            self.tr("Reason"),
            self.tr("Reject"),
            (self.tr("Was not there"), self.tr("No evidence"), self.tr("Does not count for the register")),
            complaint=self._no_reason,
        )
        if reason is not None:
            self._change(ids, status=ParticipationStatus.REJECTED, reason=reason)

    def _ask_hours(self, ids: list[ParticipationId]) -> None:
        text = self._ask(
            self.tr("Other hours"),
            self.tr("{who}: how many hours did it take?").format(who=self._who(ids)),
            self.tr("Hours a person"),
            self.tr("Note these hours"),
            complaint=self._no_hours,
        )
        hours = None if text is None else _hours_in(text)
        if hours is not None:
            self._change(ids, hours=hours)

    def _no_reason(self, text: str) -> str:
        return "" if text.strip() else self._page.wording.error(InvalidValue("participation_reason"))

    def _no_hours(self, text: str) -> str:
        if _hours_in(text) is not None:
            return ""
        return self.tr("“{text}” is not a number of hours. Fill in 6 or 1,5.").replace("{text}", text)

    def _ask_rating(self, ids: list[ParticipationId]) -> None:
        row = self._details.participants.row_of(ids[0]) if len(ids) == 1 else None
        known = (row.participation.rating, row.participation.remark) if row is not None else (None, "")
        answer = ask_rating(self._page, self._who(ids), *known)
        if answer is not None:
            self._change(ids, rating=answer[0], remark=answer[1])

    def _take_out(self, ids: list[ParticipationId]) -> None:
        activities = self._page.services.activities
        self._run(lambda: activities.remove_participants(ids), self._on_taken_out)

    def _change(self, ids: Sequence[ParticipationId], **values: Any) -> None:
        activities = self._page.services.activities
        self._run(lambda: activities.change_participations(ids, **values), self._on_changed)

    def _run(self, work: Callable[[], int], then: Callable[[int], object]) -> None:
        what = self.tr("Changing who takes part")
        self._page.tasks.run(lambda _progress: work(), then, what=what, failed=self._page.show_error)

    def _ask(
        self,
        title: str,
        text: str,
        label: str,
        yes: str,
        suggestions: tuple[str, ...] = (),
        *,
        complaint: Callable[[str], str],
    ) -> str | None:
        no = self.tr("Cancel")
        return ask_text(
            self._page, title, text, label=label, yes=yes, no=no, suggestions=suggestions, complaint=complaint
        )

    def _who(self, ids: Sequence[ParticipationId]) -> str:
        row = self._details.participants.row_of(ids[0]) if len(ids) == 1 else None
        return row.sort_name if row is not None else self.tr("%n teacher(s)", "", len(ids))

    def _on_changed(self, count: int) -> None:
        self._page.notice.hide()
        self._details.participants.choose_none()
        self._page.said.emit(self.tr("Changed for %n teacher(s)", "", count))

    def _on_taken_out(self, count: int) -> None:
        self._page.notice.hide()
        self._details.participants.choose_none()
        self._page.said.emit(self.tr("%n teacher(s) taken out; undo brings them back", "", count))

    def activity_id(self) -> ActivityId:
        """Return which activity is shown."""
        return self._details.activity_id


def _hours_in(text: str) -> float | None:
    """Return the hours that were typed, None when it is no number."""
    field = NumberField()
    field.setText(text)
    hours = field.value()
    field.deleteLater()
    return None if hours is None or isnan(hours) else float(hours)
