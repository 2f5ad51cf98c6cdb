# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented overviews for the tests: as many teachers as wanted, in all statuses."""

from collections.abc import Sequence
from datetime import date

from app.domain.ids import TeacherId
from app.domain.overviews import RegistrationOverview, StatusCounts
from app.domain.registrations import REGISTERED_STATUSES, Status
from app.domain.selections import TeacherRow

KINDS = (Status.NOT_INVITED, Status.INVITED, Status.REGISTERED, Status.APPLIED, Status.DECLINED)
PLACES = ("Hoofdgebouw", "Dependance Zuid", "")
SECTIONS = ("Nederlands", "Wiskunde", "Klassieke Talen")


def person(place: int, name: str = "") -> TeacherRow:
    """Return one invented teacher."""
    status = KINDS[place % 5]
    since = None if status is Status.NOT_INVITED else date(2026, 11, 1 + place % 20)
    return TeacherRow(
        TeacherId(place), name or f"Berg{place}, A. van den", f"B{place}", f"00{place}", "", PLACES[place % 3], "",
        SECTIONS[place % 3], "docent", 1.0, status, since,
        None, None, False, "",
    )  # fmt: skip


def counts(by: str, name: str, people: Sequence[TeacherRow]) -> StatusCounts:
    """Count a group."""
    found = {status: sum(one.status is status for one in people) for status in KINDS}
    return StatusCounts(
        by, name, len(people), found, sum(found[status] for status in KINDS if status in REGISTERED_STATUSES)
    )


def overview(number: int, name: str = "") -> RegistrationOverview:
    """Return an overview of so many teachers."""
    people = tuple(person(place, name) for place in range(number))
    groups = [counts("location", place, [one for one in people if one.location == place]) for place in PLACES]
    groups += [counts("section", section, [one for one in people if one.section == section]) for section in SECTIONS]
    whole = counts("total", "", people)
    return RegistrationOverview(
        date(2026, 11, 23), "Duinzicht College", "Lerarenregister (2012)", whole, tuple(groups), people
    )
