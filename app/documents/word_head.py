# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands around a letter in Word: the head of its first page, that of the following ones, and the foot.

The head of the first page is a page header of Word as high as the letter's head, so that the text below begins where
it does on paper, and who goes on in Word changes the head of all letters at once. Paper with a head of its own, printed
beforehand or a PDF that Word cannot lay below a text, gets the room and nothing in it.
"""

from copy import deepcopy
from typing import Any

from app.documents import geometry as at
from app.documents.canvas import Canvas
from app.documents.letter import addressee
from app.documents.masthead import HEAD_RULE, NAME_LEADING, Masthead, logo_room, set_masthead
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.word_pictures import Pictures, dot
from app.documents.word_sheet import GREY, Sheet, give, indent
from app.domain.letters import LetterContent, Letterhead
from app.wording import Wording

_DISTANCE = 10.0
"""mm from the edge of the sheet to where a page's head begins."""
_CONTACT_TOP = 50.0
_CONTACT_LINES, _FOOTER_LINES = 5, 2
LABEL_HEIGHT, VALUE_HEIGHT = 3.2, 4.2
"""mm of a line with a small label, and of the value below it."""
_UP = 0.9
"""mm: how much lower a line of a fixed height has its text than the printed letter."""
_BASE = 0.8
"""Which part of a line of a fixed height lies above its base line."""


class WordHead:
    """The heads and the foot of one document's letters; each letter is a section, with page numbers of its own."""

    def __init__(self, document: Any, letterhead: Letterhead, words: Wording, pictures: Pictures) -> None:  # noqa: ANN401
        """Write what all letters share."""
        self._document, self._head, self._words, self._pictures = document, letterhead, words, pictures
        self._at = at.layout_of(letterhead.stationery)
        self._letters = 0
        section = document.sections[0]
        self._feet = [line for line in map(one_line, letterhead.footer.split("\n")) if line and letterhead.drawn]
        self._feet = self._feet[:_FOOTER_LINES] or [""]
        below = at.PAGE_HEIGHT - at.FOOTER_TOP - len(self._feet) * at.FOOTER_LEADING / MM
        give(section, header_distance=_mm(_DISTANCE), footer_distance=_mm(below))
        give(section, different_first_page_header_footer=True)
        first = self._emptied(section.first_page_header)
        self._first_page(Sheet(document, pictures, first.part))
        for footer in (section.first_page_footer, section.footer):
            self._foot(Sheet(document, pictures, self._emptied(footer).part))

    def begin(self, content: LetterContent) -> None:
        """Begin the section of a letter, on a new page if it is not the first one."""
        from docx.enum.section import WD_HEADER_FOOTER
        from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
        from docx.opc.packuri import PackURI
        from docx.oxml import OxmlElement, parse_xml
        from docx.oxml.ns import nsdecls, qn
        from docx.parts.hdrftr import HeaderPart

        body, main = self._document.element.body, self._document.part
        last = body.sectPr
        if self._letters:
            ended = last.getprevious()
            ended.get_or_add_pPr().append(deepcopy(last))
            for name in ("w:headerReference", "w:footerReference"):
                for reference in last.findall(qn(name)):
                    last.remove(reference)  # the heads of the section before go on
        else:
            number = OxmlElement("w:pgNumType")
            number.set(qn("w:start"), "1")
            last.insert_element_before(number, "w:cols", "w:formProt", "w:vAlign", "w:titlePg", "w:docGrid")
        self._letters += 1
        # The library's own way looks for a free name among all parts, and for a free number among all relations.
        name = PackURI(f"/word/headerLetter{self._letters}.xml")
        part = HeaderPart(name, CONTENT_TYPE.WML_HEADER, parse_xml(f"<w:hdr {nsdecls('w', 'r')}/>"), main.package)
        main.rels.add_relationship(RELATIONSHIP_TYPE.HEADER, part, f"rIdLetter{self._letters}")
        self._next_page(Sheet(self._document, self._pictures, part), content)
        last.add_headerReference(WD_HEADER_FOOTER.PRIMARY, f"rIdLetter{self._letters}")

    def _emptied(self, container: Any) -> Any:  # noqa: ANN401
        give(container, is_linked_to_previous=False)
        for paragraph in container.paragraphs:
            paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001 - python-docx has no call for it
        return container

    def _first_page(self, sheet: Sheet) -> None:
        """Write the head of a first page, down to where the references begin."""
        if not self._head.drawn:
            self._fold(sheet, sheet.room(self._at.reference_top - _UP - _DISTANCE))
            return
        top = self._aside(sheet, self._masthead(sheet))
        self._fold(sheet, sheet.room(max(0.5, self._at.reference_top - _UP - top)))

    def _masthead(self, sheet: Sheet) -> float:
        head, logo = self._head, self._head.logo
        size = self._pictures.size(logo, *logo_room(head), "logo") if logo else None
        canvas = Canvas(Shaper(language=self._words.language))
        mast = set_masthead(canvas, head, size)
        top = self._name(sheet, mast)
        last = sheet.room(HEAD_RULE - top, border=head.accent.lstrip("#") if head.stationery.rule else "")
        self._span(last, at.LEFT, at.RIGHT_EDGE)
        if logo and size:
            alt = self._words.say("alt.logo", {"school": one_line(head.school_name)})
            sheet.pin(last, logo, (mast.logo_left, at.HEAD_TOP, *size), alt)
        return HEAD_RULE

    def _name(self, sheet: Sheet, mast: Masthead) -> float:
        """Write the school's name and return how far down it comes, in mm."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        if not mast.lines:
            return _DISTANCE
        high = mast.size * NAME_LEADING / MM
        top = max(_DISTANCE, mast.base - _BASE * high)
        sheet.room(max(0.5, top - _DISTANCE))
        sides = {
            "left": WD_ALIGN_PARAGRAPH.LEFT,
            "right": WD_ALIGN_PARAGRAPH.RIGHT,
            "centre": WD_ALIGN_PARAGRAPH.CENTER,
        }
        for line in mast.lines:
            made = sheet.fixed(line, high, size=mast.size, bold=True, color=self._head.accent.lstrip("#"))
            self._span(made, *mast.edges)
            made.alignment = sides[self._head.stationery.place.value]
        return top + high * len(mast.lines)

    def _aside(self, sheet: Sheet, top: float) -> float:
        """Write what stands beside the window and return how far down it comes, in mm."""
        head, shown = self._head, self._head.stationery.contact
        known = {"phone": head.phone, "email": head.email, "web": head.web}
        plain = [line for line in head.contact_lines if line not in known.values()] if "address" in shown else []
        edges = at.aside_left(head), at.RIGHT_EDGE + 5.0
        sheet.room(_CONTACT_TOP - _UP - top)
        top, high = _CONTACT_TOP - _UP, at.CONTACT_LEADING / MM
        for line in plain[:_CONTACT_LINES]:
            self._span(sheet.fixed(line, high, size=at.CONTACT_SIZE), *edges)
            top += high
        gap = 2.0 if plain else 0.0
        for key, value in known.items():
            if value and key in shown:
                if gap:
                    sheet.room(gap)
                self._span(
                    sheet.fixed(self._words.say(f"letter.{key}"), LABEL_HEIGHT, size=at.LABEL_SIZE, color=GREY), *edges
                )
                self._span(sheet.fixed(value, VALUE_HEIGHT, size=at.VALUE_SIZE), *edges)
                top += gap + LABEL_HEIGHT + VALUE_HEIGHT
                gap = 9.0 - LABEL_HEIGHT - VALUE_HEIGHT
        return top

    def _fold(self, sheet: Sheet, paragraph: Any) -> None:  # noqa: ANN401
        """Draw the mark by which the sheet is folded."""
        sheet.pin(paragraph, dot(GREY), (201.0, self._head.window.fold, at.FOLD_LENGTH, 0.1), "")

    def _next_page(self, sheet: Sheet, content: LetterContent) -> None:
        """Write the head of the pages that follow: which page, to whom, of which day."""
        stops = [place - self._at.left for place in (self._at.columns[1], self._at.columns[3])]
        sheet.room(max(0.5, self._at.next_head_top - _UP - _DISTANCE))
        labels = "\t".join(self._words.say(f"letter.{key}") for key in ("page", "to", "date"))
        sheet.fixed(labels, LABEL_HEIGHT, size=at.LABEL_SIZE, color=GREY, stops=stops)
        day = self._words.day(self._head.on) if self._head.on else ""
        values = sheet.fixed(
            f"\t{addressee(content.address_lines)}\t{day}", VALUE_HEIGHT, size=at.VALUE_SIZE, stops=stops
        )
        sheet.page_number(values, at.VALUE_SIZE)

    def _foot(self, sheet: Sheet) -> None:
        for line in self._feet:
            made = sheet.fixed(line, at.FOOTER_LEADING / MM, size=at.FOOTER_SIZE, color=GREY)
            self._span(made, at.LEFT, at.RIGHT_EDGE)

    def _span(self, paragraph: Any, left: float, right: float) -> None:  # noqa: ANN401
        """Let a paragraph begin and end so many mm from the left edge of the sheet, also outside the text's margins."""
        indent(paragraph, left - self._at.left, self._at.left + self._at.measure - right)


def _mm(value: float) -> Any:  # noqa: ANN401
    from docx.shared import Mm

    return Mm(value)
