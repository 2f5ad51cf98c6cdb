# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of a report's chart over days: apart by dashes and marks, each named at its end, from zero on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.documents.canvas import Canvas
from app.documents.chart_palette import Palette
from app.documents.fonts import Style
from app.documents.pdf import MM
from app.documents.plain import one_line
from app.documents.report_fills import Stroke, draw_mark, draw_path, strokes
from app.documents.scales import Scale, scale_to, tick_text
from app.documents.wrapping import wrap
from app.domain.report_cells import number_text
from app.domain.reports import ReportChart, Series
from app.wording import Wording

CURVE_HEIGHT = 62.0
"""mm."""
_TEXT = 8.5
_ABOVE, _BELOW = 4.0, 8.0
_NAMES = 55.0
"""The most mm that the names at the ends of the lines take."""
_APART = 4.0
_MOST_MARKS, _FEW_MARKS = 40, 12


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where days and values come, in mm."""

    left: float
    bottom: float
    width: float
    scale: Scale
    places: tuple[float, ...]
    palette: Palette

    def at(self, place: int, value: float) -> tuple[float, float]:
        return self.left + self.places[place] * self.width, self.bottom - self.scale.at(value)


def draw_curve(
    canvas: Canvas, chart: ReportChart, words: Wording, *, place: tuple[float, float], width: float, palette: Palette
) -> None:
    """Draw the lines from a place (left, top in mm) on, CURVE_HEIGHT high."""
    known = [series for series in chart.series if any(value is not None for value in series.values)]
    most = max(value for series in known for value in series.values if value is not None)
    scale = scale_to(most, CURVE_HEIGHT - _ABOVE - _BELOW, chart.unit, round_up=True)
    ticks = [tick_text(value, chart.unit, words) for value in scale.ticks]
    before = max(canvas.shaper.width(text, _TEXT) for text in ticks) / MM + 2.0
    ends = [_end(canvas, series, chart, words) for series in known]
    behind = max(canvas.shaper.width(text, _TEXT, Style.BOLD) for text in ends) / MM + 4.0
    bottom = place[1] + CURVE_HEIGHT - _BELOW
    frame = _Frame(place[0] + before, bottom, width - before - behind, scale, _places(chart), palette)
    _axes(canvas, frame, ticks, chart, words)
    looks = [strokes(palette)[number % len(strokes(palette))] for number in range(len(known))]
    for series, look in zip(known, looks, strict=True):
        _line(canvas, frame, series, look)
    _names(canvas, frame, known, ends, looks)


def _places(chart: ReportChart) -> tuple[float, ...]:
    """Return how far each label lies from the first day, as a part of all days; one alone stands at the end."""
    if len(chart.labels) == 1:
        return (1.0,)
    if len(chart.days) == len(chart.labels) and chart.days[-1] > chart.days[0]:
        whole = (chart.days[-1] - chart.days[0]).days
        return tuple((day - chart.days[0]).days / whole for day in chart.days)
    return tuple(place / (len(chart.labels) - 1) for place in range(len(chart.labels)))


def _end(canvas: Canvas, series: Series, chart: ReportChart, words: Wording) -> str:
    last = next(value for value in reversed(series.values) if value is not None)
    said = number_text(last, chart.unit, words)
    room = _NAMES - canvas.shaper.width(f" {said}", _TEXT, Style.BOLD) / MM
    name = (wrap(canvas, one_line(series.label), room, _TEXT, 1, style=Style.BOLD) or [""])[0]
    return f"{name} {said}".strip()


def _axes(canvas: Canvas, frame: _Frame, ticks: Sequence[str], chart: ReportChart, words: Wording) -> None:
    for value, said in zip(frame.scale.ticks, ticks, strict=True):
        y = frame.bottom - frame.scale.at(value)
        color = frame.palette.pale if value else frame.palette.edge
        canvas.line(frame.left, y, frame.left + frame.width, y, width=0.4, color=color)
        canvas.text(frame.left - 2.0, y + 1.0, said, _TEXT, align="right")
    canvas.fill(frame.palette.muted)
    for x, left, said in _dated(canvas, frame, chart, words):
        canvas.line(x, frame.bottom, x, frame.bottom + 1.2, width=0.6, color=frame.palette.edge)
        canvas.text(left, frame.bottom + 5.0, said, _TEXT)
    canvas.fill(frame.palette.ink)


def _dated(canvas: Canvas, frame: _Frame, chart: ReportChart, words: Wording) -> list[tuple[float, float, str]]:
    """Return the labels that have room below the axis: each, or each second, third and so on; the last one if it can.

    Of each the place on the axis, the left of its text, and its text.
    """
    count = len(chart.labels)
    dated = len(chart.days) == count

    def label(place: int) -> tuple[float, float, str, float]:
        said = words.day(chart.days[place], short=True) if dated else one_line(chart.labels[place])[:24]
        wide = canvas.shaper.width(said, _TEXT) / MM
        x = frame.left + frame.places[place] * frame.width
        left = min(max(x - wide / 2, frame.left - 4.0), frame.left + frame.width + 4.0 - wide)
        return x, left, said, left + wide + 3.0

    every = [label(place) for place in range(count)]
    shown = next(
        chosen
        for step in range(1, count + 1)
        for chosen in [every[::step]]
        if all(before[3] <= after[1] for before, after in pairwise(chosen))
    )
    if shown[-1][3] <= every[-1][1]:
        shown.append(every[-1])
    return [(x, left, said) for x, left, said, _ in shown]


def _line(canvas: Canvas, frame: _Frame, series: Series, look: Stroke) -> None:
    piece: list[tuple[float, float]] = []
    marks: list[tuple[float, float]] = []
    for place, value in enumerate(series.values):
        if value is None:
            draw_path(canvas, piece, look)
            piece = []
            continue
        piece.append(frame.at(place, value))
        marks.append(piece[-1])
    draw_path(canvas, piece, look)
    if len(marks) > _MOST_MARKS:
        marks = [marks[round(number * (len(marks) - 1) / _FEW_MARKS)] for number in range(_FEW_MARKS + 1)]
    for mark in marks:
        draw_mark(canvas, mark, look)


def _names(
    canvas: Canvas, frame: _Frame, known: Sequence[Series], ends: Sequence[str], looks: Sequence[Stroke]
) -> None:
    """Name each line at its end, the names apart where the lines are not."""
    lasts = []
    for series in known:
        place = max(number for number, value in enumerate(series.values) if value is not None)
        lasts.append(frame.at(place, series.values[place] or 0.0))
    order = sorted(range(len(known)), key=lambda number: -lasts[number][1])
    levels: dict[int, float] = {}
    below = frame.bottom + 2.0 + _APART
    for left, number in enumerate(order):
        top = frame.bottom - frame.scale.room - 2.0 + _APART * (len(order) - 1 - left)
        levels[number] = below = max(min(lasts[number][1], below - _APART), top)
    x = frame.left + frame.width + 3.5
    for number, level in levels.items():
        end = lasts[number]
        if abs(level - end[1]) > 0.5 or end[0] < frame.left + frame.width - 1:
            canvas.line(end[0], end[1], x - 0.5, level, width=0.3, color=frame.palette.muted)
        canvas.fill(looks[number].color)
        canvas.text(x, level + 1.0, ends[number], _TEXT, Style.BOLD if not number else Style.REGULAR)
        canvas.fill(frame.palette.ink)
