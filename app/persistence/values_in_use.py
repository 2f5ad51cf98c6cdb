# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which values a school uses in the fields that have no fixed choices, for proposing them to who searches."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from app.domain.ids import OwnFieldId
from app.domain.own_fields import own_name
from app.domain.spellings import each_once
from app.persistence.records.activities import ACTIVITY
from app.persistence.records.people import TEACHER_OWN, TEACHER_TAG
from app.persistence.records.rounds import ROUND
from app.persistence.records.staff import TEACHER, TEACHER_SUBJECT
from app.persistence.search import group_column

MOST = 5_000
"""Of each field: more is no list to choose from."""
_COLUMNS: dict[str, ColumnElement[Any]] = {
    "location": TEACHER.c.location,
    "team": TEACHER.c.team,
    "section": TEACHER.c.section,
    "group": group_column(),
    "job": TEACHER.c.job,
    "tag": TEACHER_TAG.c.tag,
    "subject": TEACHER_SUBJECT.c.subject,
    "round": ROUND.c.name,
    "activity_type": ACTIVITY.c.type,
    "provider": ACTIVITY.c.provider,
}


def values_in_use(connection: Connection, own: Collection[OwnFieldId] = ()) -> dict[str, list[str]]:
    """Return the values of each field by its key, of some own fields too, the most used first: a query a field.

    Nothing filled in is no value; of those that differ in their capitals only the most used is.
    """
    found = {}
    for key, column in _COLUMNS.items():
        query = select(column).where(column != "").group_by(column).order_by(func.count().desc(), column)
        found[key] = each_once(connection.execute(query.limit(MOST)).scalars())
    held = TEACHER_OWN.c.value
    for field_id in own:
        query = select(held).where(TEACHER_OWN.c.field_id == field_id, held != "")
        query = query.group_by(held).order_by(func.count().desc(), held)
        found[own_name(field_id)] = each_once(connection.execute(query.limit(MOST)).scalars())
    return found
