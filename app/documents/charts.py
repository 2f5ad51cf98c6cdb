# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws a ReportLab drawing on a page: the same picture goes to the screen and to paper."""

from reportlab.graphics.shapes import Drawing, Line, Rect, Shape, String
from reportlab.lib.colors import Color as ReportLabColor

from app.documents.canvas import Canvas, Color
from app.documents.fonts import FACES, Style
from app.documents.pdf import MM
from app.documents.tagging import figure


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
