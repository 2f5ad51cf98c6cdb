# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The hand-out list as a PDF: a table with room to sign, its head on every page, whole or a list for each group."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.atomic_files import atomic_path
from app.documents.bands import Band, lay_out
from app.documents.canvas import GREY, Canvas, color_of
from app.documents.fonts import Style
from app.documents.pdf import Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.tables import Column, Table
from app.documents.tagging import FOOTER, HEADER, heading
from app.documents.wrapping import wrap
from app.domain.hand_out import HandOutGroup, HandOutLine, HandOutList
from app.progress import Progress
from app.wording import Wording

_LEFT, _WIDTH, _TOP, _BOTTOM = 15.0, 180.0, 16.0, 278.0
_HEAD = 20.0
_ROW = 10.0
"""High enough to write a name in."""
_HEADING = 11.0
_WIDTHS = (("number", 13.0), ("name", 62.0), ("code", 20.0), ("signed", 57.0), ("day", 28.0))


def write_hand_out(
    path: Path, told: HandOutList, words: Wording, progress: Progress, *, new_sheet: bool = False
) -> int:
    """Write a hand-out list and return its number of pages; with `new_sheet` each list starts on the front of a sheet.

    Raises SchoolFileError and Cancelled; then no file is left.
    """
    shaper = Shaper(language=words.language)
    printed = _Printed(told, words, shaper)
    title = words.say("hand_out.title_of", {"round": one_line(told.round_name)})
    with atomic_path(path) as temporary, temporary.open("wb", buffering=1 << 20) as file:
        writer = PdfWriter(file, title, words.language)
        for groups in [(group,) for group in told.groups] if told.apart else [told.groups]:
            if new_sheet and writer.pages % 2:
                writer.page(b"")
            pages = list(printed.pages(groups, progress))
            for number, canvas in enumerate(pages, 1):
                printed.foot(canvas, number, len(pages))
                writer.page(canvas.data(), tags=canvas.tags)
        writer.close(shaper.used, Assets())
    return writer.pages


class _Printed:
    """Draws the pages of one hand-out list."""

    def __init__(self, told: HandOutList, words: Wording, shaper: Shaper) -> None:
        self._told, self._words, self._shaper = told, words, shaper
        columns = [Column(words.say(f"hand_out.{key}"), width, numeric=key == "number") for key, width in _WIDTHS]
        self._table = Table(columns, _LEFT, shaper)
        self._done = 0

    def pages(self, groups: Sequence[HandOutGroup], progress: Progress) -> Iterator[Canvas]:
        """Yield each page of some groups drawn, without its foot."""
        bands, first, start = self._bands(groups, progress), Canvas(self._shaper), _TOP + _HEAD
        self._page_head(first, groups)
        for sheet in lay_out(bands, self._shaper, (first, start), top=start, bottom=_BOTTOM):
            if sheet.canvas is not first:
                with sheet.canvas.artifact(HEADER):  # read aloud once
                    self._page_head(sheet.canvas, groups)
            yield sheet.canvas

    def foot(self, canvas: Canvas, page: int, pages: int) -> None:
        """Draw what stands below a page."""
        told = (wrap(canvas, one_line(self._told.school), 120, 8, 1) or [""])[0]
        facts = {"page": page, "pages": pages}
        canvas.fill(GREY)
        with canvas.artifact(FOOTER):
            canvas.text(_LEFT, 287, told, 8)
            canvas.text(_LEFT + _WIDTH, 287, self._words.say("hand_out.sheet", facts), 8, align="right")
        canvas.fill((0, 0, 0))

    def _page_head(self, canvas: Canvas, groups: Sequence[HandOutGroup]) -> None:
        round_name = one_line(self._told.round_name)
        title = self._words.say("hand_out.title_of", {"round": round_name})
        about = {"count": sum(len(group.lines) for group in groups), "on": self._told.on, "round": round_name}
        told = self._words.say("hand_out.about", about)
        if self._told.apart and groups[0].title:
            title, told = groups[0].title, self._words.say("hand_out.about_group", about)
        with canvas.tagged(heading(1)):
            canvas.text(_LEFT, _TOP + 5, self._cut(canvas, title, 14, Style.BOLD), 14, Style.BOLD)
        canvas.fill(GREY)
        canvas.text(_LEFT, _TOP + 11, self._cut(canvas, told, 9), 9)
        canvas.fill((0, 0, 0))
        rule = _TOP + 14
        canvas.line(_LEFT, rule, _LEFT + _WIDTH, rule, width=0.75, color=color_of(self._told.accent))

    @staticmethod
    def _cut(canvas: Canvas, text: str, size: float, style: Style = Style.REGULAR) -> str:
        return (wrap(canvas, one_line(text), _WIDTH, size, 1, style=style) or [""])[0]

    def _bands(self, groups: Sequence[HandOutGroup], progress: Progress) -> Iterator[Band]:
        total = sum(len(group.lines) for group in self._told.groups)
        yield Band(self._table.head_height(), self._table.head, keep=_HEADING + _ROW)
        for group in groups:
            if group.title and not self._told.apart:
                yield self._heading(group)
            for line in group.lines:
                progress.report(self._done, total, "progress.pages")
                self._done += 1
                yield self._row(line)

    def _heading(self, group: HandOutGroup) -> Band:
        told = self._words.say("hand_out.group", {"group": group.title, "count": len(group.lines)})

        def draw(canvas: Canvas, top: float) -> None:
            with canvas.tagged(self._table.across()):
                canvas.text(_LEFT, top + 8, self._cut(canvas, told, 10.5, Style.BOLD), 10.5, Style.BOLD)

        return Band(_HEADING, draw, _ROW, self._table)

    def _row(self, line: HandOutLine) -> Band:
        cells = [str(line.position), line.name, line.code, "", ""]
        height = max(_ROW, self._table.height(cells))

        def draw(canvas: Canvas, top: float) -> None:
            # At the foot of the row: what is written beside it stands on the same line.
            self._table.row(canvas, top + height - self._table.height(cells), cells)

        return Band(height, draw, table=self._table)
