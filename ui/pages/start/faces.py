# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The two faces of the start page, what waits and how the school stands; which one comes first is the user's choice."""

from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

from app import settings
from ui.window_state import WindowState

_LAST = "start/face"


class Face(StrEnum):
    """What the start page shows."""

    WORKLIST = "worklist"
    STAND = "stand"


def first_face() -> Face:
    """Return the face to begin with: the one chosen in the settings, else the one seen last."""
    chosen = settings.load().start or WindowState().text(_LAST)
    return Face(chosen) if chosen in set(Face) else Face.WORKLIST


class FaceTabs(QTabBar):
    """A tab for each face: the mouse, the arrow keys, and Ctrl+PgUp and Ctrl+PgDn from anywhere on the page."""

    chosen = Signal(object)
    """Carries the Face that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the start page shows"))
        self.addTab(self.tr("Worklist"))
        self.addTab(self.tr("Standing"))
        self.setExpanding(False)
        self.currentChanged.connect(lambda place: self._on_changed(list(Face)[place]))
        for key in ("Ctrl+PgDown", "Ctrl+PgUp"):
            # There are two: the next one is the one before as well.
            QShortcut(QKeySequence(key), self).activated.connect(self._to_the_other)

    def show_face(self, face: Face) -> None:
        """Mark a face as the one that is shown."""
        with QSignalBlocker(self):
            self.setCurrentIndex(list(Face).index(face))

    def _to_the_other(self) -> None:
        self.setCurrentIndex(1 - self.currentIndex())

    def _on_changed(self, face: Face) -> None:
        WindowState().remember(_LAST, face.value)
        self.chosen.emit(face)
