# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Evidence on paper: the pages of a PDF, a photo, the words of a mail; or a sentence that says why it is not there."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from app.documents.blocks import Run
from app.documents.canvas import GREY, Canvas
from app.documents.fonts import Style
from app.documents.imported import LockedPdf, OtherPdf, UnusablePage
from app.documents.lines import LineBreaker
from app.documents.pdf import MM, PdfWriter
from app.documents.photos import UnusablePhoto, load_photo
from app.documents.plain import one_line, plain_text
from app.documents.shaping import Shaper
from app.documents.tagging import HEADER, Tag, figure, heading
from app.documents.wrapping import wrap
from app.domain.dossiers import Exhibit
from app.domain.evidence_kinds import HEAD, JPEG, MAIL, PDF, PNG, kind_of
from app.domain.mail_text import mail_text
from app.errors import InvalidValue
from app.wording import Wording

LEFT, WIDTH, TOP, BOTTOM = 20.0, 170.0, 16.0, 278.0
_BOX_TOP = 32.0
_SIZE, _LEADING = 10.0, 4.6
_LINES = int((BOTTOM - _BOX_TOP) / _LEADING)
_NAME = "Ev"


@dataclass(frozen=True, slots=True)
class ExhibitPage:
    """A page drawn but for its footer, and the objects that it alone draws."""

    canvas: Canvas
    own: dict[str, int]


@dataclass(frozen=True, slots=True)
class Planned:
    """A piece of evidence with how many pages it takes; `reason` (a key under `dossier`) tells why it is not shown."""

    exhibit: Exhibit
    pages: int = 1
    lines: tuple[str, ...] = ()
    reason: str = ""


class ExhibitPrinter:
    """Puts evidence on pages with a caption above it."""

    def __init__(self, shaper: Shaper, words: Wording) -> None:
        """Use this shaper and the words of the dossier's language."""
        self._shaper, self._words = shaper, words
        self._breaker = LineBreaker(shaper, words.language)

    def plan(self, exhibit: Exhibit, content: bytes | None) -> Planned:
        """Return how many pages a piece of evidence takes; `content` None is of a file that is gone."""
        if not content:
            return Planned(exhibit, reason="evidence_gone")
        try:
            kind = kind_of(content[:HEAD], exhibit.evidence.name)
        except InvalidValue as error:
            heic = error.key.endswith("heic")
            return Planned(exhibit, reason="evidence_heic" if heic else "evidence_kind")
        if kind is PDF:
            return self._plan_pdf(exhibit, content)
        if kind is MAIL:
            lines = self._lines(mail_text(content)) or ("–",)
            return Planned(exhibit, max(1, -(-len(lines) // _LINES)), lines)
        return Planned(exhibit)

    def _plan_pdf(self, exhibit: Exhibit, content: bytes) -> Planned:
        try:
            other = OtherPdf(content)
        except LockedPdf:
            return Planned(exhibit, reason="evidence_locked")
        except UnusablePage:
            return Planned(exhibit, reason="evidence_damaged")
        other.close()
        return Planned(exhibit, other.pages)

    def _lines(self, text: str) -> tuple[str, ...]:
        found: list[str] = []
        for line in plain_text(text).split("\n"):
            if not line.strip():
                found.append("")
                continue
            broken = self._breaker.lines([Run(line)], WIDTH * MM * 1000 / _SIZE)
            found += [part.text for part in broken]
        return tuple(found)

    def pages(self, planned: Planned, content: bytes | None, writer: PdfWriter) -> Iterator[ExhibitPage]:
        """Yield the pages of a piece of evidence: as many as were planned."""
        if planned.lines:
            for start in range(0, len(planned.lines), _LINES):
                yield self._text(planned, planned.lines[start : start + _LINES], first=not start)
        elif planned.reason or not content:
            yield self._told(planned, planned.reason or "evidence_gone")
        elif kind_of(content[:HEAD], planned.exhibit.evidence.name) in {JPEG, PNG}:
            yield self._photo(planned, content, writer)
        else:
            yield from self._pdf(planned, content, writer)

    def _pdf(self, planned: Planned, content: bytes, writer: PdfWriter) -> Iterator[ExhibitPage]:
        other, copied = OtherPdf(content), dict[tuple[int, int], int]()
        try:
            usable = _prepared(other)
            for place in range(planned.pages):
                yield self._other_page(planned, other if usable else None, place, (writer, copied))
        finally:
            other.close()

    def _other_page(
        self, planned: Planned, other: OtherPdf | None, place: int, into: tuple[PdfWriter, dict[tuple[int, int], int]]
    ) -> ExhibitPage:
        try:
            picture = other.take(place, *into) if other is not None else None
        except UnusablePage:
            picture = None
        if picture is None or other is None:
            return self._told(planned, "evidence_page_damaged", first=not place)
        canvas = self._captioned(planned, first=not place)
        scale = min(WIDTH / picture.size[0], (BOTTOM - _BOX_TOP) / picture.size[1], 1.0)
        left = LEFT + (WIDTH - scale * picture.size[0]) / 2
        bottom = canvas.height - _BOX_TOP - scale * picture.size[1]
        at = (left * MM - scale * picture.origin[0], bottom * MM - scale * picture.origin[1])
        facts = {"page": place + 1, "pages": planned.pages, **self._facts(planned), "text": other.text(place) or "–"}
        box = (left, _BOX_TOP, scale * picture.size[0], scale * picture.size[1])
        with canvas.tagged(figure(self._words.say("alt.page", facts), box)):
            canvas.shape(b"q %.5f 0 0 %.5f %.2f %.2f cm /%s Do Q" % (scale, scale, *at, _NAME.encode("ascii")))
        return ExhibitPage(canvas, {_NAME: picture.number})

    def _photo(self, planned: Planned, content: bytes, writer: PdfWriter) -> ExhibitPage:
        try:
            photo = load_photo(content, WIDTH, BOTTOM - _BOX_TOP)
        except UnusablePhoto:
            return self._told(planned, "evidence_damaged")
        canvas = self._captioned(planned)
        place = (LEFT + (WIDTH - photo.size[0]) / 2, _BOX_TOP, *photo.size)
        with canvas.tagged(figure(self._words.say("alt.photo", self._facts(planned)), place)):
            canvas.image(_NAME, *place)
        return ExhibitPage(canvas, {_NAME: photo.write(writer)})

    def _text(self, planned: Planned, lines: Sequence[str], *, first: bool) -> ExhibitPage:
        canvas, tag = self._captioned(planned, first=first), Tag("P")
        for row, line in enumerate(lines):
            with canvas.tagged(tag) if line else nullcontext():
                canvas.top_text(LEFT, _BOX_TOP + row * _LEADING, line, _SIZE)
            tag = tag if line else Tag("P")
        return ExhibitPage(canvas, {})

    def _told(self, planned: Planned, reason: str, *, first: bool = True) -> ExhibitPage:
        canvas = self._captioned(planned, first=first)
        facts = {"file": one_line(planned.exhibit.evidence.name)}
        with canvas.tagged(Tag("P")):
            for row, line in enumerate(wrap(canvas, self._words.say(f"dossier.{reason}", facts), WIDTH, 11, 6)):
                canvas.text(LEFT, _BOX_TOP + 8 + row * 6, line, 11)
        return ExhibitPage(canvas, {})

    def _facts(self, planned: Planned) -> dict[str, object]:
        return {"number": planned.exhibit.number, "file": one_line(planned.exhibit.evidence.name)}

    def _captioned(self, planned: Planned, *, first: bool = True) -> Canvas:
        """Return a page with the caption, which is read aloud on the first page of a piece of evidence."""
        canvas = Canvas(self._shaper)
        with nullcontext() if first else canvas.artifact(HEADER):
            self._caption(canvas, planned)
        return canvas

    def _caption(self, canvas: Canvas, planned: Planned) -> None:
        title = self._words.say("dossier.exhibit", self._facts(planned))
        with canvas.tagged(heading(2)):
            canvas.text(LEFT, TOP + 4, (wrap(canvas, title, WIDTH, 11, 1, style=Style.BOLD) or [""])[0], 11, Style.BOLD)
        canvas.fill(GREY)
        about = f"{one_line(planned.exhibit.title)[:300]} · {self._words.day(planned.exhibit.on)}"
        canvas.text(LEFT, TOP + 9.5, (wrap(canvas, about, WIDTH, 9, 1) or [""])[0], 9)
        canvas.fill((0, 0, 0))
        canvas.line(LEFT, TOP + 12, LEFT + WIDTH, TOP + 12, width=0.4, color=GREY)


def _prepared(other: OtherPdf) -> bool:
    try:
        other.prepare()
    except UnusablePage:
        return False
    return True
