# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""To what scans belong: an activity, and who of those that took part, or all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.activity_rows import ActivityRow, ParticipantRow
from app.domain.ids import ActivityId, ParticipationId, TeacherId
from app.domain.scans import LikelyUse, Scan
from app.wording import Wording
from ui import theme
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.activity_words import days
from ui.widgets.cell import CellDelegate
from ui.widgets.lines import SearchField
from ui.widgets.text import hint_label, plain_tip, section_label
from ui.window_state import WindowState

if TYPE_CHECKING:
    from app.bootstrap import Services

_MOST = 200
_ROW = 28
_MOVE = "scans/move"
_DATA = Qt.ItemDataRole.UserRole


class Belongs(QWidget):
    """`changed`: another activity was chosen, or others of those who took part."""

    changed = Signal()

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activities, self._tasks, self._wording = services.activities, tasks, wording
        self._likely: Sequence[LikelyUse] = ()
        self._rows: Sequence[ActivityRow] = ()
        self._wanted: TeacherId | None = None
        self.search = SearchField(self.tr("Search an activity"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Activities"))
        self.people = QListWidget()
        self.people.setItemDelegate(CellDelegate(self.people, height=_ROW))
        self.people.setAccessibleName(self.tr("Who took part"))
        self._whose = hint_label()
        self.move_away = QCheckBox(self.tr("Then move the file to the folder “verwerkt”"))
        self.move_away.setChecked(WindowState().text(_MOVE) == "1")
        self._build()

    def read(self) -> None:
        """Read the activities that the words find."""
        activities, text = self._activities, self.search.text()
        self._tasks.run_latest("scans.activities", lambda: activities.list(text, limit=_MOST), self._on_read)

    def show_likely(self, scan: Scan | None) -> None:
        """Put first what the name of a file may mean; nothing of it is chosen."""
        likely = scan.likely if scan is not None else ()
        if likely != self._likely:
            self._likely = likely
            self._fill()

    def activity_id(self) -> ActivityId | None:
        """Return the activity that is chosen."""
        item = self.list.currentItem()
        return ActivityId(item.data(_DATA)[0]) if item is not None else None

    def ticked(self) -> list[ParticipationId]:
        """Return whose evidence it is, nobody when it shows the whole activity."""
        items = [self.people.item(row) for row in range(self.people.count())]
        return [ParticipationId(one.data(_DATA)) for one in items if one.checkState() is Qt.CheckState.Checked]

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(self.tr("What it belongs to")))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 3)
        layout.addWidget(self._whose)
        layout.addWidget(self.people, 2)
        layout.addWidget(self.move_away)
        for one in (self.list, self.people):
            one.setTextElideMode(Qt.TextElideMode.ElideRight)
            one.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search.searched.connect(lambda _text: self.read())
        self.list.currentItemChanged.connect(lambda item, _before: self._on_activity(item))
        self.people.itemChanged.connect(lambda _item: self._on_ticked())
        self.move_away.toggled.connect(lambda on: WindowState().remember(_MOVE, "1" if on else "0"))
        self._show_people(())

    def _on_read(self, rows: Sequence[ActivityRow]) -> None:
        self._rows = rows
        self._fill()

    def _fill(self) -> None:
        item = self.list.currentItem()
        before = item.data(_DATA) if item is not None else None
        self.list.blockSignals(True)
        self.list.clear()
        for use in self._likely:
            self._add(self._alike(use), (use.activity_id, use.teacher_id), "star")
        for row in self._rows:
            words = (row.title, days(row.starts, row.ends, self._wording), row.provider)
            self._add("  ·  ".join(part for part in words if part), (row.id, None), "book")
        places = [row for row in range(self.list.count()) if self.list.item(row).data(_DATA) == before]
        self.list.setCurrentRow(places[0] if before is not None and places else -1)
        self.list.blockSignals(False)
        if before is not None and not places:
            self._on_activity(None)

    def _alike(self, use: LikelyUse) -> str:
        alike = self.tr("{percent} % alike").replace("{percent}", str(use.percent))
        words = (use.sort_name, use.title, self._wording.day(use.on, short=True), alike)
        return "  ·  ".join(part for part in words if part)

    def _add(self, text: str, data: tuple[int, int | None], icon: str) -> None:
        item = QListWidgetItem(icons.icon(icon, "accent" if icon == "star" else "muted", 16), text)
        item.setData(_DATA, data)
        item.setToolTip(plain_tip(text))
        item.setSizeHint(QSize(0, _ROW))
        self.list.addItem(item)

    def _on_activity(self, item: QListWidgetItem | None) -> None:
        self._show_people(())
        self.changed.emit()
        if item is None:
            return
        activity_id, wanted = item.data(_DATA)
        self._wanted = None if wanted is None else TeacherId(wanted)
        activities = self._activities
        self._tasks.run_latest("scans.people", lambda: activities.participants(activity_id), self._show_people)

    def _show_people(self, rows: Sequence[ParticipantRow]) -> None:
        self.people.blockSignals(True)
        self.people.clear()
        for row in rows:
            item = QListWidgetItem("  ·  ".join(part for part in (row.sort_name, row.code, row.team) if part))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            # Who was named in the line that the user pressed was chosen by that.
            meant = row.participation.teacher_id == self._wanted
            item.setCheckState(Qt.CheckState.Checked if meant else Qt.CheckState.Unchecked)
            item.setData(_DATA, row.participation.id)
            item.setSizeHint(QSize(0, _ROW))
            self.people.addItem(item)
        self.people.blockSignals(False)
        self.people.setVisible(bool(rows))
        self._on_ticked()

    def _on_ticked(self) -> None:
        count = len(self.ticked())
        if not self.people.count():
            self._whose.setText("")
        elif count:
            self._whose.setText(self.tr("Evidence of %n participant(s):", "", count))
        else:
            self._whose.setText(self.tr("Evidence of the whole activity. Tick who it is of, if it is not everybody's:"))
        self.changed.emit()
