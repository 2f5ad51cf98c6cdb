# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window: sidebar, search, the page in front, progress, and the bar that undoes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from app.errors import AppError
from app.wording import Wording
from ui import opening, single_instance, window_place
from ui.closing import Closing, put_to_rest
from ui.figures import Surroundings, figures_of
from ui.looking_over import LookingOver
from ui.navigation import Navigation
from ui.page_stack import PageStack
from ui.reversing import Reversing
from ui.tasks import Tasks
from ui.timed_backups import TimedBackups
from ui.widgets.window_frame import WindowFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Services


class MainWindow(QMainWindow):
    """Opens a school on the worker; `begin()` starts that after the window was shown.

    A file that is in order is shown at once by its first figures, and opened in full behind them: what one wants to
    do meanwhile is done as soon as it is open. `usable` tells that the school's own figures stand there, or what to do
    when it cannot be opened, and that one can click.
    """

    usable = Signal()

    def __init__(self, language: str, address: str, *, demo: bool = False) -> None:
        """Speak "nl" or "en"; open the school at `address`, or the sample school."""
        super().__init__()
        self._wording, self._address, self._demo = Wording(language), address, demo
        self.tasks = Tasks(self)
        self._services: Services | None = None
        self._pages: PageStack | None = None
        self._opening: opening.Opening | None = None
        self._meanwhile: Callable[[], None] | None = None
        self._listener = single_instance.Listener(self)
        self._frame = WindowFrame(self.tasks, self._wording)
        self._ways = Navigation(self._frame, lambda: self._pages, language, self)
        self._surroundings = Surroundings(self._frame, self.tasks, self._wording, self)
        self._reversing = Reversing(self.tasks, self._wording, self)
        self._backups = TimedBackups(self.tasks, self)
        self._looking_over = LookingOver(self._frame.notice, self.tasks, self._wording, self)
        self._closing = Closing(self.tasks, lambda: self._pages, self)
        self.setWindowTitle("Lerarenregister")
        self.setMinimumSize(700, 480)
        self.setCentralWidget(self._frame)
        self._frame.setFocus()
        window_place.put(self)
        self._connect()

    def _connect(self) -> None:
        self._frame.bar.undo_wanted.connect(self.undo)
        self._frame.bar.redo_wanted.connect(self.redo)
        self._reversing.said.connect(self._frame.bar.say)
        self.tasks.failed.connect(self._on_failed)
        self.tasks.changed.connect(self._on_changed)
        for key, does in {"Ctrl+Z": self.undo, "Ctrl+Shift+Z": self.redo, **self._ways.keys()}.items():
            QShortcut(QKeySequence(key), self).activated.connect(does)
        self._backups.made.connect(lambda: self._on_changed(frozenset()))

    @property
    def services(self) -> Services:
        """The school that is open; an error before it is."""
        assert self._services is not None  # noqa: S101 — asked for only once the school is open
        return self._services

    @property
    def pages(self) -> PageStack | None:
        """The pages, once a school is open."""
        return self._pages if self._services is not None else None

    @property
    def address(self) -> str:
        """Where the school that is open is."""
        return self._address

    def begin(self) -> None:
        """Show the school's first figures if they can be read at once, and open it.

        Called before the window is shown, the figures are in its first paint: that takes some milliseconds.
        """
        first = opening.first_figures(opening.address_of("demo") if self._demo else self._address)
        if first is None:
            self._open(self._address, demo=self._demo)
            return
        pages = self._make_pages(None)
        pages.show_first(first.standing)
        self._surroundings.show(figures_of(first))
        self._frame.set_usable(True)
        # Importing what opening takes needs the processor: let the figures come on the screen before it.
        window_place.when_on_screen(self, self._on_painted)

    def _on_painted(self) -> None:
        self.repaint()
        self.usable.emit()
        self._open(self._address, demo=self._demo)

    def _make_pages(self, services: Services | None) -> PageStack:
        self._pages = pages = PageStack(services, self.tasks, self._wording)
        pages.page_shown.connect(self._frame.page_shown)
        pages.said.connect(self._frame.bar.say)
        pages.school_wanted.connect(self._on_school_wanted)
        pages.search_wanted.connect(self._frame.search.setText)
        pages.view_shown.connect(self._frame.sidebar.mark_view)
        self._frame.show_inside(pages)
        return pages

    def _open(self, address: str, *, demo: bool) -> None:
        before, self._services, self._address = self._services, None, address
        self._opening = opening.Opening(before, address, demo=demo, heard=self.tasks.announce)
        what = self.tr("Opening the school")
        self.tasks.run(self._opening, self._on_opened, what=what, failed=self._on_not_opened, asked=False)

    def _on_opened(self, services: Services) -> None:
        self._services, self._opening = services, None
        self._frame.notice.hide()
        if self._pages is not None and self._pages.waiting:
            self._pages.opened(services)
        else:
            self._make_pages(services).go("start")
        self._frame.set_usable(True)
        self._frame.bar.show_notice(opening.read_only_sentence(services.file, self._wording))
        self._on_changed(frozenset())
        self.tasks.run(lambda _progress: None, lambda _none: self._on_ready())
        self._backups.start(services)
        QTimer.singleShot(0, self._listen)
        self._looking_over.start(services)

    def _on_ready(self) -> None:
        self.usable.emit()
        meanwhile, self._meanwhile = self._meanwhile, None
        if meanwhile is not None:
            meanwhile()

    def _listen(self) -> None:
        if self._services is not None and not self._services.file.read_only:
            self._listener.start(self._address)

    def _on_not_opened(self, error: AppError) -> None:
        from ui.rescue import Rescue

        self._pages = self._opening = self._meanwhile = None
        self._backups.stop()
        self._frame.set_usable(False)
        rescue = Rescue(self._address, error, self.tasks, self._wording)
        rescue.school_wanted.connect(self._on_school_wanted)
        rescue.left.connect(self.close)
        self._frame.show_inside(rescue)
        self.usable.emit()

    def _on_school_wanted(self, address: str) -> None:
        if self._pages is not None and self._pages.waiting:
            self._meanwhile = partial(self._on_school_wanted, address)
            return
        if self._opening is not None:
            return
        self._put_away()
        self._open(opening.address_of(address), demo=address == "demo")

    def _put_away(self) -> None:
        """Let nothing of the window reach the school that is about to be closed."""
        if self._pages is not None:
            self._pages.retire()
            self._pages = None
        self._backups.stop()
        self._surroundings.stop()
        self._listener.stop()

    def undo(self) -> None:
        """Take the newest action back."""
        if self._may_reverse(self.undo):
            self._reversing.undo(self.services)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._may_reverse(self.redo):
            self._reversing.redo(self.services)

    def _may_reverse(self, again: Callable[[], None]) -> bool:
        """Return whether the school can be written, keeping first what is half typed; `again` once it is open."""
        if self._services is None and self._pages is not None and self._pages.waiting:
            self._meanwhile = again
        if self._services is None or self._services.file.read_only:
            return False
        if self._pages is not None:
            self._pages.leave()
        return True

    def _on_failed(self, error: AppError) -> None:
        page = self._pages.current() if self._pages is not None else None
        if page is not None:
            page.show_error(error)
        else:
            self._frame.notice.show_error(self._wording.error(error))

    def _on_changed(self, _kinds: frozenset[str]) -> None:
        if self._services is not None:
            self._surroundings.read(self._services)

    def end(self) -> None:
        """Close without asking anything: the system does not wait for an answer."""
        self._closing.asks = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is half typed, keep the window's place, make the backup of the day's end, and leave."""
        if not self._closing.agreed():
            event.ignore()
            return
        window_place.remember(self)
        self._put_away()
        open_now = self._opening or self._services
        self._services = self._opening = None
        self.hide()
        put_to_rest(self.tasks, open_now.close if open_now is not None else None)
        super().closeEvent(event)
