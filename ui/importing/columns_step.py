# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The second step of bringing a list in: what each column of it means."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.services.imports import RawTable
from ui import theme
from ui.widgets.fields import ChoiceField
from ui.widgets.text import PlainLabel, ShortLabel, plain_tip, tint

_SAMPLES = 3
_SAMPLE_LENGTH = 28
_WIDE = 640
"""From this width on a column of the list is told on one line."""
IGNORED = "ignore"
"""What a column means that is not taken over."""


class ColumnsStep(QWidget):
    """A line for each column: its header, three values, the field it fills and how sure that is."""

    changed = Signal()

    def __init__(self, words: Sequence[tuple[str, str]], ignored: str, several: Collection[str] = ()) -> None:
        """Offer fields by value and word; `ignored` says that a column is none; `several` may fill more than one."""
        super().__init__()
        self._ignored = ignored
        self._words: list[tuple[str, str]] = []
        self.offer(words)
        self._several = frozenset(several)
        self._table: RawTable | None = None
        self._doubtful: Collection[int] = ()
        self._remembered = False
        self._combos: dict[int, ChoiceField] = {}
        self._remarks: dict[int, PlainLabel] = {}
        self._narrow: bool | None = None
        self._grid: QGridLayout | None = None
        self._lines: list[list[Any]] = []
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.WIDE_GAP)
        self.column.addWidget(self._scroll, 1)

    def offer(self, words: Sequence[tuple[str, str]]) -> None:
        """Offer these fields, by value and word, from the next list on."""
        self._words = [(IGNORED, self._ignored), *sorted(words, key=lambda pair: pair[1].casefold())]

    def show_columns(
        self, table: RawTable, fields: Mapping[int, str], doubtful: Collection[int] = (), *, remembered: bool
    ) -> None:
        """Show the columns of a list and what they are taken to mean."""
        self._table, self._doubtful, self._remembered = table, doubtful, remembered
        self._combos, self._remarks = {}, {}
        inside = QFrame()
        theme.card(inside)
        self._grid = grid = QGridLayout(inside)
        grid.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        grid.setHorizontalSpacing(theme.WIDE_GAP)
        grid.setVerticalSpacing(theme.GAP)
        titles = (self.tr("Column in the list"), self.tr("First values"), self.tr("Field"), self.tr("How sure"))
        self._lines = [[PlainLabel(title) for title in titles]]
        for head in self._lines[0]:
            head.setFont(theme.font(bold=True))
        samples = _samples(table)
        for index in range(len(table.header)):
            self._add_line(table, index, samples[index], fields.get(index, IGNORED))
        grid.setRowStretch(2 * len(self._lines), 1)
        self._narrow = None
        self._place()
        self._scroll.setWidget(inside)

    def chosen(self) -> dict[int, str]:
        """Return the field of each column that is taken over."""
        fields = {index: str(combo.value()) for index, combo in self._combos.items()}
        return {index: field for index, field in fields.items() if field != IGNORED}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put values under their column and remarks under their field where the page is narrow."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        grid, narrow = self._grid, self.width() < _WIDE
        if grid is None or narrow == self._narrow:
            return
        self._narrow = narrow
        grid.setColumnStretch(0, 1 if narrow else 0)
        grid.setColumnStretch(1, 0 if narrow else 1)
        grid.setColumnMinimumWidth(3, 0 if narrow else 150)
        for line, (header, values, field, remark) in enumerate(self._lines):
            places = ((0, 0), (1, 0), (0, 1), (1, 1)) if narrow else ((0, 0), (0, 1), (0, 2), (0, 3))
            for widget, (below, column) in zip((header, values, field, remark), places, strict=True):
                grid.addWidget(widget, 2 * line + below, column)
            header.setWordWrap(narrow)
            policy = QSizePolicy.Policy.Ignored if narrow else QSizePolicy.Policy.Preferred
            header.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
            if not line:
                values.setVisible(not narrow)
                remark.setVisible(not narrow)

    def _add_line(self, table: RawTable, index: int, samples: list[str], field: str) -> None:
        name = table.column_name(index)
        header = PlainLabel(name if len(name) <= 40 else f"{name[:39]}…")
        header.setToolTip(plain_tip(name))
        values = ShortLabel(" · ".join(samples))
        tint(values, "muted")
        values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        values.setMinimumWidth(120)
        values.setToolTip(plain_tip("\n".join(samples)))
        remark = PlainLabel(wrap=True)
        remark.setMinimumWidth(150)
        self._remarks[index] = remark
        if index in table.refused_columns:
            self._say_refused(index, table.refused_columns[index])
            self._lines.append([header, values, PlainLabel(), remark])
            return
        combo = self._combo(name, field)
        combo.committed.connect(lambda: self._on_chosen(index))
        self._combos[index] = combo
        self._lines.append([header, values, combo, remark])
        self._say_sure(index, field)

    def _combo(self, name: str, field: str) -> ChoiceField:
        combo = ChoiceField(self._words)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        combo.setMaxVisibleItems(20)
        combo.set_value(field)
        combo.setAccessibleName(self.tr("Field for the column {name}").format(name=name))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return combo

    def _say_refused(self, index: int, reason: str) -> None:
        remark = self._remarks[index]
        if reason.startswith("bsn"):
            remark.setText(
                self.tr("Refused: citizen service numbers (BSN). A school may not use them here; nothing was read.")
            )
            tint(remark, "wrong")
        else:
            remark.setText(self.tr("Not needed here, so not read."))
            tint(remark, "muted")

    def _say_sure(self, index: int, field: str, *, own: bool = False) -> None:
        remark = self._remarks[index]
        if own:
            text, colour = self.tr("your choice"), "accent"
        elif self._remembered and field != IGNORED:
            text, colour = self.tr("as last time"), "good"
        elif index in self._doubtful:
            text, colour = self.tr("please look: not certain"), "caution"
        elif field != IGNORED:
            text, colour = self.tr("recognised"), "good"
        else:
            text, colour = self.tr("not taken over"), "muted"
        remark.setText(text)
        tint(remark, colour)

    def _on_chosen(self, index: int) -> None:
        field = str(self._combos[index].value())
        self._say_sure(index, field, own=True)
        for other, combo in self._combos.items():
            if other != index and field not in {IGNORED, *self._several} and combo.value() == field:
                combo.set_value(IGNORED)
                self._say_sure(other, IGNORED, own=True)
        self.changed.emit()


def _samples(table: RawTable) -> list[list[str]]:
    rows = [cells for _number, cells in table.rows.first(30)]
    found = []
    for index in range(len(table.header)):
        values = [cells[index] for cells in rows if index < len(cells) and cells[index]]
        found.append([_short(value) for value in values[:_SAMPLES]])
    return found


def _short(value: str) -> str:
    return value if len(value) <= _SAMPLE_LENGTH else f"{value[: _SAMPLE_LENGTH - 1]}…"
