# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows a piece of evidence in the program: the pages of a PDF, a picture, the words of a mail. Nothing is run."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.activities import Evidence
from app.domain.mail_text import mail_text
from ui import theme
from ui.widgets.pdf_picture import read_image
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.text import hint_label, section_label


@dataclass(frozen=True)
class Sight:
    """What can be seen of a file: a PDF, a picture or a text; none of them when this program cannot show it."""

    item: Evidence
    pdf: bytes = b""
    image: QImage | None = None
    text: str = ""


def sight_of(item: Evidence, content: bytes) -> Sight:
    """Return what can be seen of a file; a large picture takes a while, so this is called on the worker."""
    if item.media_type == "application/pdf":
        return Sight(item, pdf=content)
    if item.media_type.startswith("image/"):
        image = read_image(content)
        return Sight(item) if image.isNull() else Sight(item, image=image)
    if item.media_type == "message/rfc822":
        return Sight(item, text=mail_text(content))
    return Sight(item)


class EvidenceViewer(QDialog):
    """A window of its own that may stay open beside the program's."""

    def __init__(self, sight: Sight, parent: QWidget | None = None) -> None:
        """Show a file; one that cannot be shown says so."""
        super().__init__(parent)
        self.setWindowTitle(sight.item.name)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.addWidget(section_label(sight.item.name))
        if sight.pdf or sight.image is not None:
            view = PdfView(sight.item.name)
            layout.addWidget(view, 1)
            for text, fit in ((self.tr("Whole page"), Fit.PAGE), (self.tr("Page width"), Fit.WIDTH)):
                button = QPushButton(text)
                button.clicked.connect(lambda _on, fit=fit: view.set_fit(fit))
                row.addWidget(button)
            if sight.image is not None:
                view.show_image(sight.image)
            else:
                view.show_pdf(sight.pdf)
        elif sight.text:
            words = QPlainTextEdit(sight.text)
            words.setReadOnly(True)
            words.setAccessibleName(sight.item.name)
            layout.addWidget(words, 1)
        else:
            layout.addWidget(hint_label(self.tr("This kind of file cannot be shown here. Save a copy to open it.")))
            layout.addStretch(1)
        row.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(lambda _on: self.accept())
        row.addWidget(close)
        layout.addLayout(row)
        self.resize(720, 800)
