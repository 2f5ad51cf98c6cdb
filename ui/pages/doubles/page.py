# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pairs who may be one person: look at both, make them one, or say that they are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QSplitter, QStackedWidget, QWidget

from app.domain.doubles import DoublePair
from app.domain.names import sort_name
from app.domain.own_fields import OwnField
from app.domain.teachers import Teacher
from app.errors import AppError
from app.progress import Progress
from app.wording import Wording
from ui.models.table import Column, TableModel
from ui.pages.doubles.compare import ComparePanel
from ui.tasks import Tasks
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Services


class DoublesPage(Page):
    """A list of pairs, the surest first, with the chosen one side by side below it."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.set_heading(self.tr("Double teachers"), self.tr("Who may stand in the school file twice."))
        self.model: TableModel[DoublePair] = TableModel(
            [
                Column("first", self.tr("One"), lambda pair: _name(pair.first), sortable=False, width=240),
                Column("second", self.tr("Other"), lambda pair: _name(pair.second), sortable=False, width=240),
                Column("why", self.tr("Why"), self._why, sortable=False, width=240),
            ],
            parent=self,
        )
        self.view = TableView("doubles", self.tr("Pairs who may be one person"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.compare = ComparePanel(wording)
        self._fields: list[OwnField] = []
        self._none = EmptyState(
            "people",
            self.tr("Nobody stands here twice"),
            self.tr(
                "No two teachers share a staff number or e-mail address, or have names that are the same or alike."
                " One name with two numbers is two people."
            ),
        )
        self._none.offer(self.tr("Back to the teachers"), lambda: self.go_to.emit("staff"))
        self._stack = QStackedWidget()
        self.back = QPushButton(self.tr("Back"))
        self.two = QPushButton(self.tr("Not double"))
        self._lay_out_pairs()
        self._merge = self.set_primary(self.tr("Make one of these two"), self._on_merge)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.opened.connect(self._on_opened)
        self.comes_first = self.view

    def _lay_out_pairs(self) -> None:
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(self.view)
        both.addWidget(self.compare)
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 3)
        self._stack.addWidget(both)
        self._stack.addWidget(self._none)
        self.content.addWidget(self._stack, 1)
        self.back.clicked.connect(lambda _on: self.go_to.emit("staff"))
        self.two.clicked.connect(lambda _on: self._on_two())
        for button in (self.back, self.two):
            self.bottom.addWidget(button)

    def reload(self, kinds: frozenset[str]) -> None:
        """Look for doubles again when a teacher was written."""
        if kinds and not kinds & {"teacher", "not_double", "teacher_merge", "own_field"}:
            return
        doubles = self.services.doubles
        self.tasks.run_latest("doubles.fields", self.services.own_fields.fields, self._on_fields)
        self.tasks.run_latest("doubles.find", doubles.find, self._on_found)

    def _on_fields(self, fields: list[OwnField]) -> None:
        self._fields = fields

    def _on_found(self, pairs: list[DoublePair]) -> None:
        place = max(0, self.view.currentIndex().row())
        self.model.set_rows(pairs)
        self._stack.setCurrentIndex(0 if pairs else 1)
        self._bottom_bar.setVisible(bool(pairs))
        sure = sum(pair.sure for pair in pairs)
        figures = [self.tr("%n pair(s) who may be one person", "", len(pairs)), self.tr("%n almost sure", "", sure)]
        self.set_heading(self.tr("Double teachers"), " · ".join(figures) if pairs else "")
        self.lock(self.two, self._merge)
        if pairs:
            place = min(place, len(pairs) - 1)
            self.view.selectRow(place)
            self.view.setCurrentIndex(self.model.index(place, 0))
            self.compare.show_pair(pairs[place], self._fields)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        pair = self.model.row_at(now)
        if pair is not None:
            self.compare.show_pair(pair, self._fields)

    def _on_opened(self, index: QModelIndex) -> None:
        pair = self.model.row_at(index)
        if pair is not None:
            self.open_teacher.emit(pair.first.id)

    def _on_merge(self) -> None:
        pair = self.model.row_at(self.view.currentIndex())
        if pair is None:
            return
        doubles, chosen = self.services.doubles, self.compare.from_second()

        def work(_progress: Progress) -> str:
            doubles.merge(pair.first.id, pair.second.id, chosen)
            return _name(pair.first)

        self._wait()
        self.tasks.run(work, self._on_merged, failed=self._on_refused)

    def _on_two(self) -> None:
        pair = self.model.row_at(self.view.currentIndex())
        if pair is not None:
            doubles = self.services.doubles
            self._wait()
            self.tasks.run(
                lambda _progress: doubles.say_two(pair.first.id, pair.second.id), self._on_said, failed=self._on_refused
            )

    def _wait(self) -> None:
        """A second press would be about the next pair, unseen."""
        self.notice.hide()
        self.two.setEnabled(False)
        self._merge.setEnabled(False)

    def _free(self) -> None:
        self.two.setEnabled(True)
        self._merge.setEnabled(True)
        self.lock(self.two, self._merge)

    def _on_merged(self, name: str) -> None:
        self._free()
        self.said.emit(self.tr("{name} is one person now").format(name=name))

    def _on_said(self, _nothing: None) -> None:
        self._free()
        self.said.emit(self.tr("Noted: these are two people"))

    def _on_refused(self, error: AppError) -> None:
        self._free()
        self.show_error(error)

    def _why(self, pair: DoublePair) -> str:
        return self.wording.say(f"likeness.{pair.likeness.value}")


def _name(who: Teacher) -> str:
    return " · ".join(part for part in (sort_name(who.name), who.code, who.number) if part)
