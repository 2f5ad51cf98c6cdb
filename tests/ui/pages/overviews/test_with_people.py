# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a table of people in an overview the same can be done with them as from the list of teachers."""

from datetime import timedelta

from app import clock
from app.domain.selections import Counted, TeacherSelection
from tests.ui.pages.menus import menu_texts, pressed
from tests.ui.pages.sample_school import Stage
from ui.pages.overviews import OverviewsPage
from ui.pages.overviews.table import TableOfReport


def _table(page: OverviewsPage, stage: Stage) -> TableOfReport:
    page.show_part("registration")
    stage.until_calm()
    return page.view.tables["people"]


def test_without_a_selection_it_is_about_all_who_are_listed(page: OverviewsPage, stage: Stage) -> None:
    """The button says so, and a round, a letter, a list are of exactly these people."""
    table = _table(page, stage)
    table.view.clearSelection()
    assert table.acting is not None
    assert table.acting.text().strip() == "With all these teachers"
    table.acting.menu().aboutToShow.emit()
    ids = page.acting.people.chosen()
    rounds: list[object] = []
    page.start_round.connect(rounds.append)
    shown: list[object] = []
    page.show_teachers.connect(shown.append)
    pressed(table.acting.menu(), "Invite…", "Show in the list of teachers")
    assert len(ids) == table.model.total
    assert rounds == [ids]
    assert shown == [TeacherSelection(in_service=None, ids=frozenset(ids))]


def test_the_right_mouse_button_is_about_who_is_selected(page: OverviewsPage, stage: Stage) -> None:
    """Escape lets go of them before it leads elsewhere."""
    table = _table(page, stage)
    table.view.selectRow(1)
    assert table.acting is not None
    assert table.acting.text().strip() == "With 1 selected teacher"
    menu = page.acting.menu(table)
    assert {"Open", "E-mail…", "Note status", "Activity…", "Labels…", "Export only these"} <= menu_texts(menu)
    chosen = page.acting.people.chosen()
    row = table.model.rows[1]
    assert row.who is not None
    assert frozenset(chosen) == row.who.ids
    assert page.acting.people.name_of(chosen) == row.cells[0]
    table.view.setFocus()
    assert page.escaped()
    assert not page.escaped()


def test_in_a_table_of_numbers_the_numbers_lead_to_the_people(page: OverviewsPage, stage: Stage) -> None:
    """There is nobody to choose in it."""
    _table(page, stage)
    others = [table for table in page.view.tables.values() if not table.table.people]
    assert others
    assert all(table.acting is None for table in others)


def test_people_of_a_past_day_are_shown_as_on_that_day(page: OverviewsPage, stage: Stage) -> None:
    """The list of teachers opens on the day they were counted on."""
    table, before = _table(page, stage), clock.today() - timedelta(days=30)
    people = page.acting.people
    people.counted_on = before
    shown: list[Counted] = []
    page.show_counted.connect(shown.append)
    who = table.model.rows[0].who
    assert who is not None
    people.show_only(sorted(who.ids or ()))
    assert [one.on for one in shown] == [before]
