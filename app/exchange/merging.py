# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Several rows of one person, one for each aanstelling, become one; what one person cannot have two of is said."""

from collections.abc import Iterable
from datetime import date

from app.domain.own_fields import join_tags
from app.domain.teachers import StaffKind
from app.exchange.headers import StaffField as F
from app.exchange.naming import name_key
from app.exchange.rows import Problem, ReadRow

_ONE_PERSON = (F.SURNAME, F.PARTNER_SURNAME)
_APPOINTMENT = (F.JOB, F.EMPLOYED_FROM, F.EMPLOYED_UNTIL, F.SECTION, F.TEAM, F.LOCATION, F.SUBJECTS)
_ONE_PLACE = (F.JOB, F.TEAM, F.SECTION)
"""What somebody has one of in the register; that of another appointment is left out, and the plan says so."""
_MOST_FTE = 2.0


def merge_rows(rows: Iterable[ReadRow]) -> tuple[list[ReadRow], dict[int, str]]:
    """Merge the rows that are surely of one person: the same number in the same system, or the same e-mail, and name.

    Returns the rows left, in their order, and by row number why a row is doubtful: "number_twice" (the same number with
    another name) or "twice" (the same name and nothing to tell the two apart).
    """
    left: list[ReadRow] = []
    doubts: dict[int, str] = {}
    by_key: dict[tuple[str, str], ReadRow] = {}
    for row in rows:
        if row.refused:
            left.append(row)
            continue
        keys = _keys(row)
        earlier = next((by_key[key] for key in keys if key in by_key), None)
        if earlier is None:
            left.append(row)
            for key in keys:
                by_key[key] = row
        elif not _same_name(earlier, row):
            left.append(row)
            doubts[row.number] = doubts[earlier.number] = "number_twice"
        elif keys[0][0] == "name" and not _identical(earlier, row):
            left.append(row)
            doubts[row.number] = "twice"
        else:
            _merge(earlier, row)
    return left, doubts


def _keys(row: ReadRow) -> list[tuple[str, str]]:
    """Return what gives a person away; a name only where there is no number, e-mail or code."""
    keys = [(f"number {number.system}", number.number) for number in row.numbers]
    if keys:
        return keys
    email = row.values.get(F.EMAIL)
    code = row.values.get(F.CODE)
    if email and not row.private_email:
        return [("email", str(email).casefold())]
    if code:
        return [("code", str(code).casefold())]
    parts = (F.SURNAME, F.PARTNER_SURNAME, F.INITIALS, F.FIRST_NAME, F.PREFIX)
    return [("name", " ".join(name_key(str(row.values.get(field) or "")) for field in parts))]


def _same_name(one: ReadRow, other: ReadRow) -> bool:
    names, others = (
        {name_key(str(row.values.get(field) or "")) for field in _ONE_PERSON} - {""} for row in (one, other)
    )
    return not names or not others or bool(names & others)  # a row without a name says nothing against it


def _identical(one: ReadRow, other: ReadRow) -> bool:
    return one.values == other.values and one.own == other.own


def _merge(into: ReadRow, row: ReadRow) -> None:
    """Take over what the first row does not say; add up fte of different appointments; widen the time in service."""
    first, second = into.values, row.values
    if any(first.get(field) != second.get(field) for field in _APPOINTMENT):
        _add_fte(first, second)
    _widen_service(first, second)
    subjects, more = first.get(F.SUBJECTS), second.get(F.SUBJECTS)
    if isinstance(subjects, tuple) and isinstance(more, tuple):
        first[F.SUBJECTS] = tuple(dict.fromkeys(subjects + more))
    _merge_own(into, row)
    if (
        (places := first.get(F.LOCATION))
        and (place := second.get(F.LOCATION))
        and str(place) not in str(places).split(", ")
    ):
        first[F.LOCATION] = f"{places}, {place}"
    _let_teaching_lead(first, second)
    left = [
        str(second[field]) for field in _ONE_PLACE if field in first and first[field] != second.get(field, first[field])
    ]
    for field, value in second.items():
        first.setdefault(field, value)
    into.merged += (row.number,)
    note = Problem("", into.number, "merged", {"rows": [into.number, *into.merged], "other": row.number})
    others = tuple(problem for problem in into.problems if problem.code != "merged")
    dropped = (Problem("", into.number, "appointment_left", {"other": row.number, "left": left}),) if left else ()
    into.problems = (*others, *row.problems, *dropped, note)


def _merge_own(into: ReadRow, row: ReadRow) -> None:
    """Join the tags of two rows, and take over what the first does not say in own fields."""
    tags, more = into.values.get(F.TAGS), row.values.get(F.TAGS)
    if isinstance(tags, tuple) and isinstance(more, tuple):
        into.values[F.TAGS] = join_tags((*tags, *more))
    said = {field.id for field, _ in into.own}
    into.own += tuple(pair for pair in row.own if pair[0].id not in said)


def _let_teaching_lead(first: dict[F, object], second: dict[F, object]) -> None:
    """Put the job and the place of the appointment that teaches first: who teaches at all counts as teaching."""
    if first.get(F.KIND) is not StaffKind.TEACHING and second.get(F.KIND) is StaffKind.TEACHING and F.KIND in first:
        first[F.KIND] = StaffKind.TEACHING
        for field in _ONE_PLACE:
            if field in first and field in second:
                first[field], second[field] = second[field], first[field]


def _add_fte(first: dict[F, object], second: dict[F, object]) -> None:
    one, other = first.get(F.FTE), second.get(F.FTE)
    if isinstance(one, float) and isinstance(other, float) and one + other <= _MOST_FTE:
        first[F.FTE] = round(one + other, 4)


def _widen_service(first: dict[F, object], second: dict[F, object]) -> None:
    starts = [day for day in (first.get(F.EMPLOYED_FROM), second.get(F.EMPLOYED_FROM)) if isinstance(day, date)]
    if len(starts) == 2:
        first[F.EMPLOYED_FROM] = min(starts)
    one, other = first.get(F.EMPLOYED_UNTIL), second.get(F.EMPLOYED_UNTIL)
    if isinstance(one, date) and isinstance(other, date):
        first[F.EMPLOYED_UNTIL] = max(one, other)
    elif one != other:  # one of the appointments has no end
        first.pop(F.EMPLOYED_UNTIL, None)
        second.pop(F.EMPLOYED_UNTIL, None)
