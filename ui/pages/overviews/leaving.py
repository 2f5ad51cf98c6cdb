# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How an overview leaves the program: on paper, as a file, over the clipboard."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData, QObject, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from app.domain.reports import Report, ReportTable
from app.progress import Progress
from ui import theme
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import print_pdf
from ui.pages.overviews.report_view import ReportView
from ui.widgets import icons
from ui.widgets.page import Page
from ui.widgets.saved import tell_saved


class _Bar(QWidget):
    """Gives way in a page that is made narrower: a menu takes its place then."""

    def minimumSizeHint(self) -> QSize:
        """Return that it may be as narrow as the layout needs."""
        return QSize(0, super().minimumSizeHint().height())


class Leaving(QObject):
    """The buttons top right, and what they do with the report that is shown."""

    def __init__(self, page: Page, view: ReportView) -> None:
        super().__init__(page)
        self._page, self._view = page, view
        self.report: Report | None = None
        self.buttons: list[QPushButton] = []
        self._icons: list[str] = []
        self.bar = _Bar()
        self._row = QHBoxLayout(self.bar)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP)
        self.menu = QPushButton(self.tr("Print, save, copy"))
        self.menu.setMenu(QMenu(self.menu))
        self.menu.hide()
        self._button(self.tr("Print…"), "print", self.print).setShortcut(QKeySequence.StandardKey.Print)
        self._button(self.tr("PDF…"), "file", lambda: self.save("pdf"))
        self._button(self.tr("Excel…"), "export", lambda: self.save("xlsx"))
        self._button(self.tr("CSV…"), "export", lambda: self.save("csv"))
        self.copying = self._button(self.tr("Copy"), "copy", self.copy_shown)
        self.copying.setToolTip(self.tr("Copy the table with the cursor, for a spreadsheet or a letter (Ctrl+C)"))
        view.copy_wanted.connect(self.copy)

    def show_report(self, report: Report | None) -> None:
        """Take the report that leaves from now on; None takes the buttons out of use."""
        self.report = report
        self.menu.setEnabled(report is not None)
        for button in self.buttons:
            button.setEnabled(report is not None)
        self.copying.setEnabled(report is not None and any(len(table.rows) for table in report.tables))

    def fit(self, row: QHBoxLayout, *, narrow: bool, tight: bool) -> None:
        """Stand in a row, with icons where there is room; in a tight one as a menu."""
        for part in (self.bar, self.menu):
            row.addWidget(part)
        self.bar.setVisible(not tight)
        self.menu.setVisible(tight)
        for button, icon in zip(self.buttons, self._icons, strict=True):
            button.setIcon(QIcon() if narrow else icons.icon(icon))

    def _button(self, text: str, icon: str, does: object) -> QPushButton:
        button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setEnabled(False)
        button.clicked.connect(does)
        self.buttons.append(button)
        self._icons.append(icon)
        self._row.addWidget(button)
        entry = self.menu.menu().addAction(icons.icon(icon), text)
        entry.triggered.connect(lambda _on: button.click())
        return button

    def save(self, ending: str) -> None:
        """Ask where the overview goes, and write it by the ending of its name."""
        report = self.report
        if report is None:
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

        self._page.tasks.run(work, self._on_saved, what=self.tr("Saving the overview"))

    def _on_saved(self, path: Path) -> None:
        tell_saved(self._page.notice, path)

    def print(self) -> None:
        """Ask on which printer, and print."""
        report = self.report
        if report is None:
            return
        title = self.tr("Print the overview")
        explanation = self.tr("The paper holds the same figures as the screen, with letterhead and page numbers.")
        job = ask_print_job(self._page, title, explanation, report.title, lambda: self.save("pdf"))
        if job is None:
            return
        overviews, words = self._page.services.overviews, self._page.wording

        def work(progress: Progress) -> None:
            # In a private folder that is gone when the printer has the pages.
            with TemporaryDirectory() as folder:
                path = Path(folder) / "overview.pdf"
                overviews.save(report, path, words, progress)
                print_pdf(job, path, progress)

        self._page.tasks.run(work, self._on_printed, what=self.tr("Printing the overview"))

    def _on_printed(self, _done: None) -> None:
        self._page.said.emit(self.tr("Sent to the printer"))

    def copy_shown(self) -> None:
        """Copy the table that has the cursor, else the first."""
        table = self._view.chosen_table()
        if table is not None:
            self.copy(table)

    def copy(self, table: ReportTable) -> None:
        """Put a table on the clipboard, as text and as a table for a document."""
        overviews, words = self._page.services.overviews, self._page.wording
        self._page.tasks.run(
            lambda _progress: (overviews.as_text(table, words), len(table.rows)),
            self._on_copied,
            what=self.tr("Copying the table"),
            asked=False,
        )

    def _on_copied(self, copied: tuple[tuple[str, str], int]) -> None:
        (text, html), lines = copied
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self._page.said.emit(self.tr("%n line(s) copied", "", lines))
