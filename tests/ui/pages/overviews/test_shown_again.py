# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page shows follows what is done elsewhere in the window, and what there is to be shown."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QSignalSpy

from tests.ui.pages.sample_school import Stage
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.overviews import OverviewsPage
from ui.pages.start.changed import ChangedCard
from ui.widgets.text import PlainLabel

__all__ = ["desk", "school_path", "school_template"]


def test_what_was_seen_on_start_is_not_shown_as_new_here(page: OverviewsPage, stage: Stage) -> None:
    """The card says "Seen": this page, which had the list already, makes it anew."""
    page.show_part("changed_since")
    stage.until_calm()
    assert page.view.figures
    card = ChangedCard(stage.tasks, stage.wording)
    stage.bot.addWidget(card)
    card.read(stage.services)
    stage.until_calm()
    card._seen.click()
    stage.until_calm()
    assert page._stack.currentWidget() is page._empty


def test_what_was_seen_here_is_announced_to_start(page: OverviewsPage, stage: Stage) -> None:
    """The card there tells the same."""
    page.show_part("changed_since")
    stage.until_calm()
    heard = QSignalSpy(stage.tasks.changed)
    page._seen.click()
    stage.until_calm()
    assert heard.count() == 1


@pytest.mark.parametrize(
    "key", ["unanswered", "changed_since", "new_registrations", "cycle_progress", "activities_costs", "mailing_list"]
)
def test_in_a_school_without_teachers_every_overview_says_so(desk: Desk, key: str) -> None:
    """Neither that all is well nor by which rules is counted: there is nobody yet."""
    page = desk.show(OverviewsPage)
    page.show_part(key)
    desk.settle()
    empty = page._empty
    said = [label.text() for label in empty.findChildren(PlainLabel) if label.text()]
    assert page._stack.currentWidget() is empty
    assert said == ["There are no teachers yet: import the staff list."]


def copied(stage: Stage) -> str:
    """Return what stands on the clipboard once all is done."""
    stage.until_calm()
    return QGuiApplication.clipboard().text()


def test_the_table_with_the_cursor_is_copied_and_without_one_it_is_asked(page: OverviewsPage, stage: Stage) -> None:
    """Also when the cursor left it for the button; the menu has each table, and all of them."""
    tables = page.view.filled_tables()
    menu = page.leaving.which()
    assert page.view.chosen_table() is None
    assert [one.text() for one in menu.actions() if one.text()] == [*(one.table.title for one in tables), "All of them"]
    menu.actions()[-1].trigger()
    assert all(one.table.title in copied(stage) for one in tables)
    tables[1].view.came.emit()
    page.leaving.copying.click()
    assert copied(stage).startswith(tables[1].table.columns[0].title)


def test_a_view_can_be_made_from_the_question_whom_it_is_about(page: OverviewsPage, stage: Stage) -> None:
    """The last choice leads to the list of teachers, says how, and is no answer itself."""
    went, said = QSignalSpy(page.go_to), QSignalSpy(page.said)
    who = page.sentence.who
    who.setCurrentIndex(who.count() - 1)
    assert who.currentText() == "Make a view…"
    who.committed.emit()
    assert (who.value(), [went.at(0)], said.count()) == (0, [["staff"]], 1)


def test_a_long_choice_is_read_in_full_where_there_is_room(page: OverviewsPage, stage: Stage) -> None:
    """It takes a line of its own; in a narrow page it is as wide as that."""
    who = page.sentence.who
    page.resize(1280, 800)
    who.set_choices([(0, "Alleen leraren van het Centrum voor moderne vreemde talen en klassieke talen, onderbouw")])
    stage.bot.wait(50)
    assert who.width() > QFontMetrics(who.font()).horizontalAdvance(who.currentText())
    page.resize(700, 700)
    stage.bot.wait(50)
    assert who.width() <= page.sentence.width()


def test_saving_the_page_for_the_board_says_that_its_figures_are_settled(
    page: OverviewsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And asked again it says so above the figures, which open nobody."""
    monkeypatch.setattr("ui.dialogs.overviews_out.ask_file", lambda *_asked: tmp_path / "bestuur.pdf")
    page.show_part("board")
    stage.until_calm()
    page.leaving.save("pdf")
    stage.until_calm()
    assert "The figures of 31 oktober 2026 are settled now" in page.notice.text()
    page._make()
    stage.until_calm()
    assert page._filter.text().startswith("Settled on 23 november 2026")
    assert not any(figure.opens for figure in page.view.figures.values())
