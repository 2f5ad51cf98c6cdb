# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Axes from zero in round steps."""

import math
from dataclasses import dataclass

from app.domain.report_cells import number_text
from app.domain.reports import Unit
from app.wording import Wording

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from 0 to `most` over `room` mm, with ticks at these values."""

    most: float
    room: float
    ticks: tuple[float, ...]

    def at(self, value: float) -> float:
        """Return how many mm from zero a value comes."""
        return max(0.0, min(value, self.most)) / self.most * self.room


def scale_to(most: float, room: float, unit: Unit, ticks: int = 5, *, round_up: bool = False) -> Scale:
    """Return an axis for values up to `most`, with at most about so many ticks; counts have whole steps.

    `round_up` lets it end at a tick. Percentages that come above half end at a hundred.
    """
    if unit is Unit.PERCENT and 50 < most <= 100:
        most = 100.0
    if most <= 0:
        most = 1.0
    rough = most / ticks
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * one for one in _STEPS if power * one >= rough * 0.999)
    if unit is Unit.COUNT:
        step = max(1.0, float(math.ceil(step)))
    end = math.ceil(most / step - 1e-9) * step if round_up else most
    return Scale(end, room, tuple(step * number for number in range(int(end / step + 1e-9) + 1)))


def tick_text(value: float, unit: Unit, words: Wording) -> str:
    """Write a value beside an axis: as elsewhere, but for cents and tenths that are nought."""
    text = number_text(value, unit, words)
    sign = "%" if unit is Unit.PERCENT else ""
    return text.removesuffix(sign).removesuffix(",00").removesuffix(".00").removesuffix(",0").removesuffix(".0") + sign
