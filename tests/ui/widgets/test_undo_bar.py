# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bottom of the window: nothing on it is cut off without dots, and what is cut can still be read."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.undo_bar import UndoBar

LONG = "data of Akker-Kowalski-van den Berg en Dal, Ö.Ö. op den"


@pytest.mark.parametrize("width", [600, 900, 1280])
def test_every_text_fits_its_button_or_ends_in_dots(qtbot: QtBot, width: int) -> None:
    """With something to undo, to redo, a passing message and the word on backups side by side."""
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.resize(width, bar.sizeHint().height())
    bar.show()
    bar.show_backup("Backup tested on 24 Nov 2026")
    bar.show_undo("staff list imported (1200 members of staff)", LONG)
    bar.say(f"Undone: {LONG}")
    bar.resize(width, bar.height())
    qtbot.wait(1)

    cut = [b.text() for b in bar.findChildren(QPushButton) if b.isVisible() and b.width() < b.sizeHint().width()]
    assert cut == []


def test_a_shortened_action_is_told_in_full_by_its_tooltip(qtbot: QtBot) -> None:
    """The dots hide nothing: the pointer shows all of it, letter by letter."""
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.resize(500, 40)
    bar.show_undo(f"<b>{LONG}", "")

    assert bar._undo.text().endswith("…")
    assert f"&lt;b&gt;{LONG}" in bar._undo.toolTip()


def test_a_text_there_is_room_for_is_not_shortened(qtbot: QtBot) -> None:
    """Room that another text leaves is used."""
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.resize(1280, 40)
    bar.show_undo(f"{LONG} {LONG}", "")

    assert bar._undo.text().strip() == f"Undo: {LONG} {LONG}"


def test_what_can_be_done_again_is_offered_again_when_the_school_can_be_written_again(qtbot: QtBot) -> None:
    """Reading only hides both buttons for as long as it lasts."""
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.show_undo("", "staff list imported")
    offered = []
    for notice in ("Read only: in use", ""):
        bar.show_notice(notice)
        offered.append((bar._undo.isHidden(), bar._redo.isHidden()))

    assert offered == [(True, True), (False, False)]
