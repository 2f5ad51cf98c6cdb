# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tells of a file that was saved, with buttons that open it or its folder; nothing is opened without a click."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.widgets.notice import Lead, Notice


class SavedFile(QObject):
    """What a notice says of one file, or one folder of files."""

    def __init__(self, notice: Notice, path: Path, more: str = "") -> None:
        super().__init__(notice)
        self._notice, self._path, self._more = notice, path, more

    def tell(self) -> None:
        """Say where it was saved, and offer to open it."""
        folder = self._path if self._path.is_dir() else self._path.parent
        leads: list[Lead] = [(self.tr("Show the folder"), partial(self._open, folder))]
        if folder != self._path:
            leads.insert(0, (self.tr("Open"), partial(self._open, self._path)))
        saved = self.tr("Saved: %1").replace("%1", str(self._path))
        self._notice.show_done("\n".join(filter(None, (saved, self._more))), leads)

    def _open(self, path: Path) -> None:
        if not (path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))):
            wrong = self.tr("%1 cannot be opened from here. Look for it on the disk.")
            self._notice.show_error(wrong.replace("%1", str(path)))


def tell_saved(notice: Notice, saved: Path | str, more: str = "") -> None:
    """Tell in a notice where a file was saved, or a folder of files; `more` is what else came of it."""
    SavedFile(notice, Path(saved), more).tell()
