# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The people of a list that is not the list of teachers: of an overview, an activity, a register, of letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app import clock
from app.domain.ids import TeacherId
from app.domain.selections import ColumnKey, Counted, Order, TeacherColumn, TeacherSelection
from ui.dialogs.people.staff_actions import StaffActions
from ui.dialogs.people.staff_saving import SavedList, StaffSaving
from ui.widgets import icons
from ui.widgets.page import Page
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.staff_titles import column_titles

_SAVED = (
    TeacherColumn.NAME, TeacherColumn.CODE, TeacherColumn.EMAIL, TeacherColumn.LOCATION, TeacherColumn.TEAM,
    TeacherColumn.SECTION, TeacherColumn.STATUS, TeacherColumn.SINCE,
)  # fmt: skip


class ListedPeople(QObject):
    """Offers with the chosen people of any list what the list of teachers offers with them."""

    elsewhere = True

    def __init__(
        self,
        page: Page,
        chosen: Callable[[], list[TeacherId]],
        names: Callable[[TeacherId], str],
        let_go: Callable[[], object],
    ) -> None:
        """`chosen` says who they are, `names` how one of them is called ("" unknown), `let_go` chooses nobody."""
        super().__init__(page)
        self.page = page
        self.counted_on: date | None = None
        self.tags_known: Sequence[str] = ()
        self._chosen, self._names, self._let_go = chosen, names, let_go
        self._saving = StaffSaving(page)
        self._actions = StaffActions(self)

    def put_in(self, bar: SelectionBar) -> QPushButton:
        """Put what can be done with who is chosen behind one button of the bar under a list."""
        return bar.add_menu(self.tr("With these teachers"), self._menu(bar))

    def button(self) -> QPushButton:
        """Return the same as a button, for a list without such a bar."""
        text = self.tr("With these teachers")
        button = QPushButton(icons.icon("people"), f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setMenu(self._menu(button))
        return button

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        self.add_to(menu)
        return menu

    def add_to(self, menu: QMenu) -> None:
        """Put the same into another menu, such as that of the right mouse button."""
        menu.aboutToShow.connect(self._read_tags)
        self._actions.add_to(menu, self.chosen)

    def chosen(self) -> list[TeacherId]:
        """Return who is chosen, each once."""
        return list(dict.fromkeys(self._chosen()))

    def name_of(self, teacher_ids: list[TeacherId]) -> str:
        """Return the name of one teacher, or how many there are."""
        name = self._names(teacher_ids[0]) if len(teacher_ids) == 1 else ""
        return name or self.tr("%n teacher(s)", "", len(teacher_ids))

    def show_only(self, teacher_ids: list[TeacherId]) -> None:
        """Show exactly these people in the list of teachers, as they were on the day this list is of."""
        if teacher_ids:
            who = TeacherSelection(in_service=None, ids=frozenset(teacher_ids))
            if self.counted_on is None:
                self.page.show_teachers.emit(who)
            else:
                self.page.show_counted.emit(Counted(who, self.counted_on))

    def export_only(self, teacher_ids: list[TeacherId], way: str) -> None:
        """Save, print or copy these people, by name, with what is asked for most, as they were on the list's day."""
        titles, day = column_titles(), self.counted_on or clock.today()
        columns: list[tuple[ColumnKey, str]] = [(key, titles[key]) for key in _SAVED]
        selection = TeacherSelection(in_service=None, ids=frozenset(teacher_ids))
        if teacher_ids:
            self._saving.bring(self.tr("Teachers"), way, SavedList(selection, Order(), columns, day))

    def choose_none(self) -> None:
        """Untick everything and select nothing."""
        self._let_go()

    def _read_tags(self) -> None:
        tags = self.page.services.tags
        self.page.tasks.run_latest("people.tags", lambda: list(tags.counts()), self._on_tags)

    def _on_tags(self, tags: Sequence[str]) -> None:
        self.tags_known = tags
