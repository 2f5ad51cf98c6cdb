# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector reads where the school stands, clicks on a number, and takes the overview along."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.registrations import REGISTERED_STATUSES
from app.domain.selections import TeacherSelection
from tests.ui.pages.sample_school import Stage
from ui.pages.overviews import OverviewsPage
from ui.pages.overviews import page as page_module

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(stage: Stage) -> OverviewsPage:
    """Return the page of overviews of the sample school."""
    shown = OverviewsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    return shown


@pytest.fixture
def wanted(page: OverviewsPage) -> list[TeacherSelection]:
    """Return the selections the page asked to show."""
    heard: list[TeacherSelection] = []
    page.show_teachers.connect(heard.append)
    return heard


def test_the_figures_are_those_of_the_overview(page: OverviewsPage, stage: Stage) -> None:
    """The large numbers are the counts of the service, not a count of their own."""
    whole = stage.services.overviews.registration(TODAY).whole
    figures = page._standing._figures
    assert (figures["total"]._number, figures["registered"]._number) == (str(whole.total), str(whole.registered))


def test_a_figure_shows_the_people_behind_it(page: OverviewsPage, stage: Stage, wanted: list[TeacherSelection]) -> None:
    """A click on "registered" shows exactly the people that were counted."""
    page._standing._figures["registered"].click()
    people = stage.services.overviews.registration(TODAY).people
    expected = frozenset(person.id for person in people if person.status in REGISTERED_STATUSES)
    assert [selection.ids for selection in wanted] == [expected]


def test_a_number_in_a_group_shows_its_people_by_keyboard(
    page: OverviewsPage, stage: Stage, wanted: list[TeacherSelection]
) -> None:
    """Enter on the total of the first location shows that location's people."""
    view = page._standing._locations._view
    view.setCurrentIndex(view.model().index(0, 1))
    stage.bot.keyClick(view, Qt.Key.Key_Return)
    overview = stage.services.overviews.registration(TODAY)
    first = next(group for group in overview.groups if group.by == "location")
    expected = frozenset(person.id for person in overview.people if person.location == first.name)
    assert [selection.ids for selection in wanted] == [expected]


def test_another_day_counts_again(page: OverviewsPage, stage: Stage) -> None:
    """The day in the sentence is a field: what is typed is counted as of that day."""
    page._day.setText("1-1-2026")
    page._day.editingFinished.emit()
    stage.until_calm()
    whole = stage.services.overviews.registration(date(2026, 1, 1)).whole
    assert page._standing._figures["registered"]._number == str(whole.registered)


def test_what_is_not_a_day_is_said_in_the_page(page: OverviewsPage) -> None:
    """Nonsense in the day's field is answered with a sentence, and the figures stay."""
    page._day.setText("morgen")
    page._day.editingFinished.emit()
    assert page.notice.text().startswith("This is not a day.")


def test_people_begin_in_the_order_of_the_printed_overview(page: OverviewsPage, stage: Stage) -> None:
    """Screen and paper list the same people in the same order."""
    people = stage.services.overviews.registration(TODAY).people
    assert [row.id for row in page._standing._people._model.rows] == [person.id for person in people]


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_the_overview_is_saved_as_a_file(
    page: OverviewsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ending: str
) -> None:
    """Each button writes its kind of file and says where it is."""
    path = tmp_path / f"stand.{ending}"
    monkeypatch.setattr(page_module, "ask_file", lambda *_about: path)
    page._on_save(ending)
    stage.until_calm()
    assert path.stat().st_size > 0
    assert str(path) in page.notice.text()


def test_the_chart_is_told_in_words_too(page: OverviewsPage, stage: Stage) -> None:
    """Who cannot see the chart hears the share of every group."""
    groups = stage.services.overviews.registration(TODAY).groups
    told = page._standing._chart.accessibleDescription().split("; ")
    assert [line.split(":")[0] for line in told] == [group.name for group in groups]
