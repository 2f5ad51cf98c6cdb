# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a teacher stands with each register: a sentence and a bar, and behind "Why?" what it follows from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.share_bar import ShareBar, Shares
from ui.widgets.standings_behind import list_text
from ui.widgets.text import PlainLabel, hint_label, section_label

if TYPE_CHECKING:
    from app.services.standing import ToldStanding

_WHOLE = 1000


class StandingPart(QWidget):
    """Shows a card a register; nothing at all for somebody of whom no register asks anything.

    `list_wanted(card)` asks for the activities behind a figure.
    """

    list_wanted = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(self.tr("Standing")))
        layout.addLayout(self._cards)

    def show_standings(self, told: Sequence[ToldStanding]) -> None:
        """Show these standings."""
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in told:
            card = StandingCard(one, self._wording)
            card.list_wanted.connect(self.list_wanted)
            self._cards.addWidget(card)
        self.setVisible(bool(told))

    def cards(self) -> list[StandingCard]:
        """Return the cards that are shown, in their order."""
        items = (self._cards.itemAt(at) for at in range(self._cards.count()))
        found = [item.widget() for item in items if item is not None]
        return [card for card in found if isinstance(card, StandingCard)]


class StandingCard(QFrame):
    """One register: its name and cycle, the sentence, a bar, and the rest behind a button.

    `list_wanted(card)` comes the first time it is asked why, or copied: then the activities are read.
    """

    list_wanted = Signal(object)

    def __init__(self, told: ToldStanding, wording: Wording) -> None:
        super().__init__()
        theme.card(self)
        self.told = told
        self._list, self._copies = PlainLabel("", wrap=True, select=True), False
        cycle = self.tr("{since} to {until}").format(
            since=wording.day(told.cycle.since, short=True), until=wording.day(told.cycle.until, short=True)
        )
        title = PlainLabel(told.register, wrap=True)
        title.setFont(theme.font(bold=True))
        bar = ShareBar()
        bar.show_shares(Shares(_WHOLE, (0, 0, round(told.share * _WHOLE))), told.sentence)
        why, copying = self.tr("Why?"), self.tr("Copy")
        self.ask = QPushButton(why)
        self.ask.setAccessibleName(f"{why} {told.register}")
        self.ask.setCheckable(True)
        theme.flat(self.ask)
        copy = QPushButton(f" {copying}")
        copy.setAccessibleName(f"{copying} {told.register}")
        copy.setIcon(icons.icon("file"))
        theme.flat(copy)
        copy.clicked.connect(self._on_copy)
        named = QVBoxLayout()
        named.setSpacing(2)
        named.addWidget(title)
        named.addWidget(hint_label(cycle))
        head = QHBoxLayout()
        head.addLayout(named, 1)
        head.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(PlainLabel(told.sentence, wrap=True, select=True))
        layout.addWidget(bar)
        self._behind = self._reasons(told.behind)
        layout.addWidget(self._behind)
        self._behind.hide()
        self.ask.toggled.connect(self._on_asked)

    def show_activities(self, lines: Sequence[str], earlier: Sequence[str] = ()) -> None:
        """Show the activities behind the figure and the terms before, and copy when that was what was asked."""
        self.told = self.told._replace(activities=tuple(lines), earlier=tuple(earlier))
        self._list.setText(list_text(lines, earlier))
        if self._copies:
            self._on_copy()

    def _on_asked(self, asked: bool) -> None:
        self._behind.setVisible(asked)
        if asked and self.told.activities is None:
            self.list_wanted.emit(self)

    def _on_copy(self) -> None:
        self._copies = self.told.activities is None
        if self._copies:
            self.list_wanted.emit(self)
            return
        told = self.told
        lines = (told.sentence, *(f"– {line}" for line in told.behind), list_text(told.activities or (), told.earlier))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _reasons(self, behind: Sequence[str]) -> QWidget:
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for line in behind or [self.tr("Everything that was done counts.")]:
            rows.addWidget(PlainLabel(line, wrap=True, select=True))
        rows.addWidget(self._list)
        return whole

    def why(self) -> list[str]:
        """Return what is shown behind the sentence; nothing while nobody asked."""
        return [] if self._behind.isHidden() else [label.text() for label in self._behind.findChildren(PlainLabel)]
