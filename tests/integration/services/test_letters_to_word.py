# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters for who goes on in Word or Excel: the words of each letter, and what stands in them as a list."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn

from app.bootstrap import Services
from app.domain.letters import LetterState, Round, Way
from app.domain.own_fields import OwnKind
from app.domain.stationery import Paper
from app.errors import Cancelled
from app.progress import Progress
from app.wording import Wording
from tests.schools import DAY, round_of_letters
from tests.stationery_files import NAME, paper


@pytest.fixture
def started(filled: Services) -> Round:
    """Begin a round for everybody."""
    return filled.rounds.start(round_of_letters(), [one.id for one in filled.staff.all()])


def states(school: Services, item: Round) -> list[LetterState]:
    """Return how far each letter is."""
    return [row.letter.state for row in school.rounds.letters(item.id)]


def test_all_letters_come_in_one_document_each_on_a_new_page(filled: Services, started: Round, tmp_path: Path) -> None:
    """With everybody's own salutation and address, links that lead nowhere but to text, and the letters as printed."""
    path = tmp_path / "brieven.docx"
    made = filled.letters.save_pdf(started.id, path, Progress(), word=True)
    document = docx.Document(str(path))
    texts = [paragraph.text for paragraph in document.paragraphs]
    rows = filled.rounds.letters(started.id)
    assert [texts.count(f"{row.salutation},") for row in rows] == [1, 1]
    assert all(line in texts for row in rows for line in row.address_lines)
    starts = [section.start_type for section in document.sections]
    assert (len(made.letter_ids), starts) == (2, [WD_SECTION.NEW_PAGE] * 2)
    assert states(filled, started) == [LetterState.PRINTED] * 2
    assert {row.letter.how for row in rows} == {Way.WORD}


@pytest.mark.parametrize("paper_is", [Paper.PREPRINTED, Paper.PDF])
def test_what_is_kept_shows_no_more_than_the_document_that_went_out(
    filled: Services, started: Round, tmp_path: Path, paper_is: Paper
) -> None:
    """No head of the program on paper that has one, nor the PDF that Word cannot lay below a letter."""
    (tmp_path / "papier.pdf").write_bytes(paper())
    filled.school.save(filled.school.school(), replace(filled.school.school(), footer="Voet van de school"))
    filled.school.stationery.take_in("first", tmp_path / "papier.pdf")
    filled.school.stationery.save(replace(filled.school.stationery.read(), paper=paper_is))
    filled.letters.save_pdf(started.id, tmp_path / "brieven.docx", Progress(), word=True)
    kept = filled.rounds.document(filled.rounds.letters(started.id)[0].letter.document)
    told = pypdfium2.PdfDocument(kept)[0].get_textpage().get_text_range()
    head = docx.Document(str(tmp_path / "brieven.docx")).sections[0].first_page_header
    assert ([one.text for one in head.paragraphs], NAME in told, "Voet van de school" in told) == ([""], False, False)


def test_a_document_for_each_person_is_named_after_them(filled: Services, started: Round, tmp_path: Path) -> None:
    """As the PDFs are; nothing else is left in the folder."""
    filled.letters.save_separate(started.id, tmp_path / "los", Progress(), word=True)
    names = sorted(path.name for path in (tmp_path / "los").iterdir())
    assert [name[:4] + name[-5:] for name in names] == ["001 .docx", "002 .docx"]


def test_what_people_are_called_is_never_a_field_or_markup_in_word(
    filled: Services, started: Round, tmp_path: Path
) -> None:
    """Whatever was typed stands there as text, signs that XML cannot hold left out."""
    nasty = "<w:br/> {{naam}} =1+1 &lt; {MERGEFIELD x} \x00\x0b“"
    filled.rounds.change(started, round_of_letters(signer=nasty.replace("\x00\x0b", ""), id=started.id, version=1))
    path = tmp_path / "x.docx"
    filled.letters.save_pdf(started.id, path, Progress(), word=True)
    document = docx.Document(str(path))
    assert "<w:br/> {{naam}} =1+1 &lt; {MERGEFIELD x} “" in [one.text for one in document.paragraphs]
    assert not list(document.element.body.iter(qn("w:instrText"), qn("w:fldSimple")))


def test_stopping_leaves_no_document_and_no_printed_letter(filled: Services, started: Round, tmp_path: Path) -> None:
    """As with a PDF."""
    progress = Progress(lambda _done, _total, at: progress.cancel() if at == "progress.letters" else None)
    with pytest.raises(Cancelled):
        filled.letters.save_pdf(started.id, tmp_path / "x.docx", progress, word=True)
    assert (list(tmp_path.glob("*.docx")), states(filled, started)) == ([], [LetterState.WAITING] * 2)


def test_the_data_is_a_row_for_each_letter_with_days_and_numbers(
    filled: Services, started: Round, tmp_path: Path
) -> None:
    """A text that begins as a formula stays a text, and nothing counts as printed."""
    first = filled.staff.all()[0]
    for name, kind, held in (("Kluis", OwnKind.NUMBER, 12.5), ("=Noot", OwnKind.TEXT, "=HYPERLINK(1)")):
        field = filled.own_fields.add(name, kind)
        filled.own_fields.set_value([first.id], field.id, held)
    places = [(place, one.id) for place, one in enumerate(filled.staff.all(), 1)]
    path = tmp_path / "gegevens.xlsx"
    assert filled.proof_sheets.save_data(started, places, path, Wording("nl"), Progress()) == 2

    book = openpyxl.load_workbook(path)
    header, *rows = list(book["Brieven"].iter_rows(values_only=True))
    one = dict(zip(header, rows[0], strict=True))
    assert (one["Nr."], one["Kluis"], one["=Noot"]) == (1, 12.5, "=HYPERLINK(1)")
    assert isinstance(one["Datum van de brief"], datetime)
    assert one["Datum van de brief"].date() == DAY
    assert one["Antwoord vóór"].date() == date(2013, 9, 30)
    assert {cell.data_type for row in book["Brieven"].iter_rows() for cell in row} <= {"s", "n", "d"}
    assert states(filled, started) == [LetterState.WAITING] * 2


def test_the_data_can_be_the_source_of_a_mail_merge(filled: Services, started: Round, tmp_path: Path) -> None:
    """Heads that stay in sight and are told apart, codes with their zeros, and what looks like a formula as text."""
    first = filled.staff.all()[0]
    shown = {"aanhef": "0031", "Plus": "+31 6", "Min": "-1+1", "Apenstaart": "@SUM(A1)", "Is": "=1+1"}
    for name, held in shown.items():
        filled.own_fields.set_value([first.id], filled.own_fields.add(name, OwnKind.TEXT).id, held)
    places = [(place, one.id) for place, one in enumerate(filled.staff.all(), 1)]
    filled.proof_sheets.save_data(started, places, tmp_path / "bron.xlsx", Wording("nl"), Progress())

    sheet = openpyxl.load_workbook(tmp_path / "bron.xlsx")["Brieven"]
    header, *rows = list(sheet.iter_rows())
    heads = [str(cell.value) for cell in header]
    found = dict(zip(heads, rows[0], strict=True))
    assert (sheet.freeze_panes, len({head.casefold() for head in heads})) == ("B2", len(heads))
    told = {name: found[name] for name in ("aanhef (2)", "Plus", "Min", "Apenstaart", "Is")}
    assert [cell.value for cell in told.values()] == list(shown.values())
    assert {cell.data_type for cell in told.values()} == {"s"}
