# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the journal holds: one named change set an action, one change for each thing it touched."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.ids import ChangeSetId, TeacherId

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
