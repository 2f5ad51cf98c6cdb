# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Noble titles and predicates on letters: the rules of the BRP as tables."""

import pytest

from app.domain.names import (
    FormOfAddress,
    NameUse,
    address_name,
    running_text,
    salutation,
    sort_key,
    sort_name,
)
from app.domain.nobility import noble_word
from tests.table_names import OWN, OWN_PARTNER, PARTNER, PARTNER_OWN, M, V, X, person

SURNAME = "van den|Aedel"
NOBLE = [
    # form, use, title, partner → salutation, address name, within a sentence
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
    (M, OWN, "prins", "", "Hoogheid", "J.A. prins van den Aedel", "prins van den Aedel"),
    (X, OWN, "graaf", "", "Geachte J.A. van den Aedel", "J.A. van den Aedel", "J.A. van den Aedel"),
    (X, OWN, "prins", "", "Hoogheid", "J.A. van den Aedel", "J.A. van den Aedel"),
    (X, PARTNER, "prins", "de|Boer", "Geachte J.A. de Boer", "J.A. de Boer", "J.A. de Boer"),
    (X, OWN, "jonkheer", "", "Geachte J.A. van den Aedel", "J.A. van den Aedel", "J.A. van den Aedel"),
    (V, OWN, "graaf", "", "Hooggeboren vrouwe", "J.A. gravin van den Aedel", "gravin van den Aedel"),
    (M, OWN, "gravin", "", "Hooggeboren heer", "J.A. graaf van den Aedel", "graaf van den Aedel"),
    (M, OWN, "ridder", "", "Hoogwelgeboren heer", "J.A. ridder van den Aedel", "ridder van den Aedel"),
    (V, OWN, "mr. ridder", "", "Hoogwelgeboren vrouwe", "mr. J.A. van den Aedel", "mevrouw Van den Aedel"),
    (V, OWN, "jonkheer", "", "Hoogwelgeboren vrouwe", "Jonkvrouw J.A. van den Aedel", "jonkvrouw van den Aedel"),
    (M, OWN, "drs. jhr.", "", "Hoogwelgeboren heer", "Jhr. drs. J.A. van den Aedel", "jhr. van den Aedel"),
    (V, OWN, "jonkvrouw", "de|Boer", "Geachte mevrouw Van den Aedel", "J.A. van den Aedel", "mevrouw Van den Aedel"),
    (M, OWN_PARTNER, "jonkheer", "de|Boer", "Hoogwelgeboren heer", "Jonkheer J.A. van den Aedel-de Boer",
     "jonkheer van den Aedel-de Boer"),
    (M, PARTNER, "graaf", "de|Boer", "Geachte heer De Boer", "J.A. de Boer", "de heer De Boer"),
]  # fmt: skip


@pytest.mark.parametrize("case", NOBLE)
def test_nobility_is_addressed_by_the_rules_of_the_brp(case: tuple[object, ...]) -> None:
    """A noble title stands before the own surname, a predicate in front; the partner's name alone has neither."""
    form, use, title, partner, greeting, address, running = case
    name = person(form, use, "Jo Anne", SURNAME, partner, titles_before=title)
    assert (greeting, address, running) == (salutation(name), address_name(name), running_text(name))


MARRIED = [
    # form, use, own title, partner → salutation, address name, within a sentence
    (V, OWN, "", "baron van den|Aedel", "Geachte mevrouw De Boer", "A. de Boer", "mevrouw De Boer"),
    (V, PARTNER, "", "baron van den|Aedel", "Hoogwelgeboren vrouwe", "A. barones van den Aedel",
     "barones van den Aedel"),
    (V, PARTNER_OWN, "", "baron van den|Aedel", "Hoogwelgeboren vrouwe", "A. barones van den Aedel-de Boer",
     "barones van den Aedel-de Boer"),
    (V, OWN_PARTNER, "", "baron van den|Aedel", "Hoogwelgeboren vrouwe", "A. de Boer-barones van den Aedel",
     "mevrouw De Boer-barones van den Aedel"),
    (V, PARTNER, "", "graaf|Aedel", "Hooggeboren vrouwe", "A. gravin Aedel", "gravin Aedel"),
    (V, PARTNER, "", "prins|Aedel", "Hoogheid", "A. prinses Aedel", "prinses Aedel"),
    (V, PARTNER, "", "ridder van den|Aedel", "Geachte mevrouw Van den Aedel", "A. van den Aedel",
     "mevrouw Van den Aedel"),
    (V, PARTNER, "", "jonkheer van den|Aedel", "Geachte mevrouw Van den Aedel", "A. van den Aedel",
     "mevrouw Van den Aedel"),
    (V, PARTNER, "", "barones van den|Aedel", "Geachte mevrouw Van den Aedel", "A. van den Aedel",
     "mevrouw Van den Aedel"),
    (M, PARTNER, "", "baron van den|Aedel", "Geachte heer Van den Aedel", "A. van den Aedel", "de heer Van den Aedel"),
    (X, PARTNER, "", "baron van den|Aedel", "Geachte A. van den Aedel", "A. van den Aedel", "A. van den Aedel"),
    (V, PARTNER_OWN, "barones", "graaf van den|Aedel", "Hooggeboren vrouwe",
     "A. gravin van den Aedel-barones de Boer", "gravin van den Aedel-barones de Boer"),
    (V, OWN_PARTNER, "barones", "graaf van den|Aedel", "Hooggeboren vrouwe",
     "A. barones de Boer-gravin van den Aedel", "barones de Boer-gravin van den Aedel"),
    (V, PARTNER, "gravin", "ridder van den|Aedel", "Geachte mevrouw Van den Aedel", "A. van den Aedel",
     "mevrouw Van den Aedel"),
]  # fmt: skip


@pytest.mark.parametrize("case", MARRIED)
def test_a_woman_bears_the_title_of_her_husband_with_his_name(case: tuple[object, ...]) -> None:
    """Hoffelijkheidstitel: kept before the partner's prefix; it goes before her own title in the salutation."""
    form, use, title, partner, greeting, address, running = case
    name = person(form, use, "Anne-Fleur", "de|Boer", partner, titles_before=title)
    assert (greeting, address, running) == (salutation(name), address_name(name), running_text(name))


def test_a_title_before_the_own_prefix_counts_as_a_title() -> None:
    """Some systems keep `baron van den` as tussenvoegsel."""
    name = person(M, OWN, "Jo Anne", "baron van den|Aedel")
    texts = (salutation(name), address_name(name), running_text(name), sort_name(name))
    assert texts == (
        "Hoogwelgeboren heer",
        "J.A. baron van den Aedel",
        "baron van den Aedel",
        "Aedel, J.A. van den",
    )


def test_a_title_before_the_partners_prefix_plays_no_part_in_a_list() -> None:
    """She stands at the A of Aedel, with the prefix alone behind her initials."""
    name = person(V, PARTNER, "Anne-Fleur", "de|Boer", "baron van den|Aedel")
    assert (sort_name(name), sort_key(name)) == ("Aedel, A. van den", "aedel van-den a")


@pytest.mark.parametrize(
    ("form", "use", "title", "expected"),
    [
        (M, OWN, "graaf", "Hooggeboren heer"),
        (M, PARTNER, "graaf", "Geachte heer De Boer"),
        (V, OWN_PARTNER, "graaf", "Hooggeboren vrouwe"),
        (X, OWN, "graaf", ""),
        (V, OWN, "jonkvrouw", ""),
    ],
)
def test_a_noble_greeting_needs_no_surname(form: FormOfAddress, use: NameUse, title: str, expected: str) -> None:
    """With the own surname unknown the title alone still opens a letter; without one it stays empty."""
    assert expected == salutation(person(form, use, "Jo Anne", ".", "de|Boer", titles_before=title))


@pytest.mark.parametrize(
    ("form", "use", "expected"),
    [(V, PARTNER, "Hooggeboren vrouwe"), (V, OWN, "Geachte mevrouw De Boer"), (M, PARTNER, "Geachte heer De Boer")],
)
def test_the_title_of_a_husband_whose_name_is_unknown_still_greets(
    form: FormOfAddress, use: NameUse, expected: str
) -> None:
    """The title counts, while the own name is written."""
    name = person(form, use, "Jo Anne", "de|Boer", "graaf|.")
    assert (salutation(name), address_name(name)) == (expected, "J.A. de Boer")


@pytest.mark.parametrize(("code", "word"), [("BS", "barones"), ("JH", "jonkheer"), ("R", "ridder"), ("dr.", "dr.")])
def test_the_codes_of_the_brp_stand_for_titles(code: str, word: str) -> None:
    """Table 38 of the BRP; what is no code stays as it is."""
    assert noble_word(code) == word
