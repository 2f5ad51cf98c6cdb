# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Prints addresses on sheets of labels and on envelopes, every line as it is: smaller where need be, never cut off."""

from collections.abc import Sequence
from typing import IO

from app.documents.canvas import GREY, Canvas
from app.documents.fonts import missing_glyphs
from app.documents.pdf import MM, Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.shaping import Shaper
from app.documents.tagging import Tag
from app.documents.wrapping import wrap
from app.domain.mailing import SHEET, Addressed, EnvelopeSize, LabelFormat
from app.errors import LetterError
from app.progress import Progress
from app.wording import Wording

_LEADING = 1.2
_LARGEST, _SMALLEST = 11.0, 7.0
"""Points; smaller than this a sorting machine and many readers do not read it."""
_ENVELOPE = 12.0
_PAD = 3.5
"""mm from a label's edge to its text: paper shifts in a printer."""
_UNPRINTABLE = 5.0
"""mm along the edge of a sheet on which many printers print nothing."""
_CORNER = 12.0
"""mm from an envelope's edge to its return address."""
_STAMP = 80.0
"""mm at the right that stay free for the stamp."""
_RIGHT = 15.0
"""mm that stay free at the right of an address."""
_RETURN = 8.0
_OUTLINE = (0.55, 0.55, 0.55)


def write_labels(
    stream: IO[bytes],
    people: Sequence[Addressed],
    sheet: LabelFormat,
    words: Wording,
    progress: Progress,
    *,
    start: int = 1,
    outlines: bool = False,
) -> int:
    """Write labels as PDF, the first on label `start` of its sheet, and return the number of sheets.

    `outlines` draws the edges of every label too, to hold a sheet of plain paper against one of labels.
    Raises LetterError `no_letters`, `label_too_small` and `not_on_label`, and Cancelled.
    """
    shaper = Shaper(language=words.language)
    writer = PdfWriter(stream, words.say("mailing.labels_title", {"format": sheet.name}), words.language, SHEET)
    canvas = _sheet(shaper, sheet, outlines=outlines)
    for done, who in enumerate(_some(people)):
        progress.report(done, len(people), "progress.labels")
        number = (start - 1 + done) % sheet.count + 1
        if number == 1 and done:
            writer.page(canvas.data(), tags=canvas.tags)
            canvas = _sheet(shaper, sheet, outlines=outlines)
        _draw_label(canvas, who, sheet, number)
    writer.page(canvas.data(), tags=canvas.tags)
    writer.close(shaper.used, Assets())
    return writer.pages


def _sheet(shaper: Shaper, sheet: LabelFormat, *, outlines: bool) -> Canvas:
    canvas = Canvas(shaper)
    for number in range(1, sheet.count + 1) if outlines else ():
        canvas.frame(*sheet.place(number), sheet.width, sheet.height, thick=0.5, color=_OUTLINE)
    return canvas


def write_envelopes(
    stream: IO[bytes],
    people: Sequence[Addressed],
    size: EnvelopeSize,
    words: Wording,
    progress: Progress,
    *,
    return_line: str = "",
) -> int:
    """Write envelopes as PDF, one a page of its own size, and return their number; raises as `write_labels`."""
    shaper, paper = Shaper(language=words.language), (size.width, size.height)
    title = words.say("mailing.envelopes_title", {"size": words.say(f"envelope.{size.id}")})
    writer = PdfWriter(stream, title, words.language, paper)
    for done, who in enumerate(_some(people)):
        progress.report(done, len(people), "progress.envelopes")
        canvas = Canvas(shaper, paper)
        _draw_envelope(canvas, who, size, return_line)
        writer.page(canvas.data(), tags=canvas.tags)
    writer.close(shaper.used, Assets())
    return writer.pages


def _some(people: Sequence[Addressed]) -> Sequence[Addressed]:
    if not people:
        raise LetterError("no_letters")
    return people


def label_room(sheet: LabelFormat, number: int) -> tuple[float, float, float, float]:
    """Return where the text of a label may stand: left, top, width and height in mm."""
    left, top = sheet.place(number)
    right, bottom = left + sheet.width, top + sheet.height
    inner_left, inner_top = max(left + _PAD, _UNPRINTABLE), max(top + _PAD / 2, _UNPRINTABLE)
    inner_right = min(right - _PAD, SHEET[0] - _UNPRINTABLE)
    return inner_left, inner_top, inner_right - inner_left, min(bottom - _PAD / 2, SHEET[1] - _UNPRINTABLE) - inner_top


def _draw_label(canvas: Canvas, who: Addressed, sheet: LabelFormat, number: int) -> None:
    # The same room on every label of a sheet: those along its edge have the least.
    rooms = [label_room(sheet, place) for place in (1, sheet.count)]
    left, top, _, _ = label_room(sheet, number)
    width, height = min(room[2] for room in rooms), min(room[3] for room in rooms)
    lines = _lines(who)
    size = _fitting(canvas, lines, width, height, _LARGEST)
    if not size:
        raise LetterError("label_too_small", name=who.lines[0] if who.lines else "", format=sheet.name)
    high = len(lines) * size * _LEADING / MM
    _draw(canvas, lines, left, top + (height - high) / 2, size)


def _draw_envelope(canvas: Canvas, who: Addressed, size: EnvelopeSize, return_line: str) -> None:
    if return_line:
        canvas.fill(GREY)
        room = size.width - _CORNER - _STAMP
        told = one_line(return_line)
        points = next((p for p in (_RETURN, 7.5, 7.0, 6.5) if canvas.shaper.width(told, p) <= room * MM), 6.5)
        for row, line in enumerate(wrap(canvas, told, room, points, 2)):
            canvas.top_text(_CORNER, _CORNER + row * points * _LEADING / MM, line, points)
        canvas.fill((0, 0, 0))
    lines = _lines(who)
    width, height = size.width - _RIGHT - size.address_left, size.address_bottom - size.address_top
    points = _fitting(canvas, lines, width, height, _ENVELOPE)
    if not points:
        raise LetterError("envelope_too_small", name=who.lines[0] if who.lines else "")
    _draw(canvas, lines, size.address_left, size.address_top, points)


def _lines(who: Addressed) -> list[str]:
    # The two spaces behind a postcode are kept, as PostNL has them.
    lines = [one_line(line) for line in who.lines]
    missing = missing_glyphs("".join(sorted({sign for line in lines for sign in line})))
    if missing:
        raise LetterError("not_on_label", name=who.lines[0], signs=" ".join(missing))
    return lines


def _fitting(canvas: Canvas, lines: Sequence[str], width: float, height: float, largest: float) -> float:
    """Return the largest size in points at which the lines stand in a room in mm, 0 when there is none."""
    size = largest
    while size >= _SMALLEST:
        widest = max((canvas.shaper.width(line, size) for line in lines), default=0.0)
        if widest <= width * MM and len(lines) * size * _LEADING <= height * MM:
            return size
        size -= 0.5
    return 0.0


def _draw(canvas: Canvas, lines: Sequence[str], left: float, top: float, size: float) -> None:
    with canvas.tagged(Tag("P")):
        for row, line in enumerate(lines):
            canvas.top_text(left, top + row * size * _LEADING / MM, line, size)
