# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names as they stand and are sorted in a list."""

import pytest

from app.domain.names import (
    NameUse,
    PersonName,
    address_name,
    display_name,
    sort_key,
    sort_name,
    surname_part,
)
from tests.table_names import OWN, OWN_PARTNER, PARTNER, PARTNER_OWN, V, person


@pytest.mark.parametrize(
    ("use", "expected", "bold"),
    [
        (OWN, "Veld, M. in het", "Veld"),
        (PARTNER, "Velzen, M. van", "Velzen"),
        (PARTNER_OWN, "Velzen-in het Veld, M. van", "Velzen-in het Veld"),
        (OWN_PARTNER, "Veld-van Velzen, M. in het", "Veld-van Velzen"),
    ],
)
def test_a_list_puts_the_kernwoord_of_the_first_surname_in_front(use: NameUse, expected: str, bold: str) -> None:
    """A double name is listed by its first part; the bold part ends at the comma."""
    name = person(V, use, "Marion", "in het|Veld", "van|Velzen")
    assert (expected, bold) == (sort_name(name), surname_part(name))


def test_a_list_sorts_on_kernwoord_then_prefix_then_initials() -> None:
    """Accents, capitals and apostrophes play no part; a double name follows the single one; ij is i and j."""
    ordered = [
        PersonName(prefix="'t", surname="Aar", initials="Z."),
        PersonName(surname="Ähre", initials="B."),
        PersonName(surname="Berg", initials="A."),
        PersonName(surname="berg", initials="B."),
        PersonName(prefix="van", surname="Bérg", initials="A."),
        PersonName(prefix="van den", surname="Berg", initials="A.", first_name="Anna"),
        PersonName(prefix="van den", surname="Berg", initials="A.", first_name="Berta"),
        PersonName(surname="Berg-Aa", initials="A."),
        PersonName(surname="Bergen", initials="A."),
        PersonName(surname="Iepen"),
        PersonName(surname="IJzer"),
        PersonName(surname="Ilsen"),
        PersonName(surname="Łan"),
        PersonName(surname="Lbo"),
        PersonName(surname="Zijlstra"),
        PersonName(surname="Жуков"),
    ]
    shuffled = ordered[1::2] + ordered[::2]
    assert ordered == sorted(shuffled, key=sort_key)
    assert all(sort_key(name).isascii() for name in ordered)


def test_a_person_without_a_surname_still_stands_in_the_list() -> None:
    """A list never has an empty line, while a letter stays empty so that it is held back."""
    kim = PersonName(first_name="Kim")
    assert (sort_name(kim), display_name(kim), address_name(kim)) == ("Kim, K.", "Kim", "")
