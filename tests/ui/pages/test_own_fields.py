# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Own fields and tags in the window: made in the settings, filled in on a teacher's page."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QToolButton

from app.domain.ids import TeacherId
from app.domain.own_fields import OwnField, OwnKind
from tests.ui.pages.test_teacher_page import opened
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs.ask_own_field import OwnFieldDialog
from ui.pages.settings import SettingsPage
from ui.pages.settings.own_fields import OwnFieldsPart

__all__ = ["desk", "school_path", "school_template"]


def part_of(desk: Desk) -> OwnFieldsPart:
    """Show the part of the settings."""
    page = cast("SettingsPage", desk.show(SettingsPage))
    page.show_part("own_fields")
    desk.settle()
    return cast("OwnFieldsPart", page._parts["own_fields"])


@pytest.fixture
def filled(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that says what is filled in in the next dialogs before their main button is pressed."""

    def fills(**values: object) -> None:
        def fill(dialog: OwnFieldDialog) -> int:
            for name, value in values.items():
                dialog.form.set_value(name, value)
            dialog.accepting.click()
            return dialog.result()

        monkeypatch.setattr(OwnFieldDialog, "exec", fill)

    return fills


def pressed(part: Any, name: str) -> None:
    """Press the button of this name."""
    next(button for button in part.findChildren(QToolButton) if button.accessibleName() == name).click()


def test_a_field_is_made_changed_and_moved(desk: Desk, filled: Callable[..., None]) -> None:
    """With how many have something in it; data stay letters."""
    part = part_of(desk)
    first = part.rows()
    filled(name="<b>Gebouw</b>", kind=OwnKind.CHOICE, choices="Noord\nZuid")
    part.add.click()
    desk.settle()
    filled(name="Kluis", kind=OwnKind.NUMBER)
    part.add.click()
    desk.settle()
    pressed(part, "Move up: Kluis")
    desk.settle()

    assert first == []
    assert part.rows()[:2] == [
        "Kluis · Getal · nobody yet",
        "<b>Gebouw</b> · Keuze uit een lijst: Noord, Zuid · nobody yet",
    ]


def test_a_field_that_cannot_be_is_said_below_it(desk: Desk) -> None:
    """The dialog stays; so does what was filled in."""
    dialog = OwnFieldDialog(desk.wording)
    desk.bot.addWidget(dialog)
    dialog.form.set_value("kind", OwnKind.CHOICE)
    dialog.accept()
    nameless = dialog.form.error("name")
    dialog.form.set_value("name", "Gebouw")
    dialog.accept()

    assert "naam" in nameless
    assert "twee keuzes" in dialog.form.error("choices")


def test_removing_a_field_asks_first_and_says_how_many_lose_something(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No is no."""
    asked: list[str] = []
    monkeypatch.setattr(
        "ui.pages.settings.own_fields.ask", lambda _p, _t, text, **_words: asked.append(text) or len(asked) > 1
    )
    field, _id = field_of(desk, OwnKind.TEXT, "12")
    part = part_of(desk)
    for _time in range(2):
        pressed(part, "Remove: Kluis")
        desk.settle()

    assert asked[0].startswith("1 teacher has something in it")
    assert field.name == "Kluis"
    assert desk.services.own_fields.fields() == []


def field_of(desk: Desk, kind: OwnKind, held: str = "") -> tuple[OwnField, TeacherId]:
    """Make a field and a teacher who has something in it."""
    _page, teacher_id = opened(desk)
    field = desk.services.own_fields.add("Kluis", kind, "Noord\nZuid")
    desk.services.own_fields.set_value([teacher_id], field.id, held)
    return field, teacher_id


def test_a_field_is_stored_as_soon_as_it_is_left(desk: Desk) -> None:
    """What it cannot hold stays in it with its sentence; undo takes the last value back."""
    page, teacher_id = opened(desk)
    field = desk.services.own_fields.add("Kluis", OwnKind.NUMBER)
    desk.settle()
    name = f"own.{field.id}"
    widget = page.details.own.form.widget(name)
    for text in ("12,5", "twaalf"):
        widget.setText(text)
        widget.editingFinished.emit()
        desk.settle()
    stored = [value.amount for value in desk.services.staff.teacher(teacher_id).own]
    said = page.details.own.form.error(name)
    desk.services.history.undo()

    assert (stored, "“twaalf” is geen getal" in said) == ([12.5], True)
    assert desk.services.staff.teacher(teacher_id).own == ()


def test_tags_are_typed_and_taken_away(desk: Desk) -> None:
    """Those of the school are offered; a tag is plain text."""
    page, teacher_id = opened(desk)
    part = page.details.own
    part.typed.setCurrentText("BHV, <i>mentor</i>")
    part.typed.lineEdit().editingFinished.emit()
    desk.settle()
    shown = part.texts()
    part._chips[0].removed.emit()
    desk.settle()

    assert shown == ["<i>mentor</i>", "BHV"]
    assert desk.services.staff.teacher(teacher_id).tags == ("BHV",)
    assert part.typed.currentText() == ""
