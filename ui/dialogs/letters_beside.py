# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows the letter somebody was sent before beside the one they would be sent now."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.pdf_view import PdfView
from ui.widgets.text import section_label

Letter = tuple[str, bytes]
"""What stands above a letter, and its PDF."""


class LettersBeside(QDialog):
    """A window of its own that may stay open beside the program's; both pages scroll together."""

    def __init__(self, title: str, earlier: Letter, now: Letter, parent: QWidget | None = None) -> None:
        """Show both under a title."""
        super().__init__(parent)
        self.setWindowTitle(title)
        pages = QHBoxLayout()
        pages.setSpacing(theme.WIDE_GAP)
        self.views = [PdfView(words) for words, _pdf in (earlier, now)]
        for view, (words, _pdf) in zip(self.views, (earlier, now), strict=True):
            column = QVBoxLayout()
            column.setSpacing(theme.GAP)
            label = section_label(words)
            label.setWordWrap(True)
            column.addWidget(label)
            column.addWidget(view, 1)
            pages.addLayout(column, 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.addLayout(pages, 1)
        layout.addLayout(row)
        self.resize(1180, 800)
        for view, (_words, pdf) in zip(self.views, (earlier, now), strict=True):
            view.show_pdf(pdf)
        left, right = (view.verticalScrollBar() for view in self.views)
        left.valueChanged.connect(right.setValue)
        right.valueChanged.connect(left.setValue)
