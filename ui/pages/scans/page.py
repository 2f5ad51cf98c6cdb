# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The folder where the copier puts its scans: looked at, and kept as evidence of what the user says."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QWidget

from app.domain.scans import Attached, Scan, ScanFolder
from app.errors import AppError
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.dialogs.evidence_sight import Sight, sight_of
from ui.dialogs.file_choice import ask_folder
from ui.pages.scans.belongs import Belongs
from ui.pages.scans.waiting import WaitingScans
from ui.tasks import Tasks
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.text import ShortLabel, plain_tip
from ui.window_state import WindowState

if TYPE_CHECKING:
    from app.bootstrap import Services

NO_FOLDER, NOTHING, WAITING = range(3)


class ScansPage(Page):
    """Reads the folder when it comes to the front or is told to; nothing watches it meanwhile."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._folder: Path | None = None
        self._where = ShortLabel()
        self._choose = QPushButton(self.tr("Choose a folder…"))
        self._again = QPushButton(self.tr("Refresh"))
        self.waiting = WaitingScans(wording)
        self.belongs = Belongs(services, tasks, wording)
        self._stack = QStackedWidget()
        self._nothing = EmptyState("check", "", "")
        self._build()
        self._connect()
        remembered = WindowState().text("folder/scans")
        self._take(Path(remembered) if remembered else None)

    def shown(self) -> None:
        """Look what was scanned meanwhile."""
        super().shown()
        self.read()

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the activities again; a file that is evidence now is taken from the list, and comes back by undo."""
        if kinds & {"activity", "participation", "teacher"} or not kinds:
            self.belongs.read()
        if "evidence" in kinds:
            self.read()

    def read(self) -> None:
        """Look into the folder."""
        folder, scans = self._folder, self.services.scans
        if folder is None:
            return
        self.tasks.run(
            lambda progress: scans.waiting(folder, progress),
            self._on_read,
            what=self.tr("Looking through the scans"),
            failed=self._on_unread,
        )

    def _build(self) -> None:
        self.tools.addWidget(self._where, 1)
        self.tools.addWidget(self._choose)
        self.tools.addWidget(self._again)
        empty = EmptyState(
            "clip",
            self.tr("No folder with scans yet"),
            self.tr(
                "Choose the folder where the copier or scanner puts its files. What is new there stands here,"
                " and you say of what it is the evidence."
            ),
        )
        empty.offer(self.tr("Choose the folder with scans"), self._on_choose)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.MARGIN)
        split.addWidget(self.waiting)
        split.addWidget(self.belongs)
        split.setSizes([560, 440])
        for part in (empty, self._nothing, split):
            self._stack.addWidget(part)
        self.content.addWidget(self._stack, 1)
        self._back = QPushButton(self.tr("Back"))
        self.bottom.addWidget(self._back)
        self._main = self.set_primary("", self._on_attach)
        self.lock(self._main)

    def _connect(self) -> None:
        self._choose.clicked.connect(lambda _on: self._on_choose())
        self._again.clicked.connect(lambda _on: self.read())
        self._back.clicked.connect(lambda _on: self.go_to.emit("activities/list"))
        self.waiting.looked_at.connect(self._on_looked_at)
        self.waiting.changed.connect(self._dress)
        self.belongs.changed.connect(self._dress)

    def _take(self, folder: Path | None) -> None:
        self._folder = folder
        text = self.tr("Folder: {folder}").replace("{folder}", str(folder)) if folder else ""
        self._where.setText(text)
        self._where.setToolTip(plain_tip(text))
        self._stack.setCurrentIndex(NO_FOLDER if folder is None else NOTHING)
        self._dress()

    def _dress(self) -> None:
        there, place = self._folder is not None, self._stack.currentIndex()
        count = len(self.waiting.model.rows) if place == WAITING else 0
        line = self.tr("%n file(s) scanned that are no evidence yet", "", count) if count else ""
        self.set_heading(self.tr("Scans"), line)
        for part in (self._where, self._choose, self._again):
            part.setVisible(there)
        chosen = len(self.waiting.chosen()) if place == WAITING else 0
        self._main.setVisible(place == WAITING)
        self._main.setText(
            self.tr("Keep %n file(s) as evidence", "", chosen) if chosen else self.tr("Keep as evidence")
        )
        ready = bool(chosen) and self.belongs.activity_id() is not None
        self._main.setEnabled(ready and self.writable)
        self.comes_first = self.waiting.view if place == WAITING else None
        self.at_place(place)

    def _on_choose(self) -> None:
        folder = ask_folder(self, "scans", self.tr("Choose the folder with scans"))
        if folder is not None:
            self.notice.hide()
            self._take(folder)
            self.read()

    def _on_read(self, found: ScanFolder) -> None:
        if found.folder != self._folder:
            return
        self._stack.setCurrentIndex(WAITING if found.scans else NOTHING)
        kept = self.tr("%n file(s) in it are evidence already.", "", found.kept) if found.kept else ""
        new = self.tr("Scan something, and choose Refresh.")
        self._nothing.say(self.tr("Nothing new in this folder"), f"{kept} {new}".strip())
        self.waiting.show_scans(found.scans)
        self._dress()

    def _on_unread(self, error: AppError) -> None:
        self._stack.setCurrentIndex(NOTHING)
        self._nothing.say(self.tr("This folder cannot be read"), self.tr("Choose another folder, or try again."))
        self._dress()
        self.show_error(error)

    def _on_looked_at(self, scan: Scan | None) -> None:
        self.belongs.show_likely(scan)
        folder, scans = self._folder, self.services.scans
        if scan is None or folder is None:
            self.waiting.sight.show_words("")
        elif scan.trouble is not None:
            self.waiting.sight.show_words(self.wording.error(scan.trouble))
        else:
            name = scan.name
            self.tasks.run_latest(
                "scans.sight",
                lambda: sight_of(name, *scans.content(folder, name)),
                partial(self._on_seen, name),
                failed=lambda error: self.waiting.sight.show_words(self.wording.error(error)),
            )

    def _on_seen(self, name: str, sight: Sight) -> None:
        current = self.waiting.current()
        if current is not None and current.name == name:
            self.waiting.sight.show_sight(sight)

    def _on_attach(self) -> None:
        folder, activity_id = self._folder, self.belongs.activity_id()
        names, people, move = self.waiting.chosen(), self.belongs.ticked(), self.belongs.move_away.isChecked()
        if folder is None or activity_id is None or not names:
            return
        scans = self.services.scans

        def work(progress: Progress) -> Attached:
            return scans.attach(folder, names, activity_id, people, progress, move=move)

        what = self.tr("Keeping %n file(s)", "", len(names))
        self.tasks.run(work, self._on_attached, what=what, failed=self.show_error)

    def _on_attached(self, attached: Attached) -> None:
        self.notice.hide()
        self.said.emit(self.tr("%n file(s) kept as evidence", "", attached.count))
        if attached.unmoved:
            names = ", ".join(attached.unmoved)
            text = self.tr("Kept as evidence, but still in the folder, since moving did not work: {files}")
            self.notice.show_caution(text.replace("{files}", names))
