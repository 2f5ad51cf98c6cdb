# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saves the list as it is shown: these columns, in this order, of these teachers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from app.domain.ids import TeacherId
from app.domain.selections import ColumnKey, TeacherSelection, column_key
from ui.dialogs.people.staff_saving import COPY, SavedList, StaffSaving
from ui.pages.staff.host import StaffHost
from ui.pages.staff.listing import StaffListing
from ui.widgets import icons
from ui.widgets.staff_titles import column_titles
from ui.widgets.table_view import TableView


class StaffExport(QObject):
    """The export menu of the list of teachers."""

    def __init__(self, page: StaffHost, view: TableView, listing: StaffListing) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._listing = listing
        self._saving = StaffSaving(page)
        self.empty: Collection[str] = ()
        """Keys of the columns in which nobody has anything."""
        key = QShortcut(QKeySequence.StandardKey.Print, page, self.print)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def menu(self) -> QMenu:
        """Return the menu: on paper, as a PDF, a workbook, or a text file."""
        menu = QMenu(self._page)
        # Shown only: the key works while the menu was never opened.
        text, key = self.tr("Print…"), self.tr("Ctrl+P")
        menu.addAction(icons.icon("print"), f"{text}\t{key}", self.print)
        menu.addAction(self.tr("PDF…"), lambda: self._ask(".pdf"))
        menu.addSeparator()
        menu.addAction(self.tr("Excel (XLSX)…"), lambda: self._ask(".xlsx"))
        menu.addAction(self.tr("Text with semicolons (CSV)…"), lambda: self._ask(".csv"))
        menu.addSeparator()
        menu.addAction(icons.icon("copy"), self.tr("Copy as a table"), lambda: self._saving.copy(self._shown(None)))
        return menu

    def columns(self) -> list[tuple[ColumnKey, str]]:
        """Return the columns shown, from left to right, each with its heading."""
        header = self._view.horizontalHeader()
        places = [header.logicalIndex(at) for at in range(header.count())]
        shown = [self._listing.columns[at] for at in places if not self._hides(at)]
        titles: dict[ColumnKey, str] = dict(column_titles().items())
        return [(key, titles.get(key, column.title)) for column in shown for key in (column_key(column.key),)]

    def _hides(self, at: int) -> bool:
        """Return whether a column stays out: hidden by the user, or not shown since nobody has anything in it."""
        nothing = self._listing.columns[at].key in self.empty and self._view.isColumnHidden(at)
        return nothing or self._view.hides(at)

    def bring_only(self, teacher_ids: list[TeacherId], way: str) -> None:
        """Save, print or copy these teachers alone, whatever the filters let through; copied are their lines only."""
        if teacher_ids:
            shown = self._shown(TeacherSelection(in_service=None, ids=frozenset(teacher_ids)))
            lines = replace(shown, order=replace(shown.order, groups=None))
            self._saving.bring(self._title(), way, lines if way == COPY else shown)

    def _ask(self, suffix: str) -> None:
        self._saving.ask(self._title(), suffix, self._shown(None))

    def _title(self) -> str:
        view = self._page.views.view
        return self.tr("Teachers") if view is None else view.name

    def print(self) -> None:
        """Ask on which printer, and print the list as it is shown."""
        self._saving.print(self._shown(None))

    def save(self, path: Path, only: TeacherSelection | None = None) -> None:
        """Write the list, or `only` these, to a file; its suffix says what kind."""
        self._saving.save(path, self._shown(only))

    def _shown(self, only: TeacherSelection | None) -> SavedList:
        listing = self._listing
        return SavedList(only or listing.selection, listing.order, self.columns(), listing.on, self._title())
