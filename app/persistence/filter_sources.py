# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where each field of a filter stands in the database: of the teacher, in a table beside it, or worked out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, literal, or_, select

from app.domain.activities import ParticipationStatus
from app.domain.filter_fields import EVENT as EVENT_KEY
from app.domain.filter_fields import TEACHER_FIELDS, FieldKind
from app.domain.ids import OwnFieldId
from app.domain.registrations import Status
from app.domain.staff_kinds import StaffKind
from app.persistence import hours_done
from app.persistence.records.activities import ACTIVITY, PARTICIPATION
from app.persistence.records.people import TEACHER_OWN, TEACHER_TAG
from app.persistence.records.rounds import EVENT, LETTER, ROUND, STATUS_SPAN
from app.persistence.records.staff import QUALIFICATION, TEACHER, TEACHER_NUMBER, TEACHER_SUBJECT
from app.persistence.renewal_needs import OVER, RUNNING
from app.persistence.search import group_column, in_service, status_column

Column = ColumnElement[Any]
Asked = Callable[[Column], ColumnElement[bool]]
"""Makes of a column the condition that it holds what is asked."""
Source = Callable[[Asked, date], ColumnElement[bool]]
"""Makes of what is asked the condition on a teacher, as things stood on a day."""

DAYS = frozenset(field.key for field in TEACHER_FIELDS if field.kind is FieldKind.DAY)
NUMBERS = frozenset(field.key for field in TEACHER_FIELDS if field.kind is FieldKind.NUMBER)
YES_NO: Mapping[str, Callable[[date], ColumnElement[bool]]] = {
    "in_service": in_service,
    "has_address": lambda _on: TEACHER.c.has_address.is_(True),
    "do_not_invite": lambda _on: TEACHER.c.do_not_invite.is_(True),
    "name_doubt": lambda _on: TEACHER.c.name_doubt != "",
}


def source_of(key: str) -> Source:
    """Return where a field that is no own one stands; raises KeyError for one that stands nowhere."""
    return _SOURCES[key] if key in _SOURCES else _teacher(key)


def _teacher(key: str) -> Source:
    column = TEACHER.c[key]
    return lambda asked, _on: asked(column)


def _beside(query: Select[Any], column: Column) -> Source:
    """Of a table that holds several lines of a teacher: one of them will do."""
    return lambda asked, _on: TEACHER.c.id.in_(query.where(asked(column)))


def happened(key: str, register_id: str, asked: Asked, on: date) -> ColumnElement[bool]:
    """Return the condition that something happened between a teacher and a register, by an event's key."""
    query = select(EVENT.c.teacher_id).where(EVENT.c.kind == key.removeprefix(EVENT_KEY))
    query = query.where(EVENT.c.register_id == register_id, EVENT.c.on_day <= on, asked(EVENT.c.on_day))
    return TEACHER.c.id.in_(query)


def status_shown() -> Column:
    """As the status column reads: the register is no matter of who does not teach and was never written to."""
    apart = and_(TEACHER.c.kind != StaffKind.TEACHING.value, status_column() == Status.NOT_INVITED.value)
    return case((apart, "no_teacher"), else_=status_column())


def of_own(field_id: OwnFieldId) -> Select[Any]:
    """Return the query for what an own field holds of a teacher; there is no line where it is empty."""
    return select(TEACHER_OWN.c.teacher_id).where(TEACHER_OWN.c.field_id == field_id)


_NOW, _LAST, _END = STATUS_SPAN.alias(), STATUS_SPAN.alias(), STATUS_SPAN.alias()


def _ends(asked: Asked, on: date) -> ColumnElement[bool]:
    """Of a registration that runs the first day on which it will not any more: see `DAY_AFTER`."""
    now, last, ends = _NOW, _LAST, _END
    joined = ends.join(last, and_(last.c.registration_id == ends.c.registration_id, last.c.until == ends.c.since)).join(
        now, now.c.registration_id == ends.c.registration_id
    )
    there = [ends.c.status.in_(OVER), ends.c.since > on, asked(ends.c.since), last.c.status.in_(RUNNING)]
    here = [now.c.since <= on, or_(now.c.until.is_(None), now.c.until > on), now.c.status.in_(RUNNING)]
    return TEACHER.c.id.in_(select(now.c.teacher_id).select_from(joined).where(*there, *here))


def _hours(asked: Asked, on: date) -> ColumnElement[bool]:
    """Of the hours of a school year: added up for everybody at once, and nothing for who did nothing."""
    done = hours_done.of_everybody(on).subquery()
    found = TEACHER.c.id.in_(select(done.c.teacher_id).where(asked(done.c.hours)))
    return or_(found, and_(asked(literal(0.0)), TEACHER.c.id.not_in(hours_done.who_did(on))))


PARTICIPATIONS: Mapping[str, Column] = {
    "activity": ACTIVITY.c.title,
    "activity_type": ACTIVITY.c.type,
    "provider": ACTIVITY.c.provider,
    "took_part": PARTICIPATION.c.status,
    "activity_day": PARTICIPATION.c.on_day,
}
"""Fields of the activities somebody takes part in: what is asked of several at once is asked of one activity."""
_TOOK_PART = select(PARTICIPATION.c.teacher_id).join(ACTIVITY, ACTIVITY.c.id == PARTICIPATION.c.activity_id)


def took_part(asked: Mapping[str, Sequence[Asked]], on: date) -> ColumnElement[bool]:
    """Return the condition that there is an activity up to a day, or planned for later, that meets all asked of it."""
    known = or_(PARTICIPATION.c.on_day <= on, PARTICIPATION.c.status == ParticipationStatus.PLANNED.value)
    found = (one(PARTICIPATIONS[key]) for key, ones in asked.items() for one in ones)
    return TEACHER.c.id.in_(_TOOK_PART.where(known, *found))


DAY_AFTER = frozenset({"ends"})
"""Fields whose column holds the day after the one that is meant: what they are compared with moves a day too."""
_SOURCES: Mapping[str, Source] = {
    "status": lambda asked, _on: asked(status_shown()),
    "since": lambda asked, _on: asked(STATUS_SPAN.c.since),
    "group": lambda asked, _on: asked(group_column()),
    "tag": _beside(select(TEACHER_TAG.c.teacher_id), TEACHER_TAG.c.tag),
    "subject": _beside(select(TEACHER_SUBJECT.c.teacher_id), TEACHER_SUBJECT.c.subject),
    "grade": _beside(select(QUALIFICATION.c.teacher_id), QUALIFICATION.c.grade),
    "number": _beside(select(TEACHER_NUMBER.c.teacher_id), TEACHER_NUMBER.c.number),
    "round": _beside(select(LETTER.c.teacher_id).join(ROUND, ROUND.c.id == LETTER.c.round_id), ROUND.c.name),
    "ends": _ends,
    "hours": _hours,
}
