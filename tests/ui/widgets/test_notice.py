# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The message at the top of a page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.wording import Wording
from ui.tasks import Tasks
from ui.widgets import notice as notices
from ui.widgets.page import Page
from ui.widgets.saved import tell_saved


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


def test_who_closes_a_message_gets_its_room_back_at_once(qtbot: QtBot, tasks: Tasks) -> None:
    """The pointer is on the cross then: nothing else is aimed at."""
    page, below = page_with_button(qtbot, tasks)
    before = top_of(qtbot, below)
    page.notice.show_error("kapot.pdf kan niet als PDF worden gelezen")
    page.notice._close.click()
    assert top_of(qtbot, below) == before


def test_the_room_of_a_message_goes_once_the_pointer_is_elsewhere(qtbot: QtBot, tasks: Tasks) -> None:
    """No gap stays where nobody aims at anything."""
    page, below = page_with_button(qtbot, tasks)
    before = top_of(qtbot, below)
    page.notice._room.setInterval(1)
    page.notice.show_done("10 leraren toegevoegd")
    page.notice.hide()
    qtbot.waitUntil(lambda: below.y() == before)


def test_what_was_done_goes_once_it_could_be_read(qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks nothing of anybody; what went wrong stays."""
    monkeypatch.setattr(notices, "_SHORTEST", 1)
    monkeypatch.setattr(notices, "_OF_LETTER", 0)
    monkeypatch.setattr(notices, "_AGAIN", 10)
    page, below = page_with_button(qtbot, tasks)
    page.activateWindow()
    below.setFocus()
    page.notice.show_error("Dat ging mis")
    assert not page.notice._reading.isActive()
    page.notice.show_done("10 leraren toegevoegd")
    qtbot.waitUntil(lambda: page.notice.text() == "")


def test_what_was_done_stays_while_the_cursor_is_on_it(qtbot: QtBot, tasks: Tasks) -> None:
    """Who is about to press a button of it finds it there."""
    page, _below = page_with_button(qtbot, tasks)
    page.notice.show_done("Opgeslagen: brieven.pdf", [("Openen", bool)])
    page.notice.leads()[0].setFocus()
    page.notice._on_read()
    assert page.notice.text() == "Opgeslagen: brieven.pdf"


def test_what_went_wrong_is_over_when_something_was_stored_since(qtbot: QtBot, tasks: Tasks) -> None:
    """A good attempt after a bad one leaves no blame; what wants attention stays."""
    page, _below = page_with_button(qtbot, tasks)
    page.notice.show_caution("Let op")
    tasks.announce(frozenset({"stationery"}))
    assert page.notice.text() == "Let op"
    page.notice.show_error("kapot.pdf kan niet als PDF worden gelezen")
    tasks.announce(frozenset({"stationery"}))
    assert page.notice.text() == ""


def test_what_went_wrong_does_not_wait_for_who_goes_to_another_page(qtbot: QtBot, tasks: Tasks) -> None:
    """What is told while the page is not to be seen is there when it comes."""
    page, _below = page_with_button(qtbot, tasks)
    page.notice.show_error("Dat ging mis")
    page.hide()
    page.show()
    assert page.notice.text() == ""
    page.hide()
    page.notice.show_error("Dat ging later mis")
    page.show()
    assert page.notice.text() == "Dat ging later mis"


def test_a_saved_file_can_be_opened_and_its_folder_shown(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is opened before that is asked; what is not there any more is said."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    page, _below = page_with_button(qtbot, tasks)
    saved = tmp_path / "brieven.pdf"
    saved.write_bytes(b"%PDF")
    tell_saved(page.notice, saved)
    assert (page.notice.text(), opened) == (f"Saved: {saved}", [])
    for button in page.notice.leads():
        button.click()
    assert opened == [QUrl.fromLocalFile(str(one)).toLocalFile() for one in (saved, tmp_path)]
    saved.unlink()
    page.notice.leads()[0].click()
    assert page.notice.text().startswith(f"{saved} cannot be opened")
