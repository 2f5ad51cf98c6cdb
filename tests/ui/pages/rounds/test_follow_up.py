# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A round's page tells what came of it, and every figure leads to the people."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from app import clock
from app.domain.ids import TeacherId
from app.domain.registrations import EventKind
from app.domain.selections import TeacherSelection
from app.progress import Progress
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage

SENT = timedelta(30)


@pytest.fixture
def people(stage: Stage, tmp_path: Path) -> list[TeacherId]:
    """Send three letters a month ago: to one who declined, one who asked to be asked later, one who said nothing."""
    services, on = stage.services, clock.today() - SENT
    draft = services.rounds.draft(on)
    found = [one.row.id for one in services.rounds.candidates(draft) if one.eligible and one.has_address][:3]
    item = services.rounds.start(draft, found)
    services.letters.save_pdf(item.id, tmp_path / "brieven.pdf", Progress())
    services.letters.confirm(item.id, [row.letter.id for row in services.rounds.letters(item.id)], on)
    services.registrations.note(EventKind.DECLINED, found[:1], on + timedelta(3))
    services.registrations.note(EventKind.POSTPONED, found[1:2], on + timedelta(5), until=clock.today() + SENT)
    return found


@pytest.fixture
def page(stage: Stage, people: list[TeacherId]) -> RoundsPage:
    """Show the page of the round."""
    shown = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    shown.open(stage.services.rounds.rounds()[0].round.id)
    stage.until_calm()
    return shown


def test_the_figures_lead_to_the_people_and_the_curve_is_told(page: RoundsPage, people: list[TeacherId]) -> None:
    """Each figure to those it counts; what nobody is in cannot be pressed."""
    asked: list[TeacherSelection] = []
    page.show_teachers.connect(asked.append)
    view = page._round.follow_up
    for key in ("sent", "declined", "later", "open", "registered"):
        view.figures[key].click()

    assert view.isVisible()
    assert [set(one.ids or ()) for one in asked] == [set(people), {people[0]}, {people[1]}, {people[2]}]
    assert view.figures["later"].accessibleName() == "1 later 33.3%"
    assert "2 beantwoord, 0 geregistreerd" in view._chart.accessibleDescription()


def test_only_who_may_be_reminded_is_proposed(page: RoundsPage, people: list[TeacherId]) -> None:
    """With the reminder ready, and those people in it."""
    went: list[str] = []
    page.go_to.connect(went.append)
    page._round.follow_up.remind.click()
    page._round.follow_up.book.click()
    round_id = page.services.rounds.rounds()[0].round.id
    assert went == [f"rounds/reminder:{people[2]}", f"replies/{round_id}"]


def test_the_page_is_saved_as_one_sheet(
    page: RoundsPage, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under the name of the round."""
    target = tmp_path / "opvolging.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
    button = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Save as PDF…")
    stage.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.until_calm()
    assert target.read_bytes().startswith(b"%PDF")
