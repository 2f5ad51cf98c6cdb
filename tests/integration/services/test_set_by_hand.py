# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list tells which statuses somebody set by hand."""

from datetime import timedelta

from app.bootstrap import Services
from app.domain.registrations import EventKind, Status
from app.domain.selections import Order, TeacherSelection
from app.wording import Wording
from tests.schools import DAY, add
from ui.pages.staff.columns import staff_columns
from ui.pages.staff.decimals import Decimals


def test_a_list_marks_what_was_set_by_hand_as_long_as_it_holds(school: Services) -> None:
    """Not who has that status by what happened, and not any more once it is over; the cell and its tip say so."""
    ids = add(school, 2)
    until = DAY + timedelta(30)
    school.registrations.note(EventKind.REGISTERED, ids[:1], DAY)
    school.registrations.note(
        EventKind.OVERRIDDEN, ids[1:], DAY, number=Status.REGISTERED.value, note="papier zoek", until=until
    )

    def marked(days: int) -> set[int]:
        rows = school.staff.rows(TeacherSelection(), Order(), DAY + timedelta(days))
        return {row.id for row in rows if row.by_hand}

    assert (marked(0), marked(30), marked(31)) == ({ids[1]}, {ids[1]}, set())
    status = next(one for one in staff_columns(Wording("nl"), Decimals(Wording("nl"))) if one.key == "status")
    row = next(one for one in school.staff.rows(TeacherSelection(), Order(), DAY) if one.by_hand)
    assert status.text(row) == "geregistreerd, by hand"
    assert status.tip is not None
    assert status.tip(row).startswith("geregistreerd\nSet by hand")
