# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters on stationery of the school's own: what is taken in of it, what is refused, and what is printed on it."""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pikepdf
import pypdfium2
import pytest

from app.documents.adopting import MOST_BYTES, adopt
from app.documents.paper_faults import faults_of, hindrance, room_on
from app.documents.printer import LetterPrinter
from app.domain.letters import Letterhead
from app.domain.stationery import Paper, PaperFlaw, Place, ShowName, Stationery
from app.errors import InvalidValue
from tests.invented_letters import HEAD, letter, long_text, picture, template
from tests.standards import faults
from tests.stationery_files import NAME, paper

ON_PDF = Stationery(paper=Paper.PDF)


@cache
def sheets(*, own_type: bool = True, inks: bool = False, low: bool = False) -> tuple[bytes, ...]:
    """Return stationery of two pages as it is taken in."""
    return adopt(paper(own_type=own_type, inks=inks, low=low), "papier.pdf").sheets


def on_paper(*, own_type: bool = True) -> Letterhead:
    """Return the letterhead of a school with stationery as PDF."""
    return replace(HEAD, stationery=ON_PDF, sheets=sheets(own_type=own_type), drawn=False)


def pages(data: bytes) -> list[str]:
    """Return the text of each page."""
    document = pypdfium2.PdfDocument(data)
    found = []
    for page in document:
        reader = page.get_textpage()
        found.append(reader.get_text_range())
        reader.close()
        page.close()
    document.close()
    return found


def changed(change: Callable[[pikepdf.Pdf], object], data: bytes | None = None, **how: object) -> bytes:
    """Return stationery after a change to the file."""
    with pikepdf.open(io.BytesIO(data or paper())) as file:
        change(file)
        out = io.BytesIO()
        file.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def test_a_letter_has_the_stationery_under_every_page_and_no_head_of_the_program() -> None:
    """Address, references and text are printed; name, contact lines and footer are those of the paper."""
    found = pages(LetterPrinter(template(long_text()), on_paper()).render_one(letter()))
    assert [NAME in text for text in found] == [True, True]
    assert "M. van Velzen" in found[0]
    assert HEAD.footer not in "".join(found)
    assert "Laan van Zuid" not in "".join(found)


def test_stationery_of_one_page_leaves_following_pages_white() -> None:
    """Only the first page has it."""
    one = replace(on_paper(), sheets=sheets()[:1])
    found = pages(LetterPrinter(template(long_text()), one).render_one(letter()))
    assert [NAME in text for text in found] == [True, False]


def test_letters_on_sound_stationery_keep_to_the_standards() -> None:
    """What is under the text is no content, and nothing is wrong with it."""
    made = LetterPrinter(template("Tekst."), on_paper()).render_one(letter())
    assert (faults(made), faults_of(sheets(), ON_PDF, HEAD.window)) == ([], [])


def test_letters_on_stationery_without_its_typeface_do_not_say_that_they_keep_to_them() -> None:
    """The settings tell which typeface it is."""
    made = LetterPrinter(template("Tekst."), on_paper(own_type=False)).render_one(letter())
    found = faults_of(sheets(own_type=False), ON_PDF, HEAD.window)
    assert "does not say that it keeps to them" in faults(made)
    assert {(one.flaw, one.names) for one in found} == {(PaperFlaw.FONTS, ("Helvetica",))}


def test_colours_of_a_press_are_told() -> None:
    """They are on both pages."""
    found = faults_of(sheets(inks=True), ON_PDF, HEAD.window)
    assert [(one.flaw, one.page) for one in found] == [(PaperFlaw.COLOURS, 1), (PaperFlaw.COLOURS, 2)]


def test_the_stationery_stays_drawing_and_stands_once_in_a_file() -> None:
    """Both letters draw the same objects; nothing was turned into an image."""
    with pikepdf.open(io.BytesIO(LetterPrinter(template("Tekst."), on_paper()).render_one(letter()))) as file:
        forms = [item for item in file.objects if isinstance(item, pikepdf.Stream) and b"re" in _drawn(item)]
        images = [item for item in file.objects if isinstance(item, pikepdf.Stream) and _kind(item) == "/Image"]
    assert (len([form for form in forms if _kind(form) == "/Form"]) >= 2, images) == (True, [])


def _kind(item: pikepdf.Object) -> str:
    return str(item.get("/Subtype", ""))


def _drawn(item: pikepdf.Object) -> bytes:
    return item.read_bytes() if _kind(item) == "/Form" else b""


def test_text_where_the_address_comes_hinders() -> None:
    """No letter can be made on it: the address would be mixed with it."""
    assert hindrance(sheets(low=True), ON_PDF, HEAD.window) is PaperFlaw.ON_ADDRESS


def test_room_is_made_below_a_high_head() -> None:
    """So much that nothing of the paper is under the text."""
    high = adopt(changed(_bar), "papier.pdf").sheets
    room = room_on(high, ON_PDF)
    assert (room["text_top"] > 110, room["bottom"] >= 23) == (True, True)
    assert faults_of(high, replace(ON_PDF, **room), HEAD.window) == []  # type: ignore[arg-type]


def _bar(file: pikepdf.Pdf) -> None:
    file.pages[0].contents_add(b"q 0 0 0 rg 150 520 300 20 re f Q")


def _script(file: pikepdf.Pdf) -> None:
    file.Root["/OpenAction"] = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    file.attachments["geheim.txt"] = b"inhoud"
    file.pages[0].obj["/AA"] = pikepdf.Dictionary(O=pikepdf.Dictionary(S=pikepdf.Name.Launch, F="cmd.exe"))


def test_what_can_run_or_open_is_left_behind() -> None:
    """Scripts, programs to start and attached files."""
    adopted = adopt(changed(_script), "papier.pdf")
    made = LetterPrinter(template("Tekst."), replace(on_paper(), sheets=adopted.sheets)).render_one(letter())
    assert adopted.dropped
    for word in (b"JavaScript", b"Launch", b"EmbeddedFile", b"OpenAction"):
        assert word not in b"".join(adopted.sheets) + made


def _hidden_layer(file: pikepdf.Pdf) -> None:
    layer = file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="Concept"))
    file.Root["/OCProperties"] = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer]))
    page = file.pages[0]
    page.obj.Resources["/Properties"] = pikepdf.Dictionary(L1=layer)
    page.contents_add(b"/OC /L1 BDC BT /F2 12 Tf 200 400 Td (CONCEPT) Tj ET EMC /P <</MCID 3>> BDC EMC")


def test_a_layer_that_is_off_stays_off_and_tags_stay_behind() -> None:
    """Their numbers would stand for other pieces of the letter."""
    first = adopt(changed(_hidden_layer), "papier.pdf").sheets[0]
    assert "CONCEPT" not in pages(first)[0]
    with pikepdf.open(io.BytesIO(first)) as file:
        drawn = file.pages[0].Resources.XObject.Sheet.read_bytes()
    assert b"BDC" not in drawn


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (lambda: b"%PDF-1.7 " + b"x" * MOST_BYTES, "paper_large"),
        (lambda: changed(lambda _: None, encryption=pikepdf.Encryption(owner="a", user="b")), "paper_locked"),
        (lambda: b"geen pdf", "paper_unreadable"),
        (lambda: paper(3), "paper_pages"),
        (lambda: paper(size=(612.0, 792.0)), "paper_size"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(data: Callable[[], bytes], code: str) -> None:
    """The sentence names the file."""
    with pytest.raises(InvalidValue) as caught:
        adopt(data(), "papier.pdf")
    assert (caught.value.facts["field"], caught.value.facts["file"]) == ("first", "papier.pdf")
    assert caught.value.key == f"invalid.{code}"


@pytest.mark.parametrize("place", list(Place))
@pytest.mark.parametrize("name", list(ShowName))
def test_a_designed_head_keeps_to_the_standards_wherever_the_logo_stands(place: Place, name: ShowName) -> None:
    """With the name of the school beside or below it, or without."""
    head = replace(HEAD, stationery=Stationery(place=place, show_name=name), logo=picture())
    made = LetterPrinter(template("Tekst."), head).render_one(letter())
    assert faults(made) == []
    lines = [line.strip() for line in pages(made)[0].splitlines()]
    assert (HEAD.school_name in lines) is (name is ShowName.ALWAYS)


def test_a_letter_has_a_code_of_its_own_where_there_is_one() -> None:
    """Another letter has the one that all share; both keep to the standards."""
    printer = LetterPrinter(template("Tekst."), HEAD)
    own = printer.render_one(replace(letter(), qr_text="https://register.example/?ref=2012%2F1"))
    with pikepdf.open(io.BytesIO(own)) as file:
        assert b"/FmQr Do" not in file.pages[0].Contents.read_bytes()
    with pikepdf.open(io.BytesIO(printer.render_one(letter()))) as file:
        assert b"/FmQr Do" in file.pages[0].Contents.read_bytes()
    assert faults(own) == []
