# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plan of an import of activities: what every row would do before anything is written."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from app.domain.activities import Activity, Participation, ParticipationStatus
from app.domain.activity_checks import check_participation
from app.domain.ids import ActivityId, TeacherId
from app.domain.name_search import search_words
from app.domain.teachers import Teacher
from app.errors import InvalidValue
from app.exchange.activity_headers import ActivityField
from app.exchange.activity_rows import ActivityReader, ReadActivity, limit
from app.exchange.attendance import Roll
from app.exchange.rows import Problem
from app.exchange.tables import RawTable
from app.progress import Progress

Key = tuple[tuple[str, ...], date, date, tuple[str, ...]]
"""What makes two rows one activity: title, days and provider, whatever their capitals and accents."""
Listed = set[tuple[Key, TeacherId | None]]
MOST_CANDIDATES = 8
_SAME_HOURS = 0.01
_TOLD = 100
"""After so many rows how far it is."""


class ActivityOutcome(StrEnum):
    """What a row of a list of activities comes to."""

    NEW = "new"
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


@dataclass(frozen=True, slots=True)
class ActivityPlan:
    """What an import of activities would do. Immutable: `choose` returns another plan."""

    table: RawTable
    rows: tuple[ActivityPlanRow, ...]
    today: date
    existing: Mapping[Key, ActivityId] = field(default_factory=dict, repr=False)
    taken: Mapping[ActivityId, Mapping[TeacherId, float]] = field(default_factory=dict, repr=False)
    """Who takes part in those already, with their hours."""
    seen: int = 0
    """The newest action when the school was read."""
    people: Mapping[TeacherId, Teacher] = field(default_factory=dict, repr=False)
    """Everybody whom a row is or may be about."""
    mapping: Mapping[int, ActivityField] = field(default_factory=dict, repr=False)
    """What the columns were taken to hold."""

    def counts(self) -> dict[ActivityOutcome, int]:
        """Return how many rows have each outcome, those with none included."""
        counted = Counter(row.outcome for row in self.rows)
        return {outcome: counted[outcome] for outcome in ActivityOutcome}


def key_of(activity: Activity) -> Key:
    """Return by what an activity is known again."""
    return search_words(activity.title), activity.starts, activity.ends, search_words(activity.provider)


def make_plan(
    table: RawTable,
    reader: ActivityReader,
    roll: Roll,
    existing: Iterable[Activity],
    participations: Iterable[Participation],
    *,
    today: date,
    seen: int,
    progress: Progress,
) -> ActivityPlan:
    """Return what importing the table would do to the existing activities; nothing is written. Raises Cancelled."""
    taken: dict[ActivityId, dict[TeacherId, float]] = {}
    for item in participations:
        taken.setdefault(item.activity_id, {})[item.teacher_id] = item.hours
    plan = ActivityPlan(table, (), today, {key_of(one): one.id for one in existing}, taken, seen)
    listed: Listed = set()
    rows = []
    for place, (number, cells) in enumerate(table.rows):
        if place % _TOLD == 0:
            progress.report(place, len(table.rows), "list_step.planning")
        row = _matched(reader.read(number, cells), reader, roll)
        rows.append(_compared(plan, row, listed))
    meant = {one for row in rows for one in (*row.candidates, row.teacher_id) if one is not None}
    return replace(plan, rows=tuple(rows), people={who: roll.teachers[who] for who in meant})


def _matched(read: ReadActivity, reader: ActivityReader, roll: Roll) -> ActivityPlanRow:
    """Find whom a row is about; two candidates are a doubt, never a guess."""
    person = read.who[-1] if read.who else ""
    row = ActivityPlanRow(read.number, ActivityOutcome.NEW, read.activity, person, problems=read.problems)
    if read.problems:
        return replace(row, outcome=ActivityOutcome.REFUSED)
    if not read.who:
        return row if not reader.names_people else _nobody(row)
    meant = [found for text in read.who if (found := roll.meant(text))]
    sure = {found[0] for found in meant if len(found) == 1}
    if len(sure) == 1 and all(sure & set(found) for found in meant):
        return replace(row, teacher_id=sure.pop())
    if meant:
        named = tuple(dict.fromkeys(one for found in meant for one in found))[:MOST_CANDIDATES]
        return _in_doubt(replace(row, candidates=named))
    alike = roll.alike(person)
    if not alike:
        return _nobody(row)
    return _in_doubt(replace(row, candidates=tuple(alike), likeness=tuple(alike.values())))


def _in_doubt(row: ActivityPlanRow) -> ActivityPlanRow:
    doubt = "several" if len(row.candidates) > 1 and not row.likeness else "alike"
    return replace(row, outcome=ActivityOutcome.DOUBTFUL, teacher_id=None, doubt=doubt)


def _nobody(row: ActivityPlanRow) -> ActivityPlanRow:
    code = "activity_nobody" if row.person else "activity_no_person"
    problem = Problem("", row.row_number, code, {"value": row.person[:60]}, refuses=True)
    return replace(row, outcome=ActivityOutcome.REFUSED, problems=(*row.problems, problem))


def _compared(plan: ActivityPlan, row: ActivityPlanRow, listed: Listed) -> ActivityPlanRow:
    """Tell whether a row is possible, is known already, or stands twice in the list."""
    if row.activity is None or row.outcome is not ActivityOutcome.NEW:
        return row
    try:
        if row.teacher_id is not None:
            check_participation(participation_of(row, plan.today), row.activity, plan.today)
    except InvalidValue as error:
        problems = (*row.problems, limit(row.row_number, error))
        return replace(row, outcome=ActivityOutcome.REFUSED, problems=problems)
    key = key_of(row.activity)
    if (key, row.teacher_id) in listed:
        return replace(row, outcome=ActivityOutcome.UNCHANGED, doubt="twice")
    listed.add((key, row.teacher_id))
    known = plan.existing.get(key)
    return row if known is None else _known(row, row.activity, plan.taken.get(known, {}))


def _known(row: ActivityPlanRow, activity: Activity, taken: Mapping[TeacherId, float]) -> ActivityPlanRow:
    """Tell of a row about an activity that is there what is new: a participant, or nothing."""
    if row.teacher_id is None:
        return replace(row, outcome=ActivityOutcome.UNCHANGED)
    if row.teacher_id not in taken:
        return row
    if abs(taken[row.teacher_id] - activity.hours) < _SAME_HOURS:
        return replace(row, outcome=ActivityOutcome.UNCHANGED)
    return replace(row, outcome=ActivityOutcome.DOUBTFUL, doubt="hours_differ")


def choose(plan: ActivityPlan, row_number: int, teacher_id: TeacherId | None) -> ActivityPlan:
    """Return the plan with a doubtful row settled: who is meant, or None for nobody that is known.

    Every other row with the same name and the same candidates follows. Raises InvalidValue when it is no candidate.
    """
    said = next((row for row in plan.rows if row.row_number == row_number), None)
    if said is None or not said.candidates or (teacher_id is not None and teacher_id not in said.candidates):
        raise InvalidValue("candidate", row=row_number)
    doubt = (said.person, said.candidates)
    settled = [(row.person, row.candidates) == doubt for row in plan.rows]
    listed: Listed = {
        (key_of(row.activity), row.teacher_id)
        for row, anew in zip(plan.rows, settled, strict=True)
        if row.activity and row.teacher_id and not anew
    }
    rows = [
        _settled(plan, row, teacher_id, listed) if anew else row for row, anew in zip(plan.rows, settled, strict=True)
    ]
    return replace(plan, rows=tuple(rows))


def _settled(plan: ActivityPlan, row: ActivityPlanRow, teacher_id: TeacherId | None, listed: Listed) -> ActivityPlanRow:
    bare = _in_doubt(replace(row, problems=()))
    if teacher_id is None:
        return bare
    return _compared(plan, replace(bare, outcome=ActivityOutcome.NEW, teacher_id=teacher_id, doubt=""), listed)


def participation_of(row: ActivityPlanRow, today: date) -> Participation:
    """Return how the teacher of a row takes part: planned when it is still to come. The activity's id is not set."""
    activity, teacher_id = row.activity, row.teacher_id
    if activity is None or teacher_id is None:
        raise ValueError(row.row_number)
    status = ParticipationStatus.PLANNED if activity.ends > today else ParticipationStatus.DONE
    hours = (activity.contact_hours, activity.self_study_hours)
    return Participation(activity.id, teacher_id, activity.ends, *hours, status)


def to_write(plan: ActivityPlan) -> tuple[list[Activity], list[tuple[Key, Participation]]]:
    """Return the activities that are new, each once, and who takes part in which, as planned."""
    new: dict[Key, Activity] = {}
    people: list[tuple[Key, Participation]] = []
    for row in plan.rows:
        if row.outcome is not ActivityOutcome.NEW or row.activity is None:
            continue
        key = key_of(row.activity)
        if key not in plan.existing:
            new.setdefault(key, row.activity)
        if row.teacher_id is not None:
            people.append((key, participation_of(row, plan.today)))
    return list(new.values()), people
