# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters that were being written and not saved, below the choice of a letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.own_templates import Draft
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.text import PlainLabel, button_text, hint_label, plain_tip, tint

_WIDEST = 240
"""Pixels for the name of a letter, below the choice in a round."""
_ELIDE = Qt.TextElideMode.ElideRight


class DraftList(QFrame):
    """`wanted(draft)`: to be gone on with; `unwanted(draft)`: it may go; `offered(count)`. Hidden without any."""

    wanted = Signal(object)
    unwanted = Signal(object)
    offered = Signal(int)

    def __init__(self, wording: Wording, widest: int = _WIDEST) -> None:
        """Offer nothing yet; a name is cut off where it is wider than `widest` pixels."""
        super().__init__()
        self._widest = widest
        theme.card(self)
        self._wording = wording
        self.buttons: list[QPushButton] = []
        self.crosses: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        self._column.setSpacing(theme.GAP // 2)
        caption = PlainLabel(self.tr("Begun and not saved"))
        caption.setFont(theme.font(theme.BODY_POINTS, bold=True))
        self._column.addWidget(caption)
        self._rows: list[QWidget] = []
        self._lines: list[QHBoxLayout] = []
        self.hide()

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer these, newest first."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        for line in self._lines:
            self._column.removeItem(line)
        self.buttons, self.crosses, self._rows, self._lines = [], [], [], []
        for draft in drafts:
            name = draft.words.title or self.tr("Letter without a name")
            button = QPushButton()
            theme.link(button)
            button.setText(button_text(button.fontMetrics().elidedText(name, _ELIDE, self._widest)))
            tip = self.tr("Go on with “%1”").replace("%1", name)
            button.setToolTip(plain_tip(tip))
            at = draft.at.astimezone()
            when = f"{self._wording.day(at.date())}, {at:%H:%M}"
            button.setAccessibleName(f"{tip}, {when}")
            button.clicked.connect(lambda _on, draft=draft: self.wanted.emit(draft))
            told = hint_label(when)
            tint(told, "muted")
            cross, line = self._cross(draft, f"{name}, {when}"), QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            line.addWidget(cross)
            self._column.addLayout(line)
            self._column.addWidget(told)
            self.buttons.append(button)
            self.crosses.append(cross)
            self._lines.append(line)
            for row in (button, cross, told):
                self._rows.append(row)
                row.show()  # now, so that it counts for how high the list is wanted
        self.setVisible(bool(drafts))
        self.offered.emit(len(drafts))

    def _cross(self, draft: Draft, name: str) -> QToolButton:
        cross = QToolButton()
        cross.setAutoRaise(True)
        cross.setIcon(icons.icon("close"))
        tip = self.tr("Throw away")
        cross.setToolTip(plain_tip(tip))
        cross.setAccessibleName(f"{tip}: {name}")
        cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cross.clicked.connect(lambda _on: self.unwanted.emit(draft))
        return cross
