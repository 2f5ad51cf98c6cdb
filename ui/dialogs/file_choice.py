# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks where a file goes or which one is read, starting in the folder used last."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QTreeView, QWidget

from ui.dialogs.message import ask
from ui.window_state import WindowState

_ROOM = QSize(860, 520)
_COLUMNS = (340, 90, 100, 150)
"""Name, size, kind and day of what is in a folder, in pixels."""
_MAX_BYTES = 180
_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)
"""Windows means a device by these, whatever comes behind the point."""
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def file_name(text: str, suffix: str) -> str:
    """Return a file name that every system takes, made from a text a user typed; `suffix` starts with a dot."""
    name = " ".join(_UNSAFE.sub(" ", text).split()).strip(". ")
    # File systems count bytes, and 255 of them.
    name = name.encode()[:_MAX_BYTES].decode(errors="ignore").rstrip(". ")
    if _DEVICES.fullmatch(name.partition(".")[0].rstrip()):
        name = f"_{name}"
    return (name or QCoreApplication.translate("FileChoice", "file")) + suffix


def last_folder(subject: str) -> Path:
    """Return the folder where this subject's files went last, else the user's own folder."""
    folder = Path(WindowState().text(f"folder/{subject}") or Path.home())
    return folder if folder.is_dir() else Path.home()


def ask_file(parent: QWidget, subject: str, title: str, name: str, kinds: str) -> Path | None:
    """Ask for a file to write; `name` is proposed, `kinds` is Qt's filter ("PDF (*.pdf)"), None when cancelled."""
    QTimer.singleShot(0, _make_room)
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


def _make_room() -> None:
    """Give Qt's own dialog room for whole names and dates; where the system has one, there is none of Qt's."""
    for dialog in QApplication.topLevelWidgets():
        tree = dialog.findChild(QTreeView, "treeView") if isinstance(dialog, QFileDialog) else None
        if tree is None or not dialog.isVisible():
            continue
        dialog.resize(dialog.size().expandedTo(_ROOM))
        for column, width in enumerate(_COLUMNS):
            tree.header().resizeSection(column, width)
        tree.header().setStretchLastSection(True)


def ask_open(parent: QWidget, subject: str, title: str, kinds: str = "") -> Path | None:
    """Ask for a file to read, beginning in the folder this subject used last; None when cancelled."""
    QTimer.singleShot(0, _make_room)
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(last_folder(subject)), kinds)
    if not chosen:
        return None
    WindowState().remember(f"folder/{subject}", str(Path(chosen).parent))
    return Path(chosen)


def ask_evidence(parent: QWidget) -> list[Path]:
    """Ask for files that show that somebody took part; none when cancelled."""
    translate = QCoreApplication.translate
    kinds, every = translate("FileChoice", "Evidence"), translate("FileChoice", "All files")
    QTimer.singleShot(0, _make_room)
    chosen, _kind = QFileDialog.getOpenFileNames(
        parent,
        translate("FileChoice", "Choose the evidence"),
        str(last_folder("evidence")),
        f"{kinds} (*.pdf *.jpg *.jpeg *.png *.eml);;{every} (*)",
    )
    if chosen:
        WindowState().remember("folder/evidence", str(Path(chosen[0]).parent))
    return [Path(one) for one in chosen]


def ask_staff_list(parent: QWidget) -> Path | None:
    """Ask for the staff list to read, None when cancelled."""
    translate = QCoreApplication.translate
    return _ask_list(parent, translate("FileChoice", "Staff lists"), translate("FileChoice", "Choose the staff list"))


def ask_activity_list(parent: QWidget) -> Path | None:
    """Ask for the list of activities to read, None when cancelled."""
    translate = QCoreApplication.translate
    title = translate("FileChoice", "Choose the list of activities")
    return _ask_list(parent, translate("FileChoice", "Lists of activities"), title)


def ask_attendance_list(parent: QWidget) -> Path | None:
    """Ask for the list of who was there, None when cancelled."""
    translate = QCoreApplication.translate
    title = translate("FileChoice", "Choose the attendance list")
    return _ask_list(parent, translate("FileChoice", "Attendance lists"), title)


def _ask_list(parent: QWidget, lists: str, title: str) -> Path | None:
    every = QCoreApplication.translate("FileChoice", "All files")
    kinds = f"{lists} (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt *.tsv);;{every} (*)"
    return ask_open(parent, "lists", title, kinds)


def ask_refused_rows(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where the sheet of refused rows goes, None when cancelled; `name` is proposed."""
    return ask_file(parent, "lists", title, file_name(name, ".xlsx"), "Excel (*.xlsx)")


def ask_folder(parent: QWidget, subject: str, title: str) -> Path | None:
    """Ask for a folder to write files into, None when cancelled."""
    QTimer.singleShot(0, _make_room)
    chosen = QFileDialog.getExistingDirectory(parent, title, str(last_folder(subject)))
    if not chosen:
        return None
    WindowState().remember(f"folder/{subject}", chosen)
    return Path(chosen)
