# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where everything stands on a letter, in mm from the sheet's top-left corner.

The fields of 35 mm, the window, the reference row and the fold follow the Dutch letter norm (NEN 1026).
"""

from dataclasses import dataclass

from app.documents.pdf import A4, MM
from app.domain.envelopes import beside
from app.domain.letters import Letterhead, Window
from app.domain.stationery import Paper, Stationery

COLUMNS = (35.0, 70.0, 105.0, 140.0)
COLUMN = 35.0
LEFT = 35.0
MEASURE = 140.0
PAGE_HEIGHT = 297.0

REFERENCE_TOP = 98.0
VALUE_TOP = 101.2
SUBJECT_TOP = 108.0
SUBJECT_VALUE_TOP = 111.2
BODY_TOP = 120.0
BODY_BOTTOM = 274.0
NEXT_HEAD_TOP = 20.0
NEXT_BODY_TOP = 36.0
FOOTER_TOP = 281.0
FOLD_LENGTH = 3.0
SIGNATURE = (60.0, 18.0)
LOGO = (80.0, 22.0)
HEAD_TOP = 14.0
QR_SIZE = 18.0
RIGHT_EDGE = 195.0
SHEET_MIDDLE = A4[0] / 2

BODY_SIZE, PARAGRAPH_GAP = 10.5, 9.0
"""Points; so are all sizes below."""
ADDRESS_SIZE, ADDRESS_LEADING = 10.0, 12.0
RETURN_SIZE = 6.5
LABEL_SIZE, VALUE_SIZE, SMALL_VALUE = 7.0, 9.5, 6.5
CONTACT_SIZE, CONTACT_LEADING = 8.5, 11.0
FOOTER_SIZE, FOOTER_LEADING = 7.5, 9.5

RETURN_HEIGHT = 4.3
"""From the top of the return line down to the addressee, its rule included."""


LINE = 13.8 / 10.5
"""From one base line of the text to the next, as part of the font size."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the text stands on the school's stationery: mm from the sheet's top-left corner, `size` in points."""

    left: float = LEFT
    measure: float = MEASURE
    reference_top: float = REFERENCE_TOP
    next_head_top: float = NEXT_HEAD_TOP
    body_bottom: float = BODY_BOTTOM
    size: float = BODY_SIZE

    @property
    def columns(self) -> tuple[float, float, float, float]:
        """Where the references begin; the first follows the text's margin, the others the norm's fields."""
        return (self.left, *COLUMNS[1:])

    @property
    def subject_top(self) -> float:
        """Where the caption of the subject begins."""
        return self.reference_top + SUBJECT_TOP - REFERENCE_TOP

    @property
    def subject_measure(self) -> float:
        """How wide the subject may be: beside it stands the code for the answer."""
        return min(self.measure, COLUMNS[3] + COLUMN - self.left)

    @property
    def subject_value_top(self) -> float:
        """Where the subject itself begins."""
        return self.reference_top + SUBJECT_VALUE_TOP - REFERENCE_TOP

    @property
    def body_top(self) -> float:
        """Where the text of the first page begins."""
        return self.reference_top + BODY_TOP - REFERENCE_TOP

    @property
    def next_body_top(self) -> float:
        """Where the text of a following page begins."""
        return self.next_head_top + NEXT_BODY_TOP - NEXT_HEAD_TOP

    @property
    def leading(self) -> float:
        """Points from one line to the next."""
        return self.size * LINE

    @property
    def gap(self) -> float:
        """Points between paragraphs."""
        return self.size * PARAGRAPH_GAP / BODY_SIZE


USUAL = Layout()
"""Where the text stands when the school chose nothing else."""


def layout_of(stationery: Stationery) -> Layout:
    """Return where the text stands on a school's stationery."""
    designed = stationery.paper is Paper.DESIGNED
    return Layout(
        stationery.left,
        A4[0] - stationery.left - stationery.right,
        REFERENCE_TOP if designed else stationery.text_top,
        NEXT_HEAD_TOP if designed else stationery.next_top,
        PAGE_HEIGHT - stationery.bottom,
        stationery.text_size,
    )


def address_top(window: Window, lines: int) -> float:
    """Return the top of the addressee's first line: centred in the window, lower where the return line needs room."""
    height = lines * ADDRESS_LEADING / MM
    centred = window.y + window.height / 2 - height / 2
    return max(centred, window.y + RETURN_HEIGHT)


def address_height(lines: int) -> float:
    """Return the height of return line and addressee in mm."""
    return RETURN_HEIGHT + lines * ADDRESS_LEADING / MM


def address_room(window: Window) -> float:
    """Return how wide in mm an address line may be before it runs into what stands beside it."""
    return beside(window.x) - window.x


def aside_left(letterhead: Letterhead) -> float:
    """Return where the school's contact lines begin: beside the window, on whichever side it is not."""
    return COLUMNS[3] if letterhead.window.x < 100 else LEFT
