# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts two who were made one, at any later time: each gets what they had; what came since stays with the kept one.

Who came in last goes out first: what the one before brought along is in the values the later merge has to put back.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from app.domain.activities import Evidence, Participation
from app.domain.changes import Change
from app.domain.doubles import Merge, NotDouble
from app.domain.ids import ParticipationId, RegistrationId
from app.domain.joining import overlap
from app.domain.names import sort_name
from app.domain.registrations import Registration
from app.domain.teachers import Teacher
from app.errors import UndoRefused
from app.persistence import journal, own_fields
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES, PARTICIPATIONS, PROOFS, REDUCTIONS
from app.persistence.repositories.catalogue import BY_NAME, EVENTS, REGISTRATIONS, TEACHERS
from app.persistence.repositories.kinds import Kind
from app.persistence.repositories.people_kinds import MERGES, NOT_DOUBLES
from app.persistence.unit_of_work import UnitOfWork, existing

T = TypeVar("T")
_LINKS = ("teacher_id", "registration_id", "participation_id")
_TOGETHER = ({"status", "reason"}, {"contact_hours", "self_study_hours"})
"""Fields that say something together only."""
_OF_BOTH: tuple[Kind[Any], ...] = (PARTICIPATIONS, EVIDENCE_FILES, REDUCTIONS, PROOFS)
"""The kinds of which a merge also changes what was the kept one's already."""


def part(work: UnitOfWork, merged: Merge, apart: NotDouble | None) -> None:
    """Undo a merge by what the journal holds of it; `apart`, when it is given, remembers that these are two.

    Raises UndoRefused when the journal's values are gone since, because somebody was erased, and when another went up
    in the same person later.
    """
    _require_last(work, merged)
    number = journal.first_touching(work.connection, MERGES.name, merged.id)
    changes = [] if number is None else journal.changes_of(work.connection, number)
    gone = next((item for item in changes if item.kind == "teacher" and item.thing_id == merged.other_id), None)
    dropped = any(item.before is None and item.after is None for item in changes if item.kind != NOT_DOUBLES.name)
    if gone is None or gone.before is None or dropped:
        raise UndoRefused("erased")
    work.remove(MERGES, [merged])
    work.add(TEACHERS, [_as_fields_are(work, TEACHERS.thing(TEACHERS.revive(gone.before)))])
    _add_again(work, changes, [REGISTRATIONS])
    _say_two_again(work, changes, apart)
    _move_back(work, merged, changes)
    _reset_fields(work, merged, changes)
    work.add(NOT_DOUBLES, [] if apart is None else [apart])


def _require_last(work: UnitOfWork, merged: Merge) -> None:
    later = [one for one in MERGES.load_by(work.connection, "teacher_id", [merged.teacher_id]) if one.id > merged.id]
    if later:
        last = max(later, key=lambda one: one.id)
        number = journal.first_touching(work.connection, MERGES.name, last.id)
        changes = [] if number is None else journal.changes_of(work.connection, number)
        before = next((item.before for item in changes if _is(item, TEACHERS, last.other_id)), None)
        if before is None:
            raise UndoRefused("erased")
        raise UndoRefused("merged_since", name=sort_name(TEACHERS.thing(TEACHERS.revive(before)).name))


def _is(change: Change, kind: Kind[Any], thing_id: int) -> bool:
    return change.kind == kind.name and change.thing_id == thing_id


def _add_again(work: UnitOfWork, changes: Sequence[Change], kinds: Sequence[Kind[Any]]) -> None:
    """Put back what both had: a second registration, a second time in an activity that is still there."""
    for kind in kinds:
        removed = [item.before for item in changes if item.kind == kind.name and item.after is None]
        things: list[Any] = [kind.thing(kind.revive(before)) for before in removed if before is not None]
        work.add(kind, _possible(work, things) if kind is PARTICIPATIONS and things else things)


def _possible(work: UnitOfWork, parts: Sequence[Participation]) -> list[Participation]:
    """Return those of which the activity is still there, and which were not noted anew since."""
    there = existing(work.connection, ACTIVITIES, [one.activity_id for one in parts])
    who = sorted({one.teacher_id for one in parts})
    now = PARTICIPATIONS.load_by(work.connection, "teacher_id", who)
    return [
        one
        for one in parts
        if one.activity_id in there
        and not any(
            (one.activity_id, one.teacher_id) == (other.activity_id, other.teacher_id)
            and overlap(one.qualification, other.qualification)
            for other in now
        )
    ]


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
    """Give each of the two what was theirs as it was, but for what somebody changed since."""
    registrations = _moved_back(work, merged, changes, REGISTRATIONS)
    # Before what the merge took away, and before its evidence: nobody takes part twice for one bevoegdheid.
    participations = _moved_back(work, merged, changes, PARTICIPATIONS)
    _add_again(work, changes, [PARTICIPATIONS, REDUCTIONS, PROOFS])
    events = {item.thing_id for item in changes if item.kind == EVENTS.name and _was_theirs(item, merged)}
    _keep_newer_events(work, merged, sorted(registrations), events)
    for name in dict.fromkeys(item.kind for item in changes):
        if name not in {REGISTRATIONS.name, PARTICIPATIONS.name}:
            _moved_back(work, merged, changes, BY_NAME[name])
    _take_newer_evidence(work, merged, sorted(participations))


def _moved_back(work: UnitOfWork, merged: Merge, changes: Sequence[Change], kind: Kind[Any]) -> set[int]:
    """Put back what the merge changed of the things of a kind; returns those that are the other's again."""
    found = {
        item.thing_id: item
        for item in changes
        if item.kind == kind.name and item.before and item.after and (_was_theirs(item, merged) or kind in _OF_BOTH)
    }
    whose = {merged.teacher_id, None} if kind is EVIDENCE_FILES else {merged.teacher_id}
    now = {number: one for number, one in kind.load(work.connection, list(found)).items() if one.teacher_id in whose}
    pairs = [(one, _as_it_was(kind, one, found[number])) for number, one in now.items()]
    work.change(kind, _standing(work, pairs) if kind is EVIDENCE_FILES else pairs)
    return {number for number in now if _was_theirs(found[number], merged)}


def _was_theirs(change: Change, merged: Merge) -> bool:
    return bool(change.after) and (change.before or {}).get("teacher_id") == merged.other_id


def _as_it_was(kind: Kind[T], thing: T, change: Change) -> T:
    """Return a thing as it was before the merge: whose it is, and what nobody changed since."""
    plain, before, after = kind.plain(thing), change.before or {}, change.after or {}
    plain.update({name: before[name] for name in _LINKS if before.get(name)})
    for name in set(before) - set(_LINKS):
        together = next((names for names in _TOGETHER if name in names), {name})
        if all(kind.plain(thing).get(one) == after[one] for one in together & set(after)):
            plain[name] = before[name]
    clean = {name: value for name, value in plain.items() if value is not None}
    version: int = getattr(thing, "version")  # noqa: B009 - things of any kind have one
    return kind.thing(kind.revive(clean), version)


def _standing(work: UnitOfWork, pairs: Sequence[tuple[Evidence, Evidence]]) -> list[tuple[Evidence, Evidence]]:
    """Let evidence be of a participation that is there: of what was noted anew where the old one stayed away."""
    wanted = sorted({after.participation_id for _, after in pairs if after.participation_id is not None})
    there = existing(work.connection, PARTICIPATIONS, wanted)
    who = sorted({after.teacher_id for _, after in pairs if after.teacher_id is not None})
    noted = PARTICIPATIONS.load_by(work.connection, "teacher_id", who)
    anew: dict[tuple[int, int | None], ParticipationId] = {(one.activity_id, one.teacher_id): one.id for one in noted}
    found = []
    for before, after in pairs:
        at = after.participation_id
        if at is not None and at not in there:
            at = anew.get((after.activity_id, after.teacher_id)) or before.participation_id
        found.append((before, replace(after, participation_id=at)))
    return found


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
