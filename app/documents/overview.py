# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview "Stand van de registratie" as a PDF: figures, chart, tables, then the people, page by page."""

from collections.abc import Iterator
from pathlib import Path

from app.atomic_files import atomic_path
from app.documents.bands import Band, row_band
from app.documents.canvas import GREY, Canvas, color_of
from app.documents.charts import chart_drawing, chart_height, chart_told, paint
from app.documents.figures import GROUPS, Shares, number, percent
from app.documents.fonts import Style
from app.documents.images import Picture, load_picture
from app.documents.pdf import Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.tables import Column, Table
from app.documents.tagging import FOOTER, Tag, figure, heading
from app.documents.wrapping import wrap
from app.domain.letters import Letterhead
from app.domain.overviews import RegistrationOverview, StatusCounts
from app.domain.selections import TeacherRow
from app.progress import Progress
from app.wording import Wording

_LEFT, _WIDTH, _TOP, _BOTTOM = 20.0, 170.0, 16.0, 278.0
_HEAD_HEIGHT = 22.0
_LOGO = (60.0, 14.0)
_BIG, _TITLE, _SECTION, _BODY = 20.0, 20.0, 12.0, 10.5


def write_overview_pdf(
    path: Path, overview: RegistrationOverview, letterhead: Letterhead, words: Wording, progress: Progress
) -> int:
    """Write the overview and return its number of pages; `letterhead.on` is the print date.

    Raises LetterError for an unusable logo, SchoolFileError and Cancelled; then no file is left.
    """
    shaper, assets = Shaper(language=words.language), Assets()
    logo = load_picture("ImLogo", letterhead.logo, *_LOGO) if letterhead.logo else None
    report = _Report(overview, letterhead, words, shaper, logo)
    pages = sum(1 for _ in report.pages(None))
    with atomic_path(path) as temporary, temporary.open("wb", buffering=1 << 20) as file:
        writer = PdfWriter(file, words.say("overview.title"), words.language)
        if logo is not None:
            logo.write(writer)
        for done, canvas in enumerate(report.pages(pages)):
            progress.report(done, pages, "progress.pages")
            writer.page(canvas.data(), tags=canvas.tags)
        writer.close(shaper.used, assets)
    return pages


class _Report:
    """Draws the pages of one overview."""

    def __init__(
        self, overview: RegistrationOverview, head: Letterhead, words: Wording, shaper: Shaper, logo: Picture | None
    ) -> None:
        self._overview, self._head, self._words, self._shaper, self._logo = overview, head, words, shaper, logo

    def pages(self, total: int | None) -> Iterator[Canvas]:
        """Yield each page drawn; with `total` None the footers have no page numbers yet."""
        canvas, top, page = Canvas(self._shaper), _TOP + _HEAD_HEIGHT, 1
        self._page_head(canvas)
        for band in self._bands():
            if top + band.height + band.keep > _BOTTOM:
                self._page_foot(canvas, page, total)
                yield canvas
                canvas, top, page = Canvas(self._shaper), _TOP, page + 1
                if band.table is not None:
                    band.table.head_again(canvas, top)
                    top += band.table.head_height()
            band.draw(canvas, top)
            top += band.height
        self._page_foot(canvas, page, total)
        yield canvas

    def _page_head(self, canvas: Canvas) -> None:
        if self._logo is not None:
            school = one_line(self._head.school_name or self._overview.school)
            place = (_LEFT, _TOP - 2, *self._logo.size)
            with canvas.tagged(figure(self._words.say("alt.logo", {"school": school}), place)):
                canvas.image(self._logo.name, *place)
        else:
            canvas.fill(color_of(self._head.accent))
            name = one_line(self._head.school_name or self._overview.school)
            canvas.text(
                _LEFT, _TOP + 7, (wrap(canvas, name, _WIDTH, 14, 1, style=Style.BOLD) or [""])[0], 14, Style.BOLD
            )
            canvas.fill((0, 0, 0))
        rule = _TOP + 14
        canvas.line(_LEFT, rule, _LEFT + _WIDTH, rule, width=0.75, color=color_of(self._head.accent))

    def _page_foot(self, canvas: Canvas, page: int, total: int | None) -> None:
        with canvas.artifact(FOOTER):
            self._foot(canvas, page, total)

    def _foot(self, canvas: Canvas, page: int, total: int | None) -> None:
        canvas.fill(GREY)
        if self._head.on is not None:
            canvas.text(_LEFT, 287, self._words.say("overview.printed", {"on": self._head.on}), 8)
        middle = (wrap(canvas, one_line(self._overview.school), 80, 8, 1) or [""])[0]
        canvas.text(_LEFT + _WIDTH / 2, 287, middle, 8, align="center")
        facts = {"page": page, "pages": total or page}
        canvas.text(_LEFT + _WIDTH, 287, self._words.say("overview.page", facts), 8, align="right")
        canvas.fill((0, 0, 0))

    def _bands(self) -> Iterator[Band]:
        yield self._text(self._words.say("overview.title"), _TITLE, Style.BOLD, 11, tag=heading(1))
        key = "overview.sentence" if self._overview.register_name else "overview.sentence_short"
        facts = {"register": one_line(self._overview.register_name), "on": self._overview.on}
        sentence = Tag("P")
        for line in wrap(Canvas(self._shaper), self._words.say(key, facts), _WIDTH, _BODY, 3):
            yield self._text(line, _BODY, Style.REGULAR, 5.5, tag=sentence)
        if not self._overview.whole.total:
            yield self._text(self._words.say("overview.nobody"), _BODY, Style.REGULAR, 12)
            return
        yield Band(25, self._figures)
        height = chart_height(self._overview)
        if self._overview.groups and height < _BOTTOM - _TOP:
            drawing = chart_drawing(self._overview, self._words, _WIDTH, self._head.accent)
            told = chart_told(self._overview, self._words)
            yield Band(height + 6, lambda canvas, top: paint(canvas, drawing, _LEFT, top + 2, told))
        for by in ("location", "section"):
            yield from self._group_table(by)
        yield from self._people()

    def _text(
        self, text: str, size: float, style: Style, height: float, *, keep: float = 0.0, tag: Tag | None = None
    ) -> Band:
        def draw(canvas: Canvas, top: float) -> None:
            with canvas.tagged(tag or Tag("P")):
                canvas.text(_LEFT, top + height - 3.5, text, size, style)

        return Band(height, draw, keep)

    def _figures(self, canvas: Canvas, top: float) -> None:
        whole = self._overview.whole
        shares = Shares.of(whole)
        figures = [(number(whole.total, self._words), "teachers", "")]
        for key, value in zip(GROUPS, shares.values, strict=True):
            part = percent(whole.percentage, self._words) if key == "registered" else ""
            figures.append((number(value, self._words), key, part))
        step = _WIDTH / len(figures)
        for place, (text, key, part) in enumerate(figures):
            left = _LEFT + place * step
            with canvas.tagged(Tag("P")):
                wide = canvas.text(left, top + 13, text, _BIG, Style.BOLD)
                canvas.fill(GREY)
                canvas.text(left + wide + 2, top + 13, part, 10)
                canvas.text(left, top + 18, self._words.say(f"overview.{key}"), 9)
                canvas.fill((0, 0, 0))

    def _group_table(self, by: str) -> Iterator[Band]:
        groups = [group for group in self._overview.groups if group.by == by]
        if not groups:
            return
        titles = [self._words.say(f"overview.{key}") for key in ("total", *GROUPS, "share")]
        columns = [
            Column(self._words.say(f"overview.{by}"), 50.0),
            *(Column(title.capitalize(), 20.0, numeric=True) for title in titles),
        ]
        table = Table(columns, _LEFT, self._shaper)
        yield self._text(self._words.say(f"overview.by_{by}"), _SECTION, Style.BOLD, 12, keep=30, tag=heading(2))
        yield Band(table.head_height(), table.head, keep=10)
        for group in groups:
            keep = table.height([""] * len(columns)) if group is groups[-1] else 0.0
            cells = self._group_cells(group, group.name or self._words.say("overview.no_name"))
            yield row_band(table, cells, keep=keep)
        yield row_band(table, self._group_cells(self._overview.whole, self._words.say("overview.total")), Style.BOLD)

    def _group_cells(self, group: StatusCounts, name: str) -> list[str]:
        values = [number(value, self._words) for value in (group.total, *Shares.of(group).values)]
        return [name, *values, percent(group.percentage, self._words)]

    def _people(self) -> Iterator[Band]:
        widths = (
            ("name", 50.0),
            ("code", 17.0),
            ("location", 29.0),
            ("section", 27.0),
            ("status", 27.0),
            ("since", 20.0),
        )
        columns = [Column(self._words.say(f"overview.{key}"), width) for key, width in widths]
        table = Table(columns, _LEFT, self._shaper)
        yield self._text(self._words.say("overview.people"), _SECTION, Style.BOLD, 12, keep=30, tag=heading(2))
        yield Band(table.head_height(), table.head, keep=10)
        for person in self._overview.people:
            yield row_band(table, self._person_cells(person))

    def _person_cells(self, person: TeacherRow) -> list[str]:
        since = self._words.day(person.since, short=True) if person.since else ""
        status = self._words.say(f"status.{person.status.value}")
        group = person.section or person.team  # as the groups are counted, and as the other files have it
        return [person.sort_name, person.code, person.location, group, status, since]
