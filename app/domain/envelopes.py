# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Window envelopes: where their window lies, how far a folded letter can slide in them, what room an address has left.

All in mm. Of an envelope from its own top-left corner, seen from the front with the window below or at the side; of a
letter from the top-left corner of the sheet. Usual sizes are those of ISO 269, the place of the address is that of the
Dutch letter norm (NEN 1026); windows differ from maker to maker, so that a school can keep its own.
"""

import math
from dataclasses import dataclass

from app.domain.ids import NEW, EnvelopeId
from app.domain.letters import WINDOWS, Window
from app.domain.printer_shift import NO_SHIFT, Shift
from app.domain.validity import check_text
from app.errors import InvalidValue

SHEET = (210.0, 297.0)
FOLDS = (107.0, 153.0, 158.0)
"""Where a sheet is folded for DL, for EA5 and for C5."""
NAME_LENGTH = 60
_HIGHEST, _LOWEST = 43.0, 96.0
"""Between the line under the letterhead and the row of references there is room for an address."""
_NARROWEST, _FLATTEST = 50.0, 17.0
"""An address of three lines with the return line above it needs as much."""
_ASIDE = 100.0
"""A window that begins further to the right has the school's contact lines on its left, else on its right."""
_MARGIN = 2.0
_SIDES = (35.0, 105.0)
"""Where the norm begins an address, for a window on the left and on the right."""
_THIRDS = 149.0
"""An envelope lower than half a sheet takes it folded in three."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope lying on its long side. `fold` is where the sheet is folded first; `key` names a usual one."""

    name: str
    width: float
    height: float
    left: float
    top: float
    window_width: float
    window_height: float
    fold: float
    key: str = ""
    version: int = 0
    id: EnvelopeId = EnvelopeId(NEW)

    @property
    def chosen_as(self) -> str:
        """By which text a school remembers that it uses this one."""
        return self.key or f"own-{self.id}"

    @property
    def play(self) -> tuple[float, float]:
        """How far the folded sheet can slide from the left to the right, and from the top to the bottom."""
        return max(0.0, self.width - SHEET[0]), max(0.0, self.height - self.folded)

    @property
    def folded(self) -> float:
        """The height of the folded sheet."""
        rest = SHEET[1] - self.fold
        return max(self.fold, rest / 2 if self.height < _THIRDS else rest)

    @property
    def hole(self) -> tuple[float, float]:
        """Where the window's top-left corner is on a sheet that lies in the middle of the envelope."""
        across, down = self.play
        return self.left - across / 2, self.top - down / 2

    def window(self) -> Window:
        """Return where on the sheet an address is printed so that it stays behind the window."""
        usual = next((window for window in WINDOWS if window.id == self.key), None)
        if usual is not None:
            return usual
        across, _down = self.play
        right = self.left + self.window_width - across
        first = next((x for x in _SIDES if self.left + _MARGIN <= x <= right - _NARROWEST), self.left + _MARGIN)
        upper = max(self.hole[1], _HIGHEST)
        lower = min(self.hole[1] + self.window_height, _LOWEST)
        return Window(
            self.chosen_as, first, upper, min(right, beside(first)) - first, max(0.0, lower - upper), self.fold
        )


def beside(left: float) -> float:
    """Return to where an address that begins at `left` may reach before it runs into the contact lines or the edge."""
    return 135.0 if left < _ASIDE else 205.0


USUAL = (
    Envelope("", 220.0, 110.0, 20.0, 50.0, 100.0, 30.0, 107.0, "dl-left"),
    Envelope("", 220.0, 110.0, 100.0, 50.0, 100.0, 30.0, 107.0, "dl-right"),
    Envelope("", 220.0, 156.0, 20.0, 50.0, 110.0, 40.0, 153.0, "ea5-left"),
    Envelope("", 220.0, 156.0, 90.0, 50.0, 110.0, 40.0, 153.0, "ea5-right"),
    Envelope("", 229.0, 162.0, 20.0, 50.0, 110.0, 40.0, 158.0, "c5-left"),
    Envelope("", 229.0, 162.0, 99.0, 50.0, 110.0, 40.0, 158.0, "c5-right"),
)


@dataclass(frozen=True, slots=True)
class Box:
    """Something printed on the sheet: its edges in mm from the sheet's top-left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Room:
    """What stays free in the window around the address in mm, however the letter slides; below 0 it can be cut off."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def least(self) -> float:
        """The smallest of the four."""
        return min(self.left, self.right, self.top, self.bottom)


def room_in(envelope: Envelope, box: Box) -> Room:
    """Return the room around what is printed, with the sheet slid as far as it goes to each side.

    A sheet slid to the left and up lies with its corner in that of the envelope: there both measure alike.
    """
    across, down = envelope.play
    return Room(
        left=round(box.left - envelope.left, 1),
        right=round(envelope.left + envelope.window_width - box.right - across, 1),
        top=round(box.top - envelope.top, 1),
        bottom=round(envelope.top + envelope.window_height - box.bottom - down, 1),
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read on the test sheet at the edges of a window, in mm from the left and the top edge of the sheet.

    First with the sheet slid to the left and up, then of the left and the top edge with it slid to the right and down.
    """

    left: float
    right: float
    top: float
    bottom: float
    left_after: float
    top_after: float


def envelope_read(name: str, reading: Reading, fold: float, printed: Shift = NO_SHIFT) -> Envelope:
    """Return the envelope that was measured; raises InvalidValue, naming the number, when it cannot be.

    With its corner in that of the envelope a sheet measures as the envelope does; how far it slid tells the rest of
    the size. `printed` is what sets the printer right that printed the sheet without it.
    """
    for field in Reading.__slots__:
        if not math.isfinite(getattr(reading, field)):
            raise InvalidValue("reading_missing", field=field)
    for field, more, less in (
        ("right", reading.right, reading.left),
        ("bottom", reading.bottom, reading.top),
        ("left_after", reading.left, reading.left_after),
        ("top_after", reading.top, reading.top_after),
    ):
        if more < less:
            raise InvalidValue("reading", field=field)
    lower = max(fold, (SHEET[1] - fold) / 2 if fold < _THIRDS - 10 else SHEET[1] - fold)
    return Envelope(
        name=name,
        width=round(SHEET[0] + reading.left - reading.left_after, 1),
        height=round(lower + reading.top - reading.top_after, 1),
        left=round(reading.left - printed.right, 1),
        top=round(reading.top - printed.down, 1),
        window_width=round(reading.right - reading.left, 1),
        window_height=round(reading.bottom - reading.top, 1),
        fold=fold,
    )


def check_envelope(item: Envelope) -> None:
    """Raise InvalidValue, naming the field, when there can be no such envelope or no address fits its window."""
    if not item.name.strip():
        raise InvalidValue("envelope_name", field="name")
    check_text("name", item.name, NAME_LENGTH)
    _check_number(item, "width", SHEET[0], 330.0)
    _check_number(item, "height", 90.0, 250.0)
    _check_number(item, "left", 0.0, item.width)
    _check_number(item, "top", 0.0, item.height)
    _check_number(item, "window_width", _NARROWEST, item.width - item.left)
    _check_number(item, "window_height", _FLATTEST, item.height - item.top)
    _check_number(item, "fold", 90.0, 200.0)
    if item.folded > item.height:
        raise InvalidValue("envelope_fold", field="fold", folded=_mm(item.folded), height=_mm(item.height))
    behind = item.window()
    if behind.width < _NARROWEST:
        raise InvalidValue("envelope_narrow", field="window_width", room=_mm(behind.width), least=_mm(_NARROWEST))
    if behind.height < _FLATTEST:
        raise InvalidValue("envelope_place", field="top", highest=_mm(_HIGHEST), lowest=_mm(_LOWEST))


def _check_number(item: Envelope, field: str, least: float, most: float) -> None:
    value = getattr(item, field)
    if not math.isfinite(value) or not least <= value <= most:
        raise InvalidValue("envelope_mm", field=field, least=_mm(least), most=_mm(most))


def _mm(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
