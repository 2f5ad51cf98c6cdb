# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with people of the list of progress, in the bar below it and under the right mouse button."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.domain.ids import TeacherId
from ui.dialogs.people import ListedPeople
from ui.pages.standings.listing import ProgressList, people_of
from ui.widgets import icons
from ui.widgets.page import Page


class StandingsPeople(QObject):
    """Offers it for who is ticked, else selected."""

    def __init__(self, page: Page, listed: ProgressList) -> None:
        super().__init__(page)
        self._list = listed
        self.people = ListedPeople(page, lambda: people_of(listed.chosen()), self._name, self._let_go)
        self.people.put_in(listed.bar)
        listed.view.menu_wanted.connect(lambda where: self.menu().exec(where))

    def menu(self) -> QMenu:
        """Return the context menu for who is chosen; the first of it is about the line under the pointer."""
        menu = QMenu(self._list)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icons.icon("help"), self.tr("Why?"), self._list.why)
        menu.addAction(icons.icon("people"), self.tr("Open the teacher"), self._list.open)
        menu.addSeparator()
        self.people.add_to(menu)
        return menu

    def _name(self, teacher_id: TeacherId) -> str:
        return next((row.person.sort_name for row in self._list.all() if row.person.id == teacher_id), "")

    def _let_go(self) -> None:
        self._list.model.tick(())
        self._list.view.clearSelection()
