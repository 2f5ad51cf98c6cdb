# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whom the selected letters were to, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QMenu, QPushButton

from app.domain.ids import TeacherId
from app.domain.kept_letters import KeptLetter
from ui.dialogs.people import ListedPeople
from ui.models.paged import PagedModel
from ui.widgets.page import Page
from ui.widgets.table_view import TableView


class Addressed(QObject):
    """Offers it by a button, and under the right mouse button with what is done with one letter."""

    def __init__(self, page: Page, view: TableView, model: PagedModel[KeptLetter]) -> None:
        super().__init__(page)
        self._page, self._view, self._model = page, view, model
        self._buttons: Sequence[QPushButton] = ()
        self.people = ListedPeople(page, self._chosen, self._name, view.clearSelection)
        view.menu_wanted.connect(lambda where: self.menu().exec(where))

    def put_in(self, row: QLayout, buttons: list[QPushButton]) -> None:
        """Add the button to those of one letter, which the context menu begins with."""
        self._buttons = tuple(buttons)
        buttons.append(self.people.button())
        row.addWidget(buttons[-1])

    def menu(self) -> QMenu:
        """Return the context menu."""
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self._buttons:
            menu.addAction(button.icon(), button.accessibleName(), button.click)
        menu.addSeparator()
        self.people.add_to(menu)
        return menu

    def _chosen(self) -> list[TeacherId]:
        return [row.teacher_id for row in self._rows()]

    def _name(self, teacher_id: TeacherId) -> str:
        return next((row.name for row in self._rows() if row.teacher_id == teacher_id), "")

    def _rows(self) -> list[KeptLetter]:
        found = (self._model.row_at(self._model.index(at, 0)) for at in self._view.selected_rows())
        return [row for row in found if row is not None]
