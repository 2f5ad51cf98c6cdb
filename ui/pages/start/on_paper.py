# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What changed since somebody last looked, on one sheet: to take along to a meeting."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.reports import Report
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import print_pdf
from ui.widgets.saved import tell_saved

if TYPE_CHECKING:
    from app.progress import Progress
    from ui.widgets.page import Page


def print_report(page: Page, report: Report) -> None:
    """Ask on which printer, or for a file, and put a report on paper; the page tells how it went."""
    translate = QCoreApplication.translate
    overviews, words = page.services.overviews, page.wording

    def save() -> None:
        name = file_name(f"{report.title} {report.on.isoformat()}", ".pdf")
        path = ask_file(page, "overviews", translate("OnPaper", "Save the overview"), name, "PDF (*.pdf)")
        if path is not None:
            page.tasks.run(
                lambda progress: overviews.save(report, path, words, progress),
                lambda _none: tell_saved(page.notice, path),
                what=translate("OnPaper", "Saving the overview"),
            )

    job = ask_print_job(
        page,
        translate("OnPaper", "Print the overview"),
        translate("OnPaper", "What changed since you last looked, with the school's letterhead."),
        report.title,
        save,
    )
    if job is None:
        return

    def put_on_paper(progress: Progress) -> None:
        # In a private folder that is gone when the printer has the pages.
        with TemporaryDirectory() as folder:
            file = Path(folder) / "overview.pdf"
            overviews.save(report, file, words, progress)
            print_pdf(job, file, progress)

    page.tasks.run(
        put_on_paper,
        lambda _none: page.said.emit(translate("OnPaper", "Sent to the printer")),
        what=translate("OnPaper", "Printing the overview"),
    )
