# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is chosen in the list of teachers; ticks outlive a filter, so it is said who of them is not to be seen."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QObject

from app.domain.ids import TeacherId
from app.domain.selections import TeacherRow
from ui.models.grouped import GroupedModel
from ui.pages.staff.listing import StaffListing
from ui.pages.staff.typed_filter import TypedFilter
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.table_view import TableView


class Chosen(QObject):
    """Counts them in the bar under the list, and names them in every question about them."""

    def __init__(
        self,
        model: GroupedModel[TeacherRow],
        view: TableView,
        listing: StaffListing,
        bar: SelectionBar,
        typed: TypedFilter,
    ) -> None:
        super().__init__(view)
        self._model, self._view, self._listing, self._bar = model, view, listing, bar
        self._typed = typed
        bar.cleared.connect(self.clear)
        bar.all_wanted.connect(self.tick_all)
        bar.shown_wanted.connect(self._let_go_of_hidden)

    def ids(self) -> list[TeacherId]:
        """Return the ticked teachers, else the selected ones."""
        ticked = self._model.ticked_keys()
        if ticked:
            return [key for key in ticked if isinstance(key, int)]  # type: ignore[misc]  # ids are whole numbers
        return [row.id for row in self._listing.selected()]

    def name_of(self, teacher_ids: list[TeacherId]) -> str:
        """Return the name of one teacher, or how many there are, and how many of them the list does not show."""
        if len(teacher_ids) == 1:
            place = self._model.row_number(teacher_ids[0])
            row = self._model.row_at(self._model.index(place, 0)) if place is not None else None
            if row is not None:
                return row.sort_name
        people, hidden = self.tr("%n teacher(s)", "", len(teacher_ids)), len(self._hidden(teacher_ids))
        if not hidden:
            return people
        return self.tr("{people} (%n of them not in the list as shown)", "", hidden).format(people=people)

    def any(self) -> bool:
        """Return whether anybody is ticked or selected."""
        return bool(self._model.ticked_keys() or self._listing.selected_numbers())

    def clear(self) -> None:
        """Untick everything and select nothing."""
        self._model.tick(())
        self._view.clearSelection()

    def tell(self) -> None:
        """Say in the bar how many are chosen."""
        if self._listing.tick_long_selection():
            return
        ticked = self._model.ticked_keys()
        selected = len(self._listing.selected_numbers())
        hidden = len(self._hidden(ticked))
        # While what is typed is not understood there is nothing more to tick.
        whole = len(ticked) - hidden if self._typed.at_fault else self._model.total
        self._bar.show_count(len(ticked), selected, whole, hidden)

    def tick_all(self) -> None:
        """Tick everybody in the list, unless what is typed is not understood."""
        if not self._typed.at_fault:
            self._listing.tick_all()

    def _hidden(self, chosen: Iterable[Hashable]) -> set[Hashable]:
        """Return those who are not in the list, whatever page of it was read."""
        some = set(chosen)
        return some.difference(self._listing.ids) if some else some

    def _let_go_of_hidden(self) -> None:
        ticked = self._model.ticked_keys()
        self._model.tick(ticked - self._hidden(ticked))
