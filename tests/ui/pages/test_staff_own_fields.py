# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Own fields and tags in the list of teachers: columns, filters, and a tag for many at once."""

from typing import Any

import pytest
from PySide6.QtWidgets import QMenu

from app.domain.own_fields import OwnKind
from app.domain.selections import TeacherColumn
from tests.ui.pages.test_staff_page import page_of, people, shown
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs.ask_own_value import OwnValueDialog
from ui.dialogs.people import tagging
from ui.pages.staff import StaffPage

__all__ = ["desk", "school_path", "school_template"]


TAGS = len(TeacherColumn) - 1
"""Where the column of tags stands; those of own fields come behind it."""


def keys_of(page: StaffPage) -> dict[str, str]:
    """Return the titles of the columns that stand there for tags and own fields."""
    return {column.key: column.title for column in page.model.columns[TAGS:]}


def entries(page: StaffPage, name: str) -> dict[str, Any]:
    """Return what a filter's menu offers."""
    one = next(part for part in page.filters._filters if part.name == name)
    menu = QMenu(page)
    one.fill(menu)
    return {entry.text(): entry for entry in menu.actions()}


def test_a_field_is_a_column_that_comes_and_goes_with_it(desk: Desk) -> None:
    """It stands behind the columns menu until it is asked for, and keeps its place the next time."""
    ids = desk.add(people("Aker", "Berg"))
    first = desk.services.own_fields.add("Kluis", OwnKind.NUMBER)
    page = page_of(desk)
    second = desk.services.own_fields.add("<b>Let op</b>", OwnKind.TEXT)
    desk.services.own_fields.set_value(ids[:1], second.id, "<i>x</i>")
    desk.settle()
    both, place = keys_of(page), len(page.model.columns) - 1
    hidden = page.view.isColumnHidden(place)
    page.view.setColumnHidden(place, False)
    desk.services.own_fields.remove(first.id)
    desk.settle()
    again = page_of(desk)

    assert both == {"tags": "Tags", f"own.{first.id}": "Kluis", f"own.{second.id}": "<b>Let op</b>"}
    assert hidden
    assert keys_of(again) == {"tags": "Tags", f"own.{second.id}": "<b>Let op</b>"}
    assert not again.view.isColumnHidden(TAGS + 1)
    assert [again.model.index(row, TAGS + 1).data() for row in range(2)] == ["<i>x</i>", ""]
    assert again._export.columns()[-1] == (second.id, "<b>Let op</b>")


def test_the_list_is_filtered_by_a_choice_and_by_a_typed_number(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each condition is a chip; what is no number stays in the dialog with its sentence."""
    ids = desk.add(people("Aker", "Berg", "Cools"))
    building = desk.services.own_fields.add("Gebouw", OwnKind.CHOICE, "Noord\nZuid")
    locker = desk.services.own_fields.add("Kluis", OwnKind.NUMBER)
    desk.services.own_fields.set_value(ids[:2], building.id, "Noord")
    for number, teacher_id in enumerate(ids):
        desk.services.own_fields.set_value([teacher_id], locker.id, float(number))
    page = page_of(desk)
    entries(page, "Gebouw")["Noord"].trigger()
    desk.settle()
    said: list[str] = []

    def typed(dialog: OwnValueDialog) -> int:
        for text in ("veel", "1"):
            dialog.field.setText(text)
            dialog.accept()
            said.append(dialog.form.error("value"))
        return dialog.result()

    monkeypatch.setattr(OwnValueDialog, "exec", typed)
    entries(page, "Kluis")["from…"].trigger()
    desk.settle()

    assert shown(page) == ["Berg, A."]
    assert [chip.text() for chip in page.filters._chips] == ["In service", "Gebouw is Noord", "Kluis from 1"]
    assert "“veel” is geen getal" in said[0]


def test_a_filter_on_a_field_that_goes_is_taken_away(desk: Desk) -> None:
    """Everybody comes back."""
    desk.add(people("Aker", "Berg"))
    field = desk.services.own_fields.add("Let op", OwnKind.TEXT)
    page = page_of(desk)
    entries(page, "Let op")["filled in"].trigger()
    desk.settle()
    nobody = shown(page)
    desk.services.own_fields.remove(field.id)
    desk.settle()

    assert (nobody, shown(page)) == ([], ["Aker, A.", "Berg, A."])


def test_a_tag_is_given_to_many_and_filtered_by(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """One action; the tags of the school are offered, and so is none."""
    ids = desk.add(people("Aker", "Berg", "Cools"))
    page = page_of(desk)
    said: list[str] = []
    page.said.connect(said.append)
    monkeypatch.setattr(tagging, "ask_text", lambda *_, **_words: "BHV")
    page.model.tick(set(ids[:2]))
    page._actions._tags._on_add(page.chosen())
    desk.settle()
    offered = list(entries(page, "Tag"))
    entries(page, "Tag")["no tag"].trigger()
    desk.settle()
    desk.services.history.undo()

    assert (said, offered) == (["Tag added for 2 teachers"], ["no tag", "BHV"])
    assert shown(page) == ["Cools, A."]
    assert desk.services.tags.counts() == {}
