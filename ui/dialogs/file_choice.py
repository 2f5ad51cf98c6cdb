# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks where a file goes, starting in the folder used last."""

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.window_state import WindowState

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def file_name(text: str, suffix: str) -> str:
    """Return a file name that every system takes, made from a text a user typed; `suffix` starts with a dot."""
    name = " ".join(_UNSAFE.sub(" ", text).split()).strip(". ")[:120]
    return f"{name or 'bestand'}{suffix}"


def last_folder(subject: str) -> Path:
    """Return the folder where this subject's files went last, else the user's own folder."""
    folder = Path(WindowState().text(f"folder/{subject}") or Path.home())
    return folder if folder.is_dir() else Path.home()


def ask_file(parent: QWidget, subject: str, title: str, name: str, kinds: str) -> Path | None:
    """Ask for a file to write; `name` is proposed, `kinds` is Qt's filter ("PDF (*.pdf)"), None when cancelled."""
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(last_folder(subject) / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    wanted = re.search(r"\*(\.\w+)", kind or kinds)
    if wanted and path.suffix.lower() not in re.findall(r"\*(\.\w+)", kinds):
        path = path.with_name(path.name + wanted[1])
    WindowState().remember(f"folder/{subject}", str(path.parent))
    return path


def ask_folder(parent: QWidget, subject: str, title: str) -> Path | None:
    """Ask for a folder to write files into, None when cancelled."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(last_folder(subject)))
    if not chosen:
        return None
    WindowState().remember(f"folder/{subject}", chosen)
    return Path(chosen)
