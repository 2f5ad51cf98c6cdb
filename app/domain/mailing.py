# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is printed beside letters so that post arrives: labels, envelopes, and for whom."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import TeacherId
from app.domain.letters import Delivery, Round
from app.errors import InvalidValue

SHEET = (210.0, 297.0)
"""Width and height in mm of the sheets of labels: A4."""
SMALLEST = 15.0
"""mm; on a lower or narrower label no address can be read."""
_MOST = 20
_SLACK = 0.2
"""mm that measures of a sheet may add up beyond it: makers round them."""
OWN = "own"


class MailingKind(StrEnum):
    """What is made."""

    HAND_OUT = "hand_out"
    LABELS = "labels"
    ENVELOPES = "envelopes"


@dataclass(frozen=True, slots=True)
class Mailing:
    """For whom something is made, in order; of a stack each with the number of the letter, and of which round."""

    kind: MailingKind
    teacher_ids: tuple[TeacherId, ...]
    delivery: Delivery = Delivery.POST
    round: Round | None = None
    places: tuple[tuple[int, TeacherId], ...] = ()


@dataclass(frozen=True, slots=True)
class LabelFormat:
    """A sheet of labels in mm: `left` and `top` lead to the first, `across` and `down` from one to the next."""

    id: str
    name: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float

    @property
    def count(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """Return the top-left corner in mm of a label, counted from 1 along the rows."""
        row, column = divmod(number - 1, self.columns)
        return self.left + column * self.across, self.top + row * self.down

    def sheets(self, labels: int, start: int = 1) -> int:
        """Return how many sheets some labels take, the first one begun at label `start`."""
        return -(-(start - 1 + labels) // self.count) if labels else 0

    def next_free(self, labels: int, start: int = 1) -> int:
        """Return at which label one can go on after some labels, 1 for a new sheet."""
        return (start - 1 + labels) % self.count + 1


def check_format(item: LabelFormat) -> LabelFormat:
    """Return a format that is possible; raises InvalidValue `label_…` that says what does not fit on the sheet."""
    if not (1 <= item.columns <= _MOST and 1 <= item.rows <= _MOST):
        raise InvalidValue("label_number", field="columns", most=_MOST)
    if min(item.width, item.height) < SMALLEST:
        raise InvalidValue("label_small", field="width", least=SMALLEST)
    if min(item.left, item.top) < 0:
        raise InvalidValue("label_margin", field="left")
    if (item.columns > 1 and item.across < item.width) or (item.rows > 1 and item.down < item.height):
        raise InvalidValue("label_overlap", field="across")
    right = item.left + (item.columns - 1) * item.across + item.width
    bottom = item.top + (item.rows - 1) * item.down + item.height
    if right > SHEET[0] + _SLACK:
        raise InvalidValue("label_wide", field="width", over=f"{right - SHEET[0]:.1f}")
    if bottom > SHEET[1] + _SLACK:
        raise InvalidValue("label_high", field="height", over=f"{bottom - SHEET[1]:.1f}")
    return item


@dataclass(frozen=True, slots=True)
class EnvelopeSize:
    """An envelope lying down, in mm: its size, and where the address begins and must end at the latest."""

    id: str
    width: float
    height: float
    address_left: float
    address_top: float
    address_bottom: float


ENVELOPES = (
    EnvelopeSize("dl", 220.0, 110.0, 105.0, 50.0, 92.0),
    EnvelopeSize("c6", 162.0, 114.0, 72.0, 52.0, 96.0),
    EnvelopeSize("c5", 229.0, 162.0, 110.0, 80.0, 140.0),
    EnvelopeSize("c4", 324.0, 229.0, 165.0, 115.0, 200.0),
)
"""DL (EA5, 110 × 220 mm), C6, C5 and C4 (ISO 269), the address low and right of the middle.

As PostNL asks it, the return address stands on one line in the top-left corner and the address in a plain face of 10 to
12 points, with nothing below it or to its right; the stamp has the top-right corner to itself.
"""


@dataclass(frozen=True, slots=True)
class Addressed:
    """The lines of one label or envelope; `code` tells colleagues of one name apart in a message."""

    teacher_id: TeacherId
    lines: tuple[str, ...]
    code: str = ""
