# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tab with what one teacher did: by school year, with hours, evidence, and the way to the activity itself."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.activities import Activity
from app.domain.ids import TeacherId
from app.domain.selections import TeacherSelection
from tests.invented_files import blank_pdf
from tests.ui.pages.sample_school import Stage, stage
from ui.pages.teacher import TeacherPage

__all__ = ["stage"]
TODAY = date(2026, 11, 23)
ACTIVITIES = 2


@pytest.fixture
def page(stage: Stage) -> TeacherPage:
    """Return the page of a teacher with a study day in each of two school years."""
    teacher_id = stage.services.staff.ids(TeacherSelection(), TODAY)[0]
    for title, on, hours in (("Studiedag lezen", date(2026, 10, 12), 6.0), ("Cursus rekenen", date(2026, 3, 9), 4.0)):
        stage.services.activities.add(Activity(title, on, on, contact_hours=hours), [teacher_id])
    shown = TeacherPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    shown.open(teacher_id)
    stage.until_calm()
    shown.tabs.setCurrentIndex(ACTIVITIES)
    return shown


def titles(page: TeacherPage) -> list[str]:
    """Return the activities in the list."""
    return [one.activity.title for one in page.activities.model.rows]


def test_all_a_teacher_did_stands_there_with_the_total(page: TeacherPage) -> None:
    """The newest first."""
    assert titles(page) == ["Studiedag lezen", "Cursus rekenen"]
    assert page.activities._totals.text().startswith("10 h in all")


def test_a_school_year_shows_its_own_activities_and_total(page: TeacherPage) -> None:
    """2025–2026 holds the course only."""
    year = page.activities.year
    year.set_value(2025)
    year.committed.emit()
    assert titles(page) == ["Cursus rekenen"]
    assert page.activities._totals.text().startswith("4 h in all")


def test_a_dropped_file_is_evidence_of_this_teacher_only(page: TeacherPage, stage: Stage, tmp_path: Path) -> None:
    """Of the activity that is chosen."""
    file = tmp_path / "certificaat.pdf"
    file.write_bytes(blank_pdf())
    page.activities.evidence.several.emit([file])
    stage.until_calm()
    assert [one.evidence for one in page.activities.model.rows] == [1, 0]
    assert page.activities.evidence.list.count() == 1


def test_another_activity_shows_its_own_evidence(page: TeacherPage, stage: Stage, tmp_path: Path) -> None:
    """Going down the list shows what each has."""
    test_a_dropped_file_is_evidence_of_this_teacher_only(page, stage, tmp_path)
    page.activities.view.selectRow(1)
    assert page.activities.evidence.list.count() == 0


def test_a_new_activity_begins_with_this_teacher(page: TeacherPage) -> None:
    """The button asks the window for it."""
    asked: list[list[TeacherId]] = []
    page.start_activity.connect(asked.append)
    page.activities.add.click()
    assert asked == [[page.teacher_id]]


def test_enter_leads_to_the_activity(page: TeacherPage, stage: Stage) -> None:
    """With everybody who took part."""
    asked: list[int] = []
    page.open_activity.connect(asked.append)
    stage.bot.keyClick(page.activities.view, Qt.Key.Key_Return)
    assert asked == [page.activities.model.rows[0].activity.id]


def test_a_teacher_who_did_nothing_yet_is_told_so(page: TeacherPage, stage: Stage) -> None:
    """Nothing of the teacher before stays in sight."""
    other = stage.services.staff.ids(TeacherSelection(), TODAY)[1]
    page.open(other)
    stage.until_calm()
    assert titles(page) == []
    assert not page.activities.view.isVisible()
