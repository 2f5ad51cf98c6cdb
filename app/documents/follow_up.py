# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What came of a round, on one page: figures, curve, and how it grew by the week."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from app.atomic_files import atomic_path
from app.documents.canvas import GREY, Canvas, color_of
from app.documents.chart_palette import palette_for
from app.documents.charts import paint
from app.documents.figures import number, percent
from app.documents.follow_up_chart import HEIGHT, chart_drawing, told
from app.documents.fonts import Style
from app.documents.images import load_picture
from app.documents.pdf import Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.tables import Column, Table
from app.documents.tagging import FOOTER, Tag, figure, heading
from app.documents.wrapping import wrap
from app.domain.follow_up import FollowUp, Outcome, Point
from app.domain.letters import Letterhead
from app.wording import Wording

_LEFT, _WIDTH, _TOP = 20.0, 170.0, 16.0
_LOGO = (60.0, 14.0)
_WEEKS = 12
"""Weeks the table shows: the last ones."""
_FIGURES = (Outcome.REGISTERED, Outcome.UNDER_WAY, Outcome.DECLINED, Outcome.LATER, Outcome.OPEN)


def write_follow_up(path: Path, follow_up: FollowUp, head: Letterhead, words: Wording) -> None:
    """Write the page; `head.on` is the print date. Raises LetterError for an unusable logo, SchoolFileError."""
    shaper = Shaper(language=words.language)
    logo = load_picture("ImLogo", head.logo, *_LOGO) if head.logo else None
    canvas = Canvas(shaper)
    if logo is not None:
        place = (_LEFT, _TOP - 2, *logo.size)
        with canvas.tagged(figure(words.say("alt.logo", {"school": one_line(head.school_name)}), place)):
            canvas.image(logo.name, *place)
    _page(canvas, follow_up, head, words, named=logo is None)
    title = words.say("follow_up.title_of", {"round": one_line(follow_up.round.name)})
    with atomic_path(path) as temporary, temporary.open("wb", buffering=1 << 20) as file:
        writer = PdfWriter(file, title, words.language)
        if logo is not None:
            logo.write(writer)
        writer.page(canvas.data(), tags=canvas.tags)
        writer.close(shaper.used, Assets())


def _page(canvas: Canvas, follow_up: FollowUp, head: Letterhead, words: Wording, *, named: bool) -> None:
    accent = color_of(head.accent)
    if named:
        canvas.fill(accent)
        canvas.text(_LEFT, _TOP + 7, _short(canvas, head.school_name, 14, Style.BOLD), 14, Style.BOLD)
        canvas.fill((0, 0, 0))
    canvas.line(_LEFT, _TOP + 14, _LEFT + _WIDTH, _TOP + 14, width=0.75, color=accent)
    title = words.say("follow_up.title_of", {"round": one_line(follow_up.round.name)})
    with canvas.tagged(heading(1)):
        canvas.text(_LEFT, 46, _short(canvas, title, 18, Style.BOLD), 18, Style.BOLD)
    facts = {"began": follow_up.began, "on": follow_up.on, "count": len(follow_up.people)}
    sentence = words.say("follow_up.sentence" if follow_up.people else "follow_up.nothing", facts)
    canvas.text(_LEFT, 53, _short(canvas, sentence, 10.5, Style.REGULAR), 10.5)
    _figures(canvas, follow_up, words)
    if follow_up.people:
        drawing = chart_drawing(follow_up, words, _WIDTH, palette_for(head.accent))
        paint(canvas, drawing, _LEFT, 88, "; ".join(told(follow_up, words)))
        _weeks(canvas, follow_up, words, 88 + HEIGHT + 10)
    if head.on is not None:
        with canvas.artifact(FOOTER):
            canvas.fill(GREY)
            canvas.text(_LEFT, 287, words.say("overview.printed", {"on": head.on}), 8)
            canvas.fill((0, 0, 0))


def _short(canvas: Canvas, text: str, size: float, style: Style) -> str:
    return (wrap(canvas, one_line(text), _WIDTH, size, 1, style=style) or [""])[0]


def _figures(canvas: Canvas, follow_up: FollowUp, words: Wording) -> None:
    sent = len(follow_up.people)
    shown = [(sent, "sent"), (follow_up.answered, "answered")]
    shown += [(len(follow_up.ids(one)), one.value) for one in _FIGURES]
    step = _WIDTH / len(shown)
    for place, (value, key) in enumerate(shown):
        left = _LEFT + place * step
        with canvas.tagged(Tag("P")):
            canvas.text(left, 70, number(value, words), 18, Style.BOLD)
            canvas.fill(GREY)
            canvas.text(left, 75, words.say(f"follow_up.{key}"), 8.5)
            if place and sent:
                canvas.text(left, 79, percent(100 * value / sent, words), 8.5)
            canvas.fill((0, 0, 0))


def _weeks(canvas: Canvas, follow_up: FollowUp, words: Wording, top: float) -> None:
    titles = ("until", "new", "answered", "registered")
    columns = [Column(words.say(f"follow_up.{key}").capitalize(), 40.0, numeric=key != "until") for key in titles]
    table = Table(columns, _LEFT, canvas.shaper)
    table.head(canvas, top)
    top += table.head_height()
    for cells in list(_by_week(follow_up.curve(), words))[-_WEEKS:]:
        table.row(canvas, top, cells)
        top += table.height(cells)


def _by_week(points: Sequence[Point], words: Wording) -> Iterator[list[str]]:
    """Yield each week from the first letter on: its last day, who answered in it, and the totals then."""
    until, before = points[0].on, 0
    while until < points[-1].on:
        until = min(until + timedelta(6), points[-1].on)
        last = [point for point in points if point.on <= until][-1]
        counts = (last.answered - before, last.answered, last.registered)
        yield [words.day(until), *(number(one, words) for one in counts)]
        until, before = until + timedelta(1), last.answered
