# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A secretary enters a study day once, for everybody who was there."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.activities import ParticipationStatus
from app.progress import Progress
from tests.ui.pages.activities.acting import TODAY, Acting
from ui.pages.activities import attendance_file
from ui.pages.activities import page as activities_page
from ui.pages.activities.page import View
from ui.widgets.attendance_doubts import DoubtCard, UnknownCard
from ui.widgets.text import PlainLabel


def to_who(acting: Acting, people: int = 0) -> None:
    """Fill in the first step and go on; some people are ticked already."""
    acting.page.start(acting.teachers[:people])
    acting.stage.until_calm()
    acting.type("title", "Studiedag AI in de klas")
    acting.type("contact_hours", "6")
    acting.press_main()


def paste(acting: Acting, text: str) -> None:
    """Paste an attendance list and wait for what it finds."""
    who = acting.page.steps.who
    who.tabs.setCurrentIndex(1)
    who.pasted.text.setPlainText(text)
    who.pasted._soon.stop()
    who.pasted._read()
    acting.stage.until_calm()


def test_without_a_title_one_cannot_go_on(acting: Acting) -> None:
    """The day is today's already, the title is asked for."""
    acting.page.start([])
    acting.stage.until_calm()
    assert acting.page.primary is not None
    assert not acting.page.primary.isEnabled()
    acting.type("title", "Studiedag")
    assert acting.page.primary.isEnabled()


def test_hours_that_do_not_fit_in_a_day_are_refused_under_their_field(acting: Acting) -> None:
    """The step stays."""
    acting.page.start([])
    acting.stage.until_calm()
    acting.type("title", "Studiedag")
    acting.type("contact_hours", "30")
    acting.press_main()
    assert acting.page.steps.place[0] == 0
    assert acting.page.steps.what.form.form.error("contact_hours")


def test_a_last_day_before_the_first_is_refused_under_its_field(acting: Acting) -> None:
    """It is not thrown away silently; the complaint goes when the first day is mended."""
    acting.page.start([])
    acting.stage.until_calm()
    acting.type("title", "Studiedag")
    acting.type("starts", "3-9-2026")
    acting.type("ends", "1-9-2026")
    acting.press_main()
    form = acting.page.steps.what.form.form
    refused = acting.page.steps.place[0], form.error("ends")
    acting.type("starts", "1-9-2026")
    assert (refused[0], bool(refused[1]), form.error("ends")) == (0, True, "")


def test_a_list_in_a_file_is_read_into_the_field(
    acting: Acting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below what stands there, where it can be mended; in a narrow window nothing is cut off."""
    to_who(acting)
    paste(acting, "M. Jansenn")
    panel = acting.page.steps.who.pasted
    file = tmp_path / "aanwezig.csv"
    file.write_text("Naam\nGrace Hopper\n")
    monkeypatch.setattr(attendance_file, "ask_attendance_list", lambda _area: file)
    panel.file.button.click()
    acting.stage.until_calm()
    assert panel.text.toPlainText().splitlines() == ["M. Jansenn", "Grace Hopper"]
    card = next(card for card in panel.findChildren(DoubtCard) if card.isVisible())
    card.resize(230, 200)
    assert max(choice.sizeHint().width() for choice in card._choices) <= 230


def test_everybody_who_is_ticked_is_added_in_one_action(acting: Acting) -> None:
    """The button says how many, and one undo takes all of it back."""
    to_who(acting)
    acting.page.steps.who._tick_shown()
    count = len(acting.page.steps.who.people())
    acting.press_main()
    assert acting.main() == f"Add {count} teachers"
    acting.press_main()
    assert acting.page.notice.text() == f"{count} teachers added"
    assert acting.titles()[1] == "Studiedag AI in de klas"
    acting.stage.services.history.undo(Progress())
    acting.stage.until_calm()
    assert len(acting.titles()) == 2


def test_the_new_activity_is_shown_with_who_took_part(acting: Acting) -> None:
    """So that evidence can be dropped on it at once."""
    to_who(acting, people=4)
    acting.press_main()
    acting.press_main()
    details = acting.page.listed.details
    assert acting.page._view is View.LIST
    assert [row.participation.status for row in details.participants.model.rows] == [ParticipationStatus.DONE] * 4


def test_an_activity_to_come_is_planned(acting: Acting) -> None:
    """Nobody can have done what is not over."""
    to_who(acting, people=2)
    acting.page.steps.back()
    acting.type("starts", "1-2-2027")
    acting.press_main()
    acting.press_main()
    acting.press_main()
    assert {row.participation.status for row in acting.page.listed.details.participants.model.rows} == {Acting.PLANNED}


def test_people_chosen_elsewhere_are_ticked(acting: Acting) -> None:
    """The list shows them, as a filter that can be taken away."""
    to_who(acting, people=5)
    who = acting.page.steps.who
    assert who.people() == sorted(acting.teachers[:5])
    assert len(who.model.rows) == 5


def test_a_pasted_list_ticks_whom_it_names(acting: Acting) -> None:
    """In any form; a name nobody has is told, and who is named twice counts once."""
    to_who(acting)
    staff = acting.stage.services.staff
    found = staff.teachers(acting.teachers[:3])
    names = [f"{one.name.first_name} {one.name.prefix} {one.name.surname}".replace("  ", " ") for one in found]
    paste(acting, "\n".join([*names, found[0].code, "Grace Hopper"]))
    panel = acting.page.steps.who.pasted
    assert len(acting.page.steps.who.people()) == 3
    assert [card for card in panel.findChildren(UnknownCard) if card.isVisible()]
    assert "1 not found" in panel._sentence.text()
    assert "1 named twice, counted once" in panel._sentence.text()


def test_a_pasted_list_is_read_for_the_day_of_the_activity(acting: Acting) -> None:
    """Whoever left since is ticked; with another day the list is read again."""
    staff = acting.stage.services.staff
    one = staff.teacher(acting.teachers[0])
    staff.save(one, replace(one, employed_from=None, employed_until=TODAY - timedelta(days=20)))
    to_who(acting)
    paste(acting, one.code)
    today = acting.page.steps.who.people()
    acting.page.steps.back()
    acting.type("starts", "1-9-2026")
    acting.type("ends", "1-9-2026")
    acting.press_main()
    assert (today, acting.page.steps.who.people()) == ([], [one.id])


def test_who_is_left_out_of_a_pasted_list_is_told_before_it_is_stored(acting: Acting) -> None:
    """A name that nobody has goes with no word to nobody: the last step names it."""
    to_who(acting, people=2)
    paste(acting, "Rik Onvindbaar")
    acting.press_main()
    shown = [label.text() for label in acting.page.steps.ready.findChildren(PlainLabel)]
    assert "Rik Onvindbaar" in shown


def test_a_doubt_is_settled_side_by_side(acting: Acting) -> None:
    """Two teachers of one name: the one that is pressed is ticked."""
    to_who(acting)
    paste(acting, "M. Jansen")
    panel = acting.page.steps.who.pasted
    card = next(card for card in panel.findChildren(DoubtCard) if card.isVisible())
    assert panel.undecided() == 1
    card._group.buttons()[0].click()
    acting.stage.until_calm()
    assert panel.undecided() == 0
    assert len(acting.page.steps.who.people()) == 1


def test_emptying_the_pasted_list_unticks_only_whom_it_named(acting: Acting) -> None:
    """Who was ticked by hand stays."""
    to_who(acting, people=1)
    code = acting.stage.services.staff.teachers([acting.teachers[5]])[0].code
    paste(acting, code)
    with_pasted = len(acting.page.steps.who.people())
    paste(acting, "")
    assert (with_pasted, acting.page.steps.who.people()) == (2, acting.teachers[:1])


def test_of_the_last_time_only_the_type_is_filled_in(acting: Acting) -> None:
    """Hours that are left from another activity would be stored unseen."""
    to_who(acting, people=2)
    acting.press_main()
    acting.press_main()
    acting.page.start([])
    acting.stage.until_calm()
    draft = acting.page.steps.what.draft()
    assert draft is not None
    assert (draft.title, draft.contact_hours, acting.page.steps.who.people()) == ("", 0.0, [])


def test_more_teachers_are_added_to_an_activity(acting: Acting) -> None:
    """Who takes part already cannot be ticked."""
    acting.open(acting.held)
    acting.press("Add teachers…")
    who = acting.page.steps.who
    who._tick_shown()
    there = set(acting.teachers[:6])
    assert not there & set(who.people())
    count = len(who.people())
    acting.press_main()
    assert len(acting.participants(acting.held)) == 6 + count


def test_a_half_made_activity_is_not_lost_to_another_one(acting: Acting, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked; who keeps editing finds everything as it was."""
    asked: list[str] = []
    monkeypatch.setattr(activities_page, "ask", lambda _page, title, *_about, **_more: bool(asked.append(title)))
    to_who(acting, people=2)
    acting.page.start([])
    acting.page.open(acting.held)
    acting.stage.until_calm()
    assert asked == ["Throw away the new activity?"] * 2
    assert len(acting.page.steps.who.people()) == 2


def test_nothing_is_asked_while_nothing_was_done(acting: Acting, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who only looked at the first step goes on freely."""
    monkeypatch.setattr(activities_page, "ask", lambda *_about, **_more: pytest.fail("asked"))
    acting.page.start(acting.teachers[:3])
    acting.stage.until_calm()
    acting.open(acting.held)
    assert acting.page._view is View.LIST


def test_escape_goes_a_step_back(acting: Acting) -> None:
    """From who to what, with everything kept."""
    to_who(acting, people=2)
    assert acting.page.escaped()
    draft = acting.page.steps.what.draft()
    assert draft is not None
    assert (acting.page.steps.place[0], draft.title) == (0, "Studiedag AI in de klas")


def test_the_first_step_leads_to_what_was_done_before(acting: Acting) -> None:
    """Nothing is asked while nothing was typed."""
    acting.page.start([])
    acting.stage.until_calm()
    acting.press("Repeat an earlier activity…")
    assert acting.page._view is View.CATALOGUE
