# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the paragraphs of a letter into a Word document: runs, frames on a place of the sheet, pictures, links."""

import io
import re
from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import Any

from app.documents import geometry as at
from app.documents.blocks import Run
from app.documents.plain import one_line
from app.errors import LetterError

TWIPS = 56.6929
"""Twentieths of a point in a mm."""
GREY = "666666"
_FONT = "Calibri"
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ITEM = 6.0
"""How far the text of a list's item stands in, in mm."""
_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
Frame = tuple[float, float, float, float]
"""Where on the sheet something stands: from left and top, width and height, in mm."""


def new_document(title: str, author: str, language: str, made: datetime | None, footer: Sequence[str]) -> Any:  # noqa: ANN401
    """Return an empty A4 document with the margins of a letter; `footer` stands below each page."""
    import docx
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    document = docx.Document()
    section = document.sections[0]
    _give(section, page_width=Mm(210), page_height=Mm(297), top_margin=Mm(20), bottom_margin=Mm(24))
    _give(section, left_margin=Mm(at.LEFT), right_margin=Mm(210 - at.LEFT - at.MEASURE), footer_distance=Mm(8))
    normal = document.styles["Normal"]
    _give(normal.font, name=_FONT, size=Pt(at.BODY_SIZE))
    _give(normal.paragraph_format, space_after=Pt(0), line_spacing=Pt(at.USUAL.leading))
    for place in normal.element.iter(qn("w:rFonts")):
        place.set(qn("w:eastAsia"), _FONT)
    for place in document.styles.element.iter(qn("w:lang")):
        place.set(qn("w:val"), _LANGUAGES.get(language, "nl-NL"))
    facts = document.core_properties
    writer = _letters(one_line(author))[:255]
    _give(facts, title=_letters(one_line(title))[:255], author=writer, last_modified_by=writer, comments="")
    _give(facts, language=_LANGUAGES.get(language, "nl-NL"))
    if made is not None:
        _give(facts, created=made, modified=made)
    for row, line in enumerate(footer):
        paragraph = section.footer.paragraphs[0] if not row else section.footer.add_paragraph()
        run = paragraph.add_run(_letters(line))
        _give(run.font, size=Pt(at.FOOTER_SIZE))
        _give(run.font.color, rgb=RGBColor.from_string(GREY))
    return document


class Sheet:
    """Adds one letter's paragraphs to a document."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - python-docx's
        """Write behind what is there."""
        self._document = document
        self._end = document.element.body.sectPr
        self._numbers = count(document.part.next_id)

    def _paragraph(self) -> Any:  # noqa: ANN401 - python-docx's
        """Return a new paragraph at the end; the library's own way looks for the end among all that is there."""
        from docx.oxml import OxmlElement
        from docx.text.paragraph import Paragraph

        element = OxmlElement("w:p")
        self._end.addprevious(element)
        return Paragraph(element, self._document._body)  # noqa: SLF001 - what its own way passes

    def spacer(self, height: float, *, new_page: bool) -> None:
        """Leave `height` mm free at the top of a page, where frames stand."""
        from docx.enum.text import WD_LINE_SPACING
        from docx.shared import Mm

        paragraph = self._paragraph()
        exactly = WD_LINE_SPACING.EXACTLY
        _give(paragraph.paragraph_format, line_spacing=Mm(height), line_spacing_rule=exactly)
        _give(paragraph.paragraph_format, page_break_before=new_page or None)

    def line(
        self,
        text: str,
        *,
        size: float = 0.0,
        bold: bool = False,
        color: str = "",
        before: float = 0.0,
        frame: Frame | None = None,
        stops: Sequence[int] = (),
        keep: bool = False,
    ) -> None:
        """Write a line in one form; nothing for an empty text. Sizes in points, `stops` in twentieths of them."""
        from docx.shared import Emu, Pt, RGBColor

        clean = "\t".join(_letters(one_line(part)) for part in text.split("\t"))
        if not clean.strip():
            return
        paragraph = self._paragraph()
        run = paragraph.add_run(clean)
        run.bold = bold or None
        if size:
            run.font.size = Pt(size)
            _give(paragraph.paragraph_format, line_spacing=1.0)
        if color:
            _give(run.font.color, rgb=RGBColor.from_string(color))
        _give(paragraph.paragraph_format, space_before=Pt(before), keep_with_next=keep or None)
        for stop in stops:
            paragraph.paragraph_format.tab_stops.add_tab_stop(Emu(stop * 635))
        if frame is not None:
            _put_in_frame(paragraph, frame)

    def runs(self, runs: Sequence[Run], *, before: float = 0.0, label: str = "", heading: bool = False) -> None:
        """Write a paragraph of runs; with a `label` as an item of a list. A run of a line end ends a line."""
        from docx.shared import Mm, Pt

        paragraph = self._paragraph()
        form = paragraph.paragraph_format
        _give(form, space_before=Pt(before), keep_with_next=heading or None)
        if label:
            _give(form, left_indent=Mm(_ITEM), first_line_indent=Mm(-_ITEM))
            form.tab_stops.add_tab_stop(Mm(_ITEM))
            paragraph.add_run(f"{label}\t")
        for run in runs:
            if run.text == "\n":
                paragraph.add_run().add_break()
                continue
            made = paragraph.add_run(_letters(run.text))
            made.bold, made.italic = bool(run.style & 1) or None, bool(run.style & 2) or None
            if run.link:
                self._link(paragraph, made, run.link)

    def picture(self, data: bytes, width: float, height: float, *, frame: Frame | None = None) -> None:
        """Show a picture fitted in a box of mm; raises LetterError for one that cannot be read."""
        from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
        from docx.oxml.shape import CT_Inline
        from docx.shared import Emu, Mm

        paragraph = self._paragraph()
        _give(paragraph.paragraph_format, line_spacing=1.0)
        try:
            kept, image = self._document.part.get_or_add_image(io.BytesIO(data))
        except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError) as error:
            raise LetterError("logo_unreadable") from error
        scale = min(Mm(width) / image.width, Mm(height) / image.height)
        size = (Emu(int(image.width * scale)), Emu(int(image.height * scale)))
        # The library's own way looks for a free number among all that is there, at each picture.
        shown = CT_Inline.new_pic_inline(next(self._numbers), kept, image.filename, *size)
        paragraph.add_run()._r.add_drawing(shown)  # noqa: SLF001 - what its own way does
        if frame is not None:
            _put_in_frame(paragraph, frame)

    def _link(self, paragraph: Any, run: Any, target: str) -> None:  # noqa: ANN401
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), self._document.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        paragraph._p.append(link)  # noqa: SLF001 - python-docx has no call for links
        link.append(run._r)  # noqa: SLF001


def _letters(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return _NO_XML.sub("", text)


def _give(thing: Any, **values: object) -> None:  # noqa: ANN401
    """Set some of the properties by which python-docx writes what it was told."""
    for name, value in values.items():
        setattr(thing, name, value)


def _put_in_frame(paragraph: Any, frame: Frame) -> None:  # noqa: ANN401
    """Let a paragraph stand on a place of the sheet; neighbours in the same frame stand in it together."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    left, top, width, height = (str(round(value * TWIPS)) for value in frame)
    made = OxmlElement("w:framePr")
    places = {"w": width, "h": height, "hRule": "exact", "hSpace": "0", "wrap": "around"}
    for key, value in {**places, "vAnchor": "page", "hAnchor": "page", "x": left, "y": top}.items():
        made.set(qn(f"w:{key}"), value)
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no call for frames
    properties.insert_element_before(
        made, "w:widowControl", "w:numPr", "w:pBdr", "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
