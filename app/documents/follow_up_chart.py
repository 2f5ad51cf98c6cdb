# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The curve of a round: how many answered and registered since the first letter, from 0 up to all that were sent.

The lines differ in thickness and in their marks, and are named at their ends: no colour is needed to tell them apart.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from reportlab.graphics.shapes import Drawing, Line, Rect, Shape, String
from reportlab.lib.colors import Color as ReportLabColor

from app.documents.canvas import Canvas, Color
from app.documents.chart_palette import Palette, palette_for
from app.documents.charts import paint
from app.documents.figures import number
from app.documents.fonts import FACES, Style
from app.documents.pdf import MM, Assets, PdfWriter
from app.documents.shaping import Shaper
from app.domain.follow_up import FollowUp, Point
from app.wording import Wording

HEIGHT = 62.0
"""mm."""
_TEXT = 8.5
_LEFT, _BELOW, _ABOVE = 26.0, 18.0, 10.0
"""Points left of the axis, below it and above the highest line."""
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
_DAYS = (1, 2, 7, 14, 28, 56, 91, 182, 364)
_MARK, _MOST_MARKS, _LINE = 2.2, 60, 11.0


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where days and numbers come, in points."""

    began: date
    days: int
    most: int
    width: float
    height: float

    def x(self, on: date) -> float:
        return _LEFT + (on - self.began).days / self.days * self.width

    def y(self, count: float) -> float:
        return _BELOW + count / self.most * self.height


def chart_drawing(follow_up: FollowUp, words: Wording, width: float, palette: Palette) -> Drawing:
    """Return the curve, `width` mm wide and HEIGHT high, of a round of which something was sent."""
    points = follow_up.curve()
    drawing = Drawing(width * MM, HEIGHT * MM)
    ends = _endings(points[-1], words)
    room = max(Shaper().width(text, _TEXT, Style.BOLD) for text in ends) + 10
    days = max(1, (points[-1].on - points[0].on).days)
    frame = _Frame(
        points[0].on,
        days,
        max(1, len(follow_up.people)),
        width * MM - _LEFT - room,
        HEIGHT * MM - _BELOW - _ABOVE - _LINE,
    )
    shapes = [
        *_axes(frame, words, palette),
        *_curves(frame, points, palette),
        *_names(frame, points[-1], ends, palette),
    ]
    shapes.append(_text(0, HEIGHT * MM - _LINE, words.say("follow_up.axis"), palette.edge))
    for shape in shapes:
        drawing.add(shape)
    return drawing


def chart_pdf(
    follow_up: FollowUp, words: Wording, accent: str = "", *, width: float = 174.0, ground: str = ""
) -> bytes:
    """Return the curve as a PDF of one page, `width` mm wide, for the screen.

    `ground` is the colour of a dark window as `#rrggbb`; without one it is drawn as it is printed.
    """
    palette, size = palette_for(accent, ground), (width, HEIGHT + 4)
    shaper, file = Shaper(), io.BytesIO()
    writer = PdfWriter(file, words.say("follow_up.chart"), words.language, size)
    canvas = Canvas(shaper, size)
    if ground:
        with canvas.artifact():
            canvas.box(0.0, 0.0, *size, palette.ground)
    drawing = chart_drawing(follow_up, words, width - 4, palette)
    paint(canvas, drawing, 2.0, 2.0, "; ".join(told(follow_up, words)))
    writer.page(canvas.data(), tags=canvas.tags)
    writer.close(shaper.used, Assets())
    return file.getvalue()


def told(follow_up: FollowUp, words: Wording) -> list[str]:
    """Return the curve in words, for who cannot see it: a sentence for each day on which something changed."""
    return [
        words.say("follow_up.point", {"on": point.on, "answered": point.answered, "registered": point.registered})
        for point in follow_up.curve()
    ]


def _axes(frame: _Frame, words: Wording, palette: Palette) -> Iterator[Shape]:
    step = next((one for one in _STEPS if frame.most / one <= 5), frame.most)
    counts = [*range(0, frame.most + 1, step)]
    right = _LEFT + frame.width
    for count in counts:
        line = Line(_LEFT, frame.y(count), right, frame.y(count), strokeWidth=0.4)
        line.strokeColor = ReportLabColor(*(palette.pale if count else palette.edge))
        yield line
        yield _text(_LEFT - 4, frame.y(count) - 3, number(count, words), palette.edge, "end")
    apart = next((one for one in _DAYS if frame.days / one <= 5), frame.days)
    for days in range(0, frame.days + 1, apart):
        on = frame.began + timedelta(days)
        yield _line((frame.x(on), frame.y(0)), (frame.x(on), frame.y(0) - 3), palette.edge, 0.6)
        anchor = "start" if not days else "middle"
        yield _text(frame.x(on), frame.y(0) - 13, words.day(on, short=True), palette.edge, anchor)


def _curves(frame: _Frame, points: Sequence[Point], palette: Palette) -> Iterator[Shape]:
    for values, thick, color, filled in (
        ([point.answered for point in points], 2.0, palette.tints[0], False),
        ([point.registered for point in points], 1.0, palette.edge, True),
    ):
        places = [(frame.x(point.on), frame.y(value)) for point, value in zip(points, values, strict=True)]
        for (x1, y1), (x2, y2) in pairwise(places):
            yield _line((x1, y1), (x2, y1), color, thick)
            if y1 != y2:
                yield _line((x2, y1), (x2, y2), color, thick)
        changed = [place for place, before in zip(places[1:], places, strict=False) if place[1] != before[1]]
        for x, y in changed if len(changed) <= _MOST_MARKS else ():
            fill = ReportLabColor(*(color if filled else palette.ground))
            outline = ReportLabColor(*color)
            yield Rect(x - _MARK, y - _MARK, 2 * _MARK, 2 * _MARK, fillColor=fill, strokeColor=outline, strokeWidth=1.0)


def _endings(last: Point, words: Wording) -> tuple[str, str]:
    return (
        words.say("follow_up.end_answered", {"count": last.answered}),
        words.say("follow_up.end_registered", {"count": last.registered}),
    )


def _names(frame: _Frame, last: Point, ends: tuple[str, str], palette: Palette) -> Iterator[Shape]:
    """Name each line at its end, the names apart where the lines are not."""
    answered, registered = frame.y(last.answered), frame.y(last.registered)
    if answered - registered < _LINE:
        registered = max(frame.y(0), registered - (_LINE - answered + registered) / 2)
        answered = registered + _LINE
    x = _LEFT + frame.width + 6
    yield _text(x, answered - 3, ends[0], palette.tints[0], bold=True)
    yield _text(x, registered - 3, ends[1], palette.edge)


def _line(start: tuple[float, float], end: tuple[float, float], color: Color, thick: float) -> Line:
    return Line(*start, *end, strokeColor=ReportLabColor(*color), strokeWidth=thick)


def _text(x: float, y: float, text: str, color: Color, anchor: str = "start", *, bold: bool = False) -> String:
    string = String(x, y, text, fontSize=_TEXT, textAnchor=anchor, fillColor=ReportLabColor(*color))
    string.__dict__["fontName"] = FACES[Style.BOLD if bold else Style.REGULAR]  # past ReportLab's own list of fonts
    return string
