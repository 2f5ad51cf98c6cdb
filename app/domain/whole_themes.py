# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Themes are done whole: a part of one that reductions and a pace lead to is rounded, and changes no outcome."""

from dataclasses import replace
from math import ceil, floor

from app.domain.cycle_standings import TOLERANCE, CycleStanding


def in_whole_themes(standing: CycleStanding) -> CycleStanding:
    """Return a standing with what is asked and to do rounded up, and what the pace leads to rounded down."""
    forecast = standing.forecast
    return replace(
        standing,
        asked=_up(standing.asked),
        to_do=_up(standing.to_do),
        rules=tuple(
            item if item.minimum is None else replace(item, minimum=_up(item.minimum)) for item in standing.rules
        ),
        years=tuple(replace(year, minimum=_up(year.minimum)) for year in standing.years),
        validated_asked=_up(standing.validated_asked),
        forecast=forecast and replace(forecast, amount=float(floor(forecast.amount + TOLERANCE))),
    )


def _up(amount: float) -> float:
    return float(ceil(amount - TOLERANCE))
