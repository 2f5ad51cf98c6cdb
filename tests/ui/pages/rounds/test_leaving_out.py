# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who left or answered while a stack lay is left out at the check, and named; Undo puts them back."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QPushButton

from app import clock
from app.domain.letters import Delivery
from app.domain.registrations import EventKind
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds.page import RoundsPage


def test_going_on_with_a_stack_leaves_out_who_it_is_not_meant_for_any_more(stage: Stage) -> None:
    """With a sentence that names each and says why; whoever is put back stays, with the same said at the letter."""
    rounds = stage.services.rounds
    draft = replace(rounds.draft(clock.today()), delivery=Delivery.PIGEON_HOLE)
    people = [one.row.id for one in rounds.candidates(draft) if one.eligible][:4]
    item = rounds.start(draft, people)
    leaver = stage.services.staff.teacher(people[0])
    stage.services.staff.save(leaver, replace(leaver, employed_until=date(2026, 11, 1)))
    stage.services.registrations.note(EventKind.DECLINED, [people[1]], clock.today())
    page = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.open(item.id)
    stage.until_calm()

    page._main.click()
    stage.until_calm()

    assert [row.letter.teacher_id for row in rounds.letters(item.id)] == people[2:]
    told = page.notice.text()
    assert told.startswith("2 people were left out of the stack: ")
    assert "niet in dienst" in told
    assert "ziet ervan af" in told

    stage.services.history.undo()
    stage.until_calm()
    assert len(rounds.letters(item.id)) == 4
    assert not page._main.isEnabled()


def test_who_has_the_letter_in_another_round_is_left_out_until_it_is_sent_all_the_same(stage: Stage) -> None:
    """The sentence names the other round; whoever is put back gets the letter by a button beside what is told."""
    rounds = stage.services.rounds
    draft = replace(rounds.draft(clock.today()), delivery=Delivery.PIGEON_HOLE)
    people = [one.row.id for one in rounds.candidates(draft) if one.eligible][:3]
    rounds.start(replace(draft, name="Eerste"), people[:2])
    item = rounds.start(replace(draft, name="Tweede"), people)
    page = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    page.open(item.id)
    stage.until_calm()

    page._main.click()
    stage.until_calm()
    assert [row.letter.teacher_id for row in rounds.letters(item.id)] == people[2:]
    assert "al klaargelegd in de ronde “Eerste”" in page.notice.text()

    stage.services.history.undo()
    stage.until_calm()
    assert not page._main.isEnabled()
    (button,) = [one for one in page.findChildren(QPushButton) if one.text() == "Send all the same"]
    button.click()
    stage.until_calm()
    assert page._main.isEnabled()
    assert len(rounds.letters(item.id)) == 3
