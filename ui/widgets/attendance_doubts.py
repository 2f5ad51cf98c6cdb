# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Names on a list that need a human: who of these it was, side by side; and names nobody has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from ui import theme
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, button_text, hint_label

_UNKNOWN_SHOWN = 200
_BETWEEN = "  ·  "


@dataclass(frozen=True)
class Likely:
    """Somebody whom a name may mean: what tells them apart, and how much alike the names are; 0 for the very same."""

    id: TeacherId
    words: tuple[str, ...]
    percent: int = 0


class DoubtCard(QFrame):
    """`chosen(name as listed, teacher id or None)`: the user says who it was, or that it was none of them."""

    chosen = Signal(str, object)

    def __init__(
        self, name: str, people: Sequence[Likely], chosen: TeacherId | None, *, decided: bool, hint: str = ""
    ) -> None:
        """Show a name with the teachers it may mean; `chosen` was picked before, None for nobody if it was `decided`.

        `hint` says why it is in doubt.
        """
        super().__init__()
        theme.card(self)
        self._name = name
        self._group = QButtonGroup(self)
        self._choices: list[_Choice] = []
        flow = FlowLayout()
        for one in people:
            alike = self.tr("{percent} % alike").replace("{percent}", str(one.percent)) if one.percent else ""
            words = [part for part in (*one.words, alike) if part]
            self._add(flow, words, one.id, ticked=decided and one.id == chosen)
        self._add(flow, [self.tr("none of them")], None, ticked=decided and chosen is None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP // 2)
        layout.addLayout(_head(self.tr("Who is “{name}”?").replace("{name}", name)))
        if hint:
            layout.addWidget(hint_label(hint))
        layout.addLayout(flow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break what is too long for the room."""
        super().resizeEvent(event)
        for choice in self._choices:
            choice.fit(self.width() - 2 * theme.WIDE_GAP - 2 * self.frameWidth())

    def _add(self, flow: FlowLayout, words: Sequence[str], teacher_id: TeacherId | None, *, ticked: bool) -> None:
        button = _Choice(words)
        self._choices.append(button)
        button.setAccessibleName(f"{self._name}: {_BETWEEN.join(words)}")
        button.setChecked(ticked)
        button.clicked.connect(lambda _on: self.chosen.emit(self._name, teacher_id))
        self._group.addButton(button)
        flow.addWidget(button)


class _Choice(QRadioButton):
    """Words about one person, on more lines where there is no room for one."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(button_text(_BETWEEN.join(words)))
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def fit(self, room: int) -> None:
        """Break the words so that no line is wider than `room` pixels, as far as that can be."""
        room -= self._beside()
        lines: list[str] = []
        for word in self._words:
            longer = f"{lines[-1]}{_BETWEEN}{word}" if lines else word
            if lines and self.fontMetrics().horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        text = button_text("\n".join(lines))
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the longest word alone."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self._words))
        return QSize(widest + self._beside(), super().minimumSizeHint().height())

    def _beside(self) -> int:
        """Return how wide the sign before the words is, in pixels."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self.text().replace("&&", "&").split("\n")))
        return max(0, self.sizeHint().width() - widest)


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
