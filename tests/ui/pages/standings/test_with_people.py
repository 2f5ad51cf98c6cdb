# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the list of progress the same can be done with people as from the list of teachers."""

from app.domain.ids import TeacherId
from app.domain.mailing import Mailing, MailingKind
from app.domain.registrations import EventKind
from app.domain.selections import TeacherSelection
from tests.ui.pages.menus import menu_texts, pressed
from tests.ui.pages.sample_school import Stage
from tests.ui.pages.standings.test_standings_page import TODAY, page, people
from ui.dialogs.note_event import NotedEvent
from ui.pages.standings import StandingsPage

__all__ = ["page", "people"]


def test_what_is_asked_of_the_ticked_goes_where_it_is_done(
    page: StandingsPage, people: list[TeacherId], stage: Stage
) -> None:
    """A letter, a round, an activity, labels and dossiers are of exactly those who are ticked."""
    went: list[object] = []
    for leads_on in (page.go_to, page.start_round, page.start_activity, page.open_mailing, page.show_teachers):
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
        TeacherSelection(in_service=None, ids=frozenset(ids)),
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
