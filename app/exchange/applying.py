# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a row would make of a teacher: a new one, or the one there is with fields changed, one by one.

Rules: a blank never wipes a value; a tussenvoegsel goes with its surname and a house number's addition with its house;
what a person decided here (exact spelling, do not invite, an aanspreekvorm of first name) outlives what a list says;
a doubtful reading of the same name never replaces the name that is there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from operator import attrgetter

from app.domain.addresses import Address
from app.domain.names import FormOfAddress, PersonName
from app.domain.own_fields import OwnField, held_by, join_tags, with_own
from app.domain.teachers import Qualification, StaffNumber, Teacher
from app.exchange.headers import StaffField as F
from app.exchange.naming import name_key
from app.exchange.rows import ReadRow

_NAME_FIELDS = (
    F.INITIALS, F.FIRST_NAME, F.GIVEN_NAMES, F.PREFIX, F.SURNAME, F.PARTNER_PREFIX, F.PARTNER_SURNAME, F.NAME_USE,
    F.TITLES_BEFORE, F.TITLES_AFTER, F.FORM_OF_ADDRESS, F.EXACT_SALUTATION, F.EXACT_ADDRESS_NAME, F.EXACT_RUNNING_TEXT,
    F.EXACT_SORT_NAME,
)  # fmt: skip
_SPLIT_FIELDS = frozenset(
    {F.INITIALS, F.FIRST_NAME, F.PREFIX, F.SURNAME, F.PARTNER_PREFIX, F.PARTNER_SURNAME, F.NAME_USE}
)
_ADDRESS_FIELDS = (F.STREET, F.HOUSE_NUMBER, F.ADDITION, F.POSTCODE, F.CITY, F.COUNTRY)
_OWN_FIELDS = (
    F.CODE, F.EMAIL, F.LOCATION, F.TEAM, F.SECTION, F.SUBJECTS, F.QUALIFICATIONS, F.JOB, F.KIND, F.FTE, F.EMPLOYED_FROM,
    F.EMPLOYED_UNTIL, F.DO_NOT_INVITE, F.DO_NOT_INVITE_REASON, F.TAGS,
)  # fmt: skip
_EXACT = {F.EXACT_SALUTATION, F.EXACT_ADDRESS_NAME, F.EXACT_RUNNING_TEXT, F.EXACT_SORT_NAME}
_ALL_OF_NAME = frozenset(_NAME_FIELDS)
_ALL_OF_ADDRESS = frozenset(_ADDRESS_FIELDS)
_GET: dict[F, Callable[[Teacher], object]] = {
    **{field: attrgetter(f"name.{field.value}") for field in _NAME_FIELDS},
    **{field: attrgetter(f"address.{field.value}") for field in _ADDRESS_FIELDS},
    **{field: attrgetter(field.value) for field in _OWN_FIELDS},
}
_PLACES: dict[F, tuple[int, str]] = {
    field: (group, field.value)
    for group, fields in enumerate((_NAME_FIELDS, _ADDRESS_FIELDS, _OWN_FIELDS))
    for field in fields
}
"""Where a field is kept: 0 in the name, 1 in the address, 2 with the teacher; and what it is called there."""
_GOES_WITH = (
    (F.PREFIX, (F.SURNAME,)),
    (F.PARTNER_PREFIX, (F.PARTNER_SURNAME,)),
    (F.ADDITION, (F.HOUSE_NUMBER, F.STREET)),
    (F.HOUSE_NUMBER, (F.STREET,)),
)
"""A field that may become empty, since it belongs to another that changes."""
_OWN_NAMES = frozenset(_OWN_FIELDS)
_ALMOST_THE_SAME = 0.75


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a teacher before and after; values as the domain has them (text, day, enum, tuple).

    Of an own field `field` is OWN, and `own` the field.
    """

    field: F
    old: object
    new: object
    own: OwnField | None = None


def new_teacher(row: ReadRow) -> Teacher:
    """Return the teacher a row describes."""
    name: dict[str, object] = {}
    address: dict[str, object] = {}
    own: dict[str, object] = {}
    groups = (name, address, own)
    for field, value in row.values.items():
        place = _PLACES.get(field)
        if place:
            groups[place[0]][place[1]] = value
    return Teacher(
        name=PersonName(**name),  # type: ignore[arg-type]
        address=Address(**address),  # type: ignore[arg-type]
        numbers=row.numbers,
        name_doubt=row.doubt,
        own=tuple(sorted((value for _, value in row.own), key=lambda value: value.field_id)),
        **own,  # type: ignore[arg-type]
    )


def changes_by(row: ReadRow, teacher: Teacher, *, fill: bool = False) -> tuple[FieldChange, ...]:
    """Return what a row would change of a teacher; with `fill` only the fields that are empty now."""
    wanted = {field: value for field, value in row.values.items() if field in _GET and _GET[field](teacher) != value}
    if row.numbers:
        numbers = _joined_numbers(teacher.numbers, row.numbers)
        if numbers != teacher.numbers:
            wanted[F.STAFF_NUMBER] = numbers
    own = _own_changes(row, teacher) if row.own else ()
    if not wanted:
        return tuple(change for change in own if not fill or change.old is None)
    if row.doubt and _same_name_otherwise_cut(row, teacher):
        wanted = {field: value for field, value in wanted.items() if field not in _SPLIT_FIELDS}
    _leave_what_is_decided_here(row, teacher, wanted)
    for field, leaders in _GOES_WITH:
        if field in wanted and not wanted[field] and not any(leader in wanted for leader in leaders):
            del wanted[field]
    changes = (*(FieldChange(field, _old(teacher, field), value) for field, value in wanted.items()), *own)
    return tuple(change for change in changes if not fill or is_blank(change.field, change.old))


def _own_changes(row: ReadRow, teacher: Teacher) -> tuple[FieldChange, ...]:
    have = {value.field_id: value for value in teacher.own}
    return tuple(
        FieldChange(F.OWN, held_by(field, have.get(field.id)), held_by(field, value), field)
        for field, value in row.own
        if have.get(field.id) != value
    )


def leaves_part_behind(changes: tuple[FieldChange, ...]) -> bool:
    """Return whether a blank cell would take something away that may well still be so: then a person decides.

    A tussenvoegsel goes with its surname when that becomes another, not when it is only spelt otherwise; an addition
    goes with its house number; a street without a house number is no address.
    """
    new = {change.field: change for change in changes}
    gone = {field for field, change in new.items() if change.new == "" and change.old}
    spelt = any(
        prefix in gone and surname in new and _like(str(new[surname].old), str(new[surname].new))
        for prefix, surname in ((F.PREFIX, F.SURNAME), (F.PARTNER_PREFIX, F.PARTNER_SURNAME))
    )
    return spelt or F.HOUSE_NUMBER in gone or (F.ADDITION in gone and F.HOUSE_NUMBER not in new)


def _like(one: str, other: str) -> bool:
    """Return whether two surnames are the same but for a letter or so."""
    return SequenceMatcher(None, name_key(one), name_key(other)).ratio() >= _ALMOST_THE_SAME


def changed_teacher(teacher: Teacher, row: ReadRow, changes: tuple[FieldChange, ...]) -> Teacher:
    """Return the teacher with the changes made; a doubtful name that was taken over is marked as such."""
    if not changes:
        return teacher
    new: Mapping[F, object] = {change.field: change.new for change in changes if change.own is None}
    name = {field.value: value for field, value in new.items() if field in _ALL_OF_NAME}
    address = {field.value: value for field, value in new.items() if field in _ALL_OF_ADDRESS}
    own = {field.value: value for field, value in new.items() if field in _OWN_NAMES}
    if F.STAFF_NUMBER in new:
        own["numbers"] = new[F.STAFF_NUMBER]
    if name:
        own["name"] = replace(teacher.name, **name)  # type: ignore[arg-type]
        if _SPLIT_FIELDS.intersection(new):
            own["name_doubt"] = row.doubt
    if address:
        own["address"] = replace(teacher.address, **address)  # type: ignore[arg-type]
    taken = {change.own.id for change in changes if change.own is not None}
    if taken:
        values = teacher.own
        for field, value in row.own:
            values = with_own(values, field.id, value) if field.id in taken else values
        own["own"] = values
    return replace(teacher, **own)  # type: ignore[arg-type]


def is_blank(field: F, value: object) -> bool:
    """Return whether a field holds nothing yet."""
    return value in {"", None} or value == () or (field is F.FORM_OF_ADDRESS and value is FormOfAddress.NEUTRAL)


def _old(teacher: Teacher, field: F) -> object:
    return teacher.numbers if field is F.STAFF_NUMBER else _GET[field](teacher)


def _leave_what_is_decided_here(row: ReadRow, teacher: Teacher, wanted: dict[F, object]) -> None:
    for field in row.fill_only:
        if field is F.KIND:
            if F.JOB not in wanted:  # the kind was read from the job: it changes only when the job does
                wanted.pop(F.KIND, None)
        elif field in wanted and not is_blank(field, _GET[field](teacher)):
            del wanted[field]
    for field in _EXACT:
        if field in wanted and _GET[field](teacher):
            del wanted[field]
    if teacher.name.form_of_address is FormOfAddress.FIRST_NAME:
        wanted.pop(F.FORM_OF_ADDRESS, None)
    if teacher.do_not_invite_reason:
        wanted.pop(F.DO_NOT_INVITE_REASON, None)
    email = wanted.get(F.EMAIL)
    if isinstance(email, str) and email.casefold() == teacher.email.casefold():
        del wanted[F.EMAIL]
    _merge_qualifications(teacher, wanted)
    _add_tags(teacher, wanted)


def _add_tags(teacher: Teacher, wanted: dict[F, object]) -> None:
    """Let a list add tags: those that were given here stay."""
    tags = wanted.pop(F.TAGS, None)
    if isinstance(tags, tuple):
        joined = join_tags((*teacher.tags, *tags))
        if joined != teacher.tags:
            wanted[F.TAGS] = joined


def _merge_qualifications(teacher: Teacher, wanted: dict[F, object]) -> None:
    """Let the list speak for the vakken it names; a bevoegdheid for another vak stays."""
    listed = wanted.get(F.QUALIFICATIONS)
    if not isinstance(listed, tuple):
        return
    named: dict[str, list[Qualification]] = {}
    for one in listed:
        named.setdefault(one.subject.casefold(), []).append(one)
    merged: list[Qualification] = []
    for one in teacher.qualifications:
        replaced = named.pop(one.subject.casefold(), None)
        if replaced is not None:
            merged += replaced
        elif not any(one.subject.casefold() == kept.subject.casefold() for kept in merged):
            merged.append(one)
    merged += [one for rest in named.values() for one in rest]
    if tuple(merged) == teacher.qualifications:
        del wanted[F.QUALIFICATIONS]
    else:
        wanted[F.QUALIFICATIONS] = tuple(merged)


def _joined_numbers(have: tuple[StaffNumber, ...], listed: tuple[StaffNumber, ...]) -> tuple[StaffNumber, ...]:
    """Replace the number of the same system, add that of another unless it is one known already."""
    systems, known = {one.system for one in have}, {one.number for one in have}
    listed_by = {one.system: one for one in listed if one.system in systems or one.number not in known}
    kept = tuple(listed_by.pop(one.system, one) for one in have)
    return kept + tuple(listed_by.values())


def _same_name_otherwise_cut(row: ReadRow, teacher: Teacher) -> bool:
    """Return whether a row's name has the same words as the teacher's, only cut into parts in another way."""

    def words(*parts: object) -> list[str]:
        text = " ".join(str(part) for part in parts if part).replace("-", " ")
        return sorted(filter(None, map(name_key, text.split())))

    name, values = teacher.name, row.values
    listed = words(*(values.get(field) for field in (F.PREFIX, F.SURNAME, F.PARTNER_PREFIX, F.PARTNER_SURNAME)))
    have = words(name.prefix, name.surname, name.partner_prefix, name.partner_surname)
    if listed == have:
        return True
    given = words(values.get(F.FIRST_NAME), values.get(F.INITIALS))
    return sorted([*listed, *given]) == sorted([*have, *words(name.first_name, name.initials)])
