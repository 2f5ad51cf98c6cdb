# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the list of activities page by page; an answer that came too late is dropped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.activity_rows import ActivityColumn, ActivityOrder, ActivityRow
from app.progress import Progress
from ui.models.paged import PAGE, PagedModel
from ui.tasks import Tasks
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Services

Asked = tuple[str, date | None, date | None]


@dataclass(frozen=True)
class Listed:
    """What one reading brought: the pages asked for, and how many rows there are in all."""

    pages: dict[int, list[ActivityRow]]
    total: int
    none_at_all: bool
    from_top: bool
    first_day: date | None
    """The first day of the oldest activity of the school."""


class ActivityListing(QObject):
    """`arrived` comes with every reading."""

    arrived = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, model: PagedModel[ActivityRow], view: TableView) -> None:
        super().__init__(view)
        self._activities, self._tasks, self._model, self._view = services.activities, tasks, model, view
        self._reading = 0
        self._asked: Asked = ("", None, None)
        self.order = ActivityOrder()
        model.page_wanted.connect(self._on_page_wanted)

    def read(self, text: str, since: date | None, until: date | None, *, from_top: bool = False) -> None:
        """Read the rows in sight of what the words find within some days; an older reading is dropped."""
        self._reading += 1
        self._asked = text, since, until
        activities, order = self._activities, self.order
        numbers = [0] if from_top else self._in_sight()

        def work() -> Listed:
            total = activities.count(text, since=since, until=until)
            pages = {number: self._page(number, order) for number in numbers if number * PAGE < total}
            oldest = activities.list("", order=ActivityOrder(ActivityColumn.STARTS, descending=False), limit=1)
            return Listed(pages, total, not oldest, from_top, oldest[0].starts if oldest else None)

        self._tasks.run_latest("activities.rows", work, self.arrived.emit)

    def _page(self, number: int, order: ActivityOrder) -> list[ActivityRow]:
        text, since, until = self._asked
        found = self._activities.list(text, since=since, until=until, order=order, offset=number * PAGE, limit=PAGE)
        return list(found)

    def _in_sight(self) -> list[int]:
        first = max(0, self._view.rowAt(0))
        last = max(first, self._view.rowAt(self._view.viewport().height() - 1))
        return list(range(first // PAGE, last // PAGE + 1))

    def _on_page_wanted(self, number: int) -> None:
        reading, order = self._reading, self.order

        def work(_progress: Progress) -> tuple[int, int, list[ActivityRow]]:
            return reading, number, self._page(number, order)

        self._tasks.run(work, self._on_page)

    def _on_page(self, page: tuple[int, int, list[ActivityRow]]) -> None:
        reading, number, rows = page
        if reading == self._reading:
            self._model.add_page(number, rows)
