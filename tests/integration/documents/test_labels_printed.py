# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Labels and envelopes, measured in mm on the pages that come out."""

import io
from collections.abc import Sequence
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest

from app.documents.addresses import write_envelopes, write_labels
from app.documents.label_formats import shipped_formats
from app.domain.ids import TeacherId
from app.domain.mailing import ENVELOPES, Addressed, EnvelopeSize, LabelFormat
from app.domain.printer_shift import NO_SHIFT, Shift
from app.errors import Cancelled, LetterError
from app.progress import Progress
from app.services.print_shift import shifted
from app.wording import Wording
from tests.printed_pages import MM, place_of, text_of, words_of

NL = Wording("nl")
FORMATS = {item.id: item for item in shipped_formats()}
RETURN = "Duinzicht College • Postbus 12600 • 2500 DJ Den Haag"


def _people(count: int) -> list[Addressed]:
    return [
        Addressed(TeacherId(n), (f"N{n:03}. van den Berg", f"Lange Straat {n}", "2512 AB  DEN HAAG"))
        for n in range(1, count + 1)
    ]


def _labels(people: Sequence[Addressed], sheet: LabelFormat, start: int = 1) -> bytes:
    file = io.BytesIO()
    write_labels(file, people, sheet, NL, Progress(), start=start)
    return file.getvalue()


def _envelopes(people: Sequence[Addressed], size: EnvelopeSize, return_line: str = RETURN) -> bytes:
    file = io.BytesIO()
    write_envelopes(file, people, size, NL, Progress(), return_line=return_line)
    return file.getvalue()


@pytest.mark.parametrize("sheet", FORMATS.values(), ids=lambda item: item.id)
def test_every_line_stands_within_its_own_label(sheet: LabelFormat) -> None:
    """At least a mm from its edges and 5 mm from those of the paper, on every label of the sheet."""
    words = words_of(_labels(_people(sheet.count), sheet))

    for number in range(1, sheet.count + 1):
        left, top = sheet.place(number)
        word = next(word for word in words if str(word["text"]).startswith(f"N{number:03}"))
        mine = [w for w in words if left <= w["x"] < left + sheet.width and top <= w["top"] < top + sheet.height]  # type: ignore[operator]
        assert len(mine) == 3
        assert word in mine
        assert left + 3 <= word["x"] <= left + 8.6  # type: ignore[operator]
        assert word["x"] >= 4.9  # type: ignore[operator]
        assert min(w["top"] for w in mine) >= max(top + 1, 4.5)  # type: ignore[type-var, operator]
        assert max(w["bottom"] for w in mine) <= min(top + sheet.height - 1, 292.5)  # type: ignore[type-var, operator]


def test_a_sheet_in_use_is_begun_at_the_label_that_is_free() -> None:
    """The labels before it stay empty; what does not fit on it comes on the next sheet, from its first label on."""
    sheet = FORMATS["L7160"]
    data = _labels(_people(3), sheet, start=20)
    places = [place_of(data, f"N{n:03}", page) for n, page in ((1, 0), (2, 0), (3, 1))]

    assert places[0][0] == pytest.approx(7.25 + 66.0 + 3.5, abs=0.3)
    assert places[1][0] == pytest.approx(7.25 + 132.0 + 3.5, abs=0.3)
    assert places[0][1] > 15.15 + 6 * 38.1
    assert places[2][0] == pytest.approx(7.25 + 3.5, abs=0.3)
    assert places[2][1] < 15.15 + 38.1


def test_a_trial_shows_where_the_labels_are() -> None:
    """Their edges on plain paper, to hold against a sheet of labels; they are where the maker cut them."""
    file, sheet = io.BytesIO(), FORMATS["L7163"]
    write_labels(file, _people(1), sheet, NL, Progress(), outlines=True)
    with pdfplumber.open(file) as document:
        found = [(rect["x0"] * MM, rect["top"] * MM, rect["width"] * MM) for rect in document.pages[0].rects]

    assert len(found) == sheet.count
    assert min(found) == (pytest.approx(4.65, abs=0.1), pytest.approx(15.15, abs=0.1), pytest.approx(99.1, abs=0.1))


def test_a_long_address_is_printed_smaller_and_whole() -> None:
    """Six lines, one of them wide, on a low label."""
    lines = (
        "prof. mr. dr. A.B.C. van den Hoogenband-Zwaan",
        "Afdeling",
        "Gebouw 3",
        "Laan 1",
        "1234 AB  URK",
        "BELGIË",
    )
    data = _labels([Addressed(TeacherId(1), lines)], FORMATS["L4737"])

    assert all(line.replace("  ", " ") in " ".join(text_of(data).split()) for line in lines)


def test_an_address_that_cannot_fit_is_refused_by_name() -> None:
    """Nothing is cut off, and no label of the run is printed."""
    people = [*_people(1), Addressed(TeacherId(2), ("B. Breed", "x" * 120, "1234 AB  URK"))]
    with pytest.raises(LetterError) as told:
        _labels(people, FORMATS["L7160"])

    assert "B. Breed" in NL.error(told.value)
    assert told.value.key == "letter.label_too_small"


def test_what_stands_in_an_address_is_text() -> None:
    """Markup, fields and paths are printed as they are; what no font has is refused in a sentence."""
    odd = ("<img src=file:///etc/passwd>", "{{naam}} & **vet**", "\u202e1234 AB  URK\x00")
    text = text_of(_labels([Addressed(TeacherId(1), odd)], FORMATS["L7163"]))

    assert "<img src=file:///etc/passwd>" in text
    assert "{{naam}} & **vet**" in text
    assert "1234 AB" in text
    with pytest.raises(LetterError) as told:
        _labels([Addressed(TeacherId(1), ("王小明", "Laan 1"))], FORMATS["L7163"])
    assert told.value.key == "letter.not_on_label"


@pytest.mark.parametrize("size", ENVELOPES, ids=lambda item: item.id)
def test_an_envelope_is_a_page_of_its_own_size(size: EnvelopeSize) -> None:
    """With the return address in the top-left corner and the address low on the right, where its zone is."""
    data = _envelopes(_people(2), size)

    with pdfplumber.open(io.BytesIO(data)) as document:
        sizes = [(page.width * MM, page.height * MM) for page in document.pages]
    assert sizes == [(pytest.approx(size.width, abs=0.1), pytest.approx(size.height, abs=0.1))] * 2
    x, top = place_of(data, "Duinzicht", 1)
    assert (x, top) == (pytest.approx(12, abs=0.3), pytest.approx(12, abs=0.7))
    x, top = place_of(data, "N002", 1)
    assert (x, top) == (pytest.approx(size.address_left, abs=0.3), pytest.approx(size.address_top, abs=0.9))
    assert max(word["bottom"] for word in words_of(data)) <= size.address_bottom  # type: ignore[type-var, operator]


def test_an_envelope_may_go_without_a_return_address() -> None:
    """Where the school's stands on it in print."""
    assert "Duinzicht" not in text_of(_envelopes(_people(1), ENVELOPES[0], ""))


def test_making_labels_can_be_stopped() -> None:
    """And nobody gets none."""
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write_labels(io.BytesIO(), _people(2), FORMATS["L7160"], NL, progress)
    with pytest.raises(LetterError):
        _labels([], FORMATS["L7160"])


@pytest.mark.parametrize("made", ["labels", "envelopes"])
@pytest.mark.parametrize("shift", [Shift(3.0, -2.0), Shift(-1.5, 0.5)])
def test_on_a_printer_that_prints_to_one_side_labels_and_envelopes_stand_as_much_further(
    tmp_path: Path, made: str, shift: Shift
) -> None:
    """Every line of every page, in mm on the paper itself."""
    path, sheet = tmp_path / "werk.pdf", FORMATS["L7160"]
    path.write_bytes(_labels(_people(30), sheet) if made == "labels" else _envelopes(_people(3), ENVELOPES[0]))
    before = _places(path)
    with shifted(path, shift, Progress()) as moved:
        after = _places(moved)
    assert len(before) == len(after) > 3
    assert {(round(x - u, 1), round(y - v, 1)) for (x, y), (u, v) in zip(after, before, strict=True)} == {
        (shift.right, shift.down)
    }


def test_one_envelope_is_printed_to_try(tmp_path: Path) -> None:
    """The first one of all, with or without a shift."""
    path = tmp_path / "werk.pdf"
    path.write_bytes(_envelopes(_people(3), ENVELOPES[0]))
    with shifted(path, NO_SHIFT, Progress(), only_first=True) as tried, pdfplumber.open(tried) as file:
        (page,) = file.pages
        assert "N001." in page.extract_text()


def _places(path: Path) -> list[tuple[float, float]]:
    """Return where each sign stands on its paper, in mm from the left and the top edge."""
    found = []
    document = pypdfium2.PdfDocument(path)
    for page in document:
        left, _bottom, _right, top = page.get_mediabox()
        text = page.get_textpage()
        boxes = [text.get_charbox(sign) for sign in range(text.count_chars())]
        found += [((box[0] - left) * MM, (top - box[3]) * MM) for box in boxes]
    document.close()
    return found
