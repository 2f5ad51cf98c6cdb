# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The chart of a standing: a bar for the total and for each rule, filled as far as it is met; colours print in grey."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.documents.canvas import GREY, Canvas, Color
from app.documents.figures import tints
from app.documents.wrapping import wrap
from app.domain.cycle_standings import CycleStanding
from app.domain.reasons import amount_text
from app.domain.registers import Unit
from app.wording import Wording

STEP = 7.5
"""mm from one bar to the next."""
_BAR = 4.2
_NAME, _LABEL = 52.0, 34.0
_SIZE = 8.5
_LEGEND = 8.0
_DARK = (0.2, 0.2, 0.2)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what counts, what is planned beside it, and how much is asked (0 when nothing is)."""

    name: str
    counted: float
    planned: float
    asked: float


@dataclass(frozen=True, slots=True)
class Look:
    """The school's colour, and what the empty part of a bar is called: a key under `dossier.legend_…`."""

    accent: str
    empty: str


def bars_of(standing: CycleStanding, words: Wording) -> tuple[Bar, ...]:
    """Return the total, then each rule that asks for a minimum."""
    # Of themes what is planned is known in hours, which have no place in a bar of themes.
    planned = 0.0 if standing.unit is Unit.THEMES else standing.planned
    bars = [Bar(words.say("dossier.total"), standing.counted, planned, standing.asked)]
    for item in standing.rules:
        if item.minimum:
            name = item.rule.name if words.language == "nl" else item.rule.name_en or item.rule.name
            bars.append(Bar(name, item.counted, 0.0, item.minimum))
    return tuple(bars)


def bars_height(bars: Sequence[Bar]) -> float:
    """Return how many mm the chart takes, its legend included."""
    return len(bars) * STEP + _LEGEND + 2.0


def bars_told(bars: Sequence[Bar], words: Wording) -> str:
    """Return what the chart shows in words, for who cannot see it."""
    told = []
    for bar in bars:
        planned = words.say("alt.planned", {"planned": amount_text(bar.planned, words)}) if bar.planned else ""
        told.append(f"{bar.name}: {_label(bar, words)}{planned}")
    return words.say("alt.bars", {"bars": "; ".join(told)})


def draw_bars(
    canvas: Canvas, bars: Sequence[Bar], words: Wording, *, place: tuple[float, float], width: float, look: Look
) -> None:
    """Draw the bars from a place (left, top in mm) on; all have one scale, so that a longer bar is more."""
    left, top = place
    dark, middle, _light, white = tints(look.accent)
    most = max(max(bar.asked, bar.counted + bar.planned) for bar in bars) or 1.0
    scale = (width - _NAME - _LABEL) / most
    for row, bar in enumerate(bars):
        at = top + row * STEP
        name = (wrap(canvas, bar.name, _NAME - 3, _SIZE, 1) or [""])[0]
        canvas.text(left, at + 3.2, name, _SIZE)
        _one(canvas, bar, (left + _NAME, at), scale, (dark, middle, white))
        end = max(bar.asked, bar.counted + bar.planned) * scale
        canvas.text(left + _NAME + end + 2, at + 3.2, _label(bar, words), _SIZE)
    parts = {"counts": dark, "planned": middle, look.empty: white}
    if not any(bar.planned for bar in bars):
        del parts["planned"]
    _legend(canvas, words, (left + _NAME, top + len(bars) * STEP + 1.0), parts)


def _label(bar: Bar, words: Wording) -> str:
    counted = amount_text(bar.counted, words)
    return (
        words.say("dossier.bar", {"counted": counted, "asked": amount_text(bar.asked, words)}) if bar.asked else counted
    )


def _one(canvas: Canvas, bar: Bar, place: tuple[float, float], scale: float, colors: Sequence[Color]) -> None:
    left, top = place
    dark, middle, white = colors
    parts = ((bar.counted, dark), (bar.planned, middle), (max(0.0, bar.asked - bar.counted - bar.planned), white))
    at = left
    for amount, color in parts:
        if amount > 0:
            canvas.box(at, top, amount * scale, _BAR, color)
            canvas.frame(at, top, amount * scale, _BAR, thick=0.4, color=_DARK)
            at += amount * scale
    if bar.asked:
        line = left + bar.asked * scale
        canvas.line(line, top - 0.8, line, top + _BAR + 0.8, width=1.1, color=_DARK)


def _legend(canvas: Canvas, words: Wording, place: tuple[float, float], parts: Mapping[str, Color]) -> None:
    at, top = place
    for key, color in parts.items():
        canvas.box(at, top, 3.0, 3.0, color)
        canvas.frame(at, top, 3.0, 3.0, thick=0.4, color=_DARK)
        canvas.fill(GREY)
        at += 4.5 + canvas.text(at + 4.2, top + 2.6, words.say(f"dossier.legend_{key}"), 8) + 5.0
        canvas.fill((0, 0, 0))
