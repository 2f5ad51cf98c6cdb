# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What overviews are put together from: groups of people, a table of groups, a table of people."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from app.domain.ids import TeacherId
from app.domain.percentages import percentage
from app.domain.plain_text import capital_first
from app.domain.reports import Cell, Level, ReportColumn, ReportRow, ReportTable, Unit
from app.domain.selections import TeacherRow, TeacherSelection
from app.domain.spellings import by_name
from app.wording import Wording


class Grouping(NamedTuple):
    """By what people are divided: what somebody's group is called, and who of a selection are in it."""

    key: str
    name_of: Callable[[TeacherRow], str]
    within: Callable[[TeacherSelection, str], TeacherSelection]


GROUPINGS = {
    one.key: one
    for one in (
        Grouping("location", lambda row: row.location, lambda who, name: replace(who, locations=frozenset({name}))),
        Grouping(
            "section", lambda row: row.section or row.team, lambda who, name: replace(who, groups=frozenset({name}))
        ),
        Grouping("team", lambda row: row.team, lambda who, name: replace(who, teams=frozenset({name}))),
    )
}
BY_PLACE = tuple(GROUPINGS)
"""Keys of groupings by where somebody works."""


def grouped(people: Sequence[TeacherRow], grouping: Grouping) -> Mapping[str, Sequence[TeacherRow]]:
    """Return people by the name of their group, whatever its capitals, in order; those of none ("") come last."""
    return by_name(people, grouping.name_of)


def group_name(name: str, words: Wording) -> str:
    """Return what a group is called; who is in none is named so."""
    return name or words.say("overview.no_name")


class Counted(NamedTuple):
    """One column of a table of groups: which people of a group it counts, and the selection of them."""

    key: str
    title: str
    counts: Callable[[TeacherRow], bool]
    narrowed: Callable[[TeacherSelection], TeacherSelection]


def everybody(title: str) -> Counted:
    """Return the column that counts all people of a group."""
    return Counted("total", title, lambda _row: True, lambda who: who)


@dataclass(frozen=True, slots=True)
class GroupTable:
    """Makes a table of groups; with `share_of` a last column has the share of that column in all.

    With `moved` some work elsewhere by now: behind a number stand then those who are counted, by name.
    """

    grouping: Grouping
    title: str
    counted: Sequence[Counted]
    share_of: str = ""
    moved: bool = False

    def made(self, people: Sequence[TeacherRow], who: TeacherSelection, words: Wording) -> ReportTable:
        """Return the table of the people of a selection, with a line for each group and one for all."""
        columns = [ReportColumn("name", words.say(f"overview_groups.{self.grouping.key}"), share=2.5)]
        columns += [ReportColumn(one.key, capital_first(one.title), Unit.COUNT) for one in self.counted]
        if self.share_of:
            columns.append(ReportColumn("share", words.say("overview.share"), Unit.PERCENT))
        rows = [
            self._row(group_name(name, words), group, self._within(who, name, group))
            for name, group in grouped(people, self.grouping).items()
        ]
        total = replace(self._row(words.say("overview.total"), people, who), level=Level.TOTAL)
        return ReportTable(self.grouping.key, self.title, tuple(columns), (*rows, total) if rows else ())

    def _within(self, who: TeacherSelection, name: str, group: Sequence[TeacherRow]) -> TeacherSelection:
        return replace(who, ids=frozenset(row.id for row in group)) if self.moved else self.grouping.within(who, name)

    def _row(self, name: str, people: Sequence[TeacherRow], who: TeacherSelection) -> ReportRow:
        numbers = {one.key: sum(map(one.counts, people)) for one in self.counted}
        cells: list[Cell] = [name, *numbers.values()]
        if self.share_of:
            cells.append(percentage(numbers[self.share_of], len(people)))
        behind = tuple((one.key, one.narrowed(who)) for one in self.counted)
        return ReportRow(tuple(cells), who=who, behind=behind)


def with_something(*tables: ReportTable) -> tuple[ReportTable, ...]:
    """Return the tables that have lines, or say why they have none."""
    return tuple(table for table in tables if len(table.rows) or table.empty)


CellsOf = Callable[[TeacherRow], tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class PeopleRows:
    """The lines of a table of people, made while they are gone through: a school may be large."""

    people: Sequence[TeacherRow]
    cells: CellsOf

    def __len__(self) -> int:
        """Return how many people there are."""
        return len(self.people)

    def __iter__(self) -> Iterator[ReportRow]:
        """Go through them from the first."""
        for person in self.people:
            yield ReportRow(self.cells(person), who=those([person.id]))


def those(ids: Sequence[TeacherId] | frozenset[TeacherId]) -> TeacherSelection:
    """Return the selection of some people, in service or not."""
    return TeacherSelection(in_service=None, ids=frozenset(ids))


def person_columns(words: Wording, *keys: str) -> list[ReportColumn]:
    """Return columns of a table of people that more than one overview has; see `person_cells`."""
    shares = {"name": 2.2, "code": 0.9, "number": 1.1, "location": 1.3, "section": 1.5, "status": 1.5, "since": 1.3}
    units = {"since": Unit.DAY}
    return [
        ReportColumn(key, words.say(f"overview_column.{key}"), units.get(key, Unit.TEXT), shares.get(key, 1.0))
        for key in keys
    ]


def person_cells(row: TeacherRow, words: Wording, *keys: str) -> tuple[Cell, ...]:
    """Return what stands in those columns of somebody."""
    return tuple(_CELLS[key](row, words) for key in keys)


_CELLS: Mapping[str, Callable[[TeacherRow, Wording], Cell]] = {
    "name": lambda row, _words: row.sort_name,
    "code": lambda row, _words: row.code,
    "number": lambda row, _words: row.number,
    "location": lambda row, _words: row.location,
    "section": lambda row, _words: row.section or row.team,
    "status": lambda row, words: words.say(f"status.{row.status_key}"),
    "since": lambda row, _words: row.since,
}
