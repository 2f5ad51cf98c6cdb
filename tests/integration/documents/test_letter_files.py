# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A run of letters as files: one for all or one each, on sheets of their own, and nothing left of a run that fails."""

from pathlib import Path

import pytest

from app.documents.printer import LetterPrinter
from app.errors import Cancelled, LetterError, SchoolFileError
from app.progress import Progress
from tests.invented_letters import HEAD, invitation, letter, letters, long_letter, template
from tests.printed_pages import text_of, words_of


@pytest.mark.parametrize(("new_sheet", "first_pages", "pages"), [(False, (1, 3), 4), (True, (1, 3), 4)])
def test_two_page_letters_need_no_blank_pages(tmp_path: Path, new_sheet: bool, first_pages: object, pages: int) -> None:
    """They end on the back of a sheet already."""
    printer = LetterPrinter(long_letter().template, HEAD, new_sheet=new_sheet)
    made = printer.write_combined(tmp_path / "brieven.pdf", letters(2), Progress())
    assert (made.first_pages, made.pages, made.pages_per_letter) == (first_pages, pages, (2, 2))


def test_in_duplex_every_letter_starts_on_a_new_sheet(tmp_path: Path) -> None:
    """A blank back follows a letter of one page."""
    printer = LetterPrinter(invitation(), HEAD, new_sheet=True)
    made = printer.write_combined(tmp_path / "brieven.pdf", letters(3), Progress())
    assert (made.first_pages, made.pages, made.pages_per_letter) == ((1, 3, 5), 6, (1, 1, 1))


def test_letters_no_font_has_stop_a_run_but_not_a_preview(tmp_path: Path) -> None:
    """The check before printing lists them; a run that skipped it is refused with the letter's place."""
    printer = LetterPrinter(template("{{naam}}"), HEAD)
    assert "? Li" in text_of(printer.render_one(letter(naam="李 Li")))
    with pytest.raises(LetterError) as caught:
        printer.write_combined(tmp_path / "brieven.pdf", [letter(), letter(naam="李 Li")], Progress())
    assert (caught.value.key, caught.value.facts["position"], list(tmp_path.iterdir())) == (
        "letter.not_printable",
        2,
        [],
    )


def test_each_person_gets_a_file_of_their_own(tmp_path: Path) -> None:
    """Named as asked, never over a file that is there."""
    (tmp_path / "Berg.pdf").write_bytes(b"van iemand anders")
    made = LetterPrinter(invitation(), HEAD).write_separate(tmp_path, letters(3), lambda _letter: "../Berg", Progress())
    assert [path.name for path in made.paths] == ["Berg (2).pdf", "Berg (3).pdf", "Berg (4).pdf"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "Berg (2).pdf",
        "Berg (3).pdf",
        "Berg (4).pdf",
        "Berg.pdf",
    ]
    assert (tmp_path / "Berg.pdf").read_bytes() == b"van iemand anders"
    assert "A. van den Bergbaa" in text_of(made.paths[1].read_bytes())


def test_separate_letters_look_like_those_in_one_file(tmp_path: Path) -> None:
    """The same words at the same places."""
    printer = LetterPrinter(invitation(), HEAD)
    joined = printer.write_combined(tmp_path / "brieven.pdf", letters(3), Progress()).path.read_bytes()
    assert [words_of(printer.render_one(item)) for item in letters(3)] == [words_of(joined, page) for page in range(3)]


@pytest.mark.parametrize("after", [0, 3])
def test_a_cancelled_run_leaves_nothing(tmp_path: Path, after: int) -> None:
    """Neither half a file nor a stray one."""
    progress = Progress(lambda done, _total, _step: progress.cancel() if done == after else None)
    printer = LetterPrinter(invitation(), HEAD)
    with pytest.raises(Cancelled):
        printer.write_combined(tmp_path / "brieven.pdf", letters(9), progress)
    again = Progress(lambda done, _total, _step: again.cancel() if done == after else None)
    with pytest.raises(Cancelled):
        printer.write_separate(tmp_path, letters(9), lambda item: item.address_lines[0], again)
    assert list(tmp_path.iterdir()) == []


def test_no_letters_is_said_in_a_sentence(tmp_path: Path) -> None:
    """An empty stack makes no empty file."""
    with pytest.raises(LetterError) as caught:
        LetterPrinter(invitation(), HEAD).write_combined(tmp_path / "brieven.pdf", [], Progress())
    assert (caught.value.key, list(tmp_path.iterdir())) == ("letter.no_letters", [])


def test_a_folder_that_is_gone_is_said_in_a_sentence(tmp_path: Path) -> None:
    """Not a traceback."""
    with pytest.raises(SchoolFileError):
        LetterPrinter(invitation(), HEAD).write_combined(tmp_path / "weg" / "brieven.pdf", letters(1), Progress())
    with pytest.raises(SchoolFileError):
        LetterPrinter(invitation(), HEAD).write_separate(tmp_path / "weg", letters(1), lambda _letter: "x", Progress())
