# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of dossiers: looked at, options remembered, saved for one and for many, packed for who leaves."""

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QFileDialog

from app.domain.dossiers import DossierPeriod
from app.domain.ids import TeacherId
from app.domain.selections import TeacherSelection
from tests.ui.pages.sample_school import Stage
from ui.pages.dossier import DossierPage

TODAY = date(2026, 11, 23)


def shown(stage: Stage, count: int) -> DossierPage:
    """Show the dossiers of the first teachers of the list."""
    page = DossierPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.show_part(",".join(map(str, some(stage, count))))
    stage.until_calm()
    return page


def some(stage: Stage, count: int) -> list[TeacherId]:
    """Return the first teachers of the list."""
    return stage.services.staff.ids(TeacherSelection(), TODAY)[:count]


def saving_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the user choose this file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))


def test_the_dossier_of_one_teacher_is_seen_as_it_prints(stage: Stage) -> None:
    """With the name at the head and the pack of who leaves at hand."""
    page = shown(stage, 1)

    assert page._heading.text() == "Dossier of Paul Admiraal"
    assert "Bekwaamheidsdossier" in page.view.accessibleDescription()
    assert page._pack.isVisibleTo(page)
    with stage.bot.waitSignal(page.go_back):
        page.back.click()


def test_each_opening_tells_of_today_or_of_the_day_it_is_opened_for(stage: Stage) -> None:
    """An old day would otherwise stand in a dossier unseen."""
    page = shown(stage, 1)
    page.panel.on.set_value(date(2020, 1, 1))
    (first,) = some(stage, 1)
    page.show_part(f"{first}@2026-10-01")
    asked = page.panel.day()
    page.show_part(str(first))

    assert (asked, page.panel.day()) == (date(2026, 10, 1), TODAY)
    assert page.teacher_ids == [first]


def test_of_several_one_is_seen_at_a_time(stage: Stage) -> None:
    """Next shows the second; the ends are ends."""
    page = shown(stage, 3)
    first = page._whose.text()
    page._after.click()
    stage.until_calm()

    assert page._heading.text() == "Dossiers of 3 teachers"
    assert (first[:7], page._whose.text()[:7]) == ("1 of 3:", "2 of 3:")
    assert page._before.isEnabled()
    assert not page._pack.isVisibleTo(page)


def test_a_dossier_is_saved_where_the_user_says(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the page says where it is."""
    page = shown(stage, 1)
    saving_to(monkeypatch, tmp_path / "admiraal.pdf")
    page.press_main()
    stage.until_calm()

    assert (tmp_path / "admiraal.pdf").read_bytes().startswith(b"%PDF")
    assert "admiraal.pdf" in page.notice.text()


def test_many_can_be_a_zip_and_that_is_remembered(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next time it is chosen already, the time it covers too; what is about others never is."""
    page = shown(stage, 3)
    page.panel.period.set_value(DossierPeriod.SCHOOL_YEAR)
    page.panel.append.click()
    page.panel.shared.click()
    page.panel.bundle.set_value("zip")
    page.panel.bundle.committed.emit()
    saving_to(monkeypatch, tmp_path / "drie.zip")
    page.press_main()
    stage.until_calm()
    again = DossierPage(stage.services, stage.tasks, stage.wording)
    stage.bot.addWidget(again)

    assert len(ZipFile(tmp_path / "drie.zip").namelist()) == 3
    options = again.panel.options()
    assert (again.panel.bundle.value(), options.period, options.append, options.shared) == (
        "zip", DossierPeriod.SCHOOL_YEAR, True, False,
    )  # fmt: skip


def test_days_that_cannot_be_are_said_before_anything_is_made(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last before the first: nothing is saved."""
    page = shown(stage, 1)
    page.panel.period.set_value(DossierPeriod.DAYS)
    page.panel.since.set_value(date(2026, 9, 1))
    page.panel.until.set_value(date(2026, 8, 1))
    page.panel.until.committed.emit()
    saving_to(monkeypatch, tmp_path / "niet.pdf")
    page.press_main()
    stage.until_calm()

    assert "One of the days" in page.notice.text()
    assert not (tmp_path / "niet.pdf").exists()


def test_who_leaves_takes_a_pack_along(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One button, one file."""
    page = shown(stage, 1)
    saving_to(monkeypatch, tmp_path / "pakket.zip")
    page._pack.click()
    stage.until_calm()

    assert "Gegevens.xlsx" in ZipFile(tmp_path / "pakket.zip").namelist()


def test_without_anybody_the_page_says_where_to_begin(stage: Stage) -> None:
    """Nobody chosen is no error."""
    page = shown(stage, 0)

    assert page._empty.isVisibleTo(page)
    assert not page._bottom_bar.isVisibleTo(page)


def test_dossiers_stand_in_the_order_of_names(stage: Stage) -> None:
    """Çelik before Kowalczyk, as in the list, whoever was ticked first."""
    page, people = shown(stage, 1), some(stage, 8)
    page.show_part(",".join(map(str, reversed(people))))
    stage.until_calm()

    assert page.teacher_ids == people
