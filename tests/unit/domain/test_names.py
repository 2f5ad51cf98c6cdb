# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names on letters, in sentences and in lists: the rules of the BRP and of the Dutch language offices as tables."""

import pytest

from app.domain.names import (
    FormOfAddress,
    NameUse,
    PersonName,
    address_name,
    display_name,
    effective_initials,
    running_text,
    salutation,
    salutation_english,
    sort_key,
    sort_name,
    surname_part,
)

M, V, X, F = FormOfAddress.HEER, FormOfAddress.MEVROUW, FormOfAddress.NEUTRAL, FormOfAddress.FIRST_NAME
OWN, PARTNER, PARTNER_OWN, OWN_PARTNER = NameUse.OWN, NameUse.PARTNER, NameUse.PARTNER_OWN, NameUse.OWN_PARTNER


def split(surname: str) -> tuple[str, str]:
    """Read `van den|Berg` as prefix and surname; without a bar there is no prefix."""
    prefix, _bar, core = surname.rpartition("|")
    return prefix, core


def person(form: FormOfAddress, use: NameUse, given: str, own: str, partner: str = "", **more: str) -> PersonName:
    """Make a name from the columns of a table."""
    (prefix, surname), (partner_prefix, partner_surname) = split(own), split(partner)
    return PersonName(
        given_names=given,
        prefix=prefix,
        surname=surname,
        partner_prefix=partner_prefix,
        partner_surname=partner_surname,
        name_use=use,
        form_of_address=form,
        **more,
    )


SALUTATIONS = [
    (M, OWN, "Jo Rene", "Groenen", "", "Geachte heer Groenen"),
    (V, OWN, "Jo Rene", "Groenen", "", "Geachte mevrouw Groenen"),
    (X, OWN, "Jo Rene", "Groenen", "", "Geachte J.R. Groenen"),
    (M, OWN, "Robin Melle", "van|Puffelen", "", "Geachte heer Van Puffelen"),
    (X, OWN, "Robin Melle", "van|Puffelen", "", "Geachte R.M. van Puffelen"),
    (V, OWN, "", "in het|Veld", "van|Velzen", "Geachte mevrouw In het Veld"),
    (V, PARTNER, "", "in het|Veld", "van|Velzen", "Geachte mevrouw Van Velzen"),
    (V, PARTNER_OWN, "", "in het|Veld", "van|Velzen", "Geachte mevrouw Van Velzen-in het Veld"),
    (V, OWN_PARTNER, "", "in het|Veld", "van|Velzen", "Geachte mevrouw In het Veld-van Velzen"),
    (V, OWN, "", "Groenen", "Groenink", "Geachte mevrouw Groenen"),
    (V, PARTNER, "", "Groenen", "Groenink", "Geachte mevrouw Groenink"),
    (V, PARTNER_OWN, "", "Groenen", "Groenink", "Geachte mevrouw Groenink-Groenen"),
    (V, OWN_PARTNER, "", "Groenen", "Groenink", "Geachte mevrouw Groenen-Groenink"),
    (V, OWN, "Jo Rene", "in het|Zonnetje", "'t|Wolkje", "Geachte mevrouw In het Zonnetje"),
    (X, OWN, "Jo Rene", "in het|Zonnetje", "'t|Wolkje", "Geachte J.R. in het Zonnetje"),
    (X, OWN, "", "in het|Zonnetje", "'t|Wolkje", "Geachte In het Zonnetje"),
    (V, PARTNER, "Jo Rene", "in het|Zonnetje", "'t|Wolkje", "Geachte mevrouw 't Wolkje"),
    (V, PARTNER_OWN, "Jo Rene", "in het|Zonnetje", "'t|Wolkje", "Geachte mevrouw 't Wolkje-in het Zonnetje"),
    (V, OWN_PARTNER, "Jo Rene", "in het|Zonnetje", "'t|Wolkje", "Geachte mevrouw In het Zonnetje-'t Wolkje"),
    (V, OWN, "Jo Rene", "Op Den|Berghe", "Van Der|Broeck", "Geachte mevrouw Op Den Berghe"),
    (X, OWN, "Jo Rene", "Op Den|Berghe", "Van Der|Broeck", "Geachte J.R. Op Den Berghe"),
    (X, PARTNER, "Jo Rene", "Op Den|Berghe", "Van Der|Broeck", "Geachte J.R. Van Der Broeck"),
    (V, PARTNER_OWN, "Jo", "Op Den|Berghe", "Van Der|Broeck", "Geachte mevrouw Van Der Broeck-Op Den Berghe"),
    (X, OWN_PARTNER, "Jo Rene", "Op Den|Berghe", "Van Der|Broeck", "Geachte J.R. Op Den Berghe-Van Der Broeck"),
    (V, PARTNER, "", ".", "de|Boer", "Geachte mevrouw De Boer"),
    (V, OWN, "", ".", "de|Boer", ""),
    (V, OWN_PARTNER, "", "", "de|Boer", ""),
    (V, PARTNER, "", "de|Boer", ".", "Geachte mevrouw De Boer"),
    (V, PARTNER_OWN, "", "de|Boer", "", "Geachte mevrouw De Boer"),
    (V, OWN_PARTNER, "", "de|Boer", "", "Geachte mevrouw De Boer"),
    (V, OWN, "", "d'|Ancona", "", "Geachte mevrouw d'Ancona"),
    (V, OWN, "", "d’|Ancona", "", "Geachte mevrouw d’Ancona"),
    (M, OWN, "", "’t|Hart", "", "Geachte heer ’t Hart"),
    (M, OWN, "", "van 't|Hof", "", "Geachte heer Van 't Hof"),
    (M, OWN, "", "de l'|Orme", "", "Geachte heer De l'Orme"),
    (M, OWN, "", "ijzerman", "", "Geachte heer IJzerman"),
    (M, OWN, "", "El Hamdaoui", "", "Geachte heer El Hamdaoui"),
    (V, OWN, "", "van der|Velde - Bos", "", "Geachte mevrouw Van der Velde-Bos"),
    (V, OWN, "", " van   den |  Berg ", "", "Geachte mevrouw Van den Berg"),
]


@pytest.mark.parametrize("case", SALUTATIONS)
def test_a_letter_opens_with_the_salutation_of_the_brp(case: tuple[object, ...]) -> None:
    """Aanhef: heer, mevrouw or initials; a prefix right behind heer/mevrouw gets a capital."""
    *columns, expected = case
    assert expected == salutation(person(*columns))


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


RUNNING = [
    (M, OWN, "Jo Rene", "Groenen", "", "de heer Groenen"),
    (X, OWN, "Jo Rene", "Groenen", "", "J.R. Groenen"),
    (V, OWN, "", "in het|Veld", "", "mevrouw In het Veld"),
    (V, PARTNER_OWN, "", "in het|Veld", "van|Velzen", "mevrouw Van Velzen-in het Veld"),
    (X, OWN, "", "in het|Zonnetje", "", "In het Zonnetje"),
    (V, PARTNER, "Jo", "in het|Zonnetje", "'t|Wolkje", "mevrouw 't Wolkje"),
    (M, OWN_PARTNER, "Rene Jan", "Op Den|Berghe", "Van Der|Broeck", "de heer Op Den Berghe-Van Der Broeck"),
    (V, PARTNER_OWN, "", "de|Boer", "Jansen", "mevrouw Jansen-de Boer"),
    (V, PARTNER, "", ".", "de|Boer", "mevrouw De Boer"),
    (V, OWN, "", ".", "de|Boer", ""),
]


@pytest.mark.parametrize("case", RUNNING)
def test_within_a_sentence_a_person_is_named_as_in_the_brp(case: tuple[object, ...]) -> None:
    """Gebruik in lopende tekst: de heer, mevrouw or the initials."""
    *columns, expected = case
    assert expected == running_text(person(*columns))


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


ONZE_TAAL = [
    # form, use, own name, partner → salutation, address name, within a sentence
    (V, PARTNER_OWN, "van der|Sluis", "Jongsma", "Geachte mevrouw Jongsma-van der Sluis", "K. Jongsma-van der Sluis",
     "mevrouw Jongsma-van der Sluis"),
    (V, PARTNER_OWN, "van|Dijk", "van der|Ven", "Geachte mevrouw Van der Ven-van Dijk", "K. van der Ven-van Dijk",
     "mevrouw Van der Ven-van Dijk"),
    (V, OWN, "de|Graaf", "", "Geachte mevrouw De Graaf", "K. de Graaf", "mevrouw De Graaf"),
    (M, OWN, "'s|Gravesande", "", "Geachte heer 's Gravesande", "K. 's Gravesande", "de heer 's Gravesande"),
    (M, OWN, "in 't|Veld", "", "Geachte heer In 't Veld", "K. in 't Veld", "de heer In 't Veld"),
    (M, OWN, "uit den|Boogaard", "", "Geachte heer Uit den Boogaard", "K. uit den Boogaard",
     "de heer Uit den Boogaard"),
    (V, OWN, "van den|IJssel", "", "Geachte mevrouw Van den IJssel", "K. van den IJssel", "mevrouw Van den IJssel"),
    (V, OWN_PARTNER, "ten|Kate", "d'|Ancona", "Geachte mevrouw Ten Kate-d'Ancona", "K. ten Kate-d'Ancona",
     "mevrouw Ten Kate-d'Ancona"),
    (X, OWN, "van der|Aa", "", "Geachte K. van der Aa", "K. van der Aa", "K. van der Aa"),
    (X, OWN, "Vermeer", "", "Geachte K. Vermeer", "K. Vermeer", "K. Vermeer"),
]  # fmt: skip


@pytest.mark.parametrize("case", ONZE_TAAL)
def test_a_name_is_right_in_a_letter_by_the_dutch_language_offices(case: tuple[object, ...]) -> None:
    """A prefix is small behind a name part and has a capital behind heer and mevrouw; 't, 's and d' stay small."""
    form, use, own, partner, greeting, address, running = case
    name = person(form, use, "Kim", own, partner)
    assert (greeting, address, running) == (salutation(name), address_name(name), running_text(name))


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


NOBLE = [
    (V, OWN, "barones", "", "Hoogwelgeboren vrouwe", "J.A. barones van den Aedel", "barones van den Aedel"),
    (V, PARTNER, "barones", "de|Boer", "Geachte mevrouw De Boer", "J.A. de Boer", "mevrouw De Boer"),
    (V, PARTNER_OWN, "barones", "de|Boer", "Hoogwelgeboren vrouwe", "J.A. de Boer-barones van den Aedel",
     "mevrouw De Boer-barones van den Aedel"),
    (V, OWN_PARTNER, "barones", "de|Boer", "Hoogwelgeboren vrouwe", "J.A. barones van den Aedel-de Boer",
     "barones van den Aedel-de Boer"),
    (M, OWN, "Graaf", "", "Hooggeboren heer", "J.A. graaf van den Aedel", "graaf van den Aedel"),
    (M, OWN, "jonkheer", "", "Hoogwelgeboren heer", "Jonkheer J.A. van den Aedel", "jonkheer van den Aedel"),
    (M, PARTNER_OWN, "jonkheer", "de|Boer", "Hoogwelgeboren heer", "J.A. de Boer-jonkheer van den Aedel",
     "de heer De Boer-jonkheer van den Aedel"),
    (V, OWN_PARTNER, "jonkvrouw", "de|Boer", "Geachte mevrouw Van den Aedel-de Boer", "J.A. van den Aedel-de Boer",
     "mevrouw Van den Aedel-de Boer"),
    (X, OWN, "graaf", "", "Geachte J.A. van den Aedel", "J.A. graaf van den Aedel", "J.A. van den Aedel"),
    (M, OWN, "prins", "", "Hoogheid", "J.A. prins van den Aedel", "prins van den Aedel"),
    (V, OWN, "mr. ridder", "", "Hoogwelgeboren vrouwe", "mr. J.A. ridder van den Aedel", "mevrouw Van den Aedel"),
]  # fmt: skip


@pytest.mark.parametrize("case", NOBLE)
def test_nobility_is_addressed_by_the_rules_of_the_brp(case: tuple[object, ...]) -> None:
    """A noble title stands before the own surname, a predicate in front; the partner's name alone has neither."""
    form, use, title, partner, greeting, address, running = case
    name = person(form, use, "Jo Anne", "van den|Aedel", partner, titles_before=title)
    assert (greeting, address, running) == (salutation(name), address_name(name), running_text(name))


def test_who_is_called_by_first_name_is_greeted_by_it() -> None:
    """Beste and the first name; without one the neutral form is used."""
    kim = person(F, OWN, "", "de|Wit", first_name="Kim", initials="K.")
    unknown = person(F, OWN, "", "de|Wit", initials="K.")
    assert (salutation(kim), running_text(kim)) == ("Beste Kim", "Kim de Wit")
    assert (salutation(unknown), running_text(unknown)) == ("Geachte K. de Wit", "K. de Wit")


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
    ("form", "expected"),
    [(M, "Dear Mr Van den Berg"), (V, "Dear Ms Van den Berg"), (X, "Dear A. van den Berg"), (F, "Dear Anne")],
)
def test_an_english_letter_opens_in_english(form: FormOfAddress, expected: str) -> None:
    """Mr, Ms, the initials or the first name."""
    assert expected == salutation_english(person(form, OWN, "", "van den|Berg", first_name="Anne"))


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
