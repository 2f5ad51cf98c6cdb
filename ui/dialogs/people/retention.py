# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Taking the chosen teachers out for good, once they left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.domain.ids import TeacherId
from ui.dialogs.message import ask
from ui.dialogs.people.host import People
from ui.widgets import icons


class StaffErasing(QObject):
    """Asks first, since it cannot be undone, and then does it on the worker."""

    def __init__(self, people: People) -> None:
        super().__init__(people.page)
        self._people, self._page = people, people.page

    def fill(self, menu: QMenu, chosen: Callable[[], list[TeacherId]]) -> None:
        """Put the action into a menu."""
        self._page.lock(
            menu.addAction(icons.icon("trash"), self.tr("Erase for good…"), lambda: self._on_erase(chosen()))
        )

    def _on_erase(self, chosen: list[TeacherId]) -> None:
        if not chosen:
            return
        privacy = self._page.services.privacy
        self._page.tasks.run(
            lambda _progress: privacy.views_naming(chosen),
            lambda views: self._ask(chosen, views),
            failed=self._page.show_error,
            asked=False,
        )

    def _ask(self, chosen: list[TeacherId], views: list[str]) -> None:
        who = self._people.name_of(chosen)
        told = self.tr(
            "The name stands in a saved view as well: {views}. A view stays:"
            " look first whether it can go. Remove it before you erase,"
            " so that nothing is kept of its name."
        ).format(views=", ".join(f"“{one}”" for one in views))
        sure = ask(
            self._page,
            self.tr("Erase %n teacher(s) for good?", "", len(chosen)),
            self.tr(
                "{who} disappears with letters, notes, evidence, remarks and history. Activities in which nobody else"
                " took part go along, with their files. This cannot be undone. Make the leaver pack first if it was"
                " not given yet."
            ).format(who=who)
            + (f"\n\n{told}" if views else ""),
            yes=self.tr("Erase for good"),
            no=self.tr("Keep"),
            danger=True,
        )
        if sure:
            privacy = self._page.services.privacy
            self._page.tasks.run(
                lambda _progress: privacy.erase(chosen),
                self._on_erased,
                what=self.tr("Erasing"),
                failed=self._page.show_error,
            )

    def _on_erased(self, count: int) -> None:
        self._people.choose_none()
        self._page.said.emit(self.tr("Erased %n teacher(s) for good", "", count))
