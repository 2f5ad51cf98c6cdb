# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything can be read in a small window, and in one of the usual size on a screen that shows all things large."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_until_idle
from tests.ui.cut_off import cut_off
from tests.ui.test_window import describe, nameless
from ui import theme, translation
from ui.main_window import MainWindow
from ui.pages.rounds import RoundsPage
from ui.theme import Scheme

SIZES = ((1024, 700), (960, 540))
"""A small laptop; a screen of 1920 × 1080 at 200 %."""
PAGES = ("replies", "letters", "settings")

Opened = Callable[..., MainWindow]


def test_nothing_is_cut_off_or_without_a_name(qtbot: QtBot, qapp: QApplication, open_window: Opened) -> None:
    """In no step of a round, on no page about letters and on no tab of the settings; only lists slide sideways.

    What a screen reader reads has a name, and no two buttons share a key with Alt.
    """
    theme.apply(qapp, Scheme.LIGHT)
    translation.install(qapp, "nl")
    window, found = open_window("nl"), []
    for place in (*steps_of_a_round(qtbot, window), *pages(qtbot, window)):
        unnamed = [one for one in nameless(window) if not isinstance(one.parent(), QAbstractSpinBox)]
        found += [f"{place}: no name: {describe(one)}" for one in unnamed]
        found += [f"{place}: two with Alt+{key}" for key in shared_keys(window)]
        for size in SIZES:
            window.resize(*size)
            wait_until_idle(qtbot, window)
            qtbot.wait(10)
            found += [f"{place} {size}: {fault}" for fault in cut_off(window)]
    assert found == []


def shared_keys(window: QWidget) -> list[str]:
    """Return the keys with Alt that more than one button in sight has."""
    keys = [
        QKeySequence.mnemonic(one.text()).toString()
        for one in window.findChildren(QAbstractButton)
        if one.isVisible() and one.isEnabled()
    ]
    return [key for key, count in Counter(keys).items() if key and count > 1]


def steps_of_a_round(qtbot: QtBot, window: MainWindow) -> Iterator[str]:
    """Go from who gets a letter to printing it, and name each step once it is shown."""
    window.pages.go("rounds")
    page = cast("RoundsPage", window.pages.page("rounds"))
    page.start([])
    wait_until_idle(qtbot, window)
    yield "who"
    for step in ("letter", "check", "output"):
        page._steps.forward()
        wait_until_idle(qtbot, window)
        yield step


def pages(qtbot: QtBot, window: MainWindow) -> Iterator[str]:
    """Go to each page and each tab of the settings, and name it."""
    for name in PAGES:
        window.pages.go(name)
        wait_until_idle(qtbot, window)
        tabs = next((one for one in window.findChildren(QTabWidget) if one.isVisible()), None)
        for tab in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(tab)
            wait_until_idle(qtbot, window)
            yield f"{name} {tab}"
