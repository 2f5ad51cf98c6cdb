# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sample school: invented people, filled in the way a secretary would, and removable as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.activities import Activity, ParticipationStatus
from app.domain.registrations import EventKind
from app.paths import resources
from app.progress import Progress
from app.services.activities import ActivityService
from app.services.imports import ImportService
from app.services.registrations import RegistrationService
from app.services.school import SchoolService
from app.services.staff import StaffService

LIST = "personeelslijst.csv"
_HISTORY: Mapping[tuple[EventKind, int], Sequence[str]] = {
    (EventKind.INVITED, 120): ("BRG", "CEL", "HVD", "JAN", "YIL", "HOF", "KOW", "OZD", "VRI", "AMR", "WIT", "SMI"),
    (EventKind.ACCOUNT, 105): ("BRG", "HVD", "JAN", "HOF", "YIL"),
    (EventKind.APPLIED, 98): ("BRG", "HVD", "JAN", "HOF", "AMR"),
    (EventKind.REMINDED, 60): ("CEL", "KOW", "OZD"),
    (EventKind.REGISTERED, 45): ("BRG", "HVD", "JAN"),
    (EventKind.DECLINED, 40): ("VRI",),
}
_ACTIVITIES = (
    ("Studiedag formatief toetsen", "studiedag", "Voorbeeld Academie", 6.0, 2.0, 95.0, ("vakdidactisch",), 400),
    ("Cursus klassenmanagement", "cursus", "Bureau Voorbeeld", 12.0, 8.0, 450.0, ("pedagogisch",), 200),
    (
        "Conferentie vakinhoud",
        "conferentie",
        "Vereniging van Voorbeeldleraren",
        7.0,
        0.0,
        120.0,
        ("vakinhoudelijk",),
        70,
    ),
    ("Studiedag mentoraat", "studiedag", "", 4.0, 0.0, None, ("pedagogisch",), -30),
)
"""Title, type, provider, contact and self-study hours, cost, categories and how many days ago (to come: below zero)."""
_TOOK_PART = (
    ("BRG", "CEL", "HVD", "JAN", "YIL", "HOF", "KOW", "OZD", "VRI", "AMR", "WIT", "SMI"),
    ("BRG", "JAN", "HOF", "WIT"),
    ("HVD", "YIL", "AMR"),
    ("BRG", "CEL", "HVD", "JAN", "YIL", "HOF", "KOW", "OZD"),
)
_REMARKS = ("Meteen bruikbaar in de les.", "Goede voorbeelden, wat veel theorie.")


def _hold(activities: ActivityService, staff: StaffService, today: date) -> None:
    """Enter the sample's activities, with what some thought of them."""
    for (title, kind, provider, contact, self_study, cost, categories, ago), codes in zip(
        _ACTIVITIES, _TOOK_PART, strict=True
    ):
        on = today - timedelta(days=ago)
        held = Activity(title, on, on, kind, provider, contact, self_study, cost, categories)
        status = ParticipationStatus.PLANNED if on > today else ParticipationStatus.DONE
        made = activities.add(held, [one.id for one in staff.by_codes(codes, today)], status=status)
        if status is ParticipationStatus.DONE:
            for rating, (row, remark) in enumerate(zip(activities.participants(made), _REMARKS, strict=False), 4):
                activities.change_participations([row.participation.id], rating=9 - rating, remark=remark)


def fill(
    school: SchoolService,
    staff: StaffService,
    imports: ImportService,
    activities: ActivityService,
    registrations: RegistrationService,
    *,
    today: date,
) -> None:
    """Fill an empty school with the sample: its letterhead, its staff list, activities, some months of events."""
    empty = school.school()
    school.save(
        empty,
        replace(
            empty,
            name="Voorbeeld Lyceum",
            street="Voorbeeldlaan 12",
            postcode="2512 AB",
            city="Den Haag",
            phone="070 - 555 01 23",
            email="administratie@voorbeeldschool.example",
            web="www.voorbeeldschool.example",
            brin="99ZZ",
            signer="C. Bos",
            signer_function="rector",
            reference="VL/{jaar}.{nr}",
            contact="P. Admiraal",
            sample=True,
        ),
    )
    read = imports.read(resources() / "sample" / LIST, Progress())
    imports.apply(imports.plan(read, read.mapping, Progress()), Progress())
    _hold(activities, staff, today)
    for (kind, days_ago), codes in _HISTORY.items():
        people = [teacher.id for teacher in staff.by_codes(codes, today)]
        registrations.note(kind, people, today - timedelta(days=days_ago))
