# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tab of the editor that tells what a reader of the letter may stumble over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from app.domain.tone import ToneFinding
from app.wording import Wording
from ui import theme
from ui.pages.rounds.tone_list import ToneList
from ui.widgets.text import hint_label


class Rereading(QScrollArea):
    """A page of a tab widget; its tab says how many remarks there are. What is waved away here stays away here."""

    def __init__(self, wording: Wording, tabs: QTabWidget, waved: Sequence[str]) -> None:
        """Be the last tab of `tabs`; the marks of `waved` were waved away for the round."""
        super().__init__(tabs)
        self._tabs, self._waved = tabs, set(waved)
        self.list = ToneList(wording)
        self._nothing = hint_label(self.tr("Nothing in this letter is likely to be stumbled over."))
        self._nothing.hide()  # until it was looked through
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        for part in (self._nothing, self.list):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        tabs.addTab(self, self.tr("Reread"))
        tabs.setUsesScrollButtons(False)
        self.list.waved.connect(self._on_waved)

    def show_findings(self, findings: Sequence[ToneFinding]) -> None:
        """Show what there is to think about."""
        left = [one for one in findings if one.mark not in self._waved]
        self.list.show_findings(left)
        self._nothing.setVisible(not left)
        text = self.tr("Reread")
        self._tabs.setTabText(self._tabs.indexOf(self), f"{text} ({len(left)})" if left else text)
        # As wide as its tabs in whatever type: none is cut off.
        self._tabs.setMinimumWidth(self._tabs.tabBar().sizeHint().width())

    def _on_waved(self, mark: str) -> None:
        self._waved.add(mark)
        self.show_findings(self.list.findings)
