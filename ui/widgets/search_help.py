# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list under a search box: what may be typed on, chosen with the arrows and Tab, or what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.completing import Completion, Proposal
from app.domain.search_language import is_plain
from app.domain.search_words import plain_word
from app.wording import Wording
from ui import theme
from ui.tasks import Tasks
from ui.widgets.lines import SearchField
from ui.widgets.text import PlainLabel, plain_tip

if TYPE_CHECKING:
    from app.services.searching import Searching

_ABOUT = Qt.ItemDataRole.UserRole
_WIDTH, _MOST_ROWS = 440, 9
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Hint:
    """What may be typed on, if anything, and what is wrong: a sentence with its place."""

    completion: Completion | None = None
    wrong: str = ""
    start: int = 0
    end: int = 0


Ask = Callable[[str, int, bool], Hint]
"""Tells of a text and a cursor in it; True asks for what may come there, however little was typed."""
Asks = Callable[[], tuple[Ask, bool] | None]
"""Returns whom to ask now, and whether at once: nothing is to be read for it, so that keys typed ahead are not lost."""


def hint_of(searching: Searching, wording: Wording, text: str, cursor: int, asked: bool) -> Hint:
    """Tell so of a search for teachers."""
    completion = searching.completion(text, cursor, wording, asked=asked)
    fault = None if is_plain(text) else searching.understood(text, wording).fault
    return Hint(completion) if fault is None else Hint(completion, fault.sentence, fault.start, fault.end)


class SearchHelp(QFrame):
    """Stands under its field while there is something to choose or to mend; the cursor stays in the field."""

    def __init__(self, field: SearchField, tasks: Tasks, asks: Asks, parent: QWidget) -> None:
        """Help with a field; `asks` returns None where nothing but names is searched for."""
        super().__init__(parent)
        self._field, self._tasks, self._asks = field, tasks, asks
        self._completion: Completion | None = None
        theme.card(self)
        self.setAutoFillBackground(True)
        self._wrong = PlainLabel(wrap=True)
        self._wrong.setContentsMargins(6, 4, 6, 4)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(_Line(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("What you can type on"))
        self._list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        layout.addWidget(self._wrong)
        layout.addWidget(self._list)
        field.textEdited.connect(lambda _text: self._ask(asked=False))
        field.textChanged.connect(lambda text: self.hide() if not text else None)
        field.installEventFilter(self)
        self.hide()

    def proposals(self) -> list[str]:
        """Return what is proposed, as it would be typed."""
        return [one.text for one in self._completion.proposals] if self._completion and self.isVisible() else []

    def fault(self) -> str:
        """Return the sentence of what is wrong, "" when nothing is told."""
        return self._wrong.text() if self._wrong.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose while there is a choice, and Ctrl+Space to ask for one."""
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride and self.isVisible() and event.key() == Qt.Key.Key_Escape:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._ask(asked=True)
            return True
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        row, count = self._list.currentRow(), self._list.count()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and count:
            self._list.setCurrentRow((row + (1 if event.key() == Qt.Key.Key_Down else -1 if row >= 0 else 0)) % count)
            self._say_current()
        elif count and (row >= 0 if event.key() in _ENDS else event.key() == Qt.Key.Key_Tab and self._certain(row)):
            self._take(self._list.item(max(0, row)))
        else:
            if event.key() in _ENDS:
                self.hide()
            return False
        return True

    def _certain(self, row: int) -> bool:
        """Whether Tab may take a proposal: not where what was typed may be a name just as well."""
        before = self._field.text()[: self._completion.start] if self._completion is not None else ""
        return row >= 0 or before.endswith((":", ",", ">", "<", "="))

    def _ask(self, *, asked: bool) -> None:
        whom = self._asks()
        if whom is None:
            self.hide()
            return
        ask, at_once = whom
        text, cursor = self._field.text(), self._field.cursorPosition()
        if at_once:
            self._show(text, ask(text, cursor, asked))
            return
        self._tasks.run_latest("search.help", lambda: ask(text, cursor, asked), lambda hint: self._show(text, hint))

    def _show(self, text: str, hint: Hint) -> None:
        if text != self._field.text() or not self._field.hasFocus():
            return
        self._completion = hint.completion
        self._list.clear()
        for one in hint.completion.proposals if hint.completion else ():
            item = QListWidgetItem(one.text)
            item.setData(_ABOUT, _about(one))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.text} {one.said} {one.example}")
            item.setToolTip(plain_tip(one.said))
            self._list.addItem(item)
        told = "" if hint.completion else hint.wrong
        self._wrong.setText(told)
        self._field.setAccessibleDescription(told)
        self._wrong.setVisible(bool(told))
        self._list.setVisible(bool(hint.completion))
        self._underline(hint)
        self.setVisible(bool(told or hint.completion))
        self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None or not self.isVisible():
            return
        where = self._field.mapTo(parent, self._field.rect().bottomLeft())
        width = min(max(_WIDTH, self._field.width()), parent.width() - where.x())
        rows = min(self._list.count(), _MOST_ROWS)
        self._list.setFixedHeight(rows * max(self._list.sizeHintForRow(0), 1) + 4 if rows else 0)
        height = self._list.height() + 6 if rows else self._wrong.heightForWidth(width - 4) + 8
        self.setGeometry(where.x(), where.y() + 2, width, height)
        self.raise_()

    def _underline(self, hint: Hint) -> None:
        """Mark what is wrong in the field, where it is told."""
        marks = []
        if hint.wrong and not hint.completion and hint.end > hint.start:
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(theme.wrong())
            start = hint.start - self._field.cursorPosition()
            kind = QInputMethodEvent.AttributeType.TextFormat
            marks = [QInputMethodEvent.Attribute(kind, start, hint.end - hint.start, look)]
        QCoreApplication.sendEvent(self._field, QInputMethodEvent("", marks))

    def _say_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._field.setAccessibleDescription(str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _take(self, item: QListWidgetItem) -> None:
        if self._completion is None:
            return
        chosen = self._completion.proposals[self._list.row(item)].text
        text, at = self._field.text(), self._completion.start
        ended = chosen if chosen.endswith(":") else f"{chosen} "
        self._field.setText(f"{text[:at]}{ended}{text[self._completion.end :].lstrip()}")
        self._field.setCursorPosition(at + len(ended))
        self._field.setFocus()
        self.hide()
        if chosen.endswith(":"):
            self._ask(asked=False)


def _about(one: Proposal) -> str:
    """Return what stands behind a proposal in grey: an example, or what it is where that is not the same."""
    about = one.example or one.said
    return "" if plain_word(about) == plain_word(one.text) else about


class _Line(QStyledItemDelegate):
    """Draws a proposal with what it is beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a line with some room above and below."""
        return QSize(0, option.fontMetrics.height() + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line, and the grey words at the right half."""
        super().paint(painter, option, index)
        about = str(index.data(_ABOUT) or "")
        if not about:
            return
        room = option.rect.adjusted(option.rect.width() // 2, 0, -8, 0)
        painter.save()
        painter.setPen(theme.muted())
        short = option.fontMetrics.elidedText(about, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
        painter.restore()
