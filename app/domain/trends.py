# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many there were on each of some days, counted from since when and until when each was."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate

from app.domain.periods import add_months

Stretch = tuple[date, date | None]
"""From the first day up to and not on the second (None: for good)."""
_DAY = timedelta(days=1)
_MOST_POINTS = 40
_STEPS = (1, 3, 12, 60, 120)


def month_ends(since: date, on: date) -> list[date]:
    """Return the last days of the months from that of one day on, and last the other day itself.

    Of a long time those of every third month, or of every twelfth, so that a line of them can be read.
    """
    first = since.replace(day=1)
    months = (on.year - first.year) * 12 + on.month - first.month
    step = next((one for one in _STEPS if months // one < _MOST_POINTS), _STEPS[-1])
    # Counted back from the day itself: so the steps before it are equal.
    ends = [add_months(first, number + 1) - _DAY for number in range(months % step, months, step)]
    return [*(end for end in ends if end < on), on]


def months_between(days: Sequence[date]) -> int:
    """Return how many months lie between two days of `month_ends`: one of its steps, whatever the last one is."""
    if len(days) < 3:
        return 1
    return (days[1].year - days[0].year) * 12 + days[1].month - days[0].month


def numbers_on(days: Sequence[date], stretches: Iterable[Stretch]) -> list[int]:
    """Return of each of some days, in order, how many of the stretches hold it."""
    steps = [0] * (len(days) + 1)
    for since, until in stretches:
        first = bisect_left(days, since)
        last = len(days) if until is None else bisect_left(days, until)
        if first < last:
            steps[first] += 1
            steps[last] -= 1
    return list(accumulate(steps[:-1]))


def within(stretch: Stretch, other: Stretch) -> Stretch | None:
    """Return the days that two stretches share; None when there are none."""
    since = max(stretch[0], other[0])
    ends = [end for end in (stretch[1], other[1]) if end is not None]
    until = min(ends) if ends else None
    return None if until is not None and until <= since else (since, until)


def merged(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Yield stretches that together hold the same days, none of them twice."""
    held: Stretch | None = None
    for since, until in sorted(stretches, key=lambda one: one[0]):
        if held is None:
            held = since, until
        elif held[1] is not None and since > held[1]:
            yield held
            held = since, until
        else:
            ends = (held[1], until)
            held = held[0], None if None in ends else max(end for end in ends if end is not None)
    if held is not None:
        yield held


def served(stretches: Iterable[Stretch], service: Stretch) -> Iterator[Stretch]:
    """Yield when somebody was something while in service, no day of it twice: of two bevoegdheden at once, one."""
    for one in merged(stretches):
        found = within(one, service)
        if found is not None:
            yield found
