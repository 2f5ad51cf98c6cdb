# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Remarks on the page of a teacher: written in a dialog, shown with day and writer, removed with undo."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QToolButton

from app.persistence.lock import whoami
from tests.ui.pages.test_teacher_page import opened
from tests.ui.staff_pages import Desk, desk, school_path, school_template
from ui.dialogs.ask_paragraph import ParagraphDialog

__all__ = ["desk", "school_path", "school_template"]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that says what is typed into the next dialogs before their main button is pressed."""

    def types(text: str) -> None:
        def fill(dialog: ParagraphDialog) -> int:
            dialog.field.setPlainText(text)
            dialog.accepting.click()
            return dialog.result()

        monkeypatch.setattr(ParagraphDialog, "exec", fill)

    return types


def test_a_remark_is_written_and_shown(
    desk: Desk, typed: Callable[[str], None], fixed_clock: Callable[[datetime], None]
) -> None:
    """With the day and who wrote it; newest first; data stay letters."""
    page, _id = opened(desk)
    fixed_clock(datetime(2026, 11, 23, 10, tzinfo=UTC))
    part = page.overview.remarks
    for text in ("Eerste", "<b>Tweede</b>"):
        typed(text)
        part.add.click()
        desk.settle()

    assert part.texts() == [f"{text}\n23 november 2026, {whoami()}" for text in ("<b>Tweede</b>", "Eerste")]


def test_a_remark_is_changed_and_removed(desk: Desk, typed: Callable[[str], None]) -> None:
    """By the buttons beside it; undo brings it back."""
    page, teacher_id = opened(desk)
    desk.services.remarks.add(teacher_id, "Eerste")
    desk.settle()
    change, remove = page.overview.remarks.findChildren(QToolButton)
    typed("Anders")
    change.click()
    desk.settle()
    changed = [item.text for item in desk.services.remarks.of_teacher(teacher_id)]
    remove = page.overview.remarks.findChildren(QToolButton)[-1]
    remove.click()
    desk.settle()
    removed = desk.services.remarks.of_teacher(teacher_id)
    desk.services.history.undo()

    assert (changed, removed) == (["Anders"], [])
    assert len(desk.services.remarks.of_teacher(teacher_id)) == 1


def test_an_empty_remark_cannot_be_added(desk: Desk) -> None:
    """The button waits until something is typed."""
    dialog = ParagraphDialog("Opmerking", "Anne", label="Opmerking", text="", yes="Toevoegen", no="Annuleren")
    desk.bot.addWidget(dialog)
    empty = dialog.accepting.isEnabled()
    dialog.field.setPlainText("x")

    assert (empty, dialog.accepting.isEnabled()) == (False, True)
