# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sample: some people drawn by a number, whose dossiers can be made at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.namesakes import Namesakes
from app.domain.progress import ProgressRow
from app.domain.sampling import SEEDS, fresh_seed, sample_of
from app.wording import Wording
from ui import theme
from ui.models.table import TableModel
from ui.pages.standings.columns import empty_columns, progress_columns, told
from ui.pages.standings.reason import worded_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import NumberField
from ui.widgets.flow import FlowLayout
from ui.widgets.table_view import TableView
from ui.widgets.text import PlainLabel, hint_label
from ui.window_state import WindowState

_KEPT = "standings/sample"
_USUAL = 10
_MOST = 1000
SAMPLED = {"name", "qualification", "team", "section", "meets", "deadline"}
"""The columns of a sample."""


class Sample(QWidget):
    """`opened(teacher id)` leads on; `dossiers_wanted(ids)` asks for the dossiers of all who were drawn."""

    opened = Signal(int)
    dossiers_wanted = Signal(list)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[ProgressRow] = ()
        self._names = Namesakes()
        self.count, self.seed = NumberField(), NumberField()
        self.count.setAccessibleName(self.tr("How many"))
        self.seed.setAccessibleName(self.tr("Starting number"))
        columns = [column for column in progress_columns(wording, self._names) if column.key in SAMPLED]
        self.model: TableModel[ProgressRow] = TableModel(columns, parent=self)
        self.view = TableView("standings_sample", self.tr("Sample"))
        self.dossiers = QPushButton(self.tr("Make dossiers…"))
        self.copy = worded_button(self.tr("Copy"), "file")
        self.tools = FlowLayout()
        self._said = hint_label()
        self._stack = QStackedWidget()
        self._build()

    def first(self) -> QWidget:
        """Return where the cursor begins."""
        return self.count

    def drawn(self) -> Sequence[ProgressRow]:
        """Return who was drawn, in the order they were."""
        return self.model.rows

    def people(self) -> list[tuple[TeacherId, str]]:
        """Return who was drawn, by name."""
        return [(row.person.id, row.person.sort_name) for row in self.drawn()]

    def show_rows(self, rows: Sequence[ProgressRow], shared_names: Collection[str] = ()) -> None:
        """Draw from these; `shared_names` are borne by several people of the school."""
        self._rows = rows
        self._names.learn(shared_names)
        self.view.leave_out(empty_columns(rows))
        self.draw()

    def draw(self) -> None:
        """Draw by what the fields say."""
        count, seed = self.count.value(), self.seed.value()
        sound = count is not None and seed is not None and 1 <= count <= _MOST and 0 <= seed < SEEDS
        if not sound:
            self._said.setText(
                self.tr("Type how many, at most %1, and a number below %2.")
                .replace("%1", str(_MOST))
                .replace("%2", str(SEEDS))
            )
        rows = sample_of(self._rows, int(count or 0), int(seed or 0)) if sound else []
        if sound:
            WindowState().remember(_KEPT, str(int(count or 0)))
            self._said.setText(self.tr("%n drawn from who is in a running cycle", "", len(rows)))
        self.model.set_rows(rows)
        self.view.begin_at_top()
        self._stack.setCurrentIndex(0 if rows or not sound else 1)
        for button in (self.dossiers, self.copy):
            button.setEnabled(bool(rows))

    def _build(self) -> None:
        kept = WindowState().text(_KEPT, str(_USUAL))
        self.count.set_value(int(kept) if kept.isdecimal() else _USUAL)
        self.seed.set_value(float(fresh_seed()))
        self.count.setFixedWidth(70)
        self.seed.setFixedWidth(110)
        again = worded_button(self.tr("Draw again"), "repeat")
        tools = self.tools
        for part in (
            PlainLabel(self.tr("How many")), self.count, PlainLabel(self.tr("Starting number")), self.seed, again,
        ):  # fmt: skip
            tools.addWidget(part)
        for button in (self.copy, self.dossiers):
            tools.addWidget(button)
        theme.primary(self.dossiers)
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        nobody = EmptyState(
            "people", self.tr("Nobody to draw from"), self.tr("Nobody is registered in this register on this day.")
        )
        for one in (self.view, nobody):
            self._stack.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(tools)
        layout.addWidget(self._said)
        layout.addWidget(self._stack, 1)
        for field in (self.count, self.seed):
            field.committed.connect(self.draw)
        again.clicked.connect(lambda _on: self._on_again())
        self.copy.clicked.connect(lambda _on: QGuiApplication.clipboard().setText(self.text()))
        self.dossiers.clicked.connect(lambda _on: self.dossiers_wanted.emit([row.person.id for row in self.drawn()]))
        self.view.opened.connect(self._on_opened)

    def text(self) -> str:
        """Return the sample as lines that can be pasted: how it was drawn, then who."""
        return "\n".join([self.how(), *(told(row.person, self._names) for row in self.model.rows)])

    def how(self) -> str:
        """Return how it was drawn: with that number anybody draws the same people."""
        return self.tr("Sample of %n with number %1", "", len(self.model.rows)).replace("%1", self.seed.text())

    def _on_again(self) -> None:
        self.seed.set_value(float(fresh_seed()))
        self.draw()

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.opened.emit(row.person.id)
