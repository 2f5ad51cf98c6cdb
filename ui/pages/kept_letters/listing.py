# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads pages of kept letters as they are looked at: of ten thousand letters only those in sight."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.ids import RoundId
from app.domain.kept_letters import KeptLetter, KeptOrder, KeptQuery
from ui.models.paged import PAGE, PagedModel
from ui.tasks import Tasks
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Services


class Kept(NamedTuple):
    """What one reading found."""

    pages: dict[int, list[KeptLetter]]
    total: int


class KeptListing(QObject):
    """Holds which letters are listed; `arrived(total)` comes with every reading."""

    arrived = Signal(int)

    def __init__(self, services: Services, tasks: Tasks, model: PagedModel[KeptLetter], view: TableView) -> None:
        super().__init__(view)
        self._kept, self._tasks, self._model, self._view = services.sent.kept, tasks, model, view
        self.query = KeptQuery()
        self._reading = 0
        model.page_wanted.connect(self._on_page_wanted)

    def find(self, text: str) -> None:
        """List the letters that a text finds, from the top."""
        if text.strip() != self.query.text:
            self.query = replace(self.query, text=text.strip())
            self.read()

    def narrow(self, round_id: RoundId | None) -> None:
        """List the letters of one round, or of all."""
        self.query = replace(self.query, round_id=round_id)
        self.read()

    def sort(self, column: str, descending: bool) -> None:
        """List them in another order."""
        self.query = replace(self.query, order=KeptOrder(column), descending=descending)
        self.read()

    def read(self) -> None:
        """Read the first page and the number; an older reading is dropped."""
        self._reading += 1
        query, kept = self.query, self._kept

        def work() -> Kept:
            total = kept.count(query)
            return Kept({0: kept.page(query, 0, PAGE)} if total else {}, total)

        self._tasks.run_latest("letters.rows", work, self._on_read)

    def _on_read(self, found: Kept) -> None:
        self._model.place(found.pages, found.total)
        self.arrived.emit(found.total)

    def _on_page_wanted(self, number: int) -> None:
        query, kept, reading = self.query, self._kept, self._reading
        self._tasks.run(
            lambda _progress: kept.page(query, number * PAGE, PAGE),
            partial(self._on_page, reading, number),
            asked=False,
        )

    def _on_page(self, reading: int, number: int, rows: list[KeptLetter]) -> None:
        if reading == self._reading:
            self._model.add_page(number, rows)
