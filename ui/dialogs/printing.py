# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts the pages of a PDF on paper, through any printer of the computer.

Where the print system takes a PDF, it gets the very file that is kept; elsewhere its pages are drawn as they are.
Both on A4, or on envelopes of their own size, without scaling to the printer's margins.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app import clock
from app.domain.printer_shift import NO_SHIFT, Shift
from app.errors import AppError
from app.progress import Progress
from app.services.print_shift import shifted
from ui.dialogs import print_queue

DPI = 300
"""Fine enough that 7 pt type prints sharp; twice this quadruples the spool file for nothing one can see."""


class PrintError(AppError):
    """The printer cannot be reached or did not take the pages."""

    code = "printing"


@dataclass(frozen=True)
class Paper:
    """What is printed on: CUPS' name for it (PWG 5101.1), and width and height in mm as its pages lie."""

    name: str
    width: float
    height: float
    envelope: bool = False


A4 = Paper("A4", 210.0, 297.0)


@dataclass(frozen=True, eq=False)
class PrintJob:
    """Where and how to print. With `drawn` Qt draws the pages on that printer; else the print system gets the PDF."""

    printer: str
    title: str
    both_sides: bool
    tray: str = ""
    drawn: QPrinter | None = None
    shift: Shift = NO_SHIFT
    """How far everything is moved on the paper, for a printer that prints a little to one side."""
    paper: Paper = A4
    only_first: bool = False
    """Whether only the first page is printed, to see how it comes out."""


def printer_names() -> list[str]:
    """Return the printers of this computer, the default one first."""
    names = [str(name) for name in QPrinterInfo.availablePrinterNames()]
    default = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != default, name.casefold()))


def job_title(document: str) -> str:
    """Return what the print queue shows: what it is and when it was sent, never whose letters they are.

    With the time, since two jobs of one name overwrite each other on some printers.
    """
    return f"{document} {clock.now().astimezone():%Y-%m-%d %H.%M.%S}"


def make_printer(name: str, title: str, paper: Paper = A4) -> QPrinter:
    """Return a printer set to a paper, over the full sheet."""
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    upright = QSizeF(min(paper.width, paper.height), max(paper.width, paper.height))
    size = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    lying = paper.width > paper.height
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


def print_pdf(job: PrintJob, path: Path, progress: Progress) -> None:
    """Print the pages of a PDF; raises PrintError, or Cancelled before the printer got the job."""
    if job.drawn is not None:
        _draw_all(job.drawn, path, job, progress)
        return
    with shifted(path, job.shift, progress, only_first=job.only_first) as file:
        taken = print_queue.send(
            file, job.printer, job.title, progress, both_sides=job.both_sides, tray=job.tray, paper=job.paper.name
        )
    if not taken:
        raise PrintError("not_taken", printer=job.printer)


def _draw_all(printer: QPrinter, path: Path, job: PrintJob, progress: Progress) -> None:
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise PrintError("no_pages")
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError("no_printer", printer=printer.printerName())
    try:
        count = 1 if job.only_first else document.pageCount()
        for page in range(count):
            progress.report(page, count, "progress.printing")
            if page and not printer.newPage():
                raise PrintError("refused", printer=printer.printerName())
            _draw(painter, printer, document, page, job.shift)
    except AppError:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise PrintError("refused", printer=printer.printerName())


def _draw(painter: QPainter, printer: QPrinter, document: object, page: int, shift: Shift = NO_SHIFT) -> None:
    from PySide6.QtPdf import QPdfDocument

    assert isinstance(document, QPdfDocument)  # noqa: S101 — narrows a type that is imported late
    points = document.pagePointSize(page)
    picture = document.render(page, QSize(round(points.width() / 72 * DPI), round(points.height() / 72 * DPI)))
    scale = printer.resolution() / 72
    left, top = (round(part / 25.4 * printer.resolution()) for part in (shift.right, shift.down))
    painter.drawImage(QRect(left, top, round(points.width() * scale), round(points.height() * scale)), picture)
