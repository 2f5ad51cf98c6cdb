# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a colour: its code, a patch that shows it, and a button that opens the chooser."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFrame, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.fields import TextField


class ColourField(QWidget):
    """`value()` is `#rrggbb`; what is not a colour goes back to the colour before."""

    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._colour = theme.ACCENT
        self._patch = QFrame()
        self._patch.setFixedSize(32, 32)
        self._code = TextField("#01689b", length=7)
        self._code.setFixedWidth(104)
        self._code.committed.connect(self._on_typed)
        self._choose = QPushButton(self.tr("Choose…"))
        self._choose.clicked.connect(lambda _on: self._on_choose())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._patch)
        layout.addWidget(self._code)
        layout.addWidget(self._choose)
        layout.addStretch(1)
        self.setFocusProxy(self._code)

    def value(self) -> str:
        """Return the colour."""
        return self._colour

    def set_value(self, value: object) -> None:
        """Show a colour."""
        if isinstance(value, str) and _is_colour(value):
            self._colour = value
        self._code.set_value(self._colour)
        self._patch.setStyleSheet(f"background: {self._colour}; border-radius: 4px;")

    def typing(self) -> bool:
        """Return whether a code was typed and not told yet."""
        return self._code.typing()

    def setAccessibleName(self, name: str) -> None:
        """Name the parts too."""
        super().setAccessibleName(name)
        self._code.setAccessibleName(name)
        self._choose.setAccessibleName(f"{name}: {self._choose.text()}")

    def _on_typed(self) -> None:
        self._take(self._code.value())

    def _on_choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._colour), self)
        if chosen.isValid():
            self._take(chosen.name())

    def _take(self, colour: str) -> None:
        changed = _is_colour(colour) and colour != self._colour
        self.set_value(colour)
        if changed:
            self.committed.emit()


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text.startswith("#") and QColor.isValidColorName(text)
