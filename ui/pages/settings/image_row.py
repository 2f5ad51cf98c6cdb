# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A logo or a signature as it is now, with the buttons that choose or remove it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.text import PlainLabel


class ImageRow(QWidget):
    """An image with its name and the buttons that choose or remove it."""

    def __init__(self, title: str, choose: str, remove: str) -> None:
        super().__init__()
        self.title = title
        self._picture = PlainLabel()
        self._picture.setFixedSize(144, 64)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.card(self._picture)
        self.choose = QPushButton(choose)
        self.remove = QPushButton(remove)
        self.choose.setAccessibleName(f"{title}: {choose}")
        self.remove.setAccessibleName(f"{title}: {remove}")
        theme.flat(self.remove)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self._picture)
        row.addLayout(buttons)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(PlainLabel(title))
        layout.addLayout(row)

    def show_image(self, content: bytes | None) -> None:
        """Show an image, or that there is none."""
        picture = QPixmap()
        if content and picture.loadFromData(content):
            ratio = self.devicePixelRatioF()
            room = QSize(round(136 * ratio), round(56 * ratio))
            picture = picture.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
        if picture.isNull():
            self._picture.setText(self.tr("None yet"))
        else:
            self._picture.setPixmap(picture)
        self._picture.setAccessibleName(self.title)
        self.remove.setVisible(bool(content))
