# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be seen of a piece of evidence: the pages of a PDF, a picture, the words of a mail. Nothing is run."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.mail_text import mail_text
from ui import theme
from ui.widgets.pdf_picture import read_image
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.text import hint_label


@dataclass(frozen=True)
class Sight:
    """What can be seen of a file: a PDF, a picture or a text; none of them when this program cannot show it."""

    name: str
    pdf: bytes = b""
    image: QImage | None = None
    text: str = ""


def sight_of(name: str, media_type: str, content: bytes) -> Sight:
    """Return what can be seen of a file; a large picture takes a while, so this is called on the worker."""
    if media_type == "application/pdf":
        return Sight(name, pdf=content)
    if media_type.startswith("image/"):
        image = read_image(content)
        return Sight(name) if image.isNull() else Sight(name, image=image)
    if media_type == "message/rfc822":
        return Sight(name, text=mail_text(content, _mail_words()))
    return Sight(name)


def _mail_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "From": translate("Mail", "From"),
        "To": translate("Mail", "To"),
        "Date": translate("Mail", "Date"),
        "Subject": translate("Mail", "Subject"),
    }


class SightView(QWidget):
    """Shows one file at a time; `buttons` is the row below it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show nothing yet; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self.pages = PdfView(name)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setAccessibleName(name)
        self._words.setTabChangesFocus(True)
        self._hint = hint_label()
        self._fits: list[QPushButton] = []
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.GAP)
        self._stack = QStackedWidget()
        for part in (self._hint, self.pages, self._words):
            self._stack.addWidget(part)
        for text, fit in ((self.tr("Whole page"), Fit.PAGE), (self.tr("Page width"), Fit.WIDTH)):
            button = QPushButton(text)
            button.clicked.connect(lambda _on, fit=fit: self.pages.set_fit(fit))
            self.buttons.addWidget(button)
            self._fits.append(button)
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self.buttons)
        self.show_words("")

    def show_words(self, text: str) -> None:
        """Show a sentence in place of a file: why there is none."""
        self._show(self._hint)
        self._hint.setText(text)

    def show_sight(self, sight: Sight) -> None:
        """Show a file; one that cannot be shown says so."""
        if sight.image is not None:
            self.pages.show_image(sight.image)
        elif sight.pdf:
            self.pages.show_pdf(sight.pdf)
        if sight.pdf and not self.pages.page_count:
            self.show_words(
                self.tr(
                    "This PDF cannot be read here: it is damaged, not complete, or closed with a password."
                    " Save a copy to look at it, or ask for a new one."
                )
            )
        elif sight.image is not None or sight.pdf:
            self._show(self.pages)
        elif sight.text:
            self._words.setPlainText(sight.text)
            self._show(self._words)
        else:
            self.show_words(self.tr("This kind of file cannot be shown here. Save a copy to open it."))

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        for button in self._fits:
            button.setVisible(part is self.pages)
