# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables on the clipboard: as text for a spreadsheet and as HTML for a document, whichever is pasted into."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def copy_table(text: str, html: str) -> None:
    """Put a table on the clipboard in both forms, in the place of what was there."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
