# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a school's own fields and tags: which there are, and who has something in them."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from app.domain.ids import OwnFieldId, TeacherId
from app.domain.own_fields import OwnField, OwnKind, OwnValue
from app.domain.teachers import Teacher
from app.persistence.records.people import OWN_FIELD, TEACHER_OWN, TEACHER_TAG
from app.persistence.repositories.kinds import chunks
from app.persistence.repositories.people_kinds import OWN_FIELDS


def fields(connection: Connection) -> list[OwnField]:
    """Return the school's own fields in their order."""
    return OWN_FIELDS.load_where(connection, select(OWN_FIELD).order_by(OWN_FIELD.c.position, OWN_FIELD.c.id))


def holders(connection: Connection, field_id: OwnFieldId, texts: Collection[str] | None = None) -> list[TeacherId]:
    """Return who has something in a field, or one of some values, in order of id."""
    query = select(TEACHER_OWN.c.teacher_id).where(TEACHER_OWN.c.field_id == field_id)
    if texts is not None:
        query = query.where(TEACHER_OWN.c.value.in_(texts))
    return [TeacherId(found) for found in connection.execute(query.order_by(TEACHER_OWN.c.teacher_id)).scalars()]


def count_by_field(connection: Connection) -> dict[int, int]:
    """Return how many have something in each field; fields nobody has anything in are left out."""
    query = select(TEACHER_OWN.c.field_id, func.count()).group_by(TEACHER_OWN.c.field_id)
    return dict(connection.execute(query).all())


def tags(connection: Connection) -> dict[str, int]:
    """Return every tag with how many have it, in alphabetical order."""
    query = select(TEACHER_TAG.c.tag, func.count()).group_by(TEACHER_TAG.c.tag)
    return dict(sorted(connection.execute(query).all(), key=lambda pair: pair[0].casefold()))


def tagged(connection: Connection, tag: str) -> list[TeacherId]:
    """Return who has a tag, in order of id."""
    query = select(TEACHER_TAG.c.teacher_id).where(TEACHER_TAG.c.tag == tag).order_by(TEACHER_TAG.c.teacher_id)
    return [TeacherId(found) for found in connection.execute(query).scalars()]


def tags_of(connection: Connection, ids: Sequence[TeacherId] | None) -> dict[int, tuple[str, ...]]:
    """Return the tags of some teachers, or of all, by their id; who has none is left out."""
    found: dict[int, tuple[str, ...]] = {}
    query = select(TEACHER_TAG.c.teacher_id, TEACHER_TAG.c.tag)
    for condition in _among(TEACHER_TAG.c.teacher_id, ids):
        ordered = query.where(*condition).order_by(TEACHER_TAG.c.teacher_id, TEACHER_TAG.c.position)
        for teacher_id, tag in connection.execute(ordered).all():
            found[teacher_id] = (*found.get(teacher_id, ()), tag)
    return found


def values_of(connection: Connection, ids: Sequence[TeacherId] | None) -> dict[int, dict[OwnFieldId, OwnValue]]:
    """Return what own fields hold of some teachers, or of all, by teacher and field."""
    found: dict[int, dict[OwnFieldId, OwnValue]] = {}
    for condition in _among(TEACHER_OWN.c.teacher_id, ids):
        for teacher_id, field_id, text, amount in connection.execute(select(TEACHER_OWN).where(*condition)).all():
            found.setdefault(teacher_id, {})[OwnFieldId(field_id)] = OwnValue(OwnFieldId(field_id), text, amount)
    return found


def _among(column: ColumnElement[int], ids: Sequence[TeacherId] | None) -> Iterable[list[ColumnElement[bool]]]:
    if ids is None:
        return [[]]
    return ([column.in_(part)] for part in chunks(ids))


def gone(connection: Connection, people: Iterable[Teacher]) -> set[OwnFieldId]:
    """Return which own fields people have something in that are not there any more."""
    wanted = sorted({value.field_id for one in people for value in one.own})
    return set(wanted) - set(OWN_FIELDS.load(connection, wanted))


def not_chosen(connection: Connection, people: Iterable[Teacher]) -> set[OwnFieldId]:
    """Return in which own fields people have a choice that is not among the field's choices any more."""
    held = {(value.field_id, value.text) for one in people for value in one.own}
    known = OWN_FIELDS.load(connection, sorted({field_id for field_id, _ in held}))
    return {
        field_id
        for field_id, text in held
        if field_id in known and known[field_id].kind is OwnKind.CHOICE and text not in known[field_id].choices
    }
