# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same letters in plain ReportLab platypus with its own QR widget: what the speed of ours is compared with."""

import io
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from app.documents.blocks import Run
from app.documents.fonts import Style
from app.documents.merge import Values, fill_block, fill_parts, values_of
from app.documents.template import LetterTemplate
from app.domain.letters import LetterContent, Letterhead
from app.paths import resources
from app.wording import Wording

BODY = ParagraphStyle("body", fontName="Carlito", fontSize=10.5, leading=13.8, spaceAfter=9)
ADDRESS = ParagraphStyle("address", fontName="Carlito", fontSize=10, leading=12)
SMALL = ParagraphStyle("small", fontName="Carlito", fontSize=7, leading=9)


def write_plain(path: Path, template: LetterTemplate, head: Letterhead, contents: Sequence[LetterContent]) -> None:
    """Write the letters to one PDF as ReportLab's manual shows it."""
    for name, file in (("Carlito", "Carlito-Regular"), ("Carlito-Bold", "Carlito-Bold")):
        pdfmetrics.registerFont(TTFont(name, str(resources() / "fonts" / f"{file}.ttf")))
    pdfmetrics.registerFontFamily("Carlito", "Carlito", "Carlito-Bold", "Carlito", "Carlito-Bold")
    story: list[Flowable] = []
    for content in contents:
        story += _letter(template, head, content)
        story.append(PageBreak())
    SimpleDocTemplate(str(path), pagesize=A4, leftMargin=35 * mm, rightMargin=35 * mm, topMargin=14 * mm).build(story)


def _markup(runs: Sequence[Run]) -> str:
    return "".join(f"<b>{escape(run.text)}</b>" if run.style is Style.BOLD else escape(run.text) for run in runs)


def _letter(template: LetterTemplate, head: Letterhead, content: LetterContent) -> list[Flowable]:
    values: Values = values_of(content, head, template)
    words = Wording(template.language)
    code = QrCodeWidget(head.qr_text, barWidth=18 * mm, barHeight=18 * mm)
    drawing = Drawing(18 * mm, 18 * mm)
    drawing.add(code)
    story: list[Flowable] = [drawing]
    if head.logo:
        story.insert(0, Image(io.BytesIO(head.logo), 40 * mm, 13 * mm, hAlign="LEFT"))
    story += [
        Paragraph(escape(line), SMALL) for line in (head.return_line, *head.contact_lines, head.phone, head.email)
    ]
    story += [Paragraph(escape(line), ADDRESS) for line in content.address_lines]
    labels = [words.say(f"letter.{key}") for key in ("your_letter_of", "your_reference", "our_reference", "date")]
    row = [head.your_letter_of, head.your_reference, content.reference, values.of("datum")]
    story.append(
        Table([[Paragraph(escape(cell), SMALL) for cell in cells] for cells in (labels, row)], colWidths=35 * mm)
    )
    subject = fill_parts(template.subject, values) or []
    story.append(Paragraph(_markup(subject), BODY))
    for block in template.blocks:
        story += [Paragraph(escape(block.label) + " " + _markup(line), BODY) for line in fill_block(block, values)]
    story.append(Paragraph(escape(template.closing), BODY))
    story.append(
        Image(io.BytesIO(head.signature), 40 * mm, 13 * mm, hAlign="LEFT") if head.signature else Spacer(1, 50)
    )
    story += [Paragraph(escape(line), BODY) for line in (head.signer, head.signer_function)]
    return [*story, Paragraph(escape(head.footer), SMALL)]
