# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a link in a letter leads to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.lines import LineEdit
from ui.widgets.text import PlainLabel

_BEGINS = ("https://", "http://", "mailto:")


class LinkPanel(QFrame):
    """`kept(address)`: the chosen text leads there; "" makes it no link; `left`: nothing is to change."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self.address = LineEdit()
        self.address.setAccessibleName(self.tr("Address of the link"))
        self.address.setPlaceholderText(self.tr("www.example.org or an e-mail address"))
        keep, remove = QPushButton(self.tr("Make a link")), QPushButton(self.tr("No link"))
        theme.flat(remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        caption = PlainLabel(self.tr("Where does this link lead to?"))
        caption.setFont(theme.font(theme.BODY_POINTS, bold=True))
        layout.addWidget(caption)
        layout.addWidget(self.address)
        row = QHBoxLayout()
        for button in (remove, keep):
            button.setAutoDefault(False)
            row.addWidget(button)
        layout.addLayout(row)
        self.address.returnPressed.connect(self._keep)
        keep.clicked.connect(lambda _on: self._keep())
        remove.clicked.connect(lambda _on: self.kept.emit(""))
        self.hide()

    def ask(self, address: str) -> None:
        """Ask for an address, beginning with this one."""
        self.address.setText(address)
        self.show()
        self.address.setFocus()
        self.address.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves all as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self.kept.emit(full_address(self.address.text()))


def full_address(typed: str) -> str:
    """Return an address as a letter may have it: with https:// before it, or mailto: before a mail address."""
    address = "".join(typed.split())
    if not address or address.lower().startswith(_BEGINS):
        return address
    return ("mailto:" if "@" in address and "/" not in address else "https://") + address
