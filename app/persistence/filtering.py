# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns a filter's tree into one SQL condition on teachers, as they stood on a day.

Of a field that holds several things (tags, events, activities) a condition asks whether there is one that meets it; its
opposite, that there is none. Conditions on activities that hold together are about one activity. What is not known
meets no condition but "empty" and the opposites.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_, select, true

from app.domain.filter_fields import EVENT, YES
from app.domain.filters import PEOPLE, POSITIVE, Condition, Filter, FilterTest, conditions_of
from app.domain.ids import OwnFieldId
from app.domain.own_fields import own_id
from app.domain.periods import day_after
from app.domain.plain_text import small_letters
from app.domain.registers import RegisterProfile
from app.domain.relative_days import Period, Span, period_of
from app.domain.selections import Need
from app.persistence.filter_sources import (
    DAY_AFTER,
    DAYS,
    NUMBERS,
    PARTICIPATIONS,
    YES_NO,
    Asked,
    Column,
    happened,
    of_own,
    source_of,
    took_part,
)
from app.persistence.listed import listed
from app.persistence.lowering import lowered
from app.persistence.records.people import OWN_FIELD, TEACHER_OWN
from app.persistence.records.staff import TEACHER
from app.persistence.renewal_needs import Weeks
from app.persistence.search import needed, searched

Compared = Callable[[Column, str], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Asker:
    """By whose rules, and as they stood on which day, teachers are asked for."""

    profile: RegisterProfile
    on: date
    weeks: Weeks

    def holds(self, tree: Filter) -> ColumnElement[bool]:
        """Return the condition that a teacher meets a filter, in a query made by `search.with_status`.

        A filter that asks about an own field that is gone holds nobody, whatever else it asks, so that it never
        comes to stand for everybody. The filter must have been checked against the other fields.
        """
        own = {own_id(one.field) for one in conditions_of(tree)} - {None}
        found = self._holds(tree)
        return and_(_are_there(own), found) if own else found

    def _holds(self, tree: Filter) -> ColumnElement[bool]:
        if isinstance(tree, Condition):
            return self._condition(tree)
        apart = [] if tree.any else [one for one in tree.parts if _of_an_activity(one)]
        parts = [self._holds(part) for part in tree.parts if part not in apart]
        if apart:
            parts.append(self._one_activity(apart))
        found: ColumnElement[bool] = true() if not parts else or_(*parts) if tree.any else and_(*parts)
        return _not(found) if tree.negated else found

    def _one_activity(self, conditions: Sequence[Filter]) -> ColumnElement[bool]:
        """Return the condition that one and the same activity meets several conditions."""
        asked: dict[str, list[Asked]] = {}
        for one in conditions:
            if isinstance(one, Condition):
                asked.setdefault(one.field, []).append(self._comparing(one))
        return took_part(asked, self.on)

    def _condition(self, condition: Condition) -> ColumnElement[bool]:
        positive = POSITIVE.get(condition.test)
        if positive is None:
            return self._asked(condition)
        return _not(self._asked(Condition(condition.field, positive, condition.values)))

    def _asked(self, condition: Condition) -> ColumnElement[bool]:
        key, values = condition.field, condition.values
        if key == "name":
            return or_(*(and_(true(), *searched(TEACHER.c.search_text, value)) for value in values))
        if key == PEOPLE:
            return TEACHER.c.id.in_(listed(map(int, values)))
        if key == "need":
            return or_(*(and_(*needed(Need(one), self.profile, self.on, self.weeks)) for one in values))
        if key in YES_NO:
            found = YES_NO[key](self.on)
            return or_(*(found if value == YES else _not(found) for value in values))
        own = own_id(key)
        if own is not None:
            return TEACHER.c.id.in_(of_own(own).where(self._own(condition)))
        return self._one_activity([condition]) if _of_an_activity(condition) else self._found(condition)

    def _found(self, condition: Condition) -> ColumnElement[bool]:
        key = condition.field
        if key.startswith(EVENT):
            return happened(key, self.profile.id, self._comparing(condition), self.on)
        if key in DAY_AFTER:
            condition = self._a_day_later(condition)
        return source_of(key)(self._comparing(condition), self.on)

    def _a_day_later(self, condition: Condition) -> Condition:
        """Return a condition on days, its days moved: a column minus a day is another thing in every database."""
        if condition.test is not FilterTest.WITHIN:
            days = [day_after(date.fromisoformat(value)) or date.max for value in condition.values]
            return replace(condition, values=tuple(day.isoformat() for day in days))
        edges = [period_of(value).days(self.on) for value in condition.values]
        moved = [Period(Span.FIXED, 0, day_after(since), day_after(until)) for since, until in edges]
        return replace(condition, values=tuple(map(str, moved)))

    def _own(self, condition: Condition) -> ColumnElement[bool]:
        """Return what a condition asks of an own field's line: of a number its amount, of a day its ISO 8601 text."""
        column, test = TEACHER_OWN.c.value, condition.test
        if test is FilterTest.FILLED:
            return column != ""
        if test is FilterTest.WITHIN:
            return or_(*(self._within(column, value, date.isoformat) for value in condition.values))
        if test in {FilterTest.FROM, FilterTest.UNTIL}:
            return or_(*(_edge(*_numbered(value), test) for value in condition.values))
        compare = _compare(condition)
        found = [compare(column, value) for value in condition.values]
        if test is FilterTest.IS:
            numbers = [_numbered(value) for value in condition.values]
            found += [held == number for held, number in numbers if held is TEACHER_OWN.c.amount]
        return or_(*found)

    def _comparing(self, condition: Condition) -> Asked:
        """Return what a condition asks of a column, whatever column that is."""
        if condition.test is FilterTest.FILLED:
            return _filled_of(condition.field)
        if condition.test is FilterTest.WITHIN:
            return lambda column: or_(*(self._within(column, value) for value in condition.values))
        if condition.test is FilterTest.IS and condition.field not in DAYS | NUMBERS:
            # A text is the same whatever its capitals: nobody filters for how a word is spelt.
            return lambda column: lowered(column).in_([small_letters(value) for value in condition.values])
        compare = _compare(condition)
        return lambda column: or_(*(compare(column, value) for value in condition.values))

    def _within(
        self, column: Column, value: str, written: Callable[[date], object] = lambda day: day
    ) -> ColumnElement[bool]:
        since, until = period_of(value).days(self.on)
        found: ColumnElement[bool] = column.is_not(None)
        if since is not None:
            found = and_(found, column >= written(since))
        return found if until is None else and_(found, column <= written(until))


def _are_there(own: Collection[OwnFieldId | None]) -> ColumnElement[bool]:
    """Return the condition that a school has all of some own fields."""
    return select(func.count()).where(OWN_FIELD.c.id.in_(own)).scalar_subquery() == len(own)


def _of_an_activity(part: Filter) -> bool:
    return isinstance(part, Condition) and part.field in PARTICIPATIONS and part.test not in POSITIVE


def _not(found: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the opposite: of what cannot be told it is true too."""
    return ~func.coalesce(found, false())


def _filled_of(key: str) -> Asked:
    if key in DAYS or key in NUMBERS:
        return lambda column: column.is_not(None)
    return lambda column: column.is_not(None) & (column != "")


def _numbered(value: str) -> tuple[Column, float | str]:
    """Return what an own field's value is compared with, and where: a number by its amount, anything else as text."""
    try:
        return TEACHER_OWN.c.amount, float(value)
    except ValueError:
        return TEACHER_OWN.c.value, value


def _edge(column: Column, value: float | str, test: FilterTest) -> ColumnElement[bool]:
    return column >= value if test is FilterTest.FROM else column <= value


def _compare(condition: Condition) -> Compared:
    read = _reader(condition.field)
    if condition.test is FilterTest.FROM:
        return lambda column, value: column >= read(value)
    if condition.test is FilterTest.UNTIL:
        return lambda column, value: column <= read(value)
    if condition.test is FilterTest.CONTAINS:
        return lambda column, value: lowered(column).contains(small_letters(value), autoescape=True)
    if read is not str:
        return lambda column, value: column == read(value)
    # A text is the same whatever its capitals: nobody filters for how a word is spelt.
    return lambda column, value: lowered(column) == small_letters(value)


def _reader(key: str) -> Callable[[str], Any]:
    if key in DAYS:
        return date.fromisoformat
    return float if key in NUMBERS else str
