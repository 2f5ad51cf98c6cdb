# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line at the top of a page that says what went wrong or well, with an icon.

What was done goes by itself once it could be read; what went wrong stays until it is closed, until something is stored
or until another page comes. When it goes its room stays while the pointer is near: nothing moves under the pointer of
who is about to press what stands below it. Who closes it has the pointer on the cross, and gets the room back at once.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.tab_stops import PASSING
from ui.widgets.text import PlainLabel, button_text, tint

Lead = tuple[str, Callable[[], object]]
"""What a button below the words says, and what it does."""
_SHORTEST, _OF_LETTER, _OF_BUTTON = 8_000, 70, 6_000
"""Milliseconds that what was done can be read: at least, for each letter, and for each button to choose from."""
_AGAIN = 2_000
"""Milliseconds after which is looked again whether the user is done with it."""


class Notice(QFrame):
    """Hidden until it has something to say; the words and the icon say it, not the colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._icon = PlainLabel()
        self._text = PlainLabel(wrap=True, select=True)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setProperty(PASSING, True)
        self._close.setIcon(icons.icon("close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.go)
        self._colour = ""
        self._reading, self._room = QTimer(self), QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.timeout.connect(self._on_read)
        self._room.setInterval(_AGAIN)
        self._room.timeout.connect(self._on_room)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(theme.GAP)
        said.addWidget(self._text)
        self._leads = QWidget()
        self._buttons = FlowLayout(self._leads)
        said.addWidget(self._leads)
        layout.addLayout(said, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_error(self, text: str) -> None:
        """Say what went wrong and what to do."""
        self._show(text, "warning", "wrong")

    def show_caution(self, text: str, leads: Sequence[Lead] = ()) -> None:
        """Say what wants attention, with buttons that lead to it."""
        self._show(text, "warning", "caution", leads)

    def show_done(self, text: str, leads: Sequence[Lead] = ()) -> None:
        """Say what was done, with buttons for what can follow, as long as it takes to read that."""
        self._show(text, "check", "good", leads)

    def showEvent(self, event: QShowEvent) -> None:
        """Count the time to read from when it can be seen."""
        super().showEvent(event)
        self._room.stop()
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the room when the message itself goes, not the page it stands on."""
        super().hideEvent(event)
        self._reading.stop()
        if self.isHidden():
            self._keep_room(keep=True)
            self._room.start()

    def give_room_back(self) -> None:
        """Let what stands below use the room of a message that went: something else is shown there now."""
        self._room.stop()
        self._keep_room(keep=False)

    def go(self) -> None:
        """Go with its room: something else is shown there from now on."""
        self.hide()
        self.give_room_back()

    def go_elsewhere(self) -> None:
        """Go because the user went elsewhere; what wants attention waits until they are back."""
        if self._colour != "caution":
            self.hide()
        self.give_room_back()

    def settle(self) -> None:
        """Take back what went wrong: something was stored since, so that the user is past it."""
        if self._colour == "wrong":
            self.hide()

    def _count(self) -> None:
        self._reading.stop()
        if self._colour == "good":
            self._reading.start(_SHORTEST + _OF_LETTER * len(self._text.text()) + _OF_BUTTON * len(self.leads()))

    def _on_read(self) -> None:
        """Go, unless the pointer or the cursor is on it, or the user looks at another window."""
        at = self.window().focusWidget()
        if self.underMouse() or (at is not None and self.isAncestorOf(at)) or not self.isActiveWindow():
            self._reading.start(_AGAIN)
        else:
            self.hide()

    def _on_room(self) -> None:
        beside = self.parentWidget()
        if beside is None or not beside.underMouse():
            self.give_room_back()

    def _keep_room(self, *, keep: bool) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return what it says now, empty when hidden."""
        return "" if self.isHidden() else self._text.text()

    def leads(self) -> list[QPushButton]:
        """Return the buttons below the words."""
        return self._leads.findChildren(QPushButton)

    def _show(self, text: str, icon: str, colour: str, leads: Sequence[Lead] = ()) -> None:
        self._offer(leads)
        self._colour = colour
        self._icon.setPixmap(icons.pixmap(icon, colour))
        self._text.setText(text)
        tint(self._text, colour)
        self.setAccessibleName(text)
        self.show()
        self._count()
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _offer(self, leads: Sequence[Lead]) -> None:
        for button in self.leads():
            self._buttons.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        for words, does in leads:
            button = QPushButton(button_text(words))
            button.clicked.connect(lambda _on, does=does: does())
            self._buttons.addWidget(button)
        self._leads.setVisible(bool(leads))
