# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""An import in haste: pressed twice, or on with another list. Only the list on the screen is taken over, once."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.selections import TeacherSelection
from app.services.imports import Decision, ImportPlan
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


def test_many_rows_are_decided_in_one_go(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever their number: one pass on the worker, the table filled once, the panel built once."""
    page = reviewed(desk, write_list(tmp_path / "lijst.csv", "magister", 60))
    review, imports = page.review_step, desk.services.imports
    calls: dict[str, list[int]] = {"passes": [], "fills": [], "panels": []}
    decide, show = imports.decide_rows, review.panel.show_lines

    def counted(plan: ImportPlan, places: frozenset[int], *how: Any) -> ImportPlan:
        calls["passes"].append(len(places))
        assert threading.current_thread() is not threading.main_thread()
        return decide(plan, places, *how)

    review.view.selectAll()
    monkeypatch.setattr(imports, "decide_rows", counted)
    monkeypatch.setattr(review.panel, "show_lines", lambda _plan, lines: calls["panels"].append(len(lines)))
    review.model.modelReset.connect(lambda: calls["fills"].append(review.model.rowCount()))
    review.panel.decided.emit(Decision.SKIP, None, None)
    desk.settle()
    monkeypatch.setattr(review.panel, "show_lines", show)
    assert calls == {"passes": [60], "fills": [60], "panels": [60]}
    assert len(review.view.selected_rows()) == 60
    assert page._main.text() == "Nothing to update"


def test_two_decisions_right_after_each_other_both_count(desk: Desk, tmp_path: Path, held: threading.Event) -> None:
    """The second is made on the plan as the first leaves it, also while the screen does not show that yet."""
    page = reviewed(desk, write_list(tmp_path / "lijst.csv", "magister", 5))
    review = page.review_step
    desk.tasks.run(lambda _progress: held.wait(10))
    for row in (0, 3):
        review.view.selectRow(row)
        review.panel.decided.emit(Decision.SKIP, None, None)
    able = page._main.isEnabled()
    held.set()
    desk.settle()
    assert able is False
    assert (page._main.isEnabled(), review.to_write()) == (True, (3, 0))


def test_a_fault_while_a_list_is_taken_over_leaves_the_page_usable(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong, the page says so and can be pressed again; it never stays grey."""

    def stumble(*_anything: object) -> None:
        raise ZeroDivisionError

    page = reviewed(desk, write_list(tmp_path / "lijst.csv", "magister", 5))
    monkeypatch.setattr(desk.services.imports, "apply", stumble)
    with desk.bot.capture_exceptions():
        page._main.click()
        desk.settle()
    assert page.isEnabled()
    assert page.notice.text() == desk.wording.say("unforeseen.fault")


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
