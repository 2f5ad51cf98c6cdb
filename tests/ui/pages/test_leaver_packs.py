# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Packs for who leaves: offered after an import, and for whom one chooses in the list of teachers."""

from datetime import date
from pathlib import Path
from typing import cast
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.services.imports import Decision, Outcome
from tests.schools import teachers
from tests.ui.pages.test_import_page import begun, listed, press, taken_over
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs import leaver_packs
from ui.pages.import_list import ImportPage
from ui.pages.staff import StaffPage

__all__ = ["desk", "school_path", "school_template"]

ROWS = ("01;Anne;Berg;a@school.example;Bèta", "02;Bram;Cools;b@school.example;Bèta")
STAYS = "03;Cees;Dam;c@school.example;Talen"


def going_to(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Let the user choose this folder, made now."""
    folder.mkdir(exist_ok=True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    return folder


def imported(desk: Desk, folder: Path) -> ImportPage:
    """Bring in a list that two of three are not on any more; they left on 31 July 2012."""
    first = taken_over(desk, listed(folder / "eerst.csv", *ROWS, STAYS))
    assert first.done_step.leavers.isHidden()  # nobody left by that one
    page = begun(desk, listed(folder / "dan.csv", STAYS))
    press(desk, page, 2)
    review = page.review_step
    review.tabs.setCurrentIndex(list(Outcome).index(Outcome.LEFT))
    review.view.selectAll()
    review.panel.decided.emit(Decision.MARK_LEFT, None, date(2012, 7, 31))
    desk.settle()
    press(desk, page)
    return page


def test_an_import_offers_the_packs_of_who_left(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Made from there, told with the day until which the school keeps its own, and the folder opens."""
    page = imported(desk, tmp_path)
    done, folder, opened = page.done_step, going_to(monkeypatch, tmp_path / "uit"), list[str]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    told = done.who_left.text(), done.kept.text()
    done.packs.click()
    desk.settle()
    made = page._packs.made
    assert made is not None
    made.opener.click()

    assert told[0] == "2 teachers left"
    assert told[1].endswith("The school keeps what it has of them until 31 juli 2014.")
    assert made.lines.text().splitlines() == [
        f"{name}: keep until 31 juli 2014" for name in ("Anne Berg", "Bram Cools")
    ]
    assert [ZipFile(file).testzip() for file in sorted(folder.iterdir())] == [None, None]
    assert opened == [str(folder)]


def test_a_pack_in_the_folder_is_replaced_only_when_the_user_says_so(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else nothing at all is written."""
    ids = desk.add(teachers(2))
    page = cast("StaffPage", desk.show(StaffPage))
    folder = going_to(monkeypatch, tmp_path / "uit")
    there = desk.services.dossiers.plan_leaver_packs(ids, folder, desk.wording)[0].path
    there.write_bytes(b"van vorig jaar")
    found = []
    for answer in (False, True):
        monkeypatch.setattr(leaver_packs, "ask", lambda *_asked, answer=answer, **_more: answer)
        page._actions._packs.make(ids)
        desk.settle()
        found.append((len(list(folder.iterdir())), there.read_bytes() == b"van vorig jaar"))

    assert found == [(1, True), (2, False)]


def test_the_list_of_teachers_has_the_packs_under_more(desk: Desk) -> None:
    """For whom is chosen."""
    ids = desk.add(teachers(1))
    page = cast("StaffPage", desk.show(StaffPage))
    menu = page._actions.menu(ids, opens=None)
    more = next(one.menu() for one in menu.actions() if one.text() == "More")

    assert "Packs for who leaves…" in [one.text() for one in more.actions()]  # type: ignore[union-attr]
