# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The name above an address: the rules of the BRP and of the Dutch language offices as tables."""

import pytest

from app.domain.names import (
    FormOfAddress,
    NameUse,
    PersonName,
    address_name,
    display_name,
    effective_initials,
    opening_name,
    running_text,
    salutation,
    sort_key,
    sort_name,
    surname_part,
)
from tests.table_names import OWN, OWN_PARTNER, PARTNER, PARTNER_OWN, M, V, X, person

ADDRESS_NAMES = [
    (OWN, "Anna Özil", "Groenen", "", "A.Ö. Groenen"),
    (OWN, "Bert Philip", "van|Groenen", "", "B.P. van Groenen"),
    (OWN, "Carla Theodora", "Van|Groenen", "", "C.T. Van Groenen"),
    (OWN, "Dirk-Willem", "in het|Groenen", "", "D. in het Groenen"),
    (OWN, "Elise Q", "In Den|Groenen", "", "E.Q In Den Groenen"),
    (PARTNER, "Bert Philip", "Groenen", "Groenlo", "B.P. Groenlo"),
    (PARTNER_OWN, "Carla Theodora", "Groenen", "Groenlo", "C.T. Groenlo-Groenen"),
    (OWN_PARTNER, "Dirk-Willem", "Groenen", "Groenlo", "D. Groenen-Groenlo"),
    (OWN, "Elise Q", "van|Velzen", "Groenlo", "E.Q van Velzen"),
    (PARTNER_OWN, "Geraldine", "van|Velzen", "Groenlo", "G. Groenlo-van Velzen"),
    (OWN_PARTNER, "Henk", "van|Velzen", "Groenlo", "H. van Velzen-Groenlo"),
    (PARTNER, "Joris", "Groenen", "Van Den|Berg", "J. Van Den Berg"),
    (PARTNER_OWN, "Odette", "van|Velzen", "Van Den|Berg", "O. Van Den Berg-van Velzen"),
    (OWN_PARTNER, "Piet", "van|Velzen", "Van Den|Berg", "P. van Velzen-Van Den Berg"),
    (OWN, "", "Ali bin Mohammed", "van|Velzen", "Ali bin Mohammed"),
    (PARTNER, "", "Ali bin Mohammed", "van|Velzen", "Van Velzen"),
    (PARTNER_OWN, "", "Ali bin Mohammed", "van|Velzen", "Van Velzen-Ali bin Mohammed"),
    (OWN_PARTNER, "", "Ali bin Mohammed", "van|Velzen", "Ali bin Mohammed-van Velzen"),
    (PARTNER, "Ali bin Mohammed", ".", "de|Boer", "A.b.M. de Boer"),
    (OWN, "Ali bin Mohammed", "", "de|Boer", ""),
    (OWN_PARTNER, "Fred", "Groenen", ".", "F. Groenen"),
]


@pytest.mark.parametrize(("use", "given", "own", "partner", "expected"), ADDRESS_NAMES)
def test_the_name_above_the_address_is_that_of_the_brp(
    use: NameUse, given: str, own: str, partner: str, expected: str
) -> None:
    """Aanschrijfwijze: initials and surname by naamgebruik, without heer or mevrouw."""
    assert expected == address_name(person(V, use, given, own, partner))


TAALADVIES = [
    # first name, initials, own name, titles → address name, display name, sort name
    ("Anke", "A.", "de|Graaf", "", "A. de Graaf", "Anke de Graaf", "Graaf, A. de"),
    ("Bas", "B.C.", "van den|Berg", "", "B.C. van den Berg", "Bas van den Berg", "Berg, B.C. van den"),
    ("", "M.", "'t|Hart", "", "M. 't Hart", "M. 't Hart", "Hart, M. 't"),
    ("Hedy", "H.", "d'|Ancona", "", "H. d'Ancona", "Hedy d'Ancona", "Ancona, H. d'"),
    ("", "", "van der|Sluis", "dr. mr.", "dr. mr. Van der Sluis", "Van der Sluis", "Sluis, van der"),
    ("", "A.B.", "van 't|Hof", "Dr", "dr. A.B. van 't Hof", "A.B. van 't Hof", "Hof, A.B. van 't"),
    ("Jan", "J.", "Horst", "prof.dr.", "prof. dr. J. Horst", "Jan Horst", "Horst, J."),
    ("Eva", "E.", "Poel", "ir. prof.", "prof. ir. E. Poel", "Eva Poel", "Poel, E."),
    ("Eva", "E.", "Poel", "drs. dr.", "dr. E. Poel", "Eva Poel", "Poel, E."),
    ("Eva", "E.", "Poel", "ing. ir. ing.", "ir. E. Poel", "Eva Poel", "Poel, E."),
    ("Eva", "E.", "Poel", "drs. mr.", "mr. drs. E. Poel", "Eva Poel", "Poel, E."),
    ("Eva", "E.", "Poel", "mr. dr.", "mr. dr. E. Poel", "Eva Poel", "Poel, E."),
    ("Ĳsbrand", "", "ĳzer", "", "I. ĳzer", "Ĳsbrand ĳzer", "ĳzer, I."),
    ("Łukasz", "Ł.", "Wałęsiński", "", "Ł. Wałęsiński", "Łukasz Wałęsiński", "Wałęsiński, Ł."),
    ("", "Th.A.", "ten|Hoopen", "", "Th.A. ten Hoopen", "Th.A. ten Hoopen", "Hoopen, Th.A. ten"),
    ("Kim", "K.", "Bos-de Wit", "", "K. Bos-de Wit", "Kim Bos-de Wit", "Bos-de Wit, K."),
]


@pytest.mark.parametrize("case", TAALADVIES)
def test_a_name_is_right_on_an_envelope_in_a_sentence_and_in_a_list(case: tuple[str, ...]) -> None:
    """The Dutch language offices: small prefix behind a name part, titles in their order, lists on the kernwoord."""
    first, initials, own, titles, address, display, listed = case
    name = person(X, OWN, "", own, first_name=first, initials=initials, titles_before=titles)
    assert (address, display, listed) == (address_name(name), display_name(name), sort_name(name))


def test_a_salutation_has_no_titles() -> None:
    """Titles stand on the envelope, not behind Geachte."""
    name = person(M, OWN, "Jan", "Horst", titles_before="prof. dr.", titles_after="MBA")
    assert (salutation(name), address_name(name)) == ("Geachte heer Horst", "prof. dr. J. Horst, MBA")


@pytest.mark.parametrize(
    ("behind", "expected"),
    [("LLM", "A. Jelgersma, LLM"), (", MA ,MEd,", "A. Jelgersma, MA, MEd"), (" - ", "A. Jelgersma")],
)
def test_international_titles_follow_the_name_after_a_comma(behind: str, expected: str) -> None:
    """Titles such as MA and LLM stand behind the surname; nothing dangles when there is none."""
    assert expected == address_name(PersonName(initials="A.", surname="Jelgersma", titles_after=behind))


@pytest.mark.parametrize(
    ("titles", "expected"),
    [("MSc", "A. Bos, MSc"), ("drs. MBA", "drs. A. Bos, MBA"), ("ing., BSc", "ing. A. Bos, BSc")],
)
def test_international_titles_go_behind_the_name_wherever_they_were_typed(titles: str, expected: str) -> None:
    """Most lists have one column for all titles."""
    assert expected == address_name(PersonName(initials="A.", surname="Bos", titles_before=titles))


def test_an_exact_text_is_used_word_for_word() -> None:
    """Schrijf exact zo: what the secretary typed overrides each derived form."""
    name = PersonName(
        surname="Wit",
        form_of_address=V,
        exact_salutation="Hooggeleerde mevrouw De Wit",
        exact_address_name="Prof. De Wit",
        exact_running_text="onze De Wit",
        exact_sort_name="De Wit, K.",
    )
    assert salutation(name) == "Hooggeleerde mevrouw De Wit"
    assert address_name(name) == "Prof. De Wit"
    assert running_text(name) == "onze De Wit"
    assert (sort_name(name), surname_part(name), sort_key(name)) == ("De Wit, K.", "De Wit", "de-wit k")


@pytest.mark.parametrize(
    ("initials", "given", "first", "expected"),
    [
        ("J.P.", "Maria", "Kim", "J.P."),
        ("", "Maria Anna", "Kim", "M.A."),
        (" ", ".", "Kim", "K."),
        ("", "", "", ""),
    ],
)
def test_missing_initials_are_taken_from_the_names(initials: str, given: str, first: str, expected: str) -> None:
    """Initials as given, else of the given names, else of the first name."""
    assert expected == effective_initials(PersonName(initials=initials, given_names=given, first_name=first))


@pytest.mark.parametrize(("language", "name"), [("nl", "De heer Van den Berg"), ("en", "Anne van den Berg")])
def test_a_sentence_begins_with_the_name_in_its_own_language(language: str, name: str) -> None:
    """“De heer” never stands in an English sentence."""
    person = PersonName(
        first_name="Anne", prefix="van den", surname="Berg", form_of_address=FormOfAddress.HEER, initials="A."
    )
    assert opening_name(person, language) == name
