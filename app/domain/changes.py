# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the journal holds: one named change set an action, one change for each thing it touched."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.ids import ChangeSetId, MergeId, TeacherId

Plain = Mapping[str, object]
"""A stored thing as JSON can hold it: texts, numbers, lists and maps of those."""


@dataclass(frozen=True, slots=True)
class Action:
    """What the user did, by name (a key of the words, "import_staff") and with its facts ({"count": 84})."""

    name: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing before and after: `before` None means made, `after` None means removed.

    Of a thing that was changed only the fields that differ are held.
    """

    kind: str
    thing_id: int
    before: Plain | None
    after: Plain | None
    teacher_id: TeacherId | None = None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One action as it was done: when (UTC), by whom, and which earlier change set it undid, if any."""

    id: ChangeSetId
    action: Action
    at: datetime
    by: str
    undoes: ChangeSetId | None = None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A change set as it touched one person."""

    change_set: ChangeSet
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class ToldEntry:
    """A change set as it touched one person, told in sentences.

    `may_undo` is whether it stands and nothing later touched the same; `shared` whether it touched others too.
    """

    change_set: ChangeSet
    sentences: tuple[str, ...]
    may_undo: bool = False
    shared: bool = False
    merge_id: MergeId | None = None
    """The merge that can be undone here at any time, whatever came later."""


def free_to_undo(entries: Sequence[HistoryEntry]) -> set[ChangeSetId]:
    """Return which of a person's change sets (newest first) stand and were not built upon, as far as these tell."""
    touched: set[tuple[str, int, str]] = set()
    free: set[ChangeSetId] = set()
    for entry in entries:
        if entry.change_set.undone or entry.change_set.undoes is not None:
            continue
        own = {spot for change in entry.changes for spot in _spots(change)}
        made = {(change.kind, change.thing_id) for change in entry.changes if change.before is None}
        erased = any(change.before is None and change.after is None for change in entry.changes)
        if not erased and not own & touched and not any(spot[:2] in made for spot in touched):
            free.add(entry.change_set.id)
        touched |= own
    return free


def _spots(change: Change) -> set[tuple[str, int, str]]:
    """Return what a change wrote: each field, and "" where the thing itself came or went."""
    whole = {""} if change.before is None or change.after is None else set()
    names = whole | {*(change.before or {}), *(change.after or {})}
    return {(change.kind, change.thing_id, name) for name in names}
