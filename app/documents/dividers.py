# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws the sheet that divides a stack of letters: a group's name to be read from afar, and who is in it."""

from app.documents.canvas import GREY, Canvas, color_of
from app.documents.fonts import Style
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.tagging import heading
from app.documents.wrapping import wrap
from app.domain.stacking import Divider

_LEFT, _WIDTH, _TOP, _BOTTOM = 20.0, 170.0, 30.0, 280.0
_TITLE_SIZES = (48.0, 36.0, 28.0)
_TITLE_LINES = 3
_GUTTER = 4.0
_COLUMNS = ((1, 12.0), (2, 11.0), (3, 9.0), (4, 7.5))
"""How the names are set: as large and in as few columns as they all fit in."""
_LEADING = 1.5


def draw_divider(shaper: Shaper, divider: Divider, accent: str) -> Canvas:
    """Return a page of A4 with a divider; of names beyond the room of the sheet it says how many there are."""
    canvas = Canvas(shaper)
    title = one_line(divider.title)
    size = next(
        (size for size in _TITLE_SIZES if len(wrap(canvas, title, _WIDTH, size, 9, style=Style.BOLD)) < 3), 24.0
    )
    top = _TOP
    with canvas.tagged(heading(1)):
        for line in wrap(canvas, title, _WIDTH, size, _TITLE_LINES, style=Style.BOLD):
            canvas.top_text(_LEFT, top, line, size, Style.BOLD)
            top += size * 1.15 / MM
    canvas.fill(GREY)
    canvas.top_text(_LEFT, top + 4, (wrap(canvas, one_line(divider.about), _WIDTH, 14, 1) or [""])[0], 14)
    canvas.fill((0, 0, 0))
    rule = top + 14
    canvas.line(_LEFT, rule, _LEFT + _WIDTH, rule, width=0.75, color=color_of(accent))
    _names(canvas, divider.names, rule + 6)
    return canvas


def _names(canvas: Canvas, names: tuple[str, ...], top: float) -> None:
    for columns, size in _COLUMNS:
        rows = int((_BOTTOM - top) / (size * _LEADING / MM))
        if rows * columns >= len(names):
            break
    shown = (
        names
        if len(names) <= rows * columns
        else (*names[: rows * columns - 1], f"+ {len(names) - rows * columns + 1}")
    )
    width = _WIDTH / columns
    for place, name in enumerate(shown):
        column, row = divmod(place, rows)
        text = (wrap(canvas, one_line(name), width - _GUTTER, size, 1) or [""])[0]
        canvas.top_text(_LEFT + column * width, top + row * size * _LEADING / MM, text, size)
