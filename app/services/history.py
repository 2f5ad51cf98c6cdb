# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was done: taking it back, doing it again, reading it back per person."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.domain.changes import Action, Change, ChangeSet, HistoryEntry, ToldEntry, free_to_undo
from app.domain.doubles import Merge
from app.domain.ids import ActivityId, ChangeSetId, ParticipationId, TeacherId
from app.errors import UndoRefused
from app.persistence import journal, own_fields, people, rules
from app.persistence.database import Database
from app.persistence.repositories.activities import ACTIVITIES, PARTICIPATIONS
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.history_words import Named, Teller
from app.services.one_register import REGISTER
from app.services.registration_words import register_name
from app.wording import Wording

_OF_TWO = frozenset({"merge_teachers", "part_teachers", "not_double"})
"""Actions that are about two people as a whole: half of one cannot be taken back."""


class HistoryService:
    """Undo, redo and history; all read from the journal, so they survive a restart."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school with the rules of its registers, for their names."""
        self._database, self._profiles = database, profiles

    def undoable(self) -> ChangeSet | None:
        """Return the action that undo would take back."""
        with self._database.read() as connection:
            found = journal.undoable(connection)
            return None if found is None else people.named(connection, [found])[0]

    def redoable(self) -> ChangeSet | None:
        """Return the action that redo would do again, as it was undone."""
        with self._database.read() as connection:
            found = journal.redoable(connection)
            return None if found is None else people.named(connection, [_undone(found)])[0]

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

    def told(self, teacher_id: TeacherId, wording: Wording) -> list[ToldEntry]:
        """Return everything that was done with one person in sentences, newest first, and what may be taken back."""
        entries = self.of_teacher(teacher_id)
        free = free_to_undo(entries)
        with self._database.read() as connection:
            shared = journal.shared(connection, sorted(free), teacher_id)
            merges = people.merges_of(connection, teacher_id)
        own = {entry.change_set.id for entry in entries}
        for merged in merges.values():
            # What was done with the other before the two were made one; both saw the merging itself.
            theirs = self.of_teacher(merged.other_id)
            entries += [entry for entry in theirs if entry.change_set.id not in own]
        entries.sort(key=lambda entry: entry.change_set.id, reverse=True)
        teller = self._teller(wording, entries)
        return [_told(entry, teller, free, shared, merges.get(entry.change_set.id)) for entry in entries]

    def _teller(self, wording: Wording, entries: list[HistoryEntry]) -> Teller:
        changes = [change for entry in entries for change in entry.changes]
        held = [{**(change.before or {}), **(change.after or {})}.get("activity_id") for change in changes]
        about = {ActivityId(one) for one in held if isinstance(one, int)}
        ids = {ParticipationId(change.thing_id) for change in changes if change.kind == "participation"}
        with self._database.read() as connection:
            parts = {one: part.activity_id for one, part in PARTICIPATIONS.load(connection, sorted(ids)).items()}
            found = ACTIVITIES.load(connection, sorted(about | set(parts.values())))
            fields = own_fields.fields(connection)
            used = rules.people_in(connection)
        titles = {ActivityId(one): activity.title for one, activity in found.items()}
        activities = {ParticipationId(one): at for one, at in parts.items()}
        named = Named(titles, activities, self._registers(changes, used, wording))
        return Teller(wording, fields, named)

    def _registers(self, changes: Sequence[Change], used: Collection[str], wording: Wording) -> dict[str, str]:
        """Return the names of the registers that are told: all but the main one, and that too where there are more."""
        held = {str({**(one.before or {}), **(one.after or {})}.get("register_id", "")) for one in changes}
        told = [one for one in held if one in self._profiles and (one != REGISTER or len(used) > 1)]
        return {one: register_name(self._profiles[one], wording) for one in told}

    def undo_for(self, change_set_id: ChangeSetId, teacher_id: TeacherId) -> ChangeSet:
        """Take back what an action did with one person: all of it when it touched nobody else.

        Returns the action. Raises UndoRefused when something later stands on it, or when it was taken back already.
        """
        with self._database.read() as connection:
            found = journal.change_set(connection, change_set_id)
            shared = found is not None and found.id in journal.shared(connection, [found.id], teacher_id)
        if found is None or found.undone or found.undoes is not None:
            raise UndoRefused("nothing")
        if shared:
            self._database.undo_part(found, teacher_id)
        else:
            self._database.undo(found)
        return self._with_names([found])[0]

    def recent(self, limit: int = 100) -> list[ChangeSet]:
        """Return the newest actions, newest first."""
        with self._database.read() as connection:
            return people.named(connection, journal.recent(connection, limit))

    def _with_names(self, found: list[ChangeSet]) -> list[ChangeSet]:
        with self._database.read() as connection:
            return people.named(connection, found)


def _told(
    entry: HistoryEntry, teller: Teller, free: set[ChangeSetId], shared: set[ChangeSetId], merged: Merge | None
) -> ToldEntry:
    number = entry.change_set.id
    # One letter of a run is not taken back on its own: the stack as a whole says what was printed.
    of_a_run = number in shared and any(change.kind == "letter" for change in entry.changes)
    may = number in free and not of_a_run and entry.change_set.action.name not in _OF_TWO
    merge_id = None if merged is None else merged.id
    return ToldEntry(entry.change_set, teller.sentences(entry), may, number in shared, merge_id)


def _undone(found: ChangeSet) -> ChangeSet:
    """Turn the undo of an action into that action, which is what the user knows it by."""
    facts = dict(found.action.facts)
    return replace(found, action=Action(str(facts.pop("action")), facts))
