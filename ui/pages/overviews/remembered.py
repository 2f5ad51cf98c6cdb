# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was asked of each overview last, so that it is asked so again; the day never: that is today's."""

from collections.abc import Sequence

from app.domain.overview_asking import Ask, Asked, first_period
from app.domain.relative_days import Period, period_of
from app.errors import InvalidValue
from app.services.overviews.overview import Overview
from ui.window_state import WindowState

_SHOWN = "overviews/shown"


def last_shown(known: Sequence[str]) -> str:
    """Return the key of the overview that was looked at last, of those there are; the first where there is none."""
    last = WindowState().text(_SHOWN)
    return last if last in known else known[0]


def keep_shown(key: str) -> None:
    """Keep which overview is looked at."""
    WindowState().remember(_SHOWN, key)


def keep(overview: Overview, asked: Asked, view_id: int) -> None:
    """Keep what was asked of an overview; of whom, as the number of a saved view, 0 for all."""
    state = WindowState()
    if overview.asks & {Ask.PERIOD, Ask.AHEAD}:
        state.remember(f"overviews/{overview.key}.period", str(asked.period))
    if Ask.GROUP in overview.asks:
        state.remember(f"overviews/{overview.key}.group_by", asked.group_by)
    if Ask.WHO in overview.asks:
        state.remember(f"overviews/{overview.key}.view", str(view_id))


def kept_period(overview: Overview) -> Period:
    """Return the period asked last, else the one an overview begins with."""
    text = WindowState().text(f"overviews/{overview.key}.period")
    try:
        return period_of(text) if text else first_period(overview.asks)
    except InvalidValue:
        return first_period(overview.asks)


def kept_group(overview: Overview) -> str:
    """Return by what was counted last."""
    return WindowState().text(f"overviews/{overview.key}.group_by")


def kept_view(overview: Overview) -> int:
    """Return of which saved view the people were, 0 for all."""
    text = WindowState().text(f"overviews/{overview.key}.view")
    return int(text) if text.isdecimal() else 0
