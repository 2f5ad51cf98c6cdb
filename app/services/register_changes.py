# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose status or standing would be another one if the rules of a register were changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.cycle_standings import CycleStanding
from app.domain.ids import TeacherId
from app.domain.reasons import amount_text
from app.domain.statuses import status_on
from app.persistence import registering
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.standing import StandingService
from app.wording import Wording


@dataclass(frozen=True, slots=True)
class StandingChange:
    """One teacher whose status or standing would be another one: in words as it is and as it would be."""

    teacher_id: TeacherId
    name: str
    was: str
    now: str


class Comparison:
    """Compares where everybody stands with one register on a day by two sets of rules."""

    def __init__(self, database: Database, register_id: str, on: date, wording: Wording, progress: Progress) -> None:
        """Read a school; `progress` hears of people, and may raise Cancelled."""
        self._database, self._register_id, self._on = database, register_id, on
        self._wording, self._progress = wording, progress

    def between(self, before: Profiles, after: Profiles) -> list[StandingChange]:
        """Return who differs, by name."""
        was, now = self._stands(before), self._stands(after)
        differing = {who for who in {**was, **now} if was.get(who) != now.get(who)}
        with self._database.read() as connection:
            names = {who: name for who, name in registering.names(connection).items() if who in differing}
        nothing = self._wording.say("register.not_in")
        return [StandingChange(who, name, was.get(who, nothing), now.get(who, nothing)) for who, name in names.items()]

    def _stands(self, profiles: Profiles) -> Mapping[TeacherId, str]:
        """Return where each teacher stands with the register, in words."""
        if self._register_id not in profiles:
            return {}
        editions = profiles.editions(self._register_id)
        words: dict[TeacherId, list[str]] = {}
        with self._database.read() as connection:
            for one, events in registering.entries(connection, self._register_id):
                status = status_on(events, editions, self._on)
                words.setdefault(one.teacher_id, []).append(self._wording.say(f"status.{status.value}"))
        standings = StandingService(self._database, profiles).of_teachers(
            None, self._on, self._register_id, forecast=False, progress=self._progress
        )
        for who, found in standings.items():
            words.setdefault(who, []).extend(_said(one.standing, self._wording) for one in found)
        return {who: " · ".join(parts) for who, parts in words.items() if parts}


def _said(standing: CycleStanding, wording: Wording) -> str:
    code = "right" if standing.is_right else "meets" if standing.meets else "to_do"
    if standing.asked == 0 and code == "meets":
        code = "nothing_asked"
    facts: dict[str, object] = {
        "to_do": amount_text(standing.to_do, wording),
        "counted": amount_text(standing.counted, wording),
        "asked": amount_text(standing.asked, wording),
        "unit": wording.say(f"unit.{standing.unit.value}", {"count": 2}),
        "until": standing.deadline,
    }
    return wording.say(f"register_stand.{code}", facts)
