# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of registers: shipped ones, the school's own, and what is being filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.registers import RegisterProfile
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.widgets import icons
from ui.widgets.table_view import ROW_HEIGHT, TableView

if TYPE_CHECKING:
    from app.services.registers import RegisterRow

_LEAST_ROWS = 5
"""So many rows, with the heading one of them, are seen in the smallest window."""
Key = tuple[str, int]
"""A register's id and the number of its edition."""


@dataclass
class Draft:
    """Rules that are being filled in; `was` is what they were when opened, None for new ones."""

    profile: RegisterProfile
    was: RegisterProfile | None


def key_of(profile: RegisterProfile) -> Key:
    """Return by what an edition is known."""
    return profile.id, profile.version


@dataclass(frozen=True)
class Listed:
    """One line: an edition that is kept (`row`), one that is being filled in (`draft`), or both."""

    profile: RegisterProfile
    row: RegisterRow | None
    draft: Draft | None

    @property
    def own(self) -> bool:
        """Whether it is the school's own."""
        return self.row is None or self.row.own


class RegistersList(QWidget):
    """`chosen` comes with the line that is shown."""

    chosen = Signal(object)

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self.setMinimumWidth(312)
        self._wording = wording
        self._silent = False
        self.model: TableModel[Listed] = TableModel(
            [
                Column(
                    "name", self.tr("Register"), self._name, icon=self._icon, tip=self._name, width=220, sortable=False
                ),
                Column("people", self.tr("People"), self._people, right=True, width=72, sortable=False),
            ],
            parent=self,
        )
        self.view = TableView("registers", self.tr("Registers"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # Editions of one register differ at the end of their names.
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        # The heading takes a little more than a row, how much hangs on the typeface.
        self.view.setMinimumHeight(_LEAST_ROWS * ROW_HEIGHT + theme.GAP)
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.new = QPushButton(self.tr("New register"))
        self.from_file = QPushButton(self.tr("From a file…"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.from_file)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def show_rows(self, rows: Sequence[RegisterRow], drafts: Mapping[Key, Draft], wanted: Key | None) -> Listed | None:
        """Show what there is, with one line chosen: `wanted`, or else the first; returns that line."""
        known = {key_of(row.profile) for row in rows}
        lines = [Listed(draft.profile, None, draft) for key, draft in drafts.items() if key not in known]
        lines += [Listed(row.profile, row, drafts.get(key_of(row.profile))) for row in rows]
        self._silent = True
        self.model.set_rows(lines)
        place = next((at for at, line in enumerate(lines) if key_of(line.profile) == wanted), 0)
        if lines:
            self.view.selectRow(place)
            self.view.setCurrentIndex(self.model.index(place, 0))
        self._silent = False
        return lines[place] if lines else None

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        line = self.model.row_at(now)
        if line is not None and not self._silent:
            self.chosen.emit(line)

    def _name(self, line: Listed) -> str:
        profile = line.draft.profile if line.draft else line.profile
        name = profile.name if self._wording.language == "nl" else profile.name_en or profile.name
        if line.draft:
            return self.tr("Not saved: {name}").replace("{name}", name)
        if profile.valid_from is not None:
            since = self._wording.day(profile.valid_from, short=True)
            return self.tr("{name}, from {day}").replace("{name}", name).replace("{day}", since)
        if line.row is not None and not line.row.current:
            return self.tr("{name}, earlier rules").replace("{name}", name)
        return name

    def _people(self, line: Listed) -> str:
        profile = line.profile
        if profile.for_everybody and profile.total and line.row and line.row.current:
            return self.tr("all")
        return str(line.row.people) if line.row and line.row.people else "–"

    @staticmethod
    def _icon(line: Listed) -> QIcon:
        return icons.icon("edit" if line.own else "book", "muted")
