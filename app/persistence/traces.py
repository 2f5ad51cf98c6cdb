# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds what there is of people outside their own rows: in others' history, and in activities of theirs alone."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from app.domain.changes import Change
from app.domain.ids import TeacherId
from app.persistence import journal
from app.persistence.records.activities import EVIDENCE, PARTICIPATION
from app.persistence.records.journal import CHANGE
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES, PARTICIPATIONS
from app.persistence.repositories.kinds import chunks
from app.persistence.repositories.people_kinds import MERGES, NOT_DOUBLES


@dataclass(frozen=True, slots=True)
class Together:
    """The change sets, both included, during which somebody was one with `holder`."""

    holder: TeacherId
    since: int
    until: int

    @property
    def changes(self) -> ColumnElement[bool]:
        """What the journal holds of the holder from then, who was merged with whom left out."""
        during = CHANGE.c.change_set_id.between(self.since, self.until)
        return (CHANGE.c.teacher_id == self.holder) & during & CHANGE.c.kind.not_in((MERGES.name, NOT_DOUBLES.name))


def together(connection: Connection, ids: Collection[TeacherId]) -> list[Together]:
    """Return when people were one with others: what the journal holds of those from then may be of either."""
    found: list[Together] = []
    standing: dict[int, tuple[dict[str, Any], int]] = {}
    for number, change in journal.of_kind(connection, MERGES.name):
        values, since = standing.pop(change.thing_id, ({}, number))
        if values.get("other_id") in ids and values["teacher_id"] not in ids:
            found.append(Together(values["teacher_id"], since, number))
        if change.after is not None:
            standing[change.thing_id] = ({**values, **change.after}, number)
    return found


def activities_in(changes: Iterable[Change]) -> set[int]:
    """Return the activities in which people took part by what the journal holds of them."""
    return {int(value) for value in _values(changes, PARTICIPATIONS.name, "activity_id")}


def documents_in(changes: Iterable[Change], kind: str | None = None) -> set[str]:
    """Return the files that changes name, or those of one kind."""
    return {str(value) for value in _values(changes, kind, "document")}


def _values(changes: Iterable[Change], kind: str | None, name: str) -> set[Any]:
    wanted = (change for change in changes if kind in {None, change.kind})
    return {side[name] for change in wanted for side in (change.before, change.after) if side and side.get(name)}


def alone(connection: Connection, ids: Collection[TeacherId], activities: Collection[int]) -> set[int]:
    """Return the activities, of some, in which nobody else took part: those that are there, and those that went."""
    live = set(ACTIVITIES.load(connection, sorted(activities)))
    taken = taking_part(connection, sorted(live))
    gone = sorted(set(activities) - live)
    with_others: set[int] = set()
    if gone:
        last = journal.newest_of(connection, ACTIVITIES.name, gone)
        removed = [change for _, change in journal.of_kind(connection, PARTICIPATIONS.name, last)]
        with_others = activities_in(change for change in removed if change.teacher_id not in ids)
    return {one for one in live if taken.get(one) and taken[one] <= set(ids)} | (set(gone) - with_others)


def taking_part(connection: Connection, activities: Sequence[int]) -> dict[int, set[TeacherId]]:
    """Return who take part in some activities; those without anybody are left out."""
    found: dict[int, set[TeacherId]] = {}
    for part in chunks(activities):
        columns = (PARTICIPATION.c.activity_id, PARTICIPATION.c.teacher_id)
        for activity_id, teacher_id in connection.execute(select(*columns).where(columns[0].in_(part)).distinct()):
            found.setdefault(activity_id, set()).add(teacher_id)
    return found


def of_whole(connection: Connection, activities: Sequence[int]) -> set[str]:
    """Return the files that are kept with some activities as a whole."""
    found: set[str] = set()
    for part in chunks(activities):
        query = select(EVIDENCE.c.document).where(
            EVIDENCE.c.activity_id.in_(part), EVIDENCE.c.participation_id.is_(None)
        )
        found.update(connection.execute(query.distinct()).scalars())
    return found


def open_evidence(connection: Connection, activities: Collection[int]) -> dict[int, set[str]]:
    """Return by id what was ever kept with some activities as a whole, each with its files; the journal names it."""
    found: dict[int, set[str]] = {}
    if activities:
        for _, change in journal.of_kind(connection, EVIDENCE_FILES.name, people=False):
            if activities_of(change) & set(activities):
                found.setdefault(change.thing_id, set()).update(documents_in([change]))
    return found


def activities_of(change: Change) -> set[int]:
    """Return the activities that a change of evidence names."""
    return {int(side["activity_id"]) for side in (change.before, change.after) if side and side.get("activity_id")}  # type: ignore[call-overload]  # an id


def drop_open(connection: Connection, kind: str, ids: Sequence[int]) -> None:
    """Drop what the journal holds openly of some things of a kind."""
    for part in chunks(ids):
        journal.drop(connection, (CHANGE.c.kind == kind) & CHANGE.c.teacher_id.is_(None) & CHANGE.c.thing_id.in_(part))
