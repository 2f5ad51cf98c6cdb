# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters as Word documents look as the printed ones: head, window, margins, codes, signature, following pages."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
import zxingcpp
from docx.oxml.ns import qn
from PIL import Image

from app.documents.word_output import WordPrinter
from app.domain.letters import WINDOWS, Letterhead
from app.domain.stationery import Paper, Place, Stationery
from app.errors import SchoolFileError
from app.progress import Progress
from tests.invented_letters import HEAD, invitation, letter, picture

EMU = 36_000
"""Units of a drawing in a mm."""
CODED = replace(letter(), reply_code="K7M-4Q2", qr_text="https://www.registerleraar.example/eigen?k=1")
OTHER = replace(letter("B. de Boer", "Geachte heer De Boer"), reply_code="K7M-4Q3")


def written(path: Path, head: Letterhead) -> Any:
    """Return the document of two letters with this letterhead."""
    WordPrinter(invitation(), head).write_combined(path / "brieven.docx", [CODED, OTHER], Progress())
    return docx.Document(str(path / "brieven.docx"))


def lines(part: Any) -> list[str]:
    """Return what the paragraphs of a head or a foot say."""
    return [paragraph.text for paragraph in part.paragraphs if paragraph.text]


def codes(document: Any) -> Iterator[tuple[str, float, float]]:
    """Yield what each QR code in the text says, and where on the sheet it stands in mm."""
    for anchor in document.element.body.iter(qn("wp:anchor")):
        left, top = (int(place.text) / EMU for place in anchor.iter(qn("wp:posOffset")))
        (blip,) = anchor.iter(qn("a:blip"))
        image = Image.open(io.BytesIO(document.part.related_parts[blip.get(qn("r:embed"))].blob))
        (found,) = zxingcpp.read_barcodes(image)
        yield found.text, left, top


def test_the_head_of_the_first_page_and_of_the_next_are_those_of_the_printed_letter(tmp_path: Path) -> None:
    """The school's name, what stands beside the window and the foot; then page, addressee and day, for each letter."""
    first, second = written(tmp_path, HEAD).sections
    assert lines(first.first_page_header) == [
        "Duinzicht College", "Laan van Zuid 12", "2511 AB DEN HAAG",
        "Doorkiesnummer", "070 – 555 26 59", "E-mailadres", "administratie@duinzicht.example",
    ]  # fmt: skip
    assert lines(second.first_page_header) == lines(first.first_page_header)
    assert lines(first.first_page_footer) == lines(second.footer) == [HEAD.footer]
    assert [lines(one.header)[1] for one in (first, second)] == [
        "\tM. van Velzen\t17 februari 2012", "\tB. de Boer\t17 februari 2012",
    ]  # fmt: skip
    assert [one._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) for one in (first, second)] == ["1", "1"]


def test_each_letter_has_its_codes_where_paper_has_them(tmp_path: Path) -> None:
    """That of its answer, and that of the register's page: its own, else the one all share."""
    assert [(text, round(left, 1), round(top, 1)) for text, left, top in codes(written(tmp_path, HEAD))] == [
        ("K7M-4Q2", 176.0, 106.2),
        (CODED.qr_text, 177.0, 14.0),
        ("K7M-4Q3", 176.0, 106.2),
        (HEAD.qr_text, 177.0, 14.0),
    ]


def test_paper_with_a_head_of_its_own_gets_the_room_and_nothing_in_it(tmp_path: Path) -> None:
    """The text begins where the school said, on the first page and on the next."""
    own = Stationery(paper=Paper.PREPRINTED, text_top=120.0, next_top=45.0, left=25.0, right=20.0, text_size=11.0)
    document = written(tmp_path, replace(HEAD, drawn=False, logo=picture(), stationery=own))
    section = document.sections[0]
    assert lines(section.first_page_header) == lines(section.first_page_footer) == lines(section.footer) == []
    (room,) = section.first_page_header.paragraphs
    assert round((section.header_distance + room.paragraph_format.line_spacing) / EMU) == 119
    assert [round(each / EMU) for each in (section.left_margin, section.right_margin, section.top_margin)] == [
        25,
        20,
        61,
    ]
    assert document.styles["Normal"].font.size.pt == 11.0


@pytest.mark.parametrize(("window", "left"), [(WINDOWS[0], 35), (WINDOWS[1], 105)])
def test_the_address_stands_in_the_window(tmp_path: Path, window: Any, left: int) -> None:
    """Below the return address, on the side where the envelope has it."""
    frames = list(written(tmp_path, replace(HEAD, window=window)).element.body.iter(qn("w:framePr")))[:4]
    assert [round(int(one.get(qn("w:x"))) / 56.6929) for one in frames] == [left] * 4
    assert all(48.5 < int(one.get(qn("w:y"))) / 56.6929 < 78.5 for one in frames)


def test_logo_and_signature_are_shown_and_told_in_words(tmp_path: Path) -> None:
    """The logo on the side of the sheet the school chose."""
    look = Stationery(place=Place.RIGHT)
    document = written(tmp_path, replace(HEAD, logo=picture(), signature=picture(200, 80), stationery=look))
    head = document.sections[0].first_page_header._element
    told = [one.get("descr") for part in (head, document.element.body) for one in part.iter(qn("wp:docPr"))]
    assert (told[0], told.count("Handtekening van I. van Engelen")) == ("Logo van Duinzicht College", 2)
    (left, _top), *_ = (
        [int(place.text) / EMU for place in one.iter(qn("wp:posOffset"))] for one in head.iter(qn("wp:anchor"))
    )
    assert left > 120


def test_no_document_is_left_when_one_cannot_have_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All appear together or none does."""
    rename, done = Path.rename, []

    def renamed(self: Path, target: Path) -> Path:
        if done:
            raise OSError(28, "No space left on device")
        done.append(target)
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", renamed)
    with pytest.raises(SchoolFileError):
        WordPrinter(invitation(), HEAD).write_separate(
            tmp_path, [CODED, OTHER], lambda one: one.address_lines[0], Progress()
        )
    assert (len(done), list(tmp_path.iterdir())) == (1, [])
