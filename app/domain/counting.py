# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Works out where somebody stands in a cycle: a pure function of a register's rules and of what was done.

The order of what is handed over never matters (sums are exact before they are rounded), and more hours never make a
standing worse. A maximum caps what counts, `allotting` says how; a reduction lowers what is asked — total, minima,
hours of work — and leaves maxima as they are, so that it never takes anything away.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import fsum

from app.domain.activities import ParticipationStatus, Proof, Reduction
from app.domain.allotting import Cap, Part, countable, innermost_first, within
from app.domain.cycle_standings import (
    CycleStanding,
    Forecast,
    HoursLine,
    NotCounted,
    NotCountedReason,
    RuleStanding,
    YearStanding,
    lacking,
)
from app.domain.cycles import Cycle, cycle_years, whole_years
from app.domain.gathering import Gathered, gather
from app.domain.proving import hours_of_work, proof_standing
from app.domain.reducing import applying, effects, part_left
from app.domain.registers import ProfileKind, RegisterProfile, Unit
from app.domain.whole_themes import in_whole_themes

_PACE_DAYS, _PACE_PART, _PACE_ENOUGH = 30, 10, 90
"""No pace is told in a cycle's first month, nor before a tenth of it or 90 days: one study day says nothing yet."""


class Counter:
    """Counts by one edition of a register's rules in one sector; made once for a whole school."""

    def __init__(self, profile: RegisterProfile, sector: str = "vo", *, forecast: bool = True) -> None:
        """Take a profile; rules of other sectors than `sector` do not hold. Without forecasts it is quicker."""
        self.profile = profile
        self._forecasts = forecast
        self._rules = tuple(rule for rule in profile.rules if rule.sector in {"", sector})
        self._sets = tuple(frozenset(rule.categories) for rule in self._rules)
        self._caps = innermost_first(
            [
                Cap(rule.name, names, rule.maximum)
                for rule, names in zip(self._rules, self._sets, strict=True)
                if rule.maximum is not None
            ]
        )
        self._inner_first = sorted(range(len(self._rules)), key=lambda at: (len(self._sets[at]), at))
        self._right = profile.kind is ProfileKind.ENTITLEMENT

    def standing(
        self, cycle: Cycle, hours: Iterable[HoursLine], reductions: Iterable[Reduction] = (), fte: float | None = None,
        *, on: date, proofs: Iterable[Proof] = (), work: float | None = None, qualification: str = "",
    ) -> CycleStanding:  # fmt: skip
        """Return the standing of one registration, as `standing_of` says."""
        profile, proofs = self.profile, list(proofs)
        factor = 1.0 if fte is None or not profile.pro_rata_fte else fte
        full = profile.total * factor
        reduced = applying(reductions, profile, cycle.since, cycle.until)
        taken = effects(reduced, full, cycle.since, cycle.asked_until, cycle.until) if reduced else ()
        asked = round(full - fsum(item.amount for item in taken), 6)
        part = asked / full if full else part_left(reduced, cycle.since, cycle.asked_until)
        part *= factor
        found = gather(profile, cycle, hours, on, qualification)
        counted, above = countable(found.parts, self._caps)
        result = CycleStanding(
            profile.id,
            profile.unit,
            profile.kind,
            cycle,
            on,
            round(counted, 6),
            asked,
            full=round(full, 6),
            to_do=0.0 if self._right else self._to_do(found.parts, asked, part),
            rules=tuple(self._rule(at, found.parts, part) for at in range(len(self._rules))),
            years=self._years(cycle, found, reduced, on, factor),
            validated=round(countable(found.validated, self._caps)[0], 6),
            validated_asked=round(asked * profile.minimum_validated_share, 6),
            work=round(hours_of_work(proofs, cycle, on, qualification) if work is None else work, 6),
            work_asked=round(profile.work_hours * part, 6),
            proofs=tuple(proof_standing(item, profile, proofs, cycle, on) for item in profile.proofs),
            not_counted=(*found.not_counted, *_above(above)),
            reductions=taken,
            forecast=self._forecast(cycle, found.parts, counted, asked, on),
        )
        return in_whole_themes(result) if profile.unit is Unit.THEMES else result

    def _rule(self, at: int, parts: Sequence[Part], part: float) -> RuleStanding:
        rule, names = self._rules[at], self._sets[at]
        done = fsum(amount for inner, amount in parts if inner <= names)
        counted = within(parts, names, self._caps)
        minimum = None if rule.minimum is None else round(rule.minimum * part, 6)
        return RuleStanding(rule, round(done, 6), round(counted, 6), minimum, rule.maximum)

    def _to_do(self, parts: Sequence[Part], asked: float, part: float) -> float:
        """Return the least that must be added: to the inner rules first, since what serves them serves the outer."""
        added = list(parts)
        needed = []
        for at in self._inner_first:
            short = lacking((self._rules[at].minimum or 0.0) * part, within(added, self._sets[at], self._caps))
            if short:
                needed.append(short)
                added.append((self._sets[at], short))
        return round(fsum([*needed, lacking(asked, countable(added, self._caps)[0])]), 6)

    def _years(
        self, cycle: Cycle, found: Gathered, reduced: Sequence[Reduction], on: date, factor: float
    ) -> tuple[YearStanding, ...]:
        """Return the whole years, an extension with the last: the rest of a year asks nothing by itself."""
        minimum = self.profile.per_year_minimum * factor
        if not minimum or self._right:
            return ()
        years = []
        for index, (since, until) in enumerate(cycle_years(cycle)[: whole_years(cycle)]):
            bearing = applying(reduced, self.profile, since, until)
            taken = fsum(item.amount for item in effects(bearing, minimum, since, min(until, cycle.asked_until), until))
            counted = countable(found.by_year.get(index, []), self._caps)[0]
            asked = round(minimum - taken, 6)
            years.append(YearStanding(since, until, round(counted, 6), asked, until < on))
        return tuple(years)

    def _forecast(self, cycle: Cycle, parts: Sequence[Part], counted: float, asked: float, on: date) -> Forecast | None:
        """Return where the pace until now leads; None while it is too early to tell, and when the cycle is over."""
        passed = (on - cycle.since).days + 1
        if not self._forecasts or not tells_pace(cycle, on) or on >= cycle.until:
            return None
        grown = cycle.days / passed
        amount = countable([(names, done * grown) for names, done in parts], self._caps)[0]
        if lacking(asked, counted) == 0.0 or lacking(asked, amount):
            return Forecast(round(amount, 6), None)
        low, high = passed, cycle.days
        while low < high:  # what counts grows with the days, and stops at maxima: the first day is found by halving
            middle = (low + high) // 2
            then = countable([(names, done * middle / passed) for names, done in parts], self._caps)[0]
            low, high = (middle + 1, high) if lacking(asked, then) else (low, middle)
        return Forecast(round(amount, 6), cycle.since + timedelta(low - 1))


def tells_pace(cycle: Cycle, on: date) -> bool:
    """Return whether so much of a cycle has gone by on a day that the pace until then says where it leads."""
    passed = (on - cycle.since).days + 1
    return passed >= max(_PACE_DAYS, min(cycle.days / _PACE_PART, _PACE_ENOUGH))


def standing_of(
    profile: RegisterProfile,
    cycle: Cycle,
    hours: Iterable[HoursLine],
    reductions: Iterable[Reduction] = (),
    fte: float | None = None,
    *,
    on: date,
    proofs: Iterable[Proof] = (),
    work: float | None = None,
    qualification: str = "",
    sector: str = "vo",
) -> CycleStanding:
    """Return where one registration stands in one cycle on a day.

    `profile` is the edition the cycle keeps. `hours` may hold more than counts: what does not is told with its reason.
    `fte` matters to a register that asks pro rata (None: 1). `proofs` are the teacher's of this register; `work` is
    their hours of work in the cycle, by default what the proofs say. `qualification` is the bevoegdheid registered.
    """
    return Counter(profile, sector).standing(
        cycle, hours, reductions, fte, on=on, proofs=proofs, work=work, qualification=qualification
    )


def as_done(lines: Iterable[HoursLine], cycle: Cycle, profile: RegisterProfile) -> tuple[HoursLine, ...]:
    """Return planned lines as they will count when they are done, for a "what if": nothing is stored.

    Add them to the others and count again. `profile` holds the rules of the cycle: a line on a day of which no hours
    count by them stays as it is, and so does not count.
    """
    found = []
    until = cycle.last_counting(profile)
    years = cycle_years(cycle)
    for line in lines:
        year = line.year
        if line.on is not None:
            if not cycle.first_counting <= line.on <= until:
                found.append(replace(line, status=ParticipationStatus.DONE))
                continue
            year = next((at for at, (_first, last) in enumerate(years) if line.on <= last), len(years) - 1)
        found.append(replace(line, on=None, year=year, status=ParticipationStatus.DONE, has_evidence=True))
    return tuple(found)


def _above(above: dict[str, float]) -> tuple[NotCounted, ...]:
    return tuple(
        NotCounted(NotCountedReason.ABOVE_MAXIMUM, round(amount, 6), detail=name)
        for name, amount in sorted(above.items())
        if lacking(amount, 0.0)
    )
