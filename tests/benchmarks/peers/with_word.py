# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters by mail merge: a Word document filled by docxtpl for each person, all turned into PDF by LibreOffice."""

import io
import subprocess
from collections.abc import Sequence
from pathlib import Path

from docx import Document
from docx.shared import Mm
from docxtpl import DocxTemplate, RichText

from tests.benchmarks.peers.plain_letter import PlainLetter, head, qr_picture

_SIMPLE = ("closing", "footer")


def separate(folder: Path, letters: Sequence[PlainLetter]) -> None:
    """Write a PDF of each, by one call for all: starting the program costs seconds."""
    main = folder / "main.docx"
    _main_document(letters[0]).save(str(main))
    files = []
    for number, letter in enumerate(letters):
        merged = DocxTemplate(str(main))
        merged.render(_values(letter))
        files.append(folder / f"{number}.docx")
        merged.save(str(files[-1]))
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", own, "--headless", "--convert-to", "pdf", "--outdir", folder, *files]
    subprocess.run(command, check=True, capture_output=True, timeout=240)


def _main_document(letter: PlainLetter) -> "Document":  # type: ignore[valid-type]  # a function, not its class
    around = head()
    document = Document()
    for data, wide in ((around.logo, 40), (qr_picture(), 18)):
        document.add_picture(io.BytesIO(data or b""), width=Mm(wide))
    for name in ("sender", "address"):
        for place in range(len(getattr(letter, name))):
            document.add_paragraph(f"{{{{{name}[{place}]}}}}")
    table = document.add_table(rows=2, cols=4)
    for row in (0, 1):
        for column in range(4):
            table.cell(row, column).text = f"{{{{references[{column}][{row}]}}}}"
    for place in range(len(letter.paragraphs) + 1):
        document.add_paragraph(f"{{{{r paragraphs[{place}]}}}}")
    document.add_paragraph("{{closing}}")
    document.add_picture(io.BytesIO(around.signature or b""), width=Mm(40))
    for place in range(2):
        document.add_paragraph(f"{{{{signed[{place}]}}}}")
    document.add_paragraph("{{footer}}")
    return document


def _values(letter: PlainLetter) -> dict[str, object]:
    texts = []
    for pieces in (letter.subject, *letter.paragraphs):
        rich = RichText()
        for text, bold in pieces:
            rich.add(text, bold=bold)
        texts.append(rich)
    lists = {name: getattr(letter, name) for name in ("sender", "address", "references", "signed")}
    return {**lists, "paragraphs": texts, **{name: getattr(letter, name) for name in _SIMPLE}}
