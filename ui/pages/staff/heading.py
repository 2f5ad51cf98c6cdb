# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands above the list of teachers: the school's figures, or the view that is shown and whom it holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from app.domain.selections import StaffCounts
from ui.pages.staff.figures import figures_of
from ui.pages.staff.views import StaffViews
from ui.widgets.page import Page


class StaffHeading(QObject):
    """Reads the figures, and says them."""

    def __init__(self, page: Page, views: StaffViews) -> None:
        super().__init__(page)
        self._page, self._views, self._counts = page, views, StaffCounts()
        views.changed.connect(self.say)

    def read(self, on: date) -> None:
        """Count again, as things stood on a day."""
        services = self._page.services
        self._page.tasks.run_latest("staff.counts", lambda: services.staff.counts(on), self._on_counted)

    def _on_counted(self, counts: StaffCounts) -> None:
        self._counts = counts
        self.say()

    def say(self) -> None:
        """Set title and line."""
        view = self._views.view
        if view is not None:
            changed = self.tr("changed") if self._views.differs() else ""
            self._page.set_heading(view.name, " · ".join(filter(None, (self._views.sentence, changed))))
            return
        tip = self.tr(
            "Still to be invited is who was not written to yet, and who was registered once and can be invited again."
        )
        self._page.set_heading(self.tr("Teachers"), figures_of(self._counts), tip)
