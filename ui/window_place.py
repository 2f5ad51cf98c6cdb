# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the window stands: where it stood last, else as large as is comfortable and fits the screen with its frame."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QWidget

from ui.window_state import WindowState

_NAME = "window/geometry"
COMFORTABLE = QSize(1280, 800)
FRAME = QSize(8, 40)
"""What a window manager may put around a window: thin edges and a title bar, in device-independent pixels."""
_LOOKS = 200
_LOOK_MS = 1
"""How often, and how long apart, is looked whether a window is on the screen, before going on anyway."""


def fitting(room: QSize, least: QSize) -> QSize:
    """Return the size of a new window in a screen's free room, never below `least`."""
    return COMFORTABLE.boundedTo(room - FRAME).expandedTo(least)


def put(window: QWidget) -> None:
    """Put the window where it stood last, or let it fit the screen; never larger than the screen it is on."""
    room = window.screen().availableGeometry().size()
    if not window.restoreGeometry(WindowState().bytes(_NAME)):
        window.resize(fitting(room, window.minimumSize()))
    elif not window.isMaximized() and not window.isFullScreen():
        window.resize(window.size().boundedTo(room - FRAME).expandedTo(window.minimumSize()))


def when_on_screen(window: QWidget, then: Callable[[], object], looks: int = _LOOKS) -> None:
    """Call `then` once the window is on the screen, or when that takes too long to wait for."""
    handle = window.windowHandle()
    if looks and not (handle is not None and handle.isExposed()):
        QTimer.singleShot(_LOOK_MS, lambda: when_on_screen(window, then, looks - 1))
    else:
        then()


def remember(window: QWidget) -> None:
    """Keep where the window stands."""
    WindowState().remember(_NAME, window.saveGeometry())
