# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Above the preview of letters: find a name or a text in any letter, go to the next one, jump to a number."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.domain.envelopes import USUAL, Envelope
from app.domain.ids import TeacherId
from app.domain.text_search import folded
from app.wording import Wording
from ui import theme
from ui.pages.rounds.proving_earlier import EarlierLine
from ui.pages.rounds.proving_looks import Looks
from ui.pages.rounds.stack import Entry
from ui.widgets import icons
from ui.widgets.lines import SearchField
from ui.widgets.millimetres import room_words
from ui.widgets.pdf_view import PdfView
from ui.widgets.room_marks import RoomMarks
from ui.widgets.text import PlainLabel, plain_tip, tint

_SQUARE = 36
_PAUSE = 250
"""ms without a key before the letters are searched."""


class PreviewFinder(QWidget):
    """`searched(text)`: look which letters hold it; `place_wanted(place)`: show this letter, counted from 0."""

    searched = Signal(str)
    place_wanted = Signal(int)

    def __init__(self, pages: PdfView, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages, self._wording = pages, wording
        self._entries: Sequence[Entry] = ()
        self._places: dict[TeacherId, int] = {}
        self._looks: Looks | None = None
        self._envelope: Envelope = USUAL[0]
        self._framed = True
        self._at = 0
        self._found: list[int] = []
        self._done = True
        self._step_on = 0
        self._field = SearchField(self.tr("Search in all letters"))
        self._up = self._button("back", self.tr("Previous letter found"), "Shift+F3", -1)
        self._down = self._button("forward", self.tr("Next letter found"), "F3", 1)
        self._tally = PlainLabel()
        self._number = QSpinBox()
        self._of = PlainLabel()
        self._length, self._room = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.earlier = EarlierLine(wording)
        self._soon = QTimer(self)
        self._build()

    def follow(self, looks: Looks) -> None:
        """Say what is found out about the letters of the stack."""
        self._looks = looks
        looks.progressed.connect(self.dress)

    def show_entries(self, entries: Sequence[Entry], envelope: Envelope) -> None:
        """Search in these letters from now on, and draw the window of this envelope over them."""
        self._entries, self._envelope = entries, envelope
        self._places = {}
        numbers = [entry.position for entry in entries] or [1]
        first, last = min(numbers), max(numbers)
        self._number.blockSignals(True)
        self._number.setRange(first, last)
        self._number.blockSignals(False)
        self._of.setText(self.tr("of %1").replace("%1", str(last) if first == 1 else f"{first}–{last}"))
        self._begin()

    def stand_at(self, place: int) -> None:
        """Go on from this letter."""
        self._at = place
        self._number.blockSignals(True)
        self._number.setValue(self._entries[place].position if place < len(self._entries) else place + 1)
        self._number.blockSignals(False)
        self.dress()

    def frame(self, *, shown: bool) -> None:
        """Draw the envelope's window, or do not."""
        self._framed = shown
        self.dress()

    def wanted(self) -> str:
        """Return what is searched for."""
        return self._field.text().strip()

    def named(self, text: str) -> list[TeacherId]:
        """Return whose name in the list holds a text."""
        needle = folded(text).strip()
        return [one.teacher_id for one in self._entries if needle and needle in folded(one.name)]

    def found(self, people: Sequence[TeacherId], *, done: bool) -> None:
        """Hear that these people's letters hold what is searched for too, and whether all letters were searched."""
        if people and not self._places:
            self._places = {entry.teacher_id: place for place, entry in enumerate(self._entries)}
        more = {self._places[who] for who in people if who in self._places}
        self._found, self._done = sorted({*self._found, *more}), done
        self._tell()
        if self._step_on and (self._found or done):
            self._go(self._step_on)

    def dress(self) -> None:
        """Say of the letter that is shown how it comes out, and of all how many are long."""
        entry = self._entries[self._at] if self._at < len(self._entries) else None
        look = self._looks.known.get(entry.teacher_id) if self._looks and entry else None
        self.earlier.show_letter(entry, self._looks)
        marks = RoomMarks(self._envelope, self._wording, look.box if look else None, look.room if look else None)
        self._pages.show_marks(marks if self._framed else None)
        said = [self.tr("This letter: %n page(s)", "", look.pages)] if look else []
        if self._looks is not None and self._looks.total:
            if self._looks.complete:
                said.append(self.tr("in the round: %n longer than one page", "", self._looks.long_ones))
            else:
                text = self.tr("looking through the round: %1 of %2")
                # A figure that changed at every few letters would have the page laid out anew each time.
                step = max(1, self._looks.total // 50)
                done = self._looks.done // step * step
                said.append(text.replace("%1", str(done)).replace("%2", str(self._looks.total)))
        self._length.setText("  ·  ".join(said))
        tint(self._length, "caution" if look is not None and look.pages > 1 else "muted")
        room = self.tr("Room in the window: %1")
        self._room.setText(room.replace("%1", room_words(look.room, self._wording)) if look else "")
        tint(self._room, "wrong" if look is not None and look.room.least < 0 else "muted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field goes to the next letter found, with Shift to the one before."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._field.hasFocus():
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._number.setAccessibleName(self.tr("Number of the letter; type one to jump to it"))
        self._number.setKeyboardTracking(False)
        self._number.valueChanged.connect(self._on_number)
        self._field.textChanged.connect(lambda _text: self._soon.start())
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._begin)
        self._field.setMinimumWidth(150)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self._field, 1)
        for widget in (self._up, self._down, self._tally, self._number, self._of):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(row)
        about = QVBoxLayout()
        about.setSpacing(2)
        about.addWidget(self._length)
        about.addWidget(self._room)
        about.addWidget(self.earlier)
        layout.addLayout(about)
        self._tell()

    def _button(self, icon: str, text: str, keys: str, by: int) -> QPushButton:
        button = QPushButton(icons.icon(icon), "")
        button.setAccessibleName(text)
        button.setFixedWidth(_SQUARE)
        button.setToolTip(plain_tip(f"{text} ({keys})"))
        button.setShortcut(keys)
        button.clicked.connect(lambda _on: self._step(by))
        return button

    def _on_number(self, number: int) -> None:
        """Go to the letter of this number, or where there is none to the next one that way."""
        places = {entry.position: place for place, entry in enumerate(self._entries)}
        down = self._at < len(self._entries) and number < self._entries[self._at].position
        there = [one for one in places if (one <= number if down else one >= number)]
        if there:
            self.place_wanted.emit(places[max(there) if down else min(there)])

    def _begin(self) -> None:
        """Search anew for what is typed; the letter that is shown stays."""
        text = self.wanted()
        self._soon.stop()
        self._pages.highlight(text)
        self._found, self._done, self._step_on = [], not text, 0
        self._tell()
        self.searched.emit(text)

    def _step(self, by: int) -> None:
        """Go to the next letter found, once there is one."""
        if self._soon.isActive():
            self._begin()
        if self._found or self._done:
            self._go(by)
        else:
            self._step_on = by

    def _go(self, by: int) -> None:
        self._step_on = 0
        if self._found:
            here = bisect_left(self._found, self._at)
            there = here < len(self._found) and self._found[here] == self._at
            step = here + (1 if there else 0) if by > 0 else here - 1
            self.place_wanted.emit(self._found[step % len(self._found)])
            self._tell()

    def _tell(self) -> None:
        text = self.wanted()
        for button in (self._up, self._down):
            button.setEnabled(bool(text))
        if not text:
            said = ""
        elif self._found:
            said = self.tr("in %n letter(s)", "", len(self._found)) + ("" if self._done else " …")
        else:
            said = self.tr("in no letter") if self._done else self.tr("searching…")
        self._tally.setText(said)
        self._tally.setVisible(bool(text))
