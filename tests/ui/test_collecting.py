# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Widgets that nobody uses any more are cleared away on the thread that paints them."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.collecting import Collector


class Remains:
    """Something that holds itself, as a widget with a handler of its own does; tells who cleared it away."""

    def __init__(self, cleared_by: list[int]) -> None:
        self._holds_itself = self
        self.cleared_by = cleared_by

    def __del__(self) -> None:
        self.cleared_by.append(threading.get_ident())


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Return the collector, begun; ended afterwards."""
    made = Collector(qapp)
    made.start()
    yield made
    made.deleteLater()
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@pytest.mark.usefixtures("collector")
def test_what_is_left_over_is_cleared_away_where_widgets_live(qtbot: QtBot) -> None:
    """However much another thread makes meanwhile, it never clears anything away."""
    cleared_by: list[int] = []

    def make_much() -> None:
        for _number in range(5_000):
            Remains(cleared_by)

    worker = threading.Thread(target=make_much)
    worker.start()
    worker.join()
    assert cleared_by == []
    qtbot.waitUntil(lambda: len(cleared_by) == 5_000)
    assert set(cleared_by) == {threading.get_ident()}
