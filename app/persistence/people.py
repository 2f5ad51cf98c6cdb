# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds people by what identifies them, and tells whether something is kept of them."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, func, or_, select

from app.domain.ids import TeacherId
from app.persistence.records.rounds import EVENT, LETTER
from app.persistence.records.staff import TEACHER
from app.persistence.repositories.kinds import chunks


def ids_by_code(connection: Connection, codes: Sequence[str]) -> dict[str, list[TeacherId]]:
    """Return teachers' ids by staff code, case ignored (keys are case-folded); a code may be that of several."""
    # Databases know capitals of plain letters only: a code with an accent is found as it is written too.
    wanted = {form for code in codes for form in (code.casefold(), code)}
    found: dict[str, dict[TeacherId, None]] = defaultdict(dict)
    for part in chunks(sorted(wanted)):
        query = (
            select(TEACHER.c.code, TEACHER.c.id)
            .where(or_(func.lower(TEACHER.c.code).in_(part), TEACHER.c.code.in_(part)))
            .order_by(TEACHER.c.id)
        )
        for code, teacher_id in connection.execute(query):
            found[code.casefold()][TeacherId(teacher_id)] = None
    return {code: list(ids) for code, ids in found.items()}


def with_history(connection: Connection, teacher_ids: Sequence[TeacherId]) -> set[TeacherId]:
    """Return which of the teachers have events or letters."""
    found: set[TeacherId] = set()
    for table in (EVENT, LETTER):
        for part in chunks(teacher_ids):
            query = select(table.c.teacher_id).where(table.c.teacher_id.in_(part)).distinct()
            found.update(TeacherId(teacher_id) for teacher_id in connection.execute(query).scalars())
    return found


def running_names(connection: Connection, teacher_ids: Sequence[int]) -> dict[int, str]:
    """Return the sort names of teachers, for naming them in the list of actions."""
    found: dict[int, str] = {}
    for part in chunks(teacher_ids):
        query = select(TEACHER.c.id, TEACHER.c.sort_name).where(TEACHER.c.id.in_(part))
        found.update(dict(connection.execute(query).all()))
    return found
