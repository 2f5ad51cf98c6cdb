# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the people of a table that has no ticks: of a sample, of a round, of what would be if."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QMenu

from app.domain.ids import TeacherId
from ui.dialogs.people.staff_list import ListedPeople
from ui.widgets import icons
from ui.widgets.page import Page
from ui.widgets.table_view import TableView

Who = Callable[[], Sequence[tuple[TeacherId, str]]]


class StaffInTable(QObject):
    """Offers with the people of a table what the list of teachers offers: with the selected ones, else with all."""

    def __init__(self, page: Page, view: TableView, place: QLayout, who: Who) -> None:
        """Put a button in a place; `who` says who is in the table, in its order, with their names."""
        super().__init__(page)
        self._view, self._who = view, who
        self.people = ListedPeople(page, lambda: [who for who, _name in self._rows()], self._name, view.clearSelection)
        self.button = self.people.button()
        place.addWidget(self.button)
        view.menu_wanted.connect(lambda where: self.menu().exec(where))
        view.selectionModel().selectionChanged.connect(lambda *_: self._say())
        view.model().modelReset.connect(self._say)
        self._say()

    def menu(self) -> QMenu:
        """Return the context menu."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        at = self._view.currentIndex()
        opens = menu.addAction(icons.icon("people"), self.tr("Open the teacher"), lambda: self._view.opened.emit(at))
        opens.setEnabled(at.isValid())
        menu.addSeparator()
        self.people.add_to(menu)
        return menu

    def _say(self) -> None:
        selected = len(self._view.selected_rows())
        text = self.tr("With %n selected teacher(s)", "", selected) if selected else self.tr("With all these teachers")
        self.button.setText(f" {text}")  # the space keeps the word off the icon
        self.button.setAccessibleName(text)
        self.button.setVisible(bool(self._who()))

    def _rows(self) -> Sequence[tuple[TeacherId, str]]:
        people, selected = self._who(), self._view.selected_rows()
        return [people[at] for at in selected] if selected else people

    def _name(self, teacher_id: TeacherId) -> str:
        return dict(self._who()).get(teacher_id, "")
