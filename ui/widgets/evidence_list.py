# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The files that show that somebody took part: dropped here, added by a button, looked at, taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.domain.activities import Evidence
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.activity_words import file_size
from ui.widgets.drop_area import DropArea
from ui.widgets.flow import FlowLayout
from ui.widgets.text import hint_label, plain_tip

_ROW = 34


class EvidenceList(DropArea):
    """`several(paths)`: files were dropped; `wanted`: a file is to be chosen; the others carry the Evidence meant."""

    wanted = Signal()
    opened = Signal(object)
    copied = Signal(object)
    removed = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent, many=True)
        self._wording = wording
        self._items: list[Evidence] = []
        self._hint = hint_label(self.tr("Drop a PDF, photograph, scan or mail here, or choose a file."))
        self.list = _List()
        self.list.setAccessibleName(self.tr("Evidence"))
        self.list.chosen.connect(lambda: self._tell(self.opened))
        self.list.deleted.connect(lambda: self._tell(self.removed))
        self.list.itemDoubleClicked.connect(lambda _item: self._tell(self.opened))
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.add = self._button(self.tr("Add evidence…"), "clip", self.wanted.emit)
        self._open = self._button(self.tr("Show"), "search", lambda: self._tell(self.opened))
        self._copy = self._button(self.tr("Save a copy…"), "export", lambda: self._tell(self.copied))
        self.remove = self._button(self.tr("Remove"), "trash", lambda: self._tell(self.removed))
        row = FlowLayout()
        for button in (self.add, self._open, self._copy, self.remove):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addStretch()
        self._enable()

    def show_evidence(self, items: Sequence[tuple[Evidence, str]]) -> None:
        """Show files, each with the words on whose it is; what is chosen stays chosen."""
        before = self.current()
        self._items = [item for item, _whose in items]
        self.list.clear()
        for item, whose in items:
            parts = (item.name, file_size(item.size, self._wording), whose)
            shown = QListWidgetItem(icons.icon("image" if item.media_type.startswith("image/") else "file"), "")
            shown.setText("  ·  ".join(part for part in parts if part))
            shown.setToolTip(plain_tip("\n".join(part for part in (item.name, whose, self._added(item)) if part)))
            shown.setSizeHint(QSize(0, _ROW))
            self.list.addItem(shown)
        places = [place for place, item in enumerate(self._items) if before is not None and item.id == before.id]
        if self._items:
            self.list.setCurrentRow(places[0] if places else 0)
        self.list.setVisible(bool(self._items))
        self._enable()

    def current(self) -> Evidence | None:
        """Return the file that is chosen."""
        row = self.list.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    def set_writable(self, writable: bool) -> None:
        """Take no files and remove none in a school that is only read."""
        self.setAcceptDrops(writable)

    def _button(self, text: str, icon: str, does: object) -> QPushButton:
        button = QPushButton(f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setIcon(icons.icon(icon, "", 16))
        button.clicked.connect(lambda _on: does())  # type: ignore[operator]
        return button

    def _enable(self) -> None:
        for button in (self._open, self._copy, self.remove):
            button.setVisible(bool(self._items))
            button.setEnabled(self.current() is not None and (button is not self.remove or self.acceptDrops()))

    def _tell(self, signal: object) -> None:
        item = self.current()
        if item is not None and (signal is not self.removed or self.acceptDrops()):
            signal.emit(item)  # type: ignore[attr-defined]  # a bound signal

    def _added(self, item: Evidence) -> str:
        if item.added_at is None:
            return ""
        day = self._wording.day(item.added_at.astimezone().date(), short=True)
        return self.tr("added {day} by {who}").format(day=day, who=item.added_by or "–")


class _List(QListWidget):
    """Opens with Enter, removes with Delete."""

    chosen = Signal()
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_ROW + theme.GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)
