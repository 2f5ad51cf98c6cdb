# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a teacher's fields may hold: lengths, characters, dates, an e-mail address that can be one."""

import re
import unicodedata
from dataclasses import fields
from datetime import date
from operator import attrgetter

from app.domain.addresses import Address
from app.domain.names import PersonName
from app.domain.own_fields import MOST_TAGS
from app.domain.teachers import Teacher
from app.errors import InvalidValue

NAME_LENGTH = 200
TEXT_LENGTH = 500
NOTE_LENGTH = 10_000
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]{2,}")
FIRST_YEAR, LAST_YEAR = 1900, 2100
_SHORT = tuple(
    f"{part}.{field.name}" for part, kind in (("name", PersonName), ("address", Address)) for field in fields(kind)
)
_LONG = ("code", "email", "location", "team", "section", "job", "do_not_invite_reason")
_texts = attrgetter(*_SHORT, *_LONG)


def is_clean(text: str) -> bool:
    """Return whether a text holds no control characters, lone surrogates or hidden changes of direction."""
    return text.isprintable() or not any(
        unicodedata.category(letter) in {"Cc", "Cs"}
        or letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        for letter in text
    )


def is_email(text: str) -> bool:
    """Return whether a text can be an e-mail address."""
    return _EMAIL.fullmatch(text) is not None


def check_text(field: str, text: str, longest: int) -> None:
    """Raise InvalidValue, naming the field, for a text that is too long or holds characters no text should."""
    if len(text) > longest:
        raise InvalidValue("too_long", field=field, longest=longest)
    if not is_clean(text):
        raise InvalidValue("characters", field=field)


def _check_day(field: str, day: date | None) -> None:
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise InvalidValue("year", field=field)


def check_teacher(teacher: Teacher) -> None:
    """Raise InvalidValue, naming the field, for the first value that is not possible."""
    texts = _texts(teacher)
    if max(map(len, texts)) > NAME_LENGTH or not "".join(texts).isprintable():  # hardly ever: then find out which
        for at, (name, text) in enumerate(zip((*_SHORT, *_LONG), texts, strict=True)):
            check_text(name.rpartition(".")[2], text, NAME_LENGTH if at < len(_SHORT) else TEXT_LENGTH)
    for text in (*teacher.subjects, *(item.subject for item in teacher.qualifications)):
        check_text("subjects", text, NAME_LENGTH)
    for number in teacher.numbers:
        check_text("numbers", number.number + number.system, NAME_LENGTH)
    if not (teacher.name.surname or teacher.name.partner_surname or teacher.name.exact_sort_name):
        raise InvalidValue("surname_empty", field="surname")
    if teacher.email and not is_email(teacher.email):
        raise InvalidValue("email", field="email")
    if teacher.fte is not None and not 0 <= teacher.fte <= 2:
        raise InvalidValue("fte", field="fte")
    if len(teacher.tags) > MOST_TAGS:
        raise InvalidValue("tags_many", field="tags", most=MOST_TAGS)
    _check_day("employed_from", teacher.employed_from)
    _check_day("employed_until", teacher.employed_until)
    if teacher.employed_from and teacher.employed_until and teacher.employed_until < teacher.employed_from:
        raise InvalidValue("period", field="employed_until")
