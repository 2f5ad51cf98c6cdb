# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole list beside its saved views: its own columns, order and groups come back, and empty columns stay away."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.selections import Order, TeacherColumn
from tests.ui.pages.test_staff_page import page_of, people, shown
from tests.ui.pages.test_staff_views import BETA, menu_of, opened, press
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.staff import StaffPage, views_menu
from ui.widgets.columns_menu import ColumnsMenu

__all__ = ["desk", "school_path", "school_template"]

USUAL = ("name", "team", "status", "since", "code", "location", "section")


@pytest.fixture
def page(desk: Desk) -> StaffPage:
    """Show the list of three people who are in no team."""
    desk.add([replace(one, location="Noord", fte=0.8) for one in people("Aker", "Berg", "Cools")])
    return page_of(desk)


def kept_as_arranged(desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Arrange the whole list, and keep it as a view."""
    monkeypatch.setattr(views_menu, "ask_text", lambda *_args, **_named: "Naar vestiging")
    page._grouped.by(TeacherColumn.LOCATION)
    for key in ("fte", "hours"):
        page.view.tick_column(key, shown=True)
    page.view.move_column("status", 3)
    page._listing.sort("code", True)
    desk.settle()
    press(desk, page, "Save as a view…")


def look(page: StaffPage) -> tuple[object, ...]:
    """Return how the list stands."""
    return page.view.shown_columns(), page._listing.order, len(page._listing.ids)


WHOLE = (USUAL, Order(), 3)


def test_the_whole_list_is_its_own_again_when_a_view_made_of_it_is_removed(
    desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was arranged for the view is the view's; without it nothing of that stays."""
    kept_as_arranged(desk, page, monkeypatch)
    press(desk, page, "Duplicate")
    press(desk, page, "Remove the view")
    menu = menu_of(page)
    assert (look(page), menu["The whole list"].isChecked()) == (WHOLE, True)
    assert [view.name for view in desk.services.views.all()] == ["Naar vestiging"]


def test_a_view_whose_removal_is_undone_is_shown_again(
    desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With all that is its own; and left again the list is the whole one."""
    kept_as_arranged(desk, page, monkeypatch)
    as_view = look(page)
    press(desk, page, "Remove the view")
    desk.services.history.undo()
    desk.settle()
    assert (page._heading.text(), look(page), page.views.differs()) == ("Naar vestiging", as_view, False)
    page.at_home()
    desk.settle()
    assert look(page) == WHOLE


def test_a_view_whose_making_is_undone_leaves_the_whole_list(
    desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No mixture of both: everybody, with the list's own columns, order and groups."""
    kept_as_arranged(desk, page, monkeypatch)
    desk.services.history.undo()
    desk.settle()
    assert (page.views.view, look(page)) == (None, WHOLE)


def test_who_closes_the_program_on_such_a_view_finds_the_whole_list_as_it_was(
    desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is remembered for the next time is the list's own."""
    kept_as_arranged(desk, page, monkeypatch)
    page.view.remember()
    assert look(page_of(desk)) == WHOLE


def test_a_view_opened_over_an_arranged_list_gives_that_back(desk: Desk, page: StaffPage) -> None:
    """What the user did to the list itself, and kept as no view, stays."""
    page.view.tick_column("fte", shown=True)
    page._grouped.by(TeacherColumn.LOCATION)
    desk.settle()
    before = look(page)
    opened(desk, page, BETA)
    page.at_home()
    desk.settle()
    assert look(page) == before


def in_sight(page: StaffPage) -> list[str]:
    """Return the columns that can be seen, from left to right."""
    header = page.view.horizontalHeader()
    places = [header.logicalIndex(at) for at in range(header.count())]
    return [page.model.columns[at].key for at in places if not page.view.isColumnHidden(at)]


def written(desk: Desk, page: StaffPage, path: Path) -> list[str]:
    """Return the headings of the list saved as a workbook."""
    page._export.save(path)
    desk.settle()
    return [str(cell.value) for cell in next(load_workbook(path).worksheets[0].iter_rows())]


def test_an_empty_column_stays_away_until_it_is_asked_for(
    desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Also of a view that is kept or opened, and of a list put back as usual; a file holds what is in sight."""
    assert "team" not in in_sight(page)
    kept_as_arranged(desk, page, monkeypatch)
    assert "team" not in in_sight(page)
    kept = page.views.view
    page.at_home()
    desk.settle()
    assert "team" not in in_sight(page)
    ColumnsMenu(page.view, page, lambda: page._empty)._on_usual()
    assert "team" not in in_sight(page)
    assert kept is not None
    page.show_part(f"view:{kept.id}")
    desk.settle()
    assert "team" not in in_sight(page)
    again = page_of(desk)
    for one in (page, again):
        titles = {column.key: column.title for column in one.model.columns}
        assert written(desk, one, tmp_path / "list.xlsx") == [titles[key] for key in in_sight(one)]
    page.view.tick_column("team", shown=True)
    assert "team" in in_sight(page)
    assert "Team" in written(desk, page, tmp_path / "list.xlsx")
    assert shown(page)
