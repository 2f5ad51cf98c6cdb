# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fields to choose from in plain words, each with what one person's letter says there, and a line to search in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.services.templates import FieldChoice
from ui import theme
from ui.widgets.lines import LineEdit
from ui.widgets.text import hint_label

_TEXT = Qt.ItemDataRole.UserRole
_EXAMPLE = Qt.ItemDataRole.UserRole + 1


class FieldList(QWidget):
    """`picked(text)`: this field is to be put in, as it is written with its braces."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Search a field, such as name"))
        self.search.setAccessibleName(self.tr("Search a field"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Fields"))
        self.list.setItemDelegate(_TwoLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = hint_label(self.tr("No field has that name."))
        self._none.hide()
        self._example_of = hint_label("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        hint = hint_label(self.tr("A field is filled in for each person. Double-click or press Enter to put one in."))
        for widget in (hint, self.search, self._none):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._example_of)
        self.search.textChanged.connect(self._filter)
        self.list.itemActivated.connect(self._pick)

    def offer(self, fields: Sequence[FieldChoice], person: str) -> None:
        """Offer these fields; the examples are what `person` reads."""
        empty = self.tr("(empty)")
        self.list.clear()
        for field in fields:
            item = QListWidgetItem(field.label)
            item.setData(_TEXT, field.text)
            item.setData(_EXAMPLE, field.example or empty)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{field.label} – {field.example or empty}")
            self.list.addItem(item)
        self._example_of.setText(self.tr("As %1 reads it.").replace("%1", person) if person else "")
        self._example_of.setVisible(bool(person))
        self._filter(self.search.text())

    def begin(self) -> None:
        """Let one search anew: what was searched before says nothing about the next field."""
        self.search.clear()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the list, Enter puts in the field that is chosen."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            item = self.list.currentItem()
            if item is not None and not item.isHidden():
                self._pick(item)
        else:
            super().keyPressEvent(event)

    def _filter(self, wanted: str) -> None:
        words = wanted.casefold().split()
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            told = f"{item.text()} {item.data(_EXAMPLE)} {item.data(_TEXT)}".casefold()
            item.setHidden(not all(word in told for word in words))
            first = first or (None if item.isHidden() else item)
        self._none.setVisible(first is None and self.list.count() > 0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(str(item.data(_TEXT)))


class _TwoLines(QStyledItemDelegate):
    """A field's name, and below it in grey what one letter says there."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of two lines."""
        return QSize(120, 2 * option.fontMetrics.lineSpacing() + theme.GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw both lines, each cut off where there is no room."""
        self.initStyleOption(option, index)
        shown: QStyleOptionViewItem = option
        label, shown.text = shown.text, ""
        style = shown.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        area = shown.rect.adjusted(theme.GAP, theme.GAP // 2, -theme.GAP, -theme.GAP // 2)
        metrics, half = shown.fontMetrics, area.height() // 2
        painter.save()
        for row, text in enumerate((label, str(index.data(_EXAMPLE)))):
            painter.setPen(theme.muted() if row else shown.palette.color(QPalette.ColorRole.Text))
            line = area.adjusted(0, row * half, 0, 0)
            line.setHeight(half)
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, short)
        painter.restore()
