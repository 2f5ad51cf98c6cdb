# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds people by what identifies them, tells whether something is kept of them, and names whom actions were about."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from app.domain.changes import Action, ChangeSet
from app.domain.doubles import Merge
from app.domain.ids import ChangeSetId, TeacherId
from app.domain.plain_text import small_letters
from app.persistence import journal
from app.persistence.lowering import lowered
from app.persistence.records.activities import EVIDENCE, PARTICIPATION, PROOF, REDUCTION
from app.persistence.records.people import TEACHER_MERGE
from app.persistence.records.rounds import EVENT, LETTER
from app.persistence.records.staff import TEACHER
from app.persistence.records.views import SAVED_VIEW
from app.persistence.repositories.kinds import chunks
from app.persistence.repositories.people_kinds import MERGES


def ids_by_code(connection: Connection, codes: Sequence[str]) -> dict[str, list[TeacherId]]:
    """Return teachers' ids by staff code, case ignored (keys are case-folded); a code may be that of several."""
    wanted = {small_letters(code) for code in codes}
    found: dict[str, dict[TeacherId, None]] = defaultdict(dict)
    for part in chunks(sorted(wanted)):
        query = select(TEACHER.c.code, TEACHER.c.id).where(lowered(TEACHER.c.code).in_(part)).order_by(TEACHER.c.id)
        for code, teacher_id in connection.execute(query):
            found[code.casefold()][TeacherId(teacher_id)] = None
    return {code: list(ids) for code, ids in found.items()}


def with_history(connection: Connection, teacher_ids: Sequence[TeacherId]) -> set[TeacherId]:
    """Return which of the teachers have events, letters, activities, evidence, reductions or proofs."""
    found: set[TeacherId] = set()
    for table in (EVENT, LETTER, PARTICIPATION, EVIDENCE, REDUCTION, PROOF):
        for part in chunks(teacher_ids):
            query = select(table.c.teacher_id).where(table.c.teacher_id.in_(part)).distinct()
            found.update(TeacherId(teacher_id) for teacher_id in connection.execute(query).scalars())
    return found


def merges_of(connection: Connection, teacher_id: TeacherId) -> dict[ChangeSetId, Merge]:
    """Return who went up in somebody and was not parted since, by the change set in which that was done."""
    found: dict[ChangeSetId, Merge] = {}
    for merged in MERGES.load_by(connection, "teacher_id", [teacher_id]):
        number = journal.first_touching(connection, MERGES.name, merged.id)
        if number is not None:
            found[number] = merged
    return found


def named(connection: Connection, found: Sequence[ChangeSet]) -> list[ChangeSet]:
    """Add the names of the persons and views that actions were about; the journal holds only their ids."""
    ids = sorted({about for item in found if (about := _about(item.action)) is not None})
    names: dict[int, str] = {}
    for part in chunks(ids):
        query = select(TEACHER.c.id, TEACHER.c.sort_name).where(TEACHER.c.id.in_(part))
        names.update(dict(connection.execute(query).all()))
    for part in chunks(sorted(set(ids) - names.keys())):
        # Who went up in somebody else is called as that one is.
        query = select(TEACHER_MERGE.c.other_id, TEACHER.c.sort_name).join(
            TEACHER, TEACHER.c.id == TEACHER_MERGE.c.teacher_id
        )
        names.update(dict(connection.execute(query.where(TEACHER_MERGE.c.other_id.in_(part))).all()))
    views = _views(connection, found)
    return [replace(item, action=_with_view(_with_name(item.action, names), views)) for item in found]


def _views(connection: Connection, found: Sequence[ChangeSet]) -> dict[int, str]:
    """Return what the views that actions were about are called now; of those that are gone nothing."""
    ids = {one for item in found if isinstance(one := item.action.facts.get("view_id"), int)}
    names: dict[int, str] = {}
    for part in chunks(sorted(ids)):
        query = select(SAVED_VIEW.c.id, SAVED_VIEW.c.name).where(SAVED_VIEW.c.id.in_(part))
        names.update(dict(connection.execute(query).all()))
    return names


def _with_view(action: Action, names: Mapping[int, str]) -> Action:
    about = action.facts.get("view_id")
    return (
        action if not isinstance(about, int) else Action(action.name, {**action.facts, "view": names.get(about, "–")})
    )


def _about(action: Action) -> int | None:
    teacher_id = action.facts.get("teacher_id")
    return teacher_id if isinstance(teacher_id, int) else None


def _with_name(action: Action, names: Mapping[int, str]) -> Action:
    about = _about(action)
    return action if about is None else Action(action.name, {**action.facts, "name": names.get(about, "–")})
