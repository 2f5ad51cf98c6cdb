# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The bar under a list: how many are chosen, and what can be done with them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from ui import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel


class SelectionBar(QFrame):
    """Hidden while nothing is chosen; `cleared` asks to choose nothing, `all_wanted` to tick the whole list."""

    cleared = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self.setAccessibleName(self.tr("What to do with the chosen teachers"))
        self._count = PlainLabel()
        self._count.setFont(theme.font(bold=True))
        self._count.setMinimumHeight(32)
        self._row = FlowLayout(self)
        self._row.setContentsMargins(theme.WIDE_GAP, 4, theme.GAP, 4)
        self._row.addWidget(self._count)
        self._all = self._flat("", self.all_wanted.emit)
        self._clear = self._flat(self.tr("Untick"), self.cleared.emit)
        self.hide()

    def add_button(self, text: str, does: Callable[[], object], *, main: bool = False) -> QPushButton:
        """Add something to do; `main` is the page's primary button."""
        button = QPushButton(text)
        if main:
            theme.primary(button)
        button.clicked.connect(lambda _on: does())
        self._row.insert(self._row.count() - 2, button)
        return button

    def add_menu(self, text: str, menu: QMenu) -> QPushButton:
        """Add several things to do behind one button."""
        button = QPushButton(text)
        button.setMenu(menu)
        self._row.insert(self._row.count() - 2, button)
        return button

    def show_count(self, ticked: int, selected: int, total: int) -> None:
        """Say how many are chosen: what is ticked, else what is selected; `total` is how many the list holds."""
        if ticked:
            self._count.setText(self.tr("%n ticked:", "", ticked))
        else:
            self._count.setText(self.tr("%n selected:", "", selected))
        self._all.setText(self.tr("Tick all %n", "", total))
        self._all.setVisible(ticked != total)
        self._clear.setVisible(bool(ticked))
        self.setVisible(bool(ticked or selected))

    def _flat(self, text: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        theme.flat(button)
        button.clicked.connect(lambda _on: does())
        self._row.addWidget(button)
        return button
