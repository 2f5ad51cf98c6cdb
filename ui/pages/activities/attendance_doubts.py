# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lines of an attendance list that need a human: who of these it was, side by side; and names nobody has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from ui import theme
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, button_text, hint_label

if TYPE_CHECKING:
    from app.domain.attendance import DoubtfulLine

_UNKNOWN_SHOWN = 200


class DoubtCard(QFrame):
    """`chosen(text of the line, teacher id or None)`: the user says who it was, or that it was none of them."""

    chosen = Signal(str, object)

    def __init__(self, line: DoubtfulLine, chosen: TeacherId | None, parent: QWidget | None = None) -> None:
        """Show a line with the teachers it may mean; `chosen` was picked before."""
        super().__init__(parent)
        theme.card(self)
        self._line = line
        self._group = QButtonGroup(self)
        flow = FlowLayout()
        for teacher in line.candidates:
            words = "  ·  ".join(
                part
                for part in (teacher.sort_name, teacher.code, teacher.section or teacher.team, teacher.location)
                if part
            )
            self._add(flow, words, teacher.id, ticked=teacher.id == chosen)
        self._add(flow, self.tr("none of them"), None, ticked=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP // 2)
        layout.addLayout(_head(self.tr("Who is “{name}”?").replace("{name}", line.text)))
        layout.addLayout(flow)

    def _add(self, flow: FlowLayout, words: str, teacher_id: TeacherId | None, *, ticked: bool) -> None:
        button = QRadioButton(button_text(words))
        button.setAccessibleName(f"{self._line.text}: {words}")
        button.setChecked(ticked)
        button.clicked.connect(lambda _on: self.chosen.emit(self._line.text, teacher_id))
        self._group.addButton(button)
        flow.addWidget(button)


class UnknownCard(QFrame):
    """Names that are nobody's, to be mended in the list or left."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP // 2)
        layout.addLayout(_head(self.tr("%n name(s) that no teacher of the school has", "", len(names))))
        layout.addWidget(PlainLabel("\n".join(names[:_UNKNOWN_SHOWN]), wrap=True, select=True))
        rest = len(names) - _UNKNOWN_SHOWN
        if rest > 0:
            layout.addWidget(PlainLabel(self.tr("and %n more", "", rest)))
        layout.addWidget(hint_label(self.tr("Mend the name in the list, or leave it: who is not found is not added.")))


def _head(text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GAP)
    sign = PlainLabel()
    sign.setPixmap(icons.pixmap("warning", "caution"))
    words = PlainLabel(text, wrap=True)
    words.setFont(theme.font(bold=True))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
