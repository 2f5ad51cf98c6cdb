# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Word documents for the tests, made by python-docx, with what Word does to letters: fields cut up, boxes, tables."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def element(name: str, text: str | None = None, **attributes: str) -> Any:
    """Return an element such as `w:fldChar`, with attributes of the same namespace."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    if text is not None:
        made.text = text
        made.set(qn("xml:space"), "preserve")
    return made


def add_field(paragraph: Any, instruction: str, shown: str, *, bold: bool = False) -> None:
    """Add a complex field, its instruction and what it shows each cut in two runs."""
    half, middle = len(instruction) // 2, len(shown) // 2
    parts = [
        element("w:fldChar", fldCharType="begin"),
        element("w:instrText", instruction[:half]),
        element("w:instrText", instruction[half:]),
        element("w:fldChar", fldCharType="separate"),
        element("w:t", shown[:middle]),
        element("w:t", shown[middle:]),
        element("w:fldChar", fldCharType="end"),
    ]
    for part in parts:
        run = paragraph.add_run()
        run.bold = bold or None
        run._r.append(part)


def merge_letter(path: Path) -> Path:
    """Write a letter as a mail merge has it: address, date, a table with the subject, a greeting, text, a signature."""
    document = docx.Document()
    document.add_paragraph("De Wilgenhof")
    name = document.add_paragraph()
    add_field(name, " MERGEFIELD Voorletters ", "«Voorletters»")
    name.add_run(" ")
    add_field(name, ' MERGEFIELD "Achternaam" \\* MERGEFORMAT ', "«Achternaam»")
    street = document.add_paragraph("«Str")
    street.add_run("aat» «Huisn")
    street.add_run("r»")
    document.add_paragraph("{{Postcode}} <<Woonplaats>>")
    document.add_paragraph("Den Haag, 12 november 2026")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Onderwerp:", "Ons jubileum"
    document.add_paragraph("Geachte ").add_run("«Aanhef» «Achternaam»,")
    text = document.add_paragraph("Op ")
    for part in ("vrij", "dag 12 maart "):
        text.add_run(part).bold = True
    text.add_run("vieren wij ons ")
    text.add_run("jubileum").italic = True
    text.add_run(". Uw kluisje is «Klu")
    text.add_run("isje», en * of _ of {{ is tekst.")
    for style, words in (("List Bullet", ("Koffie", "Taart")), ("List Number", ("Lezing", "Borrel"))):
        for word in words:
            document.add_paragraph(word, style=style)
    document.add_heading("Programma", 2)
    times = document.add_table(rows=2, cols=2)
    for row, (left, right) in enumerate((("Inloop", "9.00 uur"), ("Einde:", "16.00 uur"))):
        times.cell(row, 0).text, times.cell(row, 1).text = left, right
    for line in ("Met vriendelijke groet,", "J. Jansen", "rector"):
        document.add_paragraph(line)
    document.save(str(path))
    return path


def crowded_letter(path: Path, picture: Path) -> Path:
    """Write a letter with what Word hides: a picture in the head, a text box, an IF field, a change, hidden text."""
    document = docx.Document()
    head = document.sections[0].header.paragraphs[0]
    head.add_run("De Wilgenhof, Den Haag").add_picture(str(picture))
    greeting = document.add_paragraph()
    greeting._p.append(_simple_field(" GREETINGLINE \\f ", "Geachte heer Jansen,"))
    text = document.add_paragraph("Onze school heeft ")
    text._p.append(_simple_field(' MERGEFIELD "Aantal leerlingen" ', "«Aantal_leerlingen»"))
    text.add_run(" leerlingen. ")
    _add_choice(text)
    text._p.append(_deleted(" Weg ermee."))
    hidden = text.add_run(" Geheim.")
    hidden.font.hidden = True
    box = document.add_paragraph("Naast een kader.")
    box.add_run()._r.append(_text_box("Vergeet uw pas niet"))
    document.add_paragraph("Hoogachtend,\nJ. Jansen")
    document.save(str(path))
    return path


def _simple_field(instruction: str, shown: str) -> Any:
    field = element("w:fldSimple", instr=instruction)
    run = element("w:r")
    run.append(element("w:t", shown))
    field.append(run)
    return field


def _add_choice(paragraph: Any) -> None:
    """Add IF «Geslacht» = "m" "Hij" "Zij": a merge field in the instruction of another field."""
    for part in (element("w:fldChar", fldCharType="begin"), element("w:instrText", " IF ")):
        paragraph.add_run()._r.append(part)
    add_field(paragraph, " MERGEFIELD Geslacht ", "m")
    for part in (
        element("w:instrText", ' = "m" "Hij komt" "Zij komt" '),
        element("w:fldChar", fldCharType="separate"),
        element("w:t", "Zij komt"),
        element("w:fldChar", fldCharType="end"),
    ):
        paragraph.add_run()._r.append(part)


def _deleted(text: str) -> Any:
    gone, run = element("w:del"), element("w:r")
    run.append(element("w:delText", text))
    gone.append(run)
    return gone


def _text_box(text: str) -> Any:
    """Return a text box as Word writes it: twice, for older readers too."""
    box = element("w:txbxContent")
    paragraph, run = element("w:p"), element("w:r")
    run.append(element("w:t", text))
    paragraph.append(run)
    box.append(paragraph)
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    both = paragraph.makeelement(f"{{{space}}}AlternateContent", {})
    for name in ("Choice", "Fallback"):
        one = both.makeelement(f"{{{space}}}{name}", {})
        one.append(deepcopy(box))
        both.append(one)
    return both
