# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the figures that were given to others, and reads them back."""

from datetime import date

from sqlalchemy import Connection, Row, select

from app.domain.board import BoardFigures, read
from app.persistence.records.given_out import GIVEN_OUT

_AT = GIVEN_OUT.c


def of_day(connection: Connection, register_id: str, on: date) -> BoardFigures | None:
    """Return what was given out about a day; None when nothing was."""
    query = select(GIVEN_OUT).where(_AT.register_id == register_id, _AT.on_day == on)
    return _figures(connection.execute(query).one_or_none())


def last_before(connection: Connection, register_id: str, on: date) -> BoardFigures | None:
    """Return what was given out about the last day before one of which anything was."""
    query = select(GIVEN_OUT).where(_AT.register_id == register_id, _AT.on_day < on)
    return _figures(connection.execute(query.order_by(_AT.on_day.desc()).limit(1)).one_or_none())


def keep(connection: Connection, register_id: str, on: date, figures: str, given_on: date) -> None:
    """Keep what is given out about a day from now on, as `board.written` writes it."""
    values = {"register_id": register_id, "on_day": on, "given_on": given_on, "figures": figures}
    connection.execute(GIVEN_OUT.insert(), values)


def _figures(row: "Row[tuple[str, date, date, str]] | None") -> BoardFigures | None:
    return None if row is None else read(row.figures, row.on_day, row.given_on)
