# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An import in haste: pressed twice, or on with another list. Only the list on the screen is taken over, once."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from app.domain.selections import TeacherSelection
from tests.schools import DAY
from tests.staff_lists import write_list
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.pages.import_list import ImportPage

__all__ = ["desk", "school_path", "school_template"]


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Return what lets the worker go on; at the latest when the test ends."""
    event = threading.Event()
    yield event
    event.set()


def reviewed(desk: Desk, file: Path) -> ImportPage:
    """Show the page at the review of a list."""
    page = cast("ImportPage", desk.show(ImportPage))
    page.start(file)
    desk.settle()
    for _step in range(2):
        page._main.click()
        desk.settle()
    return page


def test_nothing_can_be_decided_while_a_list_is_taken_over(desk: Desk, tmp_path: Path, held: threading.Event) -> None:
    """What is decided now would not be in what is written."""
    page = reviewed(desk, write_list(tmp_path / "lijst.csv", "magister", 5))
    desk.tasks.run(lambda _progress: held.wait(10))
    page._main.click()
    page.review_step.changed.emit()
    able = page._main.isEnabled(), page.review_step.isEnabled(), page.steps.isEnabled()
    held.set()
    desk.settle()
    assert able == (False, False, False)
    assert page.isEnabled()


def test_the_plan_of_another_list_is_never_taken_over(desk: Desk, tmp_path: Path, held: threading.Event) -> None:
    """Who presses on while the second list is still compared does not get the first."""
    page = reviewed(desk, write_list(tmp_path / "eerst.csv", "magister", 5))
    page.start(write_list(tmp_path / "dan.csv", "afas", 3))
    desk.settle()
    page._main.click()
    desk.tasks.run(lambda _progress: held.wait(10))
    for _press in range(3):
        page._main.click()
    held.set()
    desk.settle()
    assert desk.services.staff.count(TeacherSelection(in_service=None), DAY) == 0
    assert page.review_step.to_write() == (3, 0)
