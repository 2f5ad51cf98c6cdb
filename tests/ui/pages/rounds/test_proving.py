# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Proving a round in the window: pages and room of each letter, searching the preview, changes since the check."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.letters import LetterState
from app.progress import Progress
from tests.ui.pages.sample_school import Stage
from ui.dialogs.letters_beside import LettersBeside
from ui.pages.rounds import making
from ui.pages.rounds import stack as stacks
from ui.pages.rounds.page import RoundsPage
from ui.pages.rounds.proving_columns import Shown


@pytest.fixture
def page(stage: Stage) -> RoundsPage:
    """Return the page at the preview of a round by pigeon-hole, which has nothing to repair."""
    shown = RoundsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    shown.start([])
    stage.until_calm()
    shown._steps.forward()
    stage.until_calm()
    stack = shown._steps.stack
    assert stack is not None
    shown._steps._changes.by_pigeon_hole(stack)
    stage.until_calm()
    return shown


def _to(page: RoundsPage, stage: Stage, steps: int) -> None:
    for _ in range(steps):
        page._steps.forward()
        stage.until_calm()


def _wait_for_looks(page: RoundsPage, stage: Stage) -> None:
    stage.bot.waitUntil(lambda: page._steps.proving.looks.complete, timeout=10_000)
    page._steps._check.show_looks()


def test_the_check_shows_pages_and_room_of_every_letter(page: RoundsPage, stage: Stage) -> None:
    """In the list, and in words for who cannot see the arrows."""
    _to(page, stage, 1)
    _wait_for_looks(page, stage)
    columns, entry = page._steps._check.proving, page._steps._check._model.rows[0]
    assert columns._pages(entry) == "1"
    assert columns._room_words(entry).startswith("links 15, rechts ")


def test_only_letters_of_more_pages_are_shown_when_asked(page: RoundsPage, stage: Stage) -> None:
    """The filter counts them, and lets none through when there are none."""
    _to(page, stage, 1)
    _wait_for_looks(page, stage)
    check = page._steps._check
    check.proving.filter.set_value(Shown.LONG)
    check.proving.filtered.emit()
    assert check.proving.filter.currentText() == "Of 2 pages or more (0)"
    assert len(check._model.rows) == 0


def test_a_name_is_found_and_marked_in_the_preview(page: RoundsPage, stage: Stage) -> None:
    """Next goes to the letter that holds it, and the page shows where."""
    finder = page._steps._letter.finder
    name = finder._entries[5].name.split(",")[0]
    finder._field.setText(name)
    finder._step(1)
    stage.until_calm()
    stage.bot.waitUntil(lambda: page._steps._letter.entry() == finder._entries[5], timeout=5_000)
    stage.until_calm()
    sheets = page._steps._letter._pages._sheets
    assert finder._tally.text().startswith("in 1 letter")
    assert len(sheets._found(0)) >= 1


def test_a_text_that_is_in_no_letter_is_said_so(page: RoundsPage, stage: Stage) -> None:
    """Once all letters were searched."""
    finder = page._steps._letter.finder
    finder._field.setText("komt nergens voor")
    finder._begin()
    stage.until_calm()
    assert finder._tally.text() == "in no letter"


def test_a_number_leads_to_that_letter(page: RoundsPage, stage: Stage) -> None:
    """Typed, it jumps there."""
    page._steps._letter.finder._number.setValue(7)
    stage.until_calm()
    assert page._steps._letter.entry() == page._steps._letter.finder._entries[6]


def test_of_a_part_of_a_stack_each_letter_keeps_its_own_number(page: RoundsPage, stage: Stage) -> None:
    """After a jam the letters from 7 on are left; of a number that is not there the next is shown."""
    finder, wanted = page._steps._letter.finder, []
    finder.place_wanted.connect(wanted.append)
    rest = [one for one in finder._entries if one.position >= 7 and one.position != 10]
    finder.show_entries(rest, finder._envelope)
    finder.stand_at(0)
    assert (finder._number.value(), finder._of.text()) == (7, f"of 7–{rest[-1].position}")
    finder._number.setValue(9)
    finder.stand_at(wanted[-1])
    finder._number.setValue(10)
    assert [rest[place].position for place in wanted] == [9, 11]


def test_what_changed_since_the_check_is_told_before_printing(
    page: RoundsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No printer is asked for; the main button leads back to the check, after which printing goes on."""
    asked: list[str] = []
    monkeypatch.setattr(making, "ask_print_job", lambda _page, title, *_more: asked.append(title))
    _to(page, stage, 2)
    assert page._steps.stack is not None
    who = page._steps.stack.teacher_ids[0]
    before = stage.services.staff.teacher(who)
    # As another workstation does it: nothing is announced here.
    stage.tasks.changed.disconnect(page.reload)
    stage.services.staff.save(before, replace(before, location="Elders", section="Muziek", team=""))
    page._main.click()
    stage.until_calm()
    assert asked == []
    assert page.notice.text().startswith("1 letter changed since the check: ")
    assert page._main.text() == "Look at the letters again"
    page._main.click()
    stage.until_calm()
    _to(page, stage, 1)
    page._main.click()
    stage.until_calm()
    assert len(asked) == 1


def test_a_change_in_another_part_of_the_window_is_noticed_at_once(page: RoundsPage, stage: Stage) -> None:
    """The letterhead was changed while the last step was open."""
    _to(page, stage, 2)
    school = stage.services.school.school()
    stage.services.school.save(school, replace(school, footer="Nieuwe voet"))
    stage.until_calm()
    assert page.notice.text() == "The letterhead, the signer or the envelope was changed."
    assert [lead.text() for lead in page.notice.leads()] == ["Look at the letters again"]


def test_the_letter_sent_before_is_shown_beside_the_new_one(
    page: RoundsPage, stage: Stage, fixed_clock: Callable[[datetime], None]
) -> None:
    """Somebody of this stack had an invitation: the check says when, and shows both."""
    stack = page._steps.stack
    assert stack is not None
    services, who = stage.services, stack.teacher_ids[0]
    stage.tasks.changed.disconnect(page.reload)
    fixed_clock(datetime(2026, 11, 16, 10, tzinfo=UTC))
    earlier = services.rounds.start(replace(stack.round, name="Vorige ronde", on=date(2026, 11, 16)), [who])
    made = services.letters.make(earlier.id, Progress())
    services.letters.confirm(earlier.id, made.letter_ids, date(2026, 11, 16))
    fixed_clock(datetime(2026, 11, 23, 10, tzinfo=UTC))
    assert services.rounds.letters(earlier.id)[0].letter.state is LetterState.SENT
    _to(page, stage, 1)
    _wait_for_looks(page, stage)
    check = page._steps._check
    row = next(at for at, one in enumerate(check._model.rows) if one.teacher_id == who)
    assert "had such a letter on 16 november 2026 (Vorige ronde)" in check._flag(check._model.rows[row])
    check._view.selectRow(row)
    check.proving.beside.click()
    stage.until_calm()
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, LettersBeside) and one.isVisible()]
    assert [view.page_count for view in shown[0].views] == [1, 1]
    shown[0].close()


def test_a_letter_on_paper_is_previewed_as_a_reprint_with_the_printed_one_beside(
    page: RoundsPage, stage: Stage
) -> None:
    """After a repair the preview shows the repair, and says when the sheet was printed that lies beside it."""
    steps, services = page._steps, stage.services
    stack = stacks.store(services, steps.stack)  # type: ignore[arg-type]
    services.letters.make(stack.round.id, Progress())
    steps.go_on(stacks.of_round(services, stack.round.id))
    stage.until_calm()
    steps._on_looked_at(stack.teacher_ids[0])
    stage.bot.waitUntil(lambda: steps.proving.looks.complete, timeout=10_000)
    line = steps._letter.finder.earlier
    assert line._text.text().startswith("Printed on 23 november 2026 at ")
    assert line._text.text().endswith(". Below: as it would be printed now.")
    before = services.staff.teacher(stack.teacher_ids[0])
    services.staff.save(before, replace(before, section="Toneelspel"))
    stage.until_calm()
    stage.bot.waitUntil(lambda: steps.proving.looks.complete, timeout=10_000)
    line._button.click()
    stage.until_calm()
    (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, LettersBeside) and one.isVisible()]
    for view in shown.views:
        view.highlight("Toneelspel")
    assert [bool(view._sheets._found(0)) for view in shown.views] == [False, True]
    shown.close()


def test_what_was_said_in_one_step_is_gone_in_the_next(page: RoundsPage, stage: Stage) -> None:
    """A message about something that is done with takes no room."""
    page.notice.show_done("Saved: brieven.pdf")
    _to(page, stage, 1)
    assert page.notice.text() == ""
