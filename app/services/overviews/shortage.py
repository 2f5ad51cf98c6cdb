# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is lacking of what each register asks: of which category how much, and of how many people."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from app.domain.cycle_standings import CycleStanding, lacking
from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.registers import CategoryRule, RequiredProof
from app.domain.reports import (
    Cell,
    ChartKind,
    Figure,
    Level,
    Report,
    ReportChart,
    ReportColumn,
    ReportRow,
    ReportTable,
    Series,
    Unit,
)
from app.services.overviews.composing import columns, exactly, named, who_columns
from app.services.overviews.cycle_lines import CycleLine, RegisterLines, others_in_cycles, registers_of
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.progress_lists import profile_name
from app.wording import Wording

_PROOF = "proof."


class _Thing(NamedTuple):
    """Something a register asks: a key, and what it is called."""

    key: str
    name: str

    @property
    def unit(self) -> Unit:
        """A paper is there or not; all the rest is an amount."""
        return Unit.COUNT if self.key.startswith(_PROOF) else Unit.HOURS


class _Lacks(NamedTuple):
    """What one registration lacks, by the key of the thing; `whole` is the least that must be added."""

    line: CycleLine
    amounts: Mapping[str, float]
    whole: float


class _Short(NamedTuple):
    """One register, the things it asks, and who lacks something."""

    register: RegisterLines
    things: Sequence[_Thing]
    lacks: Sequence[_Lacks]

    def of(self, key: str) -> tuple[float, frozenset[TeacherId]]:
        """Return how much of a thing is lacking together, and whom."""
        some = [one for one in self.lacks if key in one.amounts]
        return round(sum(one.amounts[key] for one in some), 2), _people(some)


def _people(lacks: Sequence[_Lacks]) -> frozenset[TeacherId]:
    return frozenset(one.line.person.id for one in lacks)


def _short(register: RegisterLines, words: Wording) -> _Short:
    things: dict[str, _Thing] = {}
    lacks = []
    for line in register.lines:
        found = _asked(line.standing, words)
        things |= {thing.key: thing for thing, _amount in found if thing.key not in things}
        amounts = {thing.key: amount for thing, amount in found if amount}
        if amounts or line.standing.to_do:
            lacks.append(_Lacks(line, amounts, round(line.standing.to_do, 2)))
    return _Short(register, tuple(things.values()), lacks)


def _asked(standing: CycleStanding, words: Wording) -> list[tuple[_Thing, float]]:
    """Return all that is asked of a registration, with how much of it is lacking: a paper that is not there is 1."""
    found: list[tuple[_Thing, float]] = [
        (_Thing(f"rule.{one.rule.name}", _name(one.rule, words)), one.to_do) for one in standing.rules if one.minimum
    ]
    total = sum(year.to_do for year in standing.years if not year.closed)
    work, validated = (
        lacking(standing.work_asked, standing.work),
        lacking(standing.validated_asked, standing.validated),
    )
    for key, asked, amount in (
        ("total", standing.asked, lacking(standing.asked, standing.counted)),
        ("year", len(standing.years), total),
        ("validated", standing.validated_asked, validated),
        ("work", standing.work_asked, work),
    ):
        if asked:
            found.append((_Thing(key, words.say(f"overviews_short.{key}")), round(amount, 2)))
    found += [
        (_Thing(f"{_PROOF}{one.proof.id}", _name(one.proof, words)), float(not one.ok)) for one in standing.proofs
    ]
    return sorted(found, key=lambda pair: pair[0].key != "total")


def _name(asked: CategoryRule | RequiredProof, words: Wording) -> str:
    return asked.name if words.language == "nl" else asked.name_en or asked.name


class _Maker:
    """Makes the overview of one day."""

    def __init__(self, reader: OverviewReader, asked: Asked) -> None:
        self._reader, self._asked, self._words = reader, asked, reader.words
        registers = [one for one in registers_of(reader, asked) if not one.lines[0].standing.is_right]
        self._short = [_short(one, self._words) for one in registers]

    def make(self) -> Report:
        """Return the report."""
        charts = [self._chart(one) for one in self._short[:1] if one.lacks]
        return replace(
            self._reader.empty("shortage", self._asked),
            asked=("filter",),
            figures=(*self._figures(), *others_in_cycles(self._reader, self._asked)),
            charts=tuple(charts),
            tables=(self._things(), *(self._persons(one) for one in self._short if one.lacks)),
            notes=tuple(self._words.say(f"overviews_short.{key}") for key in ("overlap", "whole_note")),
        )

    def _figures(self) -> tuple[Figure, ...]:
        found = []
        for one in self._short[:1]:
            people, facts = _people(one.lacks), {"register": profile_name(one.register.profile, self._words)}
            hours = round(sum(each.whole for each in one.lacks), 2)
            label = self._words.say("overviews_short.people", facts)
            found.append(Figure("short", label, len(people), who=exactly(people)))
            facts["unit"] = self._words.say(f"unit.{one.register.profile.unit.value}", {"count": 2})
            found.append(
                Figure("to_do", self._words.say("overviews_short.to_do", facts), hours, Unit.HOURS, behind=found[0].who)
            )
        return tuple(found)

    def _chart(self, one: _Short) -> ReportChart:
        things = [thing for thing in one.things if thing.unit is Unit.HOURS and thing.key != "work"]
        values = tuple(one.of(thing.key)[0] for thing in things)
        labels = tuple(thing.name for thing in things)
        told = "; ".join(
            self._words.say("overviews_short.bar", {"name": thing.name, "count": len(one.of(thing.key)[1])})
            for thing in things
        )
        series = (Series(self._words.say("overviews_head.lacking"), values),)
        title = one.register.called(self._words)
        return ReportChart("lacking", title, ChartKind.BARS, labels, series, Unit.HOURS, f"{told}.")

    def _things(self) -> ReportTable:
        more = (("short", Unit.COUNT, 1.0), ("lacking", Unit.HOURS, 1.0), ("average", Unit.HOURS, 1.2))
        heads = columns(self._words, ("thing", Unit.TEXT, 3.0), *more)
        rows: list[ReportRow] = []
        for one in self._short:
            rows.append(ReportRow((one.register.called(self._words),), Level.GROUP))
            for thing in one.things:
                amount, people = one.of(thing.key)
                rows.append(_line(thing.name, people, amount if thing.unit is Unit.HOURS else None))
            whole = round(sum(each.whole for each in one.lacks), 2)
            together = _line(self._words.say("overviews_short.together"), _people(one.lacks), whole)
            rows.append(replace(together, level=Level.SUBTOTAL))
        title, empty = self._words.say("overviews_short.things"), self._words.say("overviews_cycles.nobody")
        return ReportTable("things", title, heads, tuple(rows), empty=empty)

    def _persons(self, one: _Short) -> ReportTable:
        kept = [thing for thing in one.things if one.of(thing.key)[1]]
        heads = (*who_columns(self._words), *columns(self._words, ("until", Unit.DAY, 1.2)))
        late = columns(self._words, ("to_do", Unit.HOURS, 1.0))
        each = tuple(ReportColumn(thing.key, thing.name, thing.unit, 1.2) for thing in kept)
        rows = []
        for lack in one.lacks:
            amounts: list[Cell] = [lack.amounts.get(thing.key) for thing in kept]
            person = lack.line.person
            cells = (*named(person, self._words), lack.line.standing.deadline, *amounts, lack.whole)
            rows.append(ReportRow(cells, who=exactly([person.id])))
        # A paper may be lacking for each of several bevoegdheden: people are counted, once.
        sums: list[Cell] = [
            len(one.of(thing.key)[1]) if thing.unit is Unit.COUNT else one.of(thing.key)[0] for thing in kept
        ]
        whole = round(sum(lack.whole for lack in one.lacks), 2)
        behind = tuple((thing.key, exactly(one.of(thing.key)[1])) for thing in kept if thing.unit is Unit.COUNT)
        total = (self._words.say("overview.total"), "", "", "", None, *sums, whole)
        rows.append(ReportRow(total, Level.TOTAL, exactly(_people(one.lacks)), behind))
        title = one.register.called(self._words)
        key = f"people_{one.register.profile.id}"
        return ReportTable(key, title, (*heads, *each, *late), tuple(rows), people=True)


def _line(name: str, people: frozenset[TeacherId], amount: float | None) -> ReportRow:
    who = exactly(people)
    average = round(amount / len(people), 2) if people and amount is not None else None
    return ReportRow((name, len(people), amount, average), who=who, behind=(("short", who),))


def _make(reader: OverviewReader, asked: Asked) -> Report:
    return _Maker(reader, asked).make()


OVERVIEW = Overview("shortage", Family.CYCLE, _make, frozenset({Ask.WHO}))
