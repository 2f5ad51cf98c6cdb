# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Answers are booked by keyboard: a code and Enter, then one key."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app import clock
from app.domain.letters import Letter
from app.domain.registrations import EventKind, Status
from app.domain.replies import Answer
from app.domain.reply_codes import code_of
from tests.ui.pages.sample_school import Stage
from ui.pages.replies import RepliesPage

KEY = {"F5": Qt.Key.Key_F5, "F7": Qt.Key.Key_F7, "F8": Qt.Key.Key_F8}


@pytest.fixture
def page(stage: Stage, sent: list[Letter]) -> RepliesPage:
    """Show the page."""
    shown = RepliesPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    return shown


def _scan(page: RepliesPage, stage: Stage, text: str) -> None:
    page.codes.one.setFocus()
    stage.bot.keyClicks(page.codes.one, text)
    stage.bot.keyClick(page.codes.one, Qt.Key.Key_Return)
    stage.until_calm()


def _press(page: RepliesPage, stage: Stage, answer: Answer) -> None:
    page.answers.buttons[answer].click()
    stage.until_calm()


def _status(stage: Stage, letter: Letter) -> Status:
    return stage.services.registrations.status(letter.teacher_id, clock.today()).status


def test_a_code_and_a_key_book_an_answer(page: RepliesPage, stage: Stage, sent: list[Letter]) -> None:
    """The card says whose letter it is; afterwards the cursor waits for the next code."""
    _scan(page, stage, code_of(sent[0].id))
    told = page.card.accessibleName()
    _press(page, stage, Answer.REGISTERED)

    assert "verstuurd" in told or "sent on" in told
    assert (_status(stage, sent[0]), _status(stage, sent[1])) == (Status.REGISTERED, Status.INVITED)
    assert [row.letter.letter_id for row in page.booked.model.rows] == [sent[0].id]
    assert (page.codes.one.text(), page.codes.one.hasFocus()) == ("", True)
    assert page.notice.text().startswith("Booked: ")


def test_a_program_that_stays_open_overnight_books_on_the_new_day(
    page: RepliesPage, stage: Stage, fixed_clock: Callable[[datetime], None]
) -> None:
    """A day that somebody typed stays."""
    fixed_clock(datetime(2030, 1, 7, 10, tzinfo=UTC))
    page.shown()
    stage.until_calm()
    assert page.answers.days()[0] == date(2030, 1, 7)
    page.answers.form.set_values({"on": date(2030, 1, 2)})
    fixed_clock(datetime(2030, 1, 8, 10, tzinfo=UTC))
    page.shown()
    stage.until_calm()
    assert page.answers.days()[0] == date(2030, 1, 2)


def test_an_answer_that_is_booked_while_the_others_are_looked_after_counts(
    page: RepliesPage, stage: Stage, sent: list[Letter]
) -> None:
    """What was asked is told of what was asked about: the newest row is not called taken back."""
    for letter in sent[:2]:
        asked = page.booked.events()
        _scan(page, stage, code_of(letter.id))
        _press(page, stage, Answer.REGISTERED)
    page.booked.show_there(asked, asked)
    model = page.booked.model
    said = [str(model.index(row, column).data()) for row in range(2) for column in range(model.columnCount())]
    assert len(page.booked.events()) == 2
    assert "taken back" not in said
    page.booked.show_there(asked, [])
    said = [str(model.index(row, column).data()) for row in range(2) for column in range(model.columnCount())]
    assert said.count("taken back") == 1


def test_each_answer_has_its_own_key_which_no_code_can_hold(page: RepliesPage) -> None:
    """A scanner that types the next code books nothing."""
    keys = {answer: button.text().rpartition("(")[2].rstrip(")") for answer, button in page.answers.buttons.items()}
    assert list(keys.values()) == ["F5", "F6", "F7", "F8"]
    assert all(QKeySequence(key)[0].key() in {*KEY.values(), Qt.Key.Key_F6} for key in keys.values())


def test_later_asks_for_a_day_and_keeps_the_letter_until_it_is_one(
    page: RepliesPage, stage: Stage, sent: list[Letter]
) -> None:
    """The fault stands at the field; the letter is still there to be booked."""
    _scan(page, stage, code_of(sent[0].id))
    page.answers.form.set_value("until", clock.today())
    _press(page, stage, Answer.POSTPONED)
    fault = page.answers.form.error("until")
    page.answers.form.set_value("until", clock.today() + timedelta(40))
    _press(page, stage, Answer.POSTPONED)

    event = stage.services.registrations.events(sent[0].teacher_id)[-1]
    assert fault
    assert (event.kind, event.until) == (EventKind.POSTPONED, clock.today() + timedelta(40))


@pytest.mark.parametrize(("text", "said"), [("K7M-4Q1", "geen antwoordcode"), ("voorbeeld", "voorbeeldbrief")])
def test_a_wrong_code_is_told_and_can_be_typed_over(page: RepliesPage, stage: Stage, text: str, said: str) -> None:
    """It is selected, so that the next one takes its place; nothing can be booked."""
    _scan(page, stage, text)
    assert said in page.notice.text()
    assert page.codes.one.selectedText() == text
    assert not any(button.isEnabled() for button in page.answers.buttons.values())


def test_each_code_can_be_booked_at_once_but_not_twice(page: RepliesPage, stage: Stage, sent: list[Letter]) -> None:
    """Who answered already is asked about."""
    page.codes.at_once.set_value(Answer.DECLINED)
    for letter in (sent[0], sent[1], sent[0]):
        _scan(page, stage, code_of(letter.id))

    assert [row.letter.letter_id for row in page.booked.model.rows] == [sent[1].id, sent[0].id]
    assert "Heeft al geantwoord" in page.card.accessibleName()


def test_a_list_is_booked_at_once_without_the_doubtful_ones(
    page: RepliesPage, stage: Stage, sent: list[Letter]
) -> None:
    """A wrong code cannot be ticked; one undo takes all back, and the list says so."""
    stage.services.registrations.note(EventKind.DECLINED, [sent[0].teacher_id], clock.today())
    page.codes.show_list(shown=True)
    page.codes.many.setPlainText("\n".join([*(code_of(one.id) for one in sent), "fout"]))
    page.codes._on_look()
    stage.until_calm()
    _press(page, stage, Answer.REGISTERED)

    assert [_status(stage, one) for one in sent] == [Status.DECLINED, Status.REGISTERED, Status.REGISTERED]
    stage.services.history.undo()
    stage.until_calm()
    assert [page.booked._answer(row) for row in page.booked.model.rows] == ["taken back"] * 2


def test_what_was_booked_can_be_taken_back_in_the_list(page: RepliesPage, stage: Stage, sent: list[Letter]) -> None:
    """One answer, whatever came after it."""
    for letter in sent[:2]:
        _scan(page, stage, code_of(letter.id))
        _press(page, stage, Answer.DECLINED)
    page.booked.view.selectRow(1)
    page.booked.take_back.click()
    stage.until_calm()
    assert [_status(stage, one) for one in sent[:2]] == [Status.INVITED, Status.DECLINED]


def test_escape_lets_go_of_the_letter_first(page: RepliesPage, stage: Stage, sent: list[Letter]) -> None:
    """Then it leads back."""
    _scan(page, stage, code_of(sent[0].id))
    assert (page.escaped(), page.escaped()) == (True, False)


def test_a_letter_of_another_round_is_told(page: RepliesPage, stage: Stage, sent: list[Letter]) -> None:
    """When the answers of one round are being booked."""
    other = stage.services.rounds.start(stage.services.rounds.draft(clock.today()), [sent[0].teacher_id])
    page.show_part(str(other.id))
    stage.until_calm()
    _scan(page, stage, code_of(sent[0].id))
    assert "andere ronde" in page.card.accessibleName()


def test_in_a_school_open_for_reading_nothing_is_booked(
    page: RepliesPage, stage: Stage, sent: list[Letter], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Whose letter it is can be seen all the same."""
    monkeypatch.setattr(RepliesPage, "writable", False)
    page.codes.entered.emit(code_of(sent[0].id))
    stage.until_calm()
    assert page.card.isVisible()
    assert not any(button.isEnabled() for button in page.answers.buttons.values())
