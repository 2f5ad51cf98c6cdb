# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shift of each printer of this computer: kept by its name and the paper, and said in words."""

from PySide6.QtCore import QLocale, QObject

from app.domain.printer_shift import NO_SHIFT, Shift, sane
from ui.window_state import WindowState

_KEY = "print/shift/"


def kept_shift(printer: str, paper: str = "") -> Shift:
    """Return how far A4, or another `paper`, is moved on this printer; not at all when nobody measured it."""
    right, _semicolon, down = WindowState().text(_key(printer, paper)).partition(";")
    try:
        return sane(float(right), float(down))
    except ValueError:
        return NO_SHIFT


def keep_shift(printer: str, shift: Shift, paper: str = "") -> None:
    """Move A4, or another `paper`, so far on this printer from now on."""
    WindowState().remember(_key(printer, paper), f"{shift.right};{shift.down}" if shift else "")


def _key(printer: str, paper: str) -> str:
    # A slash in a name would be taken for a level of the settings.
    return _KEY + printer.encode().hex() + (f"-{paper}" if paper else "")


class ShiftWords(QObject):
    """Says a shift in words."""

    def of(self, shift: Shift) -> str:
        """Return where letters are moved: `1,5 mm to the right, 0,5 mm down`."""
        said = []
        if shift.right:
            words = self.tr("%1 mm to the right") if shift.right > 0 else self.tr("%1 mm to the left")
            said.append(words.replace("%1", _number(shift.right)))
        if shift.down:
            words = self.tr("%1 mm down") if shift.down > 0 else self.tr("%1 mm up")
            said.append(words.replace("%1", _number(shift.down)))
        return ", ".join(said) if said else self.tr("none")


def _number(value: float) -> str:
    return QLocale().toString(abs(value), "f", 1)
