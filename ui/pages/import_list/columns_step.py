# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 2: what each column of the list means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.services.imports import OTHER, SOURCES, RawTable, ReadList, StaffField
from app.wording import Wording
from ui import theme
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, ShortLabel, plain_tip, tint

_SAMPLES = 3
_SAMPLE_LENGTH = 28
_WIDE = 640
"""From this width on a column of the list is told on one line."""


class ColumnsStep(QWidget):
    """A line for each column: its header, three values, the field it fills and how sure that is."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._read: ReadList | None = None
        self._combos: dict[int, ChoiceField] = {}
        self._remarks: dict[int, PlainLabel] = {}
        self._narrow: bool | None = None
        self._grid: QGridLayout | None = None
        self._lines: list[list[Any]] = []
        self._source = Form()
        names = [(source.id, wording.say(f"list_source.{source.id}")) for source in (*SOURCES, OTHER)]
        self._source.add("source", self.tr("The list comes from"), ChoiceField(names))
        self._source.setMaximumWidth(320)
        self._source.committed.connect(lambda _name: self.changed.emit())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._source)
        layout.addWidget(self._scroll, 1)

    def show_read(self, read: ReadList, mapping: Mapping[int, StaffField]) -> None:
        """Show the columns of a list and what they are taken to mean."""
        self._read = read
        self._combos, self._remarks = {}, {}
        self._source.set_value("source", read.guess.source)
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
        samples = _samples(read.table)
        for index in range(len(read.table.header)):
            self._add_line(index, samples[index], mapping.get(index, StaffField.IGNORE))
        grid.setRowStretch(2 * len(self._lines), 1)
        self._narrow = None
        self._place()
        self._scroll.setWidget(inside)

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

    def mapping(self) -> dict[int, StaffField]:
        """Return the field of each column that is taken over."""
        chosen = {index: StaffField(str(combo.value())) for index, combo in self._combos.items()}
        return {index: field for index, field in chosen.items() if field is not StaffField.IGNORE}

    def source(self) -> str:
        """Return the id of the system the list comes from."""
        return str(self._source.value("source"))

    def _add_line(self, index: int, samples: list[str], field: StaffField) -> None:
        if self._read is None:
            return
        table = self._read.table
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

    def _combo(self, name: str, field: StaffField) -> ChoiceField:
        words = [(one.value, self._wording.say(f"staff_field.{one.value}")) for one in StaffField]
        combo = ChoiceField([words[0], *sorted(words[1:], key=lambda pair: pair[1].casefold())])
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        combo.setMaxVisibleItems(20)
        combo.set_value(field.value)
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

    def _say_sure(self, index: int, field: StaffField, *, own: bool = False) -> None:
        if self._read is None:
            return
        remark = self._remarks[index]
        if own:
            text, colour = self.tr("your choice"), "accent"
        elif self._read.remembered and field is not StaffField.IGNORE:
            text, colour = self.tr("as last time"), "good"
        elif index in self._read.guess.doubtful:
            text, colour = self.tr("please look: not certain"), "caution"
        elif field is not StaffField.IGNORE:
            text, colour = self.tr("recognised"), "good"
        else:
            text, colour = self.tr("not taken over"), "muted"
        remark.setText(text)
        tint(remark, colour)

    def _on_chosen(self, index: int) -> None:
        field = StaffField(str(self._combos[index].value()))
        self._say_sure(index, field, own=True)
        for other, combo in self._combos.items():
            if other != index and field is not StaffField.IGNORE and combo.value() == field.value:
                combo.set_value(StaffField.IGNORE.value)
                self._say_sure(other, StaffField.IGNORE, own=True)
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
