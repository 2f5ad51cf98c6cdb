# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview for board and municipality: the totals of the named overview, without names, and none about few."""

from datetime import date

import pytest

from app.documents.figures import Shares
from app.domain.board import reporting_day
from app.domain.overview_counting import count_registrations
from app.domain.overviews import RegistrationOverview
from app.domain.registrations import Status
from app.domain.reports import Level, Report
from app.domain.selections import TEACHING
from app.domain.suppression import LEAST
from app.services.board import board
from app.wording import Wording
from tests.invented_overviews import PLACES, SECTIONS, person

NL = Wording("nl")


def school(people: int, registered: int) -> RegistrationOverview:
    """Return the overview of a school of which the first ones are registered, the rest stand all over."""
    found = [person(place, f"Geheim{place}, Q.") for place in range(people)]
    found = [one._replace(status=Status.REGISTERED) for one in found[:registered]] + found[registered:]
    return count_registrations(found, on=date(2026, 10, 31), school="Duinzicht", register_name="Lerarenregister")


def test_the_totals_are_those_of_the_named_overview() -> None:
    """The whole, and each location and section, count as "Stand van de registratie" does."""
    named = school(300, 90)
    told = board(named, NL)
    whole = {figure.key: figure.value for figure in told.figures}
    assert (whole["teachers"], whole["registered"]) == (named.whole.total, named.whole.registered)
    assert whole["share"] == named.whole.percentage
    for table in told.tables:
        counted = {group.name or "(niet ingevuld)": group for group in named.groups if group.by == table.key}
        for row in table.rows:
            group = named.whole if row.level is Level.TOTAL else counted[str(row.cells[0])]
            assert row.cells[1:6] == (group.total, *Shares.of(group).values)
            assert row.cells[6] == group.percentage


def test_the_school_of_84_shows_dashes_for_what_is_small() -> None:
    """What is not told is a dash in every column, and a note says what it is."""
    told = board(school(84, 40), NL)
    cells = [cell for table in told.tables for row in table.rows for cell in row.cells[1:]]
    assert "–" in cells
    assert all(cell == "–" or float(str(cell)) >= LEAST for cell in cells)
    assert any("streepje" in note for note in told.notes)


def everything(told: Report) -> str:
    """Return all that a file could hold of it."""
    return repr((told.title, told.sentence, told.figures, told.charts, told.tables, told.notes))


@pytest.mark.parametrize("people", [3, 12, 84, 300])
def test_it_names_nobody(people: int) -> None:
    """Neither in its cells nor in what stands behind them."""
    told = everything(board(school(people, people // 3), NL))
    assert "Geheim" not in told
    assert "ids=None" in told or people < LEAST


def test_a_school_of_four_has_a_sentence_instead_of_figures() -> None:
    """It says why."""
    told = board(school(4, 2), NL)
    assert (told.figures, told.charts, told.tables) == ((), (), ())
    assert told.notes[0].startswith("De school heeft op deze dag minder dan 5 leraren in dienst")


def test_behind_a_number_stand_its_people() -> None:
    """Those of the section and of the status; nothing stands behind a dash."""
    told = board(school(300, 90), NL)
    table = next(table for table in told.tables if table.key == "section")
    row = next(iter(table.rows))
    behind = dict(row.behind)
    assert behind["registered"].groups == {str(row.cells[0])}
    assert Status.GRACE in behind["registered"].statuses
    assert behind["not_invited"].statuses == {Status.NOT_INVITED}
    assert told.figures[0].who == TEACHING
    small = board(school(12, 3), NL)
    assert {key for table in small.tables for row in table.rows for key, _ in row.behind} == {"total"}


def test_small_sections_are_one_line() -> None:
    """Without their names; the people behind it are those of all of them."""
    people = [*school(60, 20).people, person(0)._replace(section="Grieks"), person(5)._replace(section="Latijn")]
    named = count_registrations(people, on=date(2026, 10, 31), school="D", register_name="L")
    table = next(table for table in board(named, NL).tables if table.key == "section")
    line = next(row for row in table.rows if row.cells[0] == "Overige samen")
    assert line.who is not None
    assert line.who.groups > {"Grieks", "Latijn"}
    assert line.who.groups < {"Grieks", "Latijn", *SECTIONS}
    assert "Grieks" not in str([row.cells for row in table.rows])


def test_who_is_nearly_complete_may_say_so() -> None:
    """Not the number, since the few others could be computed from it."""
    told = board(school(84, 84), NL)
    assert [figure.key for figure in told.figures] == ["teachers"]
    assert told.notes[0].startswith("Negen van de tien leraren of meer")


def test_it_can_be_asked_a_day_only() -> None:
    """Two pages with different filters could be subtracted from each other."""
    assert not board(school(84, 40), NL).asked


def test_all_days_of_a_month_report_the_same_day() -> None:
    """So two pages made on consecutive days are the same page."""
    assert {reporting_day(date(2026, 11, day)) for day in range(1, 31)} == {date(2026, 10, 31)}
    assert reporting_day(date(2026, 3, 1)) == date(2026, 2, 28)


def test_a_chart_tells_in_words_what_it_shows() -> None:
    """Each location with its share and its size."""
    told = next(chart for chart in board(school(300, 90), NL).charts if chart.key == "share_by_location")
    assert told.labels == (*sorted(filter(None, PLACES)), "(niet ingevuld)")
    assert told.told.startswith("Dependance Zuid: 44% van 100 leraren; Hoofdgebouw")
