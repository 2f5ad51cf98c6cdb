# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line at the top of a page that says what went wrong or well, with an icon, until it is closed.

When it goes its room stays: nothing moves under the pointer of who is about to press what stands below it.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.tab_stops import PASSING
from ui.widgets.text import PlainLabel, button_text, tint

Lead = tuple[str, Callable[[], object]]
"""What a button below the words says, and what it does."""


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
        self._close.clicked.connect(self.hide)
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

    def show_done(self, text: str) -> None:
        """Say what was done."""
        self._show(text, "check", "good")

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the room when the message itself goes, not the page it stands on."""
        super().hideEvent(event)
        if self.isHidden():
            self._keep_room(keep=True)

    def give_room_back(self) -> None:
        """Let what stands below use the room of a message that went: something else is shown there now."""
        self._keep_room(keep=False)

    def go(self) -> None:
        """Go with its room: something else is shown there from now on."""
        self.hide()
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
        self._icon.setPixmap(icons.pixmap(icon, colour))
        self._text.setText(text)
        tint(self._text, colour)
        self.setAccessibleName(text)
        self.show()

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
