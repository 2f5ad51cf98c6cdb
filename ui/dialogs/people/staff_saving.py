# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saves a list of teachers as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.selections import ColumnKey, Order, TeacherSelection
from app.progress import Progress
from ui.dialogs.file_choice import ask_file, file_name
from ui.widgets.page import Page


@dataclass(frozen=True)
class SavedList:
    """Whom to save, in which order, with which columns and headings, as they were on which day."""

    selection: TeacherSelection
    order: Order
    columns: Sequence[tuple[ColumnKey, str]]
    on: date


class StaffSaving(QObject):
    """Asks where to, writes on the worker, and tells the name of the file."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, title: str, suffix: str, saved: SavedList) -> None:
        """Ask where the list with this title goes."""
        name = file_name(" ".join((title, saved.on.isoformat())), suffix)
        path = ask_file(self._page, "lists", self.tr("Save the list"), name, f"{suffix[1:].upper()} (*{suffix})")
        if path is not None:
            self.save(path, saved)

    def save(self, path: Path, saved: SavedList) -> None:
        """Write a list to a file; its suffix says what kind."""
        staff, wording = self._page.services.staff, self._page.wording

        def work(progress: Progress) -> Path:
            staff.save_list(
                path, saved.selection, saved.order, saved.columns, on=saved.on, wording=wording, progress=progress
            )
            return path

        self._page.tasks.run(work, self._on_saved, what=self.tr("Saving the list"), failed=self._page.show_error)

    def _on_saved(self, path: Path) -> None:
        self._page.said.emit(self.tr("Saved as {file}").format(file=path.name))
