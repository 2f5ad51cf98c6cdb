# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saves a list of teachers as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.selections import ColumnKey, Order, TeacherSelection
from app.progress import Progress
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import print_pdf
from ui.widgets.clipboard import copy_table
from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.services.staff_paper import CopiedList


@dataclass(frozen=True)
class SavedList:
    """Whom to save, in which order, with which columns and headings, as they were on which day."""

    selection: TeacherSelection
    order: Order
    columns: Sequence[tuple[ColumnKey, str]]
    on: date
    title: str = ""
    """What it is called on paper."""


PRINT, COPY = "print", "copy"
"""Ways out that are no file; the others are told by the ending of one."""


class StaffSaving(QObject):
    """Asks where to, writes on the worker, and tells the name of the file, or how much was copied."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def bring(self, title: str, way: str, saved: SavedList) -> None:
        """Print or copy a list with this title, or ask where it goes; `way` is one of those above, or an ending."""
        if way == PRINT:
            self.print(replace(saved, title=title))
        elif way == COPY:
            self.copy(saved)
        else:
            self.ask(title, way, saved)

    def ask(self, title: str, suffix: str, saved: SavedList) -> None:
        """Ask where the list with this title goes."""
        saved = replace(saved, title=title)
        name = file_name(" ".join((title, saved.on.isoformat())), suffix)
        path = ask_file(self._page, "lists", self.tr("Save the list"), name, f"{suffix[1:].upper()} (*{suffix})")
        if path is not None:
            self.save(path, saved)

    def save(self, path: Path, saved: SavedList) -> None:
        """Write a list to a file; its suffix says what kind."""

        def work(progress: Progress) -> Path:
            self._write(path, saved, progress)
            return path

        self._page.tasks.run(work, self._on_saved, what=self.tr("Saving the list"), failed=self._page.show_error)

    def _write(self, path: Path, saved: SavedList, progress: Progress) -> None:
        # Imported when a list is saved: what writes it takes its time.
        from app.services.staff_paper import ListPaper

        services, wording = self._page.services, self._page.wording
        pdf = path.suffix.casefold() == ".pdf"
        paper = ListPaper(saved.title, services.overviews.letterhead()) if pdf else None
        services.staff.save_list(
            path, saved.selection, saved.order, saved.columns, on=saved.on, wording=wording, progress=progress,
            paper=paper,
        )  # fmt: skip

    def print(self, saved: SavedList) -> None:
        """Ask on which printer, and print."""
        told = self.tr("The paper holds the list as it is shown: its columns, order and groups.")
        pdf = partial(self.ask, saved.title, ".pdf", saved)
        job = ask_print_job(self._page, self.tr("Print the list"), told, saved.title, pdf)
        if job is None:
            return

        def work(progress: Progress) -> None:
            # In a private folder that is gone when the printer has the pages.
            with TemporaryDirectory() as folder:
                path = Path(folder) / "list.pdf"
                self._write(path, saved, progress)
                print_pdf(job, path, progress)

        self._page.tasks.run(work, self._on_printed, what=self.tr("Printing the list"), failed=self._page.show_error)

    def copy(self, saved: SavedList) -> None:
        """Put a list on the clipboard, as text for a spreadsheet and as a table for a document."""
        staff, wording = self._page.services.staff, self._page.wording

        def work(progress: Progress) -> CopiedList:
            from app.services.staff_paper import copied

            with staff.reading(saved.selection, saved.order, saved.on) as reading:
                return copied(reading, saved.columns, wording, progress)

        self._page.tasks.run(work, self._on_copied, what=self.tr("Copying the list"), failed=self._page.show_error)

    def _on_copied(self, copied: CopiedList) -> None:
        copy_table(copied.text, copied.html)
        self._page.said.emit(self.tr("%n line(s) copied", "", copied.lines))

    def _on_printed(self, _none: None) -> None:
        self._page.said.emit(self.tr("Sent to the printer"))

    def _on_saved(self, path: Path) -> None:
        self._page.said.emit(self.tr("Saved as {file}").format(file=path.name))
