# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""With who takes part in an activity the same can be done as from the list of teachers."""

from PySide6.QtWidgets import QMenu

from tests.ui.pages.activities.acting import Acting
from tests.ui.pages.menus import menu_texts, pressed


def test_who_is_ticked_gets_a_letter_or_a_place_in_the_list(acting: Acting) -> None:
    """From the bar under them; the right mouse button offers it below what is done with them here."""
    acting.open(acting.held)
    tab = acting.page.listed.details.participants
    rows = tab.model.rows[:2]
    tab.model.tick(row.participation.id for row in rows)
    ids = [row.participation.teacher_id for row in rows]
    went: list[object] = []
    for leads_on in (acting.page.go_to, acting.page.start_round):
        leads_on.connect(went.append)
    menu = QMenu(tab)
    tab.menu_filled.emit(menu)
    pressed(menu, "Letter…", "Invite…", "Make dossiers…")
    listed = ",".join(map(str, ids))
    assert went == [f"rounds/letter:{listed}", ids, f"dossier/{listed}"]
    assert {"E-mail…", "Labels…", "Note status", "Activity…", "Export only these"} <= menu_texts(menu)
