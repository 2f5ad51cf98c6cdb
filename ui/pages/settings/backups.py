# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Backups: which there are, make one now, put one back with what that would lose shown first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from app.wording import Wording
from ui import theme
from ui.dialogs.file_choice import ask_folder, ask_open
from ui.dialogs.message import ask
from ui.models.table import Column, TableModel
from ui.pages.settings.part import Part
from ui.tasks import Tasks
from ui.widgets.flow import FlowLayout
from ui.widgets.table_view import TableView
from ui.widgets.text import hint_label

if TYPE_CHECKING:
    from app.bootstrap import Services
    from app.services.backups import BackupInfo, BackupLosses

_SHOWN = 8
"""How many of the actions that would be lost are named."""


class BackupsPart(Part):
    """The list of backups with three buttons."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        self._model: TableModel[BackupInfo] = TableModel(
            [
                Column("at", self.tr("Made on"), self._day, width=200, sortable=False),
                Column("reason", self.tr("Why"), self._reason, width=200, sortable=False),
                Column("teachers", self.tr("Staff"), lambda info: str(info.teachers), right=True, width=100),
                Column("size", self.tr("Size"), self._size, right=True, width=100, sortable=False),
            ]
        )
        self._list = TableView("backups", self.tr("Backups"))
        self._list.setModel(self._model)
        self._list.restore(sorting=False)
        self._list.opened.connect(lambda _index: self._on_restore())
        self._list.selectionModel().selectionChanged.connect(self._on_selected)
        self._restore = QPushButton(self.tr("Put back…"))
        self._restore.setEnabled(False)
        self._from_file = QPushButton(self.tr("Put back from a file…"))
        self._to_folder = QPushButton(self.tr("Make one in a folder…"))
        self._make = QPushButton(self.tr("Make a backup now"))
        theme.primary(self._make)
        self._restore.clicked.connect(lambda _on: self._on_restore())
        self._from_file.clicked.connect(lambda _on: self._on_from_file())
        self._to_folder.clicked.connect(lambda _on: self._on_to_folder())
        self._make.clicked.connect(lambda _on: self._on_make(None))
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        explanation = self.tr(
            "A copy is made by itself after half an hour of work, before every import and at the end. Each is opened "
            "and compared with the school before it counts. Keep one on another disk too."
        )
        layout.addWidget(hint_label(explanation))
        layout.addWidget(self._list, 1)
        buttons = FlowLayout()
        for button in (self._make, self._restore, self._from_file, self._to_folder):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        writable = not self.services.file.read_only
        for button in (self._from_file, self._make, self._to_folder):
            button.setEnabled(writable)

    def reload(self) -> None:
        """Read the list of backups."""
        super().reload()
        self.tasks.run_latest("settings.backups", self.services.backups.list, self._model.set_rows)

    def _day(self, info: BackupInfo) -> str:
        at = info.at.astimezone()
        return f"{self.wording.day(at.date(), short=True)} {at:%H:%M}"

    def _reason(self, info: BackupInfo) -> str:
        return self.wording.say(f"backup_reason.{info.reason}")

    @staticmethod
    def _size(info: BackupInfo) -> str:
        return f"{QLocale().toString(info.size / 1_000_000, 'f', 1)} MB"

    def _on_selected(self) -> None:
        self._restore.setEnabled(len(self._list.selected_rows()) == 1 and not self.services.file.read_only)

    def _on_make(self, folder: Path | None) -> None:
        backups = self.services.backups
        self.tasks.run(
            lambda progress: backups.make(folder, progress=progress), self._on_made, what=self.tr("Making a backup")
        )

    def _on_made(self, info: BackupInfo) -> None:
        self.done.emit(self.tr("The backup was made and tested: {file}").replace("{file}", info.path.name))
        self.reload()

    def _on_to_folder(self) -> None:
        folder = ask_folder(self, "backup", self.tr("Where should the backup go?"))
        if folder is not None:
            self._on_make(folder)

    def _on_from_file(self) -> None:
        chosen = ask_open(self, "backup", self.tr("Which backup?"))
        if chosen is not None:
            self._ask_losses(chosen)

    def _on_restore(self) -> None:
        rows = self._list.selected_rows()
        if len(rows) == 1 and self._restore.isEnabled():
            self._ask_losses(self._model.rows[rows[0]].path)

    def _ask_losses(self, path: Path) -> None:
        backups = self.services.backups
        self.tasks.run(lambda _progress: backups.losses(path), self._on_losses, what=self.tr("Looking into the backup"))

    def _on_losses(self, losses: BackupLosses) -> None:
        title = self.tr("Put the backup of {day} back?").replace("{day}", self._day(losses.backup))
        counts = self.tr("Members of staff then: {then}, now: {now}.")
        text = counts.replace("{then}", str(losses.teachers_then)).replace("{now}", str(losses.teachers_now))
        names = [self.wording.say(f"action.{item.action.name}", item.action.facts) for item in losses.actions]
        if names:
            text += "\n\n" + self.tr("%n action(s) done since would be lost:", "", len(names)) + "\n"
            text += "\n".join(f"• {name}" for name in names[:_SHOWN])
            if len(names) > _SHOWN:
                text += "\n" + self.tr("… and %n more", "", len(names) - _SHOWN)
        else:
            text += "\n\n" + self.tr("Nothing was done since.")
        text += "\n\n" + self.tr("A copy of how it is now is made first, and putting back can be undone.")
        if ask(self, title, text, yes=self.tr("Put back"), no=self.tr("Leave it as it is"), danger=True):
            backups, path = self.services.backups, losses.backup.path
            self.tasks.run(
                lambda progress: backups.restore(path, progress),
                self._on_restored,
                what=self.tr("Putting the backup back"),
            )

    def _on_restored(self, _nothing: None) -> None:
        self.done.emit(self.tr("The backup was put back. Undo brings everything of before back."))
        self.reload()
