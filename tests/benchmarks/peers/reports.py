# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of people as a file, by us and by bare libraries: `python -m tests.benchmarks.peers.reports WHO NUMBER FILE`.

The libraries get the same texts and values and do the least: no headings that come again, no tags, no subset of what
is asked of us. Prints JSON: seconds of the processor, and the peak of memory in MB.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import xlsxwriter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas as ReportLabCanvas

from app.documents.canvas import Canvas
from app.documents.pdf import MM, Assets, PdfWriter
from app.documents.report import write_report_pdf
from app.documents.shaping import Shaper
from app.domain.report_cells import is_numeric, row_texts
from app.domain.reports import Report, ReportTable
from app.exchange.report_workbook import write_report_xlsx
from app.paths import resources
from app.progress import Progress
from app.wording import Wording
from tests.invented_letters import HEAD
from tests.invented_reports import report

WORDS = Wording("nl")
WIDTHS = (45.0, 30.0, 35.0, 25.0, 15.0, 20.0)
TOP, BOTTOM, STEP, SIZE = 20.0, 275.0, 5.6, 8.5


def asked(number: int) -> Report:
    """Return a report that is nothing but a list of so many people."""
    found = report(number, charts=())
    return replace(found, figures=(), notes=(), tables=found.tables[1:])


def pdf_by_us(path: Path, found: Report) -> None:
    """Whole, tagged, with headings and page numbers."""
    write_report_pdf(path, found, HEAD, WORDS, Progress())


def pdf_by_reportlab(path: Path, found: Report) -> None:
    """Texts at their places, with a line below each row."""
    pdfmetrics.registerFont(TTFont("Carlito", str(resources() / "fonts" / "Carlito-Regular.ttf")))
    canvas = ReportLabCanvas(str(path), pageCompression=1)
    canvas.setFont("Carlito", SIZE)
    y = TOP
    for cells in _texts(found.tables[0]):
        if y > BOTTOM:
            canvas.showPage()
            canvas.setFont("Carlito", SIZE)
            y = TOP
        base = (297 - y) * MM
        for x, text, numeric in cells:
            (canvas.drawRightString if numeric else canvas.drawString)(x * MM, base, text)
        canvas.line(20 * MM, base - 2, 190 * MM, base - 2)
        y += STEP
    canvas.save()


def pdf_by_canvas(path: Path, found: Report) -> None:
    """The same by our own canvas, each text a paragraph."""
    shaper = Shaper()
    with path.open("wb", buffering=1 << 20) as file:
        writer, canvas, y = PdfWriter(file, "Lijst", "nl"), Canvas(shaper), TOP
        for cells in _texts(found.tables[0]):
            if y > BOTTOM:
                writer.page(canvas.data())
                canvas, y = Canvas(shaper), TOP
            for x, text, numeric in cells:
                canvas.text(x, y, text, SIZE, align="right" if numeric else "left")
            canvas.line(20, y + 1, 190, y + 1)
            y += STEP
        writer.page(canvas.data())
        writer.close(shaper.used, Assets())


def _texts(table: ReportTable) -> list[list[tuple[float, str, bool]]]:
    rights = [is_numeric(column.unit) for column in table.columns]
    lefts = [20.0 + sum(WIDTHS[:place]) for place in range(len(WIDTHS))]
    xs = [left + wide - 3 if right else left for left, wide, right in zip(lefts, WIDTHS, rights, strict=True)]
    return [list(zip(xs, row_texts(row, table, WORDS), rights, strict=True)) for row in table.rows]


def xlsx_by_us(path: Path, found: Report) -> None:
    """With formats, headings and the sheet that says what was asked."""
    write_report_xlsx(path, found, WORDS, Progress())


def xlsx_by_xlsxwriter(path: Path, found: Report) -> None:
    """Values only, each by its own function, in constant memory too."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd-mm-yyyy"})
    for number, row in enumerate(found.tables[0].rows):
        for place, value in enumerate(row.cells):
            if isinstance(value, str):
                sheet.write_string(number, place, value)
            elif isinstance(value, date):
                sheet.write_datetime(number, place, value, day)
            elif value is not None:
                sheet.write_number(number, place, value)
    book.close()


MAKERS: dict[str, Callable[[Path, Report], None]] = {
    made.__name__: made for made in (pdf_by_us, pdf_by_reportlab, pdf_by_canvas, xlsx_by_us, xlsx_by_xlsxwriter)
}


def main() -> None:
    """Make the file and tell how that went."""
    maker, number, path = MAKERS[sys.argv[1]], int(sys.argv[2]), Path(sys.argv[3])
    maker(path, asked(10))  # what is read once, such as fonts and words, is no part of it
    path.unlink()
    begun = time.process_time()
    maker(path, asked(number))
    took = time.process_time() - begun
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024
    print(json.dumps({"cpu": took, "peak": peak}))  # noqa: T201


if __name__ == "__main__":
    main()
