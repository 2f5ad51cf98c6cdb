# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The top of the first page as the school designed it: logo, name, the line below them; and the QR code."""

from dataclasses import dataclass

from app.documents import geometry as at
from app.documents.canvas import GREY, Canvas, color_of
from app.documents.fonts import Style
from app.documents.images import Picture
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.qr import draw_qr
from app.documents.tagging import Tag, figure
from app.documents.wrapping import wrap
from app.domain.letters import Letterhead
from app.domain.stationery import Paper, Place, ShowName
from app.wording import Wording

HEAD_RULE = 41.0
"""The line below the head."""
_GAP = 6.0
_NAME_BASE = 28.0
NAME_LEADING = 1.15
"""From one line of the name to the next, as part of its size."""
_UNDER_LOGO = 17.0
"""The most a logo in the middle takes when the name stands under it."""
QR_ROOM = at.QR_SIZE + 8.0
_CAPTION_DOWN, _CAPTION_SIZE, _CAPTION_LEADING = 0.8, 6.0, 6.8
"""mm below the code, and points: two lines that say what it opens."""
_CAPTION_ROOM = 7.0


def qr_place(letterhead: Letterhead) -> tuple[float, float]:
    """Return the left and the top of the register's QR code.

    In a head of the program's own it stands opposite the logo; else where paper that has a head leaves room for it,
    in the margin above the text.
    """
    right = at.RIGHT_EDGE - at.QR_SIZE
    stationery = letterhead.stationery
    if stationery.paper is not Paper.DESIGNED:
        return right, stationery.text_top - at.QR_SIZE - _CAPTION_ROOM
    return (at.LEFT if stationery.place is Place.RIGHT else right), at.HEAD_TOP


def draw_qr_code(canvas: Canvas, letterhead: Letterhead, text: str, caption: str) -> None:
    """Draw a QR code where that of the register stands, and below it what it opens."""
    left, top = qr_place(letterhead)
    draw_qr(canvas, text, left, top, at.QR_SIZE)
    canvas.fill(GREY)
    draw_caption(canvas, left, top + at.QR_SIZE + _CAPTION_DOWN, caption, at.QR_SIZE + 2.0)
    canvas.fill((0, 0, 0))


def draw_caption(canvas: Canvas, left: float, top: float, text: str, room: float) -> None:
    """Write in two small lines at most what a code is for; `room` in mm."""
    for row, line in enumerate(wrap(canvas, text, room, _CAPTION_SIZE, 2)):
        canvas.top_text(left, top + row * _CAPTION_LEADING / MM, line, _CAPTION_SIZE)


def logo_room(letterhead: Letterhead) -> tuple[float, float]:
    """Return the most width and height of the logo in mm."""
    stationery = letterhead.stationery
    low = stationery.place is Place.CENTRE and stationery.show_name is ShowName.ALWAYS
    return at.LOGO[0], min(stationery.logo_height, _UNDER_LOGO) if low else stationery.logo_height


@dataclass(frozen=True, slots=True)
class Masthead:
    """Where logo and name stand: mm from the sheet's top-left corner, `size` in points.

    The name has one or more `lines` between two edges, the base line of the first at `base`; no line when it is left
    away.
    """

    logo_left: float
    edges: tuple[float, float]
    lines: tuple[str, ...] = ()
    size: float = 0.0
    base: float = 0.0


def set_masthead(canvas: Canvas, letterhead: Letterhead, logo: tuple[float, float] | None) -> Masthead:
    """Return where everything stands with a logo of this size in mm, or without one."""
    stationery = letterhead.stationery
    left, right = _edges(letterhead)
    wide = logo[0] if logo is not None else 0.0
    x = {Place.LEFT: left, Place.RIGHT: right - wide, Place.CENTRE: (left + right - wide) / 2}[stationery.place]
    edges = _beside(stationery.place, left, right, wide) if logo is not None else (left, right)
    named = stationery.show_name is ShowName.ALWAYS
    if not (named or (stationery.show_name is ShowName.WITHOUT_LOGO and logo is None)):
        return Masthead(x, edges)
    under = logo[1] if logo is not None and stationery.place is Place.CENTRE else 0.0
    return Masthead(x, edges, *_name(canvas, letterhead, edges[1] - edges[0], under))


def draw_masthead(canvas: Canvas, letterhead: Letterhead, words: Wording, logo: Picture | None) -> None:
    """Draw logo, name and line."""
    place = letterhead.stationery.place
    head = set_masthead(canvas, letterhead, logo.size if logo is not None else None)
    if logo is not None:
        alt = words.say("alt.logo", {"school": one_line(letterhead.school_name)})
        with canvas.tagged(figure(alt, (head.logo_left, at.HEAD_TOP, *logo.size))):
            canvas.image(logo.name, head.logo_left, at.HEAD_TOP, *logo.size)
    if head.lines:
        left, right = head.edges
        x = {Place.LEFT: left, Place.RIGHT: right, Place.CENTRE: (left + right) / 2}[place]
        align = {Place.LEFT: "left", Place.RIGHT: "right", Place.CENTRE: "center"}[place]
        canvas.fill(color_of(letterhead.accent))
        with canvas.tagged(Tag("P")):
            for row, line in enumerate(head.lines):
                base = head.base + row * head.size * NAME_LEADING / MM
                canvas.text(x, base, line, head.size, Style.BOLD, align=align)
        canvas.fill((0, 0, 0))
    if letterhead.stationery.rule:
        canvas.line(at.LEFT, HEAD_RULE, at.RIGHT_EDGE, HEAD_RULE, width=0.75, color=color_of(letterhead.accent))


def _edges(letterhead: Letterhead) -> tuple[float, float]:
    """Return between which edges logo and name stand; in the middle of the sheet the code leaves room on both sides."""
    taken = QR_ROOM if letterhead.qr_text else 0.0
    place = letterhead.stationery.place
    if place is Place.CENTRE:
        half = at.RIGHT_EDGE - at.SHEET_MIDDLE - taken
        return at.SHEET_MIDDLE - half, at.SHEET_MIDDLE + half
    return (at.LEFT + taken, at.RIGHT_EDGE) if place is Place.RIGHT else (at.LEFT, at.RIGHT_EDGE - taken)


def _beside(place: Place, left: float, right: float, wide: float) -> tuple[float, float]:
    if place is Place.CENTRE:
        return left, right
    return (left + wide + _GAP, right) if place is Place.LEFT else (left, right - wide - _GAP)


def _name(canvas: Canvas, letterhead: Letterhead, room: float, under: float) -> tuple[tuple[str, ...], float, float]:
    """Return the lines of the school's name in so much room, their size and first base; `under` a logo so high."""
    name = one_line(letterhead.school_name)
    size, least = (14.0, 9.0) if under else (20.0, 14.0)
    most = 1 if under else 3
    while size > least and canvas.shaper.width(name, size, Style.BOLD) > room * MM:
        size -= 0.5
    lines = wrap(canvas, name, room, size, most, style=Style.BOLD)
    while size > 9 and len(lines) > 2:
        size -= 0.5
        lines = wrap(canvas, name, room, size, most, style=Style.BOLD)
    base = at.HEAD_TOP + under + 1.0 + size / MM if under else _NAME_BASE - (len(lines) - 1) * 3.0
    return tuple(lines), size, base
