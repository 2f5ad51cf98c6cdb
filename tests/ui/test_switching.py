# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Going from one school to another, and closing the window, while something is still under way."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from app import bootstrap, paths
from app.domain.names import PersonName
from app.domain.teachers import Teacher
from app.errors import Cancelled
from app.progress import Progress
from tests.ui.conftest import wait_until_idle
from ui import closing
from ui.main_window import MainWindow
from ui.page_stack import PageStack
from ui.rescue import Rescue
from ui.tasks import Tasks

Opened = Callable[..., MainWindow]


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Return what lets the worker go on that `hold` keeps busy; at the latest when the test ends."""
    event = threading.Event()
    yield event
    event.set()


def hold(tasks: Tasks, held: threading.Event, what: str = "") -> None:
    """Keep the worker busy until `held` is set."""
    tasks.run(lambda _progress: held.wait(20), what=what)


def in_use(school: Path) -> bool:
    """Return whether somebody has this school file open."""
    return school.with_name(school.name + ".in-use").exists()


def school_with(name: str, place: Path) -> Path:
    """Make a school file with one teacher in it."""
    services = bootstrap.open_school(place)
    services.staff.add(Teacher(name=PersonName("A.", surname=name)))
    services.close(backup=False)
    return place


def unopened(qtbot: QtBot, school: Path, held: threading.Event) -> MainWindow:
    """Return a window that shows a school's first figures while the school itself cannot be opened yet."""
    window = MainWindow("nl", str(school))
    qtbot.addWidget(window)
    hold(window.tasks, held)
    window.show()
    window.begin()
    stack = window.findChild(PageStack)
    assert stack is not None and stack.waiting  # noqa: PT018 — one fact: the figures are there, the school is not
    qtbot.wait(30)
    return window


def test_a_click_while_the_school_opens_is_done_once_it_is_open(
    qtbot: QtBot, tmp_path: Path, held: threading.Event
) -> None:
    """The first figures invite to click: what was asked comes as soon as it can."""
    window = unopened(qtbot, school_with("Berg", tmp_path / "a.school"), held)
    window.findChild(PageStack).go("staff")
    held.set()
    wait_until_idle(qtbot, window)
    shown = window.pages.name
    window.close()
    assert shown == "staff"


def test_undo_while_the_school_opens_undoes_in_that_school(qtbot: QtBot, tmp_path: Path, held: threading.Event) -> None:
    """Ctrl+Z before the school is open takes its newest action back once it is."""
    window = unopened(qtbot, school_with("Berg", tmp_path / "a.school"), held)
    window.undo()
    held.set()
    qtbot.waitUntil(lambda: window.pages is not None and not window.tasks.busy, timeout=20_000)
    qtbot.wait(50)
    wait_until_idle(qtbot, window)
    left = window.services.history.undoable()
    window.close()
    assert left is None


def test_undo_asked_of_a_school_that_did_not_open_is_not_done_in_another(
    qtbot: QtBot, tmp_path: Path, held: threading.Event
) -> None:
    """The next school that is opened keeps everything as it is."""
    window = unopened(qtbot, school_with("Berg", tmp_path / "a.school"), held)
    window.undo()
    (tmp_path / "a.school").write_bytes(b"this is no school file" * 400)
    held.set()
    qtbot.waitUntil(lambda: window.findChild(Rescue) is not None and not window.tasks.busy, timeout=20_000)
    other = school_with("Bos", tmp_path / "b.school")
    window._on_school_wanted(str(other))
    wait_until_idle(qtbot, window)
    qtbot.wait(50)
    wait_until_idle(qtbot, window)
    kept = window.services.history.undoable()
    window.close()
    assert kept is not None


def test_another_school_wanted_while_one_opens_leaves_neither_open_behind(
    qtbot: QtBot, tmp_path: Path, held: threading.Event
) -> None:
    """The first one is opened and closed again before the second is opened."""
    first = school_with("Berg", tmp_path / "a.school")
    window = unopened(qtbot, first, held)
    window._on_school_wanted("demo")
    held.set()
    qtbot.waitUntil(lambda: window.pages is not None and window.address != str(first), timeout=20_000)
    wait_until_idle(qtbot, window)
    open_first, open_demo = in_use(first), in_use(paths.demo_school_file())
    read_only = window.services.file.read_only
    window.close()
    assert (open_first, open_demo, read_only) == (False, True, False)


def test_pressing_twice_for_another_school_opens_it_once(
    qtbot: QtBot, open_window: Opened, held: threading.Event
) -> None:
    """An impatient second click does not open the school a second time, for reading only."""
    window = open_window(demo=False)
    hold(window.tasks, held)
    window._on_school_wanted("demo")
    window._on_school_wanted("demo")
    held.set()
    wait_until_idle(qtbot, window)
    assert not window.services.file.read_only


def test_nothing_can_be_done_in_a_school_that_is_being_closed(
    qtbot: QtBot, open_window: Opened, held: threading.Event
) -> None:
    """While another school is opened, the pages of the one before take no clicks."""
    window = open_window()
    pages = window.pages
    hold(window.tasks, held)
    window._on_school_wanted("own")
    able = [button.text() for button in pages.findChildren(QAbstractButton) if button.isEnabled()]
    held.set()
    wait_until_idle(qtbot, window)
    assert able == []


@pytest.mark.parametrize("begun", [True, False])
def test_closing_while_another_school_opens_leaves_none_open(
    qtbot: QtBot, tmp_path: Path, open_window: Opened, held: threading.Event, begun: bool
) -> None:
    """Whether the other one was begun or not, both are closed in good order when the window is."""
    window = open_window()
    if not begun:
        hold(window.tasks, held)
    window._on_school_wanted(str(tmp_path / "eigen.school"))
    held.set()
    window.close()
    assert [in_use(file) for file in (paths.demo_school_file(), tmp_path / "eigen.school")] == [False, False]


def test_a_half_typed_field_is_kept_when_the_window_is_closed_on_busy_work(
    qtbot: QtBot, open_window: Opened, held: threading.Event
) -> None:
    """The field's own storing waits behind other work; it is done before the school is closed."""
    window = open_window()
    window.pages.go("settings/school")
    wait_until_idle(qtbot, window)
    field = next(f for f in window.findChildren(QLineEdit) if f.accessibleName() == "Name of the school")
    window.activateWindow()
    field.setFocus()
    field.setText("Half getypt")

    def wait(progress: Progress) -> None:
        held.wait(1)
        progress.report(0, 0)

    window.tasks.run(wait, what="iets langs")
    window.end()
    services = bootstrap.open_demo()
    name = services.school.school().name
    services.close(backup=False)
    assert name == "Half getypt"


@pytest.mark.parametrize("stop", [True, False])
def test_closing_the_window_asks_before_it_stops_work(
    qtbot: QtBot, open_window: Opened, held: threading.Event, monkeypatch: pytest.MonkeyPatch, stop: bool
) -> None:
    """Who keeps going keeps the window and the work; who stops has neither."""
    asked: list[str] = []
    monkeypatch.setattr(closing, "ask", lambda _parent, _title, text, **_words: asked.append(text) or stop)
    window = open_window()
    stopped: list[bool] = []

    def work(progress: Progress) -> None:
        # As long as it takes until the window is closed, on however busy a machine.
        try:
            while not held.wait(0.01):
                progress.report(0, 0)
        except Cancelled:
            stopped.append(True)

    job = window.tasks.run(work, what="Lijst overnemen")
    qtbot.waitUntil(lambda: job in window.tasks._running.values())
    window.close()
    shown = window.isVisible()
    if not stop:
        held.set()
        wait_until_idle(qtbot, window)
    assert ["Lijst overnemen" in text for text in asked] == [True]
    assert (shown, stopped) == ((False, [True]) if stop else (True, []))


def test_the_system_ends_the_program_without_a_question(
    qtbot: QtBot, open_window: Opened, held: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody may be there to answer."""
    asked: list[bool] = []
    monkeypatch.setattr(closing, "ask", lambda *_about, **_words: asked.append(True))
    window = open_window()
    hold(window.tasks, held, what="Lijst overnemen")
    held.set()
    window.end()
    assert (asked, window.isVisible()) == ([], False)
