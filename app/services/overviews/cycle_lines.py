# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where people stand with each register, read at once, for the overviews of cycles."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from app.domain.cycle_pace import Pace, pace_of
from app.domain.cycle_standings import CycleStanding
from app.domain.ids import TeacherId
from app.domain.overview_asking import Asked
from app.domain.registers import RegisterProfile
from app.domain.reports import Figure
from app.domain.selections import NOT_TEACHING, TeacherRow, TeacherSelection
from app.services.one_register import REGISTER
from app.services.overviews.overview import OverviewReader
from app.services.progress_lists import profile_name
from app.wording import Wording

_WORST = (Pace.MET, Pace.ON_SCHEDULE, Pace.OVER, Pace.BEHIND)
"""Who is behind anywhere is behind, as on the start page: what is over asks nothing more."""


class CycleLine(NamedTuple):
    """One registration of one person."""

    person: TeacherRow
    profile: RegisterProfile
    standing: CycleStanding
    qualification: str


class RegisterLines(NamedTuple):
    """One register with its lines, in order of name."""

    profile: RegisterProfile
    lines: Sequence[CycleLine]

    @property
    def people(self) -> list[TeacherRow]:
        """Who is in it, each once."""
        return list({line.person.id: line.person for line in self.lines}.values())

    def paces(self) -> dict[TeacherId, Pace]:
        """Return how each person is with it: of several bevoegdheden that which is worst and can still be mended."""
        found = dict[TeacherId, Pace]()
        for line in self.lines:
            worst = max(found.get(line.person.id, Pace.MET), pace_of(line.standing), key=_WORST.index)
            found[line.person.id] = worst
        return found

    def called(self, words: Wording) -> str:
        """Return the register's name with what it counts in: "Lerarenregister (2012), in registeruren"."""
        unit = words.say(f"unit.{self.profile.unit.value}", {"count": 2})
        return words.say("overviews_cycles.in_unit", {"register": profile_name(self.profile, words), "unit": unit})


def registers_of(reader: OverviewReader, asked: Asked, who: TeacherSelection | None = None) -> list[RegisterLines]:
    """Return the standings on the day of whom is asked, or of some, by register: that of the invitations first.

    Raises Cancelled.
    """
    people = reader.people(who or asked.who, asked.on)
    ids = [person.id for person in people]
    found = reader.standing.of_state(reader.connection, ids, asked.on, reader.progress)
    lines: defaultdict[str, list[CycleLine]] = defaultdict(list)
    for person in people:
        for one in found.get(person.id, ()):
            lines[one.profile.id].append(CycleLine(person, one.profile, one.standing, one.qualification))
    order = sorted(lines, key=lambda key: (key != REGISTER, reader.profiles[key].name.casefold()))
    return [RegisterLines(reader.profiles[key], lines[key]) for key in order]


def others_in_cycles(reader: OverviewReader, asked: Asked) -> tuple[Figure, ...]:
    """Return the figure of those in a cycle who do not teach; none where there are none, or a group is asked."""
    if asked.of_group:
        return ()
    found = registers_of(reader, asked, NOT_TEACHING)
    ids = frozenset(row.id for one in found if not one.lines[0].standing.is_right for row in one.people)
    return reader.others(replace(asked.who, ids=ids), asked.on)
