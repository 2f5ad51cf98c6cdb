# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was done in a period and what it cost, by type, provider, section or location, beside the period before."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.attended import Held, Paid, paid
from app.domain.ids import ActivityId, TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.periods_compared import period_before
from app.domain.plain_text import capital_first
from app.domain.reports import (
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
from app.domain.selections import TeacherRow
from app.domain.spellings import spellings
from app.persistence import overview_counts
from app.services.overviews.composing import (
    about,
    by_id,
    columns,
    exactly,
    figure_label,
    group_of,
    grouping_of,
    in_order,
    named,
    period_words,
    type_names,
    until_the_day,
    who_columns,
)
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.overviews.parts import group_name

_SUMS = (
    ("activities", Unit.COUNT, 1.2),
    ("took_part", Unit.COUNT, 1.2),
    ("participants", Unit.COUNT, 1.2),
    ("hours", Unit.HOURS, 1.0),
    ("euros", Unit.EUROS, 1.3),
)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What was done on some days: parts, and the activities they were of."""

    parts: Sequence[Paid]
    held: Mapping[ActivityId, Held]

    def by(self, key: Callable[[Paid, Held], str]) -> dict[str, list[Paid]]:
        """Return the parts by group."""
        found: defaultdict[str, list[Paid]] = defaultdict(list)
        for one in self.parts:
            found[key(one, self.held[one.activity])].append(one)
        return found


@dataclass(frozen=True, slots=True)
class _Counts:
    """What some parts come to."""

    activities: int
    took_part: int
    people: frozenset[TeacherId]
    hours: float
    cents: int

    @classmethod
    def of(cls, parts: Sequence[Paid]) -> "_Counts":
        """Add up; people and activities count once."""
        return cls(
            len({one.activity for one in parts}),
            len(parts),
            frozenset(one.who for one in parts),
            round(sum(one.hours for one in parts), 2),
            sum(one.cents for one in parts),
        )

    @property
    def cells(self) -> tuple[int, int, int, float, float]:
        """The cells of the columns of sums."""
        return self.activities, self.took_part, len(self.people), self.hours, self.euros

    @property
    def euros(self) -> float:
        """The costs in euros."""
        return self.cents / 100

    @property
    def each(self) -> float | None:
        """The costs of a person on average, in euros; None of nobody."""
        return round(self.euros / len(self.people), 2) if self.people else None


class _Maker:
    """Makes the overview of one period."""

    def __init__(self, reader: OverviewReader, asked: Asked) -> None:
        self._reader, self._asked, self._words = reader, asked, reader.words
        # Who left since took part and was paid for all the same.
        self._people: Mapping[TeacherId, TeacherRow] = by_id(reader.people(asked.ever, asked.on))
        self._types = type_names(reader)
        self._by = grouping_of(asked, _GROUPINGS)
        self._now = self._stretch(*until_the_day(asked))
        before = period_before(asked.period, *until_the_day(asked))
        self._before = None if before is None else self._stretch(*before)
        self._before_days = before
        stretches = [self._now] if self._before is None else [self._now, self._before]
        self._shown = spellings(self._key(part, one.held[part.activity]) for one in stretches for part in one.parts)

    def _stretch(self, since: date, until: date) -> _Stretch:
        connection = self._reader.connection
        held = overview_counts.held(connection, since, until)
        parts = paid(overview_counts.attended(connection, since, until), held)
        return _Stretch([one for one in parts if one.who in self._people], held)

    def _key(self, part: Paid, activity: Held) -> str:
        if self._by == "type":
            return self._types.get(activity.type) or capital_first(activity.type)  # typed by hand as it came
        return activity.provider.strip() if self._by == "provider" else group_of(self._people[part.who], self._by)

    def _group(self, part: Paid, activity: Held) -> str:
        return self._shown[self._key(part, activity)]

    def make(self) -> Report:
        """Return the report."""
        words, now = self._words, self._now.by(self._group)
        before = None if self._before is None else self._before.by(self._group)
        names = in_order({*now, *(before or {})})
        empty = self._reader.empty("activities_costs", self._asked)
        sentence = about(self._reader, self._asked, "took_part", period_words(self._reader, self._asked))
        notes = ["each_once", "leavers"]
        if self._before is not None:
            notes.append("compared")
        if any(one.cost is None for one in self._now.held.values()):
            notes.append("no_cost")
        if self._by in {"section", "location"}:
            notes.append("shared")
        return replace(
            empty,
            register="",  # whatever register it counts for
            asked=("period", "group_by", "filter"),
            sentence=sentence,
            figures=self._figures(),
            charts=self._charts(names, now, before),
            tables=(self._groups(names, now, before), self._activities(now), self._persons()),
            notes=tuple(words.say(f"overviews_costs.{note}", {"days": self._before_words()}) for note in notes),
        )

    def _figures(self) -> tuple[Figure, ...]:
        now = _Counts.of(self._now.parts)
        before = None if self._before is None else _Counts.of(self._before.parts)
        label = self._words.say("overviews_period.before")
        units = [*_SUMS, ("each", Unit.EUROS, 1.0)]
        values = [*now.cells, now.each]
        olds = [*before.cells, before.each] if before else [None] * len(units)
        found, who = [], exactly(now.people)
        for (key, unit, _width), value, old in zip(units, values, olds, strict=True):
            said = figure_label(self._words, key, value or 0)
            counted, behind = (who, None) if key == "participants" else (None, who)
            found.append(Figure(key, said, value, unit, old, label if before else "", counted, behind))
        return tuple(found)

    def _before_words(self) -> str:
        if self._before_days is None:
            return ""
        since, until = (self._words.day(day, short=True) for day in self._before_days)
        return self._words.say("overviews_period.between", {"since": since, "until": until})

    def _charts(
        self, names: Sequence[str], now: Mapping[str, Sequence[Paid]], before: Mapping[str, Sequence[Paid]] | None
    ) -> tuple[ReportChart, ...]:
        words = self._words
        euros = tuple(_Counts.of(now.get(name, ())).euros for name in names)
        if not any(euros) or len(names) < 2:
            return ()
        series = [Series(words.say("overviews_costs.now"), euros)]
        if before is not None:
            series.append(Series(self._before_words(), tuple(_Counts.of(before.get(name, ())).euros for name in names)))
        labels = tuple(group_name(name, words) for name in names)
        most = max(range(len(names)), key=lambda at: euros[at])
        told = words.say("overviews_costs.most", {"name": labels[most], "share": round(100 * euros[most] / sum(euros))})
        title = words.say("overviews_costs.chart", {"by": words.say(f"overviews_by.{self._by}")})
        return (ReportChart("euros", title, ChartKind.BARS, labels, tuple(series), Unit.EUROS, told),)

    def _groups(
        self, names: Sequence[str], now: Mapping[str, Sequence[Paid]], before: Mapping[str, Sequence[Paid]] | None
    ) -> ReportTable:
        words, late = self._words, () if before is None else (("euros_before", Unit.EUROS, 1.5),)
        heads = columns(words, (self._by, Unit.TEXT, 2.6), *_SUMS, ("each", Unit.EUROS, 1.3), *late)
        rows = [
            self._sums(group_name(name, words), now.get(name, ()), None if before is None else before.get(name, ()))
            for name in names
        ]
        whole = None if self._before is None else self._before.parts
        total = replace(self._sums(words.say("overview.total"), self._now.parts, whole), level=Level.TOTAL)
        title = words.say("overviews_costs.groups", {"by": words.say(f"overviews_by.{self._by}")})
        empty = words.say("overviews_costs.nothing")
        return ReportTable("groups", title, heads, (*rows, total) if rows else (), empty=empty)

    @staticmethod
    def _sums(name: str, now: Sequence[Paid], before: Sequence[Paid] | None) -> ReportRow:
        counts = _Counts.of(now)
        who = exactly(counts.people)
        late = () if before is None else (_Counts.of(before).euros,)
        return ReportRow((name, *counts.cells, counts.each, *late), who=who, behind=(("participants", who),))

    def _activities(self, now: Mapping[str, Sequence[Paid]]) -> ReportTable:
        heads = columns(self._words, ("title", Unit.TEXT, 3.2), ("day", Unit.DAY, 1.2), *_SUMS[2:])
        rows: list[ReportRow] = []
        for name in in_order(now):
            title = group_name(name, self._words)
            rows.append(ReportRow((title,), Level.GROUP))
            each: defaultdict[ActivityId, list[Paid]] = defaultdict(list)
            for one in now[name]:
                each[one.activity].append(one)
            held = sorted((self._now.held[key] for key in each), key=lambda one: (one.starts, one.title, one.id))
            rows += [_line(one.title, one.starts, each[one.id]) for one in held]
            subtotal = self._words.say("overviews_costs.together", {"name": title})
            rows.append(_line(subtotal, None, now[name], Level.SUBTOTAL))
        if rows:
            rows.append(_line(self._words.say("overview.total"), None, self._now.parts, Level.TOTAL))
        empty = self._words.say("overviews_costs.nothing")
        return ReportTable("activities", self._words.say("overviews_head.activities"), heads, tuple(rows), empty=empty)

    def _persons(self) -> ReportTable:
        heads = (*who_columns(self._words), *columns(self._words, _SUMS[0], *_SUMS[3:]))
        each: defaultdict[TeacherId, list[Paid]] = defaultdict(list)
        for one in self._now.parts:
            each[one.who].append(one)
        rows = []
        for who, person in self._people.items():
            if who in each:
                counts = _Counts.of(each[who])
                cells = (*named(person, self._words), counts.activities, counts.hours, counts.euros)
                rows.append(ReportRow(cells, who=exactly([who])))
        if rows:
            counts = _Counts.of(self._now.parts)
            whole = (self._words.say("overview.total"), "", "", "", counts.activities, counts.hours, counts.euros)
            rows.append(ReportRow(whole, Level.TOTAL, exactly(counts.people)))
        title, empty = self._words.say("overviews_costs.persons"), self._words.say("overviews_costs.nothing")
        return ReportTable("persons", title, heads, tuple(rows), people=True, empty=empty)


def _line(title: str, on: date | None, parts: Sequence[Paid], level: Level = Level.LINE) -> ReportRow:
    counts = _Counts.of(parts)
    who = exactly(counts.people)
    return ReportRow((title, on, *counts.cells[2:]), level, who, (("participants", who),))


_GROUPINGS = ("type", "provider", "section", "location")


def _make(reader: OverviewReader, asked: Asked) -> Report:
    return _Maker(reader, asked).make()


OVERVIEW = Overview(
    "activities_costs", Family.ACTIVITIES, _make, frozenset({Ask.PERIOD, Ask.GROUP, Ask.WHO}), _GROUPINGS, "took_part"
)
