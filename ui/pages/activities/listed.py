# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of activities, with the one that was opened beside it, or over it where there is no room for both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.ids import NEW, ActivityId
from app.errors import AppError, NotFound
from app.wording import Wording
from ui import theme
from ui.pages.activities.activity_list import ActivityList, tool_button
from ui.pages.activities.details import ActivityDetails
from ui.pages.activities.reading import ActivityFile, read_activity
from ui.tasks import Tasks
from ui.widgets import tab_stops
from ui.widgets.fields import finish_typing
from ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from app.bootstrap import Services

_BOTH = 1000
"""From this width on the list stays beside the activity that is open."""


class ListedActivities(QWidget):
    """`catalogue_wanted`, `missing_wanted`, `scans_wanted` and `import_wanted(path or None)` come from the tools above.

    `failed` comes with what went wrong.
    """

    failed = Signal(object)
    placed = Signal()
    """The list or the activity came or went."""
    catalogue_wanted = Signal()
    import_wanted = Signal(object)
    scans_wanted = Signal()
    missing_wanted = Signal()

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        wording: Wording,
        lock: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        """`lock` takes what stores something away in a school that is only read."""
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._wanted = ActivityId(NEW)
        self.list = ActivityList(services, tasks, wording)
        self.details = ActivityDetails(wording, lock)
        self.details.closed.connect(self.close_details)
        self._without = tool_button(self.tr("Without evidence"), "clip", self.missing_wanted.emit)
        self._catalogue = tool_button(self.tr("Catalogue"), "star", self.catalogue_wanted.emit)
        self._import = tool_button(self.tr("Import…"), "import", lambda: self.import_wanted.emit(None))
        lock(self._import)
        self.list.import_wanted.connect(lambda: self.import_wanted.emit(None))
        self.list.dropped.connect(self.import_wanted)
        self.list.setAcceptDrops(self._import.isEnabled())
        self._scans = tool_button(self.tr("Scans"), "image", self.scans_wanted.emit)
        for button in (self._without, self._scans, self._catalogue, self._import):
            self.list.tools.addWidget(button)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(theme.MARGIN)
        self._split.addWidget(self.list)
        self._split.addWidget(self.details)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)

    def first_focus(self) -> QWidget:
        """Return what has the cursor first: the list, or where there is no room for it the activity."""
        return self.details.first_focus() if self.alone() else self.list.view

    def alone(self) -> bool:
        """Return whether the activity has the whole room."""
        return self.shown() and self.list.isHidden()

    def shown(self) -> bool:
        """Return whether an activity is open."""
        return not self.details.isHidden()

    def open(self, activity_id: int) -> None:
        """Show an activity, once it was read."""
        self._wanted = ActivityId(activity_id)
        services, wanted = self._services, self._wanted
        self._tasks.run_latest(
            "activities.file", lambda: read_activity(services, wanted), self._on_read, failed=self._on_not_read
        )

    def read(self) -> None:
        """Read again what is shown."""
        self.list.read()
        registrations = self._services.registrations
        self._tasks.run_latest(
            "activities.types", lambda: registrations.vocabulary().activity_types, self.list.show_types
        )
        if self.shown():
            self.open(self.details.activity_id)

    def _on_read(self, file: ActivityFile) -> None:
        if file.activity.id != self._wanted:
            return
        if file.activity.id != self.details.activity_id:
            # What is half typed belongs to the activity that was shown until now.
            finish_typing(self.focusWidget())
        self.show_file(file)

    def _on_not_read(self, error: AppError) -> None:
        if isinstance(error, NotFound):
            self.close_details()
        else:
            self.failed.emit(error)

    def show_file(self, file: ActivityFile) -> None:
        """Show an activity; one that was not open gets the cursor."""
        other = not self.shown() or file.activity.id != self.details.activity_id
        self.details.show_file(file)
        if not self.shown():
            self.details.show()
            self._split.setSizes([4, 5])
        self._place()
        self.list.mark(file.activity.id)
        if other:
            tab_stops.go_to(self.details.first_focus(), Qt.FocusReason.OtherFocusReason)

    def close_details(self) -> None:
        """Show the list alone, with the cursor in it."""
        if self.shown():
            self.details.hide()
            self.details.forget()
            self._place()
            self.list.view.setFocus()

    def escaped(self) -> bool:
        """Let go of who is chosen, else close the activity; return whether there was anything to do."""
        if not self.shown():
            return False
        if not self.details.participants.choose_none():
            self.close_details()
        return True

    def show_without(self, count: int) -> None:
        """Say on the button how much has no evidence."""
        text = self.tr("Without evidence (%n)", "", count) if count else self.tr("Without evidence")
        self._without.setText(f" {text}")
        self._without.setAccessibleName(text)
        self._without.setToolTip(plain_tip(text))
        for button in (self._without, self._scans, self._catalogue, self._import):
            button.setVisible(not self.list.none_at_all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list away or back when the page changes width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.list.setVisible(not self.shown() or self.width() >= _BOTH)
        self.placed.emit()
