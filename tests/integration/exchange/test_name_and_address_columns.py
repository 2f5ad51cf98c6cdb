# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the columns of a staff list to what is printed: the rows of the BRP's tables as a school would have them."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.addresses import address_lines
from app.domain.names import address_name, running_text, salutation
from app.domain.teachers import Teacher
from app.exchange.columns import guess
from app.exchange.decisions import teachers_to_write
from app.exchange.plan import make_plan
from app.exchange.reading import read_list

TODAY = date(2026, 9, 1)


def imported(path: Path, row: dict[str, str]) -> Teacher:
    """Write a list of one row, read it, and return the teacher it makes."""
    cells = {"Afkorting": "ABC", **row}
    path.write_text(f"{';'.join(cells)}\n{';'.join(cells.values())}\n", encoding="utf-8")
    table = read_list(path)
    guessed = guess(table)
    new, _changed = teachers_to_write(make_plan(table, guessed.mapping, guessed.source, [], today=TODAY))
    return new[0]


ADDRESSES = [
    # straat, huisnummer, huisletter, toevoeging, aanduiding bij huisnummer → line
    ("Borgesiusstraat", "103", "c", "", "", "Borgesiusstraat 103 c"),
    ("Daniël Stalpertstraat", "35", "", "III", "", "Daniël Stalpertstraat 35 III"),
    ("Atatürkstraat", "9", "", "2", "", "Atatürkstraat 9-2"),
    ("St. Jacobsstraat", "400", "L", "Toe", "", "St. Jacobsstraat 400 LToe"),
    ("Cronus", "555", "B", "73c", "", "Cronus 555 B73c"),
    ("Cronus", "555B", "B", "73c", "", "Cronus 555 B73c"),
    ("Cronus 555B", "", "", "", "", "Cronus 555 B"),
    ("Graan voor Visch", "15201", "", "", "by", "Graan voor Visch bij 15201"),
    ("Graan voor Visch", "15201", "L", "2", "by", "Graan voor Visch bij 15201 L2"),
    ("1e Exloërmond", "3", "", "2", "to", "1e Exloërmond t/o 3-2"),
]


@pytest.mark.parametrize("case", ADDRESSES)
def test_house_letter_and_addition_are_both_printed(tmp_path: Path, case: tuple[str, ...]) -> None:
    """Adresregel 1 of the BRP, from the columns straat, huisnummer, huisletter, toevoeging and aanduiding."""
    street, number, letter, addition, sign, line = case
    row = {"Achternaam": "Bos", "Straat": street, "Huisnummer": number, "Huisletter": letter, "Toevoeging": addition}
    teacher = imported(tmp_path / "lijst.csv", {**row, "Aanduiding bij huisnummer": sign})
    assert address_lines(teacher.address)[0] == line


NAMES = [
    # geslacht, naamgebruik, titel, own name, titel partner, partner → salutation, address name, within a sentence
    ("V", "P", "", ".", "", "de|Boer", "Geachte mevrouw De Boer", "J. de Boer", "mevrouw De Boer"),
    ("V", "V", "", "de|Boer", "B", "van den|Aedel", "Hoogwelgeboren vrouwe", "J. barones van den Aedel-de Boer",
     "barones van den Aedel-de Boer"),
    ("V", "P", "", "de|Boer", "Graaf", ".", "Hooggeboren vrouwe", "J. de Boer", "mevrouw De Boer"),
    ("M", "P", "", "de|Boer", "Barones", "van den|Aedel", "Geachte heer Van den Aedel", "J. van den Aedel",
     "de heer Van den Aedel"),
    ("V", "E", "GI", "van den|Aedel", "", "", "Hooggeboren vrouwe", "J. gravin van den Aedel",
     "gravin van den Aedel"),
    ("O", "E", "Prins", "van den|Aedel", "", "", "Hoogheid", "J. van den Aedel", "J. van den Aedel"),
]  # fmt: skip


@pytest.mark.parametrize("case", NAMES)
def test_titles_of_nobility_come_from_columns_of_their_own(tmp_path: Path, case: tuple[str, ...]) -> None:
    """As words or as codes of the BRP; a partner's title has its own column, beside one for other titles."""
    form, use, title, own, partner_title, partner, *expected = case
    (prefix, _bar, surname), (partner_prefix, _, partner_surname) = own.rpartition("|"), partner.rpartition("|")
    row = {
        "Voornamen": "Jo", "Tussenvoegsel": prefix, "Geboortenaam": surname, "Adellijke titel": title,
        "Tussenvoegsel partner": partner_prefix, "Partnernaam": partner_surname, "Titel partner": partner_title,
        "Naamgebruik": use, "Geslacht": form,
    }  # fmt: skip
    name = imported(tmp_path / "lijst.csv", row).name
    assert expected == [salutation(name), address_name(name), running_text(name)]


def test_academic_and_noble_titles_may_have_a_column_each(tmp_path: Path) -> None:
    """The predicate stands in front, then the academic title."""
    row = {"Titel": "dr.", "Adellijke titel": "JH", "Voorletters": "J.", "Achternaam": "Bos", "Geslacht": "M"}
    assert address_name(imported(tmp_path / "lijst.csv", row).name) == "Jonkheer dr. J. Bos"
