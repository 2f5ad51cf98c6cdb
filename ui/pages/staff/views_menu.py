# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The menu of saved views: choose one, keep the list as one, rename, double, pin and remove it; and the groups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from app.domain.ids import NEW, SavedViewId
from app.domain.views import NAME_LENGTH, SavedView
from app.errors import InvalidValue
from app.progress import Progress
from ui.dialogs.ask_text import ask_text
from ui.widgets import icons
from ui.widgets.page import Page
from ui.widgets.text import button_text

if TYPE_CHECKING:
    from ui.pages.staff.grouped import Grouped
    from ui.pages.staff.views import StaffViews


class ViewsMenu(QObject):
    """Fills itself each time it is opened; what is kept is done on the worker, and can be undone by name."""

    def __init__(self, page: Page, views: StaffViews, grouped: Grouped) -> None:
        super().__init__(page)
        self._page, self._views, self._grouped = page, views, grouped

    def menu(self) -> QMenu:
        """Return the menu."""
        menu = QMenu(self._page)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        return menu

    def fill(self, menu: QMenu) -> None:
        """Put in what can be done now."""
        menu.clear()
        now = self._views.view
        everybody = menu.addAction(self.tr("The whole list"), self._views.close)
        everybody.setCheckable(True)
        everybody.setChecked(now is None and self._views.whole())
        for view in self._views.all:
            entry = menu.addAction(button_text(view.name), self._opener(view.id))
            entry.setCheckable(True)
            entry.setChecked(now is not None and now.id == view.id)
        menu.addSeparator()
        self._grouped.fill(menu.addMenu(self.tr("Group by")))
        menu.addSeparator()
        keep = menu.addAction(icons.icon("check"), self.tr("Save changes"), self._save)
        keep.setEnabled(self._views.differs())
        new = menu.addAction(icons.icon("plus"), self.tr("Save as a view…"), self._save_as)
        self._page.lock(keep, new)
        if now is not None:
            self._fill_for(menu, now)

    def _fill_for(self, menu: QMenu, view: SavedView) -> None:
        pin = menu.addAction(self.tr("In the sidebar"), lambda: self._pin(view))
        pin.setCheckable(True)
        pin.setChecked(view.pinned)
        rename = menu.addAction(icons.icon("edit"), self.tr("Rename…"), lambda: self._rename(view))
        double = menu.addAction(icons.icon("file"), self.tr("Duplicate"), lambda: self._double(view))
        remove = menu.addAction(icons.icon("trash"), self.tr("Remove the view"), lambda: self._remove(view))
        self._page.lock(pin, rename, double, remove)

    def _opener(self, view_id: SavedViewId) -> Callable[[], None]:
        return lambda: self._views.open(view_id)

    def _save(self) -> None:
        view = self._views.view
        if view is not None and self._can_be_kept():
            self._change(self._views.now(view))

    def _save_as(self) -> None:
        if not self._can_be_kept():
            return
        name = self._ask(self.tr("Save as a view"), self.tr("Save"), "")
        if name is not None:
            self._add(self._views.now(SavedView(name, pinned=True)))

    def _can_be_kept(self) -> bool:
        try:
            self._views.check_can_be_kept()
        except InvalidValue as error:
            self._views.failed(error)
            return False
        return True

    def _rename(self, view: SavedView) -> None:
        name = self._ask(self.tr("Rename the view"), self.tr("Rename"), view.name)
        if name is not None and name != view.name:
            self._change(replace(view, name=name))

    def _double(self, view: SavedView) -> None:
        self._add(replace(view, name=self._free(view.name), pinned=False, id=SavedViewId(NEW)))

    def _free(self, name: str) -> str:
        taken = {one.name.casefold() for one in self._views.all}
        start = name[: NAME_LENGTH - 5]
        return next(f"{start} ({at})" for at in range(2, len(taken) + 3) if f"{start} ({at})".casefold() not in taken)

    def _ask(self, title: str, yes: str, value: str) -> str | None:
        taken = {one.name.casefold() for one in self._views.all} - {value.casefold()}

        def complaint(answer: str) -> str:
            name = answer.strip()
            if not name:
                return self._page.wording.say("invalid.view_empty")
            if len(name) > NAME_LENGTH:
                return self.tr("The name is too long: at most %n characters.", "", NAME_LENGTH)
            return self._page.wording.say("invalid.view_taken", {"name": name}) if name.casefold() in taken else ""

        told = self.tr("Everybody who opens this school sees the view. Who is in it is worked out each time.")
        answer = ask_text(
            self._page, title, told, label=self.tr("Name"), yes=yes, no=self.tr("Cancel"), value=value,
            complaint=complaint,
        )  # fmt: skip
        return None if answer is None else answer.strip()

    def _add(self, view: SavedView) -> None:
        views = self._page.services.views
        self._run(lambda: views.add(view), self._on_kept)

    def _change(self, view: SavedView) -> None:
        views = self._page.services.views
        self._run(lambda: views.change(view), self._on_kept)

    def _pin(self, view: SavedView) -> None:
        views = self._page.services.views
        self._run(lambda: views.pin(view.id, pinned=not view.pinned), lambda _none: None)

    def _remove(self, view: SavedView) -> None:
        views, said = self._page.services.views, self.tr("View “{name}” removed").replace("{name}", view.name)

        def done(_none: None) -> None:
            self._views.removed(view.id)
            self._page.said.emit(said)

        self._run(lambda: views.remove(view.id), done)

    def _on_kept(self, view: SavedView) -> None:
        self._page.notice.hide()
        self._views.kept(view)
        self._page.said.emit(self.tr("View “{name}” saved").replace("{name}", view.name))

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        def on_worker(_progress: Progress) -> object:
            return work()

        self._page.tasks.run(on_worker, done, what=self.tr("Saving the view"), failed=self._views.failed)
