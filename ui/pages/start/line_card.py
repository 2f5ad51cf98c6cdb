# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The line of who was registered month by month, in a card; before there is one, what it will be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.pages.start.cards import SideCard
from ui.widgets.pdf_picture import PdfPicture
from ui.widgets.text import button_text, hint_label

DRAWN_MM = 124.0
"""How wide the line is drawn: its words are then about as large on the screen as those around it."""
_WIDEST = 680


class LineCard(SideCard):
    """`letter_wanted`: the button was pressed that invites the first teachers."""

    letter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setWordWrap(True)
        self._name = self.tr("How many were registered, month by month")
        self._drawing = PdfPicture(self._name)
        self._words = hint_label()
        self._letter = QPushButton(button_text(self.tr("Invite teachers")))
        self._letter.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.primary(self._letter)
        self._letter.clicked.connect(lambda _on: self.letter_wanted.emit())
        for part in (self._drawing, self._words, self._letter):
            self.room.addWidget(part)
        self.room.addStretch(1)
        self.setMaximumWidth(_WIDEST)

    def show_line(self, title: str, drawing: bytes, told: Sequence[str]) -> None:
        """Show the line, and the same in words; without one say that it is still to begin."""
        self.title.setText(title or self._name)
        self._drawing.show_pdf(drawing, descriptions=told)
        self._words.setText(
            self.tr("Nobody is registered yet. From the first registration on, this shows month by month how it goes.")
        )
        self._drawing.setVisible(bool(drawing))
        self._words.setVisible(not drawing)
        self._letter.hide()

    def teach(self, *, writable: bool) -> None:
        """Tell a school that invited nobody yet what comes here, and how it begins."""
        self.title.setText(self.tr("The line begins with a letter"))
        self._words.setText(
            self.tr("Once teachers are invited and register, this page shows month by month how it goes.")
        )
        self._letter.setEnabled(writable)
        self._drawing.hide()
        self._words.show()
        self._letter.show()
