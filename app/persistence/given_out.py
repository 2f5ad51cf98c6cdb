# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the figures that were given to others, and reads them back."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, select

from app.domain.board import BoardFigures, read
from app.persistence.records.given_out import GIVEN_OUT

_AT = GIVEN_OUT.c


def of_day(connection: Connection, register_id: str, on: date) -> BoardFigures | None:
    """Return what was given out about a day; None when nothing was."""
    query = select(GIVEN_OUT).where(_AT.register_id == register_id, _AT.on_day == on)
    row = connection.execute(query).one_or_none()
    return None if row is None else read(row.figures, row.on_day, row.given_on)


def of_all_days(connection: Connection, register_id: str) -> Sequence[BoardFigures]:
    """Return all that was given out, one page a month, by its day."""
    query = select(GIVEN_OUT).where(_AT.register_id == register_id).order_by(_AT.on_day)
    return [read(row.figures, row.on_day, row.given_on) for row in connection.execute(query)]


def keep(connection: Connection, register_id: str, on: date, figures: str, given_on: date) -> None:
    """Keep what is given out about a day from now on, as `board.written` writes it."""
    values = {"register_id": register_id, "on_day": on, "given_on": given_on, "figures": figures}
    connection.execute(GIVEN_OUT.insert(), values)


def come_back(source: Connection, target: Connection) -> None:
    """Take over what a backup knows was given out; what the school itself gave out stays, unless that told nothing."""
    here = {(row.register_id, row.on_day): row for row in target.execute(select(GIVEN_OUT))}
    for row in source.execute(select(GIVEN_OUT)):
        mine = here.get((row.register_id, row.on_day))
        if mine is not None and read(mine.figures, mine.on_day, mine.given_on).shown.total is not None:
            continue
        target.execute(GIVEN_OUT.delete().where(_AT.register_id == row.register_id, _AT.on_day == row.on_day))
        keep(target, row.register_id, row.on_day, row.figures, row.given_on)
