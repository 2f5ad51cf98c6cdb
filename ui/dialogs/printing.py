# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts the pages of a PDF on paper, through any printer of the computer.

The PDF is the one that is kept: its pages are drawn as they are, on A4, without scaling to the printer's margins.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.errors import AppError
from app.progress import Progress

DPI = 300
"""Fine enough that 7 pt type prints sharp; twice this quadruples the spool file for nothing one can see."""


class PrintError(AppError):
    """The printer cannot be reached or did not take the pages."""

    code = "printing"


@dataclass(frozen=True)
class Pages:
    """A run of pages that starts on a new sheet: one letter. `first` counts from 0."""

    first: int
    count: int


def printer_names() -> list[str]:
    """Return the printers of this computer, the default one first."""
    names = [str(name) for name in QPrinterInfo.availablePrinterNames()]
    default = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: (name != default, name.casefold()))


def make_printer(name: str, document: str) -> QPrinter:
    """Return a printer set to A4 over the full sheet; `document` names the job, made unique.

    Two jobs of one name overwrite each other on some printers, and the name must not tell whose letters they are.
    """
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(f"{document} {secrets.token_hex(3)}")
    return printer


def both_sides(printer: QPrinter) -> bool:
    """Return whether the printer will use both sides of a sheet."""
    return printer.duplex() not in {QPrinter.DuplexMode.DuplexNone}


def print_pdf(printer: QPrinter, path: Path, parts: Sequence[Pages], progress: Progress) -> int:
    """Draw the parts of the PDF (none: all of it) on the printer and return the number of sides.

    Each part begins on a new sheet: with both sides in use an odd part is followed by an empty side. Raises
    PrintError, or Cancelled before the printer got the job.
    """
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_:
        raise PrintError("no_pages")
    whole = (Pages(0, document.pageCount()),)
    sides = _sides(parts or whole, duplex=both_sides(printer))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError("no_printer", printer=printer.printerName())
    try:
        for number, page in enumerate(sides):
            progress.report(number, len(sides), "progress.printing")
            if number and not printer.newPage():
                raise PrintError("refused", printer=printer.printerName())
            if page is not None:
                _draw(painter, printer, document, page)
    except AppError:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise PrintError("refused", printer=printer.printerName())
    return len(sides)


def _sides(parts: Sequence[Pages], *, duplex: bool) -> list[int | None]:
    sides: list[int | None] = []
    for part in parts:
        sides += range(part.first, part.first + part.count)
        if duplex and part.count % 2:
            sides.append(None)
    while sides and sides[-1] is None:
        sides.pop()
    return sides


def _draw(painter: QPainter, printer: QPrinter, document: object, page: int) -> None:
    from PySide6.QtPdf import QPdfDocument

    assert isinstance(document, QPdfDocument)  # noqa: S101 — narrows a type that is imported late
    points = document.pagePointSize(page)
    picture = document.render(page, QSize(round(points.width() / 72 * DPI), round(points.height() / 72 * DPI)))
    scale = printer.resolution() / 72
    painter.drawImage(QRect(0, 0, round(points.width() * scale), round(points.height() * scale)), picture)
