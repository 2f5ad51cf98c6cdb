# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector's figures on the start page: how many, how far, drawn small."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.domain.registrations import ASKED_STATUSES, ON_THEIR_WAY_STATUSES, REGISTERED_STATUSES, Status
from app.domain.selections import StaffCounts
from ui import theme
from ui.pages.start.cards import SideCard
from ui.widgets.percentage import percentage
from ui.widgets.status_mark import status_colour
from ui.widgets.text import PlainLabel, tint


class ShareBar(QWidget):
    """A bar in parts: registered, under way, the rest; its words say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[tuple[Status, int], ...] = ()
        self._total = 0
        self.setFixedHeight(12)

    def show_parts(self, parts: tuple[tuple[Status, int], ...], total: int, words: str) -> None:
        """Draw each part in its status's colour, out of a total."""
        self._parts, self._total = parts, total
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts from left to right on a grey bed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line())
        painter.drawRoundedRect(self.rect(), 4, 4)
        left = 0.0
        for status, count in self._parts:
            width = self.width() * count / self._total if self._total else 0
            painter.setBrush(status_colour(status))
            painter.drawRoundedRect(QRectF(left, 0, max(0.0, width - 1), self.height()), 4, 4)
            left += width


class StandingCard(SideCard):
    """Three figures, a bar, and the way to the overview."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Standing"))
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.GAP)
        self._grid.setColumnStretch(1, 1)
        self._numbers = [PlainLabel() for _ in range(3)]
        self._words = [PlainLabel() for _ in range(3)]
        for row, (number, words) in enumerate(zip(self._numbers, self._words, strict=True)):
            number.setFont(theme.font(theme.SECTION_POINTS, bold=True))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(number, row, 0)
            self._grid.addWidget(words, row, 1)
        tint(self._numbers[1], "good")
        tint(self._numbers[2], "accent")
        self._bar = ShareBar()
        self.more = QPushButton(self.tr("Show the overview"))
        theme.link(self.more)
        self.room.addLayout(self._grid)
        self.room.addSpacing(theme.GAP)
        self.room.addWidget(self._bar)
        self.room.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_counts(self, counts: StaffCounts) -> None:
        """Show in service, registered with percentage, and under way."""
        under_way = sum(counts.by_status.get(status, 0) for status in ASKED_STATUSES | ON_THEIR_WAY_STATUSES)
        share = percentage(counts.registered, counts.total)
        texts = (
            (counts.total, self.tr("%n teacher(s) in service", "", counts.total)),
            (counts.registered, self.tr("registered ({share})").replace("{share}", share)),
            (under_way, self.tr("invited or under way")),
        )
        for (number, words), number_label, words_label in zip(texts, self._numbers, self._words, strict=True):
            number_label.setText(str(number))
            words_label.setText(words)
        registered = sum(counts.by_status.get(status, 0) for status in REGISTERED_STATUSES)
        parts = ((Status.REGISTERED, registered), (Status.INVITED, under_way))
        self._bar.show_parts(parts, counts.total, ", ".join(f"{number} {words}" for number, words in texts))
