# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""In the last step a secretary says how the stack lies and which letters of it are printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.addresses import is_complete
from app.domain.letters import LetterState
from app.domain.mailing import Mailing, MailingKind
from app.domain.stacking import StackOrder
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage, making
from ui.pages.rounds.part import StackPart, Which, last_order
from ui.pages.rounds.stack import Stack
from ui.pages.rounds.step_words import OUTPUT, WHO


@pytest.fixture
def page(stage: Stage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> RoundsPage:
    """Return the page in the last step of a new round of who has an address; one PDF goes where it is told."""
    shown = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    monkeypatch.setattr(making, "ask_file", lambda *_about: tmp_path / "brieven.pdf")
    begin(shown, stage)
    return shown


def begin(page: RoundsPage, stage: Stage) -> None:
    """Bring a new round of who has an address to its last step."""
    page.start([])
    stage.until_calm()
    page._steps.forward()
    stage.until_calm()
    stack = stack_of(page)
    people = stage.services.staff.teachers(list(stack.teacher_ids))
    page._steps._changes.drop(stack, [who.id for who in people if not is_complete(who.address)])
    stage.until_calm()
    page._steps._go(OUTPUT)
    stage.until_calm()


def stack_of(page: RoundsPage) -> Stack:
    """Return the stack that is shown."""
    assert page._steps.stack is not None
    return page._steps.stack


def part_of(page: RoundsPage) -> StackPart:
    """Return the choices of how the stack is printed."""
    return page._steps._output._part


def choose(page: RoundsPage, stage: Stage, order: StackOrder) -> None:
    """Choose an order as a user does."""
    part_of(page).order.set_value(order)
    part_of(page).order.committed.emit()
    stage.until_calm()


def test_the_order_that_was_chosen_holds_for_the_next_round(page: RoundsPage, stage: Stage) -> None:
    """The letters lie by place at once and are numbered so; another round begins like that."""
    choose(page, stage, StackOrder.PIGEON_HOLE)
    people = stage.services.staff.teachers(list(stack_of(page).teacher_ids))
    places = {who.id: (who.location, who.section or who.team) for who in people}
    lying = [places[entry.teacher_id] for entry in stack_of(page).entries]

    assert lying == sorted(lying)
    assert [entry.position for entry in stack_of(page).entries] == list(range(1, len(lying) + 1))
    assert last_order() is StackOrder.PIGEON_HOLE
    begin(page, stage)
    assert stack_of(page).round.order is StackOrder.PIGEON_HOLE
    assert stack_of(page).groups == len(set(lying))
    before = stack_of(page).teacher_ids
    page._steps._go(WHO)
    page._steps.forward()
    stage.until_calm()
    again = [who for who in stack_of(page).teacher_ids if who in before]
    assert again == list(before)


def test_separator_sheets_go_with_groups_only(page: RoundsPage, stage: Stage) -> None:
    """In order of names there are none to be had; by location it says how many groups there are."""
    dividers = part_of(page).dividers
    assert not dividers.isEnabled()
    choose(page, stage, StackOrder.LOCATION)
    assert dividers.text() == "Separator sheets (2 groups)"
    dividers.click()
    assert part_of(page).part(stack_of(page)).dividers
    part_of(page).which.set_value(Which.PART)
    part_of(page).which.committed.emit()
    part_of(page).final.setCurrentIndex(1)
    assert dividers.text() == "Separator sheet (1 group)"


def test_a_part_of_the_stack_is_printed_and_asked_about(page: RoundsPage, stage: Stage) -> None:
    """From the letter of one to that of another; the button and the question tell how many, the rest waits."""
    part = part_of(page)
    part.which.set_value(Which.PART)
    part.which.committed.emit()
    part.first.setCurrentIndex(2)
    part.final.setCurrentIndex(5)
    assert page.primary is not None
    assert page.primary.text() == "Print 4 letters…"
    assert part.first.currentText().startswith("3  ")
    page._steps.ask("pdf")
    stage.until_calm()

    question = page._round.question
    assert question._title.text() == "Did all 4 letters come out well?"
    question._all.setChecked(True)
    page.press_main()
    stage.until_calm()
    letters = [row.letter for row in page._letters]
    assert [letter.position for letter in letters if letter.state is LetterState.SENT] == [3, 4, 5, 6]
    assert page.primary.text() == f"Go on with {len(letters) - 4} letters"


def test_the_last_ones_are_printed_again_after_a_jam(page: RoundsPage, stage: Stage) -> None:
    """The order stands by then, the numbers stay, and the question is about all that were printed."""
    page._steps.ask("pdf")
    stage.until_calm()
    count = len(page._letters)
    page._round.wanted.emit("again")
    stage.until_calm()
    page._steps.forward()
    part = part_of(page)
    assert not part.order.isEnabled()
    assert part.which.value() == Which.LAST
    part.last.setValue(3)
    made = part.part(stack_of(page)).made
    assert [entry.position for entry in made] == [count - 2, count - 1, count]
    page._steps.ask("pdf")
    stage.until_calm()

    assert page._round.question._title.text() == f"Did all {count} letters come out well?"
    assert {row.letter.state for row in page._letters} == {LetterState.PRINTED}


def test_what_goes_with_the_letters_is_made_of_the_same_part(page: RoundsPage, stage: Stage) -> None:
    """A hand-out list of the letters that were chosen, with their numbers; later of the whole round."""
    part = part_of(page)
    part.which.set_value(Which.PART)
    part.which.committed.emit()
    part.final.setCurrentIndex(1)
    with stage.bot.waitSignal(page.open_mailing) as told:
        page._steps.ask("hand_out")
    asked = told.args[0]

    assert isinstance(asked, Mailing)
    assert (asked.kind, [place for place, _who in asked.places]) == (MailingKind.HAND_OUT, [1, 2])
    page._steps.ask("later")
    stage.until_calm()
    with stage.bot.waitSignal(page.open_mailing) as told:
        page._round.wanted.emit("labels")
    assert len(told.args[0].teacher_ids) == len(page._letters)


def test_a_letter_is_found_by_its_number_or_by_a_part_of_the_name(page: RoundsPage, stage: Stage) -> None:
    """What no letter has leaves the choice as it was, and the field says so."""
    part = part_of(page)
    part.which.set_value(Which.PART)
    part.which.committed.emit()
    for typed, place in (("12", 11), ("jans", _place_of(part, "Jans")), ("zzz", _place_of(part, "Jans")), ("1", 0)):
        part.first.setEditText(typed)
        line = part.first.lineEdit()
        assert line is not None
        line.editingFinished.emit()
        assert part.first.currentIndex() == place
        assert part.first.currentText() == part.first.itemText(place)


def _place_of(part: StackPart, name: str) -> int:
    return next(place for place in range(part.first.count()) if name in part.first.itemText(place))


def test_an_order_that_is_undone_is_seen_undone(page: RoundsPage, stage: Stage) -> None:
    """Of a round that was kept: the order and the names at the ends are as they were."""
    page._steps.ask("later")
    stage.until_calm()
    page._on_primary()
    stage.until_calm()
    page._steps.forward()
    before = [entry.teacher_id for entry in stack_of(page).entries]
    choose(page, stage, StackOrder.PIGEON_HOLE)
    assert [entry.teacher_id for entry in stack_of(page).entries] != before
    stage.services.history.undo()
    stage.until_calm()

    assert [entry.teacher_id for entry in stack_of(page).entries] == before
    assert part_of(page).order.value() == StackOrder.NAME


def test_some_numbers_are_printed_as_they_are_typed(page: RoundsPage, stage: Stage) -> None:
    """`2-3, 5`: the button says how many there are, and without a number there is nothing to print."""
    part = part_of(page)
    part.which.set_value(Which.NUMBERS)
    part.which.committed.emit()
    assert page._steps.main() == ("Print 0 letters…", False)
    part.numbers.setText("2-3, 5")
    assert page._steps.main() == ("Print 3 letters…", True)
    stack = stack_of(page)
    assert [entry.position for entry in part.part(stack).made] == [2, 3, 5]


def test_separator_sheets_are_not_ticked_where_there_are_no_groups(page: RoundsPage, stage: Stage) -> None:
    """What cannot be had does not look chosen; with groups again it is as it was."""
    choose(page, stage, StackOrder.PIGEON_HOLE)
    box = part_of(page).dividers
    box.click()
    choose(page, stage, StackOrder.NAME)
    by_name = box.isEnabled(), box.isChecked()
    choose(page, stage, StackOrder.PIGEON_HOLE)
    assert (by_name, box.isChecked()) == ((False, False), True)


def test_numbers_can_be_typed_key_by_key(page: RoundsPage, stage: Stage) -> None:
    """The main button can be pressed after the first digit, and cannot after the last is gone; the cursor stays."""
    choose(page, stage, StackOrder.LOCATION)
    part = part_of(page)
    with stage.bot.waitActive(page):
        page.activateWindow()
    part.which.set_value(Which.NUMBERS)
    part.which.committed.emit()
    part.numbers.setFocus()
    with_cursor = []
    for key in (*"1-5, 12", *"\b" * 7, *"2, 3"):
        stage.bot.keyClick(page.focusWidget() or page, Qt.Key.Key_Backspace if key == "\b" else key)
        stage.bot.wait(5)
        with_cursor.append(page.focusWidget() is part.numbers)
    assert all(with_cursor)
    assert part.numbers.value() == "2, 3"
    assert page._steps.main() == ("Print 2 letters…", True)
