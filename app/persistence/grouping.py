# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counts and adds up the groups of a list: by the database, in one query however many people there are."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, func, select

from app.domain.grouping import GroupCount
from app.domain.registers import RegisterProfile
from app.domain.selections import ColumnKey, Order, TeacherSelection
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
    keys = [each.c[f"part{at}"] for at in range(len(parts))]
    added = [func.sum(each.c[f"sum{at}"]) for at in range(len(sums))]
    down = order.descending and order.column == order.groups
    by = [key.desc().nulls_last() if down else key.asc().nulls_last() for key in keys]
    query = select(func.min(each.c.shown), func.count(), *added).group_by(*keys).order_by(*by)
    return [
        GroupCount(value or "", int(people), tuple(None if one is None else float(one) for one in numbers))
        for value, people, *numbers in connection.execute(query)
    ]
