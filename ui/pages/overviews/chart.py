# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One chart of a report: the picture that is printed too, and the same figures as a table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.report_cells import number_text
from app.domain.reports import ReportChart, ReportColumn, ReportRow, ReportTable, Unit
from app.wording import Wording
from ui import theme
from ui.pages.overviews.table import TableOfReport
from ui.widgets.pdf_picture import DrawnPage, PdfPicture
from ui.widgets.text import section_label

WIDTH = 820
"""Pixels: a chart is no wider, whatever room there is."""


class ChartOfReport(QWidget):
    """A title, the picture with what it tells in words, and a button that shows its table."""

    copy_wanted = Signal(object)

    def __init__(self, chart: ReportChart, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self._words = words
        self._title = section_label(chart.title)
        self._title.setWordWrap(True)
        self.picture = PdfPicture(chart.title)
        self.picture.setMaximumWidth(WIDTH)
        self.as_table = QPushButton()
        self.as_table.setCheckable(True)
        theme.link(self.as_table)
        self.as_table.toggled.connect(self._on_as_table)
        self._table: TableOfReport | None = None
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._title)
        layout.addWidget(self.picture)
        layout.addWidget(self.as_table)
        self._say()

    def show_chart(self, chart: ReportChart, pdf: bytes, drawn: DrawnPage | None = None) -> None:
        """Show a chart, perhaps `drawn` already; its figures are spoken too."""
        self.chart = chart
        self._title.setText(chart.title)
        self.picture.setAccessibleName(chart.title)
        told = [chart.told or _told(chart, self._words)]
        if drawn is None:
            self.picture.show_pdf(pdf, descriptions=told)
        else:
            self.picture.show_drawn(drawn, descriptions=told)
        self._say()
        if self._table is not None:
            self._drop_table()
            self._on_as_table(self.as_table.isChecked())

    def _say(self) -> None:
        words = self.tr("Hide the table") if self.as_table.isChecked() else self.tr("Show as a table")
        self.as_table.setText(words)
        self.as_table.setAccessibleName(f"{words}: {self.chart.title}")

    def _on_as_table(self, on: bool) -> None:
        self._say()
        if not on and self._table is not None:
            self._table.hide()
            return
        if on and self._table is None:
            table = chart_table(self.chart, self.tr("Group"), self.tr("Day"))
            self._table = TableOfReport(table, f"overviews.chart.{self.chart.key}", self._words)
            self._table.copy_wanted.connect(self.copy_wanted)
            self._layout.addWidget(self._table)
        if self._table is not None:
            self._table.setVisible(on)

    def _drop_table(self) -> None:
        if self._table is not None:
            self._layout.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
            self._table = None


def chart_table(chart: ReportChart, group: str, day: str) -> ReportTable:
    """Return the figures of a chart as a table: a line for each label, a column for each series."""
    columns = [ReportColumn("label", day if chart.days else group, Unit.TEXT, 2.0)]
    columns += [ReportColumn(f"series.{at}", one.label, chart.unit) for at, one in enumerate(chart.series)]
    rows = [
        ReportRow((label, *(_plain(one.values[at]) for one in chart.series))) for at, label in enumerate(chart.labels)
    ]
    return ReportTable(f"chart.{chart.key}", "", tuple(columns), tuple(rows))


def _plain(value: float | None) -> int | float | None:
    return int(value) if value is not None and value == int(value) else value


def _told(chart: ReportChart, words: Wording) -> str:
    lines = []
    for at, label in enumerate(chart.labels):
        known = [(one.label, one.values[at]) for one in chart.series]
        said = [f"{name} {number_text(value, chart.unit, words)}" for name, value in known if value is not None]
        lines.append(f"{label}: {', '.join(said)}")
    return "; ".join(lines)
