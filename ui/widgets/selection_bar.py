# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bar under a list: how many are chosen, and what can be done with them."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QPushButton, QWidget

from ui import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel


class SelectionBar(QFrame):
    """Hidden while nothing is chosen; `cleared` asks to choose nothing, `all_wanted` to tick the whole list.

    `shown_wanted` asks to untick those whom the list does not show.
    """

    cleared = Signal()
    all_wanted = Signal()
    shown_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self.setAccessibleName(self.tr("What to do with the chosen teachers"))
        self._count = PlainLabel()
        self._count.setFont(theme.font(bold=True))
        self._count.setMinimumHeight(32)
        self._actions, self._ticking = _Line(), _Line()
        self._all = self._flat("", self.all_wanted.emit)
        self._shown = self._flat(self.tr("Untick those not shown"), self.shown_wanted.emit)
        self._clear = self._flat(self.tr("Untick"), self.cleared.emit)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.WIDE_GAP, 4, theme.GAP, 4)
        self._grid.setSpacing(theme.GAP)
        self._grid.setColumnStretch(3, 1)
        self._grid.addWidget(self._count, 0, 0)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        self.hide()

    def add_button(self, text: str, does: Callable[[], object], *, main: bool = False) -> QPushButton:
        """Add something to do; `main` is the page's primary button."""
        button = QPushButton(text)
        if main:
            theme.primary(button)
        button.clicked.connect(lambda _on: does())
        self._actions.line.addWidget(button)
        return button

    def add_menu(self, text: str, menu: QMenu) -> QPushButton:
        """Add several things to do behind one button."""
        button = QPushButton(text)
        button.setMenu(menu)
        self._actions.line.addWidget(button)
        return button

    def show_count(self, ticked: int, selected: int, total: int, hidden: int = 0) -> None:
        """Say how many are chosen: what is ticked, else what is selected; `total` is how many the list holds.

        `hidden` is how many of the ticked the list does not show.
        """
        if hidden:
            chosen = self.tr("%n ticked", "", ticked)
            self._count.setText(self.tr("{ticked}, %n of them not shown:", "", hidden).format(ticked=chosen))
        elif ticked:
            self._count.setText(self.tr("%n ticked:", "", ticked))
        else:
            self._count.setText(self.tr("%n selected:", "", selected))
        self._all.setText(self.tr("Tick all %n", "", total))
        self._all.setVisible(ticked - hidden != total)
        self._shown.setVisible(bool(hidden))
        self._clear.setVisible(bool(ticked))
        self.setVisible(bool(ticked or selected))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what can be done on a line of its own where one line is too short."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the widest button needs: the others go below it."""
        margins = self._grid.contentsMargins()
        wide = self._actions.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(wide, super().minimumSizeHint().height())

    def _fit(self) -> None:
        parts = (self._count, self._actions, self._ticking)
        wide = sum(part.sizeHint().width() + theme.GAP for part in parts) + theme.MARGIN
        self._arrange(narrow=self.width() < wide)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._grid.addWidget(self._ticking, 0, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._actions, 1, 0, 1, 4)
        else:
            # Both in the middle: the buttons of a card are higher than flat ones.
            self._grid.addWidget(self._actions, 0, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._ticking, 0, 2, Qt.AlignmentFlag.AlignVCenter)

    def _flat(self, text: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        theme.flat(button)
        button.clicked.connect(lambda _on: does())
        self._ticking.line.addWidget(button)
        return button


class _Line(QWidget):
    """Buttons beside each other, below each other where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.line = FlowLayout(self)

    def sizeHint(self) -> QSize:
        """Return the room that one line needs."""
        shown = [hint for hint in self._hints() if hint.isValid()]
        wide = sum(hint.width() for hint in shown) + max(0, len(shown) - 1) * self.line.spacing()
        return QSize(wide, max((hint.height() for hint in shown), default=0))

    def _hints(self) -> list[QSize]:
        items = [self.line.itemAt(place) for place in range(self.line.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget.sizeHint() for widget in widgets if widget is not None and not widget.isHidden()]
