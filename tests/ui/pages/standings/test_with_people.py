# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the list of progress the same can be done with people as from the list of teachers."""

from app.domain.ids import TeacherId
from app.domain.mailing import Mailing, MailingKind
from app.domain.registrations import EventKind
from app.domain.selections import Counted, TeacherSelection
from tests.ui.pages.menus import menu_texts, pressed
from tests.ui.pages.sample_school import Stage
from tests.ui.pages.standings.test_standings_page import TODAY, page, people
from ui.dialogs.note_event import NotedEvent
from ui.pages.standings import StandingsPage

__all__ = ["page", "people"]


def test_what_is_asked_of_the_ticked_goes_where_it_is_done(
    page: StandingsPage, people: list[TeacherId], stage: Stage
) -> None:
    """A letter, a round, an activity, labels and dossiers are of exactly those who are ticked, on the list's day."""
    went: list[object] = []
    for leads_on in (page.go_to, page.start_round, page.start_activity, page.open_mailing, page.show_counted):
        leads_on.connect(went.append)
    chosen = people[:2]
    page.list.model.tick(row.key for row in page.list.shown() if row.person.id in chosen)
    ids = page.acting.people.chosen()
    assert sorted(ids) == sorted(chosen)
    menu = page.acting.menu()
    pressed(menu, "Letter…", "Invite…", "Activity…", "Labels…", "Make dossiers…", "Show in the list of teachers")
    listed = ",".join(map(str, ids))
    assert went == [
        f"rounds/letter:{listed}",
        ids,
        ids,
        Mailing(MailingKind.LABELS, tuple(ids)),
        f"dossier/{listed}@2026-11-23",
        Counted(TeacherSelection(in_service=None, ids=frozenset(ids)), TODAY),
    ]
    assert {"E-mail…", "Export only these", "Add a tag…", "Note status"} <= menu_texts(menu)


def test_a_status_is_noted_of_the_ticked(page: StandingsPage, people: list[TeacherId], stage: Stage) -> None:
    """As from the list of teachers, and nobody is ticked any more."""
    page.list.model.tick(row.key for row in page.list.shown() if row.person.id == people[0])
    page.acting.people._actions._store(NotedEvent(EventKind.ACCOUNT, TODAY), page.acting.people.chosen())
    stage.until_calm()
    assert page.acting.people.chosen() == []
    found = stage.services.registrations.events(people[0])
    assert EventKind.ACCOUNT in {event.kind for event in found}


def test_a_sample_and_an_answer_offer_the_same_for_everybody_in_them(
    page: StandingsPage, people: list[TeacherId], stage: Stage
) -> None:
    """Nobody needs to be selected; once some are, it is for those, and the button says so."""
    page.show_part("sample")
    page.sample.count.set_value(2)
    page.sample.draw()
    drawn = [row.person.id for row in page.sample.drawn()]
    for part, acting in (("sample", page.of_sample), ("what_if", page.of_answer)):
        page.show_part(part)
        page.what_if.form.set_value("whom", "everybody")
        page.what_if.ask()
        stage.until_calm()
        ids = drawn if part == "sample" else [row.before.person.id for row in page.what_if.rows()]
        assert len(ids) >= 2
        assert (acting.people.chosen(), acting.button.accessibleName()) == (ids, "With all these teachers")
        acting._view.selectRow(1)
        assert (acting.people.chosen(), acting.button.accessibleName()) == (ids[1:2], "With 1 selected teacher")
        assert {"Letter…", "E-mail…", "Activity…", "Labels…", "Export only these", "Add a tag…", "Note status"} <= (
            menu_texts(acting.menu())
        )
        pressed(acting.menu(), "Open the teacher")


def test_from_a_sample_the_letter_is_of_who_was_drawn(
    page: StandingsPage, people: list[TeacherId], stage: Stage
) -> None:
    """And the dossiers are of the day of the list."""
    went: list[str] = []
    page.go_to.connect(went.append)
    page.show_part("sample")
    listed = ",".join(str(row.person.id) for row in page.sample.drawn())
    pressed(page.of_sample.menu(), "Letter…", "Make dossiers…")
    assert went == [f"rounds/letter:{listed}", f"dossier/{listed}@2026-11-23"]
