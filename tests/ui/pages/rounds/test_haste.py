# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A round made in haste: pressed twice, gone back while something is looked up. Nobody gets a letter too many."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage, making
from ui.pages.rounds.page import View


@pytest.fixture
def page(stage: Stage) -> RoundsPage:
    """Return the page of rounds of the sample school."""
    shown = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    return shown


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Return what lets the worker go on; at the latest when the test ends."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def one_pdf(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Choose a file where the program asks where the letters go."""
    monkeypatch.setattr(making, "ask_file", lambda *_about: tmp_path / "letters.pdf")


def hold(stage: Stage, held: threading.Event) -> None:
    """Keep the worker busy until `held` is set."""
    stage.tasks.run(lambda _progress: held.wait(20))


def press(page: RoundsPage, text: str) -> None:
    """Press the button that says this, if it can be pressed."""
    next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text().strip() == text).click()


def forward(page: RoundsPage) -> None:
    """Press the page's main button."""
    assert page.primary is not None
    page.primary.click()


def at_check(page: RoundsPage, stage: Stage) -> None:
    """Begin a round by pigeon-hole with everybody who is proposed and go to the check."""
    page.start([])
    stage.until_calm()
    forward(page)
    forward(page)
    stage.until_calm()
    press(page, "Deliver the round by pigeon-hole")
    stage.until_calm()


def test_who_is_unticked_while_the_letters_are_checked_gets_none(
    page: RoundsPage, stage: Stage, held: threading.Event
) -> None:
    """The answer about the stack of before does not bring that stack back."""
    page.start([])
    stage.until_calm()
    forward(page)
    hold(stage, held)
    forward(page)
    page.step_back()
    page.step_back()
    who = page._steps._who
    (out, *kept) = [person for person, _name, _code in who.people()]
    who._model.tick(kept)
    forward(page)
    held.set()
    stage.until_calm()
    assert page._steps.stack is not None
    assert out not in page._steps.stack.teacher_ids


def test_the_letter_that_is_checked_has_the_signer_just_typed(
    page: RoundsPage, stage: Stage, held: threading.Event
) -> None:
    """Typing a name and going on at once checks and prints the letter with that name."""
    page.start([])
    stage.until_calm()
    forward(page)
    hold(stage, held)
    signer = page._steps._letter._form.widget("signer")
    signer.setText("P. Proef")
    signer.editingFinished.emit()
    forward(page)
    asked = page._steps.stack
    held.set()
    stage.until_calm()
    assert asked is not None
    assert asked.round.signer == "P. Proef"


def test_two_fields_of_a_kept_round_are_both_stored(page: RoundsPage, stage: Stage, held: threading.Event) -> None:
    """The second is left before the first was stored."""
    at_check(page, stage)
    forward(page)
    press(page, "Keep for later")
    stage.until_calm()
    forward(page)
    stage.until_calm()
    page.step_back()
    stage.until_calm()
    hold(stage, held)
    for name, text in (("signer", "P. Proef"), ("signer_function", "conrector")):
        field = page._steps._letter._form.widget(name)
        field.setText(text)
        field.editingFinished.emit()
    held.set()
    stage.until_calm()
    kept = stage.services.rounds.rounds()[0].round
    assert (page.notice.text(), kept.signer, kept.signer_function) == ("", "P. Proef", "conrector")


@pytest.mark.usefixtures("one_pdf")
@pytest.mark.parametrize("way", ["One PDF…", "Keep for later"])
def test_pressing_twice_makes_one_round(page: RoundsPage, stage: Stage, held: threading.Event, way: str) -> None:
    """An impatient second press does not make the letters of everybody again."""
    at_check(page, stage)
    forward(page)
    hold(stage, held)
    press(page, way)
    press(page, way)
    held.set()
    stage.until_calm()
    assert len(stage.services.rounds.rounds()) == 1


def test_going_back_to_the_list_is_not_undone_by_a_late_answer(
    page: RoundsPage, stage: Stage, held: threading.Event
) -> None:
    """A round that is read again does not come back to the front."""
    at_check(page, stage)
    forward(page)
    press(page, "Keep for later")
    stage.until_calm()
    hold(stage, held)
    page.reload(frozenset())
    page.step_back()
    held.set()
    stage.until_calm()
    assert page._view is View.LIST
