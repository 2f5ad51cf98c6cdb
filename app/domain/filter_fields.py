# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What teachers can be filtered by: each field's key, what sort of thing it holds and so what it may be asked.

Own fields have the key "own.3", what happened between a teacher and the register "event.invited".
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import isfinite

from app.domain.activities import ParticipationStatus
from app.domain.filters import WITHOUT_VALUES, Condition, Filter, FilterTest, check_size, conditions_of
from app.domain.names import FormOfAddress
from app.domain.own_fields import OwnField, OwnKind, own_name
from app.domain.plain_text import clean
from app.domain.registrations import EventKind, Status
from app.domain.relative_days import period_of
from app.domain.selections import Need
from app.domain.staff_kinds import Grade, StaffKind
from app.domain.standing_kinds import StandingKind
from app.errors import InvalidValue

YES, NO = "yes", "no"
VALUE_LENGTH = 200
_BOTH = (FilterTest.IS, FilterTest.IS_NOT)
_SOME = (FilterTest.EMPTY, FilterTest.FILLED)
_EDGES = (FilterTest.FROM, FilterTest.UNTIL)


class FieldKind(StrEnum):
    """What sort of thing a field holds."""

    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    DAY = "day"
    YES_NO = "yes_no"


TESTS: Mapping[FieldKind, tuple[FilterTest, ...]] = {
    FieldKind.TEXT: (FilterTest.CONTAINS, FilterTest.CONTAINS_NOT, *_BOTH, *_SOME),
    FieldKind.CHOICE: (*_BOTH, *_SOME),
    FieldKind.NUMBER: (*_EDGES, *_BOTH, *_SOME),
    FieldKind.DAY: (FilterTest.WITHIN, *_EDGES, FilterTest.IS, *_SOME),
    FieldKind.YES_NO: (FilterTest.IS,),
}
"""What each sort may be asked, the likeliest first."""


@dataclass(frozen=True, slots=True)
class FilterField:
    """One field; `choices` are the keys of fixed choices, and of what the school itself uses `open_choices` is True.

    `never_empty` fields are not asked whether they are filled in. `name` is there for a school's own fields.
    """

    key: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    open_choices: bool = False
    never_empty: bool = False
    name: str = ""

    @property
    def tests(self) -> tuple[FilterTest, ...]:
        """What it may be asked, the likeliest first."""
        if self.key == "name":
            return (FilterTest.CONTAINS, FilterTest.CONTAINS_NOT)
        found = TESTS[self.kind]
        return tuple(test for test in found if test not in WITHOUT_VALUES) if self.never_empty else found


def _fixed(key: str, kinds: type[StrEnum], *, never_empty: bool = True) -> FilterField:
    return FilterField(key, FieldKind.CHOICE, tuple(one.value for one in kinds), never_empty=never_empty)


def _open(*keys: str) -> list[FilterField]:
    return [FilterField(key, FieldKind.CHOICE, open_choices=True) for key in keys]


def _of(kind: FieldKind, *keys: str) -> list[FilterField]:
    return [FilterField(key, kind) for key in keys]


EVENT = "event."
TEACHER_FIELDS: tuple[FilterField, ...] = (
    FilterField("name", FieldKind.TEXT, never_empty=True),
    _fixed("status", Status),
    *_of(FieldKind.DAY, "since"),
    _fixed("standing", StandingKind, never_empty=False),
    *_of(FieldKind.YES_NO, "in_service"),
    *_open("location", "team", "section", "group", "job", "tag", "subject"),
    _fixed("kind", StaffKind),
    _fixed("grade", Grade, never_empty=False),
    *_of(FieldKind.NUMBER, "fte"),
    *_of(FieldKind.DAY, "employed_from", "employed_until"),
    *_of(FieldKind.TEXT, "code", "number", "email", "street", "postcode", "city", "country"),
    _fixed("form_of_address", FormOfAddress),
    *_of(FieldKind.YES_NO, "has_address", "name_doubt", "do_not_invite"),
    *_of(FieldKind.TEXT, "do_not_invite_reason"),
    _fixed("need", Need),
    *_open("round"),
    *_of(FieldKind.DAY, "ends"),
    *_of(FieldKind.TEXT, "activity"),
    *_open("activity_type", "provider"),
    _fixed("took_part", ParticipationStatus, never_empty=False),
    *_of(FieldKind.DAY, "activity_day"),
    FilterField("hours", FieldKind.NUMBER, never_empty=True),
    *(FilterField(f"{EVENT}{kind.value}", FieldKind.DAY) for kind in EventKind),
)
"""Every field but the school's own, in the order they are offered in.

`standing` is how somebody stands in the cycle of any registration, which services work out (see `filters.PEOPLE`);
`ends` is the last day of a registration that runs; `hours` are those done in the school year of the as-of date.
Names are looked for by their words, as the search box does.
"""
_OWN = own_name(0)[:-1]
_STEADY = frozenset(
    [
        "name",
        "location",
        "team",
        "section",
        "group",
        "job",
        "tag",
        "subject",
        "kind",
        "grade",
        "fte",
        "employed_from",
        "employed_until",
        "code",
        "number",
        "email",
        "street",
        "postcode",
        "city",
        "country",
        "form_of_address",
        "has_address",
        "do_not_invite",
        "do_not_invite_reason",
        "name_doubt",
    ]
)
"""Fields that say the same whatever day is asked of: what is known of somebody, not how they stand on a day."""
_OWN_KINDS = {
    OwnKind.TEXT: FieldKind.TEXT,
    OwnKind.NUMBER: FieldKind.NUMBER,
    OwnKind.DATE: FieldKind.DAY,
    OwnKind.CHOICE: FieldKind.CHOICE,
}


class FilterFields(Mapping[str, FilterField]):
    """All fields of a school by their key, its own ones too."""

    def __init__(self, own: Sequence[OwnField] = ()) -> None:
        """Take the school's own fields."""
        fields = [*TEACHER_FIELDS, *(_own(field) for field in own)]
        self._by_key = {field.key: field for field in fields}

    def __getitem__(self, key: str) -> FilterField:
        return self._by_key[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_key)

    def __len__(self) -> int:
        return len(self._by_key)

    def check(self, tree: Filter) -> None:
        """Raise InvalidValue when a condition asks of a field what it may not be asked, or compares with nonsense."""
        check_size(tree)
        for condition in conditions_of(tree):
            field = self.get(condition.field)
            if field is None:
                raise InvalidValue("filter_field", field="filter", name=condition.field)
            if condition.test not in field.tests:
                raise InvalidValue("filter_test", field="filter", name=condition.field, test=condition.test.value)
            if (condition.test in WITHOUT_VALUES) == bool(condition.values):
                raise InvalidValue("filter_value", field="filter", name=condition.field, value="")
            for value in condition.values:
                _check_value(field, condition, value)


def depends_on_day(tree: Filter) -> bool:
    """Return whether somebody may meet a filter on one day and not on another, by what is known of them today."""
    return any(
        one.test is FilterTest.WITHIN or (one.field not in _STEADY and not one.field.startswith(_OWN))
        for one in conditions_of(tree)
    )


def check_own(condition: Condition) -> None:
    """Raise InvalidValue when no own field, of whatever kind, could be asked a condition."""
    could = [FilterField(condition.field, kind, name=condition.field) for kind in _OWN_KINDS.values()]
    tested = [field for field in could if condition.test in field.tests]
    if not tested:
        raise InvalidValue("filter_test", field="filter", name=condition.field, test=condition.test.value)
    if (condition.test in WITHOUT_VALUES) == bool(condition.values):
        raise InvalidValue("filter_value", field="filter", name=condition.field, value="")
    for value in condition.values:
        if not any(_is_possible(field, condition, value) for field in tested):
            raise InvalidValue("filter_value", field="filter", name=condition.field, value=value)


def _own(field: OwnField) -> FilterField:
    return FilterField(own_name(field.id), _OWN_KINDS[field.kind], field.choices, name=field.name)


def _is_possible(field: FilterField, condition: Condition, value: str) -> bool:
    try:
        return _possible(field, condition, value)
    except (ValueError, InvalidValue):
        return False


def _check_value(field: FilterField, condition: Condition, value: str) -> None:
    if condition.test is FilterTest.WITHIN:
        period_of(value)
    if not _is_possible(field, condition, value):
        raise InvalidValue("filter_value", field="filter", name=field.key, value=value)


def _possible(field: FilterField, condition: Condition, value: str) -> bool:
    """Return whether a value is one of the field's sort; ValueError says no too."""
    if len(value) > VALUE_LENGTH or value != clean(value):
        return False
    if condition.test is FilterTest.WITHIN:
        return period_of(value) is not None
    if field.kind is FieldKind.DAY:
        return date.fromisoformat(value).isoformat() == value
    if field.kind is FieldKind.NUMBER:
        return isfinite(float(value))
    if field.kind is FieldKind.YES_NO:
        return value in {YES, NO}
    # What an own field's choices were once may still stand in a saved view.
    return not field.choices or bool(field.name) or value in field.choices
