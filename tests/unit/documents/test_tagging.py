# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tags while pages go by: their order, what is written when, and what a canvas makes of what has none."""

import io

import pikepdf

from app.documents.canvas import Canvas
from app.documents.objects import ObjectFile
from app.documents.pdf import Assets, Link, PdfWriter
from app.documents.shaping import Shaper
from app.documents.tagging import Tag, TagTree, figure, heading, list_tag


def written(*pages: Canvas, tagged: bool = True) -> pikepdf.Pdf:
    """Return a file of these pages."""
    file = io.BytesIO()
    writer = PdfWriter(file, "Proef", "nl")
    for canvas in pages:
        writer.page(canvas.data(), canvas.links, tags=canvas.tags if tagged else None)
    writer.close(pages[0].shaper.used, Assets())
    return pikepdf.open(io.BytesIO(file.getvalue()))


def kinds(element: pikepdf.Object) -> list[object]:
    """Return the tags below one, each as its kind, or as kind and tags when it has some below it."""
    below = element.get("/K", pikepdf.Array())
    parts = list(below) if isinstance(below, pikepdf.Array) else [below]
    found = [(str(part.S)[1:], kinds(part)) for part in parts if isinstance(part, pikepdf.Dictionary) and "/S" in part]
    return [kind if not more else (kind, more) for kind, more in found]


def canvases(number: int) -> list[Canvas]:
    """Return empty pages that share a shaper."""
    shaper = Shaper()
    return [Canvas(shaper) for _ in range(number)]


def test_what_has_no_tag_is_a_paragraph_or_decoration() -> None:
    """A text is always read, a line and a box never."""
    (page,) = canvases(1)
    page.text(20, 20, "een", 10)
    page.line(20, 30, 40, 30)
    page.box(20, 40, 10, 10, (1, 0, 0))
    page.text(20, 60, "twee", 10)

    assert kinds(written(page).Root.StructTreeRoot.K) == ["P", "P"]
    assert page.data().count(b"/Artifact BMC") == 2


def test_what_is_drawn_inside_a_piece_belongs_to_it() -> None:
    """A chart is one picture, whatever it is drawn with."""
    (page,) = canvases(1)
    with page.tagged(figure("Een plaatje", (20, 20, 30, 30))):
        page.box(20, 20, 30, 30, (1, 0, 0))
        page.text(20, 40, "binnen", 10)
    document = written(page)
    tree = document.Root.StructTreeRoot.K

    assert kinds(tree) == ["Figure"]
    assert str(tree.K[0].Alt) == "Een plaatje"
    assert page.data().count(b"BDC") == 1


def test_tags_come_in_the_order_of_their_first_piece() -> None:
    """Below the tag that each belongs to."""
    (page,) = canvases(1)
    whole = list_tag()
    item = Tag("LI", whole)
    for tag in (heading(1), Tag("Lbl", item), Tag("LBody", item), Tag("P")):
        with page.tagged(tag):
            page.text(20, 20, "tekst", 10)

    assert kinds(written(page).Root.StructTreeRoot.K) == ["H1", ("L", [("LI", ["Lbl", "LBody"])]), "P"]


def test_a_paragraph_that_runs_on_is_one_paragraph_on_both_pages() -> None:
    """Its second piece says which page it is on."""
    first, second = canvases(2)
    tag = Tag("P")
    for page in (first, second):
        with page.tagged(tag):
            page.text(20, 20, "tekst", 10)
    document = written(first, second)
    (paragraph,) = document.Root.StructTreeRoot.K.K

    assert paragraph.Pg.objgen == document.pages[0].obj.objgen
    assert paragraph.K[0] == 0
    assert paragraph.K[1].Pg.objgen == document.pages[1].obj.objgen


def test_a_page_leads_back_to_its_tags_and_a_link_to_its_own() -> None:
    """Through the tree of keys, also when it takes more than one leaf."""
    pages = canvases(150)
    for number, page in enumerate(pages):
        link = Tag("Link", Tag("P"))
        with page.tagged(link):
            page.text(20, 20, f"blad {number}", 10)
        page.links.append(Link(20, 16, 20, 5, "https://a.example", link))
    document = written(*pages)
    entries = [item for leaf in document.Root.StructTreeRoot.ParentTree.Kids for item in leaf.Nums]
    tree = {int(key): value for key, value in zip(entries[::2], entries[1::2], strict=True)}
    last = document.pages[-1]

    assert str(tree[int(last.StructParents)][0].S) == "/Link"
    assert tree[int(last.Annots[0].StructParent)].objgen == tree[int(last.StructParents)][0].objgen
    assert document.check_pdf_syntax() == []


def test_a_tag_is_written_once_a_page_goes_by_without_it() -> None:
    """Memory does not grow with the number of pages; what comes of it after all is a tag of its own."""
    objects = ObjectFile(io.BytesIO())
    tree = TagTree(objects)
    early = Tag("P")
    tree.page(objects.reserve(), [early])
    number = early.number
    tree.page(objects.reserve(), [Tag("P")])
    assert early.kids == []

    tree.page(objects.reserve(), [early])
    assert early.number != number


def test_a_file_with_a_page_without_tags_says_nothing_of_standards() -> None:
    """It would not be so."""
    (page,) = canvases(1)
    page.text(20, 20, "een", 10)

    assert b"pdfuaid" in written(page).Root.Metadata.read_bytes()
    assert b"pdfuaid" not in written(page, tagged=False).Root.Metadata.read_bytes()


def test_any_text_can_be_told() -> None:
    """Brackets, slashes, accents, emoji and lines."""
    (page,) = canvases(1)
    texts = ["(een) \\ twee", "naïef ☺ 😀", "regel\nregel"]
    for text in texts:
        with page.tagged(figure(text, (0, 0, 1, 1))):
            page.text(20, 20, "x", 10)
    document = written(page)

    assert [str(element.Alt) for element in document.Root.StructTreeRoot.K.K] == texts
