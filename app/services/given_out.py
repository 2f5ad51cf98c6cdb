# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures that go to others stay, once given out, what they were: two pages of one day tell nothing of one person."""

from app import clock
from app.domain.board import BoardFigures, written
from app.domain.board_compared import close_figures
from app.domain.overviews import RegistrationOverview
from app.errors import InvalidValue
from app.persistence import given_out
from app.persistence.database import Opened
from app.services.board import board_figures
from app.wording import Wording


def told_of(connection: Opened, register_id: str, counted: RegistrationOverview) -> BoardFigures:
    """Return what others may see of a day: what they were given of it before, else what is counted now."""
    return given_out.of_day(connection, register_id, counted.on) or board_figures(counted)


def caution(connection: Opened, register_id: str, told: BoardFigures, words: Wording) -> str:
    """Return what should be known before figures are given out: that few people make up what changed; "" if nothing.

    They are laid beside every page that went out, of a day before or after: who keeps them can take any two.
    """
    pages = [] if told.settled else given_out.of_all_days(connection, register_id)
    close = [page.on for page in pages if close_figures(told, page)]
    if not close:
        return ""
    nearest = min(close, key=lambda day: abs(day - told.on))
    return words.say("board.caution", {"before": nearest, "on": told.on})


def settle(connection: Opened, register_id: str, told: BoardFigures) -> None:
    """Keep figures as those of their day; raises InvalidValue when others were given out about it meanwhile."""
    if told.settled:
        return
    known, figures = given_out.of_day(connection, register_id, told.on), written(told)
    if known is None:
        given_out.keep(connection, register_id, told.on, figures, clock.today())
    elif written(known) != figures:
        raise InvalidValue("board_settled", field="on", on=told.on, settled=known.settled)
