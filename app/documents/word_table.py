# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table of a letter as a table of Word: its head comes again on each page, and no row is cut in two."""

from collections.abc import Sequence
from typing import Any

from app.documents.blocks import Run
from app.documents.letter_table import shared_widths
from app.documents.word_sheet import Sheet

Cells = Sequence[Sequence[Run]]
_DARK, _LIGHT = "606060", "BFBFBF"
_LETTER, _GUTTER = 2.4, 5.0
"""mm of a letter, generously, and between two columns."""
_PAD = "60"
"""Twentieths of a point above and below the text of a cell."""


def add_table(sheet: Sheet, rows: Sequence[Cells], columns: Sequence[str], *, before: float, width: float) -> None:
    """Write a table, its head first, of `width` mm, behind a line of `before` points."""
    from docx.oxml.table import CT_Tbl
    from docx.shared import Mm
    from docx.table import Table

    headless = not any(run.text.strip() for cell in rows[0] for run in cell)
    shown = rows[1:] if headless else rows
    # Beside each other, two tables would be one.
    gap = sheet._paragraph()  # noqa: SLF001 - a table is written as a paragraph is
    _part(gap, before)
    element = CT_Tbl.new_tbl(len(shown), len(columns), Mm(width))
    table = Table(element, gap._parent)  # noqa: SLF001 - what its own way passes
    _give(table, autofit=True)
    _fit(element)
    wide = [Mm(one) for one in _widths(shown, width)]
    for column, one in zip(table.columns, wide, strict=True):
        _give(column, width=one)
    for number, (row, line) in enumerate(zip(table.rows, shown, strict=True)):
        head = number == 0 and not headless
        _keep(row, head=head)
        for cell, align, runs, one in zip(row.cells, columns, line, wide, strict=True):
            _give(cell, width=one)
            _rule(cell, _DARK if head else _LIGHT)
            _align(cell.paragraphs[0], align)
            sheet.runs(runs)
            _move(gap._p.getnext(), cell.paragraphs[0])  # noqa: SLF001
    gap._p.addnext(element)  # noqa: SLF001


def _move(written: Any, paragraph: Any) -> None:  # noqa: ANN401
    """Let what was written at the end of the document stand in a paragraph of a cell."""
    for run in [one for one in written if one.tag != _named("pPr")]:
        paragraph._p.append(run)  # noqa: SLF001
    written.getparent().remove(written)


def _part(paragraph: Any, points: float) -> None:  # noqa: ANN401 - python-docx's
    """Let an empty paragraph be so high, and stay with the table below it."""
    from docx.enum.text import WD_LINE_SPACING
    from docx.shared import Pt

    high = Pt(max(1.0, points))
    form = paragraph.paragraph_format
    _give(form, line_spacing=high, line_spacing_rule=WD_LINE_SPACING.EXACTLY, keep_with_next=True)


def _give(thing: Any, **values: object) -> None:  # noqa: ANN401
    for name, value in values.items():
        setattr(thing, name, value)


def _widths(rows: Sequence[Cells], room: float) -> list[float]:
    """Return how many mm each column begins with: about what its letters take; Word fits them to what it holds."""
    texts = [["".join(run.text for run in cell) for cell in column] for column in zip(*rows, strict=True)]
    words = [max((len(word) for text in column for word in text.split()), default=0) * _LETTER for column in texts]
    wholes = [(max(map(len, column)) + 2) * _LETTER for column in texts]
    return [one + _GUTTER for one in shared_widths(list(zip(words, wholes, strict=True)), room - _GUTTER * len(texts))]


def _align(paragraph: Any, align: str) -> None:  # noqa: ANN401
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    found = {"right": WD_ALIGN_PARAGRAPH.RIGHT, "center": WD_ALIGN_PARAGRAPH.CENTER}.get(align)
    if found is not None:
        paragraph.alignment = found


def _fit(element: Any) -> None:  # noqa: ANN401
    """Let the table be as wide as the text, columns by what they hold; white above and below, none at its left."""
    from docx.oxml import OxmlElement

    properties = element.tblPr
    wide = properties.find(_named("tblW"))
    if wide is None:
        wide = OxmlElement("w:tblW")
        properties.append(wide)
    wide.set(_named("type"), "pct")
    wide.set(_named("w"), "5000")
    margins = OxmlElement("w:tblCellMar")
    for side, value in (("top", _PAD), ("left", "0"), ("bottom", _PAD), ("right", "220")):
        one = OxmlElement(f"w:{side}")
        one.set(_named("w"), value)
        one.set(_named("type"), "dxa")
        margins.append(one)
    look = properties.find(_named("tblLook"))
    (look.addprevious if look is not None else properties.append)(margins)


def _keep(row: Any, *, head: bool) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement

    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no call for these
    properties.append(OxmlElement("w:cantSplit"))
    if head:
        properties.append(OxmlElement("w:tblHeader"))


def _rule(cell: Any, color: str) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement

    borders, line = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", color)):
        line.set(_named(name), value)
    borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)  # noqa: SLF001 - python-docx has no call for borders


def _named(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(f"w:{name}"))
