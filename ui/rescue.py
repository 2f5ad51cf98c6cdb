# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the window when the school cannot be opened: what is wrong, and every way on from there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.errors import AppError
from app.wording import Wording
from ui import theme
from ui.dialogs.file_choice import ask_open
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.notice import Notice
from ui.widgets.text import PlainLabel, button_text, hint_label, section_label, title_label

if TYPE_CHECKING:
    from app.services.backups import BackupInfo

_WIDTH = 760


class Rescue(QWidget):
    """`school_wanted` carries the address to open now: the same one, another file's, or "demo"; `left` ends it all."""

    school_wanted = Signal(str)
    left = Signal()

    def __init__(self, address: str, error: AppError, tasks: Tasks, wording: Wording) -> None:
        """Explain `error`, which came when the school at `address` was opened, and look for its backups."""
        super().__init__()
        self._address = address
        self._tasks = tasks
        self._wording = wording
        self._error = error
        self._notice = Notice()
        self._backups = QVBoxLayout()
        self._backups.setSpacing(theme.GAP)
        self.again = self._button(self.tr("Try again"), partial(self.school_wanted.emit, address))
        self.other = self._button(self.tr("Choose another school file…"), self._on_other)
        self.sample = self._button(self.tr("Open the sample school"), partial(self.school_wanted.emit, "demo"))
        self.quit = self._button(self.tr("Quit"), self.left.emit)
        self._lay_out(wording.error(error))
        tasks.run(
            lambda _progress: _sound_backups(address),
            self._on_backups,
            what=self.tr("Looking for backups"),
            failed=self._on_failed,
        )

    def _lay_out(self, sentence: str) -> None:
        title = title_label()
        title.setText(self.tr("The school could not be opened"))
        title.setWordWrap(True)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap("warning", "wrong", 24))
        said = PlainLabel(sentence, wrap=True, select=True)
        said.setAccessibleName(sentence)
        line = QHBoxLayout()
        line.setSpacing(theme.WIDE_GAP)
        line.addWidget(sign)
        line.addWidget(said, 1)
        ways = QHBoxLayout()
        ways.setSpacing(theme.GAP)
        for button in (self.again, self.other, self.sample):
            ways.addWidget(button)
        ways.addStretch(1)
        ways.addWidget(self.quit)
        column = QVBoxLayout()
        column.setSpacing(theme.WIDE_GAP)
        column.addWidget(title)
        column.addLayout(line)
        column.addWidget(self._notice)
        column.addLayout(self._backups)
        column.addSpacing(theme.GAP)
        column.addLayout(ways)
        column.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        inside.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.addWidget(inside, 1)
        layout.addStretch(0)

    @staticmethod
    def _button(text: str, does: object) -> QPushButton:
        button = QPushButton(button_text(text))
        button.setAccessibleName(text)
        button.clicked.connect(lambda _on: does())  # type: ignore[operator]  # anything that can be called
        return button

    def _on_backups(self, backups: list[BackupInfo]) -> None:
        # Of a newer program's file an older copy is no repair.
        if not backups or self._error.key == "school_file.newer":
            self.again.setFocus()
            return
        self._backups.addWidget(section_label(self.tr("Backups that are in order")))
        explanation = self.tr("What was done after a backup is not in it. The file that is there now is kept.")
        self._backups.addWidget(hint_label(explanation))
        for number, info in enumerate(backups):
            button = self._add_backup(info)
            if number == 0:
                theme.primary(button)
                button.setFocus()

    def _add_backup(self, info: BackupInfo) -> QPushButton:
        at = info.at.astimezone()
        when = f"{self._wording.day(at.date())} {at:%H:%M}"
        card = QFrame()
        theme.card(card)
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        words = QVBoxLayout()
        words.setSpacing(4)
        title = PlainLabel(when)
        title.setFont(theme.font(bold=True))
        words.addWidget(title)
        reason = self._wording.say(f"backup_reason.{info.reason}")
        size = self.tr("%n member(s) of staff", "", info.teachers)
        words.addWidget(hint_label(f"{size}  ·  {reason}"))
        row.addLayout(words, 1)
        button = self._button(self.tr("Put back"), partial(self._on_put_back, info.path))
        button.setAccessibleName(self.tr("Put the backup of {day} back").replace("{day}", when))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(button)
        self._backups.addWidget(card)
        return button

    def _on_put_back(self, backup: Path) -> None:
        address = self._address
        self.setEnabled(False)
        self._tasks.run(
            lambda _progress: _put_back(address, backup),
            lambda _done: self.school_wanted.emit(address),
            what=self.tr("Putting the backup back"),
            failed=self._on_failed,
        )

    def _on_failed(self, error: AppError) -> None:
        self.setEnabled(True)
        self.again.setFocus()
        self._notice.show_error(self._wording.error(error))

    def _on_other(self) -> None:
        schools, every = self.tr("School files"), self.tr("All files")
        kinds = f"{schools} (*.school);;{every} (*)"
        title = self.tr("Which school file?")
        chosen = ask_open(self, "schools", title, kinds)
        if chosen is not None:
            self.school_wanted.emit(str(chosen))


def _sound_backups(address: str) -> list[BackupInfo]:
    from app import bootstrap

    return bootstrap.backups_of(address)


def _put_back(address: str, backup: Path) -> bool:
    from app.services.rescuing import put_back_over

    return put_back_over(address, backup)
