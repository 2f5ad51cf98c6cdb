# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector reads where the school stands, clicks on a number, and takes the overview along."""

import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.overview_asking import Asked
from app.domain.registrations import REGISTERED_STATUSES
from app.domain.selections import TEACHING, Counted, TeacherSelection
from tests.ui.pages.sample_school import Stage
from ui.dialogs import overviews_out
from ui.pages.overviews import OverviewsPage, making
from ui.pages.overviews.asking import Made

TODAY = date(2026, 11, 23)


def ids_of(stage: Stage, who: TeacherSelection, on: date = TODAY) -> frozenset[int]:
    """Return who a selection holds on a day."""
    return frozenset(stage.services.staff.ids(who, on))


def test_the_figures_are_those_of_the_overview(page: OverviewsPage, stage: Stage) -> None:
    """The large numbers are the counts of the service, not a count of their own."""
    whole = stage.services.overviews.registration(TODAY).whole
    figures = page.view.figures
    assert (figures["total"]._number, figures["registered"]._number) == (str(whole.total), str(whole.registered))


def test_a_figure_shows_the_people_behind_it(page: OverviewsPage, stage: Stage, wanted: list[TeacherSelection]) -> None:
    """A click on "registered" shows exactly the people that were counted, today as a filter that can be read."""
    page.view.figures["registered"].click()
    people = stage.services.overviews.registration(TODAY).people
    expected = frozenset(person.id for person in people if person.status in REGISTERED_STATUSES)
    assert [(one.ids, ids_of(stage, one)) for one in wanted] == [(None, expected)]


def test_what_was_seen_is_not_shown_again(page: OverviewsPage, stage: Stage) -> None:
    """The page says so, and the button that says it goes."""
    page.show_part("changed_since")
    stage.until_calm()
    assert page._seen.isVisibleTo(page)
    page._seen.click()
    stage.until_calm()
    assert not page._seen.isVisibleTo(page)
    assert stage.services.overviews.make("changed_since", Asked(TODAY), stage.wording).figures == ()


def test_a_figure_of_another_day_shows_the_people_of_that_day(page: OverviewsPage, stage: Stage) -> None:
    """The list is to be of that day, with a filter that can be read, and it is said what was counted."""
    wanted: list[Counted] = []
    page.show_counted.connect(wanted.append)
    page.sentence.day.setText("1-10-2026")
    page.sentence.day.editingFinished.emit()
    stage.until_calm()
    page.view.figures["not_invited"].click()
    stage.until_calm()
    people = stage.services.overviews.registration(date(2026, 10, 1)).people
    expected = frozenset(person.id for person in people if not person.since)
    then = date(2026, 10, 1)
    said = page.view.figures["not_invited"].text()
    assert [(one.on, one.who.ids, ids_of(stage, one.who, then)) for one in wanted] == [(then, None, expected)]
    assert [one.said for one in wanted] == [said]


def test_a_number_in_a_group_shows_its_people_by_keyboard(
    page: OverviewsPage, stage: Stage, wanted: list[TeacherSelection]
) -> None:
    """Enter on the total of the first location shows that location's people."""
    view = page.view.tables["location"].view
    view.setCurrentIndex(view.model().index(0, 1))
    stage.bot.keyClick(view, Qt.Key.Key_Return)
    overview = stage.services.overviews.registration(TODAY)
    first = next(group for group in overview.groups if group.by == "location")
    expected = frozenset(person.id for person in overview.people if person.location == first.name)
    assert [ids_of(stage, one) for one in wanted] == [expected]


def test_a_person_opens_by_keyboard(page: OverviewsPage, stage: Stage) -> None:
    """Enter anywhere on the line of a person opens that person."""
    opened: list[int] = []
    page.open_teacher.connect(opened.append)
    view = page.view.tables["people"].view
    view.setCurrentIndex(view.model().index(1, 3))
    stage.bot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [stage.services.overviews.registration(TODAY).people[1].id]


def test_another_day_counts_again(page: OverviewsPage, stage: Stage) -> None:
    """The day in the sentence is a field: what is typed is counted as of that day."""
    page.sentence.day.setText("1-1-2026")
    page.sentence.day.editingFinished.emit()
    stage.until_calm()
    whole = stage.services.overviews.registration(date(2026, 1, 1)).whole
    assert page.view.figures["registered"]._number == str(whole.registered)


def test_what_is_not_a_day_is_said_in_the_page(page: OverviewsPage) -> None:
    """Nonsense in the day's field is answered with a sentence, and the figures stay."""
    page.sentence.day.setText("morgen")
    page.sentence.day.editingFinished.emit()
    assert page.notice.text().startswith("This is not a day.")


def test_the_list_of_overviews_stays_under_the_pointer(page: OverviewsPage, stage: Stage) -> None:
    """A message, or an overview that asks more, moves what stands beside the list and not the list."""
    before = page.chooser.list.mapTo(page, page.chooser.list.rect().topLeft())
    page.notice.show_caution("Het bestand is opgeslagen.")
    page.show_part("activities_costs")
    stage.until_calm()
    assert page.chooser.list.mapTo(page, page.chooser.list.rect().topLeft()) == before


def test_the_month_that_was_chosen_stays(page: OverviewsPage, stage: Stage) -> None:
    """Another overview was looked at meanwhile: the wrong month is easily given out."""
    page.show_part("board")
    stage.until_calm()
    page.sentence.month.set_value(date(2026, 8, 31))
    for key in ("registration", "board"):
        page.show_part(key)
        stage.until_calm()
    assert page.sentence.month.value() == date(2026, 8, 31)


def test_people_begin_in_the_order_of_the_printed_overview(page: OverviewsPage, stage: Stage) -> None:
    """Screen and paper list the same people in the same order."""
    people = stage.services.overviews.registration(TODAY).people
    assert [row.cells[0] for row in page.view.tables["people"].model.rows] == [person.sort_name for person in people]


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_the_overview_is_saved_as_a_file(
    page: OverviewsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ending: str
) -> None:
    """Each button writes its kind of file, named by title and day, and says where it is."""
    proposed: list[str] = []

    def answer(_parent: object, _subject: str, _title: str, name: str, _kinds: str) -> Path:
        proposed.append(name)
        return tmp_path / name

    monkeypatch.setattr(overviews_out, "ask_file", answer)
    page.leaving.save(ending)
    stage.until_calm()
    assert proposed == [f"Stand van de registratie 2026-11-23.{ending}"]
    assert (tmp_path / proposed[0]).stat().st_size > 0
    assert str(tmp_path / proposed[0]) in page.notice.text()


def test_a_chart_is_told_in_words_and_has_its_table(page: OverviewsPage) -> None:
    """Who cannot see the chart hears the share of every group, and reaches the same figures as a table."""
    chart = page.view.charts["shares_location"]
    chart.as_table.click()
    told = chart.picture.accessibleDescription()
    assert chart._table is not None
    names = [row.cells[0] for row in chart._table.model.rows]
    assert names == list(chart.chart.labels)
    assert all(str(name) in told for name in names)


def test_a_table_is_copied_as_text_and_for_a_letter(page: OverviewsPage, stage: Stage) -> None:
    """Ctrl+C in a table copies it, and says which; with several lines selected, just those."""
    said: list[str] = []
    page.said.connect(said.append)
    view = page.view.tables["people"].view
    view.setFocus()
    stage.bot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    stage.until_calm()
    whole = QGuiApplication.clipboard().mimeData()
    assert (len(whole.text().strip().splitlines()), "<table" in whole.html()) == (view.model().rowCount() + 1, True)
    assert page.view.tables["people"].table.title in said[-1]
    view.select_again([1, 2], 1)
    stage.bot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    stage.until_calm()
    assert len(QGuiApplication.clipboard().text().strip().splitlines()) == 3


def test_what_is_typed_meanwhile_is_the_question_that_is_answered(page: OverviewsPage, stage: Stage) -> None:
    """A newer question cancels the older: its answer never comes on the screen."""
    for text in ("1-1-2026", "1-2-2026", "1-3-2026"):
        page.sentence.day.setText(text)
        page.sentence.day.editingFinished.emit()
    stage.until_calm()
    assert page._made is not None
    assert (page._made.report.on, page.notice.isVisible()) == (date(2026, 3, 1), False)


def test_an_overview_that_is_counted_again_leaves_the_place_in_it(page: OverviewsPage, stage: Stage) -> None:
    """After something was written the same line has the cursor, in the same widget."""
    table = page.view.tables["people"]
    table.view.setCurrentIndex(table.model.index(4, 2))
    page.reload(frozenset({"teacher"}))
    stage.until_calm()
    at = page.view.tables["people"].view.currentIndex()
    assert (page.view.tables["people"] is table, at.row(), at.column()) == (True, 4, 2)


def test_where_there_is_nothing_to_show_it_says_so_and_leads_back(page: OverviewsPage, stage: Stage) -> None:
    """What the overview itself says of it stands there, it can go on paper too, and a button shows today again."""
    page.show_part("expiring")
    page.sentence.day.setText("1-1-2026")
    page.sentence.day.editingFinished.emit()
    stage.until_calm()
    assert page._stack.currentWidget() is page._empty
    assert [button.isEnabled() for button in page.leaving.buttons] == [True, True, True, True, False]
    assert page._made is not None
    assert page._empty._title.text() in {table.empty for table in page._made.report.tables}
    page._empty._today.click()
    stage.until_calm()
    assert page._made.asked.on == TODAY


def test_what_was_stopped_can_be_made_still(page: OverviewsPage, stage: Stage) -> None:
    """Stop says so and offers to go on; nothing of another overview stands under the title meanwhile."""
    page.show_part("participation")
    assert page._making._job is not None
    page._making._job.progress.cancel()
    stage.until_calm()
    assert (page.notice.text(), page.leaving.report) == ("Stopped before the overview was made.", None)
    page.notice.leads()[0].click()
    stage.until_calm()
    assert page.leaving.report is not None
    assert page.leaving.report.key == "participation"


def test_every_overview_can_be_shown(page: OverviewsPage, stage: Stage) -> None:
    """The page knows none by name: each in the list is shown, or says that there is nothing to show."""
    for one in stage.services.overviews.all():
        page.chooser.chosen.emit(one.key)
        stage.until_calm()
        assert page._made is not None
        assert (page._made.report.key, page.notice.isVisible()) == (one.key, False)
        same = stage.services.overviews.make(one.key, Asked(TODAY), stage.wording)
        assert page._made.report.title == same.title


def test_everybody_who_teaches_is_what_the_first_figure_counts(
    page: OverviewsPage, stage: Stage, wanted: list[TeacherSelection]
) -> None:
    """The number in the figure and the number of people it opens are the same."""
    page.view.figures["total"].click()
    assert page.view.figures["total"]._number == str(len(ids_of(stage, wanted[0])))
    assert ids_of(stage, wanted[0]) == ids_of(stage, TEACHING)


def test_a_chart_is_drawn_as_wide_as_it_is_shown(page: OverviewsPage, stage: Stage) -> None:
    """From the first overview on, and in another window too: a picture that is stretched looks blurred."""
    assert _widths_drawn(page) == _widths_shown(page)
    told = [one.picture.accessibleDescription() for one in page.view.charts.values()]
    page.resize(1000, 700)
    stage.bot.waitUntil(lambda: _widths_drawn(page) == _widths_shown(page))
    assert [one.picture.accessibleDescription() for one in page.view.charts.values()] == told


def test_a_window_that_grew_while_an_overview_was_made_has_its_charts_drawn_again(
    page: OverviewsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was drawn for the window as it was, is not kept for the larger one."""
    page.resize(760, 700)
    stage.bot.waitUntil(lambda: _widths_drawn(page) == _widths_shown(page))
    drawn = making.make

    def slow(*asked: Any, **more: Any) -> Made:
        time.sleep(0.5)
        return drawn(*asked, **more)

    monkeypatch.setattr(making, "make", slow)
    page._make()
    page.resize(1030, 700)
    stage.until_calm()
    stage.bot.waitUntil(lambda: _widths_drawn(page) == _widths_shown(page))


def _widths_shown(page: OverviewsPage) -> list[int]:
    return [one.picture.width() for one in page.view.charts.values()]


def _widths_drawn(page: OverviewsPage) -> list[int]:
    return [one.picture._picture().width() for one in page.view.charts.values()]
