# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two people side by side, field by field: of each field in which they differ one value is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.doubles import DoublePair, chosen_value, differing, proposal
from app.domain.names import sort_name
from app.domain.own_fields import OwnField, held_by, own_name
from app.wording import Wording
from ui import theme
from ui.widgets.teacher_words import field_label, write_value
from ui.widgets.text import PlainLabel, button_text, hint_label


class ComparePanel(QScrollArea):
    """Shows a pair; `from_second` says which fields the user takes from the second."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._groups: dict[str, QButtonGroup] = {}
        self._own: dict[str, OwnField] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The two side by side"))

    def show_pair(self, pair: DoublePair, own: Sequence[OwnField] = ()) -> None:
        """Show the fields in which two differ, the school's `own` ones too.

        Where the first has nothing the second's value is chosen already.
        """
        self._own = {own_name(field.id): field for field in own}
        inside = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MARGIN)
        grid.setVerticalSpacing(theme.GAP)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, who in ((1, pair.first), (2, pair.second)):
            head = PlainLabel(" · ".join(part for part in (sort_name(who.name), who.code, who.team) if part), wrap=True)
            head.setFont(theme.font(bold=True))
            grid.addWidget(head, 0, column)
        self._groups = {}
        proposed = proposal(pair.first, pair.second)
        for row, name in enumerate(differing(pair.first, pair.second), 1):
            self._add_row(grid, row, name, pair, second=name in proposed)
        words = self.tr(
            "Letters, notes, registrations, activities and remarks of both go along, and so do their staff numbers,"
            " subjects and qualifications. You can part the two again at any time, in the history of the one who stays."
        )
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, theme.GAP, theme.GAP, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addLayout(grid)
        layout.addWidget(hint_label(words))
        layout.addStretch(1)
        self.setWidget(inside)

    def from_second(self) -> frozenset[str]:
        """Return the fields in which the second one's value is chosen."""
        return frozenset(name for name, group in self._groups.items() if group.checkedId() == 1)

    def choose(self, name: str, *, second: bool) -> None:
        """Choose one of the two values of a field."""
        self._groups[name].button(int(second)).setChecked(True)

    def _add_row(self, grid: QGridLayout, row: int, name: str, pair: DoublePair, *, second: bool) -> None:
        own = self._own.get(name)
        label = own.name if own is not None else field_label(name)
        grid.addWidget(hint_label(label), row, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self)
        for place, who in enumerate((pair.first, pair.second)):
            held = chosen_value(who, name)
            value = write_value(held if own is None else held_by(own, held), self._wording)
            button = QRadioButton(button_text(value))
            button.setAccessibleName(f"{label}: {value}")
            button.setChecked(place == int(second))
            group.addButton(button, place)
            grid.addWidget(button, row, place + 1)
        self._groups[name] = group
