# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Remarks in their table."""

from app.domain.remarks import Remark
from app.persistence.records.people import REMARK
from app.persistence.repositories.kinds import Kind, Row, Values

_OF_REMARK = ("id", "teacher_id", "text", "at", "by", "version")


def _remark_row(item: Remark) -> Row:
    return {name: getattr(item, name) for name in _OF_REMARK}


def _remark(row: Values) -> Remark:
    return Remark(**{name: row[name] for name in _OF_REMARK})


REMARKS: Kind[Remark] = Kind("remark", REMARK, _remark_row, _remark, lambda item: item.teacher_id)
