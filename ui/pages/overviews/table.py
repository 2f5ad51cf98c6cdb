# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One table of a report: a heading, lines that scroll, numbers that open the people behind them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.reports import Level, ReportRow, ReportTable
from app.wording import Wording
from ui import roles, theme
from ui.models.table import TableModel
from ui.pages.overviews.column_widths import least_widths
from ui.pages.overviews.lines_view import LinesView
from ui.pages.overviews.table_columns import behind, can_sort, columns_of, named, opening_column, sorted_rows
from ui.tasks import Tasks
from ui.widgets.table_view import ROW_HEIGHT
from ui.widgets.text import hint_label, section_label

Lines = TableModel[ReportRow]
_LEAST_SHOWN = 8
_MOST_SPANNED = 500
_LONG = 2_000
"""Lines from which on sorting takes longer than may be waited for at a click."""


class TableOfReport(QWidget):
    """`people_wanted`: a number was opened, with its TeacherSelection and what it is called.

    `person_opened`: a line of a person was opened, with the selection of that one.
    """

    people_wanted = Signal(object, str)
    person_opened = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, table: ReportTable, name: str, words: Wording, tasks: Tasks | None = None) -> None:
        """Show a table, its columns remembered under `name`; with `tasks` a long one is sorted off this thread."""
        super().__init__()
        self._name, self._tasks = name, tasks
        self._sortable = can_sort(table)
        self.table = table
        self._words = words
        self._most = _LEAST_SHOWN
        self._heading = section_label(table.title)
        self._heading.setWordWrap(True)
        self._above = QHBoxLayout()
        self.acting: QPushButton | None = None
        self._empty = hint_label(table.empty)
        self.view = LinesView(name, table.title or self.tr("Table"))
        self.model = Lines(columns_of(table, words), parent=self)
        self.model.order_wanted.connect(self._on_order)
        self.view.setModel(self.model)
        self.view.restore()
        self._begin_order()
        self.view.clicked.connect(self._on_clicked)
        self.view.opened.connect(self._on_opened)
        self.view.copy_wanted.connect(lambda: self.copy_wanted.emit(self.chosen()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        self._above.addWidget(self._heading, 1)
        layout.addLayout(self._above)
        layout.addWidget(self._empty)
        layout.addWidget(self.view)
        self.show_table(table)

    def add_tool(self, button: QPushButton) -> None:
        """Put the button of what can be done with the people above the table, at the right."""
        self.acting = button
        self._above.addStretch(0 if self.table.title else 1)
        self._above.addWidget(button)

    def show_table(self, table: ReportTable) -> None:
        """Show other lines of the same columns; order, place and selection stay as far as there are lines."""
        self.table = table
        self._heading.setText(table.title)
        self._heading.setVisible(bool(table.title))
        some = bool(len(table.rows))
        self._empty.setText(table.empty or self.tr("None."))
        self._empty.setVisible(not some)
        self.view.setVisible(some)
        self.view.keep_whole(least_widths(table, self._words))
        self._sortable = can_sort(table)
        self.view.horizontalHeader().setSectionsClickable(self._sortable)
        self.view.horizontalHeader().setSortIndicatorShown(self._sortable)
        current, top = self.view.currentIndex(), self.view.verticalScrollBar().value()
        header = self.view.horizontalHeader()
        place = header.sortIndicatorSection()
        if self._sortable and 0 <= place < len(table.columns):
            self._on_order(table.columns[place].key, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder)
        else:
            self._show_rows(list(table.rows))
        if current.isValid():
            at = self.model.index(min(current.row(), self.model.total - 1), current.column())
            self.view.setCurrentIndex(at)
        self.view.verticalScrollBar().setValue(top)

    def chosen(self) -> ReportTable:
        """Return the table with the selected lines only; all of them where none or one is."""
        selected = self.view.selected_rows()
        rows = self.model.rows
        return replace(self.table, rows=tuple(rows[at] for at in selected) if len(selected) > 1 else tuple(rows))

    def fit(self, height: int) -> None:
        """Be as high as the lines ask, within the height of the window's part that is to be seen."""
        self._most = max(_LEAST_SHOWN, (height - 3 * ROW_HEIGHT) // ROW_HEIGHT)
        self._fit()

    def _fit(self) -> None:
        header = self.view.horizontalHeader().sizeHint().height()
        bar = self.view.horizontalScrollBar().sizeHint().height()
        self.view.setFixedHeight(header + ROW_HEIGHT * max(1, min(self.model.total, self._most)) + bar + 4)
        policy = Qt.ScrollBarPolicy
        whole = self.model.total <= self._most
        self.view.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded)

    def _begin_order(self) -> None:
        # A report begins in its own order, that of the printed one.
        header = self.view.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)

    def _on_order(self, key: str, descending: bool) -> None:
        if not self._sortable:
            return
        table = self.table
        if self._tasks is None or len(table.rows) < _LONG:
            self._show_rows(sorted_rows(table, key, descending=descending))
        else:
            name = f"overviews.sort.{self._name}"
            self._tasks.run_latest(name, lambda: sorted_rows(table, key, descending=descending), self._show_rows)

    def _show_rows(self, rows: Sequence[ReportRow]) -> None:
        self.view.clearSpans()
        self.model.set_rows(rows)
        groups = [at for at, row in enumerate(rows) if row.level is Level.GROUP]
        if len(self.table.columns) > 1:
            for at in groups[:_MOST_SPANNED]:
                self.view.setSpan(at, 0, 1, len(self.table.columns))
        self._fit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(roles.LINK):
            self._open(index)

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and not index.data(roles.LINK) and row.who is not None:
            self._tell(row, row.who, at=opening_column(self.table))
        elif index.data(roles.LINK):
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        who = behind(self.table, row, index.column()) if row is not None else None
        if row is not None and who is not None:
            self._tell(row, who, at=index.column())

    def _tell(self, row: ReportRow, who: object, *, at: int) -> None:
        person = self.table.people and row.level is Level.LINE and at == opening_column(self.table)
        if person:
            self.person_opened.emit(who)
        else:
            self.people_wanted.emit(who, named(self.table, row, at))
