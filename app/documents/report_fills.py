# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What tells the series of a chart apart without colour: tints, hatching, dashes and marks."""

import math
from dataclasses import dataclass
from enum import Enum

from app.documents.canvas import BLACK, Canvas, Color
from app.documents.chart_palette import Palette
from app.documents.pdf import MM

_APART = 1.3
"""mm between the lines of a hatching."""


class Hatch(Enum):
    """Lines over a tint."""

    NONE = ()
    RISING = (1,)
    FALLING = (-1,)
    ACROSS = (0,)
    CROSSED = (1, -1)


@dataclass(frozen=True, slots=True)
class Fill:
    """How a bar is filled, and in what colour a number stands on it; on hatching it has a ground of its own."""

    color: Color
    hatch: Hatch = Hatch.NONE
    ink: Color = BLACK
    edge: Color = BLACK


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn: its colour, thickness in points, dashes as PDF, and the mark at its points."""

    color: Color
    thick: float
    dash: bytes
    corners: int
    filled: bool
    ground: Color


def fills(palette: Palette) -> tuple[Fill, ...]:
    """Return fills that are told apart in a print in grey, those beside each other above all."""
    strong, middle, light, none = palette.tints
    looks = (
        (strong, Hatch.NONE),
        (light, Hatch.RISING),
        (middle, Hatch.NONE),
        (none, Hatch.NONE),
        (none, Hatch.ACROSS),
        (light, Hatch.NONE),
        (none, Hatch.CROSSED),
        (middle, Hatch.FALLING),
    )
    return tuple(
        Fill(color, hatch, palette.ground if color == strong else palette.ink, palette.edge) for color, hatch in looks
    )


def strokes(palette: Palette) -> tuple[Stroke, ...]:
    """Return lines that are told apart in a print in grey."""
    strong, edge = palette.tints[0], palette.edge
    return (
        Stroke(strong, 1.8, b"[] 0 d", 4, filled=True, ground=palette.ground),
        Stroke(edge, 1.1, b"[5 2.5] 0 d", 12, filled=False, ground=palette.ground),
        Stroke(strong, 1.1, b"[1.2 2] 0 d", 3, filled=True, ground=palette.ground),
        Stroke(edge, 0.8, b"[] 0 d", 4, filled=False, ground=palette.ground),
        Stroke(strong, 1.6, b"[8 2 1.5 2] 0 d", 12, filled=True, ground=palette.ground),
        Stroke(edge, 0.8, b"[2.5 1.5] 0 d", 3, filled=False, ground=palette.ground),
    )


def draw_fill(canvas: Canvas, box: tuple[float, float, float, float], fill: Fill) -> None:
    """Draw a filled box with an outline: left, top, width, height in mm."""
    canvas.box(*box, fill.color)
    x, y, wide, high = box
    left, bottom, right, top = x * MM, (canvas.height - y - high) * MM, (x + wide) * MM, (canvas.height - y) * MM
    lines = [line for slope in fill.hatch.value for line in _lines(slope, (left, bottom, right, top))]
    if lines:
        clip = b"q %.2f %.2f %.2f %.2f re W n 0.5 w %.4g %.4g %.4g RG " % (
            *(left, bottom, right - left, top - bottom),
            *fill.edge,
        )
        canvas.shape(clip + b"".join(lines) + b"S Q")
    canvas.frame(*box, thick=0.4, color=fill.edge)


def _lines(slope: int, box: tuple[float, float, float, float]) -> list[bytes]:
    """Return lines that cover a box of points; they begin at whole steps of the page, so that pieces join."""
    left, bottom, right, top = box
    step = _APART * MM
    if not slope:
        count = int((top - bottom) / step)
        return [
            b"%.2f %.2f m %.2f %.2f l " % (left, y, right, y)
            for y in (top - step * (n + 0.5) for n in range(count + 1))
        ]
    high = top - bottom
    step *= math.sqrt(2)
    first = math.floor((left - high) / step) * step
    starts = [first + step * number for number in range(int((right - first) / step) + 2)]
    low, up = (bottom, top) if slope > 0 else (top, bottom)
    return [b"%.2f %.2f m %.2f %.2f l " % (x, low, x + high, up) for x in starts]


def draw_path(canvas: Canvas, places: list[tuple[float, float]], stroke: Stroke) -> None:
    """Draw a line through places in mm."""
    if len(places) > 1:
        steps = [
            b"%.2f %.2f %s" % (x * MM, (canvas.height - y) * MM, b"l" if n else b"m") for n, (x, y) in enumerate(places)
        ]
        head = b"q 1 J 1 j %.4g w %.4g %.4g %.4g RG %s " % (stroke.thick, *stroke.color, stroke.dash)
        canvas.shape(head + b" ".join(steps) + b" S Q")


def draw_mark(canvas: Canvas, place: tuple[float, float], stroke: Stroke) -> None:
    """Draw the mark of a line at one of its points."""
    x, y, size = place[0] * MM, (canvas.height - place[1]) * MM, 2.3 if stroke.corners != 4 else 2.7
    turn = math.pi / 4 if stroke.corners == 4 else math.pi / 2
    corners = [
        (
            x + size * math.cos(turn + 2 * math.pi * n / stroke.corners),
            y + size * math.sin(turn + 2 * math.pi * n / stroke.corners),
        )
        for n in range(stroke.corners)
    ]
    steps = b" ".join(b"%.2f %.2f %s" % (*corner, b"l" if n else b"m") for n, corner in enumerate(corners))
    inside = stroke.color if stroke.filled else stroke.ground
    canvas.shape(b"q 1 w %.4g %.4g %.4g rg %.4g %.4g %.4g RG %s b Q" % (*inside, *stroke.color, steps))
