# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What fields, questions, groups and periods are called in the filter builder."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.filter_fields import EVENT, FieldKind, FilterField
from app.domain.filters import FilterTest
from app.domain.plain_text import capital_first
from app.domain.relative_days import Span
from app.services.filter_words import FilterWords

Asked = tuple[FilterTest, bool]
"""What is asked, and whether it is turned round."""
translate = QCoreApplication.translate
_PERSON = ("name", "form_of_address", "code", "number", "kind", "job", "subject", "grade", "fte", "in_service")
_ADDRESS = (
    "employed_from", "employed_until", "email", "street", "postcode", "city", "country", "has_address", "name_doubt",
)  # fmt: skip
_SCHOOL = ("location", "team", "section", "group", "tag")
_REGISTER = ("status", "since", "standing", "ends", "need", "round", "do_not_invite", "do_not_invite_reason")


def field_groups(fields: Mapping[str, FilterField], words: FilterWords) -> list[tuple[str, list[tuple[object, str]]]]:
    """Return the fields under headings, each with its name."""
    placed = {*_PERSON, *_ADDRESS, *_SCHOOL, *_REGISTER}
    rest = [key for key, one in fields.items() if key not in placed and not key.startswith(EVENT) and not one.name]
    keys: list[tuple[str, Sequence[str]]] = [
        (translate("FilterTexts", "Place in the school"), _SCHOOL),
        (translate("FilterTexts", "Registration"), _REGISTER),
        (translate("FilterTexts", "Person"), (*_PERSON, *_ADDRESS)),
        (translate("FilterTexts", "What happened"), [key for key in fields if key.startswith(EVENT)]),
        (translate("FilterTexts", "Activities"), rest),
        (translate("FilterTexts", "Your own fields"), [key for key, one in fields.items() if one.name]),
    ]
    return [
        (heading, [(key, capital_first(words.field(key).strip("“”"))) for key in those if key in fields])
        for heading, those in keys
    ]


def asked_of(field: FilterField) -> list[tuple[Asked, str]]:
    """Return what may be asked of a field, in words."""
    found: list[tuple[Asked, str]] = []
    for test in field.tests:
        found.append(((test, False), _test_word(field, test)))
        if test is FilterTest.WITHIN:
            found.append(((test, True), translate("FilterTexts", "is not in the period")))
    return found


def _test_word(field: FilterField, test: FilterTest) -> str:
    if field.key.startswith(EVENT) and test in {FilterTest.EMPTY, FilterTest.FILLED}:
        return translate("FilterTexts", "never") if test is FilterTest.EMPTY else translate("FilterTexts", "ever")
    day = field.kind is FieldKind.DAY
    since, until = translate("FilterTexts", "is on or after"), translate("FilterTexts", "is on or before")
    return {
        FilterTest.IS: translate("FilterTexts", "is on") if day else translate("FilterTexts", "is"),
        FilterTest.IS_NOT: translate("FilterTexts", "is not"),
        FilterTest.CONTAINS: translate("FilterTexts", "contains"),
        FilterTest.CONTAINS_NOT: translate("FilterTexts", "does not contain"),
        FilterTest.FROM: since if day else translate("FilterTexts", "is at least"),
        FilterTest.UNTIL: until if day else translate("FilterTexts", "is at most"),
        FilterTest.WITHIN: translate("FilterTexts", "is in the period"),
        FilterTest.EMPTY: translate("FilterTexts", "is not filled in"),
        FilterTest.FILLED: translate("FilterTexts", "is filled in"),
    }[test]


def group_kinds() -> list[tuple[tuple[bool, bool], str]]:
    """Return how a group joins its conditions, as (any, negated), in words."""
    return [
        ((False, False), translate("FilterTexts", "all of these hold")),
        ((True, False), translate("FilterTexts", "at least one of these holds")),
        ((True, True), translate("FilterTexts", "none of these holds")),
        ((False, True), translate("FilterTexts", "not all of these hold")),
    ]


def span_words() -> list[tuple[object, str]]:
    """Return the periods in words; those with a number have dots where it stands."""
    return [
        (Span.THIS_SCHOOL_YEAR, translate("FilterTexts", "this school year")),
        (Span.LAST_SCHOOL_YEAR, translate("FilterTexts", "last school year")),
        (Span.NEXT_SCHOOL_YEAR, translate("FilterTexts", "next school year")),
        (Span.NEXT_MONTHS, translate("FilterTexts", "the coming … months")),
        (Span.NEXT_WEEKS, translate("FilterTexts", "the coming … weeks")),
        (Span.NEXT_DAYS, translate("FilterTexts", "the coming … days")),
        (Span.PAST_DAYS, translate("FilterTexts", "the past … days")),
        (Span.PAST_WEEKS, translate("FilterTexts", "the past … weeks")),
        (Span.PAST_MONTHS, translate("FilterTexts", "the past … months")),
        (Span.TODAY, translate("FilterTexts", "today")),
        (Span.THIS_MONTH, translate("FilterTexts", "this month")),
        (Span.LAST_MONTH, translate("FilterTexts", "last month")),
        (Span.NEXT_MONTH, translate("FilterTexts", "next month")),
        (Span.THIS_YEAR, translate("FilterTexts", "this calendar year")),
        (Span.LAST_YEAR, translate("FilterTexts", "last calendar year")),
        (Span.FIXED, translate("FilterTexts", "from … up to and including …")),
    ]
