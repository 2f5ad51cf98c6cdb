# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a teacher and a round to the words of one letter."""

import re
from collections.abc import Sequence
from datetime import date

from app.domain.addresses import address_lines, is_complete, window_lines
from app.domain.asked_values import asked_field_name
from app.domain.letter_kinds import NOT_ABOUT_REGISTER
from app.domain.letters import Delivery, Finding, LetterContent, Round, Unfit
from app.domain.names import (
    FormOfAddress,
    address_name,
    display_name,
    effective_initials,
    salutation,
    salutation_english,
    surnames,
)
from app.domain.own_fields import Held, OwnField, held_by
from app.domain.registers import RegisterProfile
from app.domain.school import School
from app.domain.teachers import Teacher
from app.wording import Wording

_SPOT = re.compile(r"\{(\w*)\}")
_FORMS = {FormOfAddress.HEER: "man", FormOfAddress.MEVROUW: "vrouw"}
_NUMBERS = {"nr", "number", "volgnummer"}
_SPOTS = {"jaar", "year", "code"} | _NUMBERS


def address_block(teacher: Teacher, delivery: Delivery) -> tuple[str, ...]:
    """Return the lines in the envelope's window: name and home address, or name, team and location."""
    name = address_name(teacher.name)
    if delivery is Delivery.POST:
        return window_lines(name, teacher.address)
    place = (teacher.section or teacher.team, teacher.location)
    return (name, *dict.fromkeys(line for line in place if line))


def reference_of(item: Round, teacher: Teacher, position: int) -> str:
    """Fill a kenmerk pattern: {jaar}, {nr} (or {volgnummer}) and {code}, in English {year} and {number}."""
    number = f"{item.numbered_after + position:03}"
    facts = {"jaar": str(item.on.year), "nr": number, "code": teacher.code}
    facts |= {"year": facts["jaar"], "number": number, "volgnummer": number}
    return _SPOT.sub(lambda spot: facts.get(spot[1].casefold(), spot[0]), item.reference_pattern)


def is_numbered(pattern: str) -> bool:
    """Return whether a kenmerk pattern has the letter's number in it."""
    return any(spot[1].casefold() in _NUMBERS for spot in _SPOT.finditer(pattern))


def is_yearly(pattern: str) -> bool:
    """Return whether a kenmerk pattern has the year in it, so that the numbers of another year are free."""
    return any(spot[1].casefold() in {"jaar", "year"} for spot in _SPOT.finditer(pattern))


def unknown_in_reference(pattern: str) -> list[str]:
    """Return what stands between braces in a kenmerk pattern but cannot be filled."""
    return [spot[0] for spot in _SPOT.finditer(pattern) if spot[1].casefold() not in _SPOTS]


def own_spot(field: OwnField) -> str:
    """Return by which name a letter has what an own field holds, as templates ask for it."""
    return f"eigen:{field.name.casefold()}"


class LetterWriter:
    """Writes the words of the letters of one round; what is the same in all of them is worked out once."""

    def __init__(self, school: School, profile: RegisterProfile, language: str, own: Sequence[OwnField] = ()) -> None:
        """Take the school that writes, the register it is about, the template's language and the own fields."""
        self._own = own
        self._wording = Wording(language)
        self._english = language == "en"
        self._common = {
            "school": school.name,
            "register": profile.name.partition(" (")[0],
            "register_website": profile.website,
            "contact": school.contact or school.signer,
        }

    def content(self, teacher: Teacher, item: Round, position: int, before: date | None) -> LetterContent:
        """Return all words of one letter; positions count from 1, `before` is the day of the person's last letter."""
        lines = address_lines(teacher.address)
        subjects = teacher.subjects or tuple(dict.fromkeys(q.subject for q in teacher.qualifications if q.subject))
        fields = {
            **self._common,
            "vorm": _FORMS.get(teacher.name.form_of_address, "neutraal"),
            "naam": display_name(teacher.name),
            "roepnaam": teacher.name.first_name,
            "functie": teacher.job,
            "werkplek": ", ".join(part for part in (teacher.section or teacher.team, teacher.location) if part),
            "vestiging": teacher.location,
            "team": teacher.team,
            "vaksectie": teacher.section or teacher.team,
            "vakken": ", ".join(subjects),
            "labels": ", ".join(teacher.tags),
            "voorletters": effective_initials(teacher.name),
            "achternaam": surnames(teacher.name),
            "afkorting": teacher.code,
            "adres": ", ".join(lines),
            "straat": "" if not lines else lines[0],
            "postcode": _spaced(teacher.address.postcode),
            "plaats": teacher.address.city,
            "mailadres": teacher.email,
            **self._own_values(teacher),
            "antwoord_voor": self._day(item.reply_by),
            "vorige_brief": self._day(before),
            "ronde": item.name,
            **{asked_field_name(question): answer for question, answer in item.asked},
        }
        return LetterContent(
            teacher_id=teacher.id,
            address_lines=address_block(teacher, item.delivery),
            salutation=salutation_english(teacher.name) if self._english else salutation(teacher.name),
            reference=reference_of(item, teacher, position),
            fields=fields,
        )

    def _own_values(self, teacher: Teacher) -> dict[str, str]:
        held = {value.field_id: value for value in teacher.own}
        return {own_spot(field): self._written(held_by(field, held.get(field.id))) for field in self._own}

    def _written(self, held: Held | None) -> str:
        if isinstance(held, float):
            return f"{held:.12g}".replace(".", "." if self._english else ",")
        return self._day(held) if isinstance(held, date) else held or ""

    def _day(self, day: date | None) -> str:
        return self._wording.day(day) if day else ""


def _spaced(postcode: str) -> str:
    """Return `2534 FJ` of a Dutch postcode that is kept without its space."""
    found = re.fullmatch(r"(\d{4})\s?([A-Z]{2})", postcode)
    return f"{found[1]} {found[2]}" if found else postcode


def findings_of(teachers: Sequence[Teacher], item: Round, school: School, kind: str = "") -> list[Finding]:
    """Return what makes a stack unfit before anything is laid out: school, signer, addresses, twice the same person.

    A letter of a `kind` that is not about the register may go to whom no invitation may be sent.
    """
    found = []
    if not (school.name and school.street and school.city):
        found.append(Finding(Unfit.SCHOOL_EMPTY))
    if not (item.signer or school.signer):
        found.append(Finding(Unfit.SIGNER_EMPTY))
    found += [Finding(Unfit.UNKNOWN_FIELD, None, spot) for spot in unknown_in_reference(item.reference_pattern)]
    needed = {spot[1].casefold() for spot in _SPOT.finditer(item.reference_pattern)}
    seen: dict[tuple[object, ...], list[Teacher]] = {}
    for teacher in teachers:
        if item.delivery is Delivery.POST and not is_complete(teacher.address):
            found.append(Finding(Unfit.NO_ADDRESS, teacher.id))
        if item.delivery is Delivery.PIGEON_HOLE and not (teacher.team or teacher.section or teacher.location):
            found.append(Finding(Unfit.NO_PLACE, teacher.id))
        if teacher.do_not_invite and kind not in NOT_ABOUT_REGISTER:
            found.append(Finding(Unfit.DO_NOT_INVITE, teacher.id, teacher.do_not_invite_reason or "–"))
        if "code" in needed and not teacher.code:
            found.append(Finding(Unfit.FIELD_EMPTY, teacher.id, "kenmerk"))
        alike = [other for mark in _marks(teacher) for other in seen.get(mark, ()) if not _told_apart(other, teacher)]
        if alike:
            found.append(Finding(Unfit.TWICE, teacher.id, alike[0].code or address_name(alike[0].name)))
        for mark in _marks(teacher):
            seen.setdefault(mark, []).append(teacher)
    return found


def _told_apart(one: Teacher, other: Teacher) -> bool:
    """Return whether two of one name are known to be two people: by first name, or as one system numbers them."""
    first, second = one.name.first_name.casefold(), other.name.first_name.casefold()
    numbers = {number.system: number.number for number in one.numbers}
    numbered = any(numbers.get(number.system, number.number) != number.number for number in other.numbers)
    return bool(first and second and first != second) or (numbered and one.email != other.email)


def _marks(teacher: Teacher) -> list[tuple[object, ...]]:
    """What two entries of one person have in common: the name, with the mail address, the home or all else."""
    name = address_name(teacher.name).casefold()
    marks: list[tuple[object, ...]] = []
    if teacher.email:
        marks.append((name, teacher.email.casefold()))
    if is_complete(teacher.address):
        marks.append((name, window_lines("", teacher.address)))
    if not marks:
        marks.append((name, teacher.address, teacher.team, teacher.location, teacher.numbers, teacher.code))
    return marks
