# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the check shows of each letter beside faults: pages, room in the window, a letter before; and its filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.domain.ids import TeacherId
from app.domain.seen_letters import Changed
from app.wording import Wording
from ui import theme
from ui.models.table import Column
from ui.pages.rounds.proving_looks import Looks
from ui.pages.rounds.stack import Entry
from ui.widgets.fields import ChoiceField
from ui.widgets.millimetres import room_signs, room_words

TIGHT = 0.0
"""mm that must stay free on each side, however the letter slides in the envelope."""


class Shown(StrEnum):
    """Which letters the list of the check has."""

    ALL = "all"
    LONG = "long"
    TIGHT = "tight"
    EARLIER = "earlier"
    CHANGED = "changed"


class ProvingColumns(QObject):
    """`filtered`: other letters are to be shown; `beside_wanted(teacher id)`: show the earlier letter beside this."""

    filtered = Signal()
    beside_wanted = Signal(int)

    def __init__(self, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording
        self.looks: Looks | None = None
        self.changed = Changed()
        """What is not as it was when the letters were checked before."""
        self.entries: Sequence[Entry] = ()
        self.filter = ChoiceField()
        self.filter.setAccessibleName(self.tr("Which letters to show"))
        self.filter.committed.connect(self.filtered)
        self.beside = QPushButton(self.tr("Beside the earlier letter"))
        self._offer()

    def row(self) -> QHBoxLayout:
        """Return the line above the list."""
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.filter)
        row.addWidget(self.beside)
        row.addStretch(1)
        return row

    def columns(self) -> list[Column[Entry]]:
        """Return the columns between the name and the flags."""
        return [
            Column("pages", self.tr("Pages"), self._pages, right=True, width=62),
            Column("room", self.tr("Room (mm)"), self._room, tip=self._room_words, width=186),
        ]

    def of_current(self, current: Callable[[], Entry | None]) -> None:
        """Let the button lay the earlier letter beside that of the line that is current."""

        def ask() -> None:
            entry = current()
            if entry is not None:
                self.beside_wanted.emit(entry.teacher_id)

        self.beside.clicked.connect(ask)

    def take(self, entries: Sequence[Entry]) -> None:
        """Show what is known of these letters; call it again when more is known."""
        self.entries = entries
        self._offer()

    def kept(self) -> list[Entry]:
        """Return the letters that the filter lets through."""
        return [entry for entry in self.entries if self._is(entry, self._shown())]

    def notes(self, entry: Entry) -> list[str]:
        """Return what else is to be said of a letter: it was sent before, it may slide behind the edge, it changed."""
        found = []
        earlier = self.looks.earlier.get(entry.teacher_id) if self.looks else None
        if self.looks is not None and entry.teacher_id in self.looks.printed:
            found.append(self.tr("on paper already"))
        if earlier is not None and earlier.letter.sent_on is not None:
            text = self.tr("had such a letter on %1 (%2)")
            day = self._wording.day(earlier.letter.sent_on)
            found.append(text.replace("%1", day).replace("%2", earlier.round_name))
        if self._is(entry, Shown.TIGHT):
            found.append(self.tr("the address can slide behind the edge of the window"))
        if entry.teacher_id in self.changed.letters:
            found.append(self.tr("changed since the check before"))
        return found

    def printable(self) -> str:
        """Say how many letters can be printed, and at how many of them something is to be looked at."""
        text = self.tr("%n letter(s) can be printed", "", len(self.entries))
        doubtful = sum(bool(one.name_doubt or self.notes(one)) for one in self.entries)
        more = self.tr("%n to look at first", "", doubtful)
        return f"{text}  ·  {more}" if doubtful else text

    def can_compare(self, who: TeacherId | None) -> bool:
        """Return whether somebody was sent such a letter before, or has this one on paper."""
        return self.looks is not None and (who in self.looks.earlier or who in self.looks.printed)

    def _shown(self) -> Shown:
        value = self.filter.value()
        return value if isinstance(value, Shown) else Shown.ALL

    def _is(self, entry: Entry, shown: Shown) -> bool:
        if shown is Shown.CHANGED:
            return entry.teacher_id in self.changed.letters
        if shown is Shown.ALL or self.looks is None:
            return shown is Shown.ALL
        if shown is Shown.EARLIER:
            return entry.teacher_id in self.looks.earlier
        look = self.looks.known.get(entry.teacher_id)
        if look is None:
            return False
        return look.pages > 1 if shown is Shown.LONG else look.room.least < TIGHT

    def _offer(self) -> None:
        """Offer the kinds of letter there are, with their number; what is chosen stays."""
        chosen, counts = self._shown(), dict.fromkeys(Shown, 0)
        for shown in Shown:
            counts[shown] = sum(self._is(entry, shown) for entry in self.entries)
        words = {
            Shown.ALL: self.tr("All letters (%n)", "", counts[Shown.ALL]),
            Shown.LONG: self.tr("Of 2 pages or more (%n)", "", counts[Shown.LONG]),
            Shown.TIGHT: self.tr("Too little room in the window (%n)", "", counts[Shown.TIGHT]),
            Shown.EARLIER: self.tr("Had such a letter before (%n)", "", counts[Shown.EARLIER]),
            Shown.CHANGED: self.tr("Changed since the check before (%n)", "", counts[Shown.CHANGED]),
        }
        offered = [shown for shown in Shown if shown in {Shown.ALL, Shown.LONG, chosen} or counts[shown]]
        self.filter.set_choices([(shown, words[shown]) for shown in offered])
        self.filter.set_value(chosen)

    def _pages(self, entry: Entry) -> str:
        look = self.looks.known.get(entry.teacher_id) if self.looks else None
        return str(look.pages) if look else ""

    def _room(self, entry: Entry) -> str:
        look = self.looks.known.get(entry.teacher_id) if self.looks else None
        return room_signs(look.room, self._wording) if look else ""

    def _room_words(self, entry: Entry) -> str:
        look = self.looks.known.get(entry.teacher_id) if self.looks else None
        return room_words(look.room, self._wording) if look else ""
