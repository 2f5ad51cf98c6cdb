# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rounds of letters: who gets one, what stands in it, and what makes it unfit to send."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.asked_values import Asked
from app.domain.ids import NEW, LetterId, RoundId, TeacherId
from app.domain.stacking import StackOrder
from app.domain.stationery import PLAIN, Stationery
from app.domain.views import SavedView


class Delivery(StrEnum):
    """By post to the home address, or by pigeon-hole in the school."""

    POST = "post"
    PIGEON_HOLE = "pigeon_hole"


class LetterState(StrEnum):
    """A letter waits in the stack, is printed, and counts as sent once somebody says that it came out well."""

    WAITING = "waiting"
    PRINTED = "printed"
    SENT = "sent"


class Way(StrEnum):
    """How a letter went out: on paper, as a PDF or a Word document that somebody printed or passed on, or by e-mail."""

    PRINTED = "printed"
    PDF = "pdf"
    WORD = "word"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Window:
    """An envelope's window in mm from the sheet's top-left corner, and where the sheet is folded (y in mm)."""

    id: str
    x: float
    y: float
    width: float
    height: float
    fold: float


WINDOWS = (
    Window("dl-left", 35.0, 48.5, 70.0, 30.0, 107.0),
    Window("dl-right", 105.0, 48.5, 70.0, 30.0, 107.0),
    Window("ea5-left", 35.0, 48.5, 70.0, 30.0, 153.0),
    Window("ea5-right", 105.0, 48.5, 70.0, 30.0, 153.0),
    Window("c5-left", 35.0, 48.5, 70.0, 30.0, 158.0),
    Window("c5-right", 105.0, 48.5, 70.0, 30.0, 158.0),
)


@dataclass(frozen=True, slots=True)
class Round:
    """A ronde: one letter to many teachers, signed by one person."""

    name: str
    on: date
    template_id: str
    delivery: Delivery
    register_id: str
    signer: str = ""
    signer_function: str = ""
    reply_by: date | None = None
    reference_pattern: str = ""
    your_letter_of: str = ""
    your_reference: str = ""
    asked: Asked = ()
    """What its letter asks once for all, with the answers."""
    waved: tuple[str, ...] = ()
    """Marks of remarks about its text that are to be left as they are."""
    order: StackOrder = StackOrder.NAME
    """By what its letters were put in order; their places tell how they lie."""
    of_view: SavedView | None = None
    """The saved view that it was proposed for, with its filter as it was then; its letters tell to whom it went."""
    numbered_after: int = 0
    """The number in the kenmerk after which its letters go on: that of the last letter of the rounds before."""
    version: int = 0
    id: RoundId = RoundId(NEW)


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of a round. The fields after `state` are what was really sent; empty while it waits."""

    round_id: RoundId
    teacher_id: TeacherId
    position: int
    state: LetterState = LetterState.WAITING
    reference: str = ""
    address_lines: tuple[str, ...] = ()
    salutation: str = ""
    template_version: str = ""
    document: str = ""
    sent_on: date | None = None
    sent_at: datetime | None = None
    sent_by: str = ""
    how: Way | None = None
    version: int = 0
    id: LetterId = LetterId(NEW)


class Unfit(StrEnum):
    """Why a letter may not be printed."""

    SCHOOL_EMPTY = "school_empty"
    SIGNER_EMPTY = "signer_empty"
    NO_ADDRESS = "no_address"
    NO_PLACE = "no_place"
    FIELD_EMPTY = "field_empty"
    QUESTION_OPEN = "question_open"
    TWICE = "twice"
    WINDOW_WIDTH = "window_width"
    WINDOW_HEIGHT = "window_height"
    ALREADY_INVITED = "already_invited"
    ALREADY_REMINDED = "already_reminded"
    ANSWERED = "answered"
    NOT_MEANT = "not_meant"
    OTHER_ROUND = "other_round"
    ALREADY_TOLD = "already_told"
    ALREADY_SENT = "already_sent"
    DO_NOT_INVITE = "do_not_invite"
    UNKNOWN_FIELD = "unknown_field"
    GLYPH_MISSING = "glyph_missing"
    LETTERHEAD_SIGNS = "letterhead_signs"
    CONTENT_TOO_LONG = "content_too_long"


LEFT_OUT = frozenset({Unfit.DO_NOT_INVITE, Unfit.ANSWERED, Unfit.NOT_MEANT, Unfit.OTHER_ROUND})
"""Who changed so that a letter is not meant for them: they are left out, and nothing is to be repaired."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault of a letter (`teacher_id` None: of the whole round); `detail` names field, mm, person, round, day.

    Of signs in what stands around all letters it is `place:signs`; of a letter in another round see `other_rounds`.
    """

    unfit: Unfit
    teacher_id: TeacherId | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class LetterContent:
    """All that the renderer needs of one letter, already in words. `fields` fills the template's `{{name}}`s."""

    teacher_id: TeacherId
    address_lines: tuple[str, ...]
    salutation: str
    reference: str
    fields: dict[str, str]
    reply_code: str = ""
    """By which the answer to it is booked; "" where none is asked."""
    qr_text: str = ""
    """What this letter's QR code says instead of that of all letters, where these have one."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What is the same on every letter of a round; images are file bytes (PNG or JPEG) or None."""

    school_name: str
    return_line: str
    contact_lines: tuple[str, ...] = ()
    footer: str = ""
    accent: str = "#01689b"
    logo: bytes | None = None
    signature: bytes | None = None
    signer: str = ""
    signer_function: str = ""
    place: str = ""
    on: date | None = None
    your_letter_of: str = ""
    your_reference: str = ""
    qr_text: str = ""
    window: Window = WINDOWS[0]
    phone: str = ""
    email: str = ""
    web: str = ""
    stationery: Stationery = PLAIN
    drawn: bool = True
    """Whether the program's own head and footer are printed."""
    sheets: tuple[bytes, ...] = ()
    """The PDFs the letters are printed over, of the first and of the following pages, when the stationery is one."""
