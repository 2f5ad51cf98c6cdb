# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list that is signed has room for it on paper."""

from dataclasses import replace
from pathlib import Path

import pdfplumber

from app.documents.report import write_report_pdf
from app.domain.reports import ReportColumn, ReportRow, ReportTable
from app.progress import Progress
from app.wording import Wording
from tests.invented_letters import HEAD
from tests.invented_reports import report

MM = 25.4 / 72


def test_there_is_room_to_sign(tmp_path: Path) -> None:
    """Each line is nine millimetres high at least, and the column for it more than five centimetres wide."""
    heads = (ReportColumn("name", "Naam"), ReportColumn("signature", "Handtekening"))
    rows = tuple(ReportRow((name, "")) for name in ("Akker", "Berg", "Dijk"))
    table = ReportTable("signatures", "Studiedag", heads, rows, people=True, signed=True)
    found = replace(report(0), figures=(), charts=(), notes=(), tables=(table,))
    write_report_pdf(tmp_path / "lijst.pdf", found, HEAD, Wording(), Progress())
    with pdfplumber.open(tmp_path / "lijst.pdf") as document:
        page = document.pages[0]
        words = {word["text"]: word for word in page.extract_words()}
        right = max(line["x1"] for line in page.lines if line["top"] > words["Akker"]["top"])
    gaps = [words[low]["top"] - words[high]["top"] for high, low in (("Akker", "Berg"), ("Berg", "Dijk"))]
    assert min(gaps) * MM >= 9 - 0.01
    assert (right - words["Handtekening"]["x0"]) * MM > 50
