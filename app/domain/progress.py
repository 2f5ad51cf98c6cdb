# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of the list of who stands where with one register: filtered, searched and sorted without asking again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.cycle_standings import CycleStanding, lacking
from app.domain.cycles import months_left
from app.domain.ids import TeacherId
from app.domain.names import normalise_for_search
from app.domain.periods import add_months
from app.domain.plain_text import small_letters
from app.domain.registers import RegisterProfile
from app.domain.registrations import Status
from app.domain.spellings import spellings
from app.domain.standing_kinds import StandingKind

_DAY = timedelta(days=1)


class Phase(StrEnum):
    """Where a cycle is on a day."""

    RUNNING = "running"
    GRACE = "grace"
    OVER = "over"


class Which(StrEnum):
    """Whom the list shows."""

    ALL = "all"
    MEETS = "meets"
    LACKS = "lacks"
    WITHIN_12 = "within_12"
    WITHIN_6 = "within_6"
    WITHIN_3 = "within_3"
    GRACE = "grace"
    EXPIRED = "expired"


class ProgressColumn(StrEnum):
    """The columns of the list."""

    NAME = "name"
    QUALIFICATION = "qualification"
    CODE = "code"
    TEAM = "team"
    SECTION = "section"
    COUNTED = "counted"
    ASKED = "asked"
    TO_DO = "to_do"
    DEADLINE = "deadline"
    WITHIN = "within"
    FORECAST = "forecast"
    MEETS = "meets"
    LACKING = "lacking"


_PHASES = {Status.GRACE: Phase.GRACE, Status.EXPIRED: Phase.OVER}
_WITHIN = {Which.WITHIN_12: 12, Which.WITHIN_6: 6, Which.WITHIN_3: 3}


@dataclass(frozen=True, slots=True)
class ProgressPerson:
    """Who somebody is in a list."""

    id: TeacherId
    sort_name: str
    code: str = ""
    team: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """One registration in the list, with its standing; amounts in the unit of the register."""

    person: ProgressPerson
    standing: CycleStanding
    phase: Phase
    months: int | None
    """Within how many months the cycle ends: 12, 6 or 3, 0 when it is over, None when it lasts longer."""
    qualification: str = ""
    words: str = ""
    """What it is searched by, as plain words: made once, for a list may be long and is searched at every key."""

    @property
    def key(self) -> tuple[TeacherId, str]:
        """What tells it apart in one register."""
        return self.person.id, self.qualification

    @property
    def group(self) -> str:
        """The vaksectie, or the team where no vaksectie is known."""
        return self.person.section or self.person.team

    @property
    def share(self) -> float:
        """What was done of what is asked, or used of a right; 0 to 1."""
        standing = self.standing
        return min(1.0, standing.counted / standing.asked) if standing.asked else 1.0

    @property
    def open(self) -> float:
        """What is still to do, or left of a right."""
        return self.standing.left if self.standing.is_right else self.standing.to_do


@dataclass(frozen=True, slots=True)
class ProgressFilter:
    """What the list is narrowed to; `group` is a vaksectie or team, "" for all; `people` None everybody."""

    which: Which = Which.ALL
    group: str = ""
    text: str = ""
    people: frozenset[TeacherId] | None = None


def progress_row(
    person: ProgressPerson, standing: CycleStanding, profile: RegisterProfile, qualification: str = ""
) -> ProgressRow:
    """Return the line of one registration."""
    phase, months = phase_of(standing, profile), months_left(standing.cycle, standing.on)
    if phase is not Phase.RUNNING:
        months = 0
    elif months == 0:
        months = None  # it goes on by hand, and nobody said until when
    words = " ".join(normalise_for_search(f"{person.sort_name} {person.code} {person.team} {person.section}"))
    return ProgressRow(person, standing, phase, months, qualification, words)


def phase_of(standing: CycleStanding, profile: RegisterProfile) -> Phase:
    """Return where a cycle is; a status set by hand tells it before the calendar does."""
    if standing.by_hand is not None:
        return _PHASES.get(standing.by_hand.status, Phase.RUNNING)
    ends, on = standing.deadline + _DAY, standing.on
    if on < ends:
        return Phase.RUNNING
    return Phase.GRACE if on < add_months(ends, profile.grace_months) else Phase.OVER


def standing_kind(standing: CycleStanding, profile: RegisterProfile) -> StandingKind | None:
    """Return how somebody stands in one word; None of a right, which asks nothing.

    Whether somebody is on track is told by the pace of what counts in total; a forecast must have been worked out.
    """
    if standing.is_right:
        return None
    phase = phase_of(standing, profile)
    if standing.meets:
        return StandingKind.MEETS
    if phase is not Phase.RUNNING:
        return StandingKind.GRACE if phase is Phase.GRACE else StandingKind.OVER
    if standing.forecast is None:
        return StandingKind.EARLY
    return StandingKind.BEHIND if lacking(standing.asked, standing.forecast.amount) else StandingKind.ON_TRACK


def filtered(rows: Iterable[ProgressRow], wanted: ProgressFilter) -> list[ProgressRow]:
    """Return the lines that meet a filter, in the same order; each word is in a name, a code, a team or a vaksectie."""
    words = normalise_for_search(wanted.text)
    if wanted.text.strip() and not words:
        return []
    among = rows if wanted.people is None else (row for row in rows if row.person.id in wanted.people)
    return [row for row in among if _is(row, wanted.which) and _in(row, wanted.group) and _has(row, words)]


def _is(row: ProgressRow, which: Which) -> bool:
    if which in _WITHIN:
        return row.phase is Phase.RUNNING and row.months is not None and row.months <= _WITHIN[which]
    if which is Which.GRACE or which is Which.EXPIRED:
        return row.phase is (Phase.GRACE if which is Which.GRACE else Phase.OVER)
    return which is Which.ALL or row.standing.meets is (which is Which.MEETS)


def _in(row: ProgressRow, group: str) -> bool:
    return not group or small_letters(group) in {small_letters(row.person.section), small_letters(row.person.team)}


def _has(row: ProgressRow, words: Sequence[str]) -> bool:
    return all(word in row.words for word in words)


def _things_lacking(row: ProgressRow) -> tuple[int, float]:
    """Return how many things are lacking, the total among them, and how much there is still to do."""
    standing = row.standing
    if standing.meets:
        return 0, 0.0
    things = (
        lacking(standing.asked, standing.counted) > 0,
        lacking(standing.work_asked, standing.work) > 0,
        lacking(standing.validated_asked, standing.validated) > 0,
        any(year.to_do for year in standing.years),
        *(rule.to_do > 0 for rule in standing.rules),
        *(not proof.ok for proof in standing.proofs),
    )
    return sum(things), standing.to_do


_VALUES: dict[ProgressColumn, Callable[[ProgressRow], float | str | date | tuple[int, float]]] = {
    ProgressColumn.QUALIFICATION: lambda row: row.qualification.casefold(),
    ProgressColumn.CODE: lambda row: row.person.code.casefold(),
    ProgressColumn.TEAM: lambda row: row.person.team.casefold(),
    ProgressColumn.SECTION: lambda row: row.person.section.casefold(),
    ProgressColumn.COUNTED: lambda row: row.share,
    ProgressColumn.ASKED: lambda row: row.standing.asked,
    ProgressColumn.TO_DO: lambda row: row.open,
    ProgressColumn.DEADLINE: lambda row: row.standing.deadline,
    ProgressColumn.WITHIN: lambda row: row.standing.deadline,
    ProgressColumn.FORECAST: lambda row: row.standing.forecast.amount if row.standing.forecast else -1.0,
    ProgressColumn.MEETS: lambda row: int(row.standing.meets),
    ProgressColumn.LACKING: _things_lacking,
}


def in_order(rows: Sequence[ProgressRow], column: ProgressColumn, *, descending: bool = False) -> list[ProgressRow]:
    """Return lines that stand in order of name by another column; of two alike the names stay in order."""
    if column is ProgressColumn.NAME:
        return list(reversed(rows)) if descending else list(rows)
    return sorted(rows, key=_VALUES[column], reverse=descending)


def groups_of(rows: Iterable[ProgressRow]) -> list[str]:
    """Return the vaksecties and teams of some lines, each once whatever its capitals, in order."""
    found = set(spellings(name for row in rows for name in (row.person.section, row.person.team) if name).values())
    return sorted(found, key=lambda name: (name.casefold(), name))
