# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rules that an event of a registration must meet before it is kept."""

from datetime import date

from app.domain.registrations import EventKind, Status
from app.domain.validity import FIRST_YEAR, LAST_YEAR, NOTE_LENGTH, check_text
from app.errors import InvalidValue


def check_event(
    kind: EventKind, on: date, today: date, *, number: str = "", note: str = "", until: date | None = None
) -> None:
    """Refuse what cannot be noted of a registration: a day to come, an end before the begin, a status without reason.

    For a status set by hand `number` holds the status, `note` the reason. Raises InvalidValue with the field.
    """
    if not FIRST_YEAR <= on.year <= LAST_YEAR:
        raise InvalidValue("year", field="on")
    if on > today:
        raise InvalidValue("future", field="on", on=on)
    if until is not None and until < on:
        raise InvalidValue("until", field="until")
    if until is not None and until.year > LAST_YEAR:
        raise InvalidValue("year", field="until")
    for field, text in (("number", number), ("note", note)):
        check_text(field, text.replace("\n", " "), NOTE_LENGTH)
    if kind is EventKind.OVERRIDDEN:
        if number not in set(Status):
            raise InvalidValue("by_hand_status", field="number")
        if not note.strip():
            raise InvalidValue("by_hand_reason", field="note")
