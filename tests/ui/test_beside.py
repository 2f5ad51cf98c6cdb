# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a teacher is shown: beside the list of teachers, over the pages that need the width themselves."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_until_idle
from ui.main_window import MainWindow


def test_a_teacher_stands_beside_a_page_that_keeps_its_room(
    qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    """Squeezed to half, the steps of a round lie over each other; closing the teacher brings the page back."""
    window = open_window("en")
    assert window.pages is not None
    seen = []
    for page, width in (("staff", 1300), ("rounds", 1300), ("rounds", 1700)):
        window.resize(width, 720)
        window.pages.go(page)
        shown = window.pages.page(page)
        shown.open_teacher.emit(1)
        wait_until_idle(qtbot, window)
        both = shown.isVisible()
        window.pages.back()
        seen.append((page, width, both, shown.isVisible()))

    assert seen == [("staff", 1300, True, True), ("rounds", 1300, False, True), ("rounds", 1700, True, True)]
