# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page shows follows what is done elsewhere in the window, and what there is to be shown."""

import pytest
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
