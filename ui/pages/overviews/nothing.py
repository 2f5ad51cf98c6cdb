# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the place of an overview in which there is nothing to count, with a way on."""

from datetime import date

from PySide6.QtCore import Signal

from app import clock
from app.domain.reports import Report
from app.wording import Wording
from ui.widgets.empty_state import EmptyState


class NothingToCount(EmptyState):
    """Offers today where another day was asked of, and the staff list where there is nobody at all."""

    today_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__("chart", "", "")
        self._wording = wording
        self._today = self.offer(self.tr("Show today"), self.today_wanted.emit)
        self._import = self.offer(self.tr("Import a staff list"), self.import_wanted.emit, other=True)

    def say_of(self, report: Report, on: date | None, *, nobody: bool) -> None:
        """Say it of a report that was asked of a day; `nobody` is a school without teachers."""
        told = next((table.empty for table in report.tables if table.empty), "")
        title = told or self.tr("Nothing to count on %1").replace("%1", self._wording.day(report.on))
        another = self.tr("Ask something else above: another day, period or group of teachers.")
        empty = self.tr("There are no teachers yet: import the staff list.")
        if nobody:
            # What was counted, and by which rules, is of no use before there is anybody.
            self.say(empty, "")
        else:
            self.say(title, "\n\n".join(report.notes) or another)
        self._today.setVisible(on != clock.today() and not nobody)
        self._import.setVisible(nobody)
