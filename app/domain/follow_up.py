# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What came of a round of letters: who answered what, and how that grew."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import LetterId, TeacherId
from app.domain.letters import Round
from app.domain.registrations import EventKind

_REGISTERED = frozenset({EventKind.REGISTERED, EventKind.RENEWED})
_UNDER_WAY = frozenset({EventKind.ACCOUNT, EventKind.APPLIED})


class Outcome(StrEnum):
    """How it stands with one letter that was sent; whoever answers several things, the last counts."""

    REGISTERED = "registered"
    UNDER_WAY = "under_way"
    DECLINED = "declined"
    LATER = "later"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Followed:
    """One letter that was sent: when, when the first answer came, and when a registration was noted."""

    letter_id: LetterId
    teacher_id: TeacherId
    name: str
    sent_on: date
    outcome: Outcome
    answered_on: date | None = None
    registered_on: date | None = None
    ask_again: date | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """How many had answered, and how many of them were registered, at the end of a day."""

    on: date
    answered: int
    registered: int


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A round on a day: the letters that were sent, by name, and how many wait to be printed or confirmed."""

    round: Round
    on: date
    people: tuple[Followed, ...]
    unsent: int = 0
    to_remind: tuple[TeacherId, ...] = ()
    """Who may be reminded now."""
    again: bool = False
    """Whether most of those had a reminder already."""

    def ids(self, *outcomes: Outcome) -> tuple[TeacherId, ...]:
        """Return whom letters with these outcomes went to; without any, all of them."""
        return tuple(one.teacher_id for one in self.people if not outcomes or one.outcome in outcomes)

    @property
    def answered(self) -> int:
        """How many answered something."""
        return len(self.people) - len(self.ids(Outcome.OPEN))

    @property
    def registered(self) -> int:
        """How many were registered since."""
        return len(self.ids(Outcome.REGISTERED))

    @property
    def began(self) -> date | None:
        """The day on which the first letter was sent."""
        return min((one.sent_on for one in self.people), default=None)

    def curve(self) -> tuple[Point, ...]:
        """Return the days on which something changed, from the first letter until the day it is looked at."""
        began = self.began
        if began is None:
            return ()
        answers = sorted(one.answered_on for one in self.people if one.answered_on)
        registered = sorted(one.registered_on for one in self.people if one.registered_on)
        days = sorted({began, max(self.on, began), *answers, *registered})
        return tuple(
            Point(day, sum(one <= day for one in answers), sum(one <= day for one in registered)) for day in days
        )


def outcome_of(events: tuple[tuple[EventKind, date], ...]) -> tuple[Outcome, date | None, date | None]:
    """Return what came of a letter, the day of the first answer, and that of the registration.

    `events` are what was noted since it was sent, in the order of the days.
    """
    if not events:
        return Outcome.OPEN, None, None
    first = events[0][1]
    registered = next((day for kind, day in events if kind in _REGISTERED), None)
    last = events[-1][0]
    if registered is not None:
        return Outcome.REGISTERED, first, registered
    if last in _UNDER_WAY:
        return Outcome.UNDER_WAY, first, None
    return (Outcome.DECLINED if last is EventKind.DECLINED else Outcome.LATER), first, None
