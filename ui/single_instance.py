# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One window per school: a second start brings the first window forward. Local only, and only for this user."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.paths import private_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer
    from PySide6.QtWidgets import QWidget

_PATIENCE_MS = 900


def server_name(address: str) -> str:
    """Return the name of the place where the window of a school listens: a socket in a folder of this user only."""
    import hashlib

    mark = hashlib.sha256(address.encode()).hexdigest()[:16]
    if sys.platform == "win32":
        user = hashlib.sha256(os.environ.get("USERNAME", "").encode()).hexdigest()[:8]
        return f"lerarenregister-{user}-{mark}"
    return str(_sockets() / mark)


def _sockets() -> Path:
    # A socket's path may not be longer than some 100 bytes, so it cannot always stand in the settings folder.
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    base = Path(runtime) if runtime and Path(runtime).is_dir() else Path(tempfile.gettempdir())
    return private_folder(base / f"lerarenregister-{os.getuid()}")


def bring_forward(address: str) -> bool:
    """Ask a running window of this school to come forward; False when there is none that answers within a second."""
    if sys.platform != "win32":
        folder = _sockets()
        # Where no window listens no name is worked out: that takes OpenSSL, which is long to load.
        if not (_is_ours(folder) and any(folder.iterdir()) and Path(server_name(address)).exists()):
            return False
    name = server_name(address)
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(b"show\n")
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE_MS)
    socket.abort()
    return answered


def come_forward(window: QWidget) -> None:
    """Show a window in front of others, as a second start asks."""
    from PySide6.QtCore import Qt

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def listen(address: str, show: Callable[[], object]) -> QLocalServer | None:
    """Listen for second starts; `show` brings the window forward. None when no place to listen could be made."""
    from PySide6.QtNetwork import QLocalServer

    name = server_name(address)
    if sys.platform != "win32" and not _is_ours(Path(name).parent):
        return None
    server = QLocalServer()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    if not server.listen(name):
        # What a killed program left behind; a living one answered before we came here.
        QLocalServer.removeServer(name)
        if not server.listen(name):
            return None

    def on_call() -> None:
        caller = server.nextPendingConnection()
        caller.write(b"ok\n")
        caller.flush()
        caller.disconnected.connect(caller.deleteLater)
        show()

    server.newConnection.connect(on_call)
    return server


class Listener:
    """Listens for second starts of the school a window shows; stops when that school is closed."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._server: QLocalServer | None = None

    def start(self, address: str) -> None:
        """Listen for the school at this address, and no longer for the one before."""
        self.stop()
        self._server = listen(address, lambda: come_forward(self._window))

    def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server = None


def _is_ours(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return found.st_uid == os.getuid() and not found.st_mode & 0o077
