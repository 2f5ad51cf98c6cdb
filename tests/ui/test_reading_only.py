# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school that somebody else has open can be looked at; what would change it cannot be used, and says why."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app import bootstrap, clock
from app.domain.activities import Activity
from app.domain.names import PersonName
from app.domain.registrations import EventKind
from app.domain.teachers import Teacher
from tests.ui.conftest import wait_until_idle
from ui.main_window import MainWindow
from ui.pages.activities import ActivitiesPage
from ui.pages.staff import StaffPage
from ui.pages.teacher import TeacherPage

WHY = "This school is open for reading only: nothing can be changed in it now."


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Return the window of a school that is in use elsewhere."""
    holder = bootstrap.open_school(tmp_path / "a.school")
    teacher = holder.staff.add(Teacher(name=PersonName("A.", surname="Berg")))
    holder.registrations.note(EventKind.ACCOUNT, [teacher.id], clock.today())
    holder.activities.add(Activity("Studiedag", clock.today(), clock.today(), contact_hours=6.0), [teacher.id])
    shown = MainWindow("en", str(tmp_path / "a.school"))
    qtbot.addWidget(shown)
    shown.show()
    shown.begin()
    wait_until_idle(qtbot, shown)
    assert shown.services.file.read_only
    yield shown
    shown.close()
    holder.close(backup=False)


def closed(page: QWidget) -> dict[str, str]:
    """Return what each button on a page that cannot be used says about that, by its name."""
    buttons = [*page.findChildren(QPushButton), *page.findChildren(QToolButton)]
    return {b.accessibleName() or b.text(): b.toolTip() for b in buttons if b.isVisible() and not b.isEnabled()}


def test_the_list_is_read_and_not_changed(qtbot: QtBot, window: MainWindow) -> None:
    """Choosing people works; inviting them and noting something does not."""
    window.pages.go("staff")
    wait_until_idle(qtbot, window)
    staff = cast("StaffPage", window.pages.page("staff"))
    staff.view.selectRow(0)
    menu = staff._actions.menu(staff.chosen(), opens=None)
    usable = [entry.text() for entry in menu.actions() if entry.isEnabled() and entry.text()]
    menu.deleteLater()
    assert closed(staff.bar) == {"Invite…": WHY, "Note status": WHY, "Activity…": WHY}
    assert usable == ["More"]


def test_a_teacher_is_read_and_not_changed(qtbot: QtBot, window: MainWindow) -> None:
    """Fields, statuses and their removal cannot be used; the reason behind a status can."""
    window.pages.go("staff")
    window.pages.current().open_teacher.emit(1)
    wait_until_idle(qtbot, window)
    teacher = cast("TeacherPage", window.pages.page("teacher"))
    # What is put into a layout is shown a moment later: another register, the status, its removal, a
    # reduction, a proof, a remark and two next steps.
    qtbot.waitUntil(lambda: len(closed(teacher.overview)) == 8, timeout=5000)
    assert not teacher.details.form.isEnabled()
    assert teacher.details.form.toolTip() == WHY
    assert set(closed(teacher.overview).values()) == {WHY}
    assert [name for name in closed(teacher.overview) if name.startswith("Note status")] != []


def test_a_round_cannot_be_begun(qtbot: QtBot, window: MainWindow) -> None:
    """Nor can one be made from elsewhere."""
    window.pages.current().start_round.emit([])
    wait_until_idle(qtbot, window)
    rounds = window.pages.page("rounds")
    assert rounds.primary is not None
    assert (rounds.primary.isEnabled(), rounds.primary.toolTip()) == (False, WHY)


def test_an_activity_is_read_and_not_changed(qtbot: QtBot, window: MainWindow) -> None:
    """Fields, participants and evidence can be looked at, and nothing can be dropped on them."""
    window.pages.go("activities")
    page = cast("ActivitiesPage", window.pages.page("activities"))
    page.open(1)
    wait_until_idle(qtbot, window)
    details = page.listed.details
    details.participants.model.tick([details.participants.model.rows[0].participation.id])
    qtbot.waitUntil(lambda: len(closed(details)) == 6, timeout=5000)
    assert set(closed(details)) == {"Plan again…", "Remove", "Add teachers…", "Accept", "Reject…", "More"}
    assert set(closed(page.listed)) - set(closed(details)) == set()
    assert page.primary is not None
    assert not page.primary.isEnabled()
    assert not details.form.isEnabled()
    assert not any(area.acceptDrops() for area in (details.participants, details.evidence, page.missing))
