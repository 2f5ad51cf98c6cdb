# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The test sheets: one tells by two creases how far a printer is off, one what a window shows of a folded letter."""

from collections.abc import Sequence
from pathlib import Path

from app.atomic_files import atomic_path
from app.documents.blocks import Run
from app.documents.canvas import Canvas, Color
from app.documents.fonts import Style
from app.documents.lines import LineBreaker
from app.documents.pdf import MM, Assets, PdfWriter
from app.documents.shaping import Shaper
from app.documents.tagging import Tag, figure, heading, items, list_tag
from app.domain.envelopes import FOLDS, SHEET
from app.domain.printer_shift import ZERO
from app.wording import Wording

_MIDDLE = (SHEET[0] / 2, SHEET[1] / 2)
_LEFT, _WIDTH = 20.0, 170.0
_SIZE, _LEADING = 10.5, 5.2
_FAINT: Color = (0.78, 0.78, 0.78)
_LINE: Color = (0.45, 0.45, 0.45)
_BLUE: Color = (0.0, 0.3, 0.62)
_GRID = (30, 100)
"""Between these mm from the top edge lies any window with an address in it."""
_CELL = 10
_RULERS = (50.0, 112.0, 70.0, 52.0)
"""Where both rulers are: left, top, width and height."""


def write_test_sheet(path: Path, words: Wording) -> int:
    """Write both test sheets, on a page each, and return the number of pages; raises SchoolFileError."""
    shaper = Shaper()
    with atomic_path(path) as temporary, temporary.open("wb") as file:
        writer = PdfWriter(file, words.say("test_sheet.title"), words.language)
        for draw in (_for_printer, _for_envelope):
            canvas = Canvas(shaper)
            draw(canvas, words)
            writer.page(canvas.data(), tags=canvas.tags)
        writer.close(shaper.used, Assets())
    return 2


def _for_printer(canvas: Canvas, words: Wording) -> None:
    _title(canvas, words.say("test_sheet.printer"))
    _steps(canvas, words, 34.0, ("fold_across", "read_across", "fold_down", "read_down", "type"))
    across, down = _MIDDLE
    with canvas.tagged(figure(words.say("test_sheet.rulers_shown"), _RULERS)):
        _ruler(canvas, (across, 128.0), upright=False)
        canvas.text(across - ZERO - 8, 128.0 + 1.2, words.say("test_sheet.across"), 11, Style.BOLD, align="right")
        _ruler(canvas, (58.0, down), upright=True)
        canvas.text(58.0, down - ZERO - 6, words.say("test_sheet.down"), 11, Style.BOLD, align="center")
        _cross(canvas, _MIDDLE)
    with canvas.tagged(Tag("P")):
        _paragraph(canvas, words.say("test_sheet.exact"), 200.0, words.language)


def _ruler(canvas: Canvas, middle: tuple[float, float], *, upright: bool) -> None:
    """Draw a ruler of 2 x ZERO mm with its ZERO at a point, counting to the right or down."""
    x, y = middle
    for half in range(int(ZERO * 4) + 1):
        at, number = half / 2 - ZERO, half / 2
        long = 8.0 if number % 5 == 0 else 4.5 if number.is_integer() else 2.5
        width = 0.5 if number.is_integer() else 0.25
        if upright:
            canvas.line(x, y + at, x + long, y + at, width=width)
        else:
            canvas.line(x + at, y, x + at, y - long, width=width)
        if number % 5 == 0:
            style = Style.BOLD if number == ZERO else Style.REGULAR
            if upright:
                canvas.text(x + long + 1, y + at + 1.0, f"{number:g}", 8, style)
            else:
                canvas.text(x + at, y - long - 1, f"{number:g}", 8, style, align="center")
    if upright:
        canvas.line(x, y - ZERO, x, y + ZERO, width=0.5)
    else:
        canvas.line(x - ZERO, y, x + ZERO, y, width=0.5)


def _cross(canvas: Canvas, at: tuple[float, float]) -> None:
    x, y = at
    canvas.line(x - 5, y, x + 5, y, width=0.4, color=_LINE)
    canvas.line(x, y - 5, x, y + 5, width=0.4, color=_LINE)


def _for_envelope(canvas: Canvas, words: Wording) -> None:
    _title(canvas, words.say("test_sheet.envelope"))
    top, bottom = map(float, _GRID)
    with canvas.tagged(figure(words.say("test_sheet.grid_shown"), (0.0, top, SHEET[0], bottom - top))):
        _grid(canvas)
    for letter, fold in zip("ABC", FOLDS, strict=True):
        mark = words.say("test_sheet.fold", {"letter": letter, "mm": f"{fold:g}"})
        canvas.line(6.0, fold, 16.0, fold, width=0.5)
        canvas.line(SHEET[0] - 16.0, fold, SHEET[0] - 6.0, fold, width=0.5)
        canvas.text(18.0, fold + 0.9, mark, 7.5)
    keys = ("put_fold", "put_in", "corner", "edges", "other", "again", "type_all")
    _steps(canvas, words, 178.0, keys)


def _grid(canvas: Canvas) -> None:
    """Draw a line each mm, darker each 5 and 10, and in every cell how far its corner is from the left and the top."""
    top, bottom = _GRID
    right = int(SHEET[0])
    for x in range(right + 1):
        width, colour = _strength(x)
        canvas.line(x, top, x, bottom, width=width, color=colour)
    for y in range(top, bottom + 1):
        width, colour = _strength(y)
        canvas.line(0, y, right, y, width=width, color=colour)
    for y in range(top, bottom, _CELL):
        for x in range(0, right, _CELL):
            _number(canvas, (x + 0.6, y + 7.2), str(x), (0.0, 0.0, 0.0))
            _number(canvas, (x + 5.0, y + 2.6), str(y), _BLUE)


def _strength(at: int) -> tuple[float, Color]:
    if at % 10 == 0:
        return 0.6, _LINE
    return (0.35, _LINE) if at % 5 == 0 else (0.15, _FAINT)


def _number(canvas: Canvas, at: tuple[float, float], text: str, colour: Color) -> None:
    """Print a small number on white, so that the lines behind it do not cross it out."""
    size = 6.0
    canvas.box(at[0] - 0.2, at[1] - 1.7, canvas.shaper.width(text, size, Style.BOLD) / MM + 0.4, 2.0, (1.0, 1.0, 1.0))
    canvas.fill(colour)
    canvas.text(*at, text, size, Style.BOLD)
    canvas.fill((0.0, 0.0, 0.0))


def _title(canvas: Canvas, text: str) -> None:
    with canvas.tagged(heading(1)):
        canvas.text(_LEFT, 22.0, text, 15, Style.BOLD)


def _steps(canvas: Canvas, words: Wording, top: float, keys: Sequence[str]) -> None:
    whole = list_tag("1.")
    for number, key in enumerate(keys, 1):
        sign, said = items(whole)
        with canvas.tagged(sign):
            canvas.text(_LEFT, top + 3.5, f"{number}.", _SIZE)
        with canvas.tagged(said):
            top = _paragraph(canvas, words.say(f"test_sheet.{key}"), top, words.language, indent=7.0)


def _paragraph(canvas: Canvas, text: str, top: float, language: str, *, indent: float = 0.0) -> float:
    room = (_WIDTH - indent) * MM * 1000 / _SIZE
    for line in LineBreaker(canvas.shaper, language).lines([Run(text)], room):
        canvas.text(_LEFT + indent, top + 3.5, "".join(part.text for part in line.parts).rstrip(), _SIZE)
        top += _LEADING
    return top + 1.8
