# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field of a form in which several of some words can be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.widgets.flow import FlowLayout
from ui.widgets.text import button_text


class TicksField(QWidget):
    """`value()` holds the ids that are ticked, in the order they are offered; ids it does not know stay behind them."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._boxes: dict[str, QCheckBox] = {}
        self._unknown: tuple[str, ...] = ()
        self._name = ""

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer (id, word) pairs; what is ticked stays ticked."""
        ticked = self.value()
        for box in self._boxes.values():
            box.hide()
            self._flow.removeWidget(box)
            box.deleteLater()
        self._boxes = {}
        for one, word in choices:
            box = QCheckBox(button_text(word))
            box.setAccessibleName(f"{self._name}: {word}" if self._name else word)
            box.clicked.connect(lambda _on: self.committed.emit())
            self._boxes[str(one)] = box
            self._flow.addWidget(box)
        self.set_value(ticked)
        self.updateGeometry()

    def value(self) -> tuple[str, ...]:
        """Return the ids that are ticked."""
        return (*(one for one, box in self._boxes.items() if box.isChecked()), *self._unknown)

    def set_value(self, value: object) -> None:
        """Tick exactly these ids."""
        wanted = tuple(str(one) for one in value) if isinstance(value, (tuple, list, frozenset)) else ()
        for one, box in self._boxes.items():
            box.setChecked(one in wanted)
        self._unknown = tuple(one for one in wanted if one not in self._boxes)

    def setAccessibleName(self, name: str) -> None:
        """Name the field and each box in it."""
        super().setAccessibleName(name)
        self._name = name
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")
