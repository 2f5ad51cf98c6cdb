# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Printed letters, measured and read back: places in mm, fonts, several pages, hostile data, separate files."""

import io
import sys
from collections.abc import Callable
from dataclasses import replace

import pdfplumber
import pikepdf
import pytest

from app.documents.printer import LetterPrinter
from app.domain.letters import WINDOWS, LetterContent, Window
from tests.invented_letters import HEAD, invitation, letter, long_letter, picture, template
from tests.printed_pages import MM, objects_of, place_of, text_of, words_of


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


def test_a_caption_with_nothing_under_it_is_left_out_and_the_others_stay_in_place() -> None:
    """A school without references of its own prints the date alone, where the norm has it."""
    data = print_one(replace(letter(), reference=""), your_letter_of="", your_reference="")
    captions = ("Uw brief van", "Uw kenmerk", "Ons kenmerk", "Datum")

    assert [caption for caption in captions if caption in text_of(data)] == ["Datum"]
    assert place_of(data, "Datum") == pytest.approx((140, 98), abs=0.5)


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
    assert b"/URI" not in objects_of(data)


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
