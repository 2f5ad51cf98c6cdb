# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Setting text: lines, pages, glyphs, file names, pictures, numbers."""

import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.blocks import Run
from app.documents.canvas import color_of
from app.documents.figures import number, percent, tints
from app.documents.file_names import MAX_BYTES, FileNames, safe_stem
from app.documents.images import load_picture
from app.documents.lines import LineBreaker
from app.documents.pages import Atom, paginate
from app.documents.printer import LetterPrinter
from app.documents.shaping import Shaper
from app.errors import LetterError
from app.wording import Wording
from tests.invented_letters import HEAD, letter, picture, template
from tests.standards import spoken


def broken(text: str, measure: float = 20_000) -> list[str]:
    """Return the text in lines of `measure` thousandths of the font size."""
    lines = LineBreaker(Shaper(), "nl").lines([Run(text)], measure)
    return ["".join(part.text for part in line.parts).rstrip() for line in lines]


@given(st.text(alphabet="abcdefg -ëij.", max_size=300))
def test_no_word_is_lost_or_changed(text: str) -> None:
    """All letters come back in their order; only hyphens may be added."""
    letters = "".join(broken(text)).replace(" ", "").replace("-", "")
    assert letters == text.replace(" ", "").replace("-", "")


@given(st.text(alphabet="abcdefgWWW -i", max_size=300))
def test_no_line_is_wider_than_the_measure(text: str) -> None:
    """Whatever the data, nothing runs off the paper."""
    lines = LineBreaker(Shaper(), "nl").lines([Run(text)], 8_000)
    assert [line.width for line in lines if line.width > 8_000] == []


def test_a_word_of_ten_thousand_letters_wraps() -> None:
    """Spoilt data still gives lines."""
    assert "".join(broken("x" * 10_000)) == "x" * 10_000


def test_a_long_dutch_word_is_hyphenated_where_dutch_does() -> None:
    """The line would otherwise end far too short."""
    assert broken("over de verantwoordelijkheid heen gesproken", 10_500)[0] == "over de verantwoordelijk-"


def test_kerning_brings_letters_together() -> None:
    """A pair such as AV stands closer than the two letters apart."""
    shaper = Shaper()
    assert shaper.word("AV").width < shaper.word("A").width + shaper.word("V").width


def test_a_letter_the_text_face_lacks_comes_from_the_fallback() -> None:
    """It is drawn by DejaVu Sans."""
    assert [piece.face for piece in Shaper().word("a☺").pieces] == [0, 4]


def test_a_signature_never_stands_alone_on_a_page() -> None:
    """Lines that belong together move to the next page together."""
    lines = [Atom(10, 0, b"", 0) for _ in range(8)]
    closing = [Atom(10, 0, b"", 0, keep=True), Atom(10, 0, b"", 0, keep=True), Atom(15, 0, b"", 0)]
    pages = paginate([*lines, *closing], 0, 0, 100)
    assert [len(page) for page in pages] == [8, 3]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows\\x", "C Windows x"),
        ("\\\\host\\share", "host share"),
        ("CON", "_CON"),
        ("nul", "_nul"),
        ("COM1", "_COM1"),
        ("naam. ", "naam"),
        ("brief.pdf.exe", "brief pdf exe"),
        ("a\x00b\u202egpj.exe", "abgpj exe"),
        ("", "brief"),
        ("...", "brief"),
    ],
)
def test_a_file_name_is_safe_everywhere(name: str, stem: str) -> None:
    """No path, device, hidden ending or invisible sign gets through."""
    assert safe_stem(name) == stem


@given(st.text(max_size=400))
def test_any_text_gives_a_file_name_that_can_be_made(text: str) -> None:
    """It has no separators and stays short enough."""
    stem = safe_stem(text)
    assert stem == os.path.basename(stem)  # noqa: PTH119
    assert 0 < len(f"{stem} (999).pdf".encode()) <= MAX_BYTES


def test_the_same_name_gets_a_number_whatever_its_case(tmp_path: Path) -> None:
    """Two people of one name, and a file that is already there, each keep their own file."""
    (tmp_path / "Jansen.pdf").touch()
    names = FileNames(tmp_path)
    assert [names.take(name, ".pdf") for name in ("JANSEN", "jansen")] == ["JANSEN (2).pdf", "jansen (3).pdf"]


@pytest.mark.parametrize(("kind", "size"), [("PNG", (300, 100)), ("JPEG", (300, 100))])
def test_a_logo_is_fitted_in_its_place(kind: str, size: tuple[int, int]) -> None:
    """It keeps its proportions."""
    assert load_picture("ImLogo", picture(*size, kind=kind), 60, 60).size == pytest.approx((60, 20))


def test_a_large_picture_is_brought_to_printing_size() -> None:
    """Three hundred dots an inch is enough."""
    assert load_picture("ImLogo", picture(3000, 1000), 50.8, 50.8).pixels == (600, 200)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"\x89PNG\r\n\x1a\n", b"%!PS"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    """Only PNG and JPEG are taken."""
    with pytest.raises(LetterError) as caught:
        load_picture("ImSignature", data, 60, 20)
    assert caught.value.key == "letter.signature_unreadable"


def test_a_picture_bomb_is_refused_by_its_header() -> None:
    """A small file that would unpack to gigabytes is not unpacked."""
    import struct
    import zlib

    head = struct.pack(">IIBBBBB", 13_000, 13_000, 8, 6, 0, 0, 0)
    chunk = b"IHDR" + head
    data = (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + chunk
        + struct.pack(">I", zlib.crc32(chunk))
        + b"\x00\x00\x00\x10IDAT"
    )
    with pytest.raises(LetterError) as caught:
        load_picture("ImLogo", data, 60, 20)
    assert caught.value.key == "letter.logo_too_large"


@pytest.mark.parametrize(("language", "expected"), [("nl", ("1.200", "61,3%")), ("en", ("1,200", "61.3%"))])
def test_numbers_are_written_as_the_language_does(language: str, expected: tuple[str, str]) -> None:
    """Points and commas change places."""
    words = Wording(language)
    assert (number(1200, words), percent(61.3, words)) == expected


@pytest.mark.parametrize("accent", ["#01689b", "#ffee00", "#000000", "geen kleur"])
def test_a_chart_stays_legible_in_grey(accent: str) -> None:
    """The four tints differ clearly in lightness, whatever colour the school has."""
    grey = [0.3 * red + 0.59 * green + 0.11 * blue for red, green, blue in tints(accent)]
    assert min(after - before for before, after in pairwise(grey)) > 0.08


def test_a_colour_that_is_none_is_black() -> None:
    """A spoilt setting never stops a letter."""
    assert [color_of(text) for text in ("#ff0000", "#zzzzzz", "")] == [
        (1.0, 0.0, 0.0),
        (0.0, 0.0, 0.0),
        (0.0, 0.0, 0.0),
    ]


def test_a_letter_without_a_subject_has_no_label_for_it() -> None:
    """A label with nothing behind it looks like a mistake."""
    bare = replace(template("Tekst."), subject=())

    assert "Onderwerp" in spoken(LetterPrinter(template("Tekst."), HEAD).render_one(letter()))
    assert "Onderwerp" not in spoken(LetterPrinter(bare, HEAD).render_one(letter()))
