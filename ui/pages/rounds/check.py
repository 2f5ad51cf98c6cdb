# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 3 of a round: every letter with what is wrong with it, and the repairs beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.letters import Finding
from app.domain.school import School
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.rounds.check_state import CheckState
from ui.pages.rounds.proving_columns import ProvingColumns
from ui.pages.rounds.repairs import RepairCard, by_kind, sentence
from ui.pages.rounds.stack import Entry, Stack
from ui.pages.rounds.tone_list import ToneList
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.scrolling import scrolled
from ui.widgets.table_view import TableView

_CARDS_WIDTH, _NARROW_CARDS = 380, 340
_WIDE = 900
_BELOW = 2
"""What stands below the cards: what there is to think about, and the rest of the room."""
_STAND = QItemSelectionModel.SelectionFlag.NoUpdate


class Check(QWidget):
    """Asks for repairs by signals; the page does them and shows the stack again."""

    saved = Signal(object)
    dropped = Signal(object)
    all_the_same = Signal(object)
    person_opened = Signal(int)
    by_pigeon_hole = Signal()
    letter_wanted = Signal()
    looked_at = Signal(int)
    """The letter of this teacher is to be shown."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._flags: dict[TeacherId, list[Finding]] = {}
        self._checked, self._faults = False, 0
        self.state = CheckState()
        self._cards = QVBoxLayout()
        self.tone = ToneList(wording)
        self._column = scrolled(QWidget())
        self.proving = ProvingColumns(wording, self)
        self._model = TableModel[Entry](self._columns(), parent=self)
        self._view = TableView("round.check", self.tr("The letters in the order they are printed"))
        self._drop = QPushButton(self.tr("Leave the selected people out"))
        self._look = QPushButton(self.tr("Show this letter"))
        self._build()
        self._connect()

    def show_checking(self) -> None:
        """Say that the letters are being looked through."""
        self._checked = False
        self._flags = {}
        self.state.checking()

    def show_not_read(self, _error: object) -> None:
        """Say that not all letters were looked through, when it is they that could not be read."""
        if not self._checked:
            self.state.stopped()

    def show_findings(self, stack: Stack, findings: Sequence[Finding], school: School) -> None:
        """Show the letters and what is wrong with them."""
        self._checked, self._faults = True, len(findings)
        flags = defaultdict(list)
        for finding in findings:
            if finding.teacher_id is not None:
                flags[finding.teacher_id].append(finding)
        self._flags = dict(flags)
        self._clear_cards()
        for group in by_kind(findings):
            self._add_card(RepairCard(group, stack, self._wording, school))
        self._show_column()
        ordered = sorted(stack.entries, key=lambda one: (one.teacher_id not in flags, not one.name_doubt, one.position))
        self.proving.take(ordered)
        self._fill()
        self._say()

    def show_looks(self) -> None:
        """Show what is known of pages and windows by now."""
        before = len(self._model.rows)
        self.proving.take(self.proving.entries)
        if before != len(self.proving.kept()):
            self._fill()
        self._view.viewport().update()
        if self._checked:
            self._say()

    def _fill(self) -> None:
        self._model.set_rows(self.proving.kept())
        if self._model.rows:
            # Somewhere to stand for the keyboard, but nobody chosen.
            self._view.selectionModel().setCurrentIndex(self._model.index(0, 0), _STAND)

    def _show_column(self) -> None:
        """Make room for what there is to repair, or to think about."""
        self._column.setVisible(self._cards.count() > _BELOW or bool(self.tone.findings))

    def _show_people(self, people: Sequence[TeacherId]) -> None:
        """Choose the letters of these people in the list."""
        chosen, rows = QItemSelection(), [i for i, one in enumerate(self._model.rows) if one.teacher_id in set(people)]
        last = self._model.columnCount() - 1
        for row in rows:
            chosen.select(self._model.index(row, 0), self._model.index(row, last))
        self._view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            self._view.scrollTo(self._model.index(rows[0], 0))

    def _say(self) -> None:
        self.state.found(self.proving.printable() if self.proving.entries else "", self._faults)
        self._on_selected()

    def _add_card(self, card: RepairCard) -> None:
        for name in ("saved", "dropped", "all_the_same", "person_opened", "by_pigeon_hole", "letter_wanted"):
            getattr(card, name).connect(getattr(self, name))
        self._cards.insertWidget(self._cards.count() - _BELOW, card)

    def _clear_cards(self) -> None:
        while self._cards.count() > _BELOW:
            item = self._cards.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, theme.GAP, 0)
        self._cards.setSpacing(theme.GAP)
        self._cards.addWidget(self.tone)
        self._cards.addStretch(1)
        self._column.setWidget(inside)
        self._column.setFixedWidth(_CARDS_WIDTH)
        self._view.setModel(self._model)
        self._view.restore(sorting=False)
        buttons = FlowLayout()
        buttons.addWidget(self._look)
        buttons.addWidget(self._drop)
        letters = QVBoxLayout()
        letters.setSpacing(theme.GAP)
        letters.addLayout(self.proving.row())
        letters.addWidget(self._view, 1)
        letters.addLayout(buttons)
        both = QHBoxLayout()
        both.setSpacing(theme.WIDE_GAP)
        both.addWidget(self._column)
        both.addLayout(letters, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self.state)
        layout.addLayout(both, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window leave the list as much room as the cards can spare."""
        super().resizeEvent(event)
        self._column.setFixedWidth(_CARDS_WIDTH if event.size().width() >= _WIDE else _NARROW_CARDS)

    def _connect(self) -> None:
        self.tone.people_wanted.connect(self._show_people)
        self.tone.shown.connect(self._show_column)
        self._view.opened.connect(self._on_opened)
        self._view.selectionModel().selectionChanged.connect(lambda _now, _before: self._on_selected())
        self._look.clicked.connect(lambda: self._on_opened(self._view.currentIndex()))
        self._drop.clicked.connect(self._on_drop)
        self.proving.filtered.connect(self._fill)
        self.proving.of_current(lambda: self._model.row_at(self._view.currentIndex()))

    def _columns(self) -> list[Column[Entry]]:
        return [
            Column("position", self.tr("No."), lambda e: str(e.position), right=True, width=46),
            Column("name", self.tr("Name"), lambda e: e.name, bold=lambda e: len(e.name.split(",")[0]), width=150),
            # What is the matter stands beside the name: in a small window the last columns slide out of sight.
            Column("flag", self.tr("Check"), self._flag, icon=self._sign, width=146),
            *self.proving.columns(),
        ]

    def _flag(self, entry: Entry) -> str:
        found = [sentence(finding, self._wording) for finding in self._flags.get(entry.teacher_id, [])]
        if not found and entry.name_doubt:
            found = [self.tr("look at the name")]
        notes = "; ".join(self.proving.notes(entry))
        text = " ".join(found) if found or notes else self.tr("in order") if self._checked else ""
        return "; ".join(part for part in (text, notes) if part)

    def _sign(self, entry: Entry) -> QIcon | None:
        if not self._checked:
            return None
        if entry.teacher_id in self._flags:
            return icons.icon("warning", "wrong")
        doubt = entry.name_doubt or self.proving.notes(entry)
        return icons.icon("warning", "caution") if doubt else icons.icon("check", "good")

    def _on_opened(self, index: QModelIndex) -> None:
        entry = self._model.row_at(index)
        if entry is not None:
            self.looked_at.emit(entry.teacher_id)

    def _on_selected(self) -> None:
        some = bool(self._view.selected_rows())
        self._drop.setEnabled(some)
        self._look.setEnabled(some)
        entry = self._model.row_at(self._view.currentIndex())
        self.proving.beside.setEnabled(some and entry is not None and self.proving.can_compare(entry.teacher_id))

    def _on_drop(self) -> None:
        chosen = frozenset(self._model.rows[row].teacher_id for row in self._view.selected_rows())
        if chosen:
            self.dropped.emit(chosen)
