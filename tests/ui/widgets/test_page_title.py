# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The title of a page."""

import pytest
from pytestqt.qtbot import QtBot

from app.wording import Wording
from ui.tasks import Tasks
from ui.widgets.page import Page


@pytest.mark.parametrize(
    ("title", "wraps"),
    [
        ("Brieven", False),
        ("Uitnodiging voor de studiemiddag in november 2026", True),
        ("a" * 200 + " Bakker", False),
        ("naam " * 40, False),
    ],
)
def test_a_title_too_long_to_break_is_cut_short_on_one_line(
    qtbot: QtBot, tasks: Tasks, title: str, wraps: bool
) -> None:
    """Broken over many lines it would be cut off above and below; the tooltip has the rest."""
    page = Page(None, tasks, Wording("nl"))
    qtbot.addWidget(page)
    page.set_heading(title)
    assert page._heading.wordWrap() is wraps
