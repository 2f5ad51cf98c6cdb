# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tags for the chosen teachers at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.domain.ids import TeacherId
from app.domain.own_fields import tags_of
from ui.dialogs.ask_text import ask_text
from ui.dialogs.people.host import People
from ui.widgets import icons


class StaffTags(QObject):
    """Asks which tag, gives it or takes it away on the worker, and tells of how many; each is one undoable action."""

    def __init__(self, people: People) -> None:
        super().__init__(people.page)
        self._people, self._page = people, people.page

    def fill(self, menu: QMenu, chosen: Callable[[], list[TeacherId]]) -> None:
        """Put the two actions into a menu."""
        add = menu.addAction(icons.icon("plus"), self.tr("Add a tag…"), lambda: self._on_add(chosen()))
        take = menu.addAction(icons.icon("minus"), self.tr("Take a tag away…"), lambda: self._on_take(chosen()))
        self._page.lock(add, take)

    def _on_add(self, chosen: list[TeacherId]) -> None:
        text = self._ask(self.tr("Add a tag"), self.tr("Tag, or several with commas between"), self.tr("Add"), chosen)
        if text:
            tags = self._page.services.tags
            self._run(lambda: tags.add(chosen, text), lambda count: self.tr("Tag added for %n teacher(s)", "", count))

    def _on_take(self, chosen: list[TeacherId]) -> None:
        text = self._ask(self.tr("Take a tag away"), self.tr("Tag"), self.tr("Take away"), chosen)
        if text:
            tags = self._page.services.tags
            self._run(
                lambda: tags.take(chosen, tags_of(text)),
                lambda count: self.tr("Tag taken from %n teacher(s)", "", count),
            )

    def _ask(self, title: str, label: str, yes: str, chosen: list[TeacherId]) -> str | None:
        if not chosen:
            return None
        who, known = self._people.name_of(chosen), tuple(self._people.tags_known)
        return ask_text(self._page, title, who, label=label, yes=yes, no=self.tr("Cancel"), suggestions=known)

    def _run(self, work: Callable[[], int], said: Callable[[int], str]) -> None:
        def done(count: int) -> None:
            self._page.notice.hide()
            self._page.said.emit(said(count))

        self._page.tasks.run(
            lambda _progress: work(), done, what=self.tr("Changing tags"), failed=self._page.show_error
        )
