# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The steps of a job beside each other: done ones with a tick and a way back, the present one in bold."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.page import separator
from ui.widgets.tab_stops import STEPS


class StepBar(QWidget):
    """`chosen(step)` comes when the user goes to a step that was reached before; steps count from 0."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", STEPS)
        self._names = tuple(names)
        self._buttons: list[QPushButton] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        for number, name in enumerate(self._names):
            if number:
                line = separator()
                line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                line.setMinimumWidth(4)
                line.setMaximumWidth(theme.MARGIN)
                layout.addWidget(line)
            button = QPushButton(f"{number + 1}  {name}")
            theme.link(button)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self.chosen.emit, number))
            self._buttons.append(button)
            layout.addWidget(button)
        layout.addStretch()

    def show_step(self, step: int, reached: int, first: int = 0) -> None:
        """Show where the user is, how far they have been, and the first step they can go back to."""
        for number, button in enumerate(self._buttons):
            button.setEnabled(first <= number <= reached)
            button.setFont(theme.font(bold=number == step))
            button.setIcon(icons.icon("check", "good") if number < step else QIcon())
            state = self.tr("present step") if number == step else ""
            button.setAccessibleDescription(state)
