# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The charts of a report: one drawing for paper and screen, to be read without colours.

Bars and axes begin at zero. What has no room is left to the table of the chart, and the drawing says so.
"""

import io
from collections.abc import Sequence

from app.documents.canvas import BLACK, Canvas
from app.documents.chart_palette import Palette, palette_for
from app.documents.pdf import MM, Assets, PdfWriter
from app.documents.plain import one_line
from app.documents.report_curve import CURVE_HEIGHT, draw_curve
from app.documents.report_fills import Fill, draw_fill, fills
from app.documents.scales import Scale, scale_to, tick_text
from app.documents.shaping import Shaper
from app.documents.tagging import figure
from app.documents.wrapping import wrap
from app.domain.report_cells import number_text
from app.domain.reports import ChartKind, ReportChart, Unit
from app.wording import Wording

TEXT = 8.5
_SMALL = 7.5
_LINE = 4.6
"""mm from one line of the legend to the next."""
_AXIS = 6.0
_EMPTY = 10.0
_MOST_LABELS, _MOST_BARS = 20, 36
_BAR, _BAR_STEP = 4.4, 6.4
_THIN, _THIN_STEP, _THIN_GAP = 3.0, 3.4, 3.0


def chart_height(chart: ReportChart, words: Wording, width: float) -> float:
    """Return how many mm high a chart of this width is."""
    if is_empty(chart):
        return _EMPTY
    if chart.kind is ChartKind.LINE:
        return CURVE_HEIGHT
    canvas, shown = Canvas(Shaper(language=words.language)), _shown(chart)
    rows = _BAR_STEP if chart.kind is ChartKind.SHARES else len(chart.series) * _THIN_STEP + _THIN_GAP
    above = _LINE * (len(_legend(canvas, chart, width)) + _tells_shares(chart))
    return above + 1.5 + shown * rows + _AXIS + (_LINE if shown < len(chart.labels) else 0.0)


def is_empty(chart: ReportChart) -> bool:
    """Return whether there is nothing to draw: no label, or no value known."""
    return not chart.labels or all(value is None for series in chart.series for value in series.values)


def chart_told(chart: ReportChart, words: Wording) -> str:
    """Return what a chart shows in words, for who cannot see it."""
    if is_empty(chart):
        return words.say("report_file.nothing_to_draw")
    if chart.told:
        return one_line(chart.told)
    parts = []
    for place, label in enumerate(chart.labels):
        values = (f"{series.label} {_text(chart, series.values[place], words)}" for series in chart.series)
        parts.append(f"{label}: {', '.join(values)}")
    return one_line("; ".join((chart.title, *parts)))


def draw_chart(
    canvas: Canvas, chart: ReportChart, words: Wording, *, place: tuple[float, float], width: float, palette: Palette
) -> None:
    """Draw a chart from a place (left, top in mm) on, in colours that suit what lies below it."""
    box = (*place, width, chart_height(chart, words, width))
    with canvas.tagged(figure(chart_told(chart, words), box, canvas.height)):
        canvas.fill(palette.ink)
        if is_empty(chart):
            canvas.fill(palette.muted)
            canvas.text(place[0], place[1] + 5, words.say("report_file.nothing_to_draw"), TEXT)
        elif chart.kind is ChartKind.LINE:
            draw_curve(canvas, chart, words, place=place, width=width, palette=palette)
        else:
            _Bars(canvas, chart, words, palette).draw(*place, width)
        canvas.fill(BLACK)


def report_chart_pdf(
    chart: ReportChart, words: Wording, accent: str = "", *, width: float = 174.0, ground: str = ""
) -> bytes:
    """Return a chart as a PDF of one page, `width` mm wide, for the screen; its title stands beside it there.

    `ground` is the colour of a dark window as `#rrggbb`; without one it is drawn as it is printed.
    """
    palette = palette_for(accent, ground)
    size = (width, chart_height(chart, words, width - 4) + 4)
    shaper, file = Shaper(language=words.language), io.BytesIO()
    writer = PdfWriter(file, one_line(chart.title), words.language, size)
    canvas = Canvas(shaper, size)
    if ground:
        with canvas.artifact():
            canvas.box(0.0, 0.0, *size, palette.ground)
    draw_chart(canvas, chart, words, place=(2.0, 2.0), width=width - 4, palette=palette)
    writer.page(canvas.data(), tags=canvas.tags)
    writer.close(shaper.used, Assets())
    return file.getvalue()


def _shown(chart: ReportChart) -> int:
    """Return how many labels have room."""
    most = _MOST_LABELS if chart.kind is ChartKind.SHARES else max(1, _MOST_BARS // max(1, len(chart.series)))
    return min(len(chart.labels), most, _MOST_LABELS)


def _text(chart: ReportChart, value: float | None, words: Wording) -> str:
    return "–" if value is None else number_text(value, chart.unit, words)


def _tells_shares(chart: ReportChart) -> bool:
    """Return whether the total and the first share of it stand behind each bar."""
    return chart.kind is ChartKind.SHARES and chart.unit is not Unit.PERCENT and len(chart.series) > 1


def _legend(canvas: Canvas, chart: ReportChart, width: float) -> list[list[tuple[float, int, str]]]:
    """Return the lines of the legend: of each series where it stands, its number and its name; none of a single one."""
    lines: list[list[tuple[float, int, str]]] = [[]]
    x = 0.0
    for number, series in enumerate(chart.series if len(chart.series) > 1 else ()):
        name = (wrap(canvas, one_line(series.label), width / 2, TEXT, 1) or [""])[0]
        wide = 6.0 + canvas.shaper.width(name, TEXT) / MM + 5.0
        if lines[-1] and x + wide - 5.0 > width:
            lines.append([])
            x = 0.0
        lines[-1].append((x, number, name))
        x += wide
    return lines if lines[0] else []


class _Bars:
    """Draws bars from left to right, divided or beside each other."""

    def __init__(self, canvas: Canvas, chart: ReportChart, words: Wording, palette: Palette) -> None:
        self._canvas, self._chart, self._words = canvas, chart, words
        self._palette, self._looks = palette, fills(palette)
        self._shares = chart.kind is ChartKind.SHARES
        self._labels = chart.labels[: _shown(chart)]

    def draw(self, left: float, top: float, width: float) -> None:
        top = self._legend(left, top, width)
        names = [one_line(label) for label in self._labels]
        widest = max((self._wide(name, TEXT) for name in names), default=0.0)
        axis = left + min(widest, 0.34 * width) + 2.5
        ends = [self._ends(place) for place in range(len(names))]
        behind = max((self._wide(text, TEXT) for texts in ends for text in texts), default=0.0) + 3.0
        scale = scale_to(self._most(), max(10.0, left + width - axis - behind), self._chart.unit)
        step = _BAR_STEP if self._shares else len(self._chart.series) * _THIN_STEP + _THIN_GAP
        bottom = top + step * len(names)
        self._axis(axis, top, bottom, scale)
        for place, name in enumerate(names):
            self._name(name, axis - 2.5, top + place * step + step / 2, axis - 2.5 - left)
            if self._shares:
                self._divided(place, axis, top + place * step + (step - _BAR) / 2, scale, ends[place][0])
            else:
                self._beside(place, axis, top + place * step + _THIN_GAP / 2, scale, ends[place])
        self._canvas.line(axis, top, axis, bottom, width=0.6, color=self._palette.edge)
        rest = len(self._chart.labels) - len(names)
        if rest:
            said = self._words.say("report_file.more_in_table", {"count": rest})
            self._canvas.text(axis, bottom + _AXIS + 3, said, TEXT)

    def _wide(self, text: str, size: float) -> float:
        return self._canvas.shaper.width(text, size) / MM

    def _values(self, place: int) -> list[float]:
        return [max(0.0, series.values[place] or 0.0) for series in self._chart.series]

    def _most(self) -> float:
        places = range(len(self._labels))
        return max((sum(self._values(p)) if self._shares else max(self._values(p)) for p in places), default=0.0)

    def _ends(self, place: int) -> list[str]:
        """Return what stands behind the bars of a label."""
        chart, values = self._chart, self._values(place)
        if not self._shares:
            return [_text(chart, series.values[place], self._words) for series in chart.series]
        if any(series.values[place] is None for series in chart.series):
            return [_text(chart, None, self._words)]  # a total would tell what is not told
        whole = sum(values)
        told = _text(chart, whole, self._words)
        if _tells_shares(chart) and whole:
            told += f"  ·  {number_text(100 * values[0] / whole, Unit.PERCENT, self._words)}"
        return [told if chart.unit is not Unit.PERCENT else ""]

    def _legend(self, left: float, top: float, width: float) -> float:
        for line in _legend(self._canvas, self._chart, width):
            for x, number, name in line:
                draw_fill(self._canvas, (left + x, top + 0.4, 4.4, 3.2), self._look(number))
                self._canvas.text(left + x + 6.0, top + 3.1, name, TEXT)
            top += _LINE
        if _tells_shares(self._chart):
            facts = {"first": one_line(self._chart.series[0].label)}
            said = wrap(self._canvas, self._words.say("report_file.behind_bars", facts), width, TEXT, 1)
            self._canvas.text(left, top + 3.1, said[0], TEXT)
            top += _LINE
        return top + 1.5

    def _look(self, number: int) -> Fill:
        return self._looks[number % len(self._looks)]

    def _axis(self, axis: float, top: float, bottom: float, scale: Scale) -> None:
        for value in scale.ticks:
            x = axis + scale.at(value)
            self._canvas.line(x, top, x, bottom + 1.0, width=0.4, color=self._palette.pale)
            said = tick_text(value, self._chart.unit, self._words)
            self._canvas.fill(self._palette.muted)
            self._canvas.text(x, bottom + 4.2, said, _SMALL, align="center")
            self._canvas.fill(self._palette.ink)

    def _name(self, name: str, right: float, middle: float, room: float) -> None:
        if self._wide(name, TEXT) <= room + 0.1:
            self._canvas.text(right, middle + 1.1, name, TEXT, align="right")
            return
        lines = wrap(self._canvas, name, room, _SMALL, 2)
        for row, line in enumerate(lines):
            base = middle + 0.9 + (row - (len(lines) - 1) / 2) * 2.9
            self._canvas.text(right, base, line, _SMALL, align="right")

    def _divided(self, place: int, x: float, top: float, scale: Scale, end: str) -> None:
        for number, value in enumerate(self._values(place)):
            wide = scale.at(value)
            if not wide:
                continue
            look = self._look(number)
            draw_fill(self._canvas, (x, top, wide, _BAR), look)
            said = number_text(value, self._chart.unit, self._words)
            if self._wide(said, TEXT) + 1.6 < wide:
                self._inside(said, x + wide / 2, top, look)
            x += wide
        self._behind(end, x, top + _BAR - 1.2)

    def _inside(self, said: str, middle: float, top: float, look: Fill) -> None:
        if look.hatch.value:
            wide = self._wide(said, TEXT) + 1.0
            self._canvas.box(middle - wide / 2, top + 0.5, wide, _BAR - 1.0, self._palette.ground)
        self._canvas.fill(look.ink)
        self._canvas.text(middle, top + _BAR - 1.2, said, TEXT, align="center")
        self._canvas.fill(self._palette.ink)

    def _beside(self, place: int, x: float, top: float, scale: Scale, ends: Sequence[str]) -> None:
        for number, (value, end) in enumerate(zip(self._values(place), ends, strict=True)):
            at, wide = top + number * _THIN_STEP, scale.at(value)
            if wide:
                draw_fill(self._canvas, (x, at, wide, _THIN), self._look(number))
            self._behind(end, x + wide, at + _THIN - 0.4)

    def _behind(self, said: str, x: float, base: float) -> None:
        """Write what stands behind a bar, on the ground: no line of the axis runs through it."""
        if said:
            self._canvas.box(x + 1.0, base - 2.6, self._wide(said, TEXT) + 1.0, 3.2, self._palette.ground)
            self._canvas.text(x + 1.5, base, said, TEXT)
