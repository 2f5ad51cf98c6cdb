# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names that lists hold in one column are split; what is not sure says so."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.name_splitting import NameDoubt, split_name, split_surname
from app.domain.names import FormOfAddress, NameUse, display_name, sort_name
from app.wording import LANGUAGES, Wording

SURE = ""
WHOLE_NAMES = [
    # text, initials, first name, prefix, surname, doubt
    ("Berg, van den", "", "", "van den", "Berg", SURE),
    ("Berg, A. van den", "A.", "", "van den", "Berg", SURE),
    ("Berg, Anne van den", "", "Anne", "van den", "Berg", SURE),
    ("Berg, van den, A.", "A.", "", "van den", "Berg", SURE),
    ("Berg van den", "", "", "van den", "Berg", SURE),
    ("Berg van den, A.", "A.", "", "van den", "Berg", SURE),
    ("J.P. van der Berg", "J.P.", "", "van der", "Berg", SURE),
    ("J. P. van der Berg", "J.P.", "", "van der", "Berg", SURE),
    ("JP van der Berg", "J.P.", "", "van der", "Berg", SURE),
    ("van der Berg", "", "", "van der", "Berg", SURE),
    ("Jan Willem de Vries", "", "Jan Willem", "de", "Vries", SURE),
    ("Jansen, Piet", "", "Piet", "", "Jansen", SURE),
    ("Jansen, Jan Willem", "", "Jan Willem", "", "Jansen", SURE),
    ("Jansen, P. (Piet)", "P.", "Piet", "", "Jansen", SURE),
    ("P. (Piet) Jansen", "P.", "Piet", "", "Jansen", SURE),
    ("Jansen A.B.", "A.B.", "", "", "Jansen", SURE),
    ("Jansen J", "J.", "", "", "Jansen", SURE),
    ("Boer P. de", "P.", "", "de", "Boer", SURE),
    ("Berg A. van den", "A.", "", "van den", "Berg", SURE),
    ("Hof K.L. van der", "K.L.", "", "van der", "Hof", SURE),
    ("Berg A. Van den", "A.", "", "van den", "Berg", NameDoubt.CAPITAL_PREFIX),
    ("Jong J.P. De", "J.P.", "", "de", "Jong", NameDoubt.CAPITAL_PREFIX),
    ("St. Clair, J.", "J.", "", "", "St. Clair", SURE),
    ("de Boer Jan", "", "", "de", "Boer Jan", NameDoubt.MANY_WORDS),
    ("De Boer Jan", "", "", "de", "Boer Jan", NameDoubt.MANY_WORDS),
    ("María José García López", "", "María", "", "José García López", NameDoubt.MANY_WORDS),
    ('Fleur "Flo" de Wit', "", "Fleur", "de", "Wit", NameDoubt.STRANGE),
    ("F. “Flo” de Wit", "F.", "Flo", "de", "Wit", NameDoubt.STRANGE),
    ("Wit, Fleur 'Flo' de", "", "Fleur", "de", "Wit", NameDoubt.STRANGE),
    ("Hans in 't Veld-'t Hart", "", "Hans", "'t", "Hart", NameDoubt.DOUBLE_NAME),
    ("Jong, de-Bakker", "", "de-Bakker", "", "Jong", NameDoubt.MANY_WORDS),
    ("Ali M. Jansen", "A.M.", "Ali", "", "Jansen", SURE),
    ("Piet Jansen", "", "Piet", "", "Jansen", SURE),
    ("Vermeer", "", "", "", "Vermeer", SURE),
    ("Vermeer, Do", "", "Do", "", "Vermeer", SURE),
    ("'t Hart", "", "", "'t", "Hart", SURE),
    ("M. ’t Hart", "M.", "", "’t", "Hart", SURE),
    ("Hedy d'Ancona", "", "Hedy", "d'", "Ancona", SURE),
    ("IJ. uit den Boogaard", "IJ.", "", "uit den", "Boogaard", SURE),
    ("Al-Hassan", "", "", "", "Al-Hassan", SURE),
    ("A.B. Garcia Lopez", "A.B.", "", "", "Garcia Lopez", SURE),
    ("El Amrani", "", "", "", "El Amrani", NameDoubt.CAPITAL_PREFIX),
    ("Maria El Amrani", "", "Maria", "", "El Amrani", NameDoubt.CAPITAL_PREFIX),
    ("Op den Akker", "", "", "op den", "Akker", NameDoubt.CAPITAL_PREFIX),
    ("De Heer, Jan", "", "Jan", "de", "Heer", NameDoubt.CAPITAL_PREFIX),
    ("Anne De Wit", "", "Anne", "De", "Wit", NameDoubt.CAPITAL_PREFIX),
    ("Op Den Berghe", "", "", "Op Den", "Berghe", NameDoubt.CAPITAL_PREFIX),
    ("VAN DER BERG", "", "", "van der", "Berg", NameDoubt.LETTER_CASE),
    ("J.P. VAN 'T HOF", "J.P.", "", "van 't", "Hof", NameDoubt.LETTER_CASE),
    ("O'BRIEN, S.", "S.", "", "", "O'Brien", NameDoubt.LETTER_CASE),
    ("IJZERMAN", "", "", "", "IJzerman", NameDoubt.LETTER_CASE),
    ("piet jansen", "", "Piet", "", "Jansen", NameDoubt.LETTER_CASE),
    ("van der berg", "", "", "van der", "Berg", NameDoubt.LETTER_CASE),
    ("Jan Peter Jansen", "", "Jan", "", "Peter Jansen", NameDoubt.MANY_WORDS),
    ("J. v.d. Berg", "J.", "", "v.d.", "Berg", NameDoubt.SHORT_PREFIX),
    ("Berg, A. v/d", "A.", "", "v/d", "Berg", NameDoubt.SHORT_PREFIX),
    ("vd Berg", "", "", "vd", "Berg", NameDoubt.SHORT_PREFIX),
    ("J. v. d. Berg", "J.", "", "v.d.", "Berg", NameDoubt.SHORT_PREFIX),
    ("J. van d. Berg", "J.", "", "v.d.", "Berg", NameDoubt.SHORT_PREFIX),
    ("v d Berg, J.", "J.", "", "v.d.", "Berg", NameDoubt.SHORT_PREFIX),
    ("Berg v.d., J.", "J.", "", "v.d.", "Berg", NameDoubt.SHORT_PREFIX),
    ("J.v.d.Berg", "J.", "", "v.d.", "Berg", NameDoubt.SHORT_PREFIX),
    ("J.P.van den Berg", "J.P.", "", "van den", "Berg", SURE),
    ("J.P.VAN DEN BERG", "J.P.", "", "van den", "Berg", NameDoubt.LETTER_CASE),
    ("A-M. Bos", "A-M.", "", "", "Bos", SURE),
    ("Bos, P. (dr.)", "P.", "", "", "Bos", SURE),
    ("Jan Jansen sr.", "", "Jan", "", "Jansen sr.", NameDoubt.MANY_WORDS),
    ("A. Gebbers", "A.", "", "", "Gebbers", SURE),
    ("Vacature 3", "", "Vacature", "", "3", NameDoubt.STRANGE),
    ("jan@school.example", "", "", "", "jan@school.example", NameDoubt.STRANGE),
    ("J.P.", "J.P.", "", "", "", NameDoubt.NO_SURNAME),
    ("(Piet)", "", "Piet", "", "", NameDoubt.NO_SURNAME),
    (" , ", "", "", "", "", NameDoubt.NO_SURNAME),
    ("", "", "", "", "", NameDoubt.NO_SURNAME),
]


@pytest.mark.parametrize("case", WHOLE_NAMES, ids=lambda case: case[0])
def test_a_whole_name_is_split_into_its_parts(case: tuple[str, ...]) -> None:
    """Initials and tussenvoegsels show where the surname starts; the rest is in doubt."""
    text, initials, first, prefix, surname, doubt = case
    name, found = split_name(text)
    assert (initials, first, prefix, surname, doubt) == (
        name.initials,
        name.first_name,
        name.prefix,
        name.surname,
        found,
    )


@pytest.mark.parametrize(
    ("text", "display", "listed"),
    [
        ("Anne de Wit-Jansen", "Anne de Wit-Jansen", "Wit-Jansen, A. de"),
        ("Anne-Marie Jansen-van Dam", "Anne-Marie Jansen-van Dam", "Jansen-van Dam, A."),
        ("Groenlo - van Velzen, van", "Van Groenlo-van Velzen", "Groenlo-van Velzen, van"),
        ("A. van der Bos-d'Ancona", "A. van der Bos-d'Ancona", "Bos-d'Ancona, A. van der"),
    ],
)
def test_a_double_name_is_shown_as_it_stood_and_is_in_doubt(text: str, display: str, listed: str) -> None:
    """The first is taken for the partner's name, and a person is asked to look."""
    name, doubt = split_name(text)
    assert (display, listed) == (display_name(name), sort_name(name))
    assert (name.name_use, doubt) == (NameUse.PARTNER_OWN, NameDoubt.DOUBLE_NAME)


@pytest.mark.parametrize(
    ("text", "display", "use"),
    [
        ("A. Jansen geb. de Boer", "A. Jansen-de Boer", NameUse.PARTNER_OWN),
        ("A. JANSEN GEB. DE BOER", "A. Jansen-de Boer", NameUse.PARTNER_OWN),
        ("A. Jansen, geb. de Boer", "A. Jansen-de Boer", NameUse.PARTNER_OWN),
        ("Jansen, A., geboren de Boer", "A. Jansen-de Boer", NameUse.PARTNER_OWN),
        ("Jansen geb. de Boer, A.", "A. Jansen-de Boer", NameUse.PARTNER_OWN),
        ("A. de Boer e/v Jansen", "A. de Boer-Jansen", NameUse.OWN_PARTNER),
        ("A. de Boer e.v. Jansen", "A. de Boer-Jansen", NameUse.OWN_PARTNER),
    ],
)
def test_a_maiden_name_or_a_husband_that_is_mentioned_makes_a_double_name(
    text: str, display: str, use: NameUse
) -> None:
    """What stands behind geb. is the own name, what stands before e/v is; both are in doubt."""
    name, doubt = split_name(text)
    own, partner = (name.prefix, name.surname), (name.partner_prefix, name.partner_surname)
    assert (display_name(name), name.name_use, own, partner) == (display, use, ("de", "Boer"), ("", "Jansen"))
    assert doubt


@pytest.mark.parametrize(
    ("text", "form", "before", "after", "listed"),
    [
        ("Mw. drs. P. Jansen", FormOfAddress.MEVROUW, "drs.", "", "Jansen, P."),
        ("Mevr A Bos", FormOfAddress.MEVROUW, "", "", "Bos, A."),
        ("de heer P. Bos", FormOfAddress.HEER, "", "", "Bos, P."),
        ("Bos (mw.)", FormOfAddress.MEVROUW, "", "", "Bos"),
        ("Mw Smit-de Boer", FormOfAddress.MEVROUW, "", "", "Smit-de Boer"),
        ("Dhr. Bos", FormOfAddress.HEER, "", "", "Bos"),
        ("Dhr./mw. Bos", FormOfAddress.NEUTRAL, "", "", "Bos"),
        ("dr. A.B. van 't Hof", FormOfAddress.NEUTRAL, "dr.", "", "Hof, A.B. van 't"),
        ("Prof.dr. A. Bos", FormOfAddress.NEUTRAL, "Prof.dr.", "", "Bos, A."),
        ("A. Jelgersma, LLM", FormOfAddress.NEUTRAL, "", "LLM", "Jelgersma, A."),
        ("A. Jelgersma MSc", FormOfAddress.NEUTRAL, "", "MSc", "Jelgersma, A."),
        ("Jansen, MA", FormOfAddress.NEUTRAL, "", "", "Jansen, M.A."),
        ("J.A. baron van den Aedel", FormOfAddress.NEUTRAL, "baron", "", "Aedel, J.A. van den"),
        ("J.P. de Graaf", FormOfAddress.NEUTRAL, "", "", "Graaf, J.P. de"),
        ("Heer, Jan", FormOfAddress.NEUTRAL, "", "", "Heer, J."),
    ],
)
def test_titles_and_form_of_address_are_taken_off(
    text: str, form: FormOfAddress, before: str, after: str, listed: str
) -> None:
    """Heer, mevrouw and titles round a name go to their own fields; surnames that look like them stay."""
    name = split_name(text).name
    assert (form, before, after, listed) == (
        name.form_of_address,
        name.titles_before,
        name.titles_after,
        sort_name(name),
    )


@pytest.mark.parametrize(
    ("text", "prefix", "expected"),
    [
        ("van den Berg", "", ("van den", "Berg", "", "", SURE)),
        ("Berg, van den", "", ("van den", "Berg", "", "", SURE)),
        ("voor in 't Holt", "", ("voor in 't", "Holt", "", "", SURE)),
        ("Berg", "van den", ("van den", "Berg", "", "", SURE)),
        ("van den Berg", "van den", ("van den", "Berg", "", "", SURE)),
        ("Velzen-van den Berg", "van", ("van den", "Berg", "van", "Velzen", NameDoubt.DOUBLE_NAME)),
        ("Van den Berg", "", ("van den", "Berg", "", "", NameDoubt.CAPITAL_PREFIX)),
        ("VAN DEN BERG-JANSEN", "", ("", "Jansen", "van den", "Berg", NameDoubt.LETTER_CASE)),
        ("Bos-Vos-Mos", "", ("", "Bos-Vos-Mos", "", "", NameDoubt.DOUBLE_NAME)),
        ("Groenlo - van Velzen, van", "", ("van", "Velzen", "van", "Groenlo", NameDoubt.DOUBLE_NAME)),
        ("uijt te de Haag", "", ("uijt te de", "Haag", "", "", SURE)),
        ("van d. Berg", "", ("v.d.", "Berg", "", "", NameDoubt.SHORT_PREFIX)),
        ("Jansen geb. de Boer", "", ("de", "Boer", "", "Jansen", NameDoubt.DOUBLE_NAME)),
        ("de Boer e/v Jansen", "", ("de", "Boer", "", "Jansen", NameDoubt.DOUBLE_NAME)),
        ("BERG", "VAN DER", ("van der", "Berg", "", "", NameDoubt.LETTER_CASE)),
        ("Berg", "VAN DER", ("van der", "Berg", "", "", NameDoubt.LETTER_CASE)),
        ("HART", "'T", ("'t", "Hart", "", "", NameDoubt.LETTER_CASE)),
        ("Aedel", "'S", ("'S", "Aedel", "", "", SURE)),
        ("baron van den Aedel", "", ("baron van den", "Aedel", "", "", SURE)),
        ("van", "", ("", "van", "", "", SURE)),
        ("-", "", ("", "", "", "", NameDoubt.NO_SURNAME)),
    ],
)
def test_a_surname_column_gives_up_its_prefix(text: str, prefix: str, expected: tuple[str, ...]) -> None:
    """The longest tussenvoegsel is taken; one from a column of its own belongs to the first name."""
    assert expected == tuple(split_surname(text, prefix))


def test_a_text_too_long_for_a_name_is_left_whole_and_in_doubt() -> None:
    """A cell with a whole story does not hold up the import."""
    story = "Van den Berg " * 100_000
    assert split_name(story).doubt == NameDoubt.STRANGE
    assert split_surname(story).doubt == NameDoubt.STRANGE


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_doubt_has_a_sentence(language: str) -> None:
    """The list of doubtful names says why, in both languages."""
    assert [doubt for doubt in NameDoubt if not Wording(language).has(f"name_doubt.{doubt}")] == []


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=30)
    | st.lists(
        st.sampled_from(["van", "den", "Berg", ",", "-", "A.", "drs.", "Mw.", "d'", "(Jo)", "MSc", "De", "heer", "'t"]),
        max_size=7,
    ).map(" ".join)
)
def test_no_text_stops_the_splitting_and_no_surname_is_always_said(text: str) -> None:
    """Any text gives a name; when that has no surname, the doubt is not empty."""
    name, doubt = split_name(text)
    assert name.surname or doubt
    surname = split_surname(text)
    assert surname.surname or surname.doubt
