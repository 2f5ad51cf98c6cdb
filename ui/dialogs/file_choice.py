# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks where a file goes or which one is read, starting in the folder used last."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.dialogs.message import ask
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
        # The dialog asked about the name as it was typed, not about this one.
        if path.exists() and not _may_replace(parent, path):
            return None
    WindowState().remember(f"folder/{subject}", str(path.parent))
    return path


def _may_replace(parent: QWidget, path: Path) -> bool:
    translate = QCoreApplication.translate
    return ask(
        parent,
        translate("FileChoice", "Replace {file}?").replace("{file}", path.name),
        translate("FileChoice", "There is a file of this name already. What is in it will be gone."),
        yes=translate("FileChoice", "Replace"),
        no=translate("FileChoice", "Keep it"),
        danger=True,
    )


def ask_open(parent: QWidget, subject: str, title: str, kinds: str = "") -> Path | None:
    """Ask for a file to read, beginning in the folder this subject used last; None when cancelled."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(last_folder(subject)), kinds)
    if not chosen:
        return None
    WindowState().remember(f"folder/{subject}", str(Path(chosen).parent))
    return Path(chosen)


def ask_folder(parent: QWidget, subject: str, title: str) -> Path | None:
    """Ask for a folder to write files into, None when cancelled."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(last_folder(subject)))
    if not chosen:
        return None
    WindowState().remember(f"folder/{subject}", chosen)
    return Path(chosen)
