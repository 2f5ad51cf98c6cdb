# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""People counted by month, or by how long something takes: lines of a table, and the same as bars."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.filters import Condition, Filter, FilterTest, Group, both
from app.domain.periods import add_months
from app.domain.plain_text import capital_first
from app.domain.relative_days import Period, Span
from app.domain.reports import ChartKind, Level, ReportChart, ReportColumn, ReportRow, ReportTable, Series, Unit
from app.domain.selections import TeacherSelection
from app.wording import Wording

_DAY = timedelta(days=1)
MOST_MONTHS = 24
"""Of more months only those are shown in which there is somebody."""
Days = tuple[date | None, date | None]
"""A first and a last day; None is without end."""


class Slice(NamedTuple):
    """One line: what it is called, how many people it holds of each sort, and the selections of them."""

    label: str
    numbers: tuple[int, ...]
    who: tuple[TeacherSelection, ...]


@dataclass(frozen=True, slots=True)
class Slices:
    """A table of slices and its chart; `sorts` are the keys and titles of what each slice has a number of."""

    key: str
    title: str
    first: str
    sorts: Sequence[tuple[str, str]]
    lines: Sequence[Slice]
    total: Slice | None = None

    def table(self) -> ReportTable:
        """Return the table, with a last line for all where there is one."""
        columns = [ReportColumn("name", self.first, share=2.0)]
        columns += [ReportColumn(key, capital_first(title), Unit.COUNT) for key, title in self.sorts]
        rows = [self._row(line) for line in self.lines]
        if self.total is not None:
            rows.append(replace(self._row(self.total), level=Level.TOTAL))
        return ReportTable(self.key, self.title, tuple(columns), tuple(rows) if self.lines else ())

    def _row(self, line: Slice) -> ReportRow:
        behind = tuple((key, who) for (key, _title), who in zip(self.sorts, line.who, strict=True))
        return ReportRow((line.label, *line.numbers), who=line.who[0], behind=behind)

    def chart(self, title: str, told: str, *keys: str) -> ReportChart | None:
        """Return bars of all sorts of numbers, or of those whose keys are given; None where there is nothing."""
        if not any(sum(line.numbers) for line in self.lines):
            return None
        shown = [at for at, (key, _title) in enumerate(self.sorts) if not keys or key in keys]
        return ReportChart(
            key=f"{self.key}_chart",
            title=title,
            kind=ChartKind.BARS,
            labels=tuple(line.label for line in self.lines),
            series=tuple(
                Series(self.sorts[at][1], tuple(float(line.numbers[at]) for line in self.lines)) for at in shown
            ),
            told=told,
        )


def said(lines: Sequence[Slice]) -> str:
    """Return what bars show in one sentence: "aug 2026 3, sep 2026 1"."""
    return "; ".join(f"{line.label}: {line.numbers[0]}" for line in lines if line.numbers[0]) + "."


def months(since: date, until: date) -> list[tuple[date, date]]:
    """Return the first and last day of each month from one day to another, cut off at those days."""
    found: list[tuple[date, date]] = []
    first = since
    while first <= until:
        after = add_months(first.replace(day=1), 1)
        if after == date.max:  # the calendar ends with this month
            return [*found, (first, until)]
        found.append((first, min(after - _DAY, until)))
        first = after
    return found


def month_name(day: date, words: Wording) -> str:
    """Return what the month of a day is called: "aug 2026"."""
    return words.day(day, short=True).partition(" ")[2]


def shown_months(lines: Sequence[Slice]) -> list[Slice]:
    """Return the months that are shown: all of them, or of many those in which there is somebody."""
    return list(lines) if len(lines) <= MOST_MONTHS else [line for line in lines if any(line.numbers)]


def within_days(key: str, days: Days) -> Condition:
    """Return the condition that a field's day lies between two days, both included."""
    return Condition(key, FilterTest.WITHIN, (str(Period(Span.FIXED, 0, *days)),))


def last_within(key: str, days: Days, on: date) -> Filter:
    """Return the condition that something last happened between two days, as known on a day."""
    until = days[1]
    if until is None or until >= on:
        return within_days(key, days)
    later = Group((within_days(key, (until + _DAY, None)),), negated=True)
    return Group((within_days(key, days), later))


def asking(who: TeacherSelection, more: Filter) -> TeacherSelection:
    """Return a selection that asks one thing more."""
    return replace(who, where=both(who.where, more))
