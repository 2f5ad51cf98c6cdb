# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts and adds up the groups of a list: by the database, in one query however many people there are."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select

from app.domain.grouping import GroupCount
from app.domain.registers import RegisterProfile
from app.domain.selections import ColumnKey, Order, TeacherSelection
from app.domain.spellings import commonest
from app.persistence.ordering import group_columns, number_of, own_kind
from app.persistence.renewal_needs import Weeks
from app.persistence.rows import selected


def groups(
    connection: Connection,
    selection: TeacherSelection,
    profile: RegisterProfile,
    on: date,
    *,
    order: Order,
    sums: Sequence[ColumnKey],
    weeks: Weeks,
) -> list[GroupCount]:
    """Return the groups of a list in the order in which its rows come, with the sums of some columns of numbers."""
    if order.groups is None:
        return []
    shown, *parts = group_columns(order.groups, own_kind(connection, order.groups), on)
    named = [shown.label("shown"), *(part.label(f"part{at}") for at, part in enumerate(parts))]
    named += [number_of(column, on).label(f"sum{at}") for at, column in enumerate(sums)]
    # Worked out once for each person: what is grouped by may be a query of its own.
    each = selected(select(*named), selection, profile, on, weeks).subquery()
    # In every spelling by itself: which of them is shown the program chooses.
    keys = [each.c[f"part{at}"] for at in range(len(parts))]
    added = [func.sum(each.c[f"sum{at}"]) for at in range(len(sums))]
    down = order.descending and order.column == order.groups
    by = [key.desc().nulls_last() if down else key.asc().nulls_last() for key in keys]
    query = select(*keys, each.c.shown, func.count(), *added).group_by(*keys, each.c.shown).order_by(*by)
    found = [tuple(row) for row in connection.execute(query)]
    at = len(keys)
    return [_together([row[at:] for row in alike]) for _key, alike in groupby(found, key=lambda row: row[:at])]


def _together(rows: Sequence[Sequence[Any]]) -> GroupCount:
    """Return one group of its spellings, each with its people and sums."""
    names: dict[str, int] = {}
    for name, people, *_sums in rows:
        names[name or ""] = people
    sums = zip(*(numbers for _name, _people, *numbers in rows), strict=True)
    return GroupCount(commonest(names), sum(names.values()), tuple(map(_sum, sums)))


def _sum(numbers: Sequence[Any]) -> float | None:
    known = [float(one) for one in numbers if one is not None]
    return sum(known) if known else None
