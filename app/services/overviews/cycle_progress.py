# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is on schedule in the cycle of each register, and who is behind; personal cycles beside the school year."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.cycle_pace import Pace, arrears, pace_of, part_done, time_gone
from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.reports import (
    Cell,
    ChartKind,
    Figure,
    Level,
    Report,
    ReportChart,
    ReportRow,
    ReportTable,
    Series,
    Unit,
)
from app.persistence import overview_counts
from app.services.overviews.composing import columns, exactly, figure_label, grouping_of, in_groups
from app.services.overviews.cycle_lines import CycleLine, RegisterLines, others_in_cycles, registers_of
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.overviews.parts import BY_PLACE, group_name
from app.services.progress_lists import profile_name

_QUARTERS = ((0.25, "q1"), (0.5, "q2"), (0.75, "q3"), (1.0, "q4"))
_ALL_DONE = "q5"
_PACES = tuple((pace.value, Unit.COUNT, 1.2) for pace in Pace)

_REGISTER = "register"
"""A column that is there when there are several registers or bevoegdheden."""
_PERSON = (
    ("name", Unit.TEXT, 2.6),
    ("code", Unit.TEXT, 0.9),
    (_REGISTER, Unit.TEXT, 2.2),
    ("until", Unit.DAY, 1.2),
    ("counted", Unit.HOURS, 1.0),
    ("asked", Unit.HOURS, 1.0),
    ("to_do", Unit.HOURS, 1.0),
    ("done", Unit.PERCENT, 1.0),
    ("gone", Unit.PERCENT, 1.0),
    ("pace", Unit.TEXT, 1.4),
    ("this_year", Unit.HOURS, 1.1),
)


class _Maker:
    """Makes the overview of one day."""

    def __init__(self, reader: OverviewReader, asked: Asked) -> None:
        self._reader, self._asked, self._words = reader, asked, reader.words
        registers = registers_of(reader, asked)
        self._asking = [one for one in registers if not one.lines[0].standing.is_right]
        self._rights = [one for one in registers if one.lines[0].standing.is_right]
        self._this_year: defaultdict[TeacherId, float] = defaultdict(float)
        for part in overview_counts.attended(reader.connection, asked.year[0], asked.on):
            self._this_year[part.who] += part.hours
        self._by = grouping_of(asked, BY_PLACE)

    def make(self) -> Report:
        """Return the report."""
        together = self._together()
        tables = [self._groups(one) for one in self._asking]
        tables += [self._quarters(one) for one in together]
        tables += [self._persons(), *(self._right(one) for one in self._rights)]
        notes = ["schedule", "own_cycle", *(["rights"] if self._rights else [])]
        return replace(
            self._reader.empty("cycle_progress", self._asked),
            asked=("group_by", "filter"),
            figures=(
                *(figure for one in together for figure in self._figures(one)),
                *others_in_cycles(self._reader, self._asked),
            ),
            charts=tuple(chart for one in together for chart in (self._shares(one), self._distribution(one))),
            tables=tuple(tables),
            notes=tuple(self._words.say(f"overviews_cycles.{note}") for note in notes),
        )

    def _together(self) -> Sequence[RegisterLines]:
        """Return all registers that ask something as one, in which who is behind anywhere is; none where none does."""
        lines = [line for one in self._asking for line in one.lines]
        return [RegisterLines(one.profile, lines) for one in self._asking[:1]]

    def _figures(self, one: RegisterLines) -> Sequence[Figure]:
        facts = {"register": profile_name(one.profile, self._words)}
        label = self._words.say(f"overviews_cycles.in_{'registers' if len(self._asking) > 1 else 'register'}", facts)
        found = [Figure("people", label, len(one.people), who=exactly(person.id for person in one.people))]
        for pace, people in _parted(one.paces()).items():
            label = figure_label(self._words, pace.value, len(people))
            found.append(Figure(pace.value, label, len(people), who=exactly(people)))
        return found

    def _parts(self, one: RegisterLines) -> Mapping[str, Mapping[Pace, Sequence[TeacherId]]]:
        paces = one.paces()
        groups = in_groups(one.people, self._by)
        return {
            group_name(name, self._words): _parted({person.id: paces[person.id] for person in people})
            for name, people in groups.items()
        }

    def _shares(self, one: RegisterLines) -> ReportChart:
        words, parts = self._words, self._parts(one)
        series = tuple(
            Series(words.say(f"overviews_head.{pace.value}"), tuple(float(len(part[pace])) for part in parts.values()))
            for pace in Pace
        )
        told = "; ".join(
            words.say("overviews_cycles.bar", {"name": name, "good": good, "total": sum(map(len, part.values()))})
            for name, part in parts.items()
            for good in [len(part[Pace.MET]) + len(part[Pace.ON_SCHEDULE])]
        )
        title = words.say("overviews_cycles.shares", {"by": words.say(f"overviews_by.{self._by}")})
        return ReportChart("shares", title, ChartKind.SHARES, tuple(parts), series, told=f"{told}.")

    def _distribution(self, one: RegisterLines) -> ReportChart:
        quarters = _quarters(one)
        labels = tuple(self._words.say(f"overviews_cycles.{key}") for key in quarters)
        values = tuple(float(len(people)) for people in quarters.values())
        told = "; ".join(f"{label}: {value:.0f}" for label, value in zip(labels, values, strict=True))
        series = (Series(self._words.say("overviews_head.people"), values),)
        title = self._words.say("overviews_cycles.distribution")
        return ReportChart("distribution", title, ChartKind.BARS, labels, series, told=f"{told}.")

    def _groups(self, one: RegisterLines) -> ReportTable:
        more = (*_PACES, ("to_do", Unit.HOURS, 1.2))
        heads = columns(self._words, (self._by, Unit.TEXT, 2.6), ("people", Unit.COUNT, 1.0), *more)
        to_do: defaultdict[TeacherId, float] = defaultdict(float)
        for line in one.lines:
            to_do[line.person.id] += line.standing.to_do
        rows = [_group(name, part, to_do) for name, part in self._parts(one).items()]
        total = _group(self._words.say("overview.total"), _parted(one.paces()), to_do)
        rows.append(replace(total, level=Level.TOTAL))
        return ReportTable(f"groups_{one.profile.id}", one.called(self._words), heads, tuple(rows))

    def _quarters(self, one: RegisterLines) -> ReportTable:
        heads = columns(self._words, ("done", Unit.TEXT, 2.0), ("people", Unit.COUNT, 1.0))
        rows = []
        for key, people in _quarters(one).items():
            who = exactly(people)
            cells = (self._words.say(f"overviews_cycles.{key}"), len(people))
            rows.append(ReportRow(cells, who=who, behind=(("people", who),)))
        return ReportTable("quarters", self._words.say("overviews_cycles.distribution"), heads, tuple(rows))

    def _persons(self) -> ReportTable:
        several = len(self._asking) > 1 or any(line.qualification for one in self._asking for line in one.lines)
        heads = columns(self._words, *(one for one in _PERSON if several or one[0] != _REGISTER))
        lines = [line for one in self._asking for line in one.lines]
        # Who meets all that is asked comes last, however much time there is left.
        lines.sort(key=lambda line: (pace_of(line.standing) is Pace.MET, -round(arrears(line.standing), 6)))
        title, empty = (self._words.say(f"overviews_cycles.{key}") for key in ("persons", "nobody"))
        return ReportTable(
            "persons",
            title,
            heads,
            tuple(self._person(line, several=several) for line in lines),
            people=True,
            empty=empty,
        )

    def _person(self, line: CycleLine, *, several: bool) -> ReportRow:
        person, standing, words = line.person, line.standing, self._words
        register = profile_name(line.profile, words)
        if line.qualification:
            register = f"{register} – {line.qualification}"
        amounts = (standing.counted, standing.asked, standing.to_do)
        counted, wanted, to_do = (round(amount, 2) for amount in amounts)
        done, gone = (round(100 * part, 1) for part in (part_done(standing), time_gone(standing)))
        pace = words.say(f"overviews_pace.{pace_of(standing).value}")
        who: tuple[Cell, ...] = (person.sort_name, person.code, register)[: 3 if several else 2]
        this_year = round(self._this_year[person.id], 2)
        cells = (*who, standing.deadline, counted, wanted, to_do, done, gone, pace, this_year)
        return ReportRow(cells, who=exactly([person.id]))

    def _right(self, one: RegisterLines) -> ReportTable:
        """Return a table of a right to hours: nothing is asked, so nobody is behind."""
        more = (("used", Unit.HOURS, 1.0), ("right", Unit.HOURS, 1.0), ("left", Unit.HOURS, 1.0))
        term = (("since", Unit.DAY, 1.2), ("until", Unit.DAY, 1.2))
        heads = columns(self._words, ("name", Unit.TEXT, 2.6), ("code", Unit.TEXT, 1.0), *term, *more)
        rows = []
        for line in one.lines:
            counted = line.standing
            used, right, left = (round(amount, 2) for amount in (counted.counted, counted.asked, counted.left))
            days = (counted.cycle.since, counted.deadline)
            cells = (line.person.sort_name, line.person.code, *days, used, right, left)
            rows.append(ReportRow(cells, who=exactly([line.person.id])))
        return ReportTable(f"right_{one.profile.id}", one.called(self._words), heads, tuple(rows), people=True)


def _group(name: str, part: Mapping[Pace, Sequence[TeacherId]], to_do: Mapping[TeacherId, float]) -> ReportRow:
    people = [one for each in part.values() for one in each]
    who = exactly(people)
    hours = round(sum(to_do[one] for one in people), 2)
    behind = [("people", who), *((pace.value, exactly(each)) for pace, each in part.items())]
    return ReportRow((name, len(people), *map(len, part.values()), hours), who=who, behind=tuple(behind))


def _parted(paces: Mapping[TeacherId, Pace]) -> dict[Pace, list[TeacherId]]:
    found: dict[Pace, list[TeacherId]] = {pace: [] for pace in Pace}
    for who, pace in paces.items():
        found[pace].append(who)
    return found


def _quarters(one: RegisterLines) -> dict[str, list[TeacherId]]:
    """Return people by how much of what is asked is done: of several bevoegdheden the least."""
    least: dict[TeacherId, float] = {}
    for line in one.lines:
        least[line.person.id] = min(least.get(line.person.id, 1.0), part_done(line.standing))
    found: dict[str, list[TeacherId]] = {key: [] for key in (*(key for _most, key in _QUARTERS), _ALL_DONE)}
    for who, part in least.items():
        found[next((key for most, key in _QUARTERS if part < most), _ALL_DONE)].append(who)
    return found


def _make(reader: OverviewReader, asked: Asked) -> Report:
    return _Maker(reader, asked).make()


OVERVIEW = Overview("cycle_progress", Family.CYCLE, _make, frozenset({Ask.GROUP, Ask.WHO}), BY_PLACE)
