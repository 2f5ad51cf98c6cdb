# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which teacher a row is about: by staff number, then e-mail, then name. Two candidates are a doubt, never a guess."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.domain.names import PersonName
from app.domain.teachers import Teacher
from app.exchange.headers import StaffField as F
from app.exchange.naming import name_key
from app.exchange.rows import ReadRow


class Match(NamedTuple):
    """The teacher a row is about; or, with a doubt (key `doubt.<code>` of the words), those it may be about."""

    teacher: Teacher | None = None
    candidates: tuple[Teacher, ...] = ()
    doubt: str = ""


NOBODY = Match()
_TELLING = 4
"""A number of so many figures is hardly ever given out by two systems to two people."""


class Matcher:
    """The teachers of the school, findable by what a row may know of them."""

    def __init__(self, teachers: Sequence[Teacher]) -> None:
        """Index the teachers, those that left included: they may come back."""
        self._by_number: dict[tuple[str, str], list[Teacher]] = {}
        self._by_bare_number: dict[str, list[Teacher]] = {}
        self._by_any_number: dict[str, list[Teacher]] = {}
        self._by_email: dict[str, list[Teacher]] = {}
        self._by_surname: dict[str, list[Teacher]] = {}
        self._by_code: dict[str, list[Teacher]] = {}
        for teacher in teachers:
            for number in teacher.numbers:
                self._by_number.setdefault((number.system, number.number), []).append(teacher)
                self._by_bare_number.setdefault(number.number.lstrip("0"), []).append(teacher)
                self._by_any_number.setdefault(number.number, []).append(teacher)
            if teacher.email:
                self._by_email.setdefault(teacher.email.casefold(), []).append(teacher)
            if teacher.code:
                self._by_code.setdefault(teacher.code.casefold(), []).append(teacher)
            for surname in {name_key(teacher.name.surname), name_key(teacher.name.partner_surname)} - {""}:
                self._by_surname.setdefault(surname, []).append(teacher)

    def match(self, row: ReadRow) -> Match:
        """Return who a row is about; NOBODY when it is somebody new."""
        if not self._by_surname and not self._by_number:
            return NOBODY
        numbered = _distinct(t for n in row.numbers for t in self._by_number.get((n.system, n.number), ()))
        email = str(row.values.get(F.EMAIL, "")).casefold()
        mailed = _distinct(self._by_email.get(email, ())) if email else ()
        if numbered:
            return _by_number(row, numbered, mailed)
        if mailed:
            return self._by_mail(row, mailed)
        likely = self._of_other_system(row)
        named = [one for one in likely if _alike(row, one) is True and not _contradicts(row, one)]
        if len(named) == 1:
            return Match(named[0])
        found = self._by_name(row) if _surnames(row) else self._by_staff_code(row)
        return Match(None, likely, "number_of_other_name") if likely and found is NOBODY else found

    def _of_other_system(self, row: ReadRow) -> tuple[Teacher, ...]:
        """Return who has the row's number by what seemed another system; fewer columns make a list seem so.

        Short numbers say nothing, and neither does one of a teacher whom the row's system knows by another number.
        """
        long = [one.number for one in row.numbers if len(one.number) >= _TELLING]
        return _distinct(t for n in long for t in self._by_any_number.get(n, ()) if not _other_number(row, t))

    def _by_mail(self, row: ReadRow, mailed: tuple[Teacher, ...]) -> Match:
        if len(mailed) > 1:
            named = tuple(teacher for teacher in mailed if _alike(row, teacher) is True)
            return Match(named[0]) if len(named) == 1 else Match(None, mailed, "several_by_email")
        if _other_number(row, mailed[0]):
            return Match(None, mailed, "email_of_other_number")
        if _alike(row, mailed[0]) is False:
            return Match(None, mailed, "email_of_other_name")
        return Match(mailed[0])

    def _by_staff_code(self, row: ReadRow) -> Match:
        """Match a row that says no name; with one, a code alone is too little, since schools give it out again."""
        code = str(row.values.get(F.CODE, "")).casefold()
        coded = tuple(teacher for teacher in self._by_code.get(code, ()) if not _other_number(row, teacher))
        if len(coded) > 1:
            return Match(None, coded, "several_by_code")
        return Match(coded[0]) if coded else NOBODY

    def _by_name(self, row: ReadRow) -> Match:
        keys = _surnames(row)
        namesakes = _distinct(teacher for key in keys for teacher in self._by_surname.get(key, ()))
        possible = [teacher for teacher in namesakes if _alike(row, teacher) is not False]
        leading_zeros = self._by_leading_zeros(row, possible)
        if leading_zeros:
            return Match(None, leading_zeros, "leading_zeros")
        possible = [teacher for teacher in possible if not _other_number(row, teacher)]
        return _among_namesakes(row, possible) if possible else NOBODY

    def _by_leading_zeros(self, row: ReadRow, namesakes: Iterable[Teacher]) -> tuple[Teacher, ...]:
        """Return namesakes whose number is the row's but for leading zeros, lost in somebody's spreadsheet."""
        close = [
            teacher
            for one in row.numbers
            for teacher in self._by_bare_number.get(one.number.lstrip("0"), ())
            if all(number.number != one.number for number in teacher.numbers)
        ]
        return _distinct(teacher for teacher in namesakes if any(teacher is one for one in close))


def _by_number(row: ReadRow, numbered: tuple[Teacher, ...], mailed: tuple[Teacher, ...]) -> Match:
    if len(numbered) > 1:
        return Match(None, numbered, "several_by_number")
    only = numbered[0]
    if mailed and not any(teacher is only for teacher in mailed):
        return Match(None, _distinct((only, *mailed)), "number_and_email_differ")
    if _alike(row, only) is False and not _shares_a_name(row, only) and not mailed:
        return Match(None, (only,), "number_of_other_name")
    return Match(only)


def _among_namesakes(row: ReadRow, possible: list[Teacher]) -> Match:
    """Choose among teachers of the row's name: the staff code tells them apart, or contradicts the only one."""
    code = str(row.values.get(F.CODE, "")).casefold()
    coded = [teacher for teacher in possible if code and teacher.code.casefold() == code]
    if len(coded) == 1:
        return Match(coded[0])
    only = possible[0]
    doubts = (
        (len(possible) > 1, "several_by_name"),
        (bool(code and only.code), "name_with_other_code"),
        (_other_email(row, only), "name_with_other_email"),
        (_alike(row, only) is not True, "name_not_complete"),
    )
    doubt = next((why for holds, why in doubts if holds), "")
    return Match(None, tuple(possible), doubt) if doubt else Match(only)


def _distinct(teachers: Iterable[Teacher]) -> tuple[Teacher, ...]:
    return tuple({id(teacher): teacher for teacher in teachers}.values())


def _other_number(row: ReadRow, teacher: Teacher) -> bool:
    """Return whether the same system knows the row's person by another number."""
    have = {number.system: number.number for number in teacher.numbers}
    return any(have.get(number.system, number.number) != number.number for number in row.numbers)


def _other_email(row: ReadRow, teacher: Teacher) -> bool:
    email = str(row.values.get(F.EMAIL, ""))
    return bool(email and teacher.email and not row.private_email)


def _contradicts(row: ReadRow, teacher: Teacher) -> bool:
    """Return whether code or mail address say that a row is about a namesake."""
    code = str(row.values.get(F.CODE, "")).casefold()
    other_code = bool(code and teacher.code) and code != teacher.code.casefold()
    email = str(row.values.get(F.EMAIL, "")).casefold()
    return other_code or (bool(email) and _other_email(row, teacher) and email != teacher.email.casefold())


def _surnames(row: ReadRow) -> set[str]:
    return {name_key(str(row.values.get(field) or "")) for field in (F.SURNAME, F.PARTNER_SURNAME)} - {""}


def _given(values: Iterable[object]) -> str:
    return next((name_key(str(value)) for value in values if value), "")


def _alike(row: ReadRow, teacher: Teacher) -> bool | None:
    """Return whether row and teacher have the same name: True, False, or None when one of them says too little."""
    values, name = row.values, teacher.name
    listed = _surnames(row)
    if not listed:
        return None
    if not listed & {name_key(name.surname), name_key(name.partner_surname)}:
        return False
    first, other_first = _given((values.get(F.FIRST_NAME),)), _given((name.first_name,))
    if first and other_first:
        return first == other_first or (None if first[0] == other_first[0] else False)
    initials = _given((values.get(F.INITIALS), values.get(F.GIVEN_NAMES), first))
    others = _given((name.initials, name.given_names, other_first))
    if not initials or not others:
        return None
    if values.get(F.INITIALS) and name.initials:
        return initials == others or (None if initials[0] == others[0] else False)
    return None if initials[0] == others[0] else False


def _shares_a_name(row: ReadRow, teacher: Teacher) -> bool:
    """Return whether at least a given name agrees: a surname changes when people marry or part."""
    values, name = row.values, teacher.name
    for field, other in (
        (F.FIRST_NAME, name.first_name),
        (F.INITIALS, name.initials),
        (F.GIVEN_NAMES, name.given_names),
    ):
        one = values.get(field)
        if one and other and name_key(str(one)) == name_key(other):
            return True
    surnames = {name_key(name.surname), name_key(name.partner_surname)} - {""}
    return name_key(str(values.get(F.SURNAME) or "")) in surnames or not _says_given_name(values, name)


def _says_given_name(values: "dict[F, object]", name: PersonName) -> bool:
    listed = any(values.get(field) for field in (F.FIRST_NAME, F.INITIALS, F.GIVEN_NAMES))
    return listed and bool(name.first_name or name.initials or name.given_names)
