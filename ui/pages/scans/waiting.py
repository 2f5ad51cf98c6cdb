# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of scans that are no evidence yet, and the one that is looked at below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.domain.scans import Scan
from app.wording import Wording
from ui.dialogs.evidence_sight import SightView
from ui.models.table import Column, TableModel
from ui.widgets import icons
from ui.widgets.activity_words import file_size
from ui.widgets.table_view import TableView


class WaitingScans(QWidget):
    """`looked_at(scan or None)`: another one is the present; `changed`: others are chosen."""

    looked_at = Signal(object)
    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.model: TableModel[Scan] = TableModel(
            self._columns(), key=lambda scan: scan.name, can_tick=lambda scan: scan.trouble is None, parent=self
        )
        self.view = TableView("scans", self.tr("Scanned, no evidence yet"))
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.sight = SightView(self.tr("What was scanned"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.view)
        split.addWidget(self.sight)
        split.setSizes([200, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.model.ticked.connect(self.changed)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.changed.emit())
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.looked_at.emit(self.current()))

    def show_scans(self, scans: Sequence[Scan]) -> None:
        """Show what waits now; what was chosen and is there still stays chosen."""
        before = self.current()
        self.model.tick(self.model.ticked_keys() & {scan.name for scan in scans})
        self.model.set_rows(scans)
        names = [scan.name for scan in scans]
        place = names.index(before.name) if before is not None and before.name in names else 0
        if scans:
            self.view.selectRow(place)
        self.looked_at.emit(self.current())
        self.changed.emit()

    def current(self) -> Scan | None:
        """Return the scan that is looked at."""
        return self.model.row_at(self.view.currentIndex())

    def chosen(self) -> list[str]:
        """Return the names of the scans that are ticked, else of those that are selected and can be kept."""
        ticked = self.model.ticked_keys()
        selected = [self.model.rows[place] for place in self.view.selected_rows()]
        chosen = [scan for scan in self.model.rows if scan.name in ticked] if ticked else selected
        return [scan.name for scan in chosen if scan.trouble is None]

    def _columns(self) -> list[Column[Scan]]:
        wording = self._wording
        return [
            Column("name", self.tr("File"), lambda s: s.name, icon=_sign, tip=self._tip, muted=_bad, width=220),
            Column("changed", self.tr("Scanned on"), self._when, muted=_bad, width=120),
            Column("size", self.tr("Size"), lambda s: file_size(s.size, wording), right=True, muted=_bad, width=80),
        ]

    def _when(self, scan: Scan) -> str:
        return self._wording.day(scan.changed_at.astimezone().date(), short=True)

    def _tip(self, scan: Scan) -> str:
        return self._wording.error(scan.trouble) if scan.trouble else scan.name


def _bad(scan: Scan) -> bool:
    return scan.trouble is not None


def _sign(scan: Scan) -> QIcon | None:
    if scan.trouble is not None:
        return icons.icon("warning", "caution", 16)
    return icons.icon("image" if scan.media_type.startswith("image/") else "file", "", 16)
