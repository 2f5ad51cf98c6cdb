# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a teacher's activities add up to."""

from datetime import date

from app.domain.activities import Activity, Participation, ParticipationStatus
from app.domain.activity_rows import TakenPart
from app.domain.activity_totals import HoursSpent, hours_spent
from app.domain.ids import ActivityId, TeacherId

ON = date(2026, 10, 12)
DONE, PLANNED, REJECTED = ParticipationStatus.DONE, ParticipationStatus.PLANNED, ParticipationStatus.REJECTED


def taken(hours: float, *categories: str, status: ParticipationStatus = DONE) -> TakenPart:
    """Make a part in an activity of these categories."""
    activity = Activity("Studiedag", ON, ON, contact_hours=hours, categories=categories)
    return TakenPart(activity, Participation(ActivityId(1), TeacherId(1), ON, hours, 0.0, status), 0)


def test_nothing_adds_up_to_nothing() -> None:
    """A teacher without activities has no hours and no categories."""
    assert hours_spent([]) == HoursSpent(0.0, 0.0, ())


def test_hours_are_divided_evenly_over_the_categories() -> None:
    """Six hours of two categories are three of each; the most comes first."""
    assert hours_spent([taken(6, "vak", "pedagogiek"), taken(2, "vak")]).by_category == (
        ("vak", 5.0),
        ("pedagogiek", 3.0),
    )


def test_what_is_planned_or_rejected_is_not_in_the_total() -> None:
    """Planned hours are told apart, rejected ones not at all."""
    spent = hours_spent([taken(6), taken(4, status=PLANNED), taken(3, status=REJECTED)])
    assert spent == HoursSpent(6.0, 4.0, (("", 6.0),))


def test_own_hours_count_not_those_of_the_activity() -> None:
    """Who left early has fewer."""
    whole = taken(6, "vak")
    early = TakenPart(whole.activity, Participation(ActivityId(1), TeacherId(1), ON, 2.5, 0.5), 0)
    assert hours_spent([early]).total == 3.0
