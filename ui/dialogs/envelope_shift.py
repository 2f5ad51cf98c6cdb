# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far envelopes of one size are moved on one printer, asked where they are printed, and one of them to try it.

An envelope goes through a printer in another way than a sheet, often turned: what was measured on A4 tells nothing.
"""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.printer_shift import LIMIT, Shift, sane
from ui import theme
from ui.dialogs.printer_shift import keep_shift, kept_shift
from ui.widgets.fields import CheckField
from ui.widgets.measure_field import MeasureField
from ui.widgets.text import hint_label


class EnvelopeShift(QWidget):
    """Two measures, kept by printer and size, and whether only the first envelope is printed."""

    def __init__(self, size: str, parent: QWidget | None = None) -> None:
        """Ask about envelopes of a `size`, as the print system calls it."""
        super().__init__(parent)
        self._size = size
        self.right, self.down = MeasureField(-LIMIT, LIMIT, "mm"), MeasureField(-LIMIT, LIMIT, "mm")
        self.trial = CheckField(self.tr("Only the first envelope, to try"))
        measures = QHBoxLayout()
        measures.setSpacing(theme.GAP)
        for text, field in (
            (self.tr("To the right"), self.right),
            (self.tr("Downwards"), self.down),
        ):
            field.setAccessibleName(text)
            measures.addWidget(hint_label(text))
            measures.addWidget(field)
        measures.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(measures)
        told = hint_label(
            self.tr(
                "Does the address stand too far to the left or too high? Fill in by how much; below 0 moves it to the "
                "other side. This is kept for this printer and this envelope, apart from the shift of letters."
            )
        )
        told.setWordWrap(True)
        layout.addWidget(told)
        layout.addWidget(self.trial)

    def show_printer(self, printer: str) -> None:
        """Show what is kept for a printer."""
        shift = kept_shift(printer, self._size)
        self.right.set_value(shift.right)
        self.down.set_value(shift.down)

    def shift(self) -> Shift:
        """Return how far envelopes are to be moved."""
        return sane(self.right.value(), self.down.value())

    def keep(self, printer: str) -> None:
        """Keep the measures for a printer."""
        keep_shift(printer, self.shift(), self._size)
