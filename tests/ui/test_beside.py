# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a teacher is shown: beside the list of teachers, over the pages that need the width themselves."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import wait_until_idle
from ui.main_window import MainWindow


@pytest.mark.parametrize(
    ("page", "width", "beside"), [("staff", 1300, True), ("rounds", 1300, False), ("rounds", 1700, True)]
)
def test_a_teacher_stands_beside_a_page_that_keeps_its_room(
    qtbot: QtBot, open_window: Callable[..., MainWindow], page: str, width: int, *, beside: bool
) -> None:
    """Squeezed to half, the steps of a round lie over each other; closing the teacher brings the page back."""
    window = open_window("en")
    assert window.pages is not None
    window.resize(width, 720)
    window.pages.go(page)
    shown = window.pages.page(page)
    shown.open_teacher.emit(1)
    wait_until_idle(qtbot, window)
    both = shown.isVisible()
    window.pages.back()

    assert (both, shown.isVisible()) == (beside, True)
