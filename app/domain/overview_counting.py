# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts the standing of registrations from a list of people: every total is the sum of what it is made of."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date

from app.domain.overviews import RegistrationOverview, StatusCounts
from app.domain.registrations import REGISTERED_STATUSES, Status
from app.domain.selections import TeacherRow
from app.domain.spellings import by_name


def _counted(by: str, name: str, people: Sequence[TeacherRow]) -> StatusCounts:
    by_status: dict[Status, int] = defaultdict(int)
    concerned = [person for person in people if not person.no_teacher]
    for person in concerned:
        by_status[person.status] += 1
    ordered = {status: by_status[status] for status in Status if status in by_status}
    registered = sum(number for status, number in ordered.items() if status in REGISTERED_STATUSES)
    return StatusCounts(by, name, len(people), ordered, registered, len(people) - len(concerned))


def _groups(by: str, people: Sequence[TeacherRow], name_of: Callable[[TeacherRow], str]) -> list[StatusCounts]:
    return [_counted(by, name, group) for name, group in by_name(people, name_of).items()]


def count_registrations(
    people: Sequence[TeacherRow], *, on: date, school: str, register_name: str
) -> RegistrationOverview:
    """Return the standing of some people on a day, by location and by section (by team where that is unknown)."""
    return RegistrationOverview(
        on=on,
        school=school,
        register_name=register_name,
        whole=_counted("total", "", people),
        groups=(
            *_groups("location", people, lambda person: person.location),
            *_groups("section", people, lambda person: person.section or person.team),
        ),
        people=tuple(people),
    )
