# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Addresses as PostNL and the BRP write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.addresses import (
    Address,
    address_lines,
    address_parts,
    is_complete,
    join_addition,
    normalise_postcode,
    split_house_number,
    split_street,
    window_lines,
)
from app.errors import InvalidValue
from app.wording import Wording


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("1234AB", "1234AB"), (" 1234 ab ", "1234AB"), ("2583\u00a0xl", "2583XL"), ("NL-1234 AB", "1234AB"), ("", "")],
)
def test_a_postcode_is_stored_without_space(typed: str, stored: str) -> None:
    """Spaces, small letters and NL in front are accepted."""
    assert stored == normalise_postcode(typed)


@pytest.mark.parametrize(
    "typed", ["0234AB", "1234", "1234 A", "1234SS", "1234 sd", "12345AB", "١٢٣٤AB", "1000 Brussel"]
)
def test_what_is_no_postcode_is_refused_with_its_value(typed: str) -> None:
    """The error names what was typed, in both languages."""
    with pytest.raises(InvalidValue) as refusal:
        normalise_postcode(typed)
    assert typed == refusal.value.facts["value"]
    assert all(typed in Wording(language).error(refusal.value) for language in ("nl", "en"))


@pytest.mark.parametrize(
    ("typed", "number", "addition"),
    [
        ("12", "12", ""),
        ("12 a", "12", "a"),
        ("9-2", "9", "2"),
        ("9 - 2", "9", "2"),
        ("103c", "103", "c"),
        ("35 III", "35", "III"),
        ("7-A", "7", "A"),
        ("29-31", "29", "31"),
        ("400 LToe", "400", "LToe"),
        ("12/2", "12", "2"),
        ("12.0", "12", ""),
        ("007", "7", ""),
        ("12 bis", "12", "bis"),
        ("12, 2e etage", "12", "2e etage"),
        ("a", "", "a"),
        ("0", "", ""),
        ("", "", ""),
    ],
)
def test_a_house_number_is_split_from_its_addition(typed: str, number: str, addition: str) -> None:
    """Lists hold both in one column."""
    assert (number, addition) == split_house_number(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Laan van Meerdervoort 12-A", ("Laan van Meerdervoort", "12", "A")),
        ("1e Exloërmond 3", ("1e Exloërmond", "3", "")),
        ("Plein 1940 12", ("Plein 1940", "12", "")),
        ("Plein 1940-1945 12 b", ("Plein 1940-1945", "12", "b")),
        ("Postbus 226", ("Postbus", "226", "")),
        ("Atatürkstraat 9-2", ("Atatürkstraat", "9", "2")),
        ("Cronus 555 B73c", ("Cronus", "555", "B73c")),
        ("Kerkstraat 35 III", ("Kerkstraat", "35", "III")),
        ("Kerkstraat 12, 2 hoog", ("Kerkstraat", "12", "2 hoog")),
        ("Kerkstraat 12 (boven)", ("Kerkstraat", "12", "(boven)")),
        ("Kerkstraat 103c", ("Kerkstraat", "103", "c")),
        ("Graan voor Visch bij 15201", ("Graan voor Visch bij", "15201", "")),
        ("Kerkstraat", ("Kerkstraat", "", "")),
        ("12", ("12", "", "")),
        ("", ("", "", "")),
    ],
)
def test_a_street_is_split_from_its_number(typed: str, expected: tuple[str, str, str]) -> None:
    """Numbers within the name of the street stay there."""
    assert expected == split_street(typed)


@pytest.mark.parametrize(
    ("street", "number", "addition", "expected"),
    [
        ("Jonkheer van Riemsdijkln", "88", "", "Jonkheer van Riemsdijkln 88"),
        ("Borgesiusstraat", "103", "c", "Borgesiusstraat 103 c"),
        ("Daniël Stalpertstraat", "35", "III", "Daniël Stalpertstraat 35 III"),
        ("Atatürkstraat", "9", "2", "Atatürkstraat 9-2"),
        ("Atatürkstraat", "9", "-2", "Atatürkstraat 9-2"),
        ("St. Jacobsstraat", "400", join_addition("L", "Toe"), "St. Jacobsstraat 400 LToe"),
        ("Cronus", "555", join_addition("B", "73c"), "Cronus 555 B73c"),
        ("Graan voor Visch bij", "15201", "", "Graan voor Visch bij 15201"),
        ("1e Exloërmond t/o", "3", "B", "1e Exloërmond t/o 3 B"),
        ("Postbus", "226", "", "Postbus 226"),
    ],
)
def test_the_first_line_is_that_of_the_brp(street: str, number: str, addition: str, expected: str) -> None:
    """A space before an addition that starts with a letter, a hyphen before a digit."""
    assert (expected,) == address_lines(Address(street, number, addition))


@pytest.mark.parametrize(
    ("postcode", "city", "expected"),
    [
        ("2583XL", "Scheveningen", "2583 XL  SCHEVENINGEN"),
        ("2584BZ", "'s-Gravenhage", "2584 BZ  'S-GRAVENHAGE"),
        ("1976AB", "IJmuiden", "1976 AB  IJMUIDEN"),
        ("1976 ab", "ĳmuiden", "1976 AB  IJMUIDEN"),
        ("9251AA", "Burgum\n", "9251 AA  BURGUM"),
        ("", "Weiß", "WEISS"),
        ("onbekend", "Urk", "onbekend  URK"),
    ],
)
def test_the_second_line_is_that_of_postnl(postcode: str, city: str, expected: str) -> None:
    """One space in the postcode, two behind it, the place in capitals."""
    assert (expected,) == address_lines(Address(postcode=postcode, city=city))


def test_an_address_abroad_ends_with_its_country_in_capitals() -> None:
    """The postcode is left as it is; the Netherlands is never printed."""
    abroad = Address("Rue de la Pomme", "25", "bus 3", "1000", "Brussel", "België")
    at_home = Address("Kerkstraat", "1", "", "1234AB", "Den Haag", "Nederland")
    assert address_lines(abroad) == ("Rue de la Pomme 25 bus 3", "1000 BRUSSEL", "BELGIË")
    assert window_lines(" K. Bos ", at_home) == ("K. Bos", "Kerkstraat 1", "1234 AB  DEN HAAG")


@pytest.mark.parametrize(
    ("address", "complete"),
    [
        (Address("Kerkstraat", "1", "", "1234AB", "Urk"), True),
        (Address("Kerkstraat 1", "", "", "1234 AB", "Urk"), True),
        (Address("Kerkstraat", "", "", "1234AB", "Urk"), False),
        (Address("Kerkstraat", "0", "", "1234AB", "Urk"), False),
        (Address(".", "1", "", "1234AB", "Urk"), False),
        (Address("Kerkstraat", "1", "", "1234AB", ""), False),
        (Address("Kerkstraat", "1", "", "", "Urk"), False),
        (Address("Kerkstraat", "1", "", "12AB", "Urk"), False),
        (Address("Rue Haute", "1", "", "", "Brussel", "België"), True),
        (Address("", "", "", "", "Brussel", "België"), False),
        (Address(), False),
    ],
)
def test_an_address_is_complete_when_a_letter_can_be_posted(address: Address, complete: bool) -> None:
    """Street, number, postcode and place; abroad street and place."""
    assert complete is is_complete(address)


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        (Address("Laan 12-a", "", "", "1234ab", "Urk", "nl"), Address("Laan", "12", "a", "1234 AB", "Urk")),
        (Address("Laan", "12", "bis", "1234AB", "Urk"), Address("Laan", "12", "bis", "1234 AB", "Urk")),
        (Address("Kerkpad", ".", "0", "", "Urk"), Address("Kerkpad", "", "", "", "Urk")),
        (Address("Markt 1", "", "", "2000", "Aalst", "België"), Address("Markt 1", "", "", "2000", "Aalst", "België")),
    ],
)
def test_an_address_comes_apart(address: Address, parts: Address) -> None:
    """Each part by itself, as lists of other programs want it; what stands for not known is left out."""
    assert address_parts(address) == parts


@settings(max_examples=100, deadline=None)
@given(st.builds(Address, *[st.text(max_size=8)] * 6), st.text(max_size=20))
def test_no_text_breaks_an_address(address: Address, street: str) -> None:
    """Whatever a list holds, each line is one line and nothing raises."""
    for line in window_lines("K. Bos", address):
        assert line == line.strip()
        assert line.isprintable() or not any(char in line for char in "\n\r\t\0\u2028")
    is_complete(address)
    address_parts(address)
    split_street(street)
    split_house_number(street)
