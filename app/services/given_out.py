# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Figures that go to others stay, once given out, what they were: two pages of one day tell nothing of one person."""

from collections.abc import Collection
from datetime import date

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


def close_days(connection: Opened, register_id: str, told: BoardFigures) -> frozenset[date]:
    """Return the days whose figures went out and differ from these by few people; none of what went out itself.

    They are laid beside every page that went out, of a day before or after: who keeps them can take any two.
    """
    pages = [] if told.settled else given_out.of_all_days(connection, register_id)
    return frozenset(page.on for page in pages if close_figures(told, page))


def caution(told: BoardFigures, close: Collection[date], words: Wording) -> str:
    """Return what should be known before figures are given out: that few people make up what changed; "" if nothing."""
    return words.say("board.caution", {"before": _nearest(told, close), "on": told.on}) if close else ""


def _nearest(told: BoardFigures, close: Collection[date]) -> date:
    return min(close, key=lambda day: (abs(day - told.on), day))


def look_again(connection: Opened, register_id: str, told: BoardFigures, accepted: Collection[date]) -> None:
    """See whether figures may go out now, as they are about to: `accepted` are the days of the caution that was read.

    Raises InvalidValue when other figures of their day were given out meanwhile, or figures of another day that few
    people make differ from these.
    """
    known = given_out.of_day(connection, register_id, told.on)
    if known is not None:
        if written(known) != written(told):
            raise InvalidValue("board_settled", field="on", on=told.on, settled=known.settled)
        return
    unread = close_days(connection, register_id, told) - frozenset(accepted)
    if unread:
        raise InvalidValue("board_close", field="on", on=told.on, before=_nearest(told, unread))


def settle(connection: Opened, register_id: str, told: BoardFigures, accepted: Collection[date]) -> None:
    """Keep figures as those of their day; raises InvalidValue as `look_again`, in the transaction that keeps them."""
    look_again(connection, register_id, told, accepted)
    if given_out.of_day(connection, register_id, told.on) is None:
        given_out.keep(connection, register_id, told.on, written(told), clock.today())
