# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many hours somebody did: the one rule for what was noted for several bevoegdheden, as SQL."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Float, Numeric, Select, case, cast, func, select

from app.domain.activity_checks import COUNTING
from app.domain.periods import school_year
from app.persistence.records.activities import ACTIVITY, PARTICIPATION
from app.persistence.records.staff import TEACHER

COUNTS = PARTICIPATION.c.status.in_(sorted(one.value for one in COUNTING))
"""What was planned or rejected is no hours."""
_ACTIVITY = ACTIVITY.alias()
_OWN = PARTICIPATION.c.contact_hours + PARTICIPATION.c.self_study_hours


def once() -> ColumnElement[Any]:
    """Return the hours of a person in an activity, in a query on participations grouped by these two.

    What was noted for several bevoegdheden was attended once: it took no more hours than the activity or the longest.
    """
    together, longest = func.sum(_OWN), func.max(_OWN)
    # Looked up for the few who have several lines only.
    whole = select(_ACTIVITY.c.contact_hours + _ACTIVITY.c.self_study_hours)
    most = whole.where(_ACTIVITY.c.id == PARTICIPATION.c.activity_id).correlate(PARTICIPATION).scalar_subquery()
    bound = case((longest > most, longest), else_=most)
    return case((func.count() == 1, longest), (together > bound, bound), else_=together)


def who_did(on: date) -> Select[Any]:
    """Return who did something in the school year of a day, up to that day."""
    return select(PARTICIPATION.c.teacher_id).where(*_done(on))


def of_everybody(on: date) -> Select[Any]:
    """Return the same people, each once, and their `hours`."""
    each = _each(on).subquery()
    return select(each.c.teacher_id, _added(each.c.hours).label("hours")).group_by(each.c.teacher_id)


def of_teacher(on: date) -> ColumnElement[Any]:
    """Return the same hours of a teacher, in a query on teachers; 0 for none."""
    each = _each(on).where(PARTICIPATION.c.teacher_id == TEACHER.c.id).correlate(TEACHER).subquery()
    return select(func.coalesce(_added(each.c.hours), 0.0)).scalar_subquery()


def _each(on: date) -> Select[Any]:
    taken = PARTICIPATION.c
    query = select(taken.teacher_id, once().label("hours")).where(*_done(on))
    return query.group_by(taken.teacher_id, taken.activity_id)


def _done(on: date) -> Sequence[ColumnElement[bool]]:
    return PARTICIPATION.c.on_day >= school_year(on)[0], PARTICIPATION.c.on_day <= on, COUNTS


def _added(hours: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a sum to the hundredth, as it is shown: parts of an hour added up are not quite what they should be."""
    return cast(func.round(cast(func.sum(hours), Numeric), 2), Float)
