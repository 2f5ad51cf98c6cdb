# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a condition is told what it compares with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.flow import FlowLayout


class Values(QWidget):
    """What one condition compares with, as a filter holds it; `changed` comes when the user is done with a part.

    `fault` is what is wrong with what was typed, in a sentence; that counts for nothing.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fault = ""
        self.row = FlowLayout(self)

    def values(self) -> tuple[str, ...]:
        """Return what is there."""
        return ()

    def name(self, text: str) -> None:
        """Tell screen readers what is asked here."""
        self.setAccessibleName(text)

    def tell(self, fault: str) -> None:
        """Keep what is wrong, and say that something was done."""
        self.fault = fault
        self.changed.emit()
