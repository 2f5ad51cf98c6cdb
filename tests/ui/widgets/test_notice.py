# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The message at the top of a page."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.wording import Wording
from ui.tasks import Tasks
from ui.widgets.page import Page


def page_with_button(bot: QtBot, tasks: Tasks) -> tuple[Page, QPushButton]:
    """Show a page with a button under the message."""
    page, below = Page(None, tasks, Wording("nl")), QPushButton("Verwijderen")
    page.content.addWidget(below)
    bot.addWidget(page)
    page.resize(800, 600)
    page.show()
    bot.waitExposed(page)
    return page, below


def top_of(bot: QtBot, below: QPushButton) -> int:
    """Return where a button stands once the page has come to rest."""
    bot.wait(20)
    return below.y()


def test_nothing_moves_under_the_pointer_when_a_message_goes(qtbot: QtBot, tasks: Tasks) -> None:
    """Who aims at what stands below the message hits it, also when the message goes at that moment."""
    page, below = page_with_button(qtbot, tasks)
    page.notice.show_done("10 leraren toegevoegd")
    before = top_of(qtbot, below)
    page.notice.hide()
    assert (top_of(qtbot, below), page.notice.text()) == (before, "")


def test_the_room_of_a_message_that_went_is_used_when_the_page_is_shown_again(qtbot: QtBot, tasks: Tasks) -> None:
    """No empty line stays on a page for good."""
    page, below = page_with_button(qtbot, tasks)
    before = top_of(qtbot, below)
    page.notice.show_done("10 leraren toegevoegd")
    page.notice.hide()
    page.hide()
    page.show()
    assert top_of(qtbot, below) == before


def test_the_room_of_a_message_is_used_in_another_step_of_the_page(qtbot: QtBot, tasks: Tasks) -> None:
    """Where everything is another than before, nobody aims at anything yet."""
    page, below = page_with_button(qtbot, tasks)
    before = top_of(qtbot, below)
    page.notice.show_done("10 leraren toegevoegd")
    page.notice.hide()
    page.at_place("elsewhere")
    assert top_of(qtbot, below) == before


def test_nobody_begins_at_the_cross_of_a_message(qtbot: QtBot, tasks: Tasks) -> None:
    """With a message above it, a page begins where it does without one."""
    page, below = page_with_button(qtbot, tasks)
    page.notice.show_done("10 leraren toegevoegd")
    assert page.first_focus() is below
