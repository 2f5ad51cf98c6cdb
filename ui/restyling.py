# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts another style sheet on a running program: what is seen at once, what is hidden in the pauses after it."""

from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_SLICE_SECONDS = 0.05
"""How long hidden widgets are dressed before the user's keys and clicks have their turn."""


def restyle(application: QApplication, sheet: str) -> None:
    """Dress every widget that is seen by `sheet`; hidden ones keep the sheet before it until the next pauses.

    Qt itself dresses each widget once for every widget around it, thousands of times in all: seconds.
    """
    if not application.styleSheet():
        application.setStyleSheet(sheet)
        return
    # Without any style sheet Qt would forget what widgets looked like before theirs, and hidden ones still have it.
    keeper = QWidget()
    keeper.setStyleSheet("QWidget {}")
    for widget in application.allWidgets():
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) and not widget.isVisible():
            widget.setAttribute(Qt.WidgetAttribute.WA_WState_Polished, False)
    # Taken off first: a sheet that comes in another's place is what takes those seconds.
    application.setStyleSheet("")
    application.setStyleSheet(sheet)
    keeper.deleteLater()
    found = application.findChild(_Pauses)
    (found if isinstance(found, _Pauses) else _Pauses(application)).begin()


class _Pauses(QObject):
    """Dresses the hidden widgets, some at a time."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._dress_some)

    def begin(self) -> None:
        """Dress what waits, as soon as there is nothing else to do."""
        self._timer.start()

    def _dress_some(self) -> None:
        # Asked anew each time: a widget may be gone by now.
        waiting = [widget for widget in self._application.allWidgets() if _waits(widget)]
        waiting.sort(key=lambda widget: not widget.isVisible())
        until = monotonic() + _SLICE_SECONDS
        for place, widget in enumerate(waiting, 1):
            style = widget.style()
            style.unpolish(widget)
            style.polish(widget)
            widget.setAttribute(Qt.WidgetAttribute.WA_WState_Polished)
            if monotonic() > until and place < len(waiting):
                return
        self._timer.stop()


def _waits(widget: QWidget) -> bool:
    """Return whether a widget has the look of the sheet before this one."""
    attribute = Qt.WidgetAttribute
    return widget.testAttribute(attribute.WA_StyleSheet) and not widget.testAttribute(attribute.WA_WState_Polished)
