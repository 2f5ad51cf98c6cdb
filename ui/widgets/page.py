# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every page has: a title, one line that says what it shows, tools, content, and a bar with one main button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.wording import Wording
from ui import theme
from ui.tasks import Tasks
from ui.widgets.keyboard_page import KeyboardPage
from ui.widgets.notice import Notice
from ui.widgets.text import hint_label, plain_tip, title_label

if TYPE_CHECKING:
    from app.bootstrap import Services

_LOW = 620
"""Pixels of height below which what one works on needs the room more than the heading does."""
_LOW_POINTS = 15


_LONG_TITLE = 36
"""Signs that stand on one line in a narrow window: a round may be called otherwise, in more."""
_LONGEST_TITLE = 100
"""Signs that are broken over lines; a title of more, or with a word longer than a line, is cut short on one line."""


class Page(KeyboardPage):
    """A page gets services, tasks and wording, builds itself, and asks the window by signals to go elsewhere.

    A subclass fills `tools`, `content` and `bottom` (layouts), overrides `reload`, and never knows another page.
    """

    open_teacher = Signal(int)
    """Open the page of the teacher with this id."""
    open_details = Signal(int)
    """The same, at the fields: something about this teacher is to be mended."""
    show_teachers = Signal(object)
    """Show the list of teachers with this TeacherSelection."""
    show_counted = Signal(object)
    """Show the list of teachers with those of this Counted, of the day they were counted on."""
    start_round = Signal(list)
    """Begin a new round for the teachers with these ids; empty: let the user choose."""
    open_round = Signal(int)
    """Open the round with this id."""
    open_mailing = Signal(object)
    """Make labels, envelopes or a hand-out list: of what, for whom, is in this Mailing."""
    start_activity = Signal(list)
    """Enter an activity of the teachers with these ids; empty: let the user choose."""
    open_activity = Signal(int)
    """Show the activity with this id in the list of activities."""
    start_import = Signal(object)
    """Open the import, with this Path already chosen, or None."""
    import_activities = Signal(object)
    """Open the import of activities, with this Path already chosen, or None."""
    go_to = Signal(str)
    """Show a page by name: "start", "staff", "import", "rounds", "activities", "overviews", "settings/backups" …"""
    go_back = Signal()
    """Leave this page for the one before."""
    search_wanted = Signal(str)
    """Put this in the search box and search for it."""
    said = Signal(str)
    """Tell something in passing at the bottom of the window ("30 leraren geregistreerd")."""
    view_shown = Signal(int)
    """The list of teachers shows the saved view with this id; 0: none."""
    beside_from = 1400
    """From this width on a teacher may stand beside this page; below it the teacher takes the whole width."""

    def __init__(
        self, services: Services | None, tasks: Tasks, wording: Wording, parent: QWidget | None = None
    ) -> None:
        """Build itself; `services` is None only for the start page, while the school is still being opened."""
        super().__init__(parent)
        self._services = services
        self.tasks = tasks
        self.wording = wording
        self._heading = title_label()
        self._explanation = hint_label()
        self._explanation.setWordWrap(True)
        self._head: QBoxLayout | None = None
        self.notice = Notice()
        tasks.changed.connect(self._past_it)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.GAP)
        self.content = QVBoxLayout()
        self.content.setSpacing(theme.WIDE_GAP)
        self._bottom_bar = QWidget()
        self.bottom = QHBoxLayout(self._bottom_bar)
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.bottom.setSpacing(theme.GAP)
        self._bottom_bar.hide()
        self._lay_out()
        self.tab_last.append(self._bottom_bar)
        self._loaded = False

    @property
    def services(self) -> Services:
        """The school that is open."""
        if self._services is None:
            raise RuntimeError
        return self._services

    @property
    def writable(self) -> bool:
        """Whether something can be stored; not in a school that is open for reading only."""
        return self._services is None or not self._services.file.read_only

    def lock(self, *parts: QWidget | QAction) -> None:
        """In a school that is open for reading only, let what stores something not be used, and say why."""
        if not self.writable:
            for part in parts:
                part.setEnabled(False)
                part.setToolTip(self.tr("This school is open for reading only: nothing can be changed in it now."))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(theme.GAP)
        self._head.addWidget(self._heading)
        self._head.addWidget(self._explanation, 1)
        layout.addLayout(self._head)
        layout.addWidget(self.notice)
        layout.addLayout(self.tools)
        layout.addSpacing(theme.GAP)
        layout.addLayout(self.content, 1)
        layout.addWidget(self._bottom_bar)

    def beside_explanation(self) -> QHBoxLayout:
        """Return a row at the right of the explanation, for what is done with the page as a whole."""
        row = QHBoxLayout()
        row.setSpacing(theme.MARGIN)
        if self._head is not None:
            self._head.removeWidget(self._explanation)
            row.addWidget(self._explanation, 1)
            self._head.addLayout(row, 1)
        return row

    def set_heading(self, title: str, explanation: str = "", tip: str = "") -> None:
        """Set the title and the one line under it; `tip` is told of that line under the pointer."""
        self._heading.setText(title)
        wraps = _LONG_TITLE < len(title) <= _LONGEST_TITLE and max(map(len, title.split())) <= _LONG_TITLE
        self._heading.setWordWrap(wraps)
        self._explanation.setText(explanation)
        self._explanation.setToolTip(plain_tip(tip))
        self._explanation.setVisible(bool(explanation))
        self.setAccessibleName(title)

    def set_primary(self, text: str, does: Callable[[], object]) -> QPushButton:
        """Put the page's one main button bottom right, named by what it does; Ctrl+Enter presses it too."""
        self.primary = QPushButton(text)
        theme.primary(self.primary)
        self.primary.clicked.connect(lambda _on: does())
        self.bottom.addStretch(1)
        self.bottom.addWidget(self.primary)
        self._bottom_bar.show()
        return self.primary

    def shown(self) -> None:
        """Called by the window each time the page comes to the front; reads the data the first time."""
        if not self._loaded:
            self._loaded = True
            self.reload(frozenset())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window put title and explanation beside each other, and leave less room below the page."""
        super().resizeEvent(event)
        layout = self.layout()
        if self._head is None or layout is None:
            return
        low, way = event.size().height() < _LOW, QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if low else way.TopToBottom)
        self._head.setSpacing(theme.MARGIN if low else theme.GAP)
        self._heading.setFont(theme.font(_LOW_POINTS if low else theme.TITLE_POINTS, bold=True))
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GAP if low else theme.WIDE_GAP)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let no message wait for who went to another page, and leave no empty line where it was."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.notice.go_elsewhere()

    def _past_it(self) -> None:
        if self.isVisible():
            self.notice.settle()

    def at_place(self, place: object) -> None:
        """Tell which step or part is shown now: in another one the cursor begins anew, and no message was there."""
        if place != self._place:
            self.notice.give_room_back()
        super().at_place(place)

    def leave(self) -> None:
        """Called by the window when another page comes to the front or something is undone: keep what is half typed."""
        # Imported when there are fields to leave: the first page that is shown has none.
        from ui.widgets.fields import finish_typing

        finish_typing(self.focusWidget())

    def at_home(self) -> None:
        """Called by the window when the page that is in front is chosen again: show what it begins with."""

    def may_close(self) -> bool:
        """Called before the user goes elsewhere; a page where something would be lost asks, and returns the answer."""
        return True

    def escaped(self) -> bool:
        """Called by the window for Escape; return whether the page took it, else the window goes a step back."""
        return False

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the data again after these kinds of thing were written; empty: everything. A subclass overrides this."""

    def search(self, text: str) -> None:
        """Take the text of the window's search box; only the list of teachers uses it."""

    def show_error(self, error: AppError) -> None:
        """Show an error's sentence at the top of the page, in red with an icon, until the user is past it."""
        self.notice.show_error(self.wording.error(error))


def separator() -> QFrame:
    """Make a thin line across a layout."""
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line
