# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a list of activities in: read, plan, and only then write, as one action."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app import clock
from app.domain.activities import Activity, Participation
from app.domain.changes import Action
from app.domain.ids import TeacherId
from app.errors import InvalidValue, SchoolFileError
from app.exchange.activity_headers import (
    SEVERAL,
    ActivityField,
    mapping_of,
    names_activities,
    recalled,
    stored,
)
from app.exchange.activity_plan import (
    ActivityPlan,
    choose,
    key_of,
    make_plan,
    take_hours,
    to_change,
    to_write,
)
from app.exchange.activity_plan_rows import ActivityOutcome, ActivityPlanRow, match_rows
from app.exchange.activity_rows import ActivityReader
from app.exchange.attendance import Roll
from app.exchange.columns import fingerprint
from app.exchange.reading import read_list
from app.exchange.tables import RawTable
from app.persistence import activities, journal, mappings, rules
from app.persistence.database import Database
from app.persistence.repositories.activities import ACTIVITIES, PARTICIPATIONS
from app.persistence.repositories.catalogue import TEACHERS
from app.persistence.storing import Storing
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.backups import BackupService
from app.services.vocabularies import vocabulary_of
from app.wording import Wording

__all__ = [
    "SEVERAL",
    "ActivityField",
    "ActivityImportResult",
    "ActivityImportService",
    "ActivityOutcome",
    "ActivityPlan",
    "ActivityPlanRow",
    "ReadActivities",
    "names_activities",
]


@dataclass(frozen=True, slots=True)
class ReadActivities:
    """A list of activities that was read, with what its columns hold, by index: as last time, or by the headers."""

    path: Path
    table: RawTable
    mapping: Mapping[int, ActivityField]
    remembered: bool = False

    @property
    def unread(self) -> tuple[str, ...]:
        """The headers of the columns that are not known and so not read."""
        columns = enumerate(self.table.header)
        refused = self.table.refused_columns
        return tuple(name for at, name in columns if name and at not in self.mapping and at not in refused)


@dataclass(frozen=True, slots=True)
class ActivityImportResult:
    """How many activities and participations were added, and how many participations changed."""

    activities: int
    participations: int
    changed: int = 0


class ActivityImportService:
    """Brings lists of activities into a school."""

    def __init__(self, database: Database, backups: BackupService, profiles: Profiles) -> None:
        """Work on a school; a backup is made before each import. Types and categories are named as in the profiles."""
        self._database, self._backups, self._profiles = database, backups, profiles

    def read(self, path: Path, progress: Progress, *, sheet: str | None = None) -> ReadActivities:
        """Read a list and say what its columns hold; raises ListFileError, Cancelled."""
        table = read_list(path, progress, sheet=sheet)
        with self._database.read() as connection:
            known = mappings.remembered(connection, _shape_of(table)) if any(table.header) else None
        if known is None:
            return ReadActivities(path, table, mapping_of(table))
        return ReadActivities(path, table, recalled(table, known), remembered=True)

    def plan(self, read: ReadActivities, progress: Progress) -> ActivityPlan:
        """Return what importing the list would do, row by row; nothing is written. Raises Cancelled.

        Raises InvalidValue when no column holds a title or none a day: then it is no list of activities.
        """
        if not names_activities(read.mapping):
            raise InvalidValue("activity_list", file=read.path.name)
        progress.report(0, len(read.table.rows), "list_step.planning")
        with self._database.read() as connection:
            teachers = list(TEACHERS.load_all(connection))
            seen = journal.last_id(connection)
            words = vocabulary_of(self._profiles, rules.people_in(connection))
        reader = ActivityReader(read.table, read.mapping, words.activity_types, words.categories)
        roll = Roll(teachers)
        rows = match_rows(read.table, reader, roll, progress)
        existing, taken = self._known(rows, progress)
        made = make_plan(read.table, rows, roll, existing, taken, today=clock.today(), seen=seen)
        return replace(made, mapping=read.mapping)

    def _known(self, rows: Sequence[ActivityPlanRow], progress: Progress) -> tuple[list[Activity], list[Participation]]:
        """Return the activities that rows may be about and who takes part in those; a school may have very many."""
        keys = {key_of(row.activity) for row in rows if row.activity}
        days = sorted({row.activity.ends for row in rows if row.activity})
        found: list[Activity] = []
        taken: list[Participation] = []
        with self._database.read() as connection:
            for part in activities.ending_on(connection, days):
                progress.report(0, 0, "list_step.planning")
                found += [one for one in part if key_of(one) in keys]
            for items in activities.of_activities(connection, [one.id for one in found]):
                progress.report(0, 0, "list_step.planning")
                taken += items
        return found, taken

    @staticmethod
    def take_hours(plan: ActivityPlan, row_numbers: Collection[int], *, take: bool) -> ActivityPlan:
        """Return the plan with the hours of some doubtful rows taken over, or with `take` False left as they are."""
        return take_hours(plan, row_numbers, take=take)

    @staticmethod
    def choose(plan: ActivityPlan, row_number: int, teacher_id: TeacherId | None) -> ActivityPlan:
        """Return the plan with a doubtful row settled, and with it all rows of the same name: who is meant, or nobody.

        Raises InvalidValue when that is no candidate.
        """
        return choose(plan, row_number, teacher_id)

    @staticmethod
    def save_refused(plan: ActivityPlan, path: Path, wording: Wording) -> None:
        """Save the refused rows as a sheet with the reason beside each; raises SchoolFileError."""
        from app.exchange.export import save_refused

        refused = [row for row in plan.rows if row.outcome is ActivityOutcome.REFUSED]
        save_refused(plan.table, refused, plan.today, path, wording)

    def apply(self, plan: ActivityPlan, progress: Progress) -> ActivityImportResult:
        """Write what the plan says as one action, after a backup; a plan that adds nothing writes nothing.

        Cancel before the end leaves everything as it was. Raises SchoolFileError when activities or teachers were
        changed since the plan was made: it no longer says what would happen.
        """
        new, people = to_write(plan)
        changes = to_change(plan)
        if not new and not people and not changes:
            return ActivityImportResult(0, 0)
        self._backups.make(reason="before_import", progress=progress)
        count = len(new) + len(people) + len(changes)
        action = Action("import_activities", {"count": len(new), "participations": len(people) + len(changes)})
        with self._database.write(action, storing=Storing(progress, count)) as work:
            for kind in (ACTIVITIES, PARTICIPATIONS, TEACHERS):
                if journal.touched_since(work.connection, plan.seen, kind.name):
                    raise SchoolFileError("plan_outdated")
            mappings.remember(work.connection, _shape_of(plan.table), "", stored(plan.table, plan.mapping))
            known = {key: one.id for key, one in plan.existing.items()}
            known.update({key_of(one): one.id for one in work.add(ACTIVITIES, new)})
            work.add(PARTICIPATIONS, [replace(item, activity_id=known[key]) for key, item in people])
            work.change(PARTICIPATIONS, changes)
        return ActivityImportResult(len(new), len(people), len(changes))


def _shape_of(table: RawTable) -> str:
    """Return by what a shape of list is known again; apart from staff lists, whose columns mean something else."""
    return f"activities {fingerprint(table.header)}"
