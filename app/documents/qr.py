# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws a QR code as filled boxes, so that it stays sharp on every printer."""

from typing import Any, cast

from app.documents.canvas import Canvas
from app.documents.pdf import MM


def draw_qr(canvas: Canvas, text: str, x: float, y: float, size: float) -> None:
    """Draw the QR code of a text in a square of `size` mm; `x`, `y` is its top-left corner."""
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    dots = memoryview(cast("Any", code.to_image(scale=1, add_quiet_zones=False)))
    rows, columns = dots.shape or (0, 0)
    step = size * MM / columns
    left, top = x * MM, (canvas.height - y) * MM
    boxes = [
        b"%.3f %.3f %.3f %.3f re" % (left + start * step, top - (row + 1) * step, length * step, step)
        for row in range(rows)
        for start, length in _runs([dots[row, column] == 0 for column in range(columns)])
    ]
    canvas.shape(b"q 0 g " + b" ".join(boxes) + b" f Q")


def _runs(dark: list[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for column, filled in enumerate(dark):
        if filled and runs and sum(runs[-1]) == column:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif filled:
            runs.append((column, 1))
    return runs
