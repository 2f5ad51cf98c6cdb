# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A school with nobody in it yet: three steps, and a sample school beside them."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.school import School
from ui import theme
from ui.pages.start.cards import SideCard, StepCard
from ui.widgets import icons
from ui.widgets.text import hint_label


class Beginning(QWidget):
    """`wanted` carries "school", "list", "letter" or "sample"; `dropped` the path of a list let go on the page."""

    wanted = Signal(str)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._school = StepCard(
            1,
            self.tr("Your school"),
            self.tr("Name, address and who signs: that is what stands on the letters."),
            self.tr("Fill in the school"),
            lambda: self.wanted.emit("school"),
        )
        self._list = StepCard(
            2,
            self.tr("The staff list"),
            self.tr(
                "Excel, ODS or CSV from Magister, Somtoday, AFAS … You see what would change before anything does."
            ),
            self.tr("Choose the list"),
            lambda: self.wanted.emit("list"),
        )
        self._letter = StepCard(
            3,
            self.tr("The letter"),
            self.tr("Choose who is invited, look at every letter, and print."),
            self.tr("Invite teachers"),
            lambda: self.wanted.emit("letter"),
        )
        self._sample = self._sample_card()
        self._arrange()

    def _sample_card(self) -> SideCard:
        card = SideCard(self.tr("Look around first?"))
        card.room.addWidget(
            hint_label(self.tr("A sample school with invented people. Try anything; your own school stays as it is."))
        )
        button = QPushButton(f" {self.tr('Open the sample school')}")
        button.setAccessibleName(self.tr("Open the sample school"))
        button.setIcon(icons.icon("school"))
        button.clicked.connect(lambda _on: self.wanted.emit("sample"))
        card.room.addWidget(button)
        card.room.addStretch(1)
        card.setFixedWidth(264)
        return card

    def _arrange(self) -> None:
        steps = QVBoxLayout()
        steps.setSpacing(theme.WIDE_GAP)
        for card in (self._school, self._list, self._letter):
            steps.addWidget(card)
        steps.addStretch(1)
        side = QVBoxLayout()
        side.addWidget(self._sample)
        side.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MARGIN)
        layout.addLayout(steps, 1)
        layout.addLayout(side)

    def show_school(self, school: School, *, writable: bool) -> None:
        """Tick the first step when school and signer are known, and make the next step the main one."""
        known = school.can_write
        self._school.show_state(done=known, next_one=writable and not known)
        self._list.show_state(done=False, next_one=writable and known)
        self._letter.show_state(done=False, next_one=False)
        self._letter.button.setEnabled(False)
        self._list.button.setEnabled(writable)
        self._sample.setVisible(not school.sample)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin the import of the file."""
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()
