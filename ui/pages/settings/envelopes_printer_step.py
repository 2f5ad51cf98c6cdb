# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 2 of measuring: the two numbers that tell how far a printer is off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.printer_shift import NO_SHIFT, ZERO, Shift, shift_read
from app.errors import InvalidValue
from ui import theme
from ui.dialogs.printer_shift import ShiftWords, keep_shift, kept_shift
from ui.widgets.fields import ChoiceField, NumberField
from ui.widgets.form import Form
from ui.widgets.millimetres import number_in
from ui.widgets.text import PlainLabel, hint_label, section_label, tint


class PrinterStep(QWidget):
    """`changed`: another printer was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Form(columns=2)
        self._printer = form.add("printer", self.tr("Printer"), ChoiceField(), span=2)
        form.add("across", self.tr("Number on ruler A"), NumberField(length=6))
        form.add("down", self.tr("Number on ruler B"), NumberField(length=6))
        form.setMaximumWidth(520)
        self._told = PlainLabel(wrap=True)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(theme.WIDE_GAP)
        room.addWidget(section_label(self.tr("What do the creases cross on sheet 1?")))
        room.addWidget(hint_label(self.tr("At 10 on both rulers the printer prints exactly in the middle.")))
        room.addWidget(form)
        room.addWidget(self._told)
        room.addStretch(1)
        self._printer.committed.connect(self._on_printer)
        for name in ("across", "down"):
            form.widget(name).textEdited.connect(lambda _text: self._tell())

    def begin(self) -> None:
        """Offer the printers of this computer with what is kept of them."""
        from ui.dialogs.printing import printer_names

        self._printer.set_choices([(name, name) for name in printer_names()])
        self._on_printer()

    def choose(self, printer: str) -> None:
        """Choose a printer."""
        self._printer.set_value(printer)
        self._on_printer()

    def printer(self) -> str:
        """Return the chosen printer, "" when there is none."""
        return str(self._printer.value() or "")

    def shift(self) -> Shift:
        """Return how far letters are moved on the chosen printer; without one they are not moved."""
        return kept_shift(self.printer()) if self.printer() else NO_SHIFT

    def keep(self) -> None:
        """Keep what was read for the chosen printer; raises InvalidValue, naming the field."""
        for name in ("across", "down"):
            self.form.clear_error(name)
        if self.printer():
            keep_shift(self.printer(), self._read())

    def _read(self) -> Shift:
        return shift_read(number_in(self.form.widget("across")), number_in(self.form.widget("down")))

    def _on_printer(self) -> None:
        shift = self.shift()
        self.form.set_value("across", ZERO + shift.right)
        self.form.set_value("down", ZERO + shift.down)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say what the numbers lead to, as they are typed."""
        some = bool(self.printer())
        told = self.tr("Letters on this printer are moved: %1")
        try:
            text = told.replace("%1", ShiftWords().of(self._read()))
        except InvalidValue:
            text = ""
        self.form.setVisible(some)
        self._told.setText(text if some else self.tr("This computer has no printer; a shift belongs to a printer."))
        tint(self._told, "" if some else "muted")
