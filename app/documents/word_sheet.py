# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the paragraphs of a letter into a Word document: runs, frames on a place of the sheet, pictures, links."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.documents import geometry as at
from app.documents.blocks import Run
from app.documents.plain import one_line
from app.documents.word_pictures import Box, Pictures

TWIPS = 56.6929
"""Twentieths of a point in a mm."""
GREY = "666666"
_FONT = "Calibri"
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ITEM = 6.0
"""How far the text of a list's item stands in, in mm."""
_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
SPACED = ("w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:jc", "w:rPr", "w:sectPr")
"""What follows a border in the properties of a paragraph."""


def new_document(title: str, author: str, language: str, made: datetime | None, lay: at.Layout) -> Any:  # noqa: ANN401
    """Return an empty A4 document with the margins and the type of a letter."""
    import docx
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    document = docx.Document()
    section = document.sections[0]
    give(section, page_width=Mm(210), page_height=Mm(at.PAGE_HEIGHT))
    give(section, left_margin=Mm(lay.left), right_margin=Mm(210 - lay.left - lay.measure))
    give(section, top_margin=Mm(lay.next_body_top), bottom_margin=Mm(at.PAGE_HEIGHT - lay.body_bottom))
    normal = document.styles["Normal"]
    give(normal.font, name=_FONT, size=Pt(lay.size))
    give(normal.paragraph_format, space_after=Pt(0), line_spacing=Pt(lay.leading))
    for place in normal.element.iter(qn("w:rFonts")):
        place.set(qn("w:eastAsia"), _FONT)
    for place in document.styles.element.iter(qn("w:lang")):
        place.set(qn("w:val"), _LANGUAGES.get(language, "nl-NL"))
    facts = document.core_properties
    writer = letters(one_line(author))[:255]
    give(facts, title=letters(one_line(title))[:255], author=writer, last_modified_by=writer, comments="")
    give(facts, language=_LANGUAGES.get(language, "nl-NL"))
    if made is not None:
        give(facts, created=made, modified=made)
    return document


class Sheet:
    """Adds paragraphs to a document, or to another part of it such as its head."""

    def __init__(self, document: Any, pictures: Pictures, part: Any = None) -> None:  # noqa: ANN401 - python-docx's
        """Write behind what is there."""
        self._document, self._pictures = document, pictures
        self._part = document.part if part is None else part
        self._end = document.element.body.sectPr if part is None else None

    def _paragraph(self) -> Any:  # noqa: ANN401 - python-docx's
        """Return a new paragraph at the end; the library's own way looks for the end among all that is there."""
        from docx.oxml import OxmlElement
        from docx.text.paragraph import Paragraph

        element = OxmlElement("w:p")
        if self._end is None:
            self._part.element.append(element)
        else:
            self._end.addprevious(element)
        return Paragraph(element, self._document._body)  # noqa: SLF001 - what its own way passes

    def room(self, height: float, *, border: str = "", keep: bool = False) -> Any:  # noqa: ANN401
        """Leave `height` mm free and return the paragraph; with a `border` a line in that colour below it."""
        paragraph = self._paragraph()
        exactly(paragraph, height)
        give(paragraph.paragraph_format, keep_with_next=keep or None)
        if border:
            underline(paragraph, border, 6)
        return paragraph

    def line(
        self,
        text: str,
        *,
        size: float = 0.0,
        bold: bool = False,
        color: str = "",
        before: float = 0.0,
        frame: Box | None = None,
        keep: bool = False,
    ) -> Any:  # noqa: ANN401
        """Write a line in one form and return it; None for an empty text. Sizes in points."""
        clean = letters(one_line(text))
        if not clean.strip():
            return None
        paragraph = self.fixed(clean, 0.0, size=size, bold=bold, color=color)
        from docx.shared import Pt

        give(paragraph.paragraph_format, space_before=Pt(before), keep_with_next=keep or None)
        if frame is not None:
            _put_in_frame(paragraph, frame)
        return paragraph

    def fixed(
        self,
        text: str,
        height: float,
        *,
        size: float = 0.0,
        bold: bool = False,
        color: str = "",
        after: float = 0.0,
        stops: Sequence[float] = (),
    ) -> Any:  # noqa: ANN401
        """Write a line, also an empty one, `height` mm high (0: what its text takes) and return it.

        `stops` are mm from the margin, where what stands behind a tab begins; `after` mm are left free below.
        """
        from docx.shared import Mm, Pt, RGBColor

        paragraph = self._paragraph()
        if text:
            run = paragraph.add_run("\t".join(letters(one_line(part)) for part in text.split("\t")))
            run.bold = bold or None
            if size:
                run.font.size = Pt(size)
            if color:
                give(run.font.color, rgb=RGBColor.from_string(color))
        if height:
            exactly(paragraph, height)
        elif size:
            give(paragraph.paragraph_format, line_spacing=1.0)
        if after:
            give(paragraph.paragraph_format, space_after=Mm(after))
        for stop in stops:
            paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(stop))
        return paragraph

    def runs(self, runs: Sequence[Run], *, before: float = 0.0, label: str = "", heading: bool = False) -> Any:  # noqa: ANN401
        """Write runs as a paragraph and return it, with a `label` as a list's item. A run of a line end ends a line."""
        from docx.shared import Mm, Pt

        paragraph = self._paragraph()
        form = paragraph.paragraph_format
        give(form, space_before=Pt(before), keep_with_next=heading or None)
        if label:
            give(form, left_indent=Mm(_ITEM), first_line_indent=Mm(-_ITEM))
            form.tab_stops.add_tab_stop(Mm(_ITEM))
            paragraph.add_run(f"{label}\t")
        for run in runs:
            if run.text == "\n":
                paragraph.add_run().add_break()
                continue
            made = paragraph.add_run(letters(run.text))
            made.bold, made.italic = bool(run.style & 1) or None, bool(run.style & 2) or None
            if run.link:
                self._link(paragraph, made, run.link)
        return paragraph

    def picture(self, data: bytes, size: tuple[float, float], alt: str, *, keep: bool = False) -> None:
        """Show a picture of so many mm in a paragraph of its own."""
        paragraph = self._paragraph()
        give(paragraph.paragraph_format, line_spacing=1.0, keep_with_next=keep or None)
        self.pin(paragraph, data, (0.0, 0.0, *size), alt, inline=True)

    def pin(self, paragraph: Any, data: bytes, box: Box, alt: str, *, inline: bool = False) -> None:  # noqa: ANN401
        """Show a picture on its place of the sheet, on the page where a paragraph stands."""
        drawing = self._pictures.drawing(self._part, data, box, letters(alt), inline=inline)
        paragraph.add_run()._r.append(drawing)  # noqa: SLF001 - python-docx has no call for it

    def code(self, paragraph: Any, text: str, box: Box, alt: str) -> None:  # noqa: ANN401
        """Show a text's QR code on its place of the sheet, on the page where a paragraph stands."""
        self.pin(paragraph, self._pictures.code(text), box, alt)

    def page_number(self, paragraph: Any, size: float) -> None:  # noqa: ANN401
        """Let a paragraph begin with the number of the page, which Word counts."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.shared import Pt

        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), " PAGE ")
        run = paragraph.add_run("2")
        run.font.size = Pt(size)
        paragraph.runs[0]._r.addprevious(field)  # noqa: SLF001 - python-docx has no call for fields
        field.append(run._r)  # noqa: SLF001

    def _link(self, paragraph: Any, run: Any, target: str) -> None:  # noqa: ANN401
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), self._part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        paragraph._p.append(link)  # noqa: SLF001 - python-docx has no call for links
        link.append(run._r)  # noqa: SLF001


def letters(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return _NO_XML.sub("", text)


def give(thing: Any, **values: object) -> None:  # noqa: ANN401
    """Set some of the properties by which python-docx writes what it was told."""
    for name, value in values.items():
        setattr(thing, name, value)


def exactly(paragraph: Any, height: float) -> None:  # noqa: ANN401
    """Make every line of a paragraph so many mm high."""
    from docx.enum.text import WD_LINE_SPACING
    from docx.shared import Mm

    give(paragraph.paragraph_format, line_spacing=Mm(height), line_spacing_rule=WD_LINE_SPACING.EXACTLY)


def indent(paragraph: Any, left: float, right: float) -> None:  # noqa: ANN401
    """Let a paragraph begin and end so many mm inside the margins; outside them for less than 0."""
    from docx.shared import Mm

    give(paragraph.paragraph_format, left_indent=Mm(left), right_indent=Mm(right))


def underline(paragraph: Any, color: str, eighths: int) -> None:  # noqa: ANN401
    """Draw a line below a paragraph, of some eighths of a point."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders, below = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in {"val": "single", "sz": str(eighths), "space": "0", "color": color}.items():
        below.set(qn(f"w:{key}"), value)
    borders.append(below)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no call for borders
    properties.insert_element_before(borders, "w:shd", "w:tabs", *SPACED)


def _put_in_frame(paragraph: Any, frame: Box) -> None:  # noqa: ANN401
    """Let a paragraph stand on a place of the sheet; neighbours in the same frame stand in it together."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    left, top, width, height = (str(round(value * TWIPS)) for value in frame)
    made = OxmlElement("w:framePr")
    places = {"w": width, "h": height, "hRule": "exact", "hSpace": "0", "wrap": "around"}
    for key, value in {**places, "vAnchor": "page", "hAnchor": "page", "x": left, "y": top}.items():
        made.set(qn(f"w:{key}"), value)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no call for frames
    properties.insert_element_before(made, "w:widowControl", "w:numPr", "w:pBdr", "w:shd", "w:tabs", *SPACED)
