# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures of an overview as they are written: in four groups, with Dutch or English numbers."""

from dataclasses import dataclass

from app.documents.canvas import Color, color_of
from app.domain.overviews import StatusCounts
from app.domain.registrations import Status
from app.wording import Wording

_IN_PROGRESS = (Status.INVITED, Status.REMINDED, Status.ACCOUNT, Status.APPLIED)
GROUPS = ("registered", "in_progress", "not_invited", "other")
"""Keys of the words under `[overview]`, in the order in which bars and tables show them."""


@dataclass(frozen=True, slots=True)
class Shares:
    """How many of a group are registered, on their way, not invited, or otherwise; together they are all."""

    registered: int
    in_progress: int
    not_invited: int
    other: int

    @classmethod
    def of(cls, counts: StatusCounts) -> "Shares":
        """Gather the statuses of one group."""
        on_the_way = sum(counts.by_status.get(status, 0) for status in _IN_PROGRESS)
        waiting = counts.by_status.get(Status.NOT_INVITED, 0)
        return cls(counts.registered, on_the_way, waiting, counts.total - counts.registered - on_the_way - waiting)

    @property
    def values(self) -> tuple[int, int, int, int]:
        """The four numbers in the order of GROUPS."""
        return (self.registered, self.in_progress, self.not_invited, self.other)


def tints(accent: str) -> tuple[Color, Color, Color, Color]:
    """Return a colour for each of GROUPS, from dark to white, so that a print in grey keeps them apart."""
    red, green, blue = color_of(accent)
    lightness = 0.3 * red + 0.59 * green + 0.11 * blue
    if lightness > 0.45:
        red, green, blue = (part * 0.45 / lightness for part in (red, green, blue))
    dark = (red, green, blue)
    middle, light = (tuple(part + (1 - part) * step for part in dark) for step in (0.45, 0.78))
    return dark, (middle[0], middle[1], middle[2]), (light[0], light[1], light[2]), (1.0, 1.0, 1.0)


def number(value: int, words: Wording) -> str:
    """Write a whole number: 1.200 in Dutch, 1,200 in English."""
    text = f"{value:,}"
    return text.replace(",", ".") if words.language == "nl" else text


def percent(value: float, words: Wording) -> str:
    """Write a percentage with one decimal: 61,3% in Dutch, 61.3% in English."""
    text = f"{value:.1f}%"
    return text.replace(".", ",") if words.language == "nl" else text
