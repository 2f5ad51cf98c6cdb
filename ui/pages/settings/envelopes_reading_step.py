# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 3 of measuring: what the window of an envelope shows of the folded test sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.envelopes import FOLDS, USUAL, Envelope, Reading, check_envelope, envelope_read
from app.domain.printer_shift import NO_SHIFT, Shift
from app.errors import InvalidValue
from ui import theme
from ui.widgets.envelope_picture import EnvelopePicture
from ui.widgets.fields import ChoiceField, NumberField, TextField
from ui.widgets.form import Form
from ui.widgets.millimetres import number_in
from ui.widgets.scrolling import scrolled
from ui.widgets.text import hint_label, section_label

_READ = ("left", "right", "top", "bottom", "left_after", "top_after")


class ReadingStep(QWidget):
    """Six numbers, the fold and a name, with the envelope they make beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Form(columns=2)
        self._shift = NO_SHIFT
        self._picture = EnvelopePicture(self.tr("The envelope as it was measured"))
        self._caption = hint_label()
        self._caption.setWordWrap(True)
        form.add("name", self.tr("Name of the envelope"), TextField(self.tr("such as the box’s number"), length=60))
        folds = [(fold, f"{letter}  ({fold:g} mm)") for letter, fold in zip("ABC", FOLDS, strict=True)]
        form.add("fold", self.tr("Folded at"), ChoiceField(folds))
        labels = {
            "left": self.tr("Black number at the left edge"),
            "right": self.tr("Black number at the right edge"),
            "top": self.tr("Blue number at the top edge"),
            "bottom": self.tr("Blue number at the bottom edge"),
            "left_after": self.tr("Slid right: black at the left edge"),
            "top_after": self.tr("Slid down: blue at the top edge"),
        }
        for name in _READ:
            form.add(name, labels[name], NumberField(length=6)).textEdited.connect(lambda _text: self._draw())
        form.widget("fold").committed.connect(self._draw)
        inside = QWidget()
        both = QHBoxLayout(inside)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(theme.MARGIN)
        both.addWidget(form, 3)
        sight = QVBoxLayout()
        sight.setSpacing(theme.GAP)
        sight.addWidget(self._picture, 1)
        sight.addWidget(self._caption)
        both.addLayout(sight, 2)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(theme.WIDE_GAP)
        room.addWidget(section_label(self.tr("What does the window show of sheet 2?")))
        room.addWidget(scrolled(inside), 1)

    def begin(self) -> None:
        """Begin with nothing filled in."""
        for name in ("name", *_READ):
            self.form.set_value(name, None)
        self._draw()

    def set_shift(self, shift: Shift) -> None:
        """Take into account what sets the printer right that printed the sheet."""
        self._shift = shift
        self._draw()

    def envelope(self) -> Envelope:
        """Return the envelope that was measured; raises InvalidValue, naming the field."""
        for name in ("name", *_READ):
            self.form.clear_error(name)
        found = self._read()
        check_envelope(found)
        return found

    def _read(self) -> Envelope:
        numbers = {name: number_in(self.form.widget(name)) for name in _READ}
        fold = float(str(self.form.value("fold")))
        return envelope_read(str(self.form.value("name")), Reading(**numbers), fold, self._shift)

    def _draw(self) -> None:
        try:
            found, words = self._read(), self.tr("Your envelope, as far as the numbers tell.")
        except InvalidValue:
            fold = float(str(self.form.value("fold")))
            found = next(one for one in USUAL if one.fold == fold)
            words = self.tr("An example. Yours is drawn here once all six numbers are filled in.")
        self._picture.show_envelope(found, words)
        self._caption.setText(words)
