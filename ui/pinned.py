# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The saved views in the sidebar: read apart from what the window needs to be used, moved and taken away there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app import clock
from app.domain.ids import SavedViewId
from app.progress import Progress
from ui.tasks import Tasks
from ui.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.views import CountedView


class PinnedViews(QObject):
    """Shows them once the window can be used, and again after every change."""

    def __init__(self, sidebar: Sidebar, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._sidebar, self._tasks = sidebar, tasks
        self._services: Services | None = None
        self._connected = False

    def read(self, services: Services) -> None:
        """Read and count them anew, in one go; of a school that was opened now after what the window waits for."""
        if services is self._services:
            self._again()
        else:
            self._services = services
            self._tasks.run(lambda _progress: None, lambda _none: self._again())

    def stop(self) -> None:
        """Show none any more: the school is being closed."""
        self._services = None
        self._sidebar.show_views((), movable=False)

    def _again(self) -> None:
        services = self._services
        if services is not None:
            self._tasks.run_latest("window.views", lambda: services.views.pinned(clock.today()), self._show)

    def _show(self, views: Sequence[CountedView]) -> None:
        if self._services is None:
            return
        self._sidebar.show_views(views, movable=not self._services.file.read_only)
        if views and not self._connected:
            self._connected = True
            self._sidebar.views.moved.connect(self._on_moved)
            self._sidebar.views.unpinned.connect(self._on_unpinned)

    def _on_moved(self, view_id: int, place: int) -> None:
        self._do(lambda services: services.views.move_pinned(SavedViewId(view_id), place))

    def _on_unpinned(self, view_id: int) -> None:
        self._do(lambda services: services.views.pin(SavedViewId(view_id), pinned=False))

    def _do(self, work: Callable[[Services], None]) -> None:
        services = self._services
        if services is None:
            return

        def on_worker(_progress: Progress) -> None:
            work(services)

        self._tasks.run(on_worker)
