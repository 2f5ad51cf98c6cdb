# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary is told what a reader may stumble over, and decides."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from app import clock
from app.domain.ids import TeacherId
from app.domain.tone import Tone, ToneFinding
from tests.ui.pages.sample_school import Stage
from ui.pages.rounds import RoundsPage
from ui.pages.rounds.tone_list import ToneList
from ui.pages.rounds.tone_watch import ToneWatch

ASKED = (("Datum van de studiedag", "12 maart 2025"), ("Onderwerp van de studiedag", "toetsen"))


@pytest.fixture
def page(stage: Stage) -> RoundsPage:
    """Return the page of rounds at the check of a round about a study day that was, for two people."""
    draft = stage.services.rounds.draft(clock.today(), "study_day")
    people = [one.row.id for one in stage.services.rounds.candidates(draft) if one.has_address][:2]
    asked = (*ASKED, ("Plaats van de studiedag", "de aula"))
    item = stage.services.rounds.start(replace(draft, asked=asked), people)
    shown = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    shown.open(item.id)
    stage.until_calm()
    assert shown.primary is not None
    shown.primary.click()
    settle(shown, stage)
    return shown


def settle(page: RoundsPage, stage: Stage) -> None:
    """Wait until the letters were looked through."""
    (watch,) = page.findChildren(ToneWatch)
    stage.until_calm()
    stage.bot.waitUntil(lambda: not watch._soon.isActive())
    stage.until_calm()


def remarks(page: RoundsPage) -> ToneList:
    """Return what there is to think about at the check."""
    return page._steps._check.tone


def test_a_remark_stops_nothing_and_goes_when_it_is_waved_away(page: RoundsPage, stage: Stage) -> None:
    """For this round, also when it is opened again; and it can be undone."""
    found = {one.tone for one in remarks(page).findings}
    assert Tone.PAST_DAY in found
    assert page.primary is not None
    assert page.primary.isEnabled()
    remarks(page).waved.emit(next(one.mark for one in remarks(page).findings if one.tone is Tone.PAST_DAY))
    settle(page, stage)
    assert Tone.PAST_DAY not in {one.tone for one in remarks(page).findings}
    stage.services.history.undo()
    stage.until_calm()
    settle(page, stage)
    (round_id,) = [one.round.id for one in stage.services.rounds.rounds() if one.round.asked]
    assert stage.services.rounds.round(round_id).waved == ()


def test_a_click_shows_for_whom_a_field_is_empty(page: RoundsPage) -> None:
    """Their letters are chosen in the list, and a screen reader hears of what."""
    entry = page._steps.stack.entries[1]  # type: ignore[union-attr]
    remarks(page).show_findings([ToneFinding(Tone.EMPTY, field="telefoon", people=(TeacherId(entry.teacher_id),))])
    show = [one for one in remarks(page).findChildren(QPushButton) if one.text().startswith("Show")][-1]
    assert show.accessibleDescription() == "“Doorkiesnummer” is leeg bij 1 persoon."
    show.click()
    check = page._steps._check
    assert [check._model.rows[row].teacher_id for row in check._view.selected_rows()] == [entry.teacher_id]
