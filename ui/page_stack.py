# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the window, each made when it is first shown; they ask to go elsewhere by signals."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.wording import Wording
from ui.beside import Beside
from ui.page_makers import PAGES
from ui.tasks import Tasks
from ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Services
    from app.domain.standing import Standing


_HANDED = {
    "show_teachers": ("staff", "show_selection"),
    "show_counted": ("staff", "open_counted"),
    "start_round": ("rounds", "start"),
    "open_round": ("rounds", "open"),
    "open_mailing": ("mailing", "begin"),
    "start_activity": ("activities", "start"),
    "open_activity": ("activities", "open"),
    "start_import": ("import", "start"),
    "import_activities": ("activity_import", "start"),
}
"""To which page, and what of it, a page's signal hands what it carries."""


class PageStack(QWidget):
    """Shows one page, and the page of a teacher beside the list where there is room.

    `page_shown` carries the name of the page that came to the front, `said` what a page tells in passing,
    `school_wanted` the address of another school ("demo" for the sample), `search_wanted` what is to be searched for,
    `view_shown` which saved view the list shows, 0 for none.

    Made without services it shows the start page only; where one wants to go meanwhile, one gets to when `opened`.
    """

    page_shown = Signal(str)
    said = Signal(str)
    school_wanted = Signal(str)
    search_wanted = Signal(str)
    view_shown = Signal(int)

    def __init__(
        self, services: Services | None, tasks: Tasks, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wanted: Callable[[], object] | None = None
        self._services, self._tasks, self._wording = services, tasks, wording
        self._pages: dict[str, Page] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self._before: list[str] = []
        self._retired, self._name = False, ""
        self._stack = QStackedWidget()
        self._beside = Beside(self._stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._beside)
        tasks.changed.connect(self._on_changed)

    @property
    def name(self) -> str:
        """The name of the page in front."""
        return self._name

    def page(self, name: str) -> Page:
        """Return a page, made when needed."""
        if name not in self._pages:
            made = PAGES[name]()(self._services, self._tasks, self._wording)
            self._pages[name] = made
            self._connect(made)
            if name == "teacher":
                self._beside.take(made)
            else:
                self._stack.addWidget(made)
        return self._pages[name]

    @property
    def waiting(self) -> bool:
        """Whether the school whose first figures are shown is still being opened."""
        return self._services is None

    def show_first(self, today: Standing) -> None:
        """Show the start page with figures that were read before the school is open in full."""
        from ui.pages.start import StartPage

        page = StartPage(None, self._tasks, self._wording)
        self._pages["start"] = page
        self._connect(page)
        self._stack.addWidget(page)
        page.show_today(today)
        page.at_first()
        self._name = "start"
        self.page_shown.emit("start")

    def opened(self, services: Services) -> None:
        """Take the services of the school that was shown, and go where one wanted to go meanwhile."""
        self._services = services
        _call(self.page("start"), "opened", services)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def _waits(self, wanted: Callable[[], object]) -> bool:
        if self._services is None:
            self._wanted = wanted
        return self._services is None

    def current(self) -> Page | None:
        """Return the page in front."""
        return self._pages.get(self._name)

    def go(self, where: str, *, cursor: bool = True) -> bool:
        """Show a page, "settings/backups" a part of it; False when the user stays to keep what would be lost.

        The cursor goes to what one does first there, or with `cursor` False stays where it is.
        """
        if self._waits(lambda: self.go(where, cursor=cursor)):
            return False
        if not self.may_close():
            self.page_shown.emit(self._name)
            return False
        name, _slash, part = where.partition("/")
        page = self.page(name)
        self._beside.close_teacher()
        if name != self._name:
            self.leave()
            self._before.append(self._name)
            self._name = name
            self._stack.setCurrentWidget(page)
        self._freshen(name)
        page.shown()
        if part:
            _call(page, "show_part", part)
        if cursor:
            page.at_first()
        self.page_shown.emit(name)
        return True

    def back(self) -> None:
        """Close the teacher, or show the page before this one."""
        if self._beside.teacher is not None:
            if self.may_close():
                self._beside.close_teacher()
                self.page(self._name).at_first()
            return
        while self._before:
            name = self._before.pop()
            if name and name != self._name:
                self.go(name)
                self._before.pop()
                return

    def search(self, text: str) -> None:
        """Show the teachers that a text finds; where letters are searched, the letters."""
        if self._waits(lambda: self.search(text)):
            return
        name = "letters" if self._name == "letters" else "staff"
        if self._name == name or self.go(name, cursor=False):
            self.page(name).search(text)

    def press_main(self) -> None:
        """Press the main button of the page where the cursor is: the teacher's, or else the one in front."""
        teacher = self._beside.teacher
        page = teacher if teacher is not None and teacher.isAncestorOf(self.window().focusWidget()) else self.current()
        if page is not None:
            page.press_main()

    def may_close(self, *, whole: bool = False) -> bool:
        """Return whether nothing half made is lost by going elsewhere (`whole`: by closing), or the user agrees."""
        return all(one.may_close() for one in self._pages.values()) if whole else self._beside.may_close_teacher()

    def leave(self) -> None:
        """Let the pages save what is half typed."""
        for name in (self._name, "teacher"):
            if name in self._pages:
                self._pages[name].leave()

    def retire(self) -> None:
        """Keep what is half typed, and read and write nothing any more: the school is being closed."""
        self.leave()
        self._retired = True
        self.setEnabled(False)

    def _connect(self, page: Page) -> None:
        page.open_teacher.connect(self._on_teacher)
        page.open_details.connect(partial(self._on_teacher, how="open_fields"))
        for signal, (name, method) in _HANDED.items():
            getattr(page, signal).connect(partial(self._hand, name, method))
        page.go_to.connect(self._on_go)
        page.go_back.connect(self.back)
        for told in ("said", "search_wanted", "view_shown"):
            getattr(page, told).connect(getattr(self, told))

    def _on_go(self, where: str) -> None:
        if where.startswith("school:"):
            self.school_wanted.emit(where.removeprefix("school:"))
        else:
            self.go(where)

    def _on_teacher(self, teacher_id: int, *, how: str = "open") -> None:
        if not self.may_close():
            return
        teacher = self.page("teacher")
        _call(teacher, how, teacher_id)
        self._beside.show_teacher()
        teacher.shown()
        teacher.at_first()

    def _hand(self, name: str, method: str, argument: object) -> None:
        """Show a page and tell it what to show; once the school is open."""
        if not self._waits(lambda: self._hand(name, method, argument)) and self.go(name):
            _call(self.page(name), method, argument)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if self._retired:
            return
        for name, page in self._pages.items():
            if name == self._name or page is self._beside.teacher:
                page.reload(kinds)
            else:
                self._stale[name] = self._stale.get(name, frozenset()) | kinds

    def _freshen(self, name: str) -> None:
        kinds = self._stale.pop(name, None)
        if kinds:
            self._pages[name].reload(kinds)


def _call(page: QObject, method: str, argument: object) -> None:
    """Call what a page offers beyond `Page`; pages differ, and the stack knows them by name only."""
    getattr(page, method)(argument)
