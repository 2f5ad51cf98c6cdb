# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What counts and that nothing shows: how long it has been so, of which activities, of whom."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from app.domain.attended import Unshown
from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.periods import add_months
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
from app.domain.selections import TeacherRow
from app.persistence import overview_counts
from app.services.overviews.composing import by_id, columns, exactly, figure_label, named, who_columns
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.progress_lists import profile_name

K = TypeVar("K", bound=Hashable)
_AGES = ((1, "month"), (3, "quarter"), (6, "half"), (12, "year"))
"""Up to how many months each age is."""
_OLDER = "older"
MOST_LINES = 1_000
"""With more than these nobody reads or prints each by itself."""
_SUMS = (("unshown", Unit.COUNT, 1.2), ("hours", Unit.HOURS, 1.0), ("people", Unit.COUNT, 1.0))


class _Maker:
    """Makes the overview of one day."""

    def __init__(self, reader: OverviewReader, asked: Asked) -> None:
        self._reader, self._asked, self._words = reader, asked, reader.words
        self._people: Mapping[TeacherId, TeacherRow] = by_id(reader.people(asked.who, asked.on))
        self._younger = [(add_months(asked.on, -most), key) for most, key in _AGES]
        found = overview_counts.unshown(reader.connection, asked.on)
        self._others = reader.others(replace(asked.who, ids=frozenset(one.who for one in found)), asked.on)
        self._unshown = [one for one in found if one.who in self._people]

    def make(self) -> Report:
        """Return the report."""
        ages = {key: list[Unshown]() for key in (*(key for _months, key in _AGES), _OLDER)}
        for one in self._unshown:
            ages[self._age(one)].append(one)
        many = len(self._unshown) > MOST_LINES
        notes = ["whole", *(["elsewhere"] if many else [])]
        return replace(
            self._reader.empty("missing_evidence", self._asked),
            register="",  # whatever register it counts for
            asked=("filter",),
            figures=(*self._figures(), *self._others),
            charts=self._charts(ages),
            tables=(self._ages(ages), self._activities(), self._persons(), *([] if many else [self._each()])),
            notes=(self._rules(), *(self._words.say(f"overviews_evidence.{note}") for note in notes)),
        )

    def _age(self, one: Unshown) -> str:
        return next((key for day, key in self._younger if one.on > day), _OLDER)

    def _rules(self) -> str:
        asking = [profile_name(one, self._words) for one in self._reader.profiles.values() if one.needs_evidence]
        key = "asked_by" if asking else "asked_by_none"
        return self._words.say(f"overviews_evidence.{key}", {"registers": asking})

    def _figures(self) -> tuple[Figure, ...]:
        say, who = self._words.say, exactly(one.who for one in self._unshown)
        people = {one.who for one in self._unshown}
        hours, activities = _hours(self._unshown), len({one.activity for one in self._unshown})
        return (
            Figure("unshown", say("overviews_head.unshown"), len(self._unshown), behind=who),
            Figure("people", say("overviews_evidence.of_people"), len(people), who=who),
            Figure("activities", figure_label(self._words, "activities", activities), activities, behind=who),
            Figure("hours", say("overviews_head.hours"), hours, Unit.HOURS, behind=who),
        )

    def _charts(self, ages: Mapping[str, Sequence[Unshown]]) -> tuple[ReportChart, ...]:
        if not self._unshown:
            return ()
        say = self._words.say
        labels = tuple(say(f"overviews_age.{key}") for key in ages)
        values = tuple(float(len(each)) for each in ages.values())
        told = "; ".join(f"{label}: {len(each)}" for label, each in zip(labels, ages.values(), strict=True))
        series = (Series(say("overviews_head.unshown"), values),)
        return (ReportChart("ages", say("overviews_evidence.chart"), ChartKind.BARS, labels, series, told=f"{told}."),)

    def _ages(self, ages: Mapping[str, Sequence[Unshown]]) -> ReportTable:
        heads = columns(self._words, ("age", Unit.TEXT, 2.0), *_SUMS)
        rows = [_sums((self._words.say(f"overviews_age.{key}"),), each) for key, each in ages.items()]
        return self._table("ages", heads, [*rows, self._total()])

    def _activities(self) -> ReportTable:
        heads = columns(self._words, ("title", Unit.TEXT, 3.4), *_SUMS, ("oldest", Unit.DAY, 1.3))
        each = _by((one.activity, one) for one in self._unshown).values()
        rows = [
            _sums((some[0].title,), some, min(one.on for one in some))
            for some in sorted(each, key=lambda some: (-len(some), some[0].title, some[0].activity))
        ]
        return self._table("activities", heads, [*rows, self._total()])

    def _persons(self) -> ReportTable:
        late = (*_SUMS[:2], ("oldest", Unit.DAY, 1.3))
        heads = (*who_columns(self._words), *columns(self._words, *late))
        each = _by((one.who, one) for one in self._unshown)
        rows = [
            ReportRow(
                (*named(person, self._words), len(each[who]), _hours(each[who]), min(one.on for one in each[who])),
                who=exactly([person.id]),
            )
            for who, person in self._people.items()
            if who in each
        ]
        return self._table("persons", heads, rows, people=True)

    def _each(self) -> ReportTable:
        more = (("title", Unit.TEXT, 3.0), ("day", Unit.DAY, 1.3), ("hours", Unit.HOURS, 0.8), ("age", Unit.TEXT, 1.6))
        heads = (*who_columns(self._words)[:2], *columns(self._words, *more))
        order = {who: at for at, who in enumerate(self._people)}
        rows = []
        for one in sorted(self._unshown, key=lambda one: (one.on, order[one.who], one.activity)):
            person = self._people[one.who]
            age = self._words.say(f"overviews_age.{self._age(one)}")
            cells = (person.sort_name, person.code, one.title, one.on, round(one.hours, 2), age)
            rows.append(ReportRow(cells, who=exactly([one.who])))
        return self._table("each", heads, rows, people=True)

    def _total(self) -> ReportRow:
        return replace(_sums((self._words.say("overview.total"),), self._unshown), level=Level.TOTAL)

    def _table(
        self, key: str, heads: tuple[ReportColumn, ...], rows: Sequence[ReportRow], *, people: bool = False
    ) -> ReportTable:
        say = self._words.say
        shown = tuple(rows) if self._unshown else ()
        title, empty = say(f"overviews_evidence.{key}"), say("overviews_evidence.nothing")
        return ReportTable(key, title, heads, shown, people=people, empty=empty)


def _by(pairs: Iterable[tuple[K, Unshown]]) -> dict[K, list[Unshown]]:
    found: defaultdict[K, list[Unshown]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return found


def _hours(some: Sequence[Unshown]) -> float:
    return round(sum(one.hours for one in some), 2)


def _sums(first: tuple[str, ...], some: Sequence[Unshown], *late: Cell) -> ReportRow:
    people = {one.who for one in some}
    who = exactly(people)
    return ReportRow((*first, len(some), _hours(some), len(people), *late), who=who, behind=(("people", who),))


def _make(reader: OverviewReader, asked: Asked) -> Report:
    return _Maker(reader, asked).make()


OVERVIEW = Overview("missing_evidence", Family.ACTIVITIES, _make, frozenset({Ask.WHO}))
