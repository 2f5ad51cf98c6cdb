# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary makes a letter of the school's own in the letter's step of a round."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.own_fields import OwnKind
from app.services.template_writing import read
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage, own_templates
from ui.pages.rounds.editing.asking import KEEP
from ui.pages.rounds.editing.editor import TemplateEditor
from ui.pages.rounds.letter import Letter
from ui.pages.rounds.own_templates import OwnTemplates
from ui.pages.rounds.template_field import TemplateField


@pytest.fixture
def page(stage: Stage) -> RoundsPage:
    """Return the page of rounds at the letter's step of a new round."""
    stage.services.own_fields.add("Kluis", OwnKind.TEXT)
    shown = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    shown.start([])
    stage.until_calm()
    assert shown.primary is not None
    shown.primary.click()
    stage.until_calm()
    return shown


def one(page: RoundsPage, kind: type[Any]) -> Any:
    """Return the only part of a kind."""
    (found,) = page.findChildren(kind)
    return found


def pressed(page: RoundsPage, stage: Stage, text: str) -> None:
    """Press a button under the choice of the letter."""
    buttons = one(page, TemplateField).findChildren(QPushButton)
    (button,) = [button for button in buttons if button.text() == text and button.isVisible()]
    button.click()
    stage.until_calm()


def editor(page: RoundsPage, stage: Stage, text: str) -> TemplateEditor:
    """Open the editor by a button."""
    pressed(page, stage, text)
    found = one(page, OwnTemplates).editor
    assert found is not None
    return found


def typed(edited: TemplateEditor, stage: Stage, text: str) -> None:
    """Write a text and wait until it was looked at."""
    edited.writing.text.show_blocks(read(text))
    edited.writing.typed.emit()
    edited._soon.setInterval(0)
    edited._soon.start()
    stage.bot.waitUntil(lambda: not edited._soon.isActive())
    stage.until_calm()


def test_a_copy_with_an_own_field_becomes_the_rounds_letter(
    page: RoundsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault stands below the text while it is there; changing and removing are offered for the copy only."""
    edited = editor(page, stage, "Copy and change…")
    typed(edited, stage, "{{aanhef}}\n\n{{nam}}")
    assert not edited.saving.isEnabled()
    assert edited.writing.faults.text().startswith("Regel 3")
    typed(edited, stage, "{{aanhef}}\n\nKluis: ")
    edited.writing.text.moveCursor(QTextCursor.MoveOperation.End)
    edited.writing.fields.search.setText("kluis")
    QTest.keyClick(edited.writing.fields.search, Qt.Key.Key_Return)
    assert edited.writing.words().body.endswith("{{eigen: Kluis}}")
    stage.until_calm()
    monkeypatch.setattr(edited.asking, "name", lambda proposed, _taken: f"{proposed}, anders")
    edited.saving.click()
    stage.until_calm()

    field = one(page, TemplateField)
    assert one(page, Letter).round.template_id == field.value() == stage.services.rounds.templates()[0].id
    assert field.title() == "Copy of Uitnodiging om u te registreren, anders"
    monkeypatch.setattr(own_templates, "ask", lambda *_about, **_more: True)
    pressed(page, stage, "Remove")
    assert (field.value(), len(stage.services.rounds.templates())) == ("uitnodiging.nl", 20)


def test_changes_are_not_lost_without_asking(page: RoundsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Close of a text that was not touched asks nothing; a new round asks too, since it would come in its place."""
    asked: list[str] = []
    edited = editor(page, stage, "Copy and change…")
    monkeypatch.setattr(edited.asking, "leaving", lambda name, **_more: [asked.append(name), ""][1])
    edited.writing.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edited.writing.text, "Nieuw")
    edited.leave()
    page.start([])
    assert not page.may_close()
    assert (asked, edited.isVisible()) == (["Copy of Uitnodiging om u te registreren"] * 3, True)
    edited.writing.text.undo()
    edited.leave()
    assert (len(asked), edited.isVisible()) == (3, False)


def test_a_letter_that_was_not_saved_waits_below_the_choice(
    page: RoundsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when the window was closed by the system, which asks nothing; it is gone on with as it was."""
    edited = editor(page, stage, "Copy and change…")
    QTest.keyClicks(edited.writing.text, "Half af. ")
    words = edited.writing.words()
    page.leave()
    monkeypatch.setattr(edited.asking, "leaving", lambda _name, **_more: KEEP)
    edited.leave()
    stage.until_calm()
    (again,) = one(page, Letter).drafts.buttons
    again.click()
    stage.until_calm()
    resumed = one(page, OwnTemplates).editor
    assert resumed is not None
    assert resumed.writing.words() == words
    assert resumed.keeping.written


def test_pressing_twice_opens_one_editor(page: RoundsPage, stage: Stage) -> None:
    """The second would lie over the first."""
    (button,) = [one for one in one(page, TemplateField).findChildren(QPushButton) if one.text() == "Copy and change…"]
    button.click()
    button.click()
    stage.until_calm()
    assert len(page.findChildren(TemplateEditor)) == 1
