# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of teachers over the clipboard, and its numbers: the same on the screen, in a file and in a copy."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.domain.selections import TeacherColumn
from tests.ui.pages.test_staff_page import page_of, people
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs.people import staff_saving
from ui.dialogs.people.reaching import StaffReaching
from ui.pages.staff import StaffPage

__all__ = ["desk", "school_path", "school_template"]

SHOWN = ("name", "fte", "team")


@pytest.fixture
def page(desk: Desk) -> StaffPage:
    """Show four people with their appointments; a team looks like a formula."""
    names = people("Aker", "Berg", "Cools", "Dam")
    teams = ("Bèta", "=1+1", "Bèta", "")
    desk.add(
        [replace(one, team=team, fte=0.4 + 0.2 * at) for at, (one, team) in enumerate(zip(names, teams, strict=True))]
    )
    made = page_of(desk)
    made.view.show_columns(SHOWN)
    desk.settle()
    return made


def copied(desk: Desk, page: StaffPage) -> list[list[str]]:
    """Press Ctrl+C in the list, and return what was copied, by line and cell."""
    QGuiApplication.clipboard().clear()
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    return pasted()


def pasted() -> list[list[str]]:
    """Return what is on the clipboard as a table; in a document it is a table too."""
    data = QGuiApplication.clipboard().mimeData()
    assert not data.text() or "<table" in data.html()
    return [line.split("\t") for line in data.text().splitlines()]


HEAD = ["Name", "FTE", "Team"]


def test_ctrl_c_copies_the_ticked_people_with_all_their_columns(desk: Desk, page: StaffPage) -> None:
    """How many lines, the status line says; no spreadsheet runs what is in them."""
    said: list[str] = []
    page.said.connect(said.append)
    page.model.tick({row.id for row in page.model.rows[:2]})
    assert copied(desk, page) == [HEAD, ["Aker, A.", "0,4", "Bèta"], ["Berg, A.", "0,6", "'=1+1"]]
    assert said == ["2 lines copied"]


def test_ctrl_c_without_ticks_copies_the_line_of_the_cursor(desk: Desk, page: StaffPage) -> None:
    """Or what is selected."""
    page.view.begin_at_top()
    assert copied(desk, page) == [HEAD, ["Aker, A.", "0,4", "Bèta"]]
    page.view.selectAll()
    page.view.setFocus()
    assert [line[0] for line in copied(desk, page)[1:]] == ["Aker, A.", "Berg, A.", "Cools, A.", "Dam, A."]


def test_ctrl_c_on_the_heading_of_a_group_copies_its_people(desk: Desk, page: StaffPage) -> None:
    """On the last line, which all adds up to, everybody."""
    page._grouped.by(TeacherColumn.TEAM)
    desk.settle()
    rows = range(page.model.rowCount())
    heading = next(row for row in rows if (found := page.model.heading_at(row)) and found.value == "Bèta")
    for row, names in (
        (heading, ["Aker, A.", "Cools, A."]),
        (rows[-1], ["Aker, A.", "Berg, A.", "Cools, A.", "Dam, A."]),
    ):
        page.view.setCurrentIndex(page.model.index(row, 0))
        page.view.clearSelection()
        assert [line[0] for line in copied(desk, page)[1:]] == names


def entries(menu: QMenu) -> dict[str, Any]:
    """Return what a menu offers, by its words."""
    return {action.text().partition("\t")[0]: action for action in menu.actions() if action.text()}


def test_the_whole_list_is_copied_as_it_is_shown(desk: Desk, page: StaffPage) -> None:
    """From the menu, with its groups and their sums."""
    page._grouped.by(TeacherColumn.TEAM)
    desk.settle()
    menu = page._export.menu()
    entries(menu)["Copy as a table"].trigger()
    desk.settle()
    found = pasted()
    assert (len(found), found[-1]) == (1 + 4 + 3 + 1, ["Totaal (4)", "2,8", ""])


def test_only_the_chosen_are_printed_saved_and_copied(
    desk: Desk, page: StaffPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Every way out that the whole list has."""
    printed: list[str] = []
    monkeypatch.setattr(staff_saving, "ask_print_job", lambda *asked: printed.append(asked[1]))
    monkeypatch.setattr(staff_saving, "ask_file", lambda *_asked: tmp_path / "lijst.pdf")
    menu = QMenu(page)
    only = [page.model.rows[1].id]
    StaffReaching(page).fill(menu, lambda: only)
    offered = entries(next(one for one in menu.findChildren(QMenu) if "Export" in one.title()))
    whole = page._export.menu()
    assert set(offered) == set(entries(whole))
    for word in ("Print…", "PDF…", "Copy as a table"):
        offered[word].trigger()
        desk.settle()
    assert printed == ["Print the list"]
    assert (tmp_path / "lijst.pdf").read_bytes().startswith(b"%PDF")
    assert pasted() == [HEAD, ["Berg, A.", "0,6", "'=1+1"]]


def test_a_number_has_as_many_decimals_on_the_screen_as_in_a_file_and_a_copy(
    desk: Desk, page: StaffPage, tmp_path: Path
) -> None:
    """1,0 stands below 0,8, in sums too."""
    page._grouped.by(TeacherColumn.TEAM)
    desk.settle()
    at = next(place for place, column in enumerate(page.model.columns) if column.key == "fte")
    cells = [page.model.index(row, at).data() for row in range(page.model.rowCount())]
    assert cells == ["0,6", "0,6", "1,2", "0,4", "0,8", "1,0", "1,0", "2,8"]
    page._export.save(tmp_path / "lijst.csv")
    desk.settle()
    with (tmp_path / "lijst.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [line["FTE"] for line in csv.DictReader(file, delimiter=";")] == ["0,6", "0,4", "0,8", "1,0"]
    page.model.tick({row.id for row in page.model.rows if row.fte in (0.4, 1.0)})
    assert {line[1] for line in copied(desk, page)[1:]} == {"0,4", "1,0"}


def test_whole_numbers_alone_have_no_decimals_anywhere(desk: Desk, page: StaffPage, tmp_path: Path) -> None:
    """Neither on the screen nor in a file."""
    page.search("dam")
    desk.settle()
    at = next(place for place, column in enumerate(page.model.columns) if column.key == "fte")
    page._export.save(tmp_path / "lijst.csv")
    desk.settle()
    last = (tmp_path / "lijst.csv").read_text(encoding="utf-8-sig").splitlines()[-1]
    assert (page.model.index(0, at).data(), last) == ("1", "Dam, A.;1;")
