# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Printed letters, measured and read back: places in mm, fonts, several pages, hostile data, separate files."""

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from app.documents.printer import LetterPrinter
from app.domain.letters import WINDOWS, LetterContent, Window
from app.errors import Cancelled, LetterError, SchoolFileError
from app.progress import Progress
from tests.invented_letters import HEAD, invitation, letter, letters, picture, template

MM = 25.4 / 72


def words_of(data: bytes, page: int = 0) -> list[dict[str, object]]:
    """Return the words of a page with their places in mm."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        found = document.pages[page].extract_words(keep_blank_chars=True, x_tolerance=2)
    return [
        {"text": word["text"], "x": word["x0"] * MM, "top": word["top"] * MM, "bottom": word["bottom"] * MM}
        for word in found
    ]


def place_of(data: bytes, text: str, page: int = 0) -> tuple[float, float]:
    """Return x and top in mm of the words that begin with a text."""
    word = next(word for word in words_of(data, page) if str(word["text"]).startswith(text))
    return float(word["x"]), float(word["top"])  # type: ignore[arg-type]


def text_of(data: bytes, page: int = 0) -> str:
    """Return the text of a page."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return str(document.pages[page].extract_text())


def print_one(content: LetterContent | None = None, **head: object) -> bytes:
    """Return one invitation."""
    return LetterPrinter(invitation(), replace(HEAD, **head)).render_one(content or letter())  # type: ignore[arg-type]


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.id)
def test_the_addressee_stands_in_the_middle_of_the_window(window: Window) -> None:
    """Its left edge is the window's, its middle 63.5 mm below the sheet's top."""
    data = print_one(window=window)
    x, top = place_of(data, "M. van Velzen")
    bottom = next(float(word["bottom"]) for word in words_of(data) if "SCHEVENINGEN" in str(word["text"]))  # type: ignore[arg-type]
    assert (x, (top + bottom) / 2) == pytest.approx((window.x, 63.5), abs=0.5)


def test_the_return_line_stands_above_the_addressee() -> None:
    """One line, with the addressee right below it."""
    data = print_one()
    (x, top), (_, below) = place_of(data, "Duinzicht College •"), place_of(data, "M. van Velzen")
    assert x == pytest.approx(35, abs=0.5)
    assert 2 < below - top < 5


@pytest.mark.parametrize(
    ("label", "x", "y"),
    [
        ("Uw brief van", 35, 98),
        ("Uw kenmerk", 70, 98),
        ("Ons kenmerk", 105, 98),
        ("Datum", 140, 98),
        ("Onderwerp", 35, 108),
    ],
)
def test_the_reference_row_stands_where_the_norm_says(label: str, x: float, y: float) -> None:
    """Within half a millimetre."""
    assert place_of(print_one(), label) == pytest.approx((x, y), abs=0.5)


@pytest.mark.parametrize(
    ("value", "x"), [("15 februari 2012", 35), ("LR-2012/4", 70), ("BOW/2012.96", 105), ("17 februari 2012", 140)]
)
def test_each_value_stands_below_its_label(value: str, x: float) -> None:
    """On the line below, in the same column."""
    left, top = place_of(print_one(), value)
    assert left == pytest.approx(x, abs=0.5)
    assert 100 < top < 103


def test_the_salutation_stands_120_mm_down() -> None:
    """Below the subject."""
    assert place_of(print_one(), "Geachte mevrouw Van Velzen,") == pytest.approx((35, 120), abs=0.5)


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.id)
def test_the_fold_mark_is_where_the_envelope_wants_it(window: Window) -> None:
    """A hairline of 3 mm at the right edge."""
    with pdfplumber.open(io.BytesIO(print_one(window=window))) as document:
        marks = [line for line in document.pages[0].lines if line["x0"] * MM > 200]
    assert [(mark["x0"] * MM, mark["width"] * MM, mark["top"] * MM) for mark in marks] == [
        pytest.approx((201, 3, window.fold), abs=0.5)
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("extra", [{}, {"logo": picture(), "signature": picture()}])
def test_the_invitation_fits_one_page(language: str, extra: dict[str, bytes]) -> None:
    """With and without logo and signature, in both languages."""
    data = LetterPrinter(invitation(language), replace(HEAD, **extra)).render_one(letter())  # type: ignore[arg-type]
    with pikepdf.open(io.BytesIO(data)) as document:
        assert len(document.pages) == 1


def test_every_font_is_embedded_and_cut_down() -> None:
    """Only the glyphs used are in the file, and no font is left to the reader's computer."""
    with pikepdf.open(io.BytesIO(print_one())) as document:
        fonts = document.pages[0].Resources.Font
        found = {str(font.BaseFont): "/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts.values()}
    assert [name[8:] for name in found] == ["Carlito-Regular", "Carlito-Bold"]
    assert set(found.values()) == {True}


def test_the_file_says_its_language_and_title() -> None:
    """A screen reader knows how to speak it."""
    with pikepdf.open(io.BytesIO(print_one())) as document:
        found = (str(document.Root.Lang), document.open_metadata()["dc:title"], document.check_pdf_syntax())
    assert found == ("nl", "Uitnodiging om u te registreren", [])


def test_the_same_letter_is_the_same_file() -> None:
    """Nothing of the clock or the machine is in it."""
    assert print_one() == print_one()


def test_the_qr_code_on_paper_opens_the_register() -> None:
    """It is read back from the rendered page."""
    import pypdfium2
    import zxingcpp

    document = pypdfium2.PdfDocument(print_one())
    image = document[0].render(scale=2).to_pil()
    document.close()
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["https://www.registerleraar.example"]


def long_letter() -> LetterPrinter:
    """Return a printer whose letters take two pages."""
    text = "\n\n".join(f"Alinea {number}. " + "Een zin die een tijdje doorgaat. " * 8 for number in range(12))
    return LetterPrinter(template(text), HEAD)


def test_a_second_page_names_its_number_addressee_and_date() -> None:
    """Loose sheets can be put together again."""
    data = long_letter().render_one(letter())
    head = text_of(data, 1).splitlines()[:2]
    assert head == ["Bladnummer Aan Datum", "2 M. van Velzen 17 februari 2012"]


def test_the_closing_keeps_text_above_it() -> None:
    """A page never holds a signature alone."""
    text = text_of(long_letter().render_one(letter()), 1)
    assert "Alinea 11" in text
    assert text.index("Alinea 11") < text.index("Met vriendelijke groet,") < text.index("I. van Engelen")


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


def test_a_long_reference_never_runs_into_the_next_column() -> None:
    """It is printed smaller and on two lines."""
    data = print_one(replace(letter(), reference="BOW/2012.96/onderwijs-en-kwaliteit/voortgezet-onderwijs/A"))
    with pdfplumber.open(io.BytesIO(data)) as document:
        chars = [
            char for char in document.pages[0].chars if 100 < char["top"] * MM < 107.5 and 105 <= char["x0"] * MM < 139
        ]
    assert max(char["x1"] * MM for char in chars) < 140
    assert "".join(char["text"] for char in chars).startswith("BOW/2012.96")


HOSTILE = [
    '<img src="/etc/passwd"/>',
    "<b>vet</b>",
    "a < b & c > d",
    '<a href="file:///etc/passwd">x</a>',
    '<font color="__import__(1)">x</font>',
    "<onDraw name=x/>",
    "(haakje) \\ ) Tj",
    "{{aanhef}} {% x %} ${x}",
    "\\u0041 %s %(x)s {0}",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_data_is_printed_as_text_and_opens_nothing(value: str, opened: Callable[[], list[str]]) -> None:
    """Names from a list are never markup, code or paths."""
    printer = LetterPrinter(template("Beste {{naam}}!"), HEAD)
    printer.render_one(letter())
    opened()
    data = printer.render_one(letter(name=value[:60], salutation=value, naam=value))
    assert opened() == []
    assert f"Beste {value}!" in text_of(data)
    assert b"/URI" not in data


@pytest.fixture
def opened() -> Callable[[], list[str]]:
    """Return a function that tells which files were opened since it was last asked."""
    seen: list[str] = []
    sys.addaudithook(lambda event, arguments: seen.append(str(arguments[0])) if event == "open" else None)

    def since() -> list[str]:
        found = list(seen)
        seen.clear()
        return found

    return since


def test_links_come_from_the_template_only() -> None:
    """They open what the template says."""
    data = LetterPrinter(template("Kijk op [de site](https://school.example/a)."), HEAD).render_one(letter())
    with pikepdf.open(io.BytesIO(data)) as document:
        assert [str(note.A.URI) for note in document.pages[0].Annots] == ["https://school.example/a"]


def test_a_sheet_of_ten_thousand_letters_long_words_is_printed() -> None:
    """Spoilt data takes pages, not the program."""
    data = LetterPrinter(template("{{naam}}"), HEAD).render_one(letter(naam="W" * 10_000))
    assert sum(text_of(data, page).count("W") for page in range(5)) > 9_000


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
