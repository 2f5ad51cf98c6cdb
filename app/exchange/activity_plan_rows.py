# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rows of a list of activities: what each says, whom it means, and what would come of it."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.activities import Activity, Participation
from app.domain.ids import TeacherId
from app.exchange.activity_rows import ActivityReader, ListedPart, ReadActivity
from app.exchange.attendance import Roll
from app.exchange.rows import Problem
from app.exchange.tables import RawTable
from app.progress import Progress

MOST_CANDIDATES = 8
_TOLD = 100
"""After so many rows how far it is."""


class ActivityOutcome(StrEnum):
    """What a row of a list of activities comes to."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ActivityPlanRow:
    """One row of the plan: its activity, who took part, and what is wrong or in doubt (key `activity_doubt.<doubt>`).

    Of a doubtful row nothing is written until `choose` says who of the `candidates` is meant. `person` is as listed;
    `likeness` is how much alike that and each candidate's name are in percent, empty when they are called exactly so.
    """

    row_number: int
    outcome: ActivityOutcome
    activity: Activity | None = None
    person: str = ""
    teacher_id: TeacherId | None = None
    candidates: tuple[TeacherId, ...] = ()
    likeness: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubt: str = ""
    part: ListedPart = field(default_factory=ListedPart)
    """How that person took part, as far as the list says."""
    held: tuple[Participation, ...] = ()
    """The participations that are there already and that it differs from."""
    takes: bool = False
    """Whether the user said that the hours of this row are the right ones."""

    @property
    def hours_open(self) -> bool:
        """Whether the user may say that the hours of this row are the right ones, or has said so."""
        return self.takes or self.doubt in {"hours_differ", "hours_twice"}

    @property
    def changes(self) -> bool:
        """Whether it changes participations that are there."""
        return self.outcome is ActivityOutcome.CHANGED


def match_rows(table: RawTable, reader: ActivityReader, roll: Roll, progress: Progress) -> tuple[ActivityPlanRow, ...]:
    """Return what the rows of a table say and whom they mean, compared with nothing yet. Raises Cancelled."""
    rows = []
    for place, (number, cells) in enumerate(table.rows):
        if place % _TOLD == 0:
            progress.report(place, len(table.rows), "list_step.planning")
        rows.append(_matched(reader.read(number, cells), reader, roll))
    return tuple(rows)


def _matched(read: ReadActivity, reader: ActivityReader, roll: Roll) -> ActivityPlanRow:
    """Find whom a row is about; two candidates are a doubt, never a guess."""
    person = read.who[-1] if read.who else ""
    row = ActivityPlanRow(
        read.number, ActivityOutcome.NEW, read.activity, person, problems=read.problems, part=read.part
    )
    if any(problem.refuses for problem in read.problems):
        return replace(row, outcome=ActivityOutcome.REFUSED)
    if not read.who:
        return row if not reader.names_people else _nobody(row)
    meant = [found for text in read.who if (found := roll.meant(text))]
    sure = {found[0] for found in meant if len(found) == 1}
    if len(sure) == 1 and all(sure & set(found) for found in meant):
        return replace(row, teacher_id=sure.pop())
    if meant:
        named = tuple(dict.fromkeys(one for found in meant for one in found))[:MOST_CANDIDATES]
        return in_doubt(replace(row, candidates=named))
    alike = roll.alike(person)
    if not alike:
        return _nobody(row)
    return in_doubt(replace(row, candidates=tuple(alike), likeness=tuple(alike.values())))


def in_doubt(row: ActivityPlanRow) -> ActivityPlanRow:
    """Return a row of which it is not certain whom of its candidates it means."""
    doubt = "several" if len(row.candidates) > 1 and not row.likeness else "alike"
    return replace(row, outcome=ActivityOutcome.DOUBTFUL, teacher_id=None, doubt=doubt)


def _nobody(row: ActivityPlanRow) -> ActivityPlanRow:
    code = "activity_nobody" if row.person else "activity_no_person"
    problem = Problem("", row.row_number, code, {"value": row.person[:60]}, refuses=True)
    return replace(row, outcome=ActivityOutcome.REFUSED, problems=(*row.problems, problem))
