# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks a short text into a few lines of a given width."""

from app.documents.blocks import Run
from app.documents.canvas import Canvas
from app.documents.fonts import Style
from app.documents.lines import LineBreaker
from app.documents.pdf import MM
from app.documents.shaping import SOFT_HYPHEN


def wrap(canvas: Canvas, text: str, room: float, size: float, most: int, *, style: Style = Style.REGULAR) -> list[str]:
    """Return the text in at most `most` lines of `room` mm; what does not fit is replaced by an ellipsis."""
    set_lines = LineBreaker(canvas.shaper, canvas.shaper.language).lines([Run(text, style)], room * MM * 1000 / size)
    lines = [line.text for line in set_lines]
    if len(lines) > most:
        lines = lines[:most]
        lines[-1] = lines[-1].removesuffix(SOFT_HYPHEN)
        while lines[-1] and canvas.shaper.width(lines[-1] + "…", size, style) > room * MM:
            lines[-1] = lines[-1][:-1].rstrip()
        lines[-1] += "…"
    return lines
