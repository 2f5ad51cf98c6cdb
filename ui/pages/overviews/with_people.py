# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the people of an overview: with the selected ones, else with all who are listed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from app import clock
from app.domain.ids import TeacherId
from app.domain.reports import Level, ReportRow
from ui.dialogs.people import ListedPeople
from ui.pages.overviews.report_view import ReportView
from ui.pages.overviews.table import TableOfReport
from ui.pages.overviews.table_columns import opening_column
from ui.widgets import icons
from ui.widgets.page import Page


class TablePeople(QObject):
    """Puts a button above each table of people, and the same under the right mouse button."""

    def __init__(self, page: Page, view: ReportView) -> None:
        super().__init__(page)
        self._page, self._view = page, view
        self._table: TableOfReport | None = None
        self.people = ListedPeople(page, self._chosen, self._name, self.let_go)
        view.built.connect(self._on_built)

    def counted_on(self, on: date) -> None:
        """Take the day of the report that is shown."""
        self.people.counted_on = on if on != clock.today() else None
        for table in self._view.tables.values():
            self._say(table)

    def let_go(self) -> bool:
        """Select nobody in the table that has the cursor; return whether anybody was selected."""
        table = next((one for one in self._view.tables.values() if one.view.hasFocus()), None)
        some = table is not None and bool(table.view.selected_rows())
        if table is not None:
            table.view.clearSelection()
        return some

    def menu(self, table: TableOfReport) -> QMenu:
        """Return the context menu of a table of people."""
        self._table = table
        menu = QMenu(self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        at = table.view.currentIndex()
        menu.addAction(icons.icon("forward"), self.tr("Open"), lambda: table.view.opened.emit(at)).setEnabled(
            at.isValid()
        )
        menu.addSeparator()
        self.people.add_to(menu)
        return menu

    def _on_built(self) -> None:
        self._table = None
        for table in self._view.tables.values():
            if table.table.people:
                button = self.people.button()
                button.menu().aboutToShow.connect(partial(self._take, table))
                table.add_tool(button)
                table.view.menu_wanted.connect(partial(self._on_menu, table))
                table.view.selectionModel().selectionChanged.connect(partial(self._on_selected, table))
                table.model.modelReset.connect(partial(self._say, table))
                self._say(table)

    def _take(self, table: TableOfReport) -> None:
        self._table = table

    def _on_menu(self, table: TableOfReport, where: QPoint) -> None:
        self.menu(table).exec(where)

    def _on_selected(self, table: TableOfReport, *_changed: object) -> None:
        self._say(table)

    def _say(self, table: TableOfReport) -> None:
        button = table.acting
        if button is None:
            return
        selected = len(table.view.selected_rows())
        text = self.tr("With %n selected teacher(s)", "", selected) if selected else self.tr("With all these teachers")
        button.setText(f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setVisible(bool(table.model.total))

    def _rows(self) -> Iterator[ReportRow]:
        table = self._table
        if table is None:
            return iter(())
        selected = table.view.selected_rows()
        rows = [table.model.rows[at] for at in selected] if selected else table.model.rows
        return (row for row in rows if row.level is Level.LINE and row.who is not None and row.who.ids)

    def _chosen(self) -> list[TeacherId]:
        return [one for row in self._rows() if row.who is not None for one in row.who.ids or ()]

    def _name(self, teacher_id: TeacherId) -> str:
        found = (row for row in self._rows() if row.who is not None and teacher_id in (row.who.ids or ()))
        row = next(found, None)
        if row is None or self._table is None:
            return ""
        return str(row.cells[opening_column(self._table.table)] or "")
