# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Remarks, own fields, and who was double or is not, in their tables."""

from app.domain.doubles import Merge, NotDouble
from app.domain.own_fields import OwnField, OwnKind
from app.domain.remarks import Remark
from app.persistence.records.people import NOT_DOUBLE, OWN_FIELD, REMARK, TEACHER_MERGE
from app.persistence.repositories.kinds import Kind, Row, Values

_OF_REMARK = ("id", "teacher_id", "text", "at", "by", "version")
_OF_FIELD = ("id", "name", "position", "version")
_OF_PAIR = ("id", "teacher_id", "other_id", "at", "by", "version")


def _remark_row(item: Remark) -> Row:
    return {name: getattr(item, name) for name in _OF_REMARK}


def _remark(row: Values) -> Remark:
    return Remark(**{name: row[name] for name in _OF_REMARK})


def _pair_row(item: Merge | NotDouble) -> Row:
    return {name: getattr(item, name) for name in _OF_PAIR}


def _merge(row: Values) -> Merge:
    return Merge(**{name: row[name] for name in _OF_PAIR})


def _not_double(row: Values) -> NotDouble:
    return NotDouble(**{name: row[name] for name in _OF_PAIR})


def _field_row(item: OwnField) -> Row:
    same = {name: getattr(item, name) for name in _OF_FIELD}
    return {**same, "kind": item.kind.value, "choices": "\n".join(item.choices)}


def _field(row: Values) -> OwnField:
    choices = tuple(row["choices"].split("\n")) if row["choices"] else ()
    return OwnField(**{name: row[name] for name in _OF_FIELD}, kind=OwnKind(row["kind"]), choices=choices)


OWN_FIELDS: Kind[OwnField] = Kind("own_field", OWN_FIELD, _field_row, _field)
REMARKS: Kind[Remark] = Kind("remark", REMARK, _remark_row, _remark, lambda item: item.teacher_id)
MERGES: Kind[Merge] = Kind("teacher_merge", TEACHER_MERGE, _pair_row, _merge, lambda item: item.teacher_id)
NOT_DOUBLES: Kind[NotDouble] = Kind("not_double", NOT_DOUBLE, _pair_row, _not_double, lambda item: item.teacher_id)
