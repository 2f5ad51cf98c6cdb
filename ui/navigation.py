# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Going from page to page: by the sidebar, by searching, back by Escape, and to the manual."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.page_stack import PageStack
from ui.widgets.window_frame import WindowFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.dialogs.help import HelpWindow
    from ui.widgets.search_help import Ask


class Navigation(QObject):
    """What the frame around the pages asks for, done on the pages that are there."""

    def __init__(
        self, frame: WindowFrame, pages: Callable[[], PageStack | None], language: str, window: QMainWindow
    ) -> None:
        """Listen to the frame; `pages` returns the pages, None while there are none."""
        super().__init__(window)
        self._frame, self._pages, self._language, self._window = frame, pages, language, window
        self._help: HelpWindow | None = None
        frame.sidebar.chosen.connect(self._on_chosen)
        frame.search.textChanged.connect(self._on_search)
        frame.search.entered.connect(lambda: frame.help_search(self._search_help))
        frame.search.returnPressed.connect(self._on_search_entered)
        frame.search.left_down.connect(self._on_search_entered)
        frame.in_letters.clicked.connect(lambda _on: self._on_in_letters())
        frame.help.clicked.connect(self.show_help)
        frame.bar.backups_wanted.connect(lambda: self.go("settings/backups"))

    def keys(self) -> dict[str, Callable[[], None]]:
        """Return which key leads where."""
        keys = {"Ctrl+F": self._frame.start_search, "F1": self.show_help}
        keys |= {"Ctrl+Return": self.press_main, "Ctrl+Enter": self.press_main}
        return keys | {"Escape": self.escape, "Alt+Left": self.back}

    def press_main(self) -> None:
        """Press the main button of the page."""
        pages = self._pages()
        if pages is not None:
            pages.press_main()

    def go(self, page: str) -> None:
        """Show a page by its name, or a part of one: "settings/backups"."""
        pages = self._pages()
        if pages is not None:
            if self._frame.search.text():
                # An empty box beside a list that is still narrowed by what stood in it would hide people.
                self._frame.clear_search()
                if not pages.waiting:
                    pages.page("staff").search("")
            pages.go(page)

    def _on_chosen(self, page: str) -> None:
        """Show a page; one that is in front already, and the list of teachers always, is what it begins with.

        A view of that list has a place of its own.
        """
        pages = self._pages()
        again = pages is not None and not pages.waiting and pages.name == page
        self.go(page)
        front = pages.current() if pages is not None else None
        if front is not None and pages is not None and (again or pages.name == page == "staff"):
            front.at_home()

    def escape(self) -> None:
        """Empty the search box when one types in it, let the page take it, otherwise go a step back."""
        pages = self._pages()
        page = pages.current() if pages is not None else None
        if self._frame.search.hasFocus() and self._frame.search.text():
            self._frame.search.clear()
        elif page is None or not page.escaped():
            self.back()

    def back(self) -> None:
        """Go a step back."""
        pages = self._pages()
        if pages is not None:
            pages.back()

    def show_help(self) -> None:
        """Show the manual at the page that is in front."""
        from ui.dialogs.help import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._language, self._window)
        pages = self._pages()
        self._help.open_topic(pages.name if pages is not None else "start")

    def _on_search(self, text: str) -> None:
        pages = self._pages()
        if pages is not None:
            pages.search(text)

    def _search_help(self) -> tuple[Ask, bool] | None:
        """Return whom to ask what may be typed: among letters words only are searched for."""
        pages = self._pages()
        page = pages.current() if pages is not None else None
        if pages is None or page is None or pages.waiting or pages.name == "letters":
            return None
        from ui.widgets.search_help import hint_of

        searching = page.services.staff.searching
        return partial(hint_of, searching, page.wording), searching.ready

    def _on_in_letters(self) -> None:
        pages = self._pages()
        if pages is not None and pages.go("letters", cursor=False):
            pages.search(self._frame.search.text())

    def _on_search_entered(self) -> None:
        pages = self._pages()
        if pages is not None:
            pages.search(self._frame.search.text())
            page = pages.current()
            if page is not None:
                page.at_first()
