# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any overview as a PDF: letterhead, figures with their trend, charts and tables, page by page.

Pages go to the file as they are filled and lines are gone through once, so that memory does not grow with them. How
many pages there are is known at the end only: each page shows a form that is written last.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.atomic_files import atomic_path
from app.documents.canvas import GREY, Canvas, show
from app.documents.chart_palette import palette_for
from app.documents.images import Picture, load_picture
from app.documents.pdf import MM, Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.report_charts import chart_height, draw_chart
from app.documents.report_columns import MARGIN, Sheeting, lay_sheet
from app.documents.report_head import HEAD_HEIGHT, LOGO, TOP, HeadStrips, draw_head, page_name
from app.documents.report_table import ReportLines, Strip
from app.documents.shaping import Shaper
from app.documents.tagging import FOOTER
from app.domain.letters import Letterhead
from app.domain.reports import Report, ReportChart
from app.progress import Progress
from app.wording import Wording

_FOOT, _NAMED, _BELOW = 9.5, 13.5, 18.5
"""mm from the bottom of the sheet: the base lines of the foot and of what is named above it; where the text ends."""
_SIZE = 8.0
_TOTAL = "FmTotal"
_LINE_HEIGHT = 5.6
_UNDER_CHART = 2.0
_SPARE = 10.0
"""mm of a page that what is kept together leaves: room for the heading above it."""


def write_report_pdf(path: Path, report: Report, letterhead: Letterhead, words: Wording, progress: Progress) -> int:
    """Write a report and return its number of pages; `letterhead.on` is the print date.

    Raises LetterError for an unusable logo, SchoolFileError and Cancelled; then no file is left.
    """
    report = replace(report, tables=tuple(table.paper or table for table in report.tables))
    shaper, assets = Shaper(language=words.language), Assets()
    logo = load_picture("ImLogo", letterhead.logo, *LOGO) if letterhead.logo else None
    sheeting = lay_sheet(report.tables, words, shaper)
    drawn = _Pages(report, letterhead, words, shaper, sheeting)
    with atomic_path(path) as temporary, temporary.open("wb", buffering=1 << 20) as file:
        writer = PdfWriter(file, one_line(report.title), words.language, sheeting.sheet)
        if logo is not None:
            logo.write(writer)
        for done, canvas in drawn.pages(logo):
            progress.report(done, drawn.lines, "progress.report")
            writer.page(canvas.data(), tags=canvas.tags)
        writer.form(_TOTAL, drawn.total(writer.pages), assets)
        writer.close(shaper.used, assets)
    return writer.pages


class _Pages:
    """Draws the pages of one report."""

    def __init__(
        self, report: Report, letterhead: Letterhead, words: Wording, shaper: Shaper, sheeting: Sheeting
    ) -> None:
        self._report, self._head, self._words, self._shaper, self._sheeting = (
            report, letterhead, words, shaper, sheeting,
        )  # fmt: skip
        self._width, self._high = sheeting.width, sheeting.sheet[1]
        self.lines = sum(len(table.rows) for table in report.tables)
        said = words.say("overview.page", {"page": 1, "pages": "\0"})
        self._behind = said.partition("\0")[2]
        named = report.title, words.day(report.on), report.school
        self._named = page_name(Canvas(shaper), named, self._width, _SIZE)
        # So many figures the number of pages probably has: the foot is set before it is known.
        digits = "0" * len(str(max(1, int(self.lines * _LINE_HEIGHT / (self._high - TOP - _BELOW)) + 2)))
        self._total_left = MARGIN + self._width - shaper.width(digits + self._behind, _SIZE) / MM

    def pages(self, logo: Picture | None) -> Iterator[tuple[int, Canvas]]:
        """Yield each page drawn, with how many lines of tables are done."""
        canvas, at, page, done, fresh = self._canvas(), TOP + HEAD_HEIGHT, 1, 0, True
        draw_head(canvas, self._head, self._report.school, self._words, logo=logo, width=self._width)
        bottom = self._high - _BELOW
        for strip in self._strips():
            # What does not fit on a page of its own cannot be kept with what is above it.
            keep = min(strip.keep, bottom - TOP - strip.height - _SPARE)
            if at + strip.height + keep > bottom and not fresh:
                self._foot(canvas, page)
                yield done, canvas
                canvas, at, page = self._canvas(), TOP, page + 1
                if strip.white:
                    continue
                if strip.again is not None:
                    at += strip.again(canvas, at)
            strip.draw(canvas, at)
            at, done, fresh = at + strip.height, done + strip.lines, False
        self._foot(canvas, page)
        yield done, canvas

    def total(self, pages: int) -> bytes:
        """Return the operators that write how many pages there are, in the foot of each."""
        word = self._shaper.word(f"{pages}{self._behind}")
        colored = b"%.4g %.4g %.4g rg" % GREY
        return b"%s BT %.2f %.2f Td %s ET" % (colored, self._total_left * MM, _FOOT * MM, show((word,), _SIZE))

    def _canvas(self) -> Canvas:
        return Canvas(self._shaper, self._sheeting.sheet)

    def _foot(self, canvas: Canvas, page: int) -> None:
        base = self._high - _FOOT
        with canvas.artifact(FOOTER):
            canvas.fill(GREY)
            canvas.text(MARGIN, self._high - _NAMED, self._named, _SIZE)
            if self._head.on is not None:
                canvas.text(MARGIN, base, self._words.say("overview.printed", {"on": self._head.on}), _SIZE)
            said = self._words.say("overview.page", {"page": page, "pages": "\0"}).partition("\0")[0]
            canvas.text(self._total_left, base, said, _SIZE, align="right")
            canvas.shape(b"/%s Do" % _TOTAL.encode("ascii"))
            canvas.fill((0, 0, 0))

    def _strips(self) -> Iterator[Strip]:
        heads = HeadStrips(self._shaper, self._words, self._width)
        yield from heads.opening(self._report)
        for chart in self._report.charts:
            yield from self._chart(heads, chart)
        for table, widths in zip(self._report.tables, self._sheeting.widths, strict=True):
            if not len(table.rows):
                yield from heads.section(table.title, 10.0)
                yield from heads.paragraph(table.empty or self._words.say("report_file.empty"))
                continue
            lines = ReportLines(table, widths, self._sheeting.size, self._shaper, self._words)
            strips = lines.strips()
            first = next(strips)
            yield from heads.section(table.title, first.height + first.keep)
            yield first
            yield from strips
        if self._report.notes:
            yield from heads.notes(self._report.notes)

    def _chart(self, heads: HeadStrips, chart: ReportChart) -> Iterator[Strip]:
        width = min(self._width, 190.0)
        height = chart_height(chart, self._words, width) + _UNDER_CHART
        yield from heads.section(chart.title, height)

        def draw(canvas: Canvas, top: float) -> None:
            draw_chart(
                canvas, chart, self._words, place=(MARGIN, top), width=width, palette=palette_for(self._head.accent)
            )

        yield Strip(height, draw)
