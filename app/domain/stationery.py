# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school's stationery: designed in the program, an existing PDF, or paper that was printed beforehand."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.validity import TEXT_LENGTH
from app.errors import InvalidValue


class Paper(StrEnum):
    """Where the head and the foot of a letter come from."""

    DESIGNED = "designed"
    PDF = "pdf"
    PREPRINTED = "preprinted"


class Place(StrEnum):
    """Where on the sheet logo and name stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class ShowName(StrEnum):
    """When the school's name stands at the top."""

    WITHOUT_LOGO = "without_logo"
    ALWAYS = "always"
    NEVER = "never"


CONTACT = ("address", "phone", "email", "web")
"""What the column beside the window may hold, from top to bottom."""
BOUNDS: Mapping[str, tuple[float, float]] = {
    "logo_height": (8.0, 26.0),
    "text_size": (10.0, 12.0),
    "left": (20.0, 45.0),
    "right": (15.0, 45.0),
    "bottom": (20.0, 80.0),
    "text_top": (85.0, 150.0),
    "next_top": (10.0, 90.0),
}
"""The least and the most of every measure: points for the text, mm for all else."""
_STEP = 0.5


@dataclass(frozen=True, slots=True)
class Stationery:
    """How every letter of the school looks. Lengths in mm, `text_size` in points, files by their SHA-256 names.

    `text_top` and `next_top` are where the program's own text begins on the first and on a following page, under what
    is there already; a head designed in the program leaves them as they are. The other margins always count.
    """

    paper: Paper = Paper.DESIGNED
    place: Place = Place.LEFT
    logo_height: float = 22.0
    show_name: ShowName = ShowName.WITHOUT_LOGO
    contact: tuple[str, ...] = ("address", "phone", "email")
    rule: bool = True
    qr: bool = True
    text_size: float = 10.5
    left: float = 35.0
    right: float = 35.0
    bottom: float = 23.0
    text_top: float = 98.0
    next_top: float = 20.0
    head_in_files: bool = True
    """Whether a PDF shows the designed head though paper has its own."""
    first: str = ""
    follow: str = ""
    """The PDFs of the first and of the following pages; without `follow` the second page of `first`, if it has one."""
    first_file: str = ""
    follow_file: str = ""
    """What these files were called."""
    version: int = 0


PLAIN = Stationery()
"""What a school has that never chose."""


def check_stationery(stationery: Stationery) -> None:
    """Raise InvalidValue, naming the field, for a measure out of bounds."""
    for name, (least, most) in BOUNDS.items():
        value = getattr(stationery, name)
        if not least <= value <= most:
            raise InvalidValue("measure", field=name, least=f"{least:g}", most=f"{most:g}")
        if value % _STEP:
            raise InvalidValue("measure_step", field=name)
    if not set(stationery.contact) <= set(CONTACT):
        raise InvalidValue("contact", field="contact")
    for name in ("first_file", "follow_file"):
        if len(getattr(stationery, name)) > TEXT_LENGTH:
            raise InvalidValue("too_long", field=name, longest=TEXT_LENGTH)


class PaperFlaw(StrEnum):
    """What can be wrong with a PDF of the school's own."""

    ON_ADDRESS = "on_address"
    ON_HEAD = "on_head"
    ON_TEXT = "on_text"
    FONTS = "fonts"
    COLOURS = "colours"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class PaperFault:
    """A flaw; `page` is 1 or 2, `names` are the fonts it is about, `hinders` that no letter can be made with it."""

    flaw: PaperFlaw
    page: int = 1
    names: tuple[str, ...] = ()
    hinders: bool = False
