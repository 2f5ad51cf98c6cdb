# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report on the screen, whichever it is: figures, charts, tables and notes, one below the other."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.report_cells import cell_text
from app.domain.reports import Figure as ReportFigure
from app.domain.reports import Report, ReportTable
from app.wording import Wording
from ui import theme
from ui.pages.overviews.asking import Made
from ui.pages.overviews.chart import WIDTH, ChartOfReport
from ui.pages.overviews.table import TableOfReport
from ui.tasks import Tasks
from ui.widgets.figure import Figure
from ui.widgets.flow import FlowLayout
from ui.widgets.pdf_picture import DrawnPage, drawn_page
from ui.widgets.text import hint_label

_PAUSE_MS = 200
"""How long a window keeps its size before charts are drawn for it."""


class ReportView(QScrollArea):
    """Shows what was made. `people_wanted`: the TeacherSelection behind a number, and what that is called.

    `person_opened`: the selection of one person.
    """

    people_wanted = Signal(object, str)
    person_opened = Signal(object)
    copy_wanted = Signal(object)
    built = Signal()
    """There are other tables than before."""
    look_changed = Signal()
    """The charts that are shown have the colours of another look."""

    def __init__(self, wording: Wording, tasks: Tasks | None = None) -> None:
        super().__init__()
        self._wording, self._tasks = wording, tasks
        self._shape: object = None
        self.figures: dict[str, Figure] = {}
        self.charts: dict[str, ChartOfReport] = {}
        self.tables: dict[str, TableOfReport] = {}
        self._behind: dict[str, tuple[object, str]] = {}
        self._notes = hint_label()
        self._made: Made | None = None
        self._cursor: TableOfReport | None = None
        self._resized = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._resized.timeout.connect(self._draw_again)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_made(self, made: Made) -> None:
        """Show a report; one with the same parts as is shown leaves the place in them as it was."""
        self._made, report = made, made.report
        shape = _shape(report)
        if shape != self._shape:
            self._shape = shape
            self._build(report)
        for one in report.figures:
            self._show_figure(one, trend=any(other.before is not None for other in report.figures))
        for chart in report.charts:
            self.charts[chart.key].show_chart(chart, made.charts.get(chart.key, b""), made.drawn.get(chart.key))
        for table in report.tables:
            self.tables[table.key].show_table(table)
        self._notes.setText("\n\n".join(report.notes))
        self._notes.setVisible(bool(report.notes))
        self._fit()
        if any(page.image.width() != self.chart_width() for page in made.drawn.values()):
            self._resized.start()  # the window changed its size while it was made

    def chart_width(self) -> int:
        """Return how many device pixels wide a chart is here, or will be: a picture of another width looks blurred."""
        around = self.parentWidget()  # before it was shown it has no width of its own
        whole = around.width() if around is not None else self.width()
        room = min(WIDTH, whole - self.verticalScrollBar().sizeHint().width() - theme.GAP)
        return round(max(room, WIDTH // 2) * self.devicePixelRatioF())

    def chosen_table(self) -> ReportTable | None:
        """Return the table that had the cursor last, as it is shown; else the only one, None where there are more."""
        filled = self.filled_tables()
        chosen = self._cursor if self._cursor in filled else filled[0] if len(filled) == 1 else None
        return chosen.chosen() if chosen is not None else None

    def filled_tables(self) -> list[TableOfReport]:
        """Return the tables that have lines, from top to bottom."""
        return [one for one in self.tables.values() if len(one.table.rows)]

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "charts", None):
            self.look_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give long tables the height there is, and charts their width once it stays."""
        super().resizeEvent(event)
        self._fit()
        if self._made is not None and self._made.drawn:
            self._resized.start()

    def _draw_again(self) -> None:
        made, width = self._made, self.chart_width()
        if made is None or self._tasks is None or all(page.image.width() == width for page in made.drawn.values()):
            return

        def drawn() -> tuple[Made, dict[str, DrawnPage]]:
            pages = {key: drawn_page(pdf, width) for key, pdf in made.charts.items()}
            return made, {key: page for key, page in pages.items() if page is not None}

        self._tasks.run_latest("overviews.charts", drawn, self._on_drawn)

    def _on_drawn(self, drawn: tuple[Made, dict[str, DrawnPage]]) -> None:
        made, pages = drawn
        if made is self._made:  # not another overview by now
            self._made = replace(made, drawn=pages)
            for key, page in pages.items():
                picture = self.charts[key].picture
                picture.show_drawn(page, descriptions=[picture.accessibleDescription()])

    def _fit(self) -> None:
        for table in self.tables.values():
            table.fit(self.viewport().height())

    def _build(self, report: Report) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, theme.GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        self._behind, self._cursor = {}, None
        self.figures = {one.key: Figure() for one in report.figures}
        if self.figures:
            row = FlowLayout(even=True)
            for key, figure in self.figures.items():
                figure.clicked.connect(self._opener(key))
                row.addWidget(figure)
            layout.addLayout(row)
        self.charts = {one.key: ChartOfReport(one, self._wording) for one in report.charts}
        self.tables = {
            one.key: TableOfReport(one, f"overviews.{report.key}.{one.key}", self._wording, self._tasks)
            for one in report.tables
        }
        for chart in self.charts.values():
            chart.copy_wanted.connect(self.copy_wanted)
            layout.addWidget(chart)
        for table in self.tables.values():
            table.people_wanted.connect(self.people_wanted)
            table.person_opened.connect(self.person_opened)
            table.copy_wanted.connect(self.copy_wanted)
            # It is told later than the cursor left it for the button that copies.
            table.view.came.connect(partial(setattr, self, "_cursor", table))
            layout.addWidget(table)
        self._notes = hint_label()
        layout.addWidget(self._notes)
        layout.addStretch(1)
        self.setWidget(inside)  # what was shown before goes with it
        self.built.emit()

    def _show_figure(self, one: ReportFigure, *, trend: bool) -> None:
        before = cell_text(one.before, one.unit, self._wording)
        below = ": ".join(part for part in (one.before_label, before) if part) if before else ""
        who = one.who or one.behind
        opens = who is not None and bool(one.value)
        self._behind[one.key] = (who if opens else None, one.label)
        figure = self.figures[one.key]
        figure.let_open(opens=opens)
        value = cell_text(one.value, one.unit, self._wording) or "–"
        tip = self.tr("Show these people") if opens else ""
        figure.show_figure(value, one.label, tip=tip, below=below or (" " if trend else ""))

    def _opener(self, key: str) -> Callable[[], None]:
        def open_people() -> None:
            who, said = self._behind.get(key, (None, ""))
            if who is not None:
                self.people_wanted.emit(who, said)

        return open_people


def _shape(report: Report) -> object:
    figures = tuple(one.key for one in report.figures)
    charts = tuple(one.key for one in report.charts)
    return report.key, figures, charts, tuple((one.key, one.columns, one.people) for one in report.tables)
