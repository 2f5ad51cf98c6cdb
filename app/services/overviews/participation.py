# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who took part in something in a period, and who in nothing at all."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.attended import Attended, Held
from app.domain.ids import ActivityId, TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.percentages import percentage
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
from app.persistence import overview_counts
from app.services.overviews.composing import (
    columns,
    exactly,
    figure_label,
    grouping_of,
    in_groups,
    named,
    period_words,
    until_the_day,
    who_columns,
)
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.overviews.parts import BY_PLACE, group_name


class _Maker:
    """Makes the overview of one period."""

    def __init__(self, reader: OverviewReader, asked: Asked) -> None:
        self._reader, self._asked, self._words = reader, asked, reader.words
        self._people: Sequence[TeacherRow] = reader.people(asked.who, asked.on)
        since, until = until_the_day(asked)
        self._held: Mapping[ActivityId, Held] = overview_counts.held(reader.connection, since, until)
        there = {person.id for person in self._people}
        self._by_person: defaultdict[TeacherId, list[Attended]] = defaultdict(list)
        self._by_activity: defaultdict[ActivityId, list[Attended]] = defaultdict(list)
        attended = overview_counts.attended(reader.connection, since, until)
        self._others = reader.others(replace(asked.who, ids=frozenset(one.who for one in attended)), asked.on)
        for one in attended:
            if one.who in there:
                self._by_person[one.who].append(one)
                self._by_activity[one.activity].append(one)
        self._by = grouping_of(asked, BY_PLACE)

    def make(self) -> Report:
        """Return the report."""
        groups = in_groups(self._people, self._by)
        did, did_not = self._parted(self._people)
        people = [self._persons("nothing", did_not), self._persons("took_part", did)]
        return replace(
            self._reader.empty("participation", self._asked),
            register="",  # whatever register it counts for
            asked=("period", "group_by", "filter"),
            sentence=self._reader.sentence(self._asked, period_words(self._reader, self._asked)),
            figures=(*self._figures(did, did_not), *self._others),
            charts=self._charts(groups),
            tables=(self._groups(groups), people[0], self._activities(), people[1]),
        )

    def _parted(self, people: Sequence[TeacherRow]) -> tuple[list[TeacherRow], list[TeacherRow]]:
        """Return who took part, and who in nothing."""
        found: tuple[list[TeacherRow], list[TeacherRow]] = ([], [])
        for person in people:
            found[person.id not in self._by_person].append(person)
        return found

    def _hours(self, people: Sequence[TeacherRow]) -> float:
        return round(sum(one.hours for person in people for one in self._by_person.get(person.id, ())), 2)

    def _figures(self, did: Sequence[TeacherRow], did_not: Sequence[TeacherRow]) -> tuple[Figure, ...]:
        say, whole, held = self._words.say, len(self._people), len(self._by_activity)
        took, nothing = exactly(one.id for one in did), exactly(one.id for one in did_not)
        return (
            Figure("people", figure_label(self._words, "people", whole), whole, who=self._asked.who),
            Figure("participants", figure_label(self._words, "participants", len(did)), len(did), who=took),
            Figure("share", say("overviews_participation.share"), percentage(len(did), whole), Unit.PERCENT, who=took),
            Figure("nothing", say("overviews_head.nothing"), len(did_not), who=nothing),
            Figure("activities", figure_label(self._words, "activities", held), held, behind=took),
            Figure("hours", say("overviews_head.hours"), self._hours(did), Unit.HOURS, behind=took),
        )

    def _charts(self, groups: Mapping[str, Sequence[TeacherRow]]) -> tuple[ReportChart, ...]:
        if not groups:
            return ()
        words = self._words
        parted = [self._parted(people) for people in groups.values()]
        labels = tuple(group_name(name, words) for name in groups)
        series = tuple(
            Series(words.say(f"overviews_head.{key}"), tuple(float(len(pair[at])) for pair in parted))
            for at, key in enumerate(("participants", "nothing"))
        )
        told = "; ".join(
            words.say("overviews_participation.bar", {"name": name, "did": len(did), "total": len(did) + len(did_not)})
            for name, (did, did_not) in zip(labels, parted, strict=True)
        )
        title = words.say("overviews_participation.chart", {"by": words.say(f"overviews_by.{self._by}")})
        return (ReportChart("shares", title, ChartKind.SHARES, labels, series, told=f"{told}."),)

    def _groups(self, groups: Mapping[str, Sequence[TeacherRow]]) -> ReportTable:
        heads = columns(
            self._words,
            (self._by, Unit.TEXT, 2.6),
            ("people", Unit.COUNT, 1.0),
            ("participants", Unit.COUNT, 1.2),
            ("nothing", Unit.COUNT, 1.2),
            ("share", Unit.PERCENT, 1.0),
            ("hours", Unit.HOURS, 1.0),
        )
        rows = [self._group(group_name(name, self._words), people) for name, people in groups.items()]
        total = replace(self._group(self._words.say("overview.total"), self._people), level=Level.TOTAL)
        title = self._words.say("overviews_participation.groups", {"by": self._words.say(f"overviews_by.{self._by}")})
        empty = self._words.say("overview.nobody")
        return ReportTable("groups", title, heads, (*rows, total) if rows else (), empty=empty)

    def _group(self, name: str, people: Sequence[TeacherRow]) -> ReportRow:
        did, did_not = self._parted(people)
        who, took, nothing = (exactly(one.id for one in some) for some in (people, did, did_not))
        cells = (name, len(people), len(did), len(did_not), percentage(len(did), len(people)), self._hours(people))
        return ReportRow(cells, who=who, behind=(("people", who), ("participants", took), ("nothing", nothing)))

    def _activities(self) -> ReportTable:
        heads = columns(
            self._words,
            ("title", Unit.TEXT, 3.0),
            ("day", Unit.DAY, 1.2),
            ("provider", Unit.TEXT, 1.8),
            ("participants", Unit.COUNT, 1.0),
            ("share", Unit.PERCENT, 1.0),
            ("hours", Unit.HOURS, 1.0),
        )
        held = sorted((self._held[key] for key in self._by_activity), key=lambda one: (one.starts, one.title, one.id))
        title, empty = self._words.say("overviews_head.activities"), self._words.say("overviews_participation.none")
        return ReportTable("activities", title, heads, tuple(self._activity(one) for one in held), empty=empty)

    def _activity(self, held: Held) -> ReportRow:
        parts = self._by_activity[held.id]
        who = exactly(one.who for one in parts)
        hours = round(sum(one.hours for one in parts), 2)
        cells = (held.title, held.starts, held.provider, len(parts), percentage(len(parts), len(self._people)), hours)
        return ReportRow(cells, who=who, behind=(("participants", who),))

    def _persons(self, key: str, people: Sequence[TeacherRow]) -> ReportTable:
        """Return a table of who took part, with what and when last, or of who did not."""
        more = (("activities", Unit.COUNT, 1.0), ("hours", Unit.HOURS, 1.0), ("last", Unit.DAY, 1.3))
        heads = (*who_columns(self._words), *columns(self._words, *(more if key == "took_part" else ())))
        rows = []
        for person in people:
            parts = self._by_person.get(person.id, ())
            late = (len(parts), self._hours([person]), max(one.on for one in parts)) if parts else ()
            rows.append(ReportRow((*named(person, self._words), *late), who=exactly([person.id])))
        title, empty = (self._words.say(f"overviews_participation.{key}{more}") for more in ("", "_empty"))
        return ReportTable(key, title, heads, tuple(rows), people=True, empty=empty)


def _make(reader: OverviewReader, asked: Asked) -> Report:
    return _Maker(reader, asked).make()


OVERVIEW = Overview("participation", Family.ACTIVITIES, _make, frozenset({Ask.PERIOD, Ask.GROUP, Ask.WHO}), BY_PLACE)
