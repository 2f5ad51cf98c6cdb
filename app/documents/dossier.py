# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dossiers as a PDF with bookmarks: of one teacher, or of many behind each other; with the evidence if asked."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from app.atomic_files import atomic_path
from app.documents.bands import lay_out
from app.documents.canvas import GREY, Canvas, color_of
from app.documents.dossier_bands import DossierBands
from app.documents.exhibits import BOTTOM, LEFT, TOP, WIDTH, ExhibitPrinter, Planned
from app.documents.fonts import Style
from app.documents.images import Picture, load_picture
from app.documents.outline import Mark
from app.documents.pdf import Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.tagging import FOOTER, Tag, figure
from app.documents.wrapping import wrap
from app.domain.activities import Evidence
from app.domain.dossiers import Dossier
from app.domain.letters import Letterhead
from app.domain.names import display_name
from app.progress import Progress
from app.wording import Wording

_LOGO = (60.0, 14.0)
_HEAD_HEIGHT = 22.0
ContentOf = Callable[[Evidence], bytes | None]
"""Returns the content of a piece of evidence; None when it is gone or damaged."""


@dataclass(frozen=True, slots=True)
class Binding:
    """How dossiers are bound: under which title, of how many teachers, in whose words, and where evidence is read."""

    title: str
    count: int
    head: Letterhead
    words: Wording
    content_of: ContentOf


def dossier_title(dossier: Dossier, words: Wording) -> str:
    """Return the title of one teacher's dossier."""
    return words.say("dossier.title_of", {"who": one_line(display_name(dossier.teacher.name))})


def write_dossiers(path: Path, dossiers: Iterable[Dossier], binding: Binding, progress: Progress) -> int:
    """Write dossiers to a file and return its number of pages.

    Raises LetterError for an unusable logo, SchoolFileError and Cancelled; then no file is left.
    """
    with atomic_path(path) as temporary, temporary.open("wb", buffering=1 << 20) as file:
        return bind_dossiers(file, dossiers, binding, progress)


def bind_dossiers(file: IO[bytes], dossiers: Iterable[Dossier], binding: Binding, progress: Progress) -> int:
    """Write dossiers to an open file, as `write_dossiers`; each numbers its own pages."""
    shaper, assets, logo = Shaper(language=binding.words.language), Assets(), binding.head.logo
    picture = load_picture("ImLogo", logo, *_LOGO) if logo else None
    writer = PdfWriter(file, binding.title, binding.words.language)
    binder = _Binder(writer, binding, shaper, picture)
    for done, dossier in enumerate(dossiers):
        binder.add(dossier, partial(progress.report, done, binding.count, "progress.dossiers"))
    writer.close(shaper.used, assets)
    return writer.pages


class _Binder:
    """Draws dossiers one after the other."""

    def __init__(self, writer: PdfWriter, binding: Binding, shaper: Shaper, logo: Picture | None) -> None:
        self._writer, self._shaper, self._logo = writer, shaper, logo
        self._head, self._words, self._content_of = binding.head, binding.words, binding.content_of
        self._own = {} if logo is None else {logo.name: logo.write(writer)}
        self._depth = int(binding.count > 1)
        self._bands = DossierBands(shaper, self._words, self._head.accent, self._depth)
        self._printer = ExhibitPrinter(shaper, self._words)

    def add(self, dossier: Dossier, report: Callable[[], None]) -> None:
        """Write one dossier with what comes behind it; `report` is called often, and raises Cancelled."""
        report()
        first = Canvas(self._shaper)
        self._page_head(first, dossier)
        sheets = list(
            lay_out(self._bands.bands(dossier), self._shaper, (first, TOP + _HEAD_HEIGHT), top=TOP, bottom=BOTTOM)
        )
        plans = []
        for exhibit in dossier.appended():
            report()
            plans.append(self._printer.plan(exhibit, self._content_of(exhibit.evidence)))
        part = Tag("Part") if self._depth else None
        total = len(sheets) + sum(plan.pages for plan in plans)
        for number, sheet in enumerate(sheets, 1):
            self._page_foot(sheet.canvas, dossier, number, total)
            self._page(sheet.canvas, part, sheet.marks, self._own if number == 1 else {})
        number = len(sheets)
        for place, plan in enumerate(plans):
            for canvas, own, marks in self._exhibit(plan, begins=place == 0):
                report()
                number += 1
                self._page_foot(canvas, dossier, number, total)
                self._page(canvas, part, marks, own)

    def _page(self, canvas: Canvas, part: Tag | None, marks: list[Mark], own: dict[str, int]) -> None:
        self._writer.page(canvas.data(), tags=canvas.tags, part=part, marks=marks, own=own)

    def _exhibit(self, plan: Planned, *, begins: bool) -> Iterator[tuple[Canvas, dict[str, int], list[Mark]]]:
        marks = [Mark(self._words.say("dossier.exhibits"), self._depth)] if begins else []
        facts = {"number": plan.exhibit.number, "file": one_line(plan.exhibit.evidence.name)}
        marks.append(Mark(self._words.say("dossier.exhibit", facts), self._depth + 1))
        content = None if plan.reason or plan.lines else self._content_of(plan.exhibit.evidence)
        for page in self._printer.pages(plan, content, self._writer):
            yield page.canvas, page.own, marks
            marks = []

    def _page_head(self, canvas: Canvas, dossier: Dossier) -> None:
        accent = color_of(self._head.accent)
        if self._logo is not None:
            school = one_line(self._head.school_name or dossier.school)
            place = (LEFT, TOP - 2, *self._logo.size)
            with canvas.tagged(figure(self._words.say("alt.logo", {"school": school}), place)):
                canvas.image(self._logo.name, *place)
        else:
            canvas.fill(accent)
            name = one_line(self._head.school_name or dossier.school)
            lines = wrap(canvas, name, WIDTH, 14, 1, style=Style.BOLD) or [""]
            canvas.text(LEFT, TOP + 7, lines[0], 14, Style.BOLD)
            canvas.fill((0, 0, 0))
        canvas.line(LEFT, TOP + 14, LEFT + WIDTH, TOP + 14, width=0.75, color=accent)

    def _page_foot(self, canvas: Canvas, dossier: Dossier, page: int, total: int) -> None:
        with canvas.artifact(FOOTER):
            self._foot(canvas, dossier, page, total)

    def _foot(self, canvas: Canvas, dossier: Dossier, page: int, total: int) -> None:
        canvas.fill(GREY)
        who = (wrap(canvas, dossier_title(dossier, self._words), 78, 8, 1) or [""])[0]
        canvas.text(LEFT, 287, who, 8)
        on = self._words.day(dossier.options.on, short=True)
        school = (wrap(canvas, one_line(dossier.school), 38, 8, 1) or [""])[0]
        said = f"{school} · {on}".removeprefix(" · ")
        canvas.text(LEFT + WIDTH - 30, 287, (wrap(canvas, said, 60, 8, 1) or [""])[0], 8, align="right")
        page_of = self._words.say("overview.page", {"page": page, "pages": total})
        canvas.text(LEFT + WIDTH, 287, page_of, 8, align="right")
        canvas.fill((0, 0, 0))
