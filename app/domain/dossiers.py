# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A bekwaamheidsdossier: all that the school knows of how one teacher keeps up the profession, ready to be shown."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from app.domain.activities import Evidence, Proof, Reduction
from app.domain.activity_rows import TakenPart
from app.domain.activity_totals import hours_spent
from app.domain.cycle_standings import CycleStanding, ReductionEffect
from app.domain.ids import ActivityId, ParticipationId, TeacherId
from app.domain.periods import school_year
from app.domain.registers import Choice, RegisterProfile
from app.domain.registrations import Event, Status, StatusSpan
from app.domain.teachers import Teacher


class DossierPeriod(StrEnum):
    """Which activities a dossier tells of: all, those of the terms that run now, of this school year, of some days."""

    ALL = "all"
    CYCLE = "cycle"
    SCHOOL_YEAR = "school_year"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class DossierOptions:
    """What a dossier holds. `on` is the day whose standing it tells; `since` and `until` count for DAYS only.

    With `append` the evidence itself comes behind it; what is of more people than this teacher only with `shared` too.
    """

    on: date
    period: DossierPeriod = DossierPeriod.ALL
    since: date | None = None
    until: date | None = None
    append: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class RegisterPart:
    """One register a teacher had to do with: the status on the day, and what happened up to then, in order.

    `became` is the status that each event led to; `qualification` the bevoegdheid it is for, "" for all.
    """

    profile: RegisterProfile
    status: StatusSpan
    events: tuple[Event, ...]
    became: tuple[Status, ...]
    qualification: str = ""


@dataclass(frozen=True, slots=True)
class CyclePart:
    """Where a teacher stands in the running cycle of one register."""

    profile: RegisterProfile
    standing: CycleStanding
    qualification: str = ""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A piece of evidence with its number in the dossier, and the title and day of what it shows.

    `shared` tells that it is of more people: kept with an activity in which others took part, or with their part.
    """

    number: int
    evidence: Evidence
    title: str
    on: date
    shared: bool
    shows: tuple[ParticipationId, ...] = ()
    """What of this teacher it shows: more than one where they took part for several bevoegdheden."""


@dataclass(frozen=True, slots=True)
class LeaverPack:
    """The file with what a teacher who leaves takes along; `kept_until` is the last day the school keeps its own copy.

    That is None for who is in service still.
    """

    teacher_id: TeacherId
    name: str
    path: Path
    kept_until: date | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """One teacher's dossier on a day; `since` and `until` are the days its activities lie in (None: no limit).

    `taken` is in order of the days. `categories` are those of all registers, whose names activities use.
    """

    teacher: Teacher
    school: str
    options: DossierOptions
    since: date | None = None
    until: date | None = None
    registers: tuple[RegisterPart, ...] = ()
    cycles: tuple[CyclePart, ...] = ()
    taken: tuple[TakenPart, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    categories: tuple[Choice, ...] = ()
    reductions: tuple[Reduction, ...] = ()
    proofs: tuple[Proof, ...] = ()
    profiles: tuple[RegisterProfile, ...] = ()
    """The registers of the school, in whose names reductions and proofs are told."""

    def appended(self) -> tuple[Exhibit, ...]:
        """Return the evidence that comes behind the dossier."""
        if not self.options.append:
            return ()
        return tuple(one for one in self.exhibits if self.options.shared or not one.shared)

    def held_back(self) -> tuple[Exhibit, ...]:
        """Return the evidence that is about others too and is not to go along."""
        return tuple(one for one in self.exhibits if one.shared and not self.options.shared)

    def shown_by(self, taken: TakenPart) -> tuple[Exhibit, ...]:
        """Return what shows that the teacher took part in something."""
        return tuple(one for one in self.exhibits if taken.participation.id in one.shows)


@dataclass(frozen=True, slots=True)
class CategoryPart:
    """The activities that count for the same categories, and the hours of them that were done or accepted."""

    categories: tuple[str, ...]
    taken: tuple[TakenPart, ...]

    @property
    def hours(self) -> float:
        """The hours done or accepted, once where they were noted for several bevoegdheden."""
        return hours_spent(self.taken).total


def days_of(options: DossierOptions, cycles: tuple[CyclePart, ...]) -> tuple[date | None, date | None]:
    """Return the first and last day of the activities a dossier tells of; None for no limit.

    Where several terms run, those of all of them; who is in no register gets everything.
    """
    if options.period is DossierPeriod.DAYS:
        return options.since, options.until
    if options.period is DossierPeriod.SCHOOL_YEAR:
        return school_year(options.on)
    if options.period is DossierPeriod.CYCLE and cycles:
        terms = [part.standing.cycle for part in cycles]
        return min(term.since for term in terms), max(term.until for term in terms)
    return None, None


def to_take_along(dossier: Dossier) -> Dossier:
    """Return what of a dossier a teacher may take out of the school.

    Evidence that is held back keeps its number and what it shows, for its very name may tell of others. What the school
    remarked on reductions and proofs is its own.
    """
    held = {one.number for one in dossier.held_back()}
    cycles = (
        replace(part, standing=replace(part.standing, reductions=_unremarked(part.standing.reductions)))
        for part in dossier.cycles
    )
    return replace(
        dossier,
        exhibits=tuple(_unnamed(one) if one.number in held else one for one in dossier.exhibits),
        cycles=tuple(cycles),
        reductions=_unremarked(dossier.reductions),
        proofs=tuple(replace(one, note="") for one in dossier.proofs),
    )


_Reason = TypeVar("_Reason", Reduction, ReductionEffect)


def _unremarked(reductions: Iterable[_Reason]) -> tuple[_Reason, ...]:
    return tuple(replace(one, reason="") for one in reductions)


def _unnamed(one: Exhibit) -> Exhibit:
    return replace(one, evidence=replace(one.evidence, name="", media_type="", size=0, added_by=""))


def by_category(dossier: Dossier) -> tuple[CategoryPart, ...]:
    """Return the activities by what they count for: single categories in the registers' order, then several, then none.

    Each activity stands in one part only, so that the hours of the parts are the hours of all.
    """
    order = {choice.id: place for place, choice in enumerate(dossier.categories)}
    parts: dict[tuple[str, ...], list[TakenPart]] = {}
    for taken in dossier.taken:
        named = sorted(dict.fromkeys(taken.activity.categories), key=lambda name: (order.get(name, len(order)), name))
        parts.setdefault(tuple(named), []).append(taken)

    def place(names: tuple[str, ...]) -> tuple[bool, int, list[tuple[int, str]]]:
        return not names, len(names), [(order.get(name, len(order)), name) for name in names]

    return tuple(CategoryPart(names, tuple(parts[names])) for names in sorted(parts, key=place))


def number_exhibits(
    taken: Sequence[TakenPart], files: Iterable[Evidence], shared: frozenset[str], teacher_id: TeacherId
) -> tuple[Exhibit, ...]:
    """Return what shows what a teacher took part in, numbered in the order of that; one file of one activity once.

    `shared` names the documents that are evidence of other people too.
    """
    own: dict[ParticipationId, list[Evidence]] = defaultdict(list)
    whole: dict[ActivityId, list[Evidence]] = defaultdict(list)
    for item in dict.fromkeys(files):
        if item.participation_id is None:
            whole[item.activity_id].append(item)
        else:
            own[item.participation_id].append(item)
    found: dict[tuple[ActivityId, str], Exhibit] = {}
    for one in taken:
        part = one.participation
        for item in (*own[part.id], *whole[part.activity_id]):
            key = (part.activity_id, item.document)
            if key in found:
                found[key] = replace(found[key], shows=(*found[key].shows, part.id))
                continue
            others = item.document in shared or item.teacher_id not in {None, teacher_id}
            found[key] = Exhibit(len(found) + 1, item, one.activity.title, part.on, others, (part.id,))
    return tuple(found.values())
