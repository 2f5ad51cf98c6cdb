# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sample school: invented people, filled in the way a secretary would, and removable as a whole."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.registrations import EventKind
from app.paths import resources
from app.progress import Progress
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


def fill(
    school: SchoolService,
    staff: StaffService,
    imports: ImportService,
    registrations: RegistrationService,
    today: date,
) -> None:
    """Fill an empty school with the sample: its letterhead, its staff list, and some months of events."""
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
    for (kind, days_ago), codes in _HISTORY.items():
        people = [teacher.id for teacher in staff.by_codes(codes, today)]
        registrations.note(kind, people, today - timedelta(days=days_ago))
