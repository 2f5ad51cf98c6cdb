# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last step of bringing a list in: what was done, and what can be done now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, hint_label, section_label


class DoneStep(QWidget):
    """Says what came of an import; the buttons ask the page."""

    undo_wanted = Signal()
    refused_wanted = Signal()
    list_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, where: str, icon: str) -> None:
        """`where` and `icon` are those of the button to what the list was brought into."""
        super().__init__()
        self._title = section_label()
        self._lines = PlainLabel(select=True)
        self.more = QVBoxLayout()
        self._undo = self._button(self.tr("Undo"), "undo", self.undo_wanted)
        self._save = self._button(self.tr("Save refused rows as a sheet…"), "export", self.refused_wanted)
        self._list = self._button(where, icon, self.list_wanted)
        self._again = self._button(self.tr("Import another list"), "import", self.again_wanted)
        self._build()

    def _build(self) -> None:
        frame = QFrame()
        theme.card(frame)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap("check", "good", 40))
        words = QVBoxLayout()
        words.setSpacing(theme.GAP)
        words.addWidget(self._title)
        words.addWidget(self._lines)
        words.addWidget(hint_label(self.tr("A copy of the school file from before the import was kept.")))
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        inside.setSpacing(theme.MARGIN)
        inside.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        row = FlowLayout()
        for button in (self._undo, self._save, self._list, self._again):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(frame)
        layout.addLayout(self.more)
        layout.addLayout(row)
        layout.addStretch(1)

    def show_done(self, file: str, lines: Sequence[str], *, changed: bool, refused: bool) -> None:
        """Say what came of an import, and whether there is something to undo or to save."""
        self._title.setText(self.tr("“{file}” was taken over").format(file=file))
        self._lines.setText("\n".join(lines or [self.tr("Nothing had to be changed.")]))
        self._save.setVisible(refused)
        self._undo.setVisible(changed)

    def _button(self, text: str, icon: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setIcon(icons.icon(icon))
        button.clicked.connect(lambda _on: wanted.emit())
        return button
