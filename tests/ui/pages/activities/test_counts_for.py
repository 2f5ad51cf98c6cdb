# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a teacher is registered for several bevoegdheden, hours can be noted for one of them."""

from datetime import date

from app.domain.registrations import EventKind
from tests.ui.pages.activities.acting import Acting


def test_who_is_registered_for_two_can_be_counted_for_one(acting: Acting) -> None:
    """The menu offers both, and shows which one was noted; for others there is no such menu."""
    registrations = acting.stage.services.registrations
    tab = acting.page.listed.details.participants
    first, *_ = acting.participants(acting.held)
    acting.open(acting.held)
    tab.model.tick([first.participation.id])
    tab._on_chosen()
    assert not tab.counts_for.menuAction().isVisible()

    for word in ("Wiskunde", "Natuurkunde"):
        registrations.note(EventKind.REGISTERED, [first.participation.teacher_id], date(2026, 1, 8), qualification=word)
    acting.stage.until_calm()
    acting.open(acting.held)
    entries = {entry.text(): entry for entry in tab.counts_for.actions()}
    assert list(entries) == ["Every qualification", "Natuurkunde", "Wiskunde"]
    entries["Wiskunde"].trigger()
    acting.stage.until_calm()
    assert acting.participants(acting.held)[0].participation.qualification == "Wiskunde"
    tab.view.selectRow(0)
    assert [entry.text() for entry in tab.counts_for.actions() if entry.isChecked()] == ["Wiskunde"]
