# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start: what there is to do, first of all what no letter goes out without."""

from dataclasses import replace
from typing import cast

import pytest

from app.domain.school import School
from app.domain.selections import Need, StaffCounts
from app.domain.standing import Standing, WorklistLine
from tests.schools import DAY
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.start import StartPage
from ui.pages.start.cards import TaskCard
from ui.widgets.text import PlainLabel

__all__ = ["desk", "school_path", "school_template"]

FILLED = School(name="Duinzicht College", signer="I. van Engelen")


def texts(page: StartPage) -> list[str]:
    """Return what the page says."""
    return [label.text() for label in page.findChildren(PlainLabel) if not label.isHidden()]


@pytest.mark.parametrize(
    ("school", "asked"),
    [(School(), True), (replace(FILLED, signer=""), True), (replace(FILLED, name=""), True), (FILLED, False)],
)
def test_the_schools_details_are_asked_for_until_they_are_there(desk: Desk, school: School, *, asked: bool) -> None:
    """Also when the staff list was read already."""
    page = cast("StartPage", desk.show(StartPage))
    page.show_today(Standing(DAY, school, StaffCounts(total=52), (), ()))

    assert ("Your school is not filled in yet" in texts(page)) is asked


def test_on_a_small_screen_no_card_cuts_its_words(desk: Desk) -> None:
    """Each is as high as its words need; what does not fit is scrolled to."""
    page = cast("StartPage", desk.show(StartPage, width=700, height=380))
    lines = tuple(WorklistLine(need, 318) for need in Need)
    page.show_today(Standing(DAY, FILLED, StaffCounts(total=52), lines, ()))
    desk.settle()
    cards = page.findChildren(TaskCard)

    assert len(cards) == len(lines)
    assert [card.height() >= card.heightForWidth(card.width()) for card in cards] == [True] * len(cards)
    assert page._worklist.standing.height() >= page._worklist.standing.sizeHint().height()


def test_the_figures_say_what_they_count(desk: Desk) -> None:
    """Teachers in service, not everybody on the list."""
    page = cast("StartPage", desk.show(StartPage))
    page.show_today(Standing(DAY, FILLED, StaffCounts(total=52, others=32), (), ()))

    assert [text for text in texts(page) if "in service" in text] == ["teachers in service"]
