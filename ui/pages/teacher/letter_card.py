# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a teacher stands on the letter, while the name is being typed; and the question whether the name is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, hint_label, section_label

if TYPE_CHECKING:
    from app.services.staff import NameLines


class LetterCard(QFrame):
    """Address block, salutation, name in a sentence, name in lists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._address = PlainLabel(select=True)
        self._salutation = PlainLabel(select=True, wrap=True)
        self._running = PlainLabel(select=True, wrap=True)
        self._sort = PlainLabel(select=True, wrap=True)
        self._address.setFont(theme.font(bold=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.WIDE_GAP)
        grid.setVerticalSpacing(theme.GAP)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(
            (
                (self.tr("Address"), self._address),
                (self.tr("Salutation"), self._salutation),
                (self.tr("In a sentence"), self._running),
                (self.tr("In lists"), self._sort),
            )
        ):
            name = hint_label(label)
            name.setWordWrap(False)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(self.tr("So it stands on the letter")))
        layout.addLayout(grid)

    def show_lines(self, lines: NameLines) -> None:
        """Show what the rules make of the name and the address."""
        self._address.setText("\n".join(lines.address_lines))
        self._salutation.setText(f"{lines.salutation}," if lines.salutation else "–")
        self._running.setText(lines.running_text or "–")
        self._sort.setText(lines.sort_name or "–")

    def texts(self) -> tuple[str, str, str, str]:
        """Return the address, salutation, running text and sort name as shown."""
        return self._address.text(), self._salutation.text(), self._running.text(), self._sort.text()


class DoubtCard(QFrame):
    """Says why a name is in doubt; `settled` comes when the user says that it is right."""

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap("warning", "caution"))
        self._text = PlainLabel(wrap=True, select=True)
        button = QPushButton(self.tr("Name is right"))
        button.clicked.connect(lambda _on: self.settled.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_doubt(self, sentence: str) -> None:
        """Show why the name is in doubt; empty hides the card."""
        self._text.setText(sentence)
        self.setVisible(bool(sentence))
