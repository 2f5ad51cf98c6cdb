# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary makes a round of letters, from who gets one to which came out well."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.ids import TeacherId
from app.domain.letters import Delivery, LetterState, Unfit
from app.domain.registrations import Status
from app.domain.selections import REMINDING_NEEDS
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage, making
from ui.pages.rounds.page import View
from ui.pages.rounds.repairs import RepairCard

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(stage: Stage) -> RoundsPage:
    """Return the page of rounds of the sample school."""
    shown = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    return shown


def press(page: QWidget, text: str) -> None:
    """Press the button that says this."""
    found = [
        button for button in page.findChildren(QPushButton) if button.isVisible() and button.text().strip() == text
    ]
    assert [button.text().strip() for button in found] == [text]
    assert found[0].isEnabled()
    found[0].click()


def main(page: RoundsPage) -> str:
    """Return what the page's main button says."""
    assert page.primary is not None
    return page.primary.text()


def forward(page: RoundsPage, stage: Stage) -> None:
    """Press the page's main button."""
    assert page.primary is not None
    assert page.primary.isEnabled()
    page.primary.click()
    stage.until_calm()


def to_check(page: RoundsPage, stage: Stage) -> None:
    """Begin a round with everybody who is proposed and go to the check."""
    page.start([])
    stage.until_calm()
    forward(page, stage)
    forward(page, stage)


def cards(page: RoundsPage) -> list[RepairCard]:
    """Return the repairs that are offered."""
    return [card for card in page.findChildren(RepairCard) if card.isVisible()]


@pytest.fixture
def one_pdf(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the file that is chosen when the program asks where the letters go."""
    monkeypatch.setattr(making, "ask_file", lambda *_about: tmp_path / "letters.pdf")
    return tmp_path / "letters.pdf"


def made(page: RoundsPage, stage: Stage) -> None:
    """Bring a round through all steps into one PDF; those without an address are left out."""
    to_check(page, stage)
    press(page, "Leave 2 people out of this round")
    stage.until_calm()
    forward(page, stage)
    press(page, "One PDF…")
    stage.until_calm()


def test_a_school_without_rounds_is_told_what_a_round_is(page: RoundsPage, stage: Stage) -> None:
    """The empty list offers the one thing that ends its emptiness, and it leads to who gets a letter."""
    press(page, "Begin a round")
    stage.until_calm()
    assert main(page).startswith("Go on with ")


def test_the_main_button_tells_how_many_are_proposed(page: RoundsPage, stage: Stage) -> None:
    """Everybody who may be invited is ticked, and the button's number is true."""
    page.start([])
    stage.until_calm()
    eligible = [c for c in stage.services.rounds.candidates(stage.services.rounds.draft(TODAY)) if c.eligible]
    assert main(page) == f"Go on with {len(eligible)} letters"


def test_people_who_were_chosen_elsewhere_are_the_only_ones_ticked(page: RoundsPage, stage: Stage) -> None:
    """Of four people chosen in the list only the eligible are ticked, and it is told why the others are not."""
    found = stage.services.rounds.candidates(stage.services.rounds.draft(TODAY))
    eligible = [c.row.id for c in found if c.eligible][:2]
    other = next(c for c in found if c.reason == "registered")
    page.start([*eligible, other.row.id])
    stage.until_calm()
    assert main(page) == "Go on with 2 letters"
    assert f"{other.row.sort_name}: al geregistreerd" in page.notice.text()


def test_a_letter_without_an_address_blocks_the_printing(page: RoundsPage, stage: Stage) -> None:
    """While somebody has no address the main button cannot be pressed, and the repair stands beside it."""
    to_check(page, stage)
    assert page.primary is not None
    assert page.primary.isEnabled() is False
    assert [card._unfit for card in cards(page)] == [Unfit.NO_ADDRESS]


def test_delivering_by_pigeon_hole_repairs_missing_addresses(page: RoundsPage, stage: Stage) -> None:
    """One press makes the whole round go by pigeon-hole, and nothing blocks any more."""
    to_check(page, stage)
    press(page, "Deliver the round by pigeon-hole")
    stage.until_calm()
    assert page._steps.stack is not None
    assert page._steps.stack.round.delivery is Delivery.PIGEON_HOLE
    assert main(page) == "Go on to printing 16 letters"
    assert cards(page) == []


def test_leaving_people_out_goes_on_with_the_others(page: RoundsPage, stage: Stage) -> None:
    """The two without an address leave the stack; the others keep their order and can be printed."""
    to_check(page, stage)
    press(page, "Leave 2 people out of this round")
    stage.until_calm()
    assert main(page) == "Go on to printing 14 letters"


def test_a_school_that_is_not_filled_in_is_asked_there_and_then(page: RoundsPage, stage: Stage) -> None:
    """The check asks for the school's name and address in the page and keeps them."""
    from dataclasses import replace

    school = stage.services.school.school()
    stage.services.school.save(school, replace(school, street="", city=""))
    to_check(page, stage)
    card = next(card for card in cards(page) if card._unfit is Unfit.SCHOOL_EMPTY)
    assert card._form is not None
    card._form.set_value("street", "Laan 1")
    card._form.set_value("city", "Den Haag")
    press(card, "Save")
    stage.until_calm()
    assert stage.services.school.school().city == "Den Haag"
    assert [card._unfit for card in cards(page)] == [Unfit.NO_ADDRESS]


def test_nothing_is_kept_of_a_round_one_backs_out_of(page: RoundsPage, stage: Stage) -> None:
    """Escape leads back step by step to the list, and the school has no round."""
    to_check(page, stage)
    for _ in range(3):
        stage.bot.keyClick(page, Qt.Key.Key_Escape)
        stage.until_calm()
    assert page._view is View.LIST
    assert stage.services.rounds.rounds() == []


def test_a_round_can_be_kept_for_later(page: RoundsPage, stage: Stage) -> None:
    """The round then waits on its own page, with all its letters still to print."""
    to_check(page, stage)
    press(page, "Leave 2 people out of this round")
    stage.until_calm()
    forward(page, stage)
    press(page, "Keep for later")
    stage.until_calm()
    assert page._view is View.ROUND
    assert main(page) == "Go on with 14 letters"


@pytest.mark.usefixtures("one_pdf")
def test_the_page_asks_at_once_whether_the_letters_came_out_well(page: RoundsPage, stage: Stage) -> None:
    """After making the letters the question stands in the page, with no answer chosen."""
    made(page, stage)
    assert page._round.question.isVisible()
    assert page._round.question.answered() is False
    assert main(page) == "Note as invited"


@pytest.mark.usefixtures("one_pdf")
@pytest.mark.parametrize(
    ("answer", "sent"),
    [("all", list(range(1, 15))), ("up to", list(range(1, 10))), ("not these", [1, 2, *range(4, 15)]), ("none", [])],
)
def test_only_the_good_letters_count_as_sent(page: RoundsPage, stage: Stage, answer: str, sent: list[int]) -> None:
    """Who has a good letter is invited; the other letters wait again at their own place in the stack."""
    made(page, stage)
    question = page._round.question
    if answer == "all":
        question._all.setChecked(True)
    elif answer == "up to":
        question._up_to.setChecked(True)
        question._last.setValue(9)
    elif answer == "not these":
        question._not_these.setChecked(True)
        question._model.tick({question._rows[2].letter.id})
    else:
        question._none.setChecked(True)
    forward(page, stage)
    rows = stage.services.rounds.letters(stage.services.rounds.rounds()[0].round.id)
    assert [row.letter.position for row in rows if row.letter.state is LetterState.SENT] == sent
    waiting = [row.letter.position for row in rows if row.letter.state is LetterState.WAITING]
    assert waiting == [place for place in range(1, 15) if place not in sent]
    invited = {TeacherId(row.letter.teacher_id) for row in rows if row.letter.state is LetterState.SENT}
    statuses = {stage.services.registrations.status(who, TODAY).status for who in invited}
    assert statuses == ({Status.INVITED} if sent else set())


@pytest.mark.usefixtures("one_pdf")
def test_a_new_start_of_the_program_asks_again(page: RoundsPage, stage: Stage) -> None:
    """Letters of which nobody said how they came out are asked about whenever their round is opened."""
    made(page, stage)
    later = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(later)
    later.open(stage.services.rounds.rounds()[0].round.id)
    stage.until_calm()
    assert later._round.question.isVisible()
    assert later._round.question._title.text() == "Did all 14 letters come out well?"


@pytest.mark.usefixtures("one_pdf")
def test_the_rest_of_a_round_goes_on_in_the_same_order(page: RoundsPage, stage: Stage) -> None:
    """With nine of fourteen good, the round goes on with letters 10 to 14."""
    made(page, stage)
    page._round.question._up_to.setChecked(True)
    page._round.question._last.setValue(9)
    forward(page, stage)
    assert main(page) == "Go on with 5 letters"
    forward(page, stage)
    assert page._steps.stack is not None
    assert [entry.position for entry in page._steps.stack.entries] == [10, 11, 12, 13, 14]


def test_each_person_gets_a_file_in_a_new_folder(
    page: RoundsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The folder is named after the round and holds one PDF for each person."""
    to_check(page, stage)
    press(page, "Leave 2 people out of this round")
    stage.until_calm()
    forward(page, stage)
    monkeypatch.setattr(making, "ask_folder", lambda *_about: tmp_path)
    press(page, "One PDF per person…")
    stage.until_calm()
    assert len(list((tmp_path / "Uitnodiging november 2026").glob("*.pdf"))) == 14


def test_the_letter_of_anybody_can_be_jumped_to(page: RoundsPage, stage: Stage) -> None:
    """Choosing a name shows that person's page."""
    page.start([])
    stage.until_calm()
    forward(page, stage)
    letter = page._steps._letter
    wanted = letter._entries[4]
    letter.jump(wanted.teacher_id)
    stage.bot.waitUntil(
        lambda: wanted.name.split(",")[0] in letter._pages.accessibleDescription().replace("\n", " "), timeout=5000
    )
    assert letter._pages.page_count >= 1


def test_every_control_of_the_page_has_a_name_to_speak(page: RoundsPage, stage: Stage) -> None:
    """A screen reader can name every button and field of all steps."""
    to_check(page, stage)
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QPushButton)
        and not (widget.text() or widget.accessibleName())
        and widget is not page.primary
    ]
    assert nameless == []


def test_a_reminder_goes_to_who_did_not_answer_in_time(page: RoundsPage, stage: Stage) -> None:
    """It begins with the reminder's letter and name, and ticks exactly those of the worklist's lines."""
    page.show_part("reminder")
    stage.until_calm()
    draft = page._steps._who.draft()
    late = sum(line.count for line in stage.services.worklist.lines(TODAY) if line.need in REMINDING_NEEDS)
    assert (draft.template_id, draft.name) == ("herinnering.nl", "Herinnering november 2026")
    assert (late, main(page)) == (5, "Go on with 5 letters")


def test_another_letter_proposes_other_people(page: RoundsPage, stage: Stage) -> None:
    """Choosing the reminder in a round of invitations ticks who can be reminded."""
    page.start([])
    stage.until_calm()
    page._steps._who._form.set_value("template_id", "herinnering.nl")
    page._steps._who._form.committed.emit("template_id")
    stage.until_calm()
    assert main(page) == "Go on with 5 letters"
