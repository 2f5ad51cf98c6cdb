# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a staff list in: read, map, plan, and only then write, as one action."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from app import clock, garbage
from app.domain.changes import Action
from app.domain.ids import OwnFieldId, TeacherId
from app.domain.own_fields import OwnField
from app.domain.staff_kinds import StaffKind
from app.errors import SchoolFileError
from app.exchange.applying import FieldChange
from app.exchange.columns import Guess, StaffField, fingerprint, guess, recall_mapping, storable_mapping, tells_who
from app.exchange.decisions import decide_all, decide_rows, teachers_to_write, undecided
from app.exchange.headers import known_field
from app.exchange.plan import POSSIBLE, Decision, ImportPlan, Outcome, PlanRow, make_plan
from app.exchange.reading import read_list
from app.exchange.rows import Problem
from app.exchange.shared_codes import with_shared_codes
from app.exchange.sources import OTHER, SOURCES
from app.exchange.tables import RawTable
from app.persistence import journal, mappings, own_fields
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.persistence.repositories.people_kinds import OWN_FIELDS
from app.persistence.storing import Storing
from app.progress import Progress
from app.services.backups import BackupService
from app.wording import Wording

__all__ = [
    "OTHER",
    "POSSIBLE",
    "SOURCES",
    "Counts",
    "Decision",
    "FieldChange",
    "Guess",
    "ImportPlan",
    "ImportResult",
    "ImportService",
    "Outcome",
    "PlanRow",
    "Problem",
    "RawTable",
    "ReadList",
    "StaffField",
    "known_field",
    "others_to_write",
    "tells_who",
]


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list that was read, with the meaning of its columns: remembered from last time, or guessed."""

    path: Path
    table: RawTable
    guess: Guess
    mapping: Mapping[int, StaffField]
    remembered: bool
    own: Mapping[int, OwnFieldId] = field(default_factory=dict)
    """Which own field a column holds, of those whose meaning is OWN."""
    fields: Sequence[OwnField] = ()
    """The school's own fields, to choose from."""


class Counts(NamedTuple):
    """How many people are new, changed or marked as having left."""

    new: int = 0
    changed: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class ImportResult:
    """How many rows of the list were taken over in which way."""

    new: int
    changed: int
    left: int
    skipped: int
    refused: int
    doubtful: int
    others: Counts
    """How many of the new, changed and left do not teach: a staff list names the office and the caretaker too."""
    remarks: int = 0
    """How many rows were read but for a value that could not be, or want a look for another reason."""
    leavers: tuple[TeacherId, ...] = ()
    """Those marked as having left."""


class ImportService:
    """Brings staff lists into a school."""

    def __init__(self, database: Database, backups: BackupService) -> None:
        """Work on a school; a backup is made before each import."""
        self._database = database
        self._backups = backups

    def read(
        self,
        path: Path,
        progress: Progress,
        *,
        sheet: str | None = None,
        delimiter: str | None = None,
        encoding: str | None = None,
    ) -> ReadList:
        """Read a list and say what its columns seem to mean; raises ListFileError, Cancelled."""
        table = read_list(path, progress, sheet=sheet, delimiter=delimiter, encoding=encoding)
        with self._database.read() as connection:
            fields = own_fields.fields(connection)
            headed = any(table.header)  # columns without names may be anything next time
            known = mappings.remembered(connection, fingerprint(table.header)) if headed else None
        guessed = guess(table, fields)
        mapping, own = (guessed.mapping, guessed.own) if known is None else recall_mapping(table, known, fields)
        return ReadList(path, table, guessed, mapping, known is not None, own, fields)

    def plan(
        self,
        read: ReadList,
        mapping: Mapping[int, StaffField],
        progress: Progress,
        own: Mapping[int, OwnFieldId] | None = None,
    ) -> ImportPlan:
        """Return what importing the list would do, row by row; nothing is written.

        `own` says of columns that mean OWN which own field they hold; without it that is as the list was read.
        """
        with self._database.read() as connection:
            existing = list(TEACHERS.load_all(connection))
            seen = journal.last_id(connection)
            fields = {one.id: one for one in own_fields.fields(connection)}
        held = {at: fields[one] for at, one in (read.own if own is None else own).items() if one in fields}
        made = make_plan(
            read.table, mapping, read.guess.source, existing, today=clock.today(), progress=progress, own=held
        )
        return replace(with_shared_codes(made, existing, clock.today()), seen=seen)

    @staticmethod
    def decide_rows(
        plan: ImportPlan,
        places: Collection[int],
        decision: Decision,
        chosen: TeacherId | None = None,
        left_on: date | None = None,
    ) -> ImportPlan:
        """Return the plan with one decision for the rows at these indexes; raises InvalidValue."""
        return decide_rows(plan, places, decision, chosen, left_on)

    @staticmethod
    def decide_all(plan: ImportPlan, outcome: Outcome, decision: Decision) -> ImportPlan:
        """Return the plan with one decision for all rows of an outcome; raises InvalidValue."""
        return decide_all(plan, outcome, decision)

    def apply(self, plan: ImportPlan, progress: Progress) -> ImportResult:
        """Write what the plan says as one action, after a backup; remember the meaning of the columns.

        Cancel before the end leaves everything as it was. Raises SchoolFileError when a teacher was added, changed or
        removed since the plan was made: it no longer says what would happen.
        """
        new, changed = teachers_to_write(plan)
        counts = plan.counts()
        if new or changed:
            self._backups.make(reason="before_import", progress=progress)
            count = len(new) + len(changed)
            name = "import_people" if any(others_to_write(plan)) else "import_staff"
            action = Action(name, {"count": count})  # a file's name may hold a person's
            with garbage.keeping(), self._database.write(action, storing=Storing(progress, count)) as work:
                if plan.seen is not None and journal.touched_since(
                    work.connection, plan.seen, TEACHERS.name, OWN_FIELDS.name
                ):
                    raise SchoolFileError("plan_outdated")
                work.add(TEACHERS, new)
                work.change(TEACHERS, changed)
                mappings.remember(work.connection, *_columns_of(plan))
        else:
            with self._database.keep() as connection:
                mappings.remember(connection, *_columns_of(plan))
        left = [row for row in plan.rows if row.outcome is Outcome.LEFT and row.decision is not Decision.SKIP]
        taken = sum(1 for row in plan.rows if row.decision is not Decision.SKIP)
        return ImportResult(
            new=len(new),
            changed=len(changed) - len(left),
            left=len(left),
            skipped=len(plan.rows) - taken - counts[Outcome.REFUSED],
            refused=counts[Outcome.REFUSED],
            doubtful=len(undecided(plan)),
            others=others_to_write(plan),
            remarks=sum(1 for row in plan.rows if row.remarked),
            leavers=tuple(row.teacher_after.id for row in left if row.teacher_after is not None),
        )

    @staticmethod
    def save_refused(plan: ImportPlan, path: Path, wording: Wording) -> None:
        """Save the refused rows as a sheet with the reason beside each."""
        from app.exchange.export import save_refused

        save_refused(plan.table, plan.refused(), plan.today, path, wording)


def _columns_of(plan: ImportPlan) -> tuple[str, str, dict[str, str]]:
    """Return the shape of a list with where it came from and what its columns mean, to know it by next time."""
    header = plan.table.header
    own = {at: one.id for at, one in plan.own.items()}
    return fingerprint(header), plan.source, storable_mapping(header, plan.mapping, own)


def others_to_write(plan: ImportPlan) -> Counts:
    """Return how many of those the plan writes do not teach."""
    new = changed = left = 0
    for row in plan.rows:
        after = row.teacher_after
        if row.decision is Decision.SKIP or after is None or after == row.teacher_before:
            continue
        if after.kind is StaffKind.TEACHING:
            continue
        new += row.teacher_before is None
        left += row.outcome is Outcome.LEFT
        changed += row.teacher_before is not None and row.outcome is not Outcome.LEFT
    return Counts(new, changed, left)
