# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands above the tables of a report: the school, the title, what it is about, its figures with their trend."""

from collections.abc import Iterator, Sequence
from functools import partial

from app.documents.canvas import GREY, Canvas, color_of
from app.documents.fonts import Style
from app.documents.images import Picture
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.report_columns import MARGIN
from app.documents.report_table import Strip
from app.documents.shaping import Shaper
from app.documents.tagging import Tag, figure, heading, items, list_tag
from app.documents.wrapping import wrap
from app.domain.letters import Letterhead
from app.domain.report_cells import cell_text, filter_sentence, number_text
from app.domain.reports import Figure, Report
from app.wording import Wording

TOP = 16.0
HEAD_HEIGHT = 22.0
LOGO = (60.0, 14.0)
_BIG, _TITLE, _SECTION, _BODY, _LABEL = 20.0, 20.0, 12.0, 10.5, 9.0
_NAMES = (14.0, 12.5, 11.0)
"""Points of the school's name above the line, the largest that fits."""
_NARROWEST_FIGURE = 38.0
_BULLET = 4.0
_UNDER_SECTION = 1.5
_NOTE, _ABOVE_NOTES, _NOTES_TOGETHER = 4.5, 2.5, 5
"""mm from one line of a note to the next, and above their heading: close, so that no page is begun for two of them."""
_BETWEEN = " · "
_SLACK = 1.0
"""mm that make up for parts that are measured one by one."""
_OF_SCHOOL = 24
"""Letters of the school's name that have room beside a title, however long that is."""


def draw_head(
    canvas: Canvas, letterhead: Letterhead, school: str, words: Wording, *, logo: Picture | None, width: float
) -> None:
    """Draw the letterhead of the first page: the logo, or the school's name, above a line; `width` in mm."""
    name = one_line(letterhead.school_name or school)
    accent = color_of(letterhead.accent)
    if logo is not None:
        place = (MARGIN, TOP - 2, *logo.size)
        with canvas.tagged(figure(words.say("alt.logo", {"school": name}), place, canvas.height)):
            canvas.image(logo.name, *place)
    else:
        canvas.fill(accent)
        lines, size = _name_lines(canvas, name, width)
        for row, line in enumerate(lines):
            canvas.text(MARGIN, TOP + 7 - (len(lines) - 1 - row) * size * 1.2 / MM, line, size, Style.BOLD)
        canvas.fill((0, 0, 0))
    canvas.line(MARGIN, TOP + 14, MARGIN + width, TOP + 14, width=0.75, color=accent)


def _name_lines(canvas: Canvas, name: str, width: float) -> tuple[list[str], float]:
    """Return the lines of the school's name, whole, and their size: a long one smaller, a very long one on two."""
    for size in _NAMES:
        if canvas.shaper.width(name, size, Style.BOLD) / MM <= width:
            return [name], size
    return wrap(canvas, name, width, _NAMES[-1], 2, style=Style.BOLD), _NAMES[-1]


def page_name(canvas: Canvas, named: tuple[str, str, str], width: float, size: float) -> str:
    """Return what a loose page is of, in `width` mm: the title, the day, the school; a long name is cut, no day is."""
    title, day, school = (one_line(part) for part in named)

    def fitted(text: str, beside: str) -> str:
        room = width - canvas.shaper.width(beside, size) / MM - _SLACK
        return (wrap(canvas, text, room, size, 1) or [""])[0]

    title = fitted(title, f"{_BETWEEN}{day}{_BETWEEN}{school[:_OF_SCHOOL]}")
    school = fitted(school, f"{title}{_BETWEEN}{day}{_BETWEEN}")
    return _BETWEEN.join(part for part in (title, day, school) if part)


class HeadStrips:
    """Makes strips of text and figures."""

    def __init__(self, shaper: Shaper, words: Wording, width: float) -> None:
        """Set them `width` mm wide."""
        self._shaper, self._words, self._width = shaper, words, width

    def opening(self, report: Report) -> Iterator[Strip]:
        """Yield the title, the filter in words, the day and the register, and the figures."""
        yield from self.text(report.title, _TITLE, Style.BOLD, tag=heading(1), most=3)
        if report.sentence:
            yield from self.text(filter_sentence(report), _BODY, most=12)
        facts = [self._words.say("report_file.on", {"on": report.on})]
        if report.register:
            facts.append(self._words.say("report_file.register", {"register": one_line(report.register)}))
        yield from self.text("  ·  ".join(facts), _LABEL, grey=True, most=2)
        yield from self._figures(report.figures)

    def section(self, title: str, keep: float, above: float = 5.0, size: float = _SECTION) -> Iterator[Strip]:
        """Yield a heading with `above` mm of white above it, that has `keep` mm below it on the same page."""
        lines = list(self.text(title, size, Style.BOLD, tag=heading(2), most=2, keep=keep + _UNDER_SECTION))
        yield _white(above, lines[0].height + lines[0].keep if lines else keep)
        yield from lines
        yield _white(_UNDER_SECTION, keep)

    def paragraph(self, text: str) -> Iterator[Strip]:
        """Yield a text of any length."""
        yield from self.text(text, _BODY, most=40)

    def notes(self, notes: Sequence[str]) -> Iterator[Strip]:
        """Yield what must be known to read the report, as a list."""
        told = [self._lines(note, self._width - _BULLET, _LABEL, 20) for note in notes]
        together = sum(map(len, told[:_NOTES_TOGETHER]))  # some lines stand below the heading, all of a few notes
        keep = min(together, _NOTES_TOGETHER) * _NOTE
        yield from self.section(self._words.say("report_file.notes"), keep, _ABOVE_NOTES, _BODY)
        whole = list_tag()
        for lines in told:
            sign, said = items(whole)
            for row, line in enumerate(lines):
                yield Strip(_NOTE, partial(_draw_note, line, said, sign if not row else None))

    def text(
        self,
        text: str,
        size: float,
        style: Style = Style.REGULAR,
        *,
        tag: Tag | None = None,
        most: int = 1,
        grey: bool = False,
        keep: float = 0.0,
    ) -> Iterator[Strip]:
        """Yield a paragraph line by line, at most so many lines."""
        whole, high = tag or Tag("P"), size * 1.3 / MM + 0.4
        lines = self._lines(text, self._width, size, most, style)
        for row, line in enumerate(lines, 1):

            def draw(canvas: Canvas, top: float, line: str = line) -> None:
                canvas.fill(GREY if grey else (0, 0, 0))
                with canvas.tagged(whole):
                    canvas.text(MARGIN, top + size / MM, line, size, style)
                canvas.fill((0, 0, 0))

            yield Strip(high, draw, keep + high * (len(lines) - row) if keep else 0.0)

    def _lines(self, text: str, room: float, size: float, most: int, style: Style = Style.REGULAR) -> list[str]:
        return wrap(Canvas(self._shaper), one_line(text), room, size, most, style=style)

    def _figures(self, figures: Sequence[Figure]) -> Iterator[Strip]:
        if not figures:
            return
        across = min(len(figures), max(1, int(self._width // _NARROWEST_FIGURE)))
        rows = -(-len(figures) // across)
        across = -(-len(figures) // rows)  # as many in each row
        yield _white(3.0)
        for first in range(0, len(figures), across):
            yield self._figure_row(figures[first : first + across], self._width / across)

    def _figure_row(self, figures: Sequence[Figure], step: float) -> Strip:
        room = step - 4.0
        texts = [cell_text(one.value, one.unit, self._words) or "–" for one in figures]
        widest = max(self._shaper.width(text, _BIG, Style.BOLD) / MM for text in texts)
        size = max(9.0, min(_BIG, _BIG * room / widest))
        small = [
            [
                *((line, False) for line in self._lines(one.label, room, _LABEL, 2)),
                *((line, True) for line in self._lines(self._trend(one), room, _LABEL - 0.5, 3)),
            ]
            for one in figures
        ]
        high = 9.5 + 4.0 * max(len(lines) for lines in small) + 2.5

        def draw(canvas: Canvas, top: float) -> None:
            for place, (text, lines) in enumerate(zip(texts, small, strict=True)):
                left = MARGIN + place * step
                with canvas.tagged(Tag("P")):
                    said = (wrap(canvas, one_line(text), room, size, 1, style=Style.BOLD) or [""])[0]
                    canvas.text(left, top + 7.5, said, size, Style.BOLD)
                    for row, (line, trend) in enumerate(lines):
                        canvas.fill((0, 0, 0) if not trend else GREY)
                        canvas.text(left, top + 12.0 + row * 4.0, line, _LABEL - 0.5 if trend else _LABEL)
                    canvas.fill((0, 0, 0))

        return Strip(high, draw)

    def _trend(self, one: Figure) -> str:
        """Return how a figure changed, with what it was: `▲ 5 (op 1 september: 26)`."""
        if one.before is None:
            return ""
        before = cell_text(one.before, one.unit, self._words)
        was = f"{one.before_label}: {before}" if one.before_label else before
        if not isinstance(one.value, (int, float)) or not isinstance(one.before, (int, float)):
            return was
        change = one.value - one.before
        if not change:
            return f"= ({was})"
        return f"{'▲' if change > 0 else '▼'} {number_text(abs(change), one.unit, self._words)} ({was})"


def _white(height: float, keep: float = 0.0) -> Strip:
    return Strip(height, lambda _canvas, _top: None, keep, white=True)


def _draw_note(line: str, said: Tag, sign: Tag | None, canvas: Canvas, top: float) -> None:
    if sign is not None:
        with canvas.tagged(sign):
            canvas.text(MARGIN, top + 3.4, "•", _LABEL)
    with canvas.tagged(said):
        canvas.text(MARGIN + _BULLET, top + 3.4, line, _LABEL)
