# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws the code by which the answer to a letter is booked, beside the references: in signs, and as a small QR code."""

import re
from typing import Any, cast

from app.documents import geometry as at
from app.documents.canvas import GREY, Canvas
from app.documents.letterhead import label_value
from app.documents.masthead import draw_caption
from app.documents.pdf import MM
from app.documents.tagging import Tag
from app.domain.reply_codes import SAMPLE
from app.wording import Wording

_DARK = re.compile(rb"\x00+")
REPLY_LEFT = 176.0
"""mm: right of the date, where neither the text nor an envelope's window comes."""
_ROOM = 22.0
REPLY_QR_DOWN, REPLY_QR = 8.2, 8.4
"""mm: modules of 0.4 mm, which any scanner and telephone reads."""
_HINT_DOWN = REPLY_QR_DOWN + REPLY_QR + 0.8
"""mm: below the QR code, beside the text."""


def draw_reply(canvas: Canvas, code: str, words: Wording, top: float = at.REFERENCE_TOP) -> None:
    """Draw a letter's code beside the references, which begin at `top` mm; nothing where no answer is asked."""
    if not code:
        return
    shown = words.say("letter.reply_sample") if code == SAMPLE else code
    label_value(canvas, REPLY_LEFT, top, words.say("letter.reply_code"), shown, room=_ROOM)
    with canvas.tagged(Tag("P")):
        canvas.fill(GREY)
        draw_caption(canvas, REPLY_LEFT, top + _HINT_DOWN, words.say("letter.reply_hint"), _ROOM - 3.0)
        canvas.fill((0, 0, 0))
    # The same in another shape: read aloud it would be told twice.
    with canvas.artifact():
        canvas.raw(
            _small_qr(
                shown.upper(), REPLY_LEFT * MM, (canvas.height - top - REPLY_QR_DOWN - REPLY_QR) * MM, REPLY_QR * MM
            )
        )


def _small_qr(text: str, x: float, y: float, size: float) -> bytes:
    """Return the operators of a QR code with its corner at `x`, `y` points from the bottom left.

    In whole numbers of modules, which take a third of the room that points take.
    """
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    dots = memoryview(cast("Any", code.to_image(scale=1, add_quiet_zones=False)))
    rows, columns = dots.shape or (0, 0)
    plain = dots.tobytes()
    boxes = [
        b"%d %d %d 1 re" % (run.start(), rows - row - 1, run.end() - run.start())
        for row in range(rows)
        for run in _DARK.finditer(plain[row * columns : (row + 1) * columns])
    ]
    step = size / columns
    return b"q %.4f 0 0 %.4f %.2f %.2f cm 0 g %s f Q" % (step, step, x, y, b" ".join(boxes))
