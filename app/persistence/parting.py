# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts two who were made one, at any later time: each gets what they had; what came since stays with the kept one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.changes import Change, Plain
from app.domain.doubles import Merge, NotDouble
from app.domain.ids import RegistrationId
from app.domain.registrations import Registration
from app.domain.teachers import Teacher
from app.errors import UndoRefused
from app.persistence import journal, own_fields
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES, PARTICIPATIONS
from app.persistence.repositories.catalogue import BY_NAME, EVENTS, REGISTRATIONS, TEACHERS
from app.persistence.repositories.people_kinds import MERGES, NOT_DOUBLES
from app.persistence.unit_of_work import UnitOfWork, existing


def part(work: UnitOfWork, merged: Merge, apart: NotDouble | None) -> None:
    """Undo a merge by what the journal holds of it; `apart`, when it is given, remembers that these are two.

    Raises UndoRefused when the journal's values are gone since, because somebody was erased.
    """
    number = journal.first_touching(work.connection, MERGES.name, merged.id)
    changes = [] if number is None else journal.changes_of(work.connection, number)
    gone = next((item for item in changes if item.kind == "teacher" and item.thing_id == merged.other_id), None)
    dropped = any(item.before is None and item.after is None for item in changes if item.kind != NOT_DOUBLES.name)
    if gone is None or gone.before is None or dropped:
        raise UndoRefused("erased")
    work.remove(MERGES, [merged])
    work.add(TEACHERS, [_as_fields_are(work, TEACHERS.thing(TEACHERS.revive(gone.before)))])
    _add_again(work, changes)
    _say_two_again(work, changes, apart)
    _move_back(work, merged, changes)
    _reset_fields(work, merged, changes)
    work.add(NOT_DOUBLES, [] if apart is None else [apart])


def _add_again(work: UnitOfWork, changes: Sequence[Change]) -> None:
    """Put back what the kept one had too: a second registration, a second time in an activity that is still there."""
    for kind in (REGISTRATIONS, PARTICIPATIONS):
        removed = [item.before for item in changes if item.kind == kind.name and item.after is None]
        things: list[Any] = [kind.thing(kind.revive(before)) for before in removed if before is not None]
        if kind is PARTICIPATIONS and things:
            there = existing(work.connection, ACTIVITIES, [one.activity_id for one in things])
            things = [one for one in things if one.activity_id in there]
        work.add(kind, things)


def _say_two_again(work: UnitOfWork, changes: Sequence[Change], apart: NotDouble | None) -> None:
    """Remember again with whom else the one who is back is not double, as long as both are there."""
    kind = NOT_DOUBLES
    removed = [item.before for item in changes if item.kind == kind.name and item.before and item.after is None]
    pairs = [kind.thing(kind.revive(before)) for before in removed]
    there = existing(work.connection, TEACHERS, sorted({who for one in pairs for who in _both(one)}))
    work.add(
        kind, [one for one in pairs if there.issuperset(_both(one)) and (apart is None or _both(one) != _both(apart))]
    )


def _both(pair: NotDouble) -> tuple[int, int]:
    return pair.teacher_id, pair.other_id


def _move_back(work: UnitOfWork, merged: Merge, changes: Sequence[Change]) -> None:
    moved: dict[str, set[int]] = {}
    for name in dict.fromkeys(item.kind for item in changes):
        kind = BY_NAME[name]
        before: dict[int, Plain] = {
            item.thing_id: item.before
            for item in changes
            if item.kind == name and item.before and item.after and item.before.get("teacher_id") == merged.other_id
        }
        now = kind.load(work.connection, list(before))
        pairs = [
            (thing, replace(thing, **_of_then(before[number])))
            for number, thing in now.items()
            if thing.teacher_id == merged.teacher_id
        ]
        moved[name] = {kind.id_of(thing) for thing, _ in pairs}
        if name == EVENTS.name:
            _keep_newer_events(work, merged, sorted(moved.get(REGISTRATIONS.name, ())), moved[name])
        work.change(kind, pairs)
    _take_newer_evidence(work, merged, sorted(moved.get(PARTICIPATIONS.name, ())))


def _of_then(before: Plain) -> dict[str, Any]:
    return {name: before[name] for name in ("teacher_id", "registration_id", "participation_id") if before.get(name)}


def _keep_newer_events(work: UnitOfWork, merged: Merge, registrations: Sequence[int], moved: set[int]) -> None:
    """Give the kept one a registration of their own for what was noted since in one that goes back."""
    newer = [one for one in EVENTS.load_by(work.connection, "registration_id", registrations) if one.id not in moved]
    old = REGISTRATIONS.load(work.connection, sorted({one.registration_id for one in newer}))
    made = work.add(
        REGISTRATIONS, [Registration(merged.teacher_id, one.register_id, one.qualification) for one in old.values()]
    )
    own = {before: RegistrationId(after.id) for before, after in zip(old, made, strict=True)}
    work.change(EVENTS, [(one, replace(one, registration_id=own[one.registration_id])) for one in newer])


def _take_newer_evidence(work: UnitOfWork, merged: Merge, participations: Sequence[int]) -> None:
    """Let evidence that was added since go back with the participation it is of."""
    found = EVIDENCE_FILES.load_by(work.connection, "participation_id", participations)
    work.change(
        EVIDENCE_FILES,
        [(one, replace(one, teacher_id=merged.other_id)) for one in found if one.teacher_id == merged.teacher_id],
    )


def _reset_fields(work: UnitOfWork, merged: Merge, changes: Sequence[Change]) -> None:
    """Give the kept one back the fields that nobody changed since."""
    own = [item for item in changes if item.kind == "teacher" and item.thing_id == merged.teacher_id and item.after]
    for change in own:
        now: Teacher | None = TEACHERS.load(work.connection, [merged.teacher_id]).get(merged.teacher_id)
        if now is None:
            return
        plain = TEACHERS.plain(now)
        for name, given in (change.after or {}).items():
            had = (change.before or {}).get(name)
            if isinstance(given, list):
                added = [item for item in given if item not in (had if isinstance(had, list) else [])]
                current = plain.get(name)
                plain[name] = [item for item in (current if isinstance(current, list) else []) if item not in added]
            elif plain.get(name) == given:
                plain[name] = had
        clean = {name: value for name, value in plain.items() if value is not None}
        after = _as_fields_are(work, TEACHERS.thing(TEACHERS.revive(clean), now.version))
        work.change(TEACHERS, [(now, after)])


def _as_fields_are(work: UnitOfWork, teacher: Teacher) -> Teacher:
    """Return the teacher without what own fields and choices held that were taken away since."""
    gone = own_fields.gone(work.connection, [teacher]) | own_fields.not_chosen(work.connection, [teacher])
    return replace(teacher, own=tuple(value for value in teacher.own if value.field_id not in gone))
