# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which overviews there are, under headings, and below them the school's own saved views."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.domain.views import SavedView
from app.services.overviews.overview import Overview
from app.wording import Wording
from ui import roles
from ui.widgets import icons
from ui.widgets.cell import CellDelegate
from ui.widgets.fields import ChoiceField
from ui.widgets.text import plain_tip

_NARROWEST, _WIDEST = 236, 272
_BESIDE_WORDS = 24
"""Pixels of a line that are not its words: the edge, and the white before and behind them."""
_LINE = 26
_KEY = int(Qt.ItemDataRole.UserRole)


class _Lines(QListWidget):
    """A list in which Enter opens a line as a click does."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, whatever the system's own way is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Chooser(QObject):
    """A list, and where a list has no room a field: `chosen` says which overview, `view_opened` which saved view."""

    chosen = Signal(str)
    view_opened = Signal(int)
    view_reached = Signal(str)
    """The cursor came on a saved view, of this name, which opens with Enter."""

    def __init__(self, overviews: Sequence[Overview], wording: Wording, parent: QObject) -> None:
        """Offer these overviews."""
        super().__init__(parent)
        self._wording = wording
        self._overviews = overviews
        self._views: Sequence[SavedView] = ()
        self._chosen = ""
        self._on_a_view = False
        self.list = _Lines()
        words = [wording.say(f"overviews.{one.key}") for one in overviews]
        widest = max(map(QFontMetrics(self.list.font()).horizontalAdvance, words), default=0) + _BESIDE_WORDS
        self.list.setFixedWidth(max(_NARROWEST, min(widest, _WIDEST)))
        self.list.setItemDelegate(CellDelegate(self.list, height=_LINE))
        self.list.setAccessibleName(self.tr("Overviews"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field = ChoiceField()
        self.field.setAccessibleName(self.tr("Overview"))
        self._fill()
        self.list.currentItemChanged.connect(lambda now, _before: self._on_current(now))
        self.list.itemClicked.connect(self._on_opened)
        self.list.opened.connect(lambda index: self._on_opened(self.list.itemFromIndex(index)))
        self.field.committed.connect(self._on_field)

    def offer(self, views: Sequence[SavedView]) -> None:
        """Show these saved views below the overviews."""
        if list(views) != list(self._views):
            self._views = views
            self._fill()
            self.choose(self._chosen)

    def choose(self, key: str) -> None:
        """Mark an overview as the one that is shown, without telling."""
        self._chosen = key
        self.field.set_value(key)
        place = self._places().get(key)
        if place is not None and place != self.list.currentRow():
            self.list.blockSignals(True)
            self.list.setCurrentRow(place)
            self.list.blockSignals(False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the field instead of the list."""
        self.list.setVisible(not narrow)
        self.field.setVisible(narrow)

    def _places(self) -> dict[object, int]:
        return {self.list.item(place).data(_KEY): place for place in range(self.list.count())}

    def _groups(self) -> list[tuple[str, list[tuple[object, str]]]]:
        say, found = self._wording.say, dict[str, list[tuple[object, str]]]()
        for one in self._overviews:
            found.setdefault(one.family.value, []).append((one.key, say(f"overviews.{one.key}")))
        groups = [(say(f"overviews_family.{family}"), lines) for family, lines in found.items()]
        own: list[tuple[object, str]] = [(int(view.id), view.name) for view in self._views]
        return [*groups, (self.tr("Own"), own)] if own else groups

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for heading, lines in self._groups():
            self.list.addItem(_heading(heading))
            for key, words in lines:
                self.list.addItem(self._line(key, words))
        self.list.blockSignals(False)
        self.field.set_groups(self._groups())

    def _line(self, key: object, words: str) -> QListWidgetItem:
        line = QListWidgetItem(words)
        line.setData(_KEY, key)
        if isinstance(key, str):
            about = self._wording.say(f"overviews.{key}_about")
        else:
            line.setIcon(icons.icon("people", "muted", 14))
            about = self.tr("A saved view: shows its teachers in the list")
        line.setToolTip(plain_tip(f"{words}: {about}"))
        line.setData(Qt.ItemDataRole.AccessibleDescriptionRole, about)
        return line

    def _on_current(self, line: QListWidgetItem | None) -> None:
        key = line.data(_KEY) if line is not None else None
        if isinstance(key, int) and line is not None:
            self._on_a_view = True
            self.view_reached.emit(line.text())
        elif isinstance(key, str) and (key != self._chosen or self._on_a_view):
            self._chosen, self._on_a_view = key, False
            self.field.set_value(key)
            self.chosen.emit(key)

    def _on_opened(self, line: QListWidgetItem | None) -> None:
        key = line.data(_KEY) if line is not None else None
        if isinstance(key, int):
            self._open_view(key)

    def _on_field(self) -> None:
        key = self.field.value()
        if isinstance(key, int):
            self._open_view(key)
        elif isinstance(key, str) and key != self._chosen:
            self.choose(key)
            self.chosen.emit(key)

    def _open_view(self, view_id: int) -> None:
        self.choose(self._chosen)
        if self._on_a_view:
            self._on_a_view = False
            self.chosen.emit(self._chosen)  # that is what is marked when one comes back
        self.view_opened.emit(view_id)


def _heading(words: str) -> QListWidgetItem:
    line = QListWidgetItem(words)
    line.setFlags(Qt.ItemFlag.NoItemFlags)
    line.setData(roles.BOLD_LENGTH, len(words))
    line.setData(roles.MUTED, True)
    return line
