# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview for board and municipality, of the last day of the month before: one state a month goes outside."""

from app.domain.board import reporting_day
from app.domain.overview_asking import Ask, Asked
from app.domain.overview_counting import count_registrations
from app.domain.reports import Report
from app.domain.selections import TEACHING
from app.services.board import board
from app.services.overviews.overview import Family, Overview, OverviewReader


def _make(reader: OverviewReader, asked: Asked) -> Report:
    on = reporting_day(asked.on)
    people = reader.people(TEACHING, on)
    name, register = reader.school.name, reader.profile.name
    return board(count_registrations(people, on=on, school=name, register_name=register), reader.words)


OVERVIEW = Overview("board", Family.OUTSIDE, _make, frozenset({Ask.MONTH}))
