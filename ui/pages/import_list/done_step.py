# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 4: what was done, and what can be done now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.services.imports import ImportResult
from ui import theme
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, hint_label, section_label


class DoneStep(QWidget):
    """Says how many teachers were added and changed; the buttons ask the page."""

    undo_wanted = Signal()
    refused_wanted = Signal()
    list_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = section_label()
        self._lines = PlainLabel(select=True)
        self._undo = self._button(self.tr("Undo"), "undo", self.undo_wanted)
        self._save = self._button(self.tr("Save refused rows as a sheet…"), "export", self.refused_wanted)
        self._list = self._button(self.tr("To the list of teachers"), "people", self.list_wanted)
        self._again = self._button(self.tr("Import another list"), "import", self.again_wanted)
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
        layout.addLayout(row)
        layout.addStretch(1)

    def show_result(self, result: ImportResult, file: str) -> None:
        """Say what came of an import."""
        self._title.setText(self.tr("“{file}” was taken over").format(file=file))
        parts = (
            (result.new, self._added(result.new, result.others.new)),
            (result.changed, self._changed(result.changed, result.others.changed)),
            (result.left, self._left(result.left, result.others.left)),
            (result.doubtful, self.tr("%n doubtful row(s) skipped", "", result.doubtful)),
            (result.refused, self.tr("%n row(s) refused", "", result.refused)),
        )
        said = [text for count, text in parts if count] or [self.tr("Nothing had to be changed.")]
        self._lines.setText("\n".join(said))
        self._save.setVisible(bool(result.refused))
        self._undo.setVisible(bool(result.new or result.changed or result.left))

    def _added(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) added", "", count)
        return self._of_whom(self.tr("%n member(s) of staff added", "", count), count, others)

    def _changed(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) changed", "", count)
        return self._of_whom(self.tr("%n member(s) of staff changed", "", count), count, others)

    def _left(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) marked as having left", "", count)
        return self._of_whom(self.tr("%n member(s) of staff marked as having left", "", count), count, others)

    def _of_whom(self, what: str, count: int, others: int) -> str:
        teachers = self.tr("%n teacher(s)", "", count - others)
        rest = self.tr("%n other(s)", "", others)
        return f"{what}: {teachers}, {rest}"

    def _button(self, text: str, icon: str, wanted: object) -> QPushButton:
        button = QPushButton(f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setIcon(icons.icon(icon))
        button.clicked.connect(lambda _on: wanted.emit())  # type: ignore[attr-defined]
        return button
