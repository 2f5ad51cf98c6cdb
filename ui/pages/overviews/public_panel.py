# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page for the school guide and the website: looked at first, then saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.reports import Report
from app.errors import AppError
from app.progress import Progress
from ui import theme
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.overviews_out import OverviewsOut
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.saved import tell_saved
from ui.widgets.text import hint_label, section_label


class PublicPanel(QWidget):
    """Shows the page as it will be; `left` comes when the user goes back to the overview."""

    left = Signal()

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._report: Report | None = None
        self._out = OverviewsOut(page)
        self.preview = PdfView(self.tr("Page for the school guide or the website"), fit=Fit.PAGE)
        self.back = QPushButton(icons.icon("back"), f" {self.tr('Back to the overview')}")
        self.back.setAccessibleName(self.tr("Back to the overview"))
        self.back.clicked.connect(self.left)
        self.buttons: list[QPushButton] = []
        self._build()

    def _build(self) -> None:
        row = FlowLayout()
        row.addWidget(self.back)
        for text, ending in (
            (self.tr("PDF…"), "pdf"),
            (self.tr("Picture (PNG)…"), "png"),
            (self.tr("HTML for the website…"), "html"),
        ):
            button = QPushButton(text)
            button.clicked.connect(self._saver(ending))
            row.addWidget(button)
            self.buttons.append(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(self.tr("Page for the school guide or the website")))
        layout.addWidget(
            hint_label(self.tr("The same safe figures as the overview: no names, nothing about few people."))
        )
        layout.addLayout(row)
        layout.addWidget(self.preview, 1)

    def show_report(self, report: Report) -> None:
        """Show the page with the figures of the board's page; what they are to be asked about is asked before they go.

        It can be saved once these figures are seen.
        """
        shown, self._report = self._report, report
        services, words = self._page.services, self._page.wording
        if shown is None or shown.settles != report.settles:
            self._may_save(may=False)
            self.preview.show_pdf(b"")
        self._page.tasks.run_latest(
            "overviews.public",
            lambda: services.overviews.public_page(report, words),
            self._on_made,
            failed=self._on_failed,
        )

    def forget(self) -> None:
        """Show no page any more: the next is made anew."""
        self._report = None

    def _on_made(self, page: bytes) -> None:
        self.preview.show_pdf(page)
        self._may_save(may=True)

    def _may_save(self, *, may: bool) -> None:
        for button in self.buttons:
            button.setEnabled(may)

    def _on_failed(self, error: AppError) -> None:
        self.left.emit()
        self._page.show_error(error)

    def _saver(self, ending: str) -> object:
        return lambda: self.save(ending)

    def save(self, ending: str) -> None:
        """Ask where the page goes, and write it."""
        report = self._report
        if report is None or not self._out.may(report.caution):
            return
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "png": self.tr("Picture (*.png)"),
            "html": self.tr("Piece of a web page (*.html)"),
        }
        services, words = self._page.services, self._page.wording
        name = file_name(words.say("public_page.file", {"on": report.on.isoformat()}), f".{ending}")
        path = ask_file(self._page, "overviews", self.tr("Save the page"), name, kinds[ending])
        if path is None:
            return

        def work(_progress: Progress) -> Path:
            services.overviews.save_public_page(report, path, words)
            return path

        self._page.tasks.run(work, self._on_saved, what=self.tr("Saving the page"))

    def _on_saved(self, path: Path) -> None:
        tell_saved(self._page.notice, path)
