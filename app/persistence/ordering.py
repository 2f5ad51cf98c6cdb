# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""By what the database sorts a list of teachers, and by what it puts them in groups."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, cast, extract, func, select
from sqlalchemy.types import Text

from app.domain.grouping import BY_YEAR
from app.domain.ids import OwnFieldId
from app.domain.own_fields import OwnKind
from app.domain.registrations import Status
from app.domain.selections import ColumnKey, Order, TeacherColumn
from app.persistence import hours_done, own_fields, own_search, search
from app.persistence.filter_sources import status_shown
from app.persistence.lowering import lowered
from app.persistence.records.people import TEACHER_OWN
from app.persistence.records.rounds import STATUS_SPAN
from app.persistence.records.staff import QUALIFICATION, TEACHER, TEACHER_NUMBER, TEACHER_SUBJECT

Column = ColumnElement[Any]
_KEY: Column = TEACHER.c.sort_key.concat("")
"""Not the column itself: its index would give people in this order, and all else of them from all over the file."""
_READING_ORDER = [status.value for status in Status]
_NOT_TEXT = {TeacherColumn.FTE, TeacherColumn.EMPLOYED_FROM, TeacherColumn.EMPLOYED_UNTIL}
_KEY = TEACHER.c.sort_key.concat("")
"""Not the column itself: its index would give people in this order, and all else of them from all over the file."""


def first_number() -> Column:
    """Return a teacher's first staff number."""
    return _first(TEACHER_NUMBER, TEACHER_NUMBER.c.number)


def _first(table: Any, column: Column) -> Column:  # noqa: ANN401 - a table with places
    first = and_(table.c.teacher_id == TEACHER.c.id, table.c.position == 0)
    return select(column).where(first).scalar_subquery()


def sorted_by(connection: Connection, order: Order, on: date) -> list[Column]:
    """Return what a list is sorted by, in groups first if it has them; a column that is empty comes last in these."""
    groups = [] if order.groups is None else group_columns(order.groups, own_kind(connection, order.groups), on)[1:]
    backwards = order.descending and order.column == order.groups
    columns = _sorting_columns(order.column, on)
    by = [_way(one, down=backwards) for one in groups]
    by += [_way(one, down=order.descending) for one in columns]
    return [*by, _KEY, TEACHER.c.id]


def _way(column: Column, *, down: bool) -> Column:
    return column.desc().nulls_last() if down else column.asc().nulls_last()


def _sorting_columns(column: ColumnKey, on: date) -> list[Column]:
    if not isinstance(column, TeacherColumn):
        return own_search.sorted_by_own(column)
    if column is TeacherColumn.TAGS:
        return own_search.sorted_by_tags()
    if column in _SORTED:
        return [_SORTED[column]()]
    if column is TeacherColumn.HOURS:
        return [hours_done.of_teacher(on)]
    first: Column = TEACHER.c[column.value]
    return [first if column in _NOT_TEXT else lowered(first)]


_SORTED: Mapping[TeacherColumn, Callable[[], Column]] = {
    TeacherColumn.NAME: lambda: _KEY,
    TeacherColumn.STATUS: lambda: _ranked(search.status_column()),
    TeacherColumn.SINCE: lambda: STATUS_SPAN.c.since,
    TeacherColumn.NUMBER: lambda: func.coalesce(first_number(), ""),
    TeacherColumn.SUBJECTS: lambda: lowered(_first(TEACHER_SUBJECT, TEACHER_SUBJECT.c.subject)),
    TeacherColumn.QUALIFICATIONS: lambda: _first(QUALIFICATION, QUALIFICATION.c.grade),
}


def _ranked(status: Column) -> Column:
    return case({value: at for at, value in enumerate(_READING_ORDER)}, value=status, else_=len(_READING_ORDER))


def group_columns(column: ColumnKey, kind: OwnKind | None, on: date) -> list[Column]:
    """Return of a column of a list in groups: what a group has in common as text, then by what groups are sorted.

    Who have these last in common are a group; of text the first may differ within it, in its capitals.
    """
    if not isinstance(column, TeacherColumn):
        return _own_columns(column, kind)
    if column is TeacherColumn.STATUS:
        shown = status_shown()
        return [shown, _ranked(shown)]
    if column is TeacherColumn.NAME:
        letter = func.upper(func.substr(TEACHER.c.sort_key, 1, 1))
        return [letter, letter]
    if column in BY_YEAR:
        day = STATUS_SPAN.c.since if column is TeacherColumn.SINCE else TEACHER.c[column.value]
        year = extract("year", day)
        return [cast(year, Text), year]
    if column in {TeacherColumn.FTE, TeacherColumn.HOURS}:
        number = TEACHER.c.fte if column is TeacherColumn.FTE else hours_done.of_teacher(on)
        return [cast(number, Text), number]
    text = TEACHER.c[column.value]
    return [text, case((text == "", 1), else_=0), lowered(text)]


def _own_columns(field_id: OwnFieldId, kind: OwnKind | None) -> list[Column]:
    here = and_(TEACHER_OWN.c.teacher_id == TEACHER.c.id, TEACHER_OWN.c.field_id == field_id)
    value = select(TEACHER_OWN.c.value).where(here).scalar_subquery()
    if kind is OwnKind.NUMBER:
        return [value, select(TEACHER_OWN.c.amount).where(here).scalar_subquery()]
    if kind is OwnKind.DATE:
        year = func.substr(value, 1, 4)
        return [year, year]
    return [value, lowered(value)]


def own_kind(connection: Connection, column: ColumnKey) -> OwnKind | None:
    """Return of which kind an own field is; None for another column, and for one that is gone."""
    if isinstance(column, TeacherColumn):
        return None
    return next((field.kind for field in own_fields.fields(connection) if field.id == column), None)


def number_of(column: ColumnKey, on: date) -> Column:
    """Return the number in a column that is added up."""
    if column is TeacherColumn.HOURS:
        return hours_done.of_teacher(on)
    if isinstance(column, TeacherColumn):
        return TEACHER.c[column.value]
    here = and_(TEACHER_OWN.c.teacher_id == TEACHER.c.id, TEACHER_OWN.c.field_id == column)
    return select(TEACHER_OWN.c.amount).where(here).scalar_subquery()
