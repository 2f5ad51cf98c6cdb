# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws what is the same on every letter: the school's head, contact lines, reference labels, footer, fold mark."""

from contextlib import nullcontext

from app.documents import geometry as at
from app.documents.canvas import GREY, Canvas
from app.documents.images import Picture
from app.documents.masthead import draw_masthead
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.tagging import FOOTER, Tag
from app.documents.wrapping import wrap
from app.domain.letters import Letterhead
from app.wording import Wording

_CONTACT_LINES = 5
_FOOTER_LINES = 2


class HeadPainter:
    """Paints the letterhead of one round on canvases."""

    def __init__(self, letterhead: Letterhead, words: Wording, logo: Picture | None) -> None:
        """Use this letterhead, the words of the letter's language, and the logo if there is one."""
        self._head, self._words, self._logo = letterhead, words, logo

    def first_page(self, canvas: Canvas) -> None:
        """Draw all that is fixed on the first page; on paper with a head of its own only what is of this program."""
        if self._head.drawn:
            draw_masthead(canvas, self._head, self._words, self._logo)
            self._aside(canvas)
        self._references(canvas)
        self._fold(canvas)
        self.footer(canvas)

    def _aside(self, canvas: Canvas) -> None:
        left, top = at.aside_left(self._head), 50.0
        room, shown = at.RIGHT_EDGE - at.COLUMNS[3], self._head.stationery.contact
        labelled = {self._head.phone, self._head.email, self._head.web}
        lines = [line for line in self._head.contact_lines if line not in labelled][:_CONTACT_LINES]
        lines = lines if "address" in shown else []
        known = (("phone", self._head.phone), ("email", self._head.email), ("web", self._head.web))
        labels = [(key, value) for key, value in known if value and key in shown]
        with canvas.tagged(Tag("P")) if lines or labels else nullcontext():
            for line in lines:
                canvas.top_text(left, top, *_fit(canvas, line, room, at.CONTACT_SIZE))
                top += at.CONTACT_LEADING / MM
            top += 2.0 if lines else 0.0
            for key, value in labels:
                label_value(canvas, left, top, self._words.say(f"letter.{key}"), value, room=room)
                top += 9.0

    def _references(self, canvas: Canvas) -> None:
        day = self._words.day(self._head.on) if self._head.on else ""
        values = (
            ("your_letter_of", self._head.your_letter_of),
            ("your_reference", self._head.your_reference),
            ("our_reference", ""),  # each letter has its own
            ("date", day),
        )
        with canvas.tagged(Tag("P")) if any(value for _, value in values) else nullcontext():
            self._row(canvas, values)

    def _row(self, canvas: Canvas, values: tuple[tuple[str, str], ...]) -> None:
        lay = at.layout_of(self._head.stationery)
        for left, (key, value) in zip(lay.columns, values, strict=True):
            if not value:
                continue  # a caption with nothing under it asks the reader what is missing
            label_value(canvas, left, lay.reference_top, self._words.say(f"letter.{key}"), value, room=at.COLUMN)

    def _fold(self, canvas: Canvas) -> None:
        fold = self._head.window.fold
        canvas.line(201.0, fold, 201.0 + at.FOLD_LENGTH, fold, width=0.25, color=GREY)

    def footer(self, canvas: Canvas) -> None:
        """Draw the footer, in at most two lines, unless the paper has its own."""
        if not self._head.drawn:
            return
        canvas.fill(GREY)
        room = at.RIGHT_EDGE - at.LEFT
        lines = [
            part
            for line in self._head.footer.split("\n")
            for part in wrap(canvas, one_line(line), room, at.FOOTER_SIZE, 9)
        ]
        with canvas.artifact(FOOTER):
            for row, line in enumerate(lines[:_FOOTER_LINES]):
                canvas.top_text(at.LEFT, at.FOOTER_TOP + row * at.FOOTER_LEADING / MM, line, at.FOOTER_SIZE)
        canvas.fill((0, 0, 0))


def label_value(canvas: Canvas, left: float, top: float, label: str, value: str, *, room: float) -> None:
    """Draw a small label and, on the line below, its value, made to fit `room` mm."""
    with canvas.tagged(Tag("P")):
        canvas.fill(GREY)
        canvas.top_text(left, top, label, at.LABEL_SIZE)
        canvas.fill((0, 0, 0))
        draw_value(canvas, left, top + at.VALUE_TOP - at.REFERENCE_TOP, value, room)


def draw_value(canvas: Canvas, left: float, top: float, value: str, room: float) -> None:
    """Draw a reference value: smaller when it is wide, then on two lines, at last cut off with an ellipsis."""
    value = one_line(value)[:400]
    room -= 2.0
    size = at.VALUE_SIZE
    while size > 8.0 and canvas.shaper.width(value, size) > room * MM:
        size -= 0.5
    if canvas.shaper.width(value, size) <= room * MM:
        canvas.top_text(left, top + (at.VALUE_SIZE - size) * 0.75 / MM, value, size)
        return
    for row, line in enumerate(wrap(canvas, value, room, at.SMALL_VALUE + 1, 2)):
        canvas.top_text(left, top + 0.2 + row * 8.2 / MM, line, at.SMALL_VALUE + 1)


def _fit(canvas: Canvas, text: str, room: float, size: float) -> tuple[str, float]:
    text = one_line(text)
    while size > 6.5 and canvas.shaper.width(text, size) > room * MM:
        size -= 0.5
    return (wrap(canvas, text, room, size, 1) or [""])[0], size
