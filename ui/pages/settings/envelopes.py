# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Envelopes: which window envelopes the school uses, its own ones, and the way to measure them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.envelopes import USUAL, Envelope
from app.domain.ids import NEW, EnvelopeId
from app.domain.school import School
from app.errors import AppError, InvalidValue
from app.wording import Wording
from ui import theme
from ui.pages.settings.envelopes_wizard import EnvelopeWizard
from ui.pages.settings.part import Part, column
from ui.tasks import Tasks
from ui.widgets.envelope_picture import EnvelopePicture
from ui.widgets.fields import ChoiceField, NumberField, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import Form
from ui.widgets.millimetres import mm, number_in
from ui.widgets.text import hint_label, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services

_SIZES = ("width", "height", "left", "top", "window_width", "window_height", "fold")
Read = tuple[School, list[Envelope]]


class EnvelopesPart(Part):
    """Left the choice and the measures, right the envelope as a picture; the wizard takes the place of both."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        self._all: Sequence[Envelope] = USUAL
        self.shown: Envelope = USUAL[0]
        self.choice = ChoiceField()
        self.choice.setAccessibleName(self.tr("Envelopes the school uses"))
        self.measures = Form(columns=2)
        self.picture = EnvelopePicture(self.tr("The envelope with a letter in it"))
        self._told = hint_label()
        self._own = QPushButton(self.tr("Own envelope from this one"))
        self._measure = QPushButton(self.tr("Measure printer and envelope…"))
        self._remove = QPushButton(self.tr("Remove this envelope"))
        self.wizard = EnvelopeWizard(services, tasks, wording)
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read the school and its envelopes."""
        service = self.services.school
        self.tasks.run_latest("settings.envelopes", lambda: (service.school(), service.envelopes.all()), self._on_read)

    def escaped(self) -> bool:
        """Leave the wizard."""
        if self._stack.currentWidget() is self.wizard:
            self._leave_wizard()
            return True
        return False

    def name_of(self, item: Envelope) -> str:
        """Return what an envelope is called."""
        return self.wording.say(f"envelope.{item.key}") if item.key else item.name

    def _build(self) -> None:
        self._build_measures()
        left = QWidget()
        room = column(left, width=520)
        room.addWidget(section_label(self.tr("Envelopes the school uses")))
        room.addWidget(self.choice)
        room.addWidget(hint_label(self.tr("The address of every letter is printed behind this window.")))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        buttons = FlowLayout()
        for button in (self._measure, self._own, self._remove):
            buttons.addWidget(button)
        theme.flat(self._remove)
        room.addLayout(buttons)
        room.addWidget(self.measures)
        room.addStretch(1)
        left.setEnabled(not self.services.file.read_only)
        right = QVBoxLayout()
        right.setContentsMargins(0, theme.WIDE_GAP, 0, 0)
        right.setSpacing(theme.GAP)
        right.addWidget(self.picture, 2)
        right.addWidget(self._told)
        right.addStretch(1)
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(left, 6)
        layout.addLayout(right, 5)
        self._stack.addWidget(both)
        self._stack.addWidget(self.wizard)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _build_measures(self) -> None:
        form = self.measures
        form.add("name", self.tr("Name of the envelope"), TextField(length=60), span=2)
        labels = {
            "width": self.tr("Envelope wide (mm)"),
            "height": self.tr("Envelope high (mm)"),
            "left": self.tr("Window from left (mm)"),
            "top": self.tr("Window from top (mm)"),
            "window_width": self.tr("Window wide (mm)"),
            "window_height": self.tr("Window high (mm)"),
            "fold": self.tr("First fold from top (mm)"),
        }
        for name in _SIZES:
            field = form.add(name, labels[name], NumberField(length=8))
            field.textEdited.connect(lambda _text: self._draw())

    def _connect(self) -> None:
        self.choice.committed.connect(self._on_chosen)
        self.measures.committed.connect(lambda _name: self._keep())
        self._own.clicked.connect(self._on_own)
        self._remove.clicked.connect(self._on_remove)
        self._measure.clicked.connect(self._on_measure)
        self.wizard.left.connect(self._leave_wizard)
        self.wizard.failed.connect(self.failed)
        self.wizard.done.connect(self.done)
        self.wizard.measured.connect(self._on_measured)

    def _on_read(self, read: Read) -> None:
        self.school, self._all = read
        self.choice.set_choices([(item.chosen_as, self.name_of(item)) for item in self._all])
        self.choice.set_value(self.school.window)
        chosen = next((item for item in self._all if item.chosen_as == self.school.window), USUAL[0])
        if chosen.chosen_as != self.shown.chosen_as:
            for name in ("name", *_SIZES):
                self.measures.clear_error(name)
        self.shown = chosen
        self.measures.set_values({name: getattr(chosen, name) for name in _SIZES} | {"name": self.name_of(chosen)})
        own = not chosen.key
        self.measures.setEnabled(own)
        self._remove.setVisible(own)
        self._draw()

    def draft(self) -> Envelope:
        """Return the envelope as it is filled in; what is no number is NaN."""
        sizes: dict[str, Any] = {name: number_in(self.measures.widget(name)) for name in _SIZES}
        return replace(self.shown, name=str(self.measures.value("name")), **sizes)

    def _draw(self) -> None:
        item = self.draft() if not self.shown.key else self.shown
        across, down = item.play
        told = self.tr("In this envelope a letter can slide %1 mm to the side and %2 mm up and down.")
        text = told.replace("%1", mm(across, self.wording)).replace("%2", mm(down, self.wording))
        self._told.setText(text if isfinite(across) and isfinite(down) else "")
        self.picture.show_envelope(item, text)

    def _keep(self) -> None:
        """Store what is filled in, once it can be an envelope."""
        before, after = self.shown, self.draft()
        if before.key or after == before:
            return
        service = self.services.school.envelopes
        self.tasks.run(lambda _progress: service.change(before, after), self._on_kept, failed=self._on_refused)

    def _on_kept(self, _stored: Envelope) -> None:
        for name in ("name", *_SIZES):
            self.measures.clear_error(name)
        self.reload()

    def _on_refused(self, error: AppError) -> None:
        field = str(error.facts.get("field", "")) if isinstance(error, InvalidValue) else ""
        for name in ("name", *_SIZES):
            self.measures.clear_error(name)
        if not self.measures.show_error(field, self.wording.error(error)):
            self.failed.emit(error)

    def _on_chosen(self) -> None:
        key, service = str(self.choice.value()), self.services.school
        self._do(lambda: service.save(service.school(), replace(service.school(), window=key)))

    def _on_own(self) -> None:
        taken = {item.name.casefold() for item in self._all}
        plain = self.tr("Own envelope")
        name = next(n for n in (plain, *(f"{plain} {at}" for at in range(2, 99))) if n.casefold() not in taken)
        new = replace(self.shown, name=name, key="", version=0, id=EnvelopeId(NEW))
        service = self.services.school.envelopes
        self._do(lambda: service.add(new))

    def _on_remove(self) -> None:
        service, shown = self.services.school.envelopes, self.shown
        self._do(lambda: service.remove(shown))

    def _do(self, work: Callable[[], object]) -> None:
        self.tasks.run(lambda _progress: work(), lambda _done: self.reload(), failed=self.failed.emit)

    def _on_measure(self) -> None:
        self.wizard.begin()
        self._stack.setCurrentWidget(self.wizard)

    def _leave_wizard(self) -> None:
        self._stack.setCurrentIndex(0)
        self._measure.setFocus()

    def _on_measured(self) -> None:
        self._leave_wizard()
        self.reload()
