# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window: sidebar, search, the page in front, progress, and the bar that undoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from app import log
from app.domain.changes import ChangeSet
from app.errors import AppError
from app.wording import Wording
from ui import opening, single_instance, theme
from ui.figures import Figures, read_figures
from ui.page_stack import PageStack
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.fields import SearchField
from ui.widgets.notice import Notice
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.sidebar import Sidebar
from ui.widgets.undo_bar import UndoBar
from ui.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from app.bootstrap import Services
    from app.progress import Progress
    from ui.dialogs.help import HelpWindow

_BACKUP_CHECK_MS = 60_000


class MainWindow(QMainWindow):
    """Opens a school on the worker while it builds itself; `begin()` starts that after the window was shown."""

    def __init__(self, language: str, address: str, *, demo: bool = False) -> None:
        """Speak "nl" or "en"; open the school at `address`, or the sample school."""
        super().__init__()
        self._wording = Wording(language)
        self._address = address
        self._demo = demo
        self.tasks = Tasks(self)
        self._services: Services | None = None
        self._pages: PageStack | None = None
        self._server: QLocalServer | None = None
        self._help: HelpWindow | None = None
        self._sidebar = Sidebar()
        self._search = SearchField(self.tr("Search teachers: name, code, e-mail, team … (Ctrl+F)"))
        self._notice = Notice()
        self._strip = ProgressStrip(self.tasks, self._wording)
        self._bar = UndoBar()
        self._room = QVBoxLayout()
        self._backups = QTimer(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setWindowTitle("Lerarenregister")
        self.setMinimumSize(880, 560)
        self._help_button = QPushButton(f" {self.tr('Help')}")
        self._help_button.setAccessibleName(self.tr("Help"))
        self._help_button.setIcon(icons.icon("help", "accent"))
        self._help_button.setToolTip("F1")
        theme.flat(self._help_button)
        top = QHBoxLayout()
        top.setContentsMargins(theme.MARGIN, theme.WIDE_GAP, theme.MARGIN, 0)
        self._search.setMaximumWidth(560)
        top.addWidget(self._search, 3)
        top.addStretch(1)
        top.addWidget(self._help_button)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        for widget in (self._notice, self._strip):
            line = QHBoxLayout()
            line.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, 0)
            line.addWidget(widget)
            right.addLayout(line)
        self._room.setContentsMargins(0, 0, 0, 0)
        right.addLayout(self._room, 1)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self._sidebar)
        sides.addLayout(right, 1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(sides, 1)
        layout.addWidget(self._bar)
        whole.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCentralWidget(whole)
        whole.setFocus()
        self._search.setEnabled(False)
        if not self.restoreGeometry(WindowState().bytes("window/geometry")):
            self.resize(1280, 800)

    def _connect(self) -> None:
        self._sidebar.chosen.connect(self._on_chosen)
        self._search.textChanged.connect(self._on_search)
        self._search.returnPressed.connect(self._on_search_entered)
        self._help_button.clicked.connect(self.show_help)
        self._bar.undo_wanted.connect(self.undo)
        self._bar.redo_wanted.connect(self.redo)
        self._bar.backups_wanted.connect(lambda: self._on_chosen("settings/backups"))
        self.tasks.failed.connect(self._on_failed)
        self.tasks.changed.connect(self._on_changed)
        for key, does in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence("Ctrl+Shift+Z"), self.redo),
            (QKeySequence("Ctrl+F"), self._on_find),
            (QKeySequence("F1"), self.show_help),
            (QKeySequence("Escape"), self._on_escape),
            (QKeySequence("Alt+Left"), self._on_escape),
        ):
            QShortcut(key, self).activated.connect(does)
        self._backups.setInterval(_BACKUP_CHECK_MS)
        self._backups.timeout.connect(self._on_backup_time)

    @property
    def services(self) -> Services:
        """The school that is open; an error before it is."""
        if self._services is None:
            raise RuntimeError
        return self._services

    @property
    def pages(self) -> PageStack | None:
        """The pages, once a school is open."""
        return self._pages

    @property
    def address(self) -> str:
        """Where the school that is open is."""
        return self._address

    def search_for(self, text: str) -> None:
        """Put a text into the search box."""
        self._search.setText(text)

    def begin(self) -> None:
        """Open the school; the first page appears when it is open."""
        self._open(self._address, demo=self._demo)

    def _open(self, address: str, *, demo: bool) -> None:
        before, self._services = self._services, None
        self._address = address
        work = opening.opener(before, address, demo=demo, heard=self.tasks.announce)
        self.tasks.run(work, self._on_opened, what=self.tr("Opening the school"), failed=self._on_not_opened)

    def _on_opened(self, services: Services) -> None:
        self._services = services
        self._notice.hide()
        if self._pages is not None:
            self._room.removeWidget(self._pages)
            self._pages.deleteLater()
        self._pages = PageStack(services, self.tasks, self._wording)
        self._pages.page_shown.connect(self._sidebar.mark)
        self._pages.said.connect(self._bar.say)
        self._pages.school_wanted.connect(self._on_school_wanted)
        self._room.addWidget(self._pages)
        self._sidebar.setEnabled(True)
        self._search.setEnabled(True)
        self._bar.show_notice(opening.read_only_sentence(services.file, self._wording))
        self._pages.go("start")
        self._on_changed(frozenset())
        self._backups.start()
        QTimer.singleShot(0, self._listen)

    def _listen(self) -> None:
        if self._services is not None and not self._services.file.read_only:
            self._server = single_instance.listen(self._address, self.come_forward)

    def _on_not_opened(self, error: AppError) -> None:
        self._notice.show_error(self._wording.error(error))

    def _on_school_wanted(self, address: str) -> None:
        if self._pages is not None:
            self._pages.leave()
        if self._server is not None:
            self._server.close()
        self._open(opening.address_of(address), demo=address == "demo")

    def come_forward(self) -> None:
        """Show the window in front of others, as a second start asks."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _on_chosen(self, page: str) -> None:
        if self._pages is not None:
            self._search.blockSignals(True)
            self._search.clear()
            self._search.blockSignals(False)
            self._pages.go(page)

    def _on_find(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _on_search(self, text: str) -> None:
        if self._pages is not None:
            self._pages.search(text)

    def _on_search_entered(self) -> None:
        if self._pages is not None:
            self._pages.search(self._search.text())
            self._pages.setFocus()
            self.focusNextChild()

    def _on_escape(self) -> None:
        if self._search.hasFocus() and self._search.text():
            self._search.clear()
        elif self._pages is not None:
            self._pages.back()

    def undo(self) -> None:
        """Take the newest action back."""
        self._reverse(undo=True)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._reverse(undo=False)

    def _reverse(self, *, undo: bool) -> None:
        services = self._services
        if services is None or services.file.read_only:
            return
        if self._pages is not None:
            self._pages.leave()
        history = services.history

        def work(progress: Progress) -> ChangeSet | None:
            if (history.undoable() if undo else history.redoable()) is None:
                return None
            return history.undo(progress) if undo else history.redo(progress)

        done = self._on_undone if undo else self._on_redone
        self.tasks.run(work, done, what=self.tr("Undoing") if undo else self.tr("Redoing"))

    def _on_undone(self, done: ChangeSet | None) -> None:
        if done is not None:
            self._bar.say(self.tr("Undone: {action}").replace("{action}", opening.action_words(done, self._wording)))

    def _on_redone(self, done: ChangeSet | None) -> None:
        if done is not None:
            self._bar.say(
                self.tr("Done again: {action}").replace("{action}", opening.action_words(done, self._wording))
            )

    def _on_failed(self, error: AppError) -> None:
        page = self._pages.current() if self._pages is not None else None
        if page is not None:
            page.show_error(error)
        else:
            self._notice.show_error(self._wording.error(error))

    def _on_changed(self, _kinds: frozenset[str]) -> None:
        services = self._services
        if services is not None:
            self.tasks.run_latest("window.figures", lambda: read_figures(services), self._on_figures)

    def _on_figures(self, figures: Figures) -> None:
        self._sidebar.show_school(figures.school, sample=figures.sample)
        self._sidebar.show_number("staff", figures.teachers)
        self._sidebar.show_number("rounds", figures.rounds_waiting)
        self._bar.show_undo(
            opening.action_words(figures.undo, self._wording), opening.action_words(figures.redo, self._wording)
        )
        self._bar.show_backup(self._backup_words(figures))
        self.setWindowTitle(f"{figures.school} – Lerarenregister" if figures.school else "Lerarenregister")

    def _backup_words(self, figures: Figures) -> str:
        if figures.backup is None:
            return self.tr("No backup yet")
        day = self._wording.day(figures.backup.astimezone().date(), short=True)
        return self.tr("Backup tested on {day}").replace("{day}", day)

    def _on_backup_time(self) -> None:
        services = self._services
        if services is not None:
            self.tasks.run(lambda progress: opening.backup_when_due(services, progress), self._on_changed_backup)

    def _on_changed_backup(self, made: bool) -> None:
        if made:
            self._on_changed(frozenset())

    def show_help(self) -> None:
        """Show the manual at the page that is in front."""
        from ui.dialogs.help import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._wording.language, self)
        self._help.open_topic(self._pages.name if self._pages is not None else "start")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is half typed, keep the window's place, make the backup of the day's end, and leave."""
        WindowState().remember("window/geometry", self.saveGeometry())
        self._backups.stop()
        if self._pages is not None:
            self._pages.leave()
        services, self._services = self._services, None
        if self._server is not None:
            self._server.close()
        self.hide()
        try:
            self.tasks.close(services.close if services is not None else None)
        except AppError:
            # The school itself is closed and whole; only its copy could not be made.
            log.note("no backup at exit")
        super().closeEvent(event)
