# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ends the program in good order when the system asks: a signal, Ctrl+C in the terminal, the end of the session."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication, QSessionManager

_ASKED = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


class Ending(QObject):
    """Calls `close` on the window's thread when the system wants the program to end.

    A signal may come while Qt waits and no Python runs: Python writes its number into a socket, which wakes Qt up.
    """

    def __init__(self, application: QGuiApplication, close: Callable[[], object]) -> None:
        """Listen from now on; `close` saves, makes the backup and lets the program end."""
        super().__init__(application)
        self._application = application
        self._close = close
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in _ASKED:
            signal.signal(number, _heard)
        application.commitDataRequest.connect(self._on_session_end)

    def stop(self) -> None:
        """Give the signals back to the system."""
        signal.set_wakeup_fd(-1)
        for number in _ASKED:
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _on_signal(self) -> None:
        if self._read.recv(64):
            self._close()
            self._application.quit()

    def _on_session_end(self, _manager: QSessionManager) -> None:
        self._close()


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: that Python heard the signal has already woken Qt up."""
