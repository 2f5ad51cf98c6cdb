# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stationery of invented schools as PDF files, made by another program's library."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.paths import resources

NAME = "Hofstad Lyceum"


def paper(
    pages: int = 2, *, own_type: bool = True, inks: bool = False, size: tuple[float, float] = A4, low: bool = False
) -> bytes:
    """Return stationery with a bar and a name; `low` writes where the address comes, `inks` colours for a press."""
    font = "Helvetica"
    if own_type:
        font = "Stationery"
        pdfmetrics.registerFont(TTFont(font, resources() / "fonts" / "Carlito-Regular.ttf"))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=True)
    for _ in range(pages):
        if inks:
            canvas.setFillColorCMYK(0.9, 0.2, 0, 0.1)
        else:
            canvas.setFillColorRGB(0.1, 0.3, 0.5)
        canvas.rect(0, size[1] - 30, size[0], 30, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.setFont(font, 10)
        canvas.drawString(120, size[1] - (190 if low else 52), NAME)
        canvas.drawString(60, 30, "KvK 1234567")
        canvas.showPage()
    canvas.save()
    return out.getvalue()
