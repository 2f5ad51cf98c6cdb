# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How an overview leaves the program: on paper, as a file, over the clipboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QSize
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from app.domain.reports import Report, ReportTable
from app.progress import Progress
from app.services.report_files import below_each_other
from ui import theme
from ui.dialogs.overviews_out import OverviewsOut
from ui.pages.overviews.report_view import ReportView
from ui.widgets import icons
from ui.widgets.clipboard import copy_table
from ui.widgets.page import Page
from ui.widgets.text import button_text


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
        self._out = OverviewsOut(page)
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
        if self.report is not None:
            self._out.save(self.report, ending)

    def print(self) -> None:
        """Ask on which printer, and print."""
        explanation = self.tr("The paper holds the same figures as the screen, with letterhead and page numbers.")
        if self.report is not None:
            self._out.print(self.report, explanation)

    def copy_shown(self) -> None:
        """Copy the table that has the cursor, else the only one; of several without it ask which."""
        table = self._view.chosen_table()
        if table is not None:
            self.copy(table)
        elif self._view.filled_tables():
            beside = self.copying if self.copying.isVisible() else self.menu
            self.which().popup(beside.mapToGlobal(QPoint(0, beside.height())))

    def which(self) -> QMenu:
        """Return the menu that asks which of the tables is to be copied."""
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        found = [one.chosen() for one in self._view.filled_tables()]
        for table in found:
            menu.addAction(button_text(table.title or self.tr("Table")), partial(self.copy, table))
        menu.addSeparator()
        menu.addAction(self.tr("All of them"), partial(self.copy, *found))
        return menu

    def copy(self, *tables: ReportTable) -> None:
        """Put tables on the clipboard, as text and as tables for a document."""
        report, overviews, words = self.report, self._page.services.overviews, self._page.wording
        if report is None or not self._out.may(report.caution):
            return

        def work(_progress: Progress) -> tuple[tuple[str, str], int, str]:
            copied = below_each_other([(table.title, *overviews.as_text(table, words)) for table in tables])
            lines = sum(len(table.rows) for table in tables)
            # Last: what follows is only the clipboard taking it.
            overviews.give_out(report)
            return copied, lines, tables[0].title if len(tables) == 1 else ""

        self._page.tasks.run(
            work,
            self._on_copied,
            what=self.tr("Copying the table"),
            asked=False,
        )

    def _on_copied(self, copied: tuple[tuple[str, str], int, str]) -> None:
        (text, html), lines, title = copied
        copy_table(text, html)
        said = (
            self.tr("%n line(s) of “{table}” copied", "", lines) if title else self.tr("%n line(s) copied", "", lines)
        )
        self._page.said.emit(said.replace("{table}", title))
