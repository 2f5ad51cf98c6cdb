# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saves the list, the answer to a "what if" or a sample, as it is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.progress import ProgressColumn
from app.progress import Progress
from ui.dialogs.file_choice import ask_file, file_name
from ui.pages.standings.columns import column_titles, with_asked
from ui.pages.standings.listing import ProgressList
from ui.pages.standings.sample import SAMPLED, Sample
from ui.pages.standings.what_if import WhatIf
from ui.pages.standings.what_if_columns import what_if_headings
from ui.widgets.page import Page


class StandingsExport(QObject):
    """Asks for a file and writes it; its suffix says what kind."""

    def __init__(self, page: Page, listing: ProgressList, what_if: WhatIf, sample: Sample) -> None:
        super().__init__(page)
        self._page, self._list, self._what_if, self._sample = page, listing, what_if, sample

    def ask(self, suffix: str, register_id: str, on: date, part: str) -> None:
        """Ask where to, and save "list", "what_if" or "sample" as it stands on a day."""
        titles = {"what_if": self.tr("What if"), "sample": self.tr("Sample")}
        name = file_name(f"{titles.get(part, self.tr('Progress'))} {on.isoformat()}", suffix)
        kinds = f"{suffix[1:].upper()} (*{suffix})"
        path = ask_file(self._page, "lists", self.tr("Save the list"), name, kinds)
        if path is not None:
            self.save(path, register_id, part)

    def save(self, path: Path, register_id: str, part: str) -> None:
        """Write what is shown to a file."""
        write = self._writer(path, register_id, part)

        def work(progress: Progress) -> Path:
            progress.report(0, 0, "progress.export")
            write()
            return path

        self._page.tasks.run(work, self._on_saved, what=self.tr("Saving the list"), failed=self._page.show_error)

    def _writer(self, path: Path, register_id: str, part: str) -> Callable[[], None]:
        lists, wording = self._page.services.progress, self._page.wording
        if part == "what_if":
            found, headings = self._what_if.rows(), what_if_headings()
            return lambda: lists.save_what_if(path, found, headings, register_id, wording)
        sampled = part == "sample"
        rows, titles = self._sample.drawn() if sampled else self._list.shown(), column_titles()
        # With the code in any case: whose dossiers were drawn must be known a year later.
        drawn = [column for column in ProgressColumn if column in {*SAMPLED, ProgressColumn.CODE}]
        shown = drawn if sampled else self._shown_columns()
        columns = [(column, titles[column]) for column in with_asked(shown)]
        how = self._sample.how() if sampled else ""
        return lambda: lists.save(path, rows, columns, register_id, wording, how=how)

    def _shown_columns(self) -> list[ProgressColumn]:
        """Return the columns shown, from left to right."""
        view, columns = self._list.view, self._list.model.columns
        header = view.horizontalHeader()
        places = [header.logicalIndex(at) for at in range(header.count())]
        return [ProgressColumn(columns[at].key) for at in places if not view.isColumnHidden(at)]

    def _on_saved(self, path: Path) -> None:
        self._page.said.emit(self.tr("Saved as {file}").format(file=path.name))
