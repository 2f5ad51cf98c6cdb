# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is proposed, which terms the calendar gives, what a field may hold, and how an overview counts."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.eligibility import why_not
from app.domain.ids import TeacherId
from app.domain.names import PersonName
from app.domain.overview_counting import count_registrations
from app.domain.periods import add_months, school_year
from app.domain.registers import RegisterProfile
from app.domain.registrations import REGISTERED_STATUSES, Status
from app.domain.selections import TeacherRow
from app.domain.teachers import Qualification, StaffKind, StaffNumber, Teacher
from app.domain.validity import check_teacher
from app.errors import InvalidValue

DAY = date(2013, 9, 2)
RULES = RegisterProfile("r", "Register", 1)
PERSON = TeacherRow(
    id=TeacherId(1), sort_name="Berg, A. van den", code="BER", number="001", email="", location="Noord", team="vmbo",
    section="Frysk", job="Docent", fte=1.0, status=Status.NOT_INVITED, since=None, employed_from=None,
    employed_until=None, do_not_invite=False, name_doubt="", qualified=True,
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, ""),
        ({"qualified": None}, ""),
        ({"status": Status.EXPIRED}, ""),
        ({"employed_from": DAY, "employed_until": DAY}, ""),
        ({"kind": StaffKind.SUPPORT}, "not_teaching"),
        ({"kind": StaffKind.MANAGEMENT}, "not_teaching"),
        ({"employed_until": date(2013, 9, 1)}, "not_in_service"),
        ({"employed_from": date(2013, 9, 3)}, "not_in_service"),
        ({"qualified": False}, "not_qualified"),
        ({"do_not_invite": True}, "do_not_invite"),
        ({"status": Status.INVITED}, "invited"),
        ({"status": Status.REMINDED}, "invited"),
        ({"status": Status.ACCOUNT}, "under_way"),
        ({"status": Status.APPLIED}, "under_way"),
        ({"status": Status.REGISTERED}, "registered"),
        ({"status": Status.EXPIRING}, "registered"),
        ({"status": Status.GRACE}, "registered"),
        ({"status": Status.RENEWED}, "registered"),
        ({"status": Status.EXTENDED}, "registered"),
        ({"status": Status.DECLINED}, "declined"),
        ({"status": Status.REJECTED}, "rejected"),
        ({"status": Status.NOT_APPLICABLE}, "not_applicable"),
    ],
)
def test_who_is_proposed_and_why_not(changes: dict[str, object], reason: str) -> None:
    """Teaching, in service, bevoegd or not known, not yet in the register, and not asked to be left alone."""
    assert why_not(PERSON._replace(**changes), RULES, DAY) == reason  # type: ignore[arg-type]


def test_without_a_rule_about_bevoegdheid_nobody_is_left_out_for_it() -> None:
    """A register that asks no bevoegdheid takes everybody who teaches."""
    profile = replace(RULES, needs_qualification=False)

    assert why_not(PERSON._replace(qualified=False), profile, DAY) == ""


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2012, 2, 29), 48, date(2016, 2, 29)),
        (date(2012, 2, 29), 12, date(2013, 2, 28)),
        (date(2012, 1, 31), 1, date(2012, 2, 29)),
        (date(2012, 1, 31), 13, date(2013, 2, 28)),
        (date(2012, 3, 31), -1, date(2012, 2, 29)),
        (date(2012, 12, 31), 1, date(2013, 1, 31)),
        (date(2012, 1, 15), -1, date(2011, 12, 15)),
        (date(9999, 6, 1), 12, date.max),
    ],
)
def test_months_end_where_the_month_ends(day: date, months: int, then: date) -> None:
    """The 31st becomes the last day of a shorter month."""
    assert add_months(day, months) == then


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(-600, 600))
def test_months_never_skip_a_month(day: date, months: int) -> None:
    """So many months on is in exactly that month, never later in it than the day itself."""
    then = add_months(day, months)

    assert then.year * 12 + then.month == day.year * 12 + day.month + months
    assert then.day <= day.day
    assert then.day == day.day or (then + timedelta(1)).day == 1


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_is_in_its_school_year(day: date) -> None:
    """A school year runs from 1 August up to and including 31 July."""
    first, last = school_year(day)

    assert first <= day <= last
    assert ((first.month, first.day), (last.month, last.day), last.year) == ((8, 1), (7, 31), first.year + 1)


def _named(**changes: object) -> Teacher:
    return replace(Teacher(name=PersonName(surname="Berg")), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("teacher", "key", "field"),
    [
        (Teacher(), "surname_empty", "surname"),
        (_named(email="a@b"), "email", "email"),
        (_named(email="a b@school.example"), "email", "email"),
        (_named(fte=2.1), "fte", "fte"),
        (_named(fte=-0.1), "fte", "fte"),
        (_named(employed_from=date(1899, 12, 31)), "year", "employed_from"),
        (_named(employed_until=date(2101, 1, 1)), "year", "employed_until"),
        (_named(employed_from=DAY, employed_until=DAY - timedelta(1)), "period", "employed_until"),
        (_named(name=PersonName(surname="B\x00erg")), "characters", "surname"),
        (_named(name=PersonName(surname="B\u202eerg")), "characters", "surname"),
        (_named(name=PersonName(surname="B\ud800erg")), "characters", "surname"),
        (_named(name=PersonName(surname="B" * 201)), "too_long", "surname"),
        (_named(code="C" * 501), "too_long", "code"),
        (_named(subjects=("Frysk\n",)), "characters", "subjects"),
        (_named(qualifications=(Qualification("F" * 201, "bevoegd"),)), "too_long", "subjects"),  # type: ignore[arg-type]
        (_named(numbers=(StaffNumber("afas", "1\x1b"),)), "characters", "numbers"),
    ],
)
def test_an_impossible_value_is_named(teacher: Teacher, key: str, field: str) -> None:
    """The error says which field cannot be as it is."""
    with pytest.raises(InvalidValue) as refused:
        check_teacher(teacher)

    assert (refused.value.key, refused.value.facts["field"]) == (f"invalid.{key}", field)


@pytest.mark.parametrize(
    "teacher",
    [
        _named(),
        _named(name=PersonName(partner_surname="Vries")),
        _named(name=PersonName(exact_sort_name="Zo en niet anders")),
        _named(name=PersonName(surname="Nguyễn 👩‍🏫 אבג")),
        _named(fte=0.0, employed_from=DAY, employed_until=DAY, email="a.b+c@school.example"),
        _named(fte=2.0, name=PersonName(surname="B" * 200)),
    ],
)
def test_what_people_have_is_possible(teacher: Teacher) -> None:
    """Names in any script, no working hours, one day of service."""
    check_teacher(teacher)


_numbers = count(1)
PEOPLE = st.lists(
    st.builds(
        lambda status, location, section, team: PERSON._replace(
            id=TeacherId(next(_numbers)), status=status, location=location, section=section, team=team
        ),
        st.sampled_from(Status),
        st.sampled_from(["", "Noord", "noord", "Zuid"]),
        st.sampled_from(["", "Frysk", "Wiskunde"]),
        st.sampled_from(["", "vmbo"]),
    ),
    max_size=40,
)


@given(PEOPLE)
def test_every_total_is_the_sum_of_its_parts(people: list[TeacherRow]) -> None:
    """The whole, its locations and its sections count the same people, each once."""
    overview = count_registrations(people, on=DAY, school="De Wilgenhof", register_name="Register")
    parts = {by: [group for group in overview.groups if group.by == by] for by in ("location", "section")}

    assert overview.whole.by_status == dict(Counter(person.status for person in people))
    assert overview.whole.registered == sum(person.status in REGISTERED_STATUSES for person in people)
    for groups in parts.values():
        assert sum((Counter(group.by_status) for group in groups), Counter()) == Counter(overview.whole.by_status)
        assert sum(group.registered for group in groups) == overview.whole.registered
        assert [group.total for group in groups] == [sum(group.by_status.values()) for group in groups]
    assert overview.people == tuple(people)


def test_who_has_no_section_counts_with_their_team_and_nothing_comes_last() -> None:
    """Groups are in alphabetical order, those without a name at the end."""
    people = [PERSON._replace(section=section, team=team) for section, team in (("", ""), ("", "vmbo"), ("Frysk", "x"))]
    overview = count_registrations(people, on=DAY, school="", register_name="")

    assert [group.name for group in overview.groups if group.by == "section"] == ["Frysk", "vmbo", ""]


@pytest.mark.parametrize(
    ("registered", "total", "percentage"), [(0, 0, 0.0), (1, 3, 33.3), (2, 3, 66.7), (84, 84, 100.0)]
)
def test_percentages_have_one_decimal(registered: int, total: int, percentage: float) -> None:
    """A third is 33.3 %; of nobody it is 0."""
    people = [PERSON._replace(status=Status.REGISTERED)] * registered + [PERSON] * (total - registered)
    overview = count_registrations(people, on=DAY, school="", register_name="")

    assert overview.whole.percentage == percentage
