# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far what a printer prints is to be moved on the paper, and how a test sheet tells it; in mm."""

import math
from dataclasses import dataclass

from app.errors import InvalidValue

LIMIT = 10.0
"""A printer that is further off is broken, or its paper lies askew: nothing is moved more than this."""
ZERO = 10.0
"""The number on both rulers of the test sheet that stands exactly in the middle of the paper."""


@dataclass(frozen=True, slots=True)
class Shift:
    """To the right and down; below 0 to the left and up."""

    right: float = 0.0
    down: float = 0.0

    def __bool__(self) -> bool:
        """Return whether anything is moved."""
        return bool(self.right or self.down)


NO_SHIFT = Shift()


def sane(right: float, down: float) -> Shift:
    """Return a shift in whole tenths of a mm; none at all when it is further than anything is moved, or no number."""
    if not all(math.isfinite(part) and abs(part) <= LIMIT for part in (right, down)):
        return NO_SHIFT
    return Shift(round(right, 1) + 0.0, round(down, 1) + 0.0)


def shift_read(across: float, down: float) -> Shift:
    """Return what sets a printer right, from the numbers that were read where the creases cross the rulers.

    The rulers count to the right and down. A crease in the middle of the paper that crosses one at 12 crosses what was
    printed 2 mm too far to the left. Raises InvalidValue for a number that is not on the ruler.
    """
    for field, value in (("across", across), ("down", down)):
        if math.isnan(value):
            raise InvalidValue("ruler_missing", field=field)
        if not math.isfinite(value) or not 0 <= value <= 2 * ZERO:
            raise InvalidValue("ruler", field=field, most=f"{2 * ZERO:g}")
    return sane(across - ZERO, down - ZERO)
