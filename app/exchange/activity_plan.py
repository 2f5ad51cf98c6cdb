# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plan of an import of activities: what every row would do before anything is written."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.activities import Activity, Participation, ParticipationStatus
from app.domain.activity_checks import check_participation
from app.domain.ids import ActivityId, TeacherId
from app.domain.name_search import search_words
from app.domain.teachers import Teacher
from app.errors import InvalidValue
from app.exchange.activity_headers import ActivityField
from app.exchange.activity_plan_rows import ActivityOutcome, ActivityPlanRow, in_doubt
from app.exchange.activity_rows import limit
from app.exchange.attendance import Roll
from app.exchange.tables import RawTable

Key = tuple[tuple[str, ...], date, date, tuple[str, ...]]
"""What makes two rows one activity: title, days and provider, whatever their capitals and accents."""
Place = tuple[Key, TeacherId | None, str]
"""An activity and who takes part in it; None for the activity itself."""
_SAME_HOURS = 0.01


@dataclass(frozen=True, slots=True)
class ActivityPlan:
    """What an import of activities would do. Immutable: `choose` returns another plan."""

    table: RawTable
    rows: tuple[ActivityPlanRow, ...]
    today: date
    existing: Mapping[Key, Activity] = field(default_factory=dict, repr=False)
    taken: Mapping[ActivityId, Mapping[TeacherId, tuple[Participation, ...]]] = field(default_factory=dict, repr=False)
    """Who takes part in those already: once, or once for each bevoegdheid."""
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
    rows: tuple[ActivityPlanRow, ...],
    roll: Roll,
    existing: Iterable[Activity],
    participations: Iterable[Participation],
    *,
    today: date,
    seen: int,
) -> ActivityPlan:
    """Return what importing matched rows would do; nothing is written.

    `existing` are the activities on the days of the rows at least, `participations` who takes part in those that
    the rows may be about.
    """
    taken: defaultdict[ActivityId, defaultdict[TeacherId, tuple[Participation, ...]]]
    taken = defaultdict(lambda: defaultdict(tuple))
    for item in participations:
        taken[item.activity_id][item.teacher_id] += (item,)
    meant = {one for row in rows for one in (*row.candidates, row.teacher_id) if one is not None}
    people = {who: roll.teachers[who] for who in meant}
    plan = ActivityPlan(table, rows, today, {key_of(one): one for one in existing}, taken, seen, people)
    return _all_compared(plan, rows)


def _all_compared(plan: ActivityPlan, rows: Sequence[ActivityPlanRow]) -> ActivityPlan:
    """Return the plan with every row compared afresh, in order: what one is decides about those after it."""
    places = _places(rows)
    chosen = {places[row.row_number]: row.row_number for row in rows if row.takes}
    listed: dict[Place | None, float] = {}
    compared = {
        row.row_number: _compared(plan, row, places[row.row_number], listed, chosen)
        for row in sorted(rows, key=lambda row: bool(row.part.qualification))  # who is listed for all counts first
    }
    return replace(plan, rows=tuple(compared[row.row_number] for row in rows))


def _places(rows: Sequence[ActivityPlanRow]) -> dict[int, Place | None]:
    """Return by number what each row is about, the same for rows about the same: activity, teacher and bevoegdheid.

    Where one is for every bevoegdheid so are the others: the same hours would count twice.
    """
    whole: set[tuple[Key, TeacherId | None]] = set()
    found: dict[int, Place | None] = {}
    for row in rows:
        if row.activity is None:
            found[row.row_number] = None
            continue
        key, name = key_of(row.activity), row.part.qualification.casefold()
        found[row.row_number] = key, row.teacher_id, name
        if not name and row.outcome is not ActivityOutcome.REFUSED:
            whole.add((key, row.teacher_id))
    return {number: (*at[:2], "") if at and at[:2] in whole else at for number, at in found.items()}


def _compared(
    plan: ActivityPlan,
    row: ActivityPlanRow,
    place: Place | None,
    listed: dict[Place | None, float],
    chosen: Mapping[Place | None, int],
) -> ActivityPlanRow:
    """Tell whether a row is possible, is known already, or stands twice in the list."""
    nobody_yet = row.outcome is ActivityOutcome.DOUBTFUL and row.teacher_id is None
    if row.activity is None or row.outcome is ActivityOutcome.REFUSED or nobody_yet:
        return row
    known = plan.existing.get(key_of(row.activity))
    activity = row.activity if known is None else _with_hours(row.activity, known)
    row = replace(row, outcome=ActivityOutcome.NEW, activity=activity, doubt="", held=())
    try:
        if row.teacher_id is not None:
            check_participation(participation_of(row, plan.today), activity, plan.today)
    except InvalidValue as error:
        problems = (*row.problems, limit(row.row_number, error))
        return replace(row, outcome=ActivityOutcome.REFUSED, problems=problems)
    if chosen.get(place, row.row_number) != row.row_number:
        return replace(row, outcome=ActivityOutcome.UNCHANGED, doubt="twice", takes=False)
    if place in listed:
        return _twice(row, same=row.teacher_id is None or _alike(listed[place], activity.hours))
    listed[place] = activity.hours
    return row if known is None else _known(row, plan.taken.get(known.id, {}), past=activity.ends <= plan.today)


def _twice(row: ActivityPlanRow, *, same: bool) -> ActivityPlanRow:
    if same:
        return replace(row, outcome=ActivityOutcome.UNCHANGED, doubt="twice")
    return replace(row, outcome=ActivityOutcome.DOUBTFUL, doubt="hours_twice")


def _with_hours(activity: Activity, known: Activity) -> Activity:
    """Return a listed activity; where the list tells no hours, with those of the activity that is there."""
    if activity.hours:
        return activity
    return replace(activity, contact_hours=known.contact_hours, self_study_hours=known.self_study_hours)


def _known(
    row: ActivityPlanRow, taken: Mapping[TeacherId, tuple[Participation, ...]], *, past: bool
) -> ActivityPlanRow:
    """Tell of a row about an activity that is there what is new: a participant, other hours, that it was done."""
    if row.activity is None or row.teacher_id is None:
        return replace(row, outcome=ActivityOutcome.UNCHANGED)
    held = taken.get(row.teacher_id, ())
    if row.part.qualification:
        same = {"", row.part.qualification.casefold()}  # who takes part for all does for each
        held = tuple(item for item in held if item.qualification.casefold() in same)
    if not held:
        return row
    hours = [item.hours for item in held]
    if not (_alike(sum(hours), row.activity.hours) or all(_alike(one, row.activity.hours) for one in hours)):
        if row.takes and len(held) == 1:
            return replace(row, outcome=ActivityOutcome.CHANGED, doubt="hours_taken", held=held)
        doubt = "hours_differ" if len(held) == 1 else "hours_of_each"
        return replace(row, outcome=ActivityOutcome.DOUBTFUL, doubt=doubt, held=held)
    others = tuple(item for item in held if _status_after(item, row, past=past) is not item.status)
    if others:
        doubt = "status_listed" if row.part.status else "now_done"
        return replace(row, outcome=ActivityOutcome.CHANGED, doubt=doubt, held=others)
    return replace(row, outcome=ActivityOutcome.UNCHANGED)


def _status_after(item: Participation, row: ActivityPlanRow, *, past: bool) -> ParticipationStatus:
    """Return the status of a participation that is there once the row is taken over.

    What the list says holds, but that something is planned takes back nothing; says it nothing, what is over was done.
    """
    if row.part.status not in {None, ParticipationStatus.PLANNED}:
        return row.part.status or item.status
    if row.part.status is None and past and item.status is ParticipationStatus.PLANNED:
        return ParticipationStatus.DONE
    return item.status


def _alike(one: float, other: float) -> bool:
    return abs(one - other) < _SAME_HOURS


def choose(plan: ActivityPlan, row_number: int, teacher_id: TeacherId | None) -> ActivityPlan:
    """Return the plan with a doubtful row settled: who is meant, or None for nobody that is known.

    Every other row with the same name and the same candidates follows. Raises InvalidValue when it is no candidate.
    """
    said = next((row for row in plan.rows if row.row_number == row_number), None)
    if said is None or not said.candidates or (teacher_id is not None and teacher_id not in said.candidates):
        raise InvalidValue("candidate", row=row_number)
    doubt = (said.person, said.candidates)
    same = [(row.person, row.candidates) == doubt for row in plan.rows]
    return _all_compared(
        plan, [_meaning(row, teacher_id) if one else row for row, one in zip(plan.rows, same, strict=True)]
    )


def _meaning(row: ActivityPlanRow, teacher_id: TeacherId | None) -> ActivityPlanRow:
    kept = tuple(problem for problem in row.problems if not problem.refuses)
    bare = in_doubt(replace(row, problems=kept, held=(), takes=False))
    return bare if teacher_id is None else replace(bare, teacher_id=teacher_id)


def take_hours(plan: ActivityPlan, row_numbers: Collection[int], *, take: bool) -> ActivityPlan:
    """Return the plan with the hours of some rows taken over, or not after all.

    Of a teacher who is on the list more than once for an activity the row whose hours are taken is the one that counts.
    Rows of which the hours are not in doubt stay as they are.
    """
    meant = {row.row_number for row in plan.rows if row.row_number in row_numbers and row.hours_open}
    of = _places(plan.rows)
    places = {of[number] for number in meant}
    rows = [
        replace(row, takes=take and row.row_number in meant) if of[row.row_number] in places else row
        for row in plan.rows
    ]
    return _all_compared(plan, rows)


def participation_of(row: ActivityPlanRow, today: date) -> Participation:
    """Return how the teacher of a row takes part: planned when it is still to come. The activity's id is not set."""
    activity, teacher_id = row.activity, row.teacher_id
    if activity is None or teacher_id is None:
        raise ValueError(row.row_number)
    by_day = ParticipationStatus.PLANNED if activity.ends > today else ParticipationStatus.DONE
    hours = (activity.contact_hours, activity.self_study_hours)
    part, status = row.part, row.part.status or by_day
    reason = part.reason if status is ParticipationStatus.REJECTED else ""
    return Participation(activity.id, teacher_id, activity.ends, *hours, status, reason, part.qualification)


def to_change(plan: ActivityPlan) -> list[tuple[Participation, Participation]]:
    """Return the participations that are there and change, as they are and as they become."""
    return [(item, _changed(item, row, plan.today)) for row in plan.rows if row.changes for item in row.held]


def _changed(item: Participation, row: ActivityPlanRow, today: date) -> Participation:
    listed = participation_of(row, today)
    status = _status_after(item, row, past=listed.on <= today)
    reason = item.reason if status is item.status else listed.reason
    changed = replace(item, status=status, reason=reason)
    if not row.takes:
        return changed
    return replace(changed, contact_hours=listed.contact_hours, self_study_hours=listed.self_study_hours)


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
