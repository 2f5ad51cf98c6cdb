# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the list of teachers to an activity they took part in."""

from PySide6.QtWidgets import QPushButton

from app.domain.ids import TeacherId
from tests.ui.pages.sample_school import Stage, stage
from ui.pages.staff import StaffPage

__all__ = ["stage"]


def test_the_chosen_teachers_begin_an_activity(stage: Stage) -> None:
    """The bar and the right mouse button ask the same of the window."""
    page = StaffPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    asked: list[list[TeacherId]] = []
    page.start_activity.connect(lambda people: asked.append(sorted(people)))
    page.model.tick([1, 2])
    next(button for button in page.bar.findChildren(QPushButton) if button.text() == "Activity…").click()
    menu = page._actions.menu(page.chosen(), opens=None)
    next(entry for entry in menu.actions() if entry.text() == "Activity…").trigger()
    menu.deleteLater()
    assert asked == [[1, 2], [1, 2]]


def test_the_buttons_under_a_narrow_list_go_below_each_other(stage: Stage) -> None:
    """None of them is cut off, and the list can be as narrow as beside a teacher."""
    page = StaffPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.resize(430, 700)
    page.model.tick([1, 2])
    stage.until_calm()
    buttons = [page.bar._actions.line.itemAt(at) for at in range(page.bar._actions.line.count())]
    shown = [item.widget() for item in buttons if item is not None and item.widget() is not None]
    assert all(button.width() >= button.sizeHint().width() for button in shown)
    assert max(button.geometry().right() for button in shown) <= page.bar._actions.width()
