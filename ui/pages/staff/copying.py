# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What Ctrl+C copies of the list of teachers: whole lines, of who is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.ids import TeacherId
from app.domain.selections import TeacherRow
from ui.models.grouped import GroupedModel
from ui.pages.staff.listing import StaffListing
from ui.pages.staff.view_table import ViewTable


class Copying(QObject):
    """Copies the ticked people, else the selected ones, else those of the line or the group the cursor stands on."""

    def __init__(
        self,
        model: GroupedModel[TeacherRow],
        view: ViewTable,
        listing: StaffListing,
        chosen: Callable[[], list[TeacherId]],
        copy: Callable[[list[TeacherId]], object],
    ) -> None:
        super().__init__(view)
        self._model, self._view, self._listing, self._chosen = model, view, listing, chosen
        view.copy_wanted.connect(lambda: copy(self.who()))

    def who(self) -> list[TeacherId]:
        """Return whom it copies."""
        return self._chosen() or self._at_cursor()

    def _at_cursor(self) -> list[TeacherId]:
        at = self._view.currentIndex()
        heading, row = self._model.heading_at(at.row()), self._model.row_at(at)
        if heading is not None and not heading.people:  # the line that all adds up to
            return list(self._listing.ids)
        if heading is not None:
            first = self._model.first_of(at.row())
            return list(self._listing.ids[first : first + heading.people])
        return [] if row is None else [row.id]
