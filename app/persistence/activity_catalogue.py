# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What colleagues did over the years, by title and provider: the catalogue of what helped them."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Float, Subquery, case, cast, func, select, tuple_

from app.domain.activity_rows import CatalogueRow
from app.domain.ids import ActivityId
from app.persistence import search
from app.persistence.hours_done import COUNTS, once
from app.persistence.lowering import lowered
from app.persistence.records.activities import ACTIVITY, PARTICIPATION

REMARKS = 20
"""So many remarks are shown of one line, the newest."""
_TITLE = lowered(func.trim(ACTIVITY.c.title))
_PROVIDER = lowered(func.trim(ACTIVITY.c.provider))
_HOURS = ACTIVITY.c.contact_hours + ACTIVITY.c.self_study_hours


def rows(connection: Connection, text: str, *, offset: int = 0, limit: int | None = None) -> list[CatalogueRow]:
    """Return one page of the catalogue: the best rated first, then what most people did, then by title."""
    took = _each_person()
    did = took.c.teacher_id.is_not(None)
    rating = func.avg(took.c.rating)
    people = func.count(func.distinct(took.c.teacher_id))
    query = (
        select(
            _TITLE.label("title_key"),
            _PROVIDER.label("provider_key"),
            func.min(ACTIVITY.c.starts).label("first_on"),
            func.max(ACTIVITY.c.ends).label("last_on"),
            func.count(func.distinct(ACTIVITY.c.id)).label("times"),
            people.label("participants"),
            func.coalesce(func.sum(took.c.hours), 0.0).label("total_hours"),
            func.coalesce(func.sum(case((did, ACTIVITY.c.cost), else_=0.0)), 0.0).label("total_cost"),
            rating.label("rating"),
            func.count(took.c.rating).label("ratings"),
        )
        .select_from(ACTIVITY.outerjoin(took, took.c.activity_id == ACTIVITY.c.id))
        .where(*search.searched(ACTIVITY.c.search_text, text))
        .group_by(_TITLE, _PROVIDER)
        .order_by(rating.desc().nulls_last(), people.desc(), _TITLE, _PROVIDER)
    )
    if limit is not None:
        query = query.offset(offset).limit(limit)
    found = connection.execute(query).all()
    keys = [(row.title_key, row.provider_key) for row in found]
    held, remarks = _held(connection, keys), _remarks(connection, keys)
    return [_row(row, held[row.title_key, row.provider_key], remarks) for row in found]


def _each_person() -> Subquery:
    """Return who did each activity, once: one day noted for several bevoegdheden was attended and paid once."""
    taken = PARTICIPATION.c
    return (
        select(
            taken.activity_id,
            taken.teacher_id,
            once().label("hours"),
            func.avg(cast(taken.rating, Float)).label("rating"),
        )
        .where(COUNTS)
        .group_by(taken.activity_id, taken.teacher_id)
        .subquery()
    )


Key = tuple[str, str]


def _key() -> ColumnElement[Any]:
    return tuple_(_TITLE, _PROVIDER)


def _held(connection: Connection, keys: Sequence[Key]) -> dict[Key, list[Any]]:
    """Return the times each line was held, the newest first."""
    found: dict[Key, list[Any]] = defaultdict(list)
    same = (
        ACTIVITY.c.id,
        ACTIVITY.c.title,
        ACTIVITY.c.provider,
        ACTIVITY.c.type,
        ACTIVITY.c.cost,
        _HOURS.label("hours"),
    )
    for start in range(0, len(keys), _KEYS):
        part = keys[start : start + _KEYS]
        query = (
            select(_TITLE.label("title_key"), _PROVIDER.label("provider_key"), *same)
            .where(_key().in_(part))
            .order_by(ACTIVITY.c.ends.desc(), ACTIVITY.c.id.desc())
        )
        for row in connection.execute(query):
            found[row.title_key, row.provider_key].append(row)
    return found


def _remarks(connection: Connection, keys: Sequence[Key]) -> dict[Key, list[str]]:
    found: dict[Key, list[str]] = defaultdict(list)
    for start in range(0, len(keys), _KEYS):
        part = keys[start : start + _KEYS]
        query = (
            select(_TITLE.label("title_key"), _PROVIDER.label("provider_key"), PARTICIPATION.c.remark)
            .join(PARTICIPATION, PARTICIPATION.c.activity_id == ACTIVITY.c.id)
            .where(_key().in_(part), PARTICIPATION.c.remark != "")
            .order_by(PARTICIPATION.c.on_day.desc(), PARTICIPATION.c.id.desc())
        )
        for row in connection.execute(query):
            if len(found[row.title_key, row.provider_key]) < REMARKS:
                found[row.title_key, row.provider_key].append(row.remark)
    return found


_KEYS = 250
"""Two values each, so that a query stays under both databases' limits."""


def _row(row: Any, held: Sequence[Any], remarks: dict[Key, list[str]]) -> CatalogueRow:  # noqa: ANN401 - rows
    last = held[0]
    costs = [one.cost for one in held if one.cost is not None]
    return CatalogueRow(
        title=last.title,
        provider=last.provider,
        type=last.type,
        last_id=ActivityId(last.id),
        first_on=row.first_on,
        last_on=row.last_on,
        times=row.times,
        participants=row.participants,
        hours=round(sum(one.hours for one in held) / len(held), 2),
        cost=round(sum(costs) / len(costs), 2) if costs else None,
        total_hours=row.total_hours,
        total_cost=row.total_cost,
        rating=row.rating,
        ratings=row.ratings,
        remarks=tuple(remarks[row.title_key, row.provider_key]),
    )
