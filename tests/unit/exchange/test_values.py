# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cells read as what they mean."""

import pytest

from app.domain.names import FormOfAddress, NameUse
from app.domain.teachers import Grade, Qualification, StaffKind
from app.exchange.headers import StaffField, is_bsn_header, known_field
from app.exchange.values import (
    UnreadableCellError,
    kind_of_job,
    name_use_in_words,
    read_form_of_address,
    read_fte,
    read_kind,
    read_list,
    read_qualifications,
)
from app.wording import Wording


@pytest.mark.parametrize(
    ("text", "fte"), [("0,8", 0.8), ("0.8", 0.8), ("80%", 0.8), ("80 %", 0.8), ("1", 1.0), ("1,0000", 1.0), ("0", 0.0)]
)
def test_fte_is_read_with_comma_point_and_percent(text: str, fte: float) -> None:
    """Dutch and English ways of writing the same part of a week."""
    assert read_fte(text) == fte


@pytest.mark.parametrize("text", ["32", "80", "vol", "-1", "0,8 of 0,9"])
def test_what_may_be_hours_is_no_fte(text: str) -> None:
    """A number above 2 may be hours or percent: it is not guessed."""
    with pytest.raises(UnreadableCellError):
        read_fte(text)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("M", FormOfAddress.HEER),
        ("MAN", FormOfAddress.HEER),
        ("Dhr. ", FormOfAddress.HEER),
        ("Herrn", FormOfAddress.HEER),
        ("V", FormOfAddress.MEVROUW),
        ("vrouw", FormOfAddress.MEVROUW),
        ("Mw.", FormOfAddress.MEVROUW),
        ("Geachte mevrouw Bos", FormOfAddress.MEVROUW),
        ("ONBEKEND", None),
        ("X", None),
        ("heer/mevrouw", None),
    ],
)
def test_the_form_of_address_is_read_from_every_way_of_writing_it(text: str, form: FormOfAddress | None) -> None:
    """Unknown stays unknown: nothing is guessed."""
    assert read_form_of_address(text) == form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("eerstegraads", [("", Grade.FIRST)]),
        ("1e graads", [("", Grade.FIRST)]),
        ("2e graad", [("", Grade.SECOND)]),
        ("in opleiding", [("", Grade.TRAINING)]),
        ("onbevoegd", [("", Grade.NONE)]),
        ("niet bevoegd", [("", Grade.NONE)]),
        ("bevoegd", [("", Grade.QUALIFIED)]),
        ("Wiskunde: eerstegraads", [("Wiskunde", Grade.FIRST)]),
        ("Wiskunde (2e graads)", [("Wiskunde", Grade.SECOND)]),
        ("1e graads wiskunde", [("wiskunde", Grade.FIRST)]),
        (
            "Wiskunde: eerstegraads; Natuurkunde: tweedegraads",
            [("Wiskunde", Grade.FIRST), ("Natuurkunde", Grade.SECOND)],
        ),
    ],
)
def test_bevoegdheden_are_read_per_vak(text: str, expected: list[tuple[str, Grade]]) -> None:
    """One grade for all, or one for each vak."""
    assert read_qualifications(text) == tuple(Qualification(*one) for one in expected)


def test_a_cell_of_several_vakken_is_taken_apart() -> None:
    """Whatever stands between them; each once."""
    assert read_list("Wiskunde / Natuurkunde, Wiskunde;Frysk") == ("Wiskunde", "Natuurkunde", "Frysk")


@pytest.mark.parametrize(
    ("job", "kind"),
    [
        ("Docent LB", StaffKind.TEACHING),
        ("lerares Frans", StaffKind.TEACHING),
        ("TOA", StaffKind.SUPPORT),
        ("Conciërge", StaffKind.SUPPORT),
        ("Administratief medewerker", StaffKind.SUPPORT),
        ("Conrector", StaffKind.MANAGEMENT),
        ("Directiesecretaresse", StaffKind.SUPPORT),
        ("Kapitein", None),
    ],
)
def test_the_kind_of_staff_follows_from_the_job(job: str, kind: StaffKind | None) -> None:
    """Only where the title says so."""
    assert kind_of_job(job) == kind


@pytest.mark.parametrize(("code", "kind"), [("OP", "teaching"), ("OOP", "support"), ("DIR", "management")])
def test_the_functiecategorie_is_read(code: str, kind: str) -> None:
    """The three codes of every Dutch school."""
    assert read_kind(code).value == kind


@pytest.mark.parametrize(
    ("words", "use"),
    [
        ("eigen", NameUse.OWN),
        ("Eigen geslachtsnaam", NameUse.OWN),
        ("geen partnernaam", NameUse.OWN),
        ("Partner", NameUse.PARTNER),
        ("geslachtsnaam echtgenoot", NameUse.PARTNER),
        ("Partner na eigen", NameUse.OWN_PARTNER),
        ("partner_na_eigen", NameUse.OWN_PARTNER),
        ("eigen naam gevolgd door partnernaam", NameUse.OWN_PARTNER),
        ("Geboortenaam - partnernaam", NameUse.OWN_PARTNER),
        ("geboortenaam voor naam partner", NameUse.OWN_PARTNER),
        ("Partner voor eigen", NameUse.PARTNER_OWN),
        ("Naam partner, gevolgd door eigen naam", NameUse.PARTNER_OWN),
        ("eigen na partner", NameUse.PARTNER_OWN),
        ("partner_own", NameUse.PARTNER_OWN),
        ("onbekend", None),
    ],
)
def test_the_naamgebruik_is_read_in_words(words: str, use: NameUse | None) -> None:
    """The words of the BRP and those of other systems; which name stands first is what counts."""
    assert name_use_in_words(words) is use


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("field", [field for field in StaffField if field not in {StaffField.IGNORE, StaffField.OWN}])
def test_our_own_column_titles_are_recognised(field: StaffField, language: str) -> None:
    """A list we write ourselves can be read again."""
    assert known_field(Wording(language).say(f"staff_field.{field.value}")) is field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("[Personeelsnummer]", StaffField.STAFF_NUMBER),
        ("First Name [Required]", StaffField.FIRST_NAME),
        (" E-mail adres (werk)", StaffField.EMAIL),
        ("ACHTERNAAM*", StaffField.SURNAME),
        ("Huis_Huisnummer_toevoeging", StaffField.ADDITION),
        ("Kleur ogen", None),
    ],
)
def test_headers_are_known_whatever_their_dress(header: str, field: StaffField | None) -> None:
    """Brackets, stars, capitals, blanks and underscores do not matter."""
    assert known_field(header) is field


@pytest.mark.parametrize(
    "header",
    ["BSN", "bsn-nummer", "Burgerservicenummer", "Sofi-nummer", "BSN medewerker", "Medewerker BSN nr", "ID (bsn)"],
)
def test_a_bsn_is_known_by_its_header(header: str) -> None:
    """Every name a column of BSNs goes by."""
    assert is_bsn_header(header)


def test_a_column_that_says_it_holds_no_bsns_is_believed() -> None:
    """Its cells are looked at all the same."""
    headers = ("Personeelsnummer (geen BSN)", "Medewerkernummer, niet het BSN", "BSN-vrij nummer")
    assert [is_bsn_header(header) for header in headers] == [False, False, False]
