# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the window keeps moving while lists of a large school are opened, sorted, searched and scrolled."""

import gc
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.selections import TeacherColumn, TeacherSelection
from app.wording import Wording
from tests.benchmarks.large_cache import SIZES, large_school
from tests.large_school import ON
from tests.large_views import VIEWS
from tests.stalls import Stall, StallWatch
from ui.collecting import Collector
from ui.pages.staff import StaffPage
from ui.tasks import Tasks

MOST = 0.1
"""Seconds. The window's own work was 0.03 to 0.054 on a busy machine, by the clock it was up to 0.19 there."""
GUARD = 0.25
"""What it must never come to by the clock."""
TRIES = 3
"""What another program takes of the processor is no stall of ours: the best of some tries counts."""
_SHOWN = (
    "everybody",
    "name",
    "status and team",
    "event lately",
    "tag and own field",
    "one of",
    "activity",
    "few hours",
)
_SORTED = (1, 5, 9, 0)
_GROUPED = (TeacherColumn.NAME, TeacherColumn.TEAM)


class _User:
    """Somebody at the list of teachers; what they do lasts until all of it is on the screen."""

    def __init__(self, page: StaffPage, tasks: Tasks, bot: QtBot) -> None:
        self._page, self._tasks, self._bot = page, tasks, bot
        self._bar = page.view.verticalScrollBar()

    def ready(self) -> None:
        """Wait for what was asked, and for the pages that are looked at then."""
        for _once in range(3):
            self._bot.waitUntil(lambda: not self._tasks.busy, timeout=120_000)
            self._bot.wait(5)

    def opens(self, selection: TeacherSelection) -> None:
        """Open a view."""
        self._page.show_selection(selection)
        self.ready()

    def sorts(self, column: int) -> None:
        """Click a heading."""
        header = self._page.view.horizontalHeader()
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        self.ready()

    def types(self, text: str) -> None:
        """Search, letter by letter."""
        for end in range(1, len(text) + 1):
            self._page.search(text[:end])
            self._bot.wait(20)
        self.ready()

    def wheels(self, turns: int) -> None:
        """Turn the wheel, faster than the rows can be read."""
        place = QPointF(200, 200)
        for _turn in range(turns):
            wheel = QWheelEvent(
                place, self._page.view.viewport().mapToGlobal(place), QPoint(), QPoint(0, -3_600),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(self._page.view.viewport(), wheel)
            self._bot.wait(1)
        self.ready()

    def drags(self) -> None:
        """Pull the scroll bar from top to bottom."""
        for part in range(41):
            self._bar.setValue(self._bar.maximum() * part // 40)
            self._bot.wait(1)
        self.ready()

    def goes(self, key: Qt.Key) -> None:
        """Press End or Home."""
        QTest.keyClick(self._page.view, key)
        self.ready()

    def groups(self, column: TeacherColumn | None) -> None:
        """Put the list in groups, and go through them to the end."""
        self._page._grouped.by(column)
        self.ready()
        self.goes(Qt.Key.Key_End)

    def shuts(self, shut: bool) -> None:
        """Shut all groups, or open them again."""
        self._page.model.shut_all(shut=shut)
        self.ready()

    def chooses_all(self) -> None:
        """Tick everybody, and nobody again."""
        QTest.keyClick(self._page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.ready()
        self._page.choose_none()
        self.ready()

    @property
    def last_shown(self) -> Any:
        """The row that stands last, when it was read."""
        model = self._page.model
        return model.row_at(model.index(model.rowCount() - 1, 0))


@pytest.fixture
def user(qapp: QApplication, qtbot: QtBot, fixed_clock: Callable[[datetime], None]) -> Iterator[_User]:
    """Yield somebody who has the list of the largest school before them."""
    fixed_clock(datetime.combine(ON, time(12), ZoneInfo("Europe/Amsterdam")))
    services, tasks, collector = large_school(max(SIZES)), Tasks(), Collector(qapp)
    collector.start()
    page = StaffPage(services, tasks, Wording("nl"))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.shown()
    somebody = _User(page, tasks, qtbot)
    somebody.ready()
    yield somebody
    tasks.close(lambda: services.close(backup=False))
    collector.deleteLater()
    gc.enable()
    gc.unfreeze()


@pytest.mark.benchmark
@pytest.mark.timeout(1200)
def test_no_list_of_a_large_school_stops_the_window(user: _User) -> None:
    """Opened, sorted, searched, scrolled by wheel, bar and keys, all ticked: the window's thread is never away long."""
    selections = {view.name: view.selection for view in VIEWS}
    acts: dict[str, Callable[[], object]] = {
        **{f"open {name}": lambda name=name: user.opens(selections[name]) for name in _SHOWN},  # type: ignore[misc]
        "open all": lambda: user.opens(TeacherSelection(in_service=None)),
        **{f"sort by column {column}": lambda column=column: user.sorts(column) for column in _SORTED},  # type: ignore[misc]
        "wheel": lambda: user.wheels(60),
        "drag": user.drags,
        "Home": lambda: user.goes(Qt.Key.Key_Home),
        "End": lambda: user.goes(Qt.Key.Key_End),
        "tick all": user.chooses_all,
        **{f"group by {one}": lambda one=one: user.groups(one) for one in _GROUPED},  # type: ignore[misc]
        "shut all": lambda: user.shuts(True),
        "open groups": lambda: user.shuts(False),
        "no groups": lambda: user.groups(None),
        "search": lambda: user.types("van den berg"),
        "search for nobody": lambda: user.types("qqq"),
        "no search": lambda: user.types(" "),
    }
    watch, stalls = StallWatch(), {}
    for name, act in acts.items():
        stalls[name] = _stall(watch, act)
        if name == "End":
            assert user.last_shown is not None
    told = ", ".join(f"{name} {1000 * one.longest:.0f} ({1000 * one.worked:.0f})" for name, one in stalls.items())
    sys.stderr.write(f"\nlongest stalls with {max(SIZES)} people, in ms (of which the window's own work): {told}\n")
    assert {name: one.worked for name, one in stalls.items() if one.worked > MOST} == {}
    assert {name: one.longest for name, one in stalls.items() if one.longest > GUARD} == {}
    late = sorted(name for name, one in stalls.items() if one.longest > MOST)
    if late:
        pytest.xfail(f"the goal of {1000 * MOST:.0f} ms by the clock is not reached: {', '.join(late)}")


def _stall(watch: StallWatch, act: Callable[[], object]) -> Stall:
    found = []
    for _once in range(TRIES):
        watch.start()
        act()
        found.append(watch.stop())
        if found[-1].longest <= MOST:
            break
    return min(found)
