# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters that went out are found while one types, looked at, and saved byte for byte."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.domain.letters import Letter
from tests.ui.pages.menus import menu_texts, pressed
from tests.ui.pages.sample_school import Stage
from ui.pages.kept_letters import KeptLettersPage
from ui.widgets.pdf_view import PdfView


@pytest.fixture
def page(stage: Stage, sent: list[Letter]) -> KeptLettersPage:
    """Show the page."""
    shown = KeptLettersPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    return shown


def test_typing_finds_letters_and_shows_the_first(page: KeptLettersPage, stage: Stage, sent: list[Letter]) -> None:
    """By the person here; the page beside the list is the one that was kept."""
    shown: list[bytes] = []
    page.page.show_pdf = shown.append  # type: ignore[method-assign]
    name = stage.services.staff.teacher(sent[1].teacher_id).name.surname
    page.search(name)
    stage.until_calm()

    assert [row.id for row in page.model.rows] == [sent[1].id]
    assert shown[-1] == stage.services.rounds.document(sent[1].document)
    assert isinstance(page.page, PdfView)


def test_what_was_searched_for_before_is_selected_on_coming_back(page: KeptLettersPage) -> None:
    """What is typed then takes its place."""
    page.search("jansen")
    page.shown()
    assert page.box.selectedText() == "jansen"


def test_nothing_found_says_what_is_searched(page: KeptLettersPage, stage: Stage) -> None:
    """And the box stays to be typed in."""
    page.show_part("kwaggel")
    stage.until_calm()
    assert page._nothing.isVisible()
    assert page.box.isEnabled()
    assert not any(button.isEnabled() for button in page._buttons)


def test_the_list_is_sorted_and_narrowed_to_a_round(page: KeptLettersPage, stage: Stage, sent: list[Letter]) -> None:
    """By name from A to Z; of a round without letters there is nothing."""
    page.view.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    stage.until_calm()
    names = [row.name for row in page.model.rows]
    page.rounds.set_value(sent[0].round_id)
    page.rounds.committed.emit()
    stage.until_calm()
    assert (names, page.model.total) == (sorted(names), 3)


def test_a_letter_is_saved_byte_for_byte(
    page: KeptLettersPage, stage: Stage, sent: list[Letter], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under a name that says whose it is."""
    asked: list[str] = []

    def choose(_parent: object, _title: str, name: str, *_more: object) -> tuple[str, str]:
        asked.append(Path(name).name)
        return str(tmp_path / "kopie.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    row = page.model.rows[0]
    page._buttons[2].click()
    stage.until_calm()
    assert (tmp_path / "kopie.pdf").read_bytes() == stage.services.rounds.document(row.document)
    assert row.round_name in asked[0]


def test_each_letter_tells_how_it_went(page: KeptLettersPage) -> None:
    """By what, and by whom."""
    row = page.model.rows[0]
    assert (page._how(row), bool(row.sent_by)) == ("als PDF", True)
    assert "uitnodiging" in page._told(row)


def test_with_whom_the_selected_letters_are_to_anything_can_be_done(
    page: KeptLettersPage, stage: Stage, sent: list[Letter]
) -> None:
    """Under the right mouse button, below what is done with one letter."""
    stage.until_calm()
    went: list[str] = []
    page.go_to.connect(went.append)
    page.view.selectAll()
    menu = page.addressed.menu()
    pressed(menu, "Letter…")
    ids = page.addressed.people.chosen()
    assert set(ids) == {letter.teacher_id for letter in sent}
    assert went == [f"rounds/letter:{','.join(map(str, ids))}"]
    assert {"Print again…", "Labels…", "Note status"} <= menu_texts(menu)
