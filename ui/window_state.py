# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the window remembers between starts: its place, columns, last choices. Never data about people."""

import os

from PySide6.QtCore import QByteArray, QSettings

from app.paths import config_folder


class WindowState:
    """Texts and byte strings by name, in `window.ini` of the settings folder (LERARENREGISTER_CONFIG)."""

    def __init__(self) -> None:
        file = config_folder() / "window.ini"
        if not file.exists():
            # Qt keeps the rights of a file that is there: only this user may read it, whatever the umask.
            os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def bytes(self, name: str) -> QByteArray:
        """Return remembered bytes (geometry, header state), empty when there are none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def text(self, name: str, otherwise: str = "") -> str:
        """Return a remembered text."""
        value = self._store.value(name)
        return value if isinstance(value, str) else otherwise

    def remember(self, name: str, value: QByteArray | str) -> None:
        """Keep a value under a name; written to disk by Qt within a moment and at exit."""
        self._store.setValue(name, value)
