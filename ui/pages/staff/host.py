# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the parts of the list of teachers, and the actions on people, need to know of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app import clock
from app.domain.ids import SavedViewId, TeacherId
from app.domain.selections import Counted, TeacherSelection
from ui.widgets.page import Page

if TYPE_CHECKING:
    from ui.pages.staff.building import StaffBuilding
    from ui.pages.staff.views import StaffViews


class StaffHost(Page):
    """A page with chosen teachers, as the actions on people ask for; the list fills these in."""

    elsewhere = False
    counted_on: date | None = None

    tags_known: Sequence[str] = ()
    """Every tag of the school."""
    views: StaffViews
    """The saved views, and which is shown."""
    _building: StaffBuilding

    @property
    def page(self) -> Page:
        """The page that asks, tells, and leads on."""
        return self

    def show_part(self, part: str) -> None:
        """Show a saved view: "view:3"."""
        kind, _colon, number = part.partition(":")
        if kind == "view" and number.isdigit():
            self.views.open(SavedViewId(int(number)))

    def at_home(self) -> None:
        """Show the list itself again, not one view of it."""
        if self.views.view is not None:
            self.views.close()
        self.views.forget_removed()

    def show_selection(self, selection: TeacherSelection) -> None:
        """Show these teachers as they are today, whatever the filters and the day were."""
        self.open_counted(Counted(selection, clock.today()))

    def show_whole(self) -> None:
        """Show everybody in service as they are today; who is ticked stays so."""
        self._building.be_of(Counted(TeacherSelection(), clock.today()))
        self._show(TeacherSelection())

    def open_counted(self, counted: Counted) -> None:
        """Show those a number counted, as they were on its day; who was ticked before is let go."""
        self.choose_none()
        self._building.be_of(counted)
        self._show(counted.who)

    def _show(self, selection: TeacherSelection) -> None:
        """Show these teachers on the day the list is of, whatever the filters were."""
        raise NotImplementedError

    def chosen(self) -> list[TeacherId]:
        """Return the ticked teachers, else the selected ones."""
        raise NotImplementedError

    def name_of(self, teacher_ids: list[TeacherId]) -> str:
        """Return the name of one teacher, or how many there are."""
        raise NotImplementedError

    def show_only(self, teacher_ids: list[TeacherId]) -> None:
        """Show exactly these teachers, as a filter that can be taken away."""
        raise NotImplementedError

    def export_only(self, teacher_ids: list[TeacherId], way: str) -> None:
        """Save, print or copy these teachers as the list shows them; `way` is one that `StaffSaving.bring` takes."""
        raise NotImplementedError

    def choose_none(self) -> None:
        """Untick everything and select nothing."""
        raise NotImplementedError
