# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview for board and municipality, of the last day of a month that is over: one state a month goes outside."""

from dataclasses import replace

from app import clock
from app.domain.board import day_of_page
from app.domain.overview_asking import Ask, Asked
from app.domain.overview_counting import count_registrations
from app.domain.reports import Report
from app.domain.selections import TEACHING
from app.services.board import board_report
from app.services.given_out import caution, close_days, told_of
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.registration_words import register_name


def _make(reader: OverviewReader, asked: Asked) -> Report:
    on = day_of_page(asked.on, clock.today())
    people = reader.people(TEACHING, on)
    name, register = reader.school.name, reader.profile.name
    counted = count_registrations(people, on=on, school=name, register_name=register)
    told = told_of(reader.connection, reader.profile.id, counted)
    close = close_days(reader.connection, reader.profile.id, told)
    # What is kept of a day has one name of the register, whatever language it was read in.
    ours = told.register == register
    named = replace(told, register=register_name(reader.profile, reader.words) if ours else told.register)
    warned = caution(told, close, reader.words)
    return replace(board_report(named, reader.words), settles=told, caution=warned, close_to=close)


OVERVIEW = Overview("board", Family.OUTSIDE, _make, frozenset({Ask.MONTH}))
