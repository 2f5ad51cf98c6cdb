# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns conditions on tags and own fields into SQL, and sorts by them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select

from app.domain.ids import OwnFieldId
from app.domain.own_fields import OwnValue
from app.domain.plain_text import small_letters
from app.domain.selections import OwnCondition, OwnTest
from app.persistence.lowering import lowered
from app.persistence.records.people import OWN_FIELD, TEACHER_OWN, TEACHER_TAG
from app.persistence.records.staff import TEACHER

_OWN = TEACHER_OWN.c


def tagged(tags: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that a teacher has one of the tags; "" is no tag at all."""
    bearers = select(TEACHER_TAG.c.teacher_id)
    asked = sorted({small_letters(tag) for tag in tags} - {""})
    found = TEACHER.c.id.in_(bearers.where(lowered(TEACHER_TAG.c.tag).in_(asked)))
    return or_(found, TEACHER.c.id.not_in(bearers)) if "" in tags else found


def holds(condition: OwnCondition) -> ColumnElement[bool]:
    """Return a condition on what an own field holds of a teacher."""
    holders = select(_OWN.teacher_id).where(_OWN.field_id == condition.field_id)
    if condition.test is OwnTest.FILLED:
        return TEACHER.c.id.in_(holders)
    if condition.test is OwnTest.EMPTY:
        # A field that is gone holds nothing of anybody: that is not to find everybody.
        return and_(TEACHER.c.id.not_in(holders), exists().where(OWN_FIELD.c.id == condition.field_id))
    return TEACHER.c.id.in_(holders.where(or_(*(_compared(condition.test, value) for value in condition.values))))


def _compared(test: OwnTest, value: OwnValue) -> ColumnElement[bool]:
    if test is OwnTest.CONTAINS:
        return lowered(_OWN.value).contains(small_letters(value.text), autoescape=True)
    column: ColumnElement[Any] = _OWN.value if value.amount is None else _OWN.amount
    wanted: object = value.text if value.amount is None else value.amount
    if test is OwnTest.FROM:
        return column >= wanted
    if test is OwnTest.UNTIL:
        return column <= wanted
    # A text is the same whatever its capitals: nobody filters for how a word is spelt.
    return column == wanted if value.amount is not None else lowered(_OWN.value) == small_letters(value.text)


def sorted_by_tags() -> list[ColumnElement[Any]]:
    """Return what a list is sorted by for its tags: the first of them."""
    first = and_(TEACHER_TAG.c.teacher_id == TEACHER.c.id, TEACHER_TAG.c.position == 0)
    return [select(lowered(TEACHER_TAG.c.tag)).where(first).scalar_subquery()]


def sorted_by_own(field_id: OwnFieldId) -> list[ColumnElement[Any]]:
    """Return what a list is sorted by for an own field: numbers by size, the rest as text."""
    of_teacher = and_(_OWN.teacher_id == TEACHER.c.id, _OWN.field_id == field_id)
    return [select(column).where(of_teacher).scalar_subquery() for column in (_OWN.amount, lowered(_OWN.value))]
