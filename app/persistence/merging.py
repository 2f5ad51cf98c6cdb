# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes two people one: everything of the other goes along; what both have once only, the kept one keeps."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from app.domain.doubles import Merge
from app.domain.ids import ParticipationId, RegistrationId, TeacherId
from app.domain.joining import joined_participations, joined_proofs, joined_reductions
from app.domain.registrations import Event, Registration
from app.domain.teachers import Teacher
from app.persistence.repositories.activities import EVIDENCE_FILES, PARTICIPATIONS, PROOFS, REDUCTIONS
from app.persistence.repositories.catalogue import EVENTS, KINDS, REGISTRATIONS, TEACHERS
from app.persistence.repositories.kinds import Kind
from app.persistence.repositories.people_kinds import MERGES, NOT_DOUBLES
from app.persistence.unit_of_work import UnitOfWork

T = TypeVar("T")
_OWN_WAY = {"teacher", "registration", "event", "participation", "evidence", "reduction", "proof", "not_double"}


def merge(work: UnitOfWork, merged: Merge, kept: Teacher, other: Teacher, after: Teacher) -> None:
    """Let `other` go up in `kept`, whose fields become those of `after`."""
    connection = work.connection
    for column in ("teacher_id", "other_id"):
        work.remove(NOT_DOUBLES, NOT_DOUBLES.load_by(connection, column, [other.id]))
    _move_registrations(work, kept.id, other.id)
    _move_participations(work, kept.id, other.id)
    _move_circumstances(work, kept.id, other.id)
    for kind in whose():
        things = kind.load_by(connection, "teacher_id", [other.id])
        work.change(kind, [(thing, replace(thing, teacher_id=kept.id)) for thing in things])
    work.change(TEACHERS, [(kept, after)])
    work.remove(TEACHERS, [other])
    work.add(MERGES, [merged])


def whose() -> list[Kind[Any]]:
    """Return the kinds of which everything simply goes to another person: all with a teacher but a few."""
    return [kind for kind in KINDS if "teacher_id" in kind.table.c and kind.name not in _OWN_WAY]


def _move_registrations(work: UnitOfWork, kept: TeacherId, other: TeacherId) -> None:
    """Somebody is once in a register for a bevoegdheid, in any capitals: the events of both follow each other there."""
    known = {_key(one): one.id for one in _registrations(work, kept)}
    theirs = _registrations(work, other)
    same = {one.id: known[_key(one)] for one in theirs if _key(one) in known}
    work.change(REGISTRATIONS, [(one, replace(one, teacher_id=kept)) for one in theirs if one.id not in same])
    events: list[Event] = EVENTS.load_by(work.connection, "teacher_id", [other])
    work.change(EVENTS, [(one, replace(one, teacher_id=kept, registration_id=_at(same, one))) for one in events])
    work.before_removing_registrations(list(same))
    work.remove(REGISTRATIONS, [one for one in theirs if one.id in same])


def _registrations(work: UnitOfWork, who: TeacherId) -> list[Registration]:
    return REGISTRATIONS.load_by(work.connection, "teacher_id", [who])


def _key(one: Registration) -> tuple[str, str]:
    return one.register_id, one.qualification.casefold()


def _at(same: dict[RegistrationId, RegistrationId], event: Event) -> RegistrationId:
    return same.get(event.registration_id, event.registration_id)


def _move_participations(work: UnitOfWork, kept: TeacherId, other: TeacherId) -> None:
    """Who took part in one activity twice took part once; evidence of both stays."""
    joined = joined_participations(*_of_both(work, PARTICIPATIONS, kept, other), kept)
    _move_evidence(work, kept, other, joined.gone)
    # Away before others come in their place: nobody takes part twice for one bevoegdheid.
    work.remove(PARTICIPATIONS, list(PARTICIPATIONS.load(work.connection, sorted(joined.gone)).values()))
    work.change(PARTICIPATIONS, joined.stay)


def _move_circumstances(work: UnitOfWork, kept: TeacherId, other: TeacherId) -> None:
    """A leave or a proof that stands with both is one."""
    reductions = joined_reductions(*_of_both(work, REDUCTIONS, kept, other), kept)
    work.remove(REDUCTIONS, list(REDUCTIONS.load(work.connection, sorted(reductions.gone)).values()))
    work.change(REDUCTIONS, reductions.stay)
    proofs = joined_proofs(*_of_both(work, PROOFS, kept, other), kept)
    work.remove(PROOFS, list(PROOFS.load(work.connection, sorted(proofs.gone)).values()))
    work.change(PROOFS, proofs.stay)


def _of_both(work: UnitOfWork, kind: Kind[T], kept: TeacherId, other: TeacherId) -> tuple[list[T], list[T]]:
    mine, theirs = (kind.load_by(work.connection, "teacher_id", [who]) for who in (kept, other))
    return mine, theirs


def _move_evidence(work: UnitOfWork, kept: TeacherId, other: TeacherId, gone: Mapping[int, int]) -> None:
    load = EVIDENCE_FILES.load_by
    found = {item.id: item for item in load(work.connection, "teacher_id", [other])}
    found |= {item.id: item for item in load(work.connection, "participation_id", list(gone))}
    pairs = []
    for item in found.values():
        at = item.participation_id
        to = at if at is None else ParticipationId(gone.get(at, at))
        owner = kept if item.teacher_id == other else item.teacher_id
        pairs.append((item, replace(item, teacher_id=owner, participation_id=to)))
    work.change(EVIDENCE_FILES, pairs)


def people(work: UnitOfWork, ids: Sequence[TeacherId]) -> dict[int, Teacher]:
    """Return teachers as they are stored now."""
    return TEACHERS.load(work.connection, ids)
