# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The plan of an import: what every row would do, before anything is written, and what the user decides of it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from app import garbage
from app.domain.ids import TeacherId
from app.domain.teachers import Teacher
from app.domain.validity import check_teacher
from app.errors import InvalidValue
from app.exchange.applying import FieldChange, changed_teacher, changes_by, leaves_part_behind, new_teacher
from app.exchange.headers import StaffField
from app.exchange.matching import Match, Matcher
from app.exchange.merging import merge_rows
from app.exchange.own_columns import Columns, OwnReader
from app.exchange.rows import Problem, ReadRow, RowReader, nameless, says_name
from app.exchange.sources import source_by_id
from app.exchange.tables import RawTable
from app.progress import Progress


class Outcome(StrEnum):
    """What a row of the list, or a teacher who is not on it, comes to."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    LEFT = "left"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"


class Decision(StrEnum):
    """What is done with a row: add as new, update, fill empty fields only, nothing, or note that somebody left."""

    ADD = "add"
    UPDATE = "update"
    FILL = "fill"
    SKIP = "skip"
    MARK_LEFT = "mark_left"


_DEFAULT = {Outcome.NEW: Decision.ADD, Outcome.CHANGED: Decision.UPDATE}
POSSIBLE: Mapping[Outcome, tuple[Decision, ...]] = {
    Outcome.NEW: (Decision.ADD, Decision.SKIP),
    Outcome.CHANGED: (Decision.UPDATE, Decision.FILL, Decision.SKIP),
    Outcome.UNCHANGED: (Decision.SKIP,),
    Outcome.LEFT: (Decision.SKIP, Decision.MARK_LEFT),
    Outcome.DOUBTFUL: (Decision.SKIP, Decision.ADD, Decision.UPDATE, Decision.FILL),
    Outcome.REFUSED: (Decision.SKIP,),
}
"""The decisions a user can take for each outcome, the usual one first (of a doubtful row: nothing)."""


_COLUMN_OF = {"numbers": StaffField.STAFF_NUMBER}
"""The fields of a teacher that a list calls otherwise."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of the plan. `row_number` is that of the file, 0 for a teacher who is not on the list.

    Of a doubtful row `candidates` are those it may be about and `doubt` is why (key `plan_doubt.<code>`). A name that
    was split in doubt does not make a row doubtful: it is imported and stands on the worklist (`Teacher.name_doubt`).
    """

    row_number: int
    outcome: Outcome
    teacher_before: Teacher | None = None
    teacher_after: Teacher | None = None
    changes: tuple[FieldChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    candidates: tuple[TeacherId, ...] = ()
    decision: Decision = Decision.SKIP
    doubt: str = ""
    read: ReadRow | None = field(default=None, repr=False, compare=False)

    @property
    def remarked(self) -> bool:
        """Whether something is to be said of a row that is not refused: a value was left out, or a code is shared."""
        return bool(self.problems) and self.outcome is not Outcome.REFUSED


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. Immutable: `decide` returns another plan."""

    table: RawTable
    source: str
    mapping: Mapping[int, StaffField]
    rows: tuple[PlanRow, ...]
    today: date
    candidates: Mapping[TeacherId, Teacher] = field(default_factory=dict)
    """The teachers a doubtful row may be about, by id."""
    seen: int | None = None
    """The newest action the existing teachers were read after; None where nobody writes in between."""
    own: Columns = field(default_factory=dict)
    """Which own field a column holds, of those whose meaning is OWN."""

    def counts(self) -> dict[Outcome, int]:
        """Return how many rows have each outcome, those with none included."""
        counted = Counter(row.outcome for row in self.rows)
        return {outcome: counted[outcome] for outcome in Outcome}

    def refused(self) -> tuple[PlanRow, ...]:
        """Return the rows that cannot be imported."""
        return tuple(row for row in self.rows if row.outcome is Outcome.REFUSED)


def make_plan(
    table: RawTable,
    mapping: Mapping[int, StaffField],
    source: str,
    existing: Sequence[Teacher],
    *,
    today: date,
    progress: Progress | None = None,
    own: Columns | None = None,
) -> ImportPlan:
    """Return what importing the table would do to the existing teachers; nothing is written.

    `source` is the id of a source (`sources`), which says what its codes mean; `own` says of the columns that mean OWN
    which field they hold. Raises Cancelled.
    """
    progress = progress or Progress()
    reader = RowReader(table, mapping, source_by_id(source))
    columns = {at: one for at, one in (own or {}).items() if mapping.get(at) is StaffField.OWN}
    beside = None
    if columns or StaffField.TAGS in mapping.values():
        beside = OwnReader(table, columns, {tag for one in existing for tag in one.tags})
    with garbage.keeping():
        read = _read_rows(table, reader, beside, progress)
        return replace(_planned(table, reader, source, mapping, existing, read, today, progress), own=columns)


def _read_rows(table: RawTable, reader: RowReader, beside: OwnReader | None, progress: Progress) -> list[ReadRow]:
    read: list[ReadRow] = []
    total = len(table.rows)
    for numbers, batch in table.rows.batches():
        progress.report(len(read), total, "list_step.planning")
        rows = list(map(reader.read, numbers, batch))
        if beside is not None:
            for row, cells in zip(rows, batch, strict=True):
                beside.add(row, cells)
        read += rows
    return read


def _planned(  # noqa: PLR0917 - one thing in two parts
    table: RawTable,
    reader: RowReader,
    source: str,
    mapping: Mapping[int, StaffField],
    existing: Sequence[Teacher],
    read: list[ReadRow],
    today: date,
    progress: Progress,
) -> ImportPlan:
    total = len(table.rows)
    rows, doubts = merge_rows(read)
    matcher = Matcher(existing)
    progress.report(total, total, "list_step.planning")
    matches = [matcher.match(row) for row in rows]
    _doubt_rows_of_one_teacher(rows, matches, doubts)
    _doubt_what_may_be_bsns(table, mapping, rows, matches, doubts)
    plan_rows = [
        held_to_limits(_plan_row(row, match, doubts.get(row.number, "")), reader.column)
        for row, match in zip(rows, matches, strict=True)
    ]
    _keep_cells_of_refused(table, plan_rows)
    plan_rows += _left(existing, matches, today)
    known = {one.id: one for match in matches for one in (*match.candidates, match.teacher) if one is not None}
    return ImportPlan(table, source, dict(mapping), tuple(plan_rows), today, known)


def _doubt_rows_of_one_teacher(rows: list[ReadRow], matches: list[Match], doubts: dict[int, str]) -> None:
    """Turn two rows that mean the same teacher into doubts: which of them speaks for the teacher is not ours to say."""
    first: dict[int, int] = {}
    for at, match in enumerate(matches):
        if match.teacher is None or rows[at].refused or rows[at].number in doubts:
            continue
        key = id(match.teacher)
        if key not in first:
            first[key] = at
            continue
        for one in (first[key], at):
            teacher = match.teacher
            matches[one] = Match(None, (teacher,), "two_rows")


def _doubt_what_may_be_bsns(
    table: RawTable,
    mapping: Mapping[int, StaffField],
    rows: list[ReadRow],
    matches: list[Match],
    doubts: dict[int, str],
) -> None:
    """Turn rows with what may be a BSN, in a list too short to tell, into doubts, but for people known by it."""
    suspect = {note.facts["index"] for note in table.notes if note.code == "maybe_bsn"}
    columns = [at for at, field in mapping.items() if at in suspect and field is not StaffField.IGNORE]
    if not columns:
        return
    held = {number: {cells[at] for at in columns} - {""} for number, cells in table.rows}
    for row, match in zip(rows, matches, strict=True):
        known = {one.number for one in match.teacher.numbers} | {match.teacher.code} if match.teacher else set()
        if held[row.number] - known:
            doubts.setdefault(row.number, "maybe_bsn")


def _plan_row(row: ReadRow, match: Match, twice: str) -> PlanRow:
    if row.refused:
        return PlanRow(row.number, Outcome.REFUSED, match.teacher, None, (), row.problems, read=row)
    doubt = twice or match.doubt
    if doubt:
        candidates = match.candidates or ((match.teacher,) if match.teacher else ())
        ids = tuple(teacher.id for teacher in candidates)
        after = new_teacher(row)
        return PlanRow(row.number, Outcome.DOUBTFUL, None, after, (), row.problems, ids, doubt=doubt, read=row)
    if match.teacher is None and not says_name(row):
        return PlanRow(row.number, Outcome.REFUSED, None, None, (), (*row.problems, nameless(row.number)), read=row)
    if match.teacher is None:
        after = new_teacher(row)
        return PlanRow(row.number, Outcome.NEW, None, after, (), row.problems, decision=Decision.ADD, read=row)
    changes = changes_by(row, match.teacher)
    after = changed_teacher(match.teacher, row, changes)
    if leaves_part_behind(changes):
        who = (match.teacher.id,)
        return PlanRow(row.number, Outcome.DOUBTFUL, None, after, (), row.problems, who, doubt="part_blank", read=row)
    outcome = Outcome.CHANGED if changes else Outcome.UNCHANGED
    decision = _DEFAULT.get(outcome, Decision.SKIP)
    return PlanRow(row.number, outcome, match.teacher, after, changes, row.problems, decision=decision, read=row)


def held_to_limits(row: PlanRow, column: Callable[[StaffField], str]) -> PlanRow:
    """Return the row; refused, with the reason, when it would make of a teacher what no form would take.

    `column` names the column of the list that holds a field.
    """
    after = row.teacher_after
    if row.outcome is Outcome.REFUSED or after is None or after is row.teacher_before:
        return row
    try:
        check_teacher(after)
    except InvalidValue as error:
        if row.outcome is Outcome.DOUBTFUL and row.read is not None and not says_name(row.read):
            return row  # it may yet turn out to be about somebody whose name is known
        name = str(error.facts["field"])
        field = StaffField(_COLUMN_OF.get(name, name))
        named = column(field) or (column(StaffField.QUALIFICATIONS) if field is StaffField.SUBJECTS else "")
        code = f"limit_{error.key.partition('.')[2]}"
        problem = Problem(named, row.row_number, code, error.facts, refuses=True)
        problems = (*row.problems, problem)
        return PlanRow(row.row_number, Outcome.REFUSED, row.teacher_before, None, (), problems, read=row.read)
    return row


def _keep_cells_of_refused(table: RawTable, rows: Sequence[PlanRow]) -> None:
    """Keep with the rows that were refused last what the list says, so that they can be saved beside the reason."""
    bare = {row.row_number: row.read for row in rows if row.outcome is Outcome.REFUSED and row.read is not None}
    bare = {number: read for number, read in bare.items() if not read.cells}
    if bare:
        for number, cells in table.rows:
            if number in bare:
                bare[number].cells = cells


def _left(existing: Sequence[Teacher], matches: list[Match], today: date) -> list[PlanRow]:
    listed = {id(teacher) for match in matches for teacher in (match.teacher, *match.candidates)}
    return [
        PlanRow(0, Outcome.LEFT, teacher, teacher)
        for teacher in existing
        if id(teacher) not in listed and teacher.in_service(today)
    ]
