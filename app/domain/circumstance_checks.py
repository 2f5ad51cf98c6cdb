# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a reduction and a proof may hold: days in order, a part or an amount, hours that can be worked."""

from datetime import date
from math import isfinite

from app.domain.activities import Proof, Reduction
from app.domain.registers import WORK
from app.domain.validity import FIRST_YEAR, LAST_YEAR, NAME_LENGTH, NOTE_LENGTH, check_text
from app.errors import InvalidValue

_ALL = 100.0
_MOST = 10_000.0
"""More units than any register asks."""
_HOURS_A_DAY = 24


def check_reduction(item: Reduction) -> None:
    """Raise InvalidValue, naming the field, for the first value that is not possible."""
    _check_days(since=item.since, until=item.until)
    if bool(item.percent) == bool(item.amount):
        raise InvalidValue("reduction_size", field="size")
    if item.percent and not 0 < item.percent <= _ALL:
        raise InvalidValue("reduction_percent", field="size")
    if item.amount and not (isfinite(item.amount) and 0 < item.amount <= _MOST):
        raise InvalidValue("reduction_amount", field="size")
    if item.amount and not item.register_id:
        raise InvalidValue("reduction_register", field="register_id")
    check_text("reason", item.reason.replace("\n", " "), NOTE_LENGTH)


def check_proof(item: Proof, today: date) -> None:
    """Raise InvalidValue, naming the field, for the first value that is not possible."""
    if not item.proof:
        raise InvalidValue("proof_which", field="proof")
    _check_days(on=item.on, **({} if item.until is None else {"until": item.until}))
    if item.on > today:
        raise InvalidValue("future", field="on", on=item.on)
    if item.proof == WORK:
        if item.until is None:
            raise InvalidValue("proof_work_until", field="until")
        days = (item.until - item.on).days + 1
        if not 0 < item.value <= days * _HOURS_A_DAY:
            raise InvalidValue("proof_hours", field="value")
    check_text("qualification", item.qualification, NAME_LENGTH)
    check_text("note", item.note.replace("\n", " "), NOTE_LENGTH)


def _check_days(**days: date) -> None:
    for field, day in days.items():
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise InvalidValue("year", field=field)
    first, *more = days.values()
    if any(day < first for day in more):
        raise InvalidValue("until", field="until")
