# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells of each line of hours whether it counts, and puts together what does, by category."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import fsum
from typing import TypeAlias

from app.domain.activities import ParticipationStatus
from app.domain.allotting import Part
from app.domain.cycle_standings import HoursLine, NotCounted, NotCountedReason, lacking
from app.domain.cycles import Cycle, cycle_years
from app.domain.once import Claim, hours_once
from app.domain.registers import RegisterProfile, Unit

_Amounts = dict[str, list[float]]
_Judged: TypeAlias = tuple[HoursLine, NotCountedReason | None]
"""A line, and why it does not count."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What counts before any maximum, by category: all of it, what was validated, and by the year of the cycle."""

    parts: list[Part]
    validated: list[Part]
    by_year: dict[int, list[Part]]
    not_counted: tuple[NotCounted, ...]


def gather(
    profile: RegisterProfile, cycle: Cycle, lines: Iterable[HoursLine], on: date, qualification: str
) -> Gathered:
    """Sort lines into what counts on a day and what does not; amounts in the unit of the register.

    Hours are divided evenly over the categories of an activity that the register knows. Where themes are counted,
    each category in which anything was done is one.
    """
    judge = _Judge(profile, cycle, on, qualification)
    everything: _Amounts = defaultdict(list)
    validated: _Amounts = defaultdict(list)
    by_year: dict[int, _Amounts] = defaultdict(lambda: defaultdict(list))
    refused: dict[tuple[NotCountedReason, str], list[tuple[float, int]]] = defaultdict(list)
    for line, reason in _each_once([(line, judge.why_not(line)) for line in lines]):
        amount = line.hours * judge.rate
        if reason is not None:
            detail = line.reason if reason is NotCountedReason.REJECTED else ""
            refused[reason, detail].append((amount, line.count))
            continue
        kinds = [everything, validated] if line.validated else [everything]
        if judge.last_days:
            kinds.append(by_year[judge.year_of(line)])
        names = judge.known(line) or ("",)
        for name in names:
            for kind in kinds:
                kind[name].append(amount / len(names))
    put = _themes if profile.unit is Unit.THEMES else _sums
    years = {year: put(amounts) for year, amounts in by_year.items()}
    return Gathered(put(everything), put(validated), years, _not_counted(refused))


def reasons_not(
    profile: RegisterProfile, cycle: Cycle, lines: Iterable[HoursLine], on: date, qualification: str
) -> list[NotCountedReason | None]:
    """Return of each line why it does not count on a day; None when it does (maxima are not looked at)."""
    judge = _Judge(profile, cycle, on, qualification)
    judged = [(line, judge.why_not(line)) for line in lines]
    hours = _allowed(judged)
    return [
        NotCountedReason.COUNTED_ALREADY if line.hours and not hours.get(at, line.hours) else reason
        for at, (line, reason) in enumerate(judged)
    ]


_MAY_COUNT = (None, NotCountedReason.NO_EVIDENCE, NotCountedReason.LATER, NotCountedReason.PLANNED)
"""What counts, and what may once: of these each hour of an activity is told once, the first the longest."""


def _allowed(judged: Sequence[_Judged]) -> dict[int, float]:
    """Return by place how many hours of a line are its own, for those that share an activity with others."""
    shared = [at for at, (line, reason) in enumerate(judged) if line.activity and reason in _MAY_COUNT]
    claims = []
    for at in shared:
        line, reason = judged[at]
        rank = (
            _MAY_COUNT.index(reason),
            (line.on or date.max).toordinal(),
            line.year or 0,
            line.qualification,
            line.hours,
        )
        claims.append(Claim(line.activity, line.hours, line.whole, rank))
    return dict(zip(shared, hours_once(claims), strict=True))


def _each_once(judged: Sequence[_Judged]) -> Iterator[_Judged]:
    """Yield lines so that one activity counts once: what is above its hours counts already, for another bevoegdheid."""
    allowed = _allowed(judged)
    for at, (line, reason) in enumerate(judged):
        hours = allowed.get(at, line.hours)
        if hours or not line.hours:
            yield (line if hours == line.hours else replace(line, hours=hours)), reason
        if lacking(line.hours, hours):
            count = 0 if hours else line.count
            yield replace(line, hours=line.hours - hours, count=count), NotCountedReason.COUNTED_ALREADY


class _Judge:
    """Tells by a register's rules why a line does not count."""

    def __init__(self, profile: RegisterProfile, cycle: Cycle, on: date, qualification: str) -> None:
        self.rate = profile.points_per_hour if profile.unit is Unit.POINTS else 1.0
        self.last_days = [last for _first, last in cycle_years(cycle)] if profile.per_year_minimum else []
        self._known = frozenset(choice.id for choice in profile.categories)
        self._needs_evidence = profile.needs_evidence
        self._begins = cycle.since
        self._since, self._until, self._on = cycle.first_counting, cycle.last_counting(profile), on
        self._qualification = qualification.casefold()

    def why_not(self, line: HoursLine) -> NotCountedReason | None:
        """Return why a line does not count; None when it does."""
        reason = self._by_status(line)
        if reason is None and self._qualification and line.qualification.casefold() not in {"", self._qualification}:
            reason = NotCountedReason.OTHER_QUALIFICATION
        if reason is None and self._known and not self.known(line):
            reason = NotCountedReason.NO_CATEGORY
        return reason

    def _by_status(self, line: HoursLine) -> NotCountedReason | None:
        if line.on is not None and not self._since <= line.on <= self._until:
            return NotCountedReason.FOR_THE_LAST if self._begins <= line.on < self._since else NotCountedReason.OUTSIDE
        if line.status is ParticipationStatus.REJECTED:
            return NotCountedReason.REJECTED
        if line.status is ParticipationStatus.PLANNED:
            return NotCountedReason.PLANNED
        if line.on is not None and line.on > self._on:
            return NotCountedReason.LATER
        if self._needs_evidence and not line.has_evidence and line.status is not ParticipationStatus.ACCEPTED:
            return NotCountedReason.NO_EVIDENCE
        return None

    def known(self, line: HoursLine) -> tuple[str, ...]:
        """Return the categories of a line that the register knows."""
        return tuple(name for name in dict.fromkeys(line.categories) if name in self._known)

    def year_of(self, line: HoursLine) -> int:
        """Return in which year of the cycle a line counts; what was done in the grace counts in the last."""
        last = len(self.last_days) - 1
        if line.on is None:
            return min(line.year or 0, last)
        return next((at for at, day in enumerate(self.last_days) if line.on <= day), last)


def _sums(amounts: _Amounts) -> list[Part]:
    return [(frozenset((name,)), fsum(each)) for name, each in sorted(amounts.items())]


def _themes(amounts: _Amounts) -> list[Part]:
    return [(frozenset((name,)), 1.0) for name, each in sorted(amounts.items()) if name and fsum(each) > 0]


def _not_counted(refused: dict[tuple[NotCountedReason, str], list[tuple[float, int]]]) -> tuple[NotCounted, ...]:
    found = []
    for (reason, detail), each in sorted(refused.items()):
        amounts, counts = zip(*each, strict=True)
        found.append(NotCounted(reason, round(fsum(amounts), 6), sum(counts), detail))
    return tuple(found)
