# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The proof sheet as a PDF: a table of all letters to tick, and a place below it for who agrees to initial."""

from collections.abc import Iterator
from pathlib import Path

from app.atomic_files import atomic_path
from app.documents.bands import Band, lay_out, row_band
from app.documents.canvas import GREY, Canvas, color_of
from app.documents.fonts import Style
from app.documents.pdf import Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.tables import Column, Table
from app.documents.tagging import FOOTER, Tag, heading
from app.documents.wrapping import wrap
from app.domain.letters import Letterhead
from app.domain.proof_sheets import ProofLine, ProofSheet
from app.progress import Progress
from app.wording import Wording

_LEFT, _WIDTH, _TOP, _BOTTOM = 15.0, 180.0, 16.0, 278.0
_HEAD = 20.0
_BOX = 3.2
_WIDTHS = (("tick", 8.0), ("number", 9.0), ("name", 40.0), ("address", 43.0), ("salutation", 38.0), ("values", 42.0))


def write_proof_sheet(path: Path, sheet: ProofSheet, head: Letterhead, words: Wording, progress: Progress) -> int:
    """Write a proof sheet and return its number of pages.

    Raises SchoolFileError and Cancelled; then no file is left.
    """
    shaper = Shaper(language=words.language)
    printed = _Printed(sheet, head, words, shaper)
    title = words.say("proof_sheet.title_of", {"round": one_line(sheet.round_name)})
    with atomic_path(path) as temporary, temporary.open("wb", buffering=1 << 20) as file:
        writer = PdfWriter(file, title, words.language)
        pages = list(printed.pages(progress))
        for number, canvas in enumerate(pages, 1):
            printed.foot(canvas, number, len(pages))
            writer.page(canvas.data(), tags=canvas.tags)
        writer.close(shaper.used, Assets())
    return len(pages)


class _Printed:
    """Draws the pages of one proof sheet."""

    def __init__(self, sheet: ProofSheet, head: Letterhead, words: Wording, shaper: Shaper) -> None:
        self._sheet, self._head, self._words, self._shaper = sheet, head, words, shaper
        columns = [Column(words.say(f"proof_sheet.{key}"), width, numeric=key == "number") for key, width in _WIDTHS]
        self._table = Table(columns, _LEFT, shaper)

    def pages(self, progress: Progress) -> Iterator[Canvas]:
        """Yield each page drawn, without its foot."""
        first = Canvas(self._shaper)
        self._page_head(first)
        bands = self._bands(progress)
        for sheet in lay_out(bands, self._shaper, (first, _TOP + _HEAD), top=_TOP, bottom=_BOTTOM):
            yield sheet.canvas

    def foot(self, canvas: Canvas, page: int, pages: int) -> None:
        """Draw what stands below a page."""
        with canvas.artifact(FOOTER):
            self._foot(canvas, page, pages)

    def _foot(self, canvas: Canvas, page: int, pages: int) -> None:
        canvas.fill(GREY)
        told = (wrap(canvas, one_line(self._sheet.round_name), 120, 8, 1) or [""])[0]
        canvas.text(_LEFT, 287, told, 8)
        facts = {"page": page, "pages": pages}
        canvas.text(_LEFT + _WIDTH, 287, self._words.say("overview.page", facts), 8, align="right")
        canvas.fill((0, 0, 0))

    def _page_head(self, canvas: Canvas) -> None:
        title = self._words.say("proof_sheet.title_of", {"round": one_line(self._sheet.round_name)})
        shown = (wrap(canvas, title, _WIDTH, 14, 1, style=Style.BOLD) or [""])[0]
        with canvas.tagged(heading(1)):
            canvas.text(_LEFT, _TOP + 5, shown, 14, Style.BOLD)
        facts = {
            "count": len(self._sheet.lines),
            "school": one_line(self._head.school_name),
            "on": self._sheet.on,
            "signer": one_line(self._sheet.signer),
        }
        canvas.fill(GREY)
        told = self._words.say("proof_sheet.about", facts)
        canvas.text(_LEFT, _TOP + 11, (wrap(canvas, told, _WIDTH, 9, 1) or [""])[0], 9)
        canvas.fill((0, 0, 0))
        rule = _TOP + 14
        canvas.line(_LEFT, rule, _LEFT + _WIDTH, rule, width=0.75, color=color_of(self._head.accent))

    def _bands(self, progress: Progress) -> Iterator[Band]:
        for label, value in self._sheet.common:
            yield self._fact(label, value)
        yield Band(4, lambda _canvas, _top: None)
        yield Band(self._table.head_height(), self._table.head, keep=10)
        for done, line in enumerate(self._sheet.lines):
            progress.report(done, len(self._sheet.lines), "progress.pages")
            yield self._row(line)
        yield Band(34, self._agreement)

    def _fact(self, label: str, value: str) -> Band:
        def draw(canvas: Canvas, top: float) -> None:
            with canvas.tagged(Tag("P")):
                canvas.fill(GREY)
                canvas.text(_LEFT, top + 3.6, f"{label}:", 9)
                canvas.fill((0, 0, 0))
                canvas.text(_LEFT + 45, top + 3.6, (wrap(canvas, one_line(value), _WIDTH - 45, 9, 1) or [""])[0], 9)

        return Band(5, draw)

    def _row(self, line: ProofLine) -> Band:
        told = [f"{label}: {value or '–'}" for label, value in line.values]
        told += [self._words.say("proof_sheet.flag", {"what": flag}) for flag in line.flags]
        cells = ["", str(line.position), line.name, ", ".join(line.address), line.salutation, "; ".join(told)]
        row = row_band(self._table, cells)

        def draw(canvas: Canvas, top: float) -> None:
            row.draw(canvas, top)
            canvas.frame(_LEFT + 0.5, top + 1.2, _BOX, _BOX, thick=0.6, color=GREY)

        return Band(row.height, draw, row.keep, row.table)

    def _agreement(self, canvas: Canvas, top: float) -> None:
        canvas.text(_LEFT, top + 12, self._words.say("proof_sheet.agreed"), 10, Style.BOLD)
        for place, key in enumerate(("by", "day", "initials")):
            left = _LEFT + place * 62
            canvas.line(left, top + 27, left + 54, top + 27, width=0.5, color=GREY)
            canvas.fill(GREY)
            canvas.text(left, top + 31, self._words.say(f"proof_sheet.{key}"), 8)
            canvas.fill((0, 0, 0))
