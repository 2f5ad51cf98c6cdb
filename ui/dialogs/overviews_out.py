# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts an overview on paper or in a file, from whatever page shows it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject

from app.domain.reports import Report
from app.progress import Progress
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.message import ask
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import print_pdf
from ui.widgets.page import Page
from ui.widgets.saved import tell_saved


class OverviewsOut(QObject):
    """Asks where an overview of a page goes, and brings it there; the page tells how it went."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def may(self, caution: str) -> bool:
        """Return whether the user lets it go, once they read what should be known before; "" needs no question."""
        if not caution:
            return True
        title, yes, no = self.tr("Give these figures out?"), self.tr("Give out"), self.tr("Do not give out")
        return ask(self._page, title, caution, yes=yes, no=no, danger=True)

    def save(self, report: Report, ending: str = "pdf") -> None:
        """Ask where it goes, and write it by the ending of its name."""
        if not self.may(report.caution):
            return
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "csv": self.tr("Text with separators (*.csv)"),
        }
        name = file_name(f"{report.title} {report.on.isoformat()}", f".{ending}")
        path = ask_file(self._page, "overviews", self.tr("Save the overview"), name, kinds[ending])
        if path is None:
            return
        overviews, words = self._page.services.overviews, self._page.wording

        def work(progress: Progress) -> Path:
            overviews.save(report, path, words, progress)
            return path

        more = self._settled(report)

        def saved(path: Path) -> None:
            tell_saved(self._page.notice, path, more)

        self._page.tasks.run(work, saved, what=self.tr("Saving the overview"))

    def _settled(self, report: Report) -> str:
        """Return what is told of figures that are settled by going out, "" of others."""
        told = report.settles
        if told is None or told.settled or told.shown.total is None:
            return ""
        on = self._page.wording.day(report.on)
        return self.tr("The figures of %1 are settled now: they stay as they went out.").replace("%1", on)

    def print(self, report: Report, explanation: str) -> None:
        """Ask on which printer, or for a file, and print."""
        if not self.may(report.caution):
            return
        title = self.tr("Print the overview")
        job = ask_print_job(self._page, title, explanation, report.title, lambda: self.save(report))
        if job is None:
            return
        overviews, words = self._page.services.overviews, self._page.wording

        def work(progress: Progress) -> None:
            # In a private folder that is gone when the printer has the pages.
            with TemporaryDirectory() as folder:
                path = Path(folder) / "overview.pdf"
                overviews.write(report, path, words, progress)
                with overviews.giving_out(report):
                    print_pdf(job, path, progress)

        more = self._settled(report)

        def printed(_done: None) -> None:
            self._page.said.emit(" ".join(filter(None, (self.tr("Sent to the printer"), more))))

        self._page.tasks.run(work, printed, what=self.tr("Printing the overview"))
