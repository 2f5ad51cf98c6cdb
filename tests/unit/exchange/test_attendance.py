# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom the lines of an attendance list mean."""

from dataclasses import replace

import pytest

from app.domain.ids import TeacherId
from app.domain.names import NameUse, PersonName
from app.domain.teachers import StaffNumber, Teacher
from app.exchange.attendance import Roll, lines_of, settle

BERG = Teacher(
    TeacherId(1),
    PersonName("A.J.", "Anouk", "Anouk Johanna", "van den", "Berg"),
    code="BRG",
    email="a.berg@school.example",
    numbers=(StaffNumber("afas", "00123"),),
)
CELIK = Teacher(TeacherId(2), PersonName("F.", "Fatma", "", "", "Çelik"), code="CEL")
JANSEN = Teacher(TeacherId(3), PersonName("M.", "Maria", "", "", "Jansen"), code="JAN")
OTHER = Teacher(TeacherId(4), PersonName("M.", "Mark", "", "", "Jansen"), code="JNS")
VISSER = Teacher(
    TeacherId(5),
    PersonName(
        "S.", "Sanne", "", "de", "Boer", partner_surname="Visser", name_use=NameUse.PARTNER_OWN
    ),
    code="VIS",
)  # fmt: skip
ALL = [BERG, CELIK, JANSEN, OTHER, VISSER]


@pytest.mark.parametrize(
    "line",
    [
        "Anouk van den Berg", "anouk vd berg", "Berg, A.J. van den", "Berg van den, Anouk", "A. van den Berg",
        "AJ Berg", "BERG A.J.", "brg", "A.Berg@School.example", "<a.berg@school.example>", "00123",
        "Anouk Johanna van den Berg",
    ],
)  # fmt: skip
def test_a_name_is_recognised_in_any_form(line: str) -> None:
    """First name or surname first, initials, code, number, e-mail; capitals and tussenvoegsels do not matter."""
    assert Roll(ALL).meant(line) == (BERG.id,)


@pytest.mark.parametrize("line", ["Fatma Celik", "F. Çelik", "celik"])
def test_accents_do_not_matter(line: str) -> None:
    """Lists are typed without them."""
    assert Roll(ALL).meant(line) == (CELIK.id,)


@pytest.mark.parametrize("line", ["Sanne Visser", "S. de Boer", "Visser-de Boer, S."])
def test_a_married_teacher_is_found_by_either_name(line: str) -> None:
    """Whichever the list uses."""
    assert Roll(ALL).meant(line) == (VISSER.id,)


def test_two_of_one_name_are_a_doubt() -> None:
    """Both are offered; a first name settles it."""
    assert Roll(ALL).meant("M. Jansen") == (JANSEN.id, OTHER.id)
    assert Roll(ALL).meant("Mark Jansen") == (OTHER.id,)


def test_another_initial_is_another_person() -> None:
    """Nobody is ticked for a colleague of the same surname."""
    assert Roll(ALL).meant("K. Jansen") == ()


def test_a_misspelt_name_is_offered_and_never_taken() -> None:
    """It is a doubt with one candidate, and with how much alike the two names are."""
    _sure, doubtful, unknown = settle("Anouk van den Burg", Roll(ALL))
    assert (doubtful, unknown) == ({"Anouk van den Burg": ((BERG.id,), (90,))}, [])


def test_a_name_of_nobody_is_unknown() -> None:
    """Also when it is short, or only signs."""
    _sure, doubtful, unknown = settle("Grace Hopper\nX\n?!", Roll(ALL))
    assert (doubtful, unknown) == ({}, ["Grace Hopper", "X", "?!"])


def test_numbers_and_bullets_before_names_are_left_out() -> None:
    """Empty lines too; cells of a spreadsheet's row are one line."""
    assert list(lines_of("1. Anouk Berg\n\n2) Çelik\n- Jansen\nBerg\tAnouk\n")) == [
        "Anouk Berg", "Çelik", "Jansen", "Berg Anouk",
    ]  # fmt: skip


def test_a_number_that_is_a_name_of_nobody_does_not_take_the_line() -> None:
    """A staff number alone on a line stays whole."""
    assert list(lines_of("00123")) == ["00123"]


BAKKER = Teacher(TeacherId(11), PersonName("L.M.", "Lotte", "Lotte Maria", "", "Bakker"))
VELD = Teacher(TeacherId(12), PersonName("J.P.", "Jan", "", "in 't", "Veld"))
LEEUWEN = Teacher(TeacherId(13), PersonName("Y.", "Yara", "", "van", "Leeuwen"))
AMRANI = Teacher(TeacherId(14), PersonName("S.", "Samira", "", "", "El Amrani"))
DIJK = Teacher(TeacherId(15), PersonName("R.", "Robert", "", "van", "Dijk"))
OUDEN = Teacher(TeacherId(16), PersonName("E.", "Els", "", "den", "Ouden"))
KOWALCZYK = Teacher(TeacherId(17), PersonName("A.", "Anna", "", "", "Kowalczyk"))
ADMIRAAL = Teacher(TeacherId(18), PersonName("P.", "Pim", "", "", "Admiraal"))
MORE = [BAKKER, VELD, LEEUWEN, AMRANI, DIJK, OUDEN, KOWALCZYK, ADMIRAAL]


def test_numbers_forms_of_address_and_titles_do_not_hide_a_name() -> None:
    """Nor do several names on one line."""
    text = """1. dhr. L. Bakker
mevr. L.M. Bakker
de heer drs. J.P. in 't Veld
3)drs. Y. van Leeuwen MSc
Mevrouw El Amrani
Robert van Dijk; Den Ouden E."""
    sure, doubtful, unknown = settle(text, Roll(MORE))
    assert [*sure.values()] == [one.id for one in (BAKKER, BAKKER, VELD, LEEUWEN, AMRANI, DIJK, OUDEN)]
    assert (doubtful, unknown) == ({}, [])


@pytest.mark.parametrize(
    ("line", "who"),
    [("Kowalcyzk", KOWALCZYK), ("P Admiral", ADMIRAAL), ("L. Baker", BAKKER), ("dhr. Baker", BAKKER)],
)
def test_a_misspelt_surname_is_offered_without_a_first_name(line: str, who: Teacher) -> None:
    """As a doubt, with how much alike it is."""
    sure, doubtful, _unknown = settle(line, Roll(MORE))
    assert (sure, [found for found, _percent in doubtful.values()]) == ({}, [(who.id,)])


@pytest.mark.parametrize("line", ["D. Bakker", "T. Bakker", "D.E. Bakker", "K. Baker"])
def test_initials_that_look_like_a_prefix_are_initials(line: str) -> None:
    """Somebody else's: nobody is ticked or offered."""
    assert settle(line, Roll(MORE)) == ({}, {}, [line])


def test_the_cells_of_one_person_stay_together() -> None:
    """A row of a CSV file is no list of names."""
    assert list(lines_of("Berg;Anouk", Roll(ALL))) == ["Berg Anouk"]


def test_a_shared_code_is_a_doubt() -> None:
    """Two systems may give one code twice."""
    twin = replace(CELIK, id=TeacherId(9), code="BRG")
    assert Roll([*ALL, twin]).meant("BRG") == (BERG.id, twin.id)
