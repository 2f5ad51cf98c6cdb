# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows one kept letter, page by page, as it went out."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.pdf_view import PdfView
from ui.widgets.text import button_text, section_label


class LetterViewer(QDialog):
    """A window of its own that may stay open beside the program's."""

    def __init__(self, title: str, pdf: bytes, close: str, parent: QWidget | None = None) -> None:
        """Show a PDF under a title; `close` names the button that closes it."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.view = PdfView(title)
        button = QPushButton(button_text(close))
        button.clicked.connect(lambda _on: self.accept())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.addWidget(section_label(title))
        layout.addWidget(self.view, 1)
        layout.addLayout(row)
        self.resize(720, 860)
        self.view.show_pdf(pdf)
