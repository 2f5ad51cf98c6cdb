# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saves the list, or the answer to a "what if", as it is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app import clock
from app.domain.progress import ProgressColumn
from app.progress import Progress
from ui.dialogs.file_choice import ask_file, file_name
from ui.pages.standings.columns import column_titles, with_asked
from ui.pages.standings.listing import ProgressList
from ui.pages.standings.what_if import WhatIf, what_if_headings
from ui.widgets.page import Page


class StandingsExport(QObject):
    """Asks for a file and writes it; its suffix says what kind."""

    def __init__(self, page: Page, listing: ProgressList, what_if: WhatIf) -> None:
        super().__init__(page)
        self._page, self._list, self._what_if = page, listing, what_if

    def ask(self, suffix: str, register_id: str, *, what_if: bool) -> None:
        """Ask where to, and save."""
        title = self.tr("What if") if what_if else self.tr("Progress")
        name = file_name(f"{title} {clock.today().isoformat()}", suffix)
        kinds = f"{suffix[1:].upper()} (*{suffix})"
        path = ask_file(self._page, "lists", self.tr("Save the list"), name, kinds)
        if path is not None:
            self.save(path, register_id, what_if=what_if)

    def save(self, path: Path, register_id: str, *, what_if: bool) -> None:
        """Write what is shown to a file."""
        write = self._writer(path, register_id, what_if=what_if)

        def work(progress: Progress) -> Path:
            progress.report(0, 0, "progress.export")
            write()
            return path

        self._page.tasks.run(work, self._on_saved, what=self.tr("Saving the list"), failed=self._page.show_error)

    def _writer(self, path: Path, register_id: str, *, what_if: bool) -> Callable[[], None]:
        lists, wording = self._page.services.progress, self._page.wording
        if what_if:
            found, headings = self._what_if.rows(), what_if_headings()
            return lambda: lists.save_what_if(path, found, headings, register_id, wording)
        rows, titles = self._list.shown(), column_titles()
        columns = [(column, titles[column]) for column in with_asked(self._shown_columns())]
        return lambda: lists.save(path, rows, columns, register_id, wording)

    def _shown_columns(self) -> list[ProgressColumn]:
        """Return the columns shown, from left to right."""
        view, columns = self._list.view, self._list.model.columns
        header = view.horizontalHeader()
        places = [header.logicalIndex(at) for at in range(header.count())]
        return [ProgressColumn(columns[at].key) for at in places if not view.isColumnHidden(at)]

    def _on_saved(self, path: Path) -> None:
        self._page.said.emit(self.tr("Saved as {file}").format(file=path.name))
