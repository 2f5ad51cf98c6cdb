# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views of the list of teachers: kept as the list stands, chosen, changed, left; and the list in groups."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem, QMenu

from app import clock
from app.domain.filters import Condition, FilterTest
from app.domain.ids import TeacherId
from app.domain.own_fields import OwnKind
from app.domain.selections import Order, TeacherColumn, TeacherSelection
from app.domain.views import SavedView
from tests.ui.pages.test_staff_page import page_of, people, shown
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs.people import reaching
from ui.dialogs.people.reaching import StaffReaching
from ui.pages.staff import StaffPage, views_menu
from ui.pages.staff.views_menu import ViewsMenu
from ui.widgets.columns_menu import ColumnsMenu

__all__ = ["desk", "school_path", "school_template"]

BETA = SavedView(
    "Bèta op fte",
    Condition("team", FilterTest.IS, ("Bèta",)),
    columns=("name", "fte"),
    order=Order(TeacherColumn.FTE, descending=True),
)
TEAMS = ("Bèta", "Talen", "Bèta", "")


@pytest.fixture
def page(desk: Desk) -> StaffPage:
    """Show the list of four people, of whom two are in team Bèta."""
    names = people("Aker", "Berg", "Cools", "Dam")
    desk.add([replace(one, team=team, fte=0.2 * at) for at, (one, team) in enumerate(zip(names, TEAMS, strict=True))])
    return page_of(desk)


def menu_of(page: StaffPage) -> dict[str, Any]:
    """Return what the menu of views offers now, by its words."""
    menu = QMenu(page)  # it lives as long as the page, and its actions with it
    ViewsMenu(page, page.views, page._grouped).fill(menu)
    return {action.text(): action for action in menu.actions() if action.text()}


def press(desk: Desk, page: StaffPage, text: str) -> None:
    """Choose an entry of the menu of views."""
    menu_of(page)[text].trigger()
    desk.settle()


def opened(desk: Desk, page: StaffPage, view: SavedView) -> SavedView:
    """Keep a view and show it."""
    kept = desk.services.views.add(view)
    page.show_part(f"view:{kept.id}")
    desk.settle()
    return kept


def test_a_view_shows_its_people_columns_and_order(desk: Desk, page: StaffPage) -> None:
    """Under its name, with whom it holds in words; the list itself is as it was when the view is left."""
    before = page.view.shown_columns()
    opened(desk, page, BETA)
    assert (shown(page), page.view.shown_columns()) == (["Cools, A.", "Aker, A."], ("name", "fte"))
    assert page._heading.text() == "Bèta op fte"
    assert "team Bèta" in page._explanation.text()
    assert not page.views.differs()
    page.at_home()
    desk.settle()
    assert (len(shown(page)), page.view.shown_columns(), page._heading.text()) == (4, before, "Teachers")


def test_the_list_is_kept_as_it_stands(desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Filter, words, columns, order and groups; then it is the view that is shown."""
    monkeypatch.setattr(views_menu, "ask_text", lambda *_args, **_named: " Mijn lijst ")
    page.filters.choose(TeacherSelection(teams=frozenset({"Bèta"})))
    page.search("ak")
    page._listing.sort("code", True)
    page._grouped.by(TeacherColumn.TEAM)
    desk.settle()
    press(desk, page, "Save as a view…")
    (kept,) = desk.services.views.all()
    assert (kept.name, kept.order, kept.group_by) == ("Mijn lijst", Order(TeacherColumn.CODE, descending=True), "team")
    assert desk.services.staff.count(kept.selection, clock.today()) == 1
    assert page.views.view == kept
    assert not page.views.differs()


def test_changes_are_kept_when_the_user_says_so_and_undone_by_name(desk: Desk, page: StaffPage) -> None:
    """The title says that the list differs; undoing brings the list back too."""
    kept = opened(desk, page, BETA)
    page.filters.choose(replace(page.filters.selection(), in_service=None))
    desk.settle()
    assert page.views.differs()
    assert page._explanation.text().endswith("changed")
    press(desk, page, "Save changes")
    assert desk.services.views.view(kept.id).in_service is None
    assert not page.views.differs()
    desk.services.history.undo()
    desk.settle()
    assert page._listing.selection.in_service is True


def test_a_view_is_renamed_doubled_pinned_and_removed(
    desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each from the menu of the view that is shown."""
    monkeypatch.setattr(views_menu, "ask_text", lambda *_args, **_named: "Anders")
    opened(desk, page, BETA)
    for text in ("Rename…", "In the sidebar", "Duplicate"):
        press(desk, page, text)
    assert [(one.name, one.pinned) for one in desk.services.views.all()] == [("Anders", True), ("Anders (2)", False)]
    assert page._heading.text() == "Anders (2)"
    press(desk, page, "Remove the view")
    assert [one.name for one in desk.services.views.all()] == ["Anders"]
    assert (page.views.view, len(shown(page))) == (None, 4)


def test_people_pointed_out_by_hand_are_no_view(desk: Desk, page: StaffPage) -> None:
    """That is said with what to do; nothing is kept."""
    page.show_only(desk.services.staff.ids(TeacherSelection(), clock.today())[:2])
    desk.settle()
    press(desk, page, "Save as a view…")
    assert "label" in page.notice.text()
    assert desk.services.views.all() == []


def test_a_view_of_a_field_that_is_gone_says_so(desk: Desk, page: StaffPage) -> None:
    """And it shows nobody, where it asked who has something in it."""
    field = desk.services.own_fields.add("Kluis", OwnKind.TEXT)
    kept = desk.services.views.add(SavedView("Kluis", Condition(f"own.{field.id}", FilterTest.FILLED)))
    desk.services.own_fields.remove(field.id)
    page.show_part(f"view:{kept.id}")
    desk.settle()
    assert "own field that is not there any more" in page.notice.text()
    assert shown(page) == []


def test_groups_have_a_heading_with_their_sums_and_open_and_shut(desk: Desk, page: StaffPage) -> None:
    """By the keyboard; the cursor stays on the heading, and the last line is the total."""
    page.view.tick_column("fte", shown=True)
    page._grouped.by(TeacherColumn.TEAM)
    desk.settle()
    every = ["Bèta (2)", "Aker, A.", "Cools, A.", "Talen (1)", "Berg, A.", "niet ingevuld (1)", "Dam, A.", "Totaal (4)"]
    assert shown(page) == every
    fte = [column.key for column in page.model.columns].index("fte")
    assert [page.model.index(row, fte).data() for row in (0, 3, 7)] == ["0,4", "0,2", "1,2"]
    page.view.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    assert shown(page) == ["Bèta (2)", *every[3:]]
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert (shown(page), page.view.currentIndex().row()) == (every, 0)


def test_the_words_of_a_group_stay_in_sight_when_the_list_scrolls_sideways(desk: Desk, page: StaffPage) -> None:
    """Its sums stand beside its name, not beside an empty bar."""
    page._grouped.by(TeacherColumn.TEAM)
    desk.settle()
    view = page.view
    view.setColumnWidth(0, 2400)
    desk.settle()
    view.horizontalScrollBar().setValue(600)
    assert view.visualRect(view.model().index(0, 0)).left() == -600
    drawn = view.viewport().grab().toImage()
    middle = view.rowViewportPosition(0) + view.rowHeight(0) // 2

    assert len({drawn.pixel(x, y) for x in range(60) for y in range(middle - 6, middle + 6)}) > 3


def test_what_is_selected_stays_so_when_a_group_above_it_shuts(desk: Desk, page: StaffPage) -> None:
    """And Space on a heading ticks the group, another Space unticks it."""
    page._grouped.by(TeacherColumn.TEAM)
    desk.settle()
    page.view.selectRow(4)
    chosen = page.chosen()
    page._grouped._turn(0, None)
    assert (page.chosen(), page._listing.selected_numbers()) == (chosen, [2])
    page.view.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    desk.settle()
    assert page.name_of(page.chosen()) == "2 teachers"
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    desk.settle()
    assert page.model.ticked_keys() == frozenset()


def test_columns_are_ticked_and_moved_by_the_keyboard(desk: Desk, page: StaffPage) -> None:
    """The list shows them so at once; the first column cannot be ticked away."""
    menu = ColumnsMenu(page.view, page, lambda: page._empty)
    menu._on_shown()
    keys = [one.key for one in page.view.all_columns]
    menu._list.setCurrentRow(keys.index("hours"))
    item = menu._list.currentItem()
    assert item is not None
    item.setCheckState(Qt.CheckState.Checked)
    for _once in range(len(keys)):
        menu.move_current(-1)
    desk.settle()
    assert page.view.shown_columns()[:2] == ("hours", "name")
    assert page.model.index(0, keys_at(page, "hours")).data() == "0"


def test_a_column_is_ticked_only_while_it_is_shown_and_else_says_why_not(desk: Desk, page: StaffPage) -> None:
    """One that is empty everywhere is left out; whoever ticks it wants to see that, and does."""
    columns = {one.key: one.title for one in page.view.all_columns}
    empty = columns[TeacherColumn.SECTION.value]
    assert "section" in page._empty
    menu = ColumnsMenu(page.view, page, lambda: page._empty)
    menu._on_shown()
    item = item_of(menu, "section")
    assert (item.text(), item.checkState()) == (f"{empty}: empty, so not shown", Qt.CheckState.Unchecked)
    assert (item_of(menu, "team").text(), item_of(menu, "team").checkState()) == ("Team", Qt.CheckState.Checked)
    item.setCheckState(Qt.CheckState.Checked)
    assert (item.text(), page.view.isColumnHidden(keys_at(page, "section"))) == (f"{empty}: empty", False)
    page.view.resize(300, 300)
    page.resize(500, 400)
    desk.settle()
    menu._on_shown()
    said = item_of(menu, "team")
    assert (said.text(), said.checkState()) == ("Team: no room now", Qt.CheckState.Unchecked)


def item_of(menu: ColumnsMenu, key: str) -> QListWidgetItem:
    """Return the line of a column in the menu."""
    lines = [menu._list.item(place) for place in range(menu._list.count())]
    return next(line for line in lines if line.data(Qt.ItemDataRole.UserRole) == key)


def keys_at(page: StaffPage, key: str) -> int:
    """Return where a column stands in the model."""
    return [column.key for column in page.model.columns].index(key)


def test_addresses_are_copied_for_blind_copies(desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has none is named; a message in the mail program has them all as BCC."""
    one = desk.services.staff.all()[0]
    desk.services.staff.save(one, replace(one, email="a.aker@school.nl"))
    asked: list[str] = []

    def choose(_page: object, title: str, text: str, *, ways: list[str], no: str) -> int:
        asked.extend((title, text, *ways, no))
        return ways.index("Copy the addresses")

    monkeypatch.setattr(reaching, "choose", choose)
    StaffReaching(page)._mail(desk.services.staff.ids(TeacherSelection(), clock.today())[:2])
    desk.settle()
    assert QGuiApplication.clipboard().text() == "a.aker@school.nl"
    assert asked[0] == "E-mail to 1 teacher"
    assert "Berg, A." in asked[1]
    assert reaching.Addresses(["a+b@c.nl", "d@e.nl"], ()).link == "mailto:?bcc=a%2Bb@c.nl,d@e.nl"


def test_a_letter_is_begun_for_exactly_the_chosen(desk: Desk, page: StaffPage) -> None:
    """By the way that leads to a round of them."""
    wanted: list[str] = []
    page.go_to.connect(wanted.append)
    menu = QMenu(page)
    StaffReaching(page).fill(menu, lambda: [TeacherId(3), TeacherId(5)])
    menu.actions()[0].trigger()
    assert wanted == ["rounds/letter:3,5"]
