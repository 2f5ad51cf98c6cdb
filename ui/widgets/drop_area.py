# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A card that takes files of this computer that are dropped on it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui import theme


class DropArea(QFrame):
    """`dropped` comes with one file, `several` with all of them where more are welcome."""

    dropped = Signal(Path)
    several = Signal(list)

    def __init__(self, parent: QWidget | None = None, *, many: bool = False) -> None:
        """Take one file at a time, or with `many` any number."""
        super().__init__(parent)
        theme.card(self)
        self.setAcceptDrops(True)
        self._many = many

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files from this computer."""
        urls = event.mimeData().urls()
        if urls and (self._many or len(urls) == 1) and all(url.isLocalFile() for url in urls):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
        if self._many:
            self.several.emit(files)
        else:
            self.dropped.emit(files[0])
