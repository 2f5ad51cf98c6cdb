# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Before rules are saved or removed: for whom something would change, as it is and as it would be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.models.table import Column, TableModel
from ui.widgets.table_view import TableView
from ui.widgets.text import PlainLabel, hint_label, section_label

if TYPE_CHECKING:
    from app.services.register_changes import StandingChange


class EffectPanel(QWidget):
    """`ask` shows who would change with a button that goes on; `left` comes when the user goes back."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        # It asks for no height of its own: where it is shown it has all there is, and the list does not wait for it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._go_on: Callable[[], object] = lambda: None
        self._title = section_label()
        self._title.setWordWrap(True)
        self._what = PlainLabel(wrap=True)
        self._note = hint_label(self.tr("As it is today. Undo brings the rules of now back, with every status."))
        self.model: TableModel[StandingChange] = TableModel(
            [
                Column("name", self.tr("Teacher"), lambda one: one.name, width=160, sortable=False),
                Column("was", self.tr("Now"), lambda one: one.was, width=265, sortable=False, tip=lambda one: one.was),
                Column("now", self.tr("Then"), lambda one: one.now, width=265, sortable=False, tip=lambda one: one.now),
            ],
            parent=self,
        )
        self._list = TableView("register-changes", self.tr("For whom something changes"))
        self._list.setModel(self.model)
        self._list.restore(sorting=False)
        self._list.selectionModel().currentChanged.connect(lambda at, _before: self._tell(self.model.row_at(at)))
        self._whole = PlainLabel(wrap=True, select=True)
        self.back = QPushButton(self.tr("Back to the rules"))
        self.back.clicked.connect(lambda _on: self.left.emit())
        self.go_on = QPushButton()
        theme.primary(self.go_on)
        self.go_on.clicked.connect(lambda _on: self._on_go_on())
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._what)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._whole)
        layout.addWidget(self._note)
        layout.addStretch(0)
        layout.addLayout(buttons)

    def _on_go_on(self) -> None:
        # A second press would do it twice.
        self.go_on.setEnabled(False)
        self._go_on()

    def ask(self, register: str, changes: Sequence[StandingChange], go_on: str, does: Callable[[], object]) -> None:
        """Show for whom something changes; `go_on` is what the button says that does it."""
        count = len(changes)
        nobody = self.tr("Nothing changes for your teachers")
        self._title.setText(self.tr("This changes something for %n teacher(s)", "", count) if count else nobody)
        self._what.setText(register)
        self.model.set_rows(changes)
        self._list.setVisible(bool(changes))
        self._list.setCurrentIndex(self.model.index(0, 0))
        self._tell(changes[0] if changes else None)
        self.go_on.setText(go_on)
        self.go_on.setEnabled(True)
        self._go_on = does
        self.go_on.setFocus()

    def _tell(self, one: StandingChange | None) -> None:
        """Say of the chosen one what the list may have no room for."""
        self._whole.setVisible(one is not None)
        if one is not None:
            now, then = self.tr("Now"), self.tr("Then")
            self._whole.setText(f"{one.name}\n{now}: {one.was}\n{then}: {one.now}")
