# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is done in the grace after a cycle may count for it, where a register says so; and never for two."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.activities import ParticipationStatus
from app.domain.counting import as_done, standing_of
from app.domain.cycle_standings import HoursLine
from app.domain.cycles import Cycle, cycles_of
from app.domain.ids import EventId, TeacherId
from app.domain.reasons import behind_standing
from app.domain.registrations import Event, EventKind
from app.profiles.loading import load_editions
from app.wording import Wording

CYCLE = Cycle(date(2023, 3, 1), date(2027, 2, 28), 1)
TEACHERS = load_editions()["lerarenregister-2012"][0]


@pytest.mark.parametrize(("inside", "day", "counts"), [
    (False, date(2027, 8, 31), 6), (False, date(2027, 9, 1), 0), (False, date(2027, 2, 28), 6),
    (True, date(2027, 3, 1), 0),
])  # fmt: skip
def test_a_plan_in_the_grace_counts_where_what_is_done_in_it_does(*, inside: bool, day: date, counts: float) -> None:
    """To the last day of the grace, and in the last year of the cycle."""
    rules = replace(TEACHERS, only_completed_inside=inside, grace_months=6, per_year_minimum=6)
    planned = [HoursLine(6, day, ("vakinhoudelijk",), ParticipationStatus.PLANNED)]
    done = [replace(planned[0], status=ParticipationStatus.DONE)]

    found = standing_of(rules, CYCLE, as_done(planned, CYCLE, rules), on=date(2027, 3, 5))
    later = standing_of(rules, CYCLE, done, on=date(2028, 1, 1))

    assert (found.counted, found.years[-1].counted) == (later.counted, later.years[-1].counted) == (counts, counts)


def test_hours_in_the_grace_count_for_one_cycle() -> None:
    """Up to the renewal for the one that is over; renewed in time, at once for the new one."""
    rules = replace(TEACHERS, only_completed_inside=False, grace_months=6, late_renewal_keeps_cycle=True)
    lines = [
        HoursLine(hours, day, ("vakinhoudelijk",)) for hours, day in ((4, date(2027, 3, 9)), (2, date(2027, 5, 1)))
    ]
    first = Event(EventKind.REGISTERED, TeacherId(1), CYCLE.since, rules.id)
    counted, told = [], []
    for renewed in (date(2027, 2, 28), date(2027, 3, 1), date(2027, 5, 1), date(2027, 8, 1), date(2027, 9, 1)):
        cycles = cycles_of([first, replace(first, kind=EventKind.RENEWED, on=renewed, id=EventId(1))], [rules])
        found = standing_of(rules, cycles[-1], lines, on=date(2028, 1, 1))
        counted.append(found.counted)
        told.append(behind_standing(replace(found, work_asked=0), Wording("nl"))[-1:])

    assert standing_of(rules, CYCLE, lines, on=date(2027, 4, 1)).counted == 4
    assert counted == [6, 6, 2, 0, 0]
    assert told[2] == ("Telde in het respijt voor de vorige periode: 4 registeruren.",)
