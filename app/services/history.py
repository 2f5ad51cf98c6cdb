# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was done: taking it back, doing it again, reading it back per person."""

from dataclasses import replace

from app.domain.changes import Action, ChangeSet, HistoryEntry
from app.domain.ids import TeacherId
from app.errors import UndoRefused
from app.persistence import journal, people
from app.persistence.database import Database
from app.progress import Progress


class HistoryService:
    """Undo, redo and history; all read from the journal, so they survive a restart."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def undoable(self) -> ChangeSet | None:
        """Return the action that undo would take back."""
        with self._database.read() as connection:
            found = journal.undoable(connection)
        return None if found is None else self._with_names([found])[0]

    def redoable(self) -> ChangeSet | None:
        """Return the action that redo would do again, as it was undone."""
        with self._database.read() as connection:
            found = journal.redoable(connection)
        return None if found is None else self._with_names([_undone(found)])[0]

    def undo(self, progress: Progress | None = None) -> ChangeSet:
        """Take the newest action back; returns it. Raises UndoRefused when there is none or something stands on it."""
        if progress is not None:
            progress.report(0, 0, "undo")
        found = self.undoable()
        if found is None:
            raise UndoRefused("nothing")
        self._database.undo(found)
        return found

    def redo(self, progress: Progress | None = None) -> ChangeSet:
        """Do again what was undone last; returns that action. Raises UndoRefused when there is none."""
        if progress is not None:
            progress.report(0, 0, "redo")
        with self._database.read() as connection:
            found = journal.redoable(connection)
        if found is None:
            raise UndoRefused("nothing_redo")
        self._database.undo(found, "redo")
        return self._with_names([_undone(found)])[0]

    def of_teacher(self, teacher_id: TeacherId) -> list[HistoryEntry]:
        """Return everything that was done with one person, newest first."""
        with self._database.read() as connection:
            grouped = journal.of_teacher(connection, teacher_id)
            found = journal.change_sets(connection, list(grouped))
        return [HistoryEntry(item, tuple(grouped[item.id])) for item in self._with_names(found)]

    def recent(self, limit: int = 100) -> list[ChangeSet]:
        """Return the newest actions, newest first."""
        with self._database.read() as connection:
            found = journal.recent(connection, limit)
        return self._with_names(found)

    def _with_names(self, found: list[ChangeSet]) -> list[ChangeSet]:
        with self._database.read() as connection:
            return people.named(connection, found)


def _undone(found: ChangeSet) -> ChangeSet:
    """Turn the undo of an action into that action, which is what the user knows it by."""
    facts = dict(found.action.facts)
    return replace(found, action=Action(str(facts.pop("action")), facts))
