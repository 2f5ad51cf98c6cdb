# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tab of the editor with the letter as it will be printed."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.domain.letters import Window
from app.services.templates import Look
from ui.widgets.pdf_picture import PdfPages
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.text import hint_label

_WIDE = 1000


class PageTab(QWidget):
    """Shows the pages of the last text without faults, and says so when it is not the present one."""

    def __init__(self, tabs: QTabWidget, window: Window) -> None:
        """Be the last tab of `tabs`; the envelope's window is drawn over the first page."""
        super().__init__(tabs)
        self._window = window
        self._pages = PdfView(self.tr("The letter as it will be printed"))
        self._stale = hint_label(self.tr("The page shows the last text without faults."))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._pages, 1)
        inside.addWidget(self._stale)
        self._stale.hide()
        self._pages.set_fit(Fit.WIDTH)
        tabs.addTab(self, self.tr("Preview"))

    def show_look(self, look: Look) -> QImage | None:
        """Show a letter; return a picture of its first page, None when there is none because of faults."""
        self._stale.setVisible(bool(look.faults))
        if look.page is None:
            return None
        self._pages.show_pdf(look.page)
        self._pages.show_window(self._window)
        return _picture(look.page, self.devicePixelRatio())


def _picture(page: bytes, ratio: float) -> QImage:
    """Return the first page as a picture, fine enough for the screen."""
    pages = PdfPages(page)
    image = pages.picture(0, QSize(round(_WIDE * ratio), round(_WIDE * ratio * 297 / 210))) if pages.count else QImage()
    pages.close()
    return image
