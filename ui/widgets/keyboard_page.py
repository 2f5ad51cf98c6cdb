# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a page is used by keyboard: where the cursor begins, where Tab takes it, and which button Ctrl+Enter presses."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets import tab_stops

_SOON = 20
"""Milliseconds after which a widget that was added to a layout may be seen."""


class KeyboardPage(QWidget):
    """A page that keeps the cursor on it. `primary` is its main button, None when it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.primary: QPushButton | None = None
        self.tab_last: list[QWidget] = []
        """Parts of the page that the Tab key comes to after all others, in this order."""
        self.comes_first: QWidget | None = None
        """What has the cursor first whenever it can be seen."""
        self._place: object = None

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Let Tab go through the page as it is drawn; when what had the cursor goes, what comes first here gets it."""
        at = self.window().focusWidget()
        if not self.isVisible():
            return super().focusNextPrevChild(next_one)
        if at is not None and self.isAncestorOf(at) and not (at.isEnabled() and at.isVisible()):
            self._at_first_now()
            return True
        stop = tab_stops.next_stop(self, self.tab_last, forward=next_one)
        if stop is None:
            return super().focusNextPrevChild(next_one)
        reasons = Qt.FocusReason
        tab_stops.go_to(stop, reasons.TabFocusReason if next_one else reasons.BacktabFocusReason)
        return True

    def press_main(self) -> None:
        """Press the main button, as Ctrl+Enter does: the one bottom right, else the one that is drawn as such."""
        if self.primary is not None and self.primary.isVisible():
            # While it waits for something it does nothing; another button would do what was not meant.
            self.primary.click()
            return
        drawn = [one for one in self.findChildren(QPushButton) if one.property("role") == "primary"]
        for button in drawn:
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    def first_focus(self) -> QWidget | None:
        """Return what is to have the cursor when the page comes to the front."""
        comes = self._comes()
        if comes is not None and comes.isVisible():
            return comes
        return tab_stops.first_stop(self, self.tab_last, self.primary)

    def _comes(self) -> QWidget | None:
        """Return what comes first here, unless it was taken away meanwhile."""
        return self.comes_first if self.comes_first is not None and shiboken6.isValid(self.comes_first) else None

    def at_place(self, place: object) -> None:
        """Tell which step or part is shown now: in another one than before, the cursor begins anew."""
        if place != self._place:
            self._place = place
            if tab_stops.has_cursor(self):
                self.at_first()

    def at_first(self) -> None:
        """Put the cursor on what one does first here, in a moment: what was just added is not to be seen yet."""
        QTimer.singleShot(0, self, self._at_first_now)

    def _at_first_now(self, again: int = 10) -> None:
        if not self.isVisible():
            return
        comes = self._comes()
        if again and comes is not None and not comes.isVisible() and not _put_away(comes):
            QTimer.singleShot(_SOON, self, partial(self._at_first_now, again - 1))
            return
        first = self.first_focus()
        if first is not None:
            tab_stops.go_to(first, Qt.FocusReason.OtherFocusReason)


def _put_away(widget: QWidget) -> bool:
    """Return whether somebody hid it; Qt calls one that was just made hidden too, until it is first shown."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
