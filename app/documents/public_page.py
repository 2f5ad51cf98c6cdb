# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page for the school guide and the website: one A4 as PDF or picture, proud, and about nobody by name."""

import io
from collections.abc import Sequence

from app.documents.bands import Band
from app.documents.canvas import BLACK, GREY, Canvas, Color
from app.documents.figures import tints
from app.documents.fonts import Style
from app.documents.images import Picture, load_picture
from app.documents.pdf import MM, Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.public_words import PublicBar, PublicPicture, PublicWords, public_words
from app.documents.shaping import Shaper
from app.documents.tagging import Tag, figure, heading
from app.documents.wrapping import wrap
from app.domain.board import BoardFigures
from app.domain.letters import Letterhead
from app.wording import Wording

_LEFT, _WIDTH, _PAGE = 18.0, 174.0, 210.0
_HEAD, _LOGO = 14.0, (60.0, 20.0)
_BAND_TOP, _BAND = 42.0, 84.0
_TOP, _BOTTOM, _FOOT = 137.0, 277.0, 285.0
_PICTURE = (174.0, 68.0)
_CAPTION, _LARGEST, _HIGH = 8.0, 24.0, 1.9
"""mm below the picture for its caption; mm that one figure is wide at most, and its height as part of its width."""
_TEXT, _LINE, _BAR = 14.0, 7.0, 9.0
_NAME, _BAR_STEP, _BAR_SIZES = 60.0, 4.8, (12.0, 10.5, 9.0)
"""mm that the name beside a bar has, mm from its first line to its second, and its points, the largest that fit."""
_GAP = (4.0, 15.0)
"""The least and the most mm between the parts below the band."""
_WHITE = (1.0, 1.0, 1.0)
_DPI = 200


def public_pdf(told: BoardFigures, head: Letterhead, words: Wording) -> bytes:
    """Return the page as a PDF; raises LetterError for an unusable logo."""
    shaper, file = Shaper(language=words.language), io.BytesIO()
    logo = load_picture("ImLogo", head.logo, *_LOGO) if head.logo else None
    said = public_words(told, head.school_name, words)
    writer = PdfWriter(file, f"{words.say('public_page.title')} – {said.school}", words.language)
    if logo is not None:
        logo.write(writer)
    canvas = Canvas(shaper)
    _Drawn(canvas, said, head, words).page(logo)
    writer.page(canvas.data(), tags=canvas.tags)
    writer.close(shaper.used, Assets())
    return file.getvalue()


def public_png(told: BoardFigures, head: Letterhead, words: Wording) -> bytes:
    """Return the page as a picture of 200 dots an inch; raises LetterError for an unusable logo."""
    import pypdfium2

    document = pypdfium2.PdfDocument(public_pdf(told, head, words))
    page = document[0]
    try:
        file = io.BytesIO()
        page.render(scale=_DPI / 72).to_pil().save(file, "PNG", dpi=(_DPI, _DPI), optimize=True)
        return file.getvalue()
    finally:
        page.close()
        document.close()


def band_color(accent: str) -> Color:
    """Return the accent so dark that white letters stand out from it (WCAG 2.2, 1.4.3: 4.5 to 1)."""
    color = tints(accent)[0]
    while 1.05 / (_luminance(color) + 0.05) < 4.5:
        color = (color[0] * 0.95, color[1] * 0.95, color[2] * 0.95)
    return color


def _luminance(color: Color) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class _Drawn:
    """Draws the page."""

    def __init__(self, canvas: Canvas, said: PublicWords, head: Letterhead, words: Wording) -> None:
        self._canvas, self._said, self._head, self._words = canvas, said, head, words
        self._dark, self._light = band_color(head.accent), tints(head.accent)[2]

    def page(self, logo: Picture | None) -> None:
        """Draw all of it, in the order in which it is read."""
        self._masthead(logo)
        self._band()
        parts = [self._about()]
        if self._said.bars:
            parts.append(self._bars(self._said.bars))
        room = _BOTTOM - _TOP - sum(part.height + _GAP[0] for part in parts)
        if self._said.picture is not None:
            parts.insert(0, self._picture(self._said.picture, min(room - _CAPTION, _PICTURE[1])))
        room = _BOTTOM - _TOP - sum(part.height for part in parts)
        gap, top = min(max(room / len(parts), _GAP[0]), _GAP[1]), _TOP
        for part in parts:
            part.draw(self._canvas, top)
            top += part.height + gap
        self._foot()

    def _masthead(self, logo: Picture | None) -> None:
        left, canvas = _LEFT, self._canvas
        if logo is not None:
            place = (_LEFT, _HEAD + (_LOGO[1] - logo.size[1]) / 2, *logo.size)
            with canvas.tagged(figure(self._words.say("alt.logo", {"school": self._said.school}), place)):
                canvas.image(logo.name, *place)
            left += logo.size[0] + 8.0
        lines, size = self._fitted(self._said.school, _LEFT + _WIDTH - left, 22.0, 14.0, 2)
        if lines[-1].endswith("…"):
            lines, size = self._fitted(self._said.school, _LEFT + _WIDTH - left, 14.0, 10.0, 3)
        canvas.fill(self._dark)
        step = size * 1.15 / MM
        with canvas.tagged(Tag("P")):
            for row, line in enumerate(lines):
                base = _HEAD + _LOGO[1] / 2 + size * 0.34 / MM + (row - (len(lines) - 1) / 2) * step
                canvas.text(left, base, line, size, Style.BOLD)

    def _band(self) -> None:
        canvas, said = self._canvas, self._said
        canvas.box(0, _BAND_TOP, _PAGE, _BAND, self._dark)
        canvas.fill(_WHITE)
        with canvas.tagged(heading(1)):
            canvas.text(_LEFT, _BAND_TOP + 14, said.heading, 18, Style.BOLD)
        digits = said.large[:1].isdigit()
        size, base = (116.0, _BAND_TOP + 64) if digits else (54.0, _BAND_TOP + 44)
        with canvas.tagged(Tag("P")):
            wide = canvas.text(_LEFT, base, said.large, size, Style.BOLD)
            left = _LEFT + wide + 9 if digits else _LEFT
            lines, size = self._fitted(said.lead, _LEFT + _WIDTH - left, 26.0, 14.0, 3)
            step = size * 1.2 / MM
            top = base - (len(lines) - 1) * step - (9.0 if said.of else 0.0) if digits else base + 15.0
            for row, line in enumerate(lines):
                canvas.text(left, top + row * step, line, size, Style.BOLD)
            canvas.text(left, base, self._one(said.of, _LEFT + _WIDTH - left, 15), 15)

    def _picture(self, picture: PublicPicture, most: float) -> Band:
        columns, step = _set_figures(picture.figures, most)
        high = -(-picture.figures // columns) * step * _HIGH

        def draw(canvas: Canvas, top: float) -> None:
            with canvas.tagged(figure(picture.alt, (_LEFT, top, min(columns, picture.figures) * step, high))):
                for place in range(picture.figures):
                    row, column = divmod(place, columns)
                    at = (_LEFT + column * step, top + row * step * _HIGH)
                    self._person(*at, step, dark=place < picture.dark)
            canvas.fill(GREY)
            canvas.text(_LEFT, top + high + 6, picture.caption, 10)

        return Band(high + (_CAPTION if picture.caption else 0.0), draw)

    def _person(self, x: float, y: float, step: float, *, dark: bool) -> None:
        """Draw somebody in a box of `step` by 1.9 `step` mm: a head, and shoulders that end round."""
        unit, middle = step * MM / 10, (x + step / 2) * MM
        top = (self._canvas.height - y) * MM
        fill = self._dark if dark else self._light
        colors = b"q %.3f %.3f %.3f rg %.3f %.3f %.3f RG %.2f w " % (*fill, *self._dark, max(0.4, unit * 0.25))
        head = _round(middle, top - 4 * unit, 2.5 * unit)
        body = _shoulders(middle, top - 7.2 * unit, 3.6 * unit, 10 * unit)
        self._canvas.shape(colors + head + b" b " + body + b" b Q")

    def _about(self) -> Band:
        paragraphs = [wrap(self._canvas, text, _WIDTH, _TEXT, 4) for text in self._said.about]

        def draw(canvas: Canvas, top: float) -> None:
            canvas.fill(BLACK)
            for lines in paragraphs:
                with canvas.tagged(Tag("P")):
                    for line in lines:
                        canvas.top_text(_LEFT, top, line, _TEXT)
                        top += _LINE
                top += _LINE / 4

        return Band(sum(len(lines) + 0.25 for lines in paragraphs) * _LINE, draw)

    def _bars(self, bars: Sequence[PublicBar]) -> Band:
        def draw(canvas: Canvas, top: float) -> None:
            canvas.fill(self._dark)
            with canvas.tagged(heading(2)):
                canvas.top_text(_LEFT, top, self._said.bars_title, _TEXT, Style.BOLD)
            canvas.fill(BLACK)
            top += _BAR
            for bar, name in zip(bars, names, strict=True):
                self._bar(bar, name, top)
                top += _bar_high(name[0])

        names = [self._bar_name(bar.name) for bar in bars]
        return Band(_BAR + sum(_bar_high(lines) for lines, _size in names), draw)

    def _bar_name(self, name: str) -> tuple[list[str], float]:
        """Return the name beside a bar on one line or two, and its size: a very long one is smaller."""
        size = next((one for one in _BAR_SIZES if len(wrap(self._canvas, name, _NAME, one, 3)) < 3), _BAR_SIZES[-1])
        return wrap(self._canvas, name, _NAME, size, 2), size

    def _bar(self, bar: PublicBar, name: tuple[list[str], float], top: float) -> None:
        canvas, left, wide, high = self._canvas, _LEFT + 64, 80, 5.2
        with canvas.tagged(Tag("P")):
            for row, line in enumerate(name[0]):
                canvas.text(_LEFT, top + 4.3 + row * _BAR_STEP, line, name[1])
            canvas.text(_LEFT + _WIDTH, top + 4.3, bar.told, _BAR_SIZES[0], align="right")
        with canvas.artifact():
            canvas.box(left, top, wide, high, self._light)
            canvas.box(left, top, wide * bar.share, high, self._dark)
            canvas.frame(left, top, wide, high, thick=0.5, color=self._dark)

    def _foot(self) -> None:
        canvas = self._canvas
        canvas.line(_LEFT, _FOOT - 6, _LEFT + _WIDTH, _FOOT - 6, width=0.75, color=self._dark)
        canvas.fill(GREY)
        with canvas.tagged(Tag("P")):
            canvas.text(_LEFT, _FOOT, " · ".join(self._said.foot), 9)
            web = self._one(one_line(self._head.web), 60, 9)
            canvas.text(_LEFT + _WIDTH, _FOOT, web, 9, align="right")
        canvas.fill(BLACK)

    def _one(self, text: str, room: float, size: float) -> str:
        return (wrap(self._canvas, text, room, size, 1) or [""])[0] if text else ""

    def _fitted(self, text: str, room: float, size: float, least: float, most: int) -> tuple[list[str], float]:
        """Return a text in at most so many lines, as large as fits, and its size."""
        while True:
            lines = wrap(self._canvas, text, room, size, most + 1, style=Style.BOLD)
            if len(lines) <= most or size <= least:
                return wrap(self._canvas, text, room, size, most, style=Style.BOLD), size
            size -= 1.0


def _bar_high(lines: Sequence[str]) -> float:
    """Return how many mm a bar with a name of so many lines takes."""
    return _BAR + (len(lines) - 1) * _BAR_STEP if lines else _BAR


def _set_figures(count: int, most: float) -> tuple[int, float]:
    """Return in how many columns so many figures are largest in `most` mm of height, and how wide each is in mm."""
    found = (1, 0.0)
    for rows in range(1, count + 1):
        columns = -(-count // rows)
        step = min(_PICTURE[0] / columns, most / (_HIGH * rows), _LARGEST)
        if step > found[1]:
            found = (columns, step)
    return found


_KAPPA = 0.5523
"""How far the handles of a quarter of a circle lie, as part of its radius."""


def _round(x: float, y: float, radius: float) -> bytes:
    r, k = radius, radius * _KAPPA
    parts = (
        (x + r, y + k, x + k, y + r, x, y + r),
        (x - k, y + r, x - r, y + k, x - r, y),
        (x - r, y - k, x - k, y - r, x, y - r),
        (x + k, y - r, x + r, y - k, x + r, y),
    )
    return b"%.2f %.2f m " % (x + r, y) + b" ".join(b"%.2f %.2f %.2f %.2f %.2f %.2f c" % part for part in parts)


def _shoulders(x: float, top: float, half: float, high: float) -> bytes:
    k = half * (1 - _KAPPA)
    left, right, bottom = x - half, x + half, top - high
    return b"%.2f %.2f m %.2f %.2f l " % (left, bottom, left, top - half) + b" ".join(
        (
            b"%.2f %.2f %.2f %.2f %.2f %.2f c" % (left, top - k, left + k, top, x, top),
            b"%.2f %.2f %.2f %.2f %.2f %.2f c" % (right - k, top, right, top - k, right, top - half),
            b"%.2f %.2f l" % (right, bottom),
        )
    )
