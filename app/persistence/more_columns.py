# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the columns of a list of teachers that stand beside their own row, or are worked out: only those shown."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, select

from app.domain.ids import TeacherId
from app.domain.selections import Beside, TeacherColumn
from app.persistence import hours_done
from app.persistence.records.staff import QUALIFICATION, TEACHER, TEACHER_SUBJECT
from app.persistence.repositories.kinds import chunks

Found = Mapping[int, Mapping[TeacherColumn, Beside]]


def read(
    connection: Connection, columns: AbstractSet[TeacherColumn], ids: Sequence[TeacherId] | None, on: date
) -> Found:
    """Return what columns of `BESIDE` hold of some teachers, or of all, on a day; some queries, however many people."""
    found: dict[int, dict[TeacherColumn, Beside]] = defaultdict(dict)
    for column in sorted(columns & _ONE.keys()):
        for teacher_id, value in _rows(connection, _ONE[column](on), TEACHER.c.id, ids):
            found[teacher_id][column] = value
    for column in sorted(columns & _SEVERAL.keys()):
        table, held = _SEVERAL[column]
        query = select(table.c.teacher_id, held).order_by(table.c.teacher_id, table.c.position)
        for teacher_id, value in _rows(connection, query, table.c.teacher_id, ids):
            before = found[teacher_id].get(column, ())
            if isinstance(before, tuple) and value not in before:
                found[teacher_id][column] = (*before, value)
    return found


def _rows(connection: Connection, query: Select[Any], owner: Any, ids: Sequence[TeacherId] | None) -> Iterable[Any]:  # noqa: ANN401 - a column
    if ids is None:
        yield from connection.execute(query)
        return
    for part in chunks(ids):
        yield from connection.execute(query.where(owner.in_(part)))


_ONE: Mapping[TeacherColumn, Callable[[date], Select[Any]]] = {
    TeacherColumn.POSTCODE: lambda _on: select(TEACHER.c.id, TEACHER.c.postcode),
    TeacherColumn.CITY: lambda _on: select(TEACHER.c.id, TEACHER.c.city),
    TeacherColumn.HOURS: lambda on: select(TEACHER.c.id, hours_done.of_teacher(on)),
}
_SEVERAL = {
    TeacherColumn.SUBJECTS: (TEACHER_SUBJECT, TEACHER_SUBJECT.c.subject),
    TeacherColumn.QUALIFICATIONS: (QUALIFICATION, QUALIFICATION.c.grade),
}
