# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school's own fields: making and changing them, and what they hold of teachers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.changes import Action
from app.domain.ids import OwnFieldId, TeacherId
from app.domain.own_checks import MOST_FIELDS, check_field, value_for
from app.domain.own_fields import Held, OwnField, OwnKind, OwnValue, choices_of, with_own
from app.errors import InvalidValue, NotFound
from app.persistence import own_fields
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.persistence.repositories.people_kinds import OWN_FIELDS
from app.persistence.unit_of_work import UnitOfWork


class OwnFieldService:
    """What a user can do with own fields; each is one undoable action."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def fields(self) -> list[OwnField]:
        """Return the school's own fields in their order."""
        with self._database.read() as connection:
            return own_fields.fields(connection)

    def used(self) -> Mapping[int, int]:
        """Return of how many teachers each field holds something, by its id."""
        with self._database.read() as connection:
            return own_fields.count_by_field(connection)

    def add(self, name: str, kind: OwnKind, choices: str = "") -> OwnField:
        """Make a field, the last of all; `choices` has one on each line. Raises InvalidValue."""
        with self._database.write(Action("add_own_field", {"field": _tidy(name)})) as work:
            known = own_fields.fields(work.connection)
            if len(known) >= MOST_FIELDS:
                raise InvalidValue("own_fields_many", field="name", most=MOST_FIELDS)
            place = max((one.position for one in known), default=-1) + 1
            made = OwnField(_tidy(name), kind, choices_of(choices) if kind is OwnKind.CHOICE else (), place)
            check_field(made, known)
            return work.add(OWN_FIELDS, [made])[0]

    def change(self, field_id: OwnFieldId, name: str, choices: str = "") -> OwnField:
        """Give a field another name or other choices; its kind stays.

        As many choices as before with one spelt otherwise is that choice renamed, for whoever has it too. Raises
        InvalidValue, also when a choice would go that somebody has; NotFound.
        """
        with self._database.write(Action("change_own_field", {"field": _tidy(name)})) as work:
            known = own_fields.fields(work.connection)
            before = _found(known, field_id)
            chosen = choices_of(choices) if before.kind is OwnKind.CHOICE else ()
            after = replace(before, name=_tidy(name), choices=chosen)
            check_field(after, known)
            self._rename_choices(work, before, after)
            stored = work.change(OWN_FIELDS, [(before, after)])
        return stored[0] if stored else after

    def _rename_choices(self, work: UnitOfWork, before: OwnField, after: OwnField) -> None:
        gone = [choice for choice in before.choices if choice not in after.choices]
        if not gone:
            return
        renamed: dict[str, str] = {}
        if len(before.choices) == len(after.choices):
            pairs = zip(before.choices, after.choices, strict=True)
            renamed = {old: new for old, new in pairs if old in gone and new not in before.choices}
        for choice in gone:
            ids = own_fields.holders(work.connection, before.id, [choice])
            if ids and choice not in renamed:
                raise InvalidValue("own_choice_used", field="choices", value=choice, count=len(ids))
            if ids:
                self._put(work, ids, before.id, OwnValue(before.id, renamed[choice]))

    def move(self, field_id: OwnFieldId, by: int) -> None:
        """Move a field some places down the list, or up below zero; not past the ends. Raises NotFound."""
        with self._database.write(Action("move_own_field")) as work:
            known = own_fields.fields(work.connection)
            moved = _found(known, field_id)
            order = [one for one in known if one.id != field_id]
            order.insert(max(0, known.index(moved) + by), moved)
            work.change(OWN_FIELDS, [(one, replace(one, position=place)) for place, one in enumerate(order)])

    def remove(self, field_id: OwnFieldId) -> int:
        """Take a field away with all it holds; returns of how many teachers it held something. Raises NotFound."""
        field = self._field(field_id)
        with self._database.write(Action("remove_own_field", {"field": field.name})) as work:
            ids = own_fields.holders(work.connection, field_id)
            self._put(work, ids, field_id, None)
            work.remove(OWN_FIELDS, [field])
            return len(ids)

    def set_value(self, teacher_ids: Sequence[TeacherId], field_id: OwnFieldId, held: Held | None) -> int:
        """Let a field hold something (None: nothing) of teachers; returns of how many it changed.

        Raises InvalidValue, naming the field `own.<id>`, for what its kind cannot hold; NotFound.
        """
        field = self._field(field_id)
        value = value_for(field, held)
        if len(teacher_ids) == 1:
            action = Action("set_own_value", {"teacher_id": teacher_ids[0], "field": field.name})
        else:
            action = Action("set_own_values", {"count": len(teacher_ids), "field": field.name})
        with self._database.write(action) as work:
            return self._put(work, teacher_ids, field_id, value)

    def _field(self, field_id: OwnFieldId) -> OwnField:
        return _found(self.fields(), field_id)

    @staticmethod
    def _put(work: UnitOfWork, ids: Sequence[TeacherId], field_id: OwnFieldId, value: OwnValue | None) -> int:
        people = TEACHERS.load(work.connection, ids).values()
        pairs = [(one, replace(one, own=with_own(one.own, field_id, value))) for one in people]
        return len(work.change(TEACHERS, pairs))


def _tidy(name: str) -> str:
    return " ".join(name.split())


def _found(known: Sequence[OwnField], field_id: OwnFieldId) -> OwnField:
    found = next((one for one in known if one.id == field_id), None)
    if found is None:
        raise NotFound("own_field")
    return found
