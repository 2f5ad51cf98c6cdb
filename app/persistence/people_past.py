# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is held of people as it was at the end of a day: as it is now, with the changes after that day taken back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, select

from app import clock
from app.domain.changes import Plain
from app.domain.ids import TeacherId
from app.domain.periods import day_after
from app.domain.selections import TeacherRow
from app.domain.staff_mutations import mutations
from app.persistence import journal
from app.persistence.records.journal import CHANGE, CHANGE_SET
from app.persistence.repositories.catalogue import TEACHERS


class Then(NamedTuple):
    """The fields of somebody that were changed after a day: as they were, and as they are."""

    was: Plain
    now: Plain


Past = Mapping[TeacherId, Then]
_AS_THEN = ("location", "team", "section", "do_not_invite")
_SERVICE = ("employed_from", "employed_until")
_EMPTY = {"location": "", "team": "", "section": "", "do_not_invite": False}


def changed_after(connection: Connection, on: date) -> Past:
    """Return what was otherwise at the end of a day, of those who were known then and are so now.

    What was changed and taken back differs in nothing.
    """
    next_day = day_after(on)
    if next_day is None:
        return {}
    late = CHANGE_SET.c.at >= clock.start_of(next_day)
    if connection.execute(select(CHANGE_SET.c.id).where(late).limit(1)).first() is None:
        return {}
    each = select(CHANGE.c.change_set_id, CHANGE.c.thing_id).join(CHANGE_SET).where(CHANGE.c.kind == TEACHERS.name)
    other = CHANGE.alias()
    # Who was added later is not in it: most changes of a new school are those.
    known = select(other.c.thing_id).join(CHANGE_SET, CHANGE_SET.c.id == other.c.change_set_id)
    known = known.where(other.c.kind == TEACHERS.name, ~late)
    touched = connection.execute(each.where(late, CHANGE.c.thing_id.in_(known)).distinct()).all()
    numbers, those = sorted({number for number, _who in touched}), {who for _number, who in touched}
    # One list taken over later changes people who were known and people who were not.
    changes = (change for _number, change in journal.of_kind(connection, TEACHERS.name, numbers))
    found = mutations(change for change in changes if change.thing_id in those)
    return {
        who: Then(TEACHERS.revive(one.before), TEACHERS.revive(one.after))
        for who, one in found.items()
        if not one.added
    }


def placed(people: Sequence[TeacherRow], past: Past) -> list[TeacherRow]:
    """Return people where they worked then, and whether they were not to be written to.

    Their names are those of now, by which they are found.
    """
    return [_as_then(row, past, _AS_THEN) for row in people]


def employed(people: Sequence[TeacherRow], past: Past) -> list[TeacherRow]:
    """Return people with the days in service as they were known then."""
    return [_as_then(row, past, _SERVICE) for row in people]


def _as_then(row: TeacherRow, past: Past, names: Sequence[str]) -> TeacherRow:
    if row.id not in past:
        return row
    was = past[row.id].was
    differs = {name: was[name] for name in names if name in was}
    # Of a text that was empty the journal holds None.
    return row._replace(**{name: value or _EMPTY.get(name) for name, value in differs.items()})  # type: ignore[arg-type]
