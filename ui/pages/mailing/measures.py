# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The measures of a sheet of labels that is not among those that are known; kept on this computer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QSpinBox, QWidget

from app.domain.mailing import OWN, LabelFormat
from ui import theme
from ui.widgets.text import hint_label
from ui.window_state import WindowState

_NAME = "mailing/own"
_DEFAULT = (3.0, 7.0, 63.5, 38.1, 7.2, 15.1, 66.0, 38.1)
_NUMBERS = 2


class OwnFormat(QWidget):
    """`changed`: another measure was given."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[QSpinBox | QDoubleSpinBox] = []
        names = (
            self.tr("Beside each other"),
            self.tr("Below each other"),
            self.tr("Width (mm)"),
            self.tr("Height (mm)"),
            self.tr("From the left edge (mm)"),
            self.tr("From the top edge (mm)"),
            self.tr("From label to label, across (mm)"),
            self.tr("From label to label, down (mm)"),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, theme.GAP)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (name, value) in enumerate(zip(names, _kept(), strict=True)):
            field: QSpinBox | QDoubleSpinBox = QSpinBox() if row < _NUMBERS else QDoubleSpinBox()
            if isinstance(field, QSpinBox):
                field.setRange(1, 20)
                field.setValue(int(value))
            else:
                field.setRange(0.0, 300.0)
                field.setDecimals(2)
                field.setSingleStep(0.5)
                field.setValue(value)
            field.setAccessibleName(name)
            field.setKeyboardTracking(False)
            field.valueChanged.connect(lambda _value: self._on_changed())
            label = hint_label(name)
            label.setWordWrap(True)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            self.fields.append(field)

    def format(self, name: str) -> LabelFormat:
        """Return the sheet with these measures, possible or not."""
        columns, rows, *mm = (float(field.value()) for field in self.fields)
        return LabelFormat(OWN, name, int(columns), int(rows), *mm)

    def _on_changed(self) -> None:
        WindowState().remember(_NAME, " ".join(f"{field.value():g}" for field in self.fields))
        self.changed.emit()


def _kept() -> tuple[float, ...]:
    try:
        found = tuple(float(part) for part in WindowState().text(_NAME).split())
    except ValueError:
        return _DEFAULT
    return found if len(found) == len(_DEFAULT) else _DEFAULT
