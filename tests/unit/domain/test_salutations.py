# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a letter opens, and how a person is named within a sentence: the rules of the BRP and of Onze Taal as tables."""

import pytest

from app.domain.names import (
    FormOfAddress,
    address_name,
    running_text,
    salutation,
    salutation_english,
)
from tests.table_names import OWN, OWN_PARTNER, PARTNER, PARTNER_OWN, F, M, V, X, person

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


def test_who_is_called_by_first_name_is_greeted_by_it() -> None:
    """Beste and the first name; without one the neutral form is used."""
    kim = person(F, OWN, "", "de|Wit", first_name="Kim", initials="K.")
    unknown = person(F, OWN, "", "de|Wit", initials="K.")
    assert (salutation(kim), running_text(kim)) == ("Beste Kim", "Kim de Wit")
    assert (salutation(unknown), running_text(unknown)) == ("Geachte K. de Wit", "K. de Wit")


@pytest.mark.parametrize(
    ("form", "expected"),
    [(M, "Dear Mr Van den Berg"), (V, "Dear Ms Van den Berg"), (X, "Dear A. van den Berg"), (F, "Dear Anne")],
)
def test_an_english_letter_opens_in_english(form: FormOfAddress, expected: str) -> None:
    """Mr, Ms, the initials or the first name."""
    assert expected == salutation_english(person(form, OWN, "", "van den|Berg", first_name="Anne"))
