# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a measure: a number within bounds, in halves, with its unit."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox

_REST = 800


class MeasureField(QDoubleSpinBox):
    """`moved` comes with every change, `committed` when the user is done or has rested for a moment."""

    committed = Signal()
    moved = Signal()

    def __init__(self, least: float, most: float, unit: str) -> None:
        """Take a measure from `least` to `most`, shown with `unit` behind it."""
        super().__init__()
        self.setRange(least, most)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setSuffix(f" {unit}")
        self.setFixedWidth(112)
        self.setMinimumHeight(30)
        self.setKeyboardTracking(False)
        self._shown = least
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.finish)
        self.valueChanged.connect(lambda _value: self._on_moved())
        self.editingFinished.connect(self.finish)

    def value(self) -> float:
        """Return the measure, in halves."""
        return round(super().value() * 2) / 2

    def set_value(self, value: object) -> None:
        """Show a measure."""
        self._shown = float(value) if isinstance(value, (int, float)) else self._shown
        self.blockSignals(True)
        self.setValue(self._shown)
        self.blockSignals(False)

    def typing(self) -> bool:
        """Return whether it was changed and not told yet."""
        return self.value() != self._shown

    def finish(self) -> None:
        """Commit what was chosen."""
        self._rest.stop()
        if self.typing():
            self._shown = self.value()
            self.committed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the wheel over a field that has the focus only: a column that is scrolled changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_moved(self) -> None:
        if self.typing():
            self.moved.emit()
            self._rest.start()
