# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with who takes part as with people of any list."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.domain.ids import TeacherId
from ui.dialogs.people import ListedPeople
from ui.pages.activities.participants import ParticipantsTab
from ui.widgets.page import Page


class TakingPart(QObject):
    """Offers it in the bar under them and under the right mouse button."""

    def __init__(self, page: Page, tab: ParticipantsTab) -> None:
        super().__init__(page)
        self._tab = tab
        self.people = ListedPeople(page, self._chosen, self._name, tab.choose_none)
        self.people.put_in(tab.bar)
        tab.menu_filled.connect(self._on_menu)

    def _on_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        self.people.add_to(menu)

    def _chosen(self) -> list[TeacherId]:
        rows = map(self._tab.row_of, self._tab.chosen())
        return [row.participation.teacher_id for row in rows if row is not None]

    def _name(self, teacher_id: TeacherId) -> str:
        rows = (self._tab.row_of(one) for one in self._tab.chosen())
        return next((row.sort_name for row in rows if row and row.participation.teacher_id == teacher_id), "")
