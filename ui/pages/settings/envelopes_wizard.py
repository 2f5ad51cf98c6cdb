# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures with a test sheet, step by step, how far the printer is off and what the school's own envelope shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError, InvalidValue
from app.wording import Wording
from ui import theme
from ui.pages.settings.envelopes_printer_step import PrinterStep
from ui.pages.settings.envelopes_reading_step import ReadingStep
from ui.pages.settings.envelopes_sheet_step import SheetStep
from ui.tasks import Tasks
from ui.widgets.form import Form
from ui.widgets.step_bar import StepBar

if TYPE_CHECKING:
    from app.bootstrap import Services

SHEET, PRINTER, ENVELOPE = range(3)


class EnvelopeWizard(QWidget):
    """`left`: the user goes back; `measured`: an envelope was kept and is used now; `failed`, `done`: for the page."""

    left = Signal()
    measured = Signal()
    failed = Signal(object)
    done = Signal(str)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._wording = services, tasks, wording
        self._step = SHEET
        self._bar = StepBar([self.tr("Test sheet"), self.tr("Printer"), self.tr("Envelope")])
        self.sheet, self.printer, self.reading = SheetStep(tasks, wording), PrinterStep(), ReadingStep()
        self._pages = QStackedWidget()
        for page in (self.sheet, self.printer, self.reading):
            self._pages.addWidget(page)
        self._back = QPushButton(self.tr("Back"))
        self.main = QPushButton()
        theme.primary(self.main)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self.main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._bar)
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)
        self._connect()

    def begin(self) -> None:
        """Begin with the test sheet."""
        self.printer.begin()
        self.reading.begin()
        self._go(SHEET)

    def _connect(self) -> None:
        self._bar.chosen.connect(self._go)
        self._back.clicked.connect(self._on_back)
        self.main.clicked.connect(self._on_main)
        self.sheet.printed.connect(self.printer.choose)
        self.sheet.failed.connect(self.failed)
        self.sheet.done.connect(self.done)
        self.printer.changed.connect(self._dress)

    def _go(self, step: int) -> None:
        self._step = step
        self._pages.setCurrentIndex(step)
        self._bar.show_step(step, ENVELOPE, SHEET)
        if step == ENVELOPE:
            self.reading.set_shift(self.printer.shift())
        self._dress()

    def _dress(self) -> None:
        keeps = self.tr("Keep for this printer") if self.printer.printer() else self.tr("Go on with the envelope")
        words = (self.tr("Go on with the printer"), keeps, self.tr("Use this envelope"))
        self.main.setText(words[self._step])

    def _on_back(self) -> None:
        if self._step:
            self._go(self._step - 1)
        else:
            self.left.emit()

    def _on_main(self) -> None:
        try:
            if self._step == ENVELOPE:
                self._keep_envelope()
                return
            if self._step == PRINTER:
                self.printer.keep()
        except InvalidValue as error:
            self._show(self.printer.form if self._step == PRINTER else self.reading.form, error)
            return
        self._go(self._step + 1)

    def _keep_envelope(self) -> None:
        item, service = self.reading.envelope(), self._services.school.envelopes
        told = self.tr("The school uses this envelope now: %1").replace("%1", item.name)
        self._tasks.run(lambda _progress: service.add(item), lambda _item: self._on_kept(told), failed=self._on_refused)

    def _on_kept(self, told: str) -> None:
        self.done.emit(told)
        self.measured.emit()

    def _on_refused(self, error: AppError) -> None:
        if isinstance(error, InvalidValue):
            self._show(self.reading.form, error)
        else:
            self.failed.emit(error)

    def _show(self, form: Form, error: InvalidValue) -> None:
        if not form.show_error(str(error.facts.get("field", "")), self._wording.error(error)):
            self.failed.emit(error)
