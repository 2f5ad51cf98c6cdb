# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is ticked in the list of teachers, and what is said of those whom it does not show."""

import pytest

from app.domain.selections import TeacherSelection
from tests.ui.pages.test_staff_building import Clicker
from tests.ui.staff_pages import Desk, desk, school_path, school_template

__all__ = ["desk", "school_path", "school_template"]
BETA = TeacherSelection(teams=frozenset({"Bèta"}))


@pytest.fixture
def clicker(desk: Desk) -> Clicker:
    """Return somebody at a list of three people."""
    return Clicker(desk)


def test_who_is_ticked_and_not_shown_is_counted_and_can_be_let_go(clicker: Clicker) -> None:
    """The bar and every question about them say how many; one press leaves those who are shown."""
    page = clicker.page
    page.model.tick(clicker.ids)
    page.filters.choose(BETA)
    assert clicker.shown() == ["AKE"]
    assert page.bar._count.text() == "3 ticked, 2 of them not shown:"
    assert page.name_of(page.chosen()) == "3 teachers (2 of them not in the list as shown)"

    page.bar._shown.click()
    assert page.chosen() == clicker.ids[:1]
    assert page.bar._count.text() == "1 ticked:"
    assert page.bar._shown.isHidden()


def test_a_list_opened_from_elsewhere_begins_with_nobody_ticked(clicker: Clicker) -> None:
    """A number, a view and the list itself let go of who was ticked before."""
    clicker.page.model.tick(clicker.ids)
    clicker.page.show_selection(BETA)
    assert clicker.shown() == ["AKE"]
    assert clicker.page.chosen() == []
