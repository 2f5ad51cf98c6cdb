# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The chart of the overview, as a ReportLab drawing: the same picture goes to the screen and to paper."""

import io
from collections.abc import Iterator, Sequence

from reportlab.graphics.shapes import Drawing, Line, Rect, Shape, String
from reportlab.lib.colors import Color as ReportLabColor

from app.documents.blocks import Run
from app.documents.canvas import Canvas, Color
from app.documents.figures import GROUPS, Shares, number, percent, tints
from app.documents.fonts import FACES, Style
from app.documents.lines import LineBreaker
from app.documents.pdf import MM, Assets, PdfWriter
from app.documents.shaping import Shaper
from app.documents.tagging import figure
from app.domain.overviews import RegistrationOverview, StatusCounts
from app.wording import Wording

MOST_BARS = 14
"""Bars a panel shows; the table below it has all groups."""
_BAR, _STEP, _TEXT, _HEAD = 11.0, 17.0, 8.5, 30.0
_NAME_PART = 0.3
_DARK = (0.2, 0.2, 0.2)
_LEGEND = 13.0
"""In mm: what the colours mean, and what the numbers behind the bars are."""


def chart_height(overview: RegistrationOverview) -> float:
    """Return the height in mm that the chart needs."""
    rows = [min(MOST_BARS, len(_groups(overview, by))) for by in ("location", "section")]
    return sum((_HEAD + row * _STEP) / MM for row in rows if row) + _LEGEND


def chart_told(overview: RegistrationOverview, words: Wording) -> str:
    """Return what the chart shows in words, for who cannot see it."""
    told = []
    for by in ("location", "section"):
        bars = [
            f"{group.name or words.say('overview.no_name')} {number(group.total, words)}, "
            f"{percent(group.percentage, words)}"
            for group in _groups(overview, by)[:MOST_BARS]
        ]
        if bars:
            told.append(f"{words.say(f'overview.by_{by}')}: {'; '.join(bars)}.")
    return " ".join((words.say("overview.chart") + ".", words.say("overview.bar_label") + ".", *told))


def chart_drawing(overview: RegistrationOverview, words: Wording, width: float, accent: str) -> Drawing:
    """Return the chart, `width` mm wide: a stacked bar for each vestiging and each vaksectie, from 0 on."""
    height = chart_height(overview)
    drawing = Drawing(width * MM, height * MM)
    colors = tints(accent)
    top = height * MM
    for shape in _legend(words, colors, top):
        drawing.add(shape)
    drawing.add(_text(0, top - _BAR - 15, words.say("overview.bar_label")))
    top -= _LEGEND * MM
    # One scale for all bars: a bar of another panel that is as long stands for as many people.
    most = max((group.total for group in overview.groups), default=1)
    for by in ("location", "section"):
        groups = _groups(overview, by)
        if not groups:
            continue
        for shape in _panel(
            words.say(f"overview.by_{by}"),
            groups[:MOST_BARS],
            words,
            colors=colors,
            width=width * MM,
            top=top,
            most=max(1, most),
        ):
            drawing.add(shape)
        top -= _HEAD + min(MOST_BARS, len(groups)) * _STEP
    return drawing


def chart_pdf(
    overview: RegistrationOverview, words: Wording, size: tuple[float, float] = (174.0, 60.0), accent: str = "#01689b"
) -> bytes:
    """Return the chart as a PDF of one page, `size` mm wide and at least as high, for the screen."""
    size = (size[0], max(size[1], chart_height(overview) + 4))
    shaper, assets, file = Shaper(), Assets(), io.BytesIO()
    writer = PdfWriter(file, words.say("overview.chart"), words.language, size)
    canvas = Canvas(shaper, size)
    paint(canvas, chart_drawing(overview, words, size[0] - 4, accent), 2.0, 2.0, chart_told(overview, words))
    writer.page(canvas.data(), tags=canvas.tags)
    writer.close(shaper.used, assets)
    return file.getvalue()


def paint(canvas: Canvas, drawing: Drawing, x: float, y: float, told: str) -> None:
    """Draw a ReportLab drawing on a page, its top-left corner at `x`, `y` mm, `told` to who cannot see it."""
    box = (x, y, drawing.width / MM, drawing.height / MM)
    with canvas.tagged(figure(told, box, canvas.height)):
        for shape in drawing.contents:
            _paint_shape(canvas, shape, x, y + drawing.height / MM)


def _paint_shape(canvas: Canvas, shape: Shape, x: float, bottom: float) -> None:
    if isinstance(shape, Rect):
        left, top = x + shape.x / MM, bottom - (shape.y + shape.height) / MM
        wide, high = shape.width / MM, shape.height / MM
        canvas.box(left, top, wide, high, _rgb(shape.fillColor))
        if shape.strokeColor is not None:
            canvas.frame(left, top, wide, high, thick=shape.strokeWidth, color=_rgb(shape.strokeColor))
    elif isinstance(shape, Line):
        ends = (x + shape.x1 / MM, bottom - shape.y1 / MM, x + shape.x2 / MM, bottom - shape.y2 / MM)
        canvas.line(*ends, width=shape.strokeWidth, color=_rgb(shape.strokeColor))
    elif isinstance(shape, String):
        align = {"start": "left", "middle": "center", "end": "right"}[shape.textAnchor]
        style = Style.BOLD if shape.fontName == FACES[Style.BOLD] else Style.REGULAR
        canvas.fill(_rgb(shape.fillColor))
        canvas.text(x + shape.x / MM, bottom - shape.y / MM, shape.text, shape.fontSize, style, align=align)
        canvas.fill((0, 0, 0))


def _rgb(color: ReportLabColor) -> Color:
    return (float(color.red), float(color.green), float(color.blue))


def _groups(overview: RegistrationOverview, by: str) -> list[StatusCounts]:
    return [group for group in overview.groups if group.by == by]


def _text(x: float, y: float, text: str, color: Color = _DARK, anchor: str = "start", *, bold: bool = False) -> String:
    font = FACES[Style.BOLD if bold else Style.REGULAR]
    # The font's name is set past ReportLab's own list of fonts: the page's shaper draws the text.
    string = String(x, y, text, fontSize=_TEXT, textAnchor=anchor, fillColor=ReportLabColor(*color))
    string.__dict__["fontName"] = font
    return string


def _bar(x: float, y: float, width: float, color: Color) -> Rect:
    outline = ReportLabColor(*_DARK)
    return Rect(x, y, width, _BAR, fillColor=ReportLabColor(*color), strokeColor=outline, strokeWidth=0.4)


def _legend(words: Wording, colors: Sequence[Color], top: float) -> Iterator[Shape]:
    x, shaper = 0.0, Shaper()
    for key, color in zip(GROUPS, colors, strict=True):
        label = words.say(f"overview.{key}")
        yield _bar(x, top - _BAR, _BAR, color)
        yield _text(x + _BAR + 4, top - _BAR + 2.5, label)
        x += _BAR + 4 + shaper.width(label, _TEXT) + 16


def _panel(
    title: str,
    groups: Sequence[StatusCounts],
    words: Wording,
    *,
    colors: Sequence[Color],
    width: float,
    top: float,
    most: int,
) -> Iterator[Shape]:
    left = width * _NAME_PART
    scale = (width - left - 70) / most
    shaper = Shaper()
    yield _text(0, top - 12, title, bold=True)
    y = top - 18
    for group in groups:
        y -= _STEP
        name = _short(shaper, group.name or words.say("overview.no_name"), left - 8)
        yield _text(left - 8, y + 2.5, name, anchor="end")
        x = left
        for value, color in zip(Shares.of(group).values, colors, strict=True):
            if not value:
                continue
            yield _bar(x, y, value * scale, color)
            label = number(value, words)
            if shaper.width(label, _TEXT) + 4 < value * scale:
                ink = (1.0, 1.0, 1.0) if color is colors[0] else (0.0, 0.0, 0.0)
                yield _text(x + value * scale / 2, y + 2.5, label, ink, "middle")
            x += value * scale
        yield _text(x + 5, y + 2.5, f"{number(group.total, words)}  ·  {percent(group.percentage, words)}")
    yield Line(left, y - 3, left, top - 19, strokeColor=ReportLabColor(*_DARK), strokeWidth=0.6)


def _short(shaper: Shaper, name: str, room: float) -> str:
    if shaper.width(name, _TEXT) <= room:
        return name
    line = LineBreaker(shaper, "nl").lines([Run(name)], (room - 8) * 1000 / _TEXT)[0]
    return line.text + "…"
