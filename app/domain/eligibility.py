# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is proposed for an invitation, and why somebody is not."""

from datetime import date, timedelta

from app.domain.registers import RegisterProfile
from app.domain.registrations import REGISTERED_STATUSES, Status
from app.domain.selections import TeacherRow
from app.domain.staff_kinds import StaffKind

INVITABLE_STATUSES = frozenset({Status.NOT_INVITED, Status.EXPIRED})
"""The statuses in which somebody is proposed: not asked yet, or registered once and no longer."""
_ASKED = frozenset({Status.INVITED, Status.REMINDED})
_OUT = frozenset({Status.DECLINED, Status.REJECTED, Status.NOT_APPLICABLE})
_REGISTERED = REGISTERED_STATUSES - {Status.GRACE}
_UNDER_WAY = frozenset({Status.ACCOUNT, Status.APPLIED})


def in_service(row: TeacherRow, on: date) -> bool:
    """Return whether somebody is employed on a day."""
    started = row.employed_from is None or row.employed_from <= on
    return started and (row.employed_until is None or row.employed_until >= on)


def why_not(row: TeacherRow, profile: RegisterProfile, on: date) -> str:
    """Return why a teacher is not proposed (a key under `not_eligible` of the words), or "" when they are.

    Their own answer goes before all else.
    """
    reasons = (
        (row.status is Status.DECLINED, "declined"),
        (row.status in REGISTERED_STATUSES, "registered"),
        (row.status in _UNDER_WAY, "under_way"),
        (not in_service(row, on), "not_in_service"),
        (row.kind is not StaffKind.TEACHING, "not_teaching"),
        (profile.needs_qualification and row.qualified is False, "not_qualified"),
        (row.do_not_invite, "do_not_invite"),
        (row.status is Status.NOT_APPLICABLE, "not_applicable"),
        (row.status is Status.REJECTED, "rejected"),
        (row.status in _ASKED, "invited"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def why_not_told(row: TeacherRow, on: date, *, stands: bool, told: bool, main: bool = False) -> str:
    """Return why a teacher gets no letter about the standing (a key under `not_eligible` of the words), or "".

    `stands`: whether there is a standing to tell; `told`: whether it was told this school year; `main`: whether it is
    about the register that the status of the row is of.
    """
    reasons = (
        (not in_service(row, on), "not_in_service"),
        (main and not stands and row.status in _OUT, row.status.value),
        (not stands, "not_in_register"),
        (row.do_not_invite, "do_not_invite"),
        (told, "told"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def why_not_thanked(row: TeacherRow, on: date, registered: date | None, last: date | None, since: date) -> str:
    """Return why a teacher gets no letter of thanks (a key under `not_eligible` of the words), or "".

    `registered` is the day they were registered, `last` that of the last letter of any kind. Who was registered before
    `since` and had no letter from the program at all is no news.
    """
    reasons = (
        (not in_service(row, on), "not_in_service"),
        (row.do_not_invite, "do_not_invite"),
        (row.status not in _REGISTERED or registered is None, "not_registered"),
        (registered is not None and (registered < since if last is None else registered < last), "thanked"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def why_not_due(row: TeacherRow, on: date, *, ends: bool, told: bool) -> str:
    """Return why a teacher gets no letter that their registration ends (a key under `not_eligible`), or ""."""
    reasons = (
        (not in_service(row, on), "not_in_service"),
        (row.do_not_invite, "do_not_invite"),
        (not ends, "not_ending"),
        (told, "told_ending"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def why_no_letter(row: TeacherRow, on: date, *, lacks_evidence: bool = True) -> str:
    """Return why a teacher gets no letter that everybody in service may get, or no request for evidence."""
    if not in_service(row, on):
        return "not_in_service"
    return "" if lacks_evidence else "evidence_there"


def why_no_reminder(row: TeacherRow, profile: RegisterProfile, on: date, reminders: int, *, later: bool = False) -> str:
    """Return why a teacher gets no reminder (a key under `not_eligible` of the words), or "" when they do.

    `reminders` is how many they had already; `later`: whether they answered to be asked again on a day to come.
    """
    waited = row.since is not None and row.since <= on - timedelta(weeks=profile.reminder_after_weeks)
    reasons = (
        (not in_service(row, on), "not_in_service"),
        (row.do_not_invite, "do_not_invite"),
        (row.status is Status.NOT_INVITED, "not_invited"),
        (row.status not in _ASKED, "answered"),
        (row.kind is not StaffKind.TEACHING, "not_teaching"),
        (later, "later"),
        (reminders >= profile.max_reminders, "reminded_enough"),
        (not waited, "too_soon"),
    )
    return next((reason for holds, reason in reasons if holds), "")
