# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes what teachers who leave take along: asks for a folder, makes a ZIP for each, and tells where they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import clock
from app.domain.dossiers import LeaverPack
from app.domain.ids import TeacherId
from app.errors import AppError, Cancelled
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.dialogs.file_choice import ask_folder
from ui.dialogs.message import ask
from ui.widgets import icons
from ui.widgets.page import Page
from ui.widgets.text import PlainLabel, hint_label, section_label

_FOLDER = "leaver_packs"
_LEAST_WIDTH = 520
_MOST_HEIGHT = 320


class LeaverPacks(QObject):
    """Makes the packs on the worker, with Stop; what is in the folder is replaced only when the user says so."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.made: PacksMade | None = None

    def make(self, teacher_ids: Sequence[TeacherId]) -> None:
        """Ask where to, and make a pack for each."""
        ids = list(teacher_ids)
        if not ids:
            return
        folder = ask_folder(self._page, _FOLDER, self.tr("Where should the packs come?"))
        if folder is None:
            return
        dossiers, wording = self._page.services.dossiers, self._page.wording

        def work(_progress: Progress) -> list[str]:
            planned = dossiers.plan_leaver_packs(ids, folder, wording)
            return [one.path.name for one in planned if one.path.exists()]

        self._page.tasks.run(
            work, lambda there: self._go_on(ids, folder, there), failed=lambda error: self._on_failed(error, folder)
        )

    def _go_on(self, ids: list[TeacherId], folder: Path, there: list[str]) -> None:
        if there and not self._may_replace(there, folder):
            return
        dossiers, wording, on = self._page.services.dossiers, self._page.wording, clock.today()

        def work(progress: Progress) -> tuple[LeaverPack, ...]:
            return dossiers.make_leaver_packs(ids, folder, on, wording, progress, replace_files=bool(there))

        self._page.tasks.run(
            work,
            lambda packs: self._on_made(packs, folder),
            what=self.tr("Making %n pack(s) for who leaves", "", len(ids)),
            failed=lambda error: self._on_failed(error, folder),
        )

    def _may_replace(self, there: list[str], folder: Path) -> bool:
        return ask(
            self._page,
            self.tr("Replace %n pack(s)?", "", len(there)),
            self.tr("In {folder} there is such a file already, of the name {file}. What is in it will be gone.").format(
                folder=folder, file=there[0]
            )
            if len(there) == 1
            else self.tr("In {folder} there are such files already. What is in them will be gone.").format(
                folder=folder
            ),
            yes=self.tr("Replace"),
            no=self.tr("Cancel"),
            danger=True,
        )

    def _on_made(self, packs: tuple[LeaverPack, ...], folder: Path) -> None:
        self._page.notice.hide()
        self.made = PacksMade(packs, folder, self._page.wording, self._page)
        self.made.open()

    def _on_failed(self, error: AppError, folder: Path) -> None:
        if isinstance(error, Cancelled):
            self._page.notice.show_caution(
                self.tr("Stopped. The packs that were made by then are in {folder}, and are whole.").format(
                    folder=folder
                )
            )
        else:
            self._page.show_error(error)


class PacksMade(QDialog):
    """Says which packs there are now, where, and until when the school keeps what it has of each."""

    def __init__(self, packs: Sequence[LeaverPack], folder: Path, wording: Wording, parent: QWidget | None) -> None:
        """Show what was made; closing it needs no answer."""
        super().__init__(parent)
        self._folder, self._wording = folder, wording
        self.finished.connect(lambda _code: self.deleteLater())
        title = self.tr("%n pack(s) made", "", len(packs))
        self.setWindowTitle(title)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.lines = PlainLabel("\n".join(self._line(one) for one in packs), wrap=True, select=True)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.lines)
        scroll.setMaximumHeight(_MOST_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(title))
        layout.addWidget(PlainLabel(str(folder), wrap=True, select=True))
        layout.addWidget(scroll, 1)
        layout.addWidget(
            hint_label(
                self.tr("Of evidence that is about colleagues too a pack tells only the activity; it stays at school.")
            )
        )
        layout.addWidget(self._buttons())

    def _line(self, pack: LeaverPack) -> str:
        if pack.kept_until is None:
            return self.tr("{name}: in service still").format(name=pack.name)
        return self.tr("{name}: keep until {day}").format(name=pack.name, day=self._wording.day(pack.kept_until))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.opener, close = QPushButton(self.tr("Open the folder")), QPushButton(self.tr("Close"))
        self.opener.setIcon(icons.icon("archive"))
        self.opener.setAutoDefault(False)
        self.opener.clicked.connect(self._open_folder)
        theme.primary(close)
        close.setDefault(True)
        box.addButton(self.opener, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        return box

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
