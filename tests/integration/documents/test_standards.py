# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every PDF keeps to PDF/A-2a and PDF/UA-1, as a validator of others finds; and what a reading program makes of it."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from app.documents.dossier import bind_dossiers
from app.documents.printer import LetterPrinter
from app.progress import Progress
from tests.invented_letters import HEAD, letter, template
from tests.sorts_of_pdf import FULL, RICH, SORTS, a_hand_out_list, an_overview, binding, with_evidence
from tests.standards import claims, faults, spoken, tags_of


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("sort", SORTS, ids=lambda sort: sort.__name__)
def test_every_sort_of_pdf_keeps_to_the_standards(
    tmp_path: Path, sort: Callable[[str, Path], bytes], language: str
) -> None:
    """In Dutch and in English; and it says so."""
    assert faults(sort(language, tmp_path)) == []


def test_a_dossier_with_pages_of_others_does_not_say_that_it_keeps_to_them(tmp_path: Path) -> None:
    """Their fonts need not be embedded; it stays tagged, and tells the words of each of those pages."""
    file = io.BytesIO()
    bind_dossiers(file, [with_evidence("certificaat.pdf")], binding("nl"), Progress())
    data = file.getvalue()

    assert not claims(data)
    assert faults(data) != []
    assert tags_of(data, "Figure")[-2:] == [
        "Figure Bewijs 1, certificaat.pdf, bladzijde 1 van 2. Daarop staat: Certificaat",
        "Figure Bewijs 1, certificaat.pdf, bladzijde 2 van 2. Daarop staat: Twee",
    ]


def test_a_letter_is_read_in_order() -> None:
    """From who sends it, by whom it is for, to who signed; each item of a list with its sign."""
    data = LetterPrinter(RICH, FULL).render_one(letter())
    read = tags_of(data, "P", "H1", "H2", "Figure", "Lbl", "LBody", "Link")

    assert read[0] == "Figure Logo van Duinzicht College"
    assert read[5:13] == [
        "P M. van Velzen Laan 1 2583 XL SCHEVENINGEN", "P Ons kenmerk BOW/2012.96", "P Onderwerp", "H1 Proef",
        "P Geachte mevrouw Van Velzen,", "P Zie of mail. het register", "Link het register", "Lbl •",
    ]  # fmt: skip
    assert read[13:19] == ["LBody een", "Lbl •", "LBody twee", "Lbl 1.", "LBody drie", "H2 Deel 0"]
    assert read[-2:] == ["Figure Handtekening van I. van Engelen", "P I. van Engelen Rector"]


def test_what_stands_on_every_page_is_not_read_again() -> None:
    """The head and the foot of a following page are decoration."""
    data = LetterPrinter(RICH, HEAD).render_one(letter())

    assert spoken(data).count(HEAD.footer) > 1
    assert [said for said in tags_of(data, "P") if HEAD.footer in said or "Bladzijde" in said] == []


def test_words_are_read_apart_at_the_end_of_a_line_and_a_broken_one_as_one() -> None:
    """A hyphen that breaks a word is told from one that belongs to it."""
    text = template("Wij " + "een " * 15 + "verantwoordelijkheidsgevoel met kop-staart hier.")
    data = LetterPrinter(text, HEAD).render_one(letter())
    read = next(said for said in tags_of(data, "P") if "Wij" in said)

    assert "een verantwoordelijkheids\u00adgevoel met kop-staart hier." in read
    assert "Laan 1 2583 XL SCHEVENINGEN" in " ".join(tags_of(data, "P"))


def test_a_table_has_headings_and_as_many_cells_in_each_row(tmp_path: Path) -> None:
    """Empty cells too; the headings that come again on a next page are not read again."""
    data = an_overview("nl", tmp_path)
    table = tags_of(data, "TR", "TH", "TD")
    people = table[[said.startswith("TR Naam") for said in table].index(True) :]

    assert people[1:7] == ["TH Naam", "TH Personeelsnummer", "TH Vestiging", "TH Sinds", "TH Uren", "TH Kosten"]
    assert [said[:2] for said in people].count("TR") == 72
    assert [said[:2] for said in people].count("TD") == 71 * 6


def test_a_group_of_a_hand_out_list_is_a_row_of_its_table(tmp_path: Path) -> None:
    """It is read above those it is about, not behind the whole table."""
    read = tags_of(a_hand_out_list("nl", tmp_path), "TH", "TD")
    place = next(number for number, said in enumerate(read) if "Bovenbouw" in said)

    assert read[place - 2 : place] == ["TD", "TD"]
    assert "Berg1, A. van den" in read[place + 2]


def test_a_chart_is_told_in_words(tmp_path: Path) -> None:
    """Each bar by its name and its numbers."""
    data = an_overview("nl", tmp_path)

    told = tags_of(data, "Figure")
    assert any("Klassieke Talen en Cultuur en Vorming: geregistreerd 0, lopend 5" in said for said in told)
