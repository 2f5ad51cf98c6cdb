# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The saved views that are pinned to the sidebar, each with how many people are in it; to be put in another order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.navigation_button import NavigationButton
from ui.widgets.text import hint_label, plain_tip

if TYPE_CHECKING:
    from app.services.views import CountedView

_HEIGHT = 32
_SLIM_HEIGHT = 36
_MIME = "application/x-lerarenregister-view"


class ViewButton(NavigationButton):
    """A saved view: its name and number; `moved` carries how many places up or down the user wants it."""

    moved = Signal(int)
    unpinned = Signal()

    def __init__(self, one: CountedView) -> None:
        super().__init__("filter", one.view.name, "")
        self.view_id = int(one.view.id)
        self._pressed = QPoint()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.set_number(one.people)
        lost = self.tr("It uses an own field that is not there any more.") if one.lost else ""
        self.setToolTip(plain_tip("\n".join(filter(None, (one.view.name, lost)))))
        self._warns = bool(lost)
        if lost:
            self.setAccessibleDescription(lost)
        for text, key, does in (
            (self.tr("Move up"), "Alt+Up", lambda: self.moved.emit(-1)),
            (self.tr("Move down"), "Alt+Down", lambda: self.moved.emit(1)),
            (self.tr("Out of the sidebar"), "", self.unpinned.emit),
        ):
            action = QAction(text, self)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on, does=does: does())
            self.addAction(action)

    def sizeHint(self) -> QSize:
        """Return the size of a view: lower than a place of its own."""
        wide = super().sizeHint().width()
        return QSize(wide, _SLIM_HEIGHT if self._slim else _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw background, name and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        points = theme.BODY_POINTS - (2 if self._slim else 0)
        number = "!" if self._warns else "" if self._number is None else str(self._number)
        painter.setFont(theme.font(points))
        right = self.rect().adjusted(6, 0, -8 if self._slim else -12, 0)
        painter.setPen(theme.colour("caution") if self._warns else theme.muted())
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        room = right.adjusted(0 if self._slim else 10, 0, -painter.fontMetrics().horizontalAdvance(number) - 6, 0)
        painter.setPen(theme.accent() if self.isChecked() else self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(theme.font(points, bold=self.isChecked()))
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag begins."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the view to another place."""
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not event.buttons() & Qt.MouseButton.LeftButton or not far:
            super().mouseMoveEvent(event)
            return
        self.setDown(False)
        drag, data = QDrag(self), QMimeData()
        data.setData(_MIME, str(self.view_id).encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed)
        drag.exec(Qt.DropAction.MoveAction)


class ViewButtons(QScrollArea):
    """Hidden while no view is pinned.

    `chosen(view id)`, `moved(view id, place among the pinned)`, `unpinned(view id)`.
    """

    chosen = Signal(int)
    moved = Signal(int, int)
    unpinned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slim, self._movable, self._shown = False, True, 0
        self._buttons: list[ViewButton] = []
        self._views: Sequence[CountedView] = ()
        self._title = hint_label(self.tr("Views"))
        self._title.setContentsMargins(theme.GAP, theme.GAP, 0, 2)
        inside = QWidget()
        inside.setProperty("role", "sidebar")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        self._layout.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Saved views"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        self.hide()

    def show_views(self, views: Sequence[CountedView], *, movable: bool) -> None:
        """Show these views; not `movable` in a school that is only read. The one with the cursor keeps it."""
        if (views, movable) == (self._views, self._movable) and self._buttons:
            return
        at = next((one.view_id for one in self._buttons if one.hasFocus()), 0)
        self._views, self._movable = views, movable
        for old in self._buttons:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._button(one) for one in views]
        for place, button in enumerate(self._buttons, start=1):
            self._layout.insertWidget(place, button)
            button.show()
            if button.view_id == at:
                button.setFocus()
        self.mark(self._shown)
        self.setVisible(bool(views))

    def _button(self, one: CountedView) -> ViewButton:
        button, view_id = ViewButton(one), int(one.view.id)
        button.set_slim(slim=self._slim)
        button.clicked.connect(lambda _on: self._on_clicked(view_id))
        button.moved.connect(partial(self._on_moved, view_id))
        button.unpinned.connect(lambda: self.unpinned.emit(view_id))
        for action in button.actions():
            action.setEnabled(self._movable)
        return button

    def _on_clicked(self, view_id: int) -> None:
        self.mark(self._shown)
        self.chosen.emit(view_id)

    def mark(self, view_id: int) -> None:
        """Mark the view that is shown, 0 for none."""
        self._shown = view_id
        for button in self._buttons:
            button.setChecked(button.view_id == view_id)

    def holds(self, view_id: int) -> bool:
        """Return whether a view is among them."""
        return any(button.view_id == view_id for button in self._buttons)

    def set_slim(self, *, slim: bool) -> None:
        """Take little room, or the usual width."""
        self._slim = slim
        self._title.setVisible(not slim)
        for button in self._buttons:
            button.set_slim(slim=slim)

    def _on_moved(self, view_id: int, by: int) -> None:
        now = [one.view_id for one in self._buttons].index(view_id)
        if 0 <= now + by < len(self._buttons):
            self.moved.emit(view_id, now + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next view with an arrow."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((place for place, one in enumerate(self._buttons) if one.hasFocus()), -1)
        if step and at >= 0:
            self._buttons[(at + step) % len(self._buttons)].setFocus()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a view that is dragged, nothing else."""
        if self._movable and event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let it be dropped anywhere among the views."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the view where it is dropped."""
        view_id = int(bytes(event.mimeData().data(_MIME).data()).decode() or "0")
        at = event.position().toPoint().y() + self.verticalScrollBar().value()
        others = [one for one in self._buttons if one.view_id != view_id]
        self.moved.emit(view_id, sum(one.geometry().center().y() < at for one in others))
        event.acceptProposedAction()
