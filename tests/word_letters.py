# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Word documents for the tests, made by python-docx, with what Word does to letters: fields cut up, boxes, tables."""

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
