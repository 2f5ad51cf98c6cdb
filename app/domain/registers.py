# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a register asks, as data: the profile that `resources/registers/*.toml` holds, or a school's own copy of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

WORK = "work"
"""The proof that is hours of work, which a profile asks in `work_hours`."""


class Unit(StrEnum):
    """What a register counts in."""

    REGISTER_HOURS = "register_hours"
    HOURS = "hours"
    POINTS = "points"
    THEMES = "themes"


class ProfileKind(StrEnum):
    """Whether a register asks something of a teacher, or a teacher has a right to it."""

    REQUIREMENT = "requirement"
    ENTITLEMENT = "entitlement"


class Sector(StrEnum):
    """What kind of school a school is: primary, secondary or vocational education."""

    PO = "po"
    VO = "vo"
    MBO = "mbo"


class CycleStart(StrEnum):
    """Where a cycle begins: on each teacher's own day of registration, or on 1 August before it."""

    PERSONAL = "personal"
    SCHOOL_YEAR = "school_year"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose from in a profile (a category, type of activity or competence), in Dutch and English."""

    id: str
    name: str
    name_en: str = ""


@dataclass(frozen=True, slots=True)
class CategoryRule:
    """How much of the total some categories together must bring at least, and may bring at most (None: any).

    `sector` limits the rule to one kind of school (the value of a `Sector`), "" is all.
    """

    name: str
    categories: tuple[str, ...]
    minimum: float | None = None
    maximum: float | None = None
    name_en: str = ""
    sector: str = ""


@dataclass(frozen=True, slots=True)
class RequiredProof:
    """Something dated that a register asks beside hours: valid `months` long at the end of the cycle, 0 for good."""

    id: str
    name: str
    name_en: str = ""
    months: int = 0


@dataclass(frozen=True, slots=True)
class RegisterProfile:
    """A register's rules of one edition; periods in months, deadlines in weeks, amounts in `unit`."""

    id: str
    name: str
    version: int
    website: str = ""
    reference_url: str = ""
    """The page where one answers with a reference of one's own: `{reference}` is that of the letter, `{number}` the
    number the register gave. Empty for a register that has no such page.
    """
    period_months: int = 48
    application_weeks: int = 10
    reminder_after_weeks: int = 3
    max_reminders: int = 2
    expiring_months: int = 12
    grace_months: int = 0
    needs_qualification: bool = True
    verified: bool = False
    source: str = ""
    name_en: str = ""
    note: str = ""
    note_en: str = ""
    valid_from: date | None = None
    """A cycle that begins on this day or later keeps these rules, until a newer edition begins."""
    valid_until: date | None = None
    kind: ProfileKind = ProfileKind.REQUIREMENT
    unit: Unit = Unit.HOURS
    points_per_hour: float = 1.0
    """How many points an hour brings, where points are counted."""
    start: CycleStart = CycleStart.PERSONAL
    for_everybody: bool = False
    """Whether every teacher in service is in it, without registering."""
    per_qualification: bool = False
    """Whether each bevoegdheid is registered apart."""
    total: float = 0.0
    per_year_minimum: float = 0.0
    minimum_validated_share: float = 0.0
    """Part of the total that must be validated, 0 to 1."""
    rules: tuple[CategoryRule, ...] = ()
    work_hours: float = 0.0
    """Hours of work as a teacher asked within the cycle; 0 for none."""
    work_per_qualification: bool = False
    proofs: tuple[RequiredProof, ...] = ()
    only_completed_inside: bool = True
    needs_evidence: bool = False
    grace_label: str = ""
    late_renewal_keeps_cycle: bool = False
    """Whether a renewal within the grace leaves the day of the next one where it was."""
    early_renewal_keeps_cycle: bool = False
    """Whether a renewal in the last months (`expiring_months`) begins its cycle where the running one ends."""
    extension_months: int = 0
    """How long an extension may be at most; 0 for no limit."""
    pro_rata_fte: bool = False
    categories: tuple[Choice, ...] = ()
    activity_types: tuple[Choice, ...] = ()
    competences: tuple[Choice, ...] = ()
    unverified: tuple[str, ...] = ()
    """The keys of which no source was found: shown as such."""


def edition_for(editions: Iterable[RegisterProfile], start: date) -> RegisterProfile:
    """Return the rules that a cycle beginning on a day keeps: of the newest edition in force on that day.

    Where none was, those of the newest that had begun, or else the oldest. Of two that begin on one day the higher
    `version` counts. Raises ValueError when there is no edition at all.
    """
    ordered = sorted(editions, key=lambda item: (item.valid_from or date.min, item.version))
    if not ordered:
        raise ValueError("a register has at least one edition")
    begun = [item for item in ordered if item.valid_from is None or item.valid_from <= start]
    in_force = [item for item in begun if item.valid_until is None or start <= item.valid_until]
    return (in_force or begun or ordered[:1])[-1]


@dataclass(frozen=True, slots=True)
class RegisterEdition:
    """A school's own edition of a register, kept in the school as the text of its TOML file."""

    register_id: str
    edition: int
    text: str
    version: int = 0
    id: int = 0
