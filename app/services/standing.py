# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a teacher stands with each register: what counts, what is still to do, and why."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.cycle_standings import HoursLine
from app.domain.cycles import Cycle
from app.domain.gathering import reasons_not
from app.domain.ids import ActivityId, TeacherId
from app.domain.listing_behind import activity_line, basis_lines, earlier_line
from app.domain.periods import within_calendar
from app.domain.reasons import behind_standing, why_standing
from app.domain.school import School
from app.errors import NotFound
from app.garbage import keeping
from app.persistence import standing
from app.persistence.database import Database
from app.persistence.repositories.catalogue import SCHOOL_ID, SCHOOLS
from app.persistence.standing import Reading
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.reckoning import Reckoning, RegisterStanding
from app.wording import Wording

__all__ = ["RegisterStanding", "StandingService", "ToldStanding"]


_DAY = timedelta(days=1)
_EARLIER = 12
"""How many cycles are told at most: a working life of those that last four years."""
_AT_ONCE = 250
"""How many teachers are read together: few queries, and a bar that moves."""


class ToldStanding(NamedTuple):
    """A standing in words: the register, one sentence that can be pasted in a mail, and what is behind it."""

    register: str
    cycle: Cycle
    sentence: str
    behind: tuple[str, ...]
    share: float
    """What was done of what is asked, or used of a right; 0 to 1."""
    found: RegisterStanding
    """What it tells of."""
    activities: tuple[str, ...] | None = None
    """A line for each activity of the cycle; None when they were not read."""
    earlier: tuple[str, ...] = ()
    """A line for each cycle before it, the newest first, when they were read."""


class StandingService:
    """Works out where teachers stand."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school, with the rules of all registers; they are read when first needed."""
        self._database = database
        self._profiles = profiles

    def of_teacher(self, teacher_id: TeacherId, on: date) -> Sequence[RegisterStanding]:
        """Return the standing on a day of each registration of a teacher, and in the registers that hold everybody.

        Registers that ask nothing that can be counted are left out. Raises NotFound.
        """
        with self._database.read() as connection:
            found = self._reckoning(connection, on).standings(connection, [teacher_id])
        if teacher_id not in found:
            raise NotFound("teacher")
        return found[teacher_id]

    def of_teachers(
        self,
        teacher_ids: Sequence[TeacherId] | None,
        on: date,
        register_id: str | None = None,
        *,
        forecast: bool = True,
        progress: Progress | None = None,
    ) -> Mapping[TeacherId, Sequence[RegisterStanding]]:
        """Return the same of some teachers in the order given, or (None) of all in service or registered, by name.

        With `register_id` only of that register, of one without rules nothing. Whoever is in none has an empty line;
        who is not there is left out.
        Without `forecast` no pace is worked out, which is quicker. `progress` hears of people; it may raise Cancelled.
        """
        with keeping(), self._database.read() as connection:
            # Only now: reading takes over what another desk made of the rules.
            reckoning = self._reckoning(connection, on, register_id, forecast=forecast)
            ids = standing.concerned(connection, on) if teacher_ids is None else teacher_ids
            return _standings(reckoning, connection, ids, progress)

    def of_state(
        self, connection: Reading, teacher_ids: Sequence[TeacherId], on: date, progress: Progress | None = None
    ) -> Mapping[TeacherId, Sequence[RegisterStanding]]:
        """Return the same without pace in one state of the school, which more is read of."""
        with keeping():
            return _standings(self._reckoning(connection, on, forecast=False), connection, teacher_ids, progress)

    def if_done(
        self,
        teacher_ids: Sequence[TeacherId],
        on: date,
        register_id: str,
        ideas: Sequence[HoursLine],
        *,
        planned_too: bool = False,
        progress: Progress | None = None,
    ) -> Mapping[TeacherId, Sequence[tuple[RegisterStanding, RegisterStanding]]]:
        """Return the standings of some teachers in one register, and what they would be with more done.

        `ideas` are done by each of them; with `planned_too` so is what is planned already. Nothing is stored.
        """
        with self._database.read() as connection:
            reckoning = self._reckoning(connection, on, register_id, forecast=False)
            apart = [ActivityId(idea.activity) for idea in ideas if idea.activity]
            return {
                who: reckoning.if_done(basis, ideas, planned_too=planned_too)
                for part in _parts(teacher_ids, progress)
                for who, basis in reckoning.bases(connection, part, apart).items()
            }

    def told(self, teacher_id: TeacherId, who: str, on: date, wording: Wording) -> Sequence[ToldStanding]:
        """Return the same in words; `who` is the name as a sentence begins with it."""
        return [tell(one, who, wording) for one in self.of_teacher(teacher_id, on)]

    def activities_behind(self, teacher_id: TeacherId, found: RegisterStanding, wording: Wording) -> tuple[str, ...]:
        """Return a line for each activity of a teacher in the cycle of a standing: hours, and whether it counts."""
        counted, profile = found.standing, found.profile
        last = counted.cycle.last_counting(profile)
        with self._database.read() as connection:
            taken = standing.taken_by(connection, teacher_id, counted.cycle.since, last)
        lines = [line for _title, line in taken]
        reasons = reasons_not(profile, counted.cycle, lines, counted.on, found.qualification)
        return tuple(
            activity_line(title, line, reason, profile, wording)
            for (title, line), reason in zip(taken, reasons, strict=True)
        )

    def earlier(self, teacher_id: TeacherId, found: RegisterStanding, wording: Wording) -> tuple[str, ...]:
        """Return a line for each cycle before that of a standing, the newest first: how it stood on its last day.

        Of a right that everybody has again each year only the years in which something was counted, up to a gap.
        """
        lines: list[str] = []
        since, register = found.standing.cycle.since, found.profile.id
        with self._database.read() as connection:
            while len(lines) < _EARLIER:
                reckoning = self._reckoning(connection, since - _DAY, register, forecast=False)
                before = next(
                    (
                        one.standing
                        for one in reckoning.standings(connection, [teacher_id]).get(teacher_id, ())
                        if one.qualification == found.qualification and one.standing.cycle.since < since
                    ),
                    None,
                )
                if before is None or (found.profile.for_everybody and not before.counted):
                    break
                lines.append(earlier_line(before, wording))
                since = before.cycle.since
        return tuple(lines)

    def _reckoning(
        self, connection: Reading, on: date, register_id: str | None = None, *, forecast: bool = True
    ) -> Reckoning:
        # Of a register whose rules are not there nobody can say how people stand in it.
        wanted = [one for one in self._profiles if register_id in {None, one}]
        editions = {each: self._profiles.editions(each) for each in wanted}
        school = SCHOOLS.load(connection, [SCHOOL_ID]).get(SCHOOL_ID, School())
        return Reckoning(editions, within_calendar(on), school.sector, forecast=forecast)


def _standings(
    reckoning: Reckoning, connection: Reading, teacher_ids: Sequence[TeacherId], progress: Progress | None
) -> dict[TeacherId, Sequence[RegisterStanding]]:
    ids = list(dict.fromkeys(teacher_ids))
    found: dict[TeacherId, Sequence[RegisterStanding]] = {}
    for part in _parts(ids, progress):
        found |= reckoning.standings(connection, part)
    return {who: found[who] for who in ids if who in found}


def _parts(ids: Sequence[TeacherId], progress: Progress | None) -> Iterator[Sequence[TeacherId]]:
    """Yield some ids at a time, and tell how far it is; raises Cancelled.

    Who was entered together did much together: by id what they did is read once, not from all over the file.
    """
    by_id = sorted(set(ids))
    for start in range(0, len(by_id), _AT_ONCE):
        if progress is not None:
            progress.report(start, len(by_id))
        yield by_id[start : start + _AT_ONCE]


def tell(found: RegisterStanding, who: str, wording: Wording) -> ToldStanding:
    """Put a standing in words; `who` is the name as a sentence begins with it."""
    profile, counted = found.profile, found.standing
    name = profile.name if wording.language == "nl" else profile.name_en or profile.name
    if found.qualification:
        name = f"{name} – {found.qualification}"
    share = min(1.0, counted.counted / counted.asked) if counted.asked else 1.0
    sentence = why_standing(counted, who, wording)
    behind = (*basis_lines(counted, profile, wording), *behind_standing(counted, wording, reasons=True))
    return ToldStanding(name, counted.cycle, sentence, behind, share, found)
