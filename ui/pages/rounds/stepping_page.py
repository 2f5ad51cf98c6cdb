# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A page on which Escape goes a step back, as long as there is one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.pages.rounds.writing_page import WritingPage


class SteppingPage(WritingPage):
    """A subclass says whether there `is_step_back`, and takes it by `step_back`."""

    def event(self, event: QEvent) -> bool:
        """Keep Escape for a step back here, before the window takes it for going to the page before."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._goes_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back."""
        if self._goes_back(event):
            self.step_back()
        else:
            super().keyPressEvent(event)

    def is_step_back(self) -> bool:
        """Return whether the page shows something else than it begins with."""
        return False

    def step_back(self) -> None:
        """Show what was shown before."""

    def _goes_back(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.is_step_back()
