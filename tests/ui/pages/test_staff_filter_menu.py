# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The menu that adds a filter above the list of teachers."""

from dataclasses import replace
from typing import cast

from app.domain.names import PersonName
from app.domain.teachers import Teacher
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.staff import StaffPage
from ui.widgets.chip import Chip

__all__ = ["desk", "school_path", "school_template"]


def test_the_section_that_is_in_view_is_on_the_menu(desk: Desk) -> None:
    """Beside the team, and beside the one that stands for either."""
    names = [PersonName("A.", surname=surname) for surname in ("Aker", "Berg", "Cools")]
    one, two, three = (Teacher(name=name, code=name.surname[:3].upper()) for name in names)
    desk.add([replace(one, section="Bèta"), replace(two, section="Talen", team="Bèta"), replace(three, team="Bèta")])
    page = cast("StaffPage", desk.show(StaffPage))
    desk.settle()
    page.filters._fill_menu()
    menus = {entry.text(): entry.menu() for entry in page.filters._menu.actions() if entry.menu() is not None}
    assert [name for name in menus if name in {"Team", "Section", "Section or team"}] == [*menus][3:6]
    next(entry for entry in menus["Section"].actions() if entry.text() == "Bèta").trigger()
    desk.settle()
    shown = [page.model.row_at(page.model.index(row, 0)) for row in range(page.model.total)]
    assert [row.code for row in shown if row is not None] == ["AKE"]
    assert [chip.text() for chip in page.filters.findChildren(Chip) if "Bèta" in chip.text()] == ["Section: Bèta"]
