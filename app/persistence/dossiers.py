# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads what dossiers of many teachers are made of: a few queries for all of them, never one for each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select, union

from app.domain.activities import Evidence, Proof, Reduction
from app.domain.activity_rows import TakenPart
from app.domain.ids import ActivityId, ParticipationId, RegistrationId, TeacherId
from app.domain.registrations import Event, Registration
from app.domain.teachers import Teacher
from app.persistence import erasing
from app.persistence.records.activities import EVIDENCE, PARTICIPATION
from app.persistence.repositories.activities import ACTIVITIES, EVIDENCE_FILES, PARTICIPATIONS, PROOFS, REDUCTIONS
from app.persistence.repositories.catalogue import EVENTS, REGISTRATIONS, TEACHERS
from app.persistence.repositories.kinds import chunks


@dataclass(slots=True)
class Readings:
    """What is stored of some teachers; `shared` names the documents that are evidence of more than one of all people.

    What is kept with a whole activity is of all who took part in it. Who was erased since counts too.
    """

    teachers: dict[TeacherId, Teacher] = field(default_factory=dict)
    registrations: dict[TeacherId, list[tuple[Registration, list[Event]]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    taken: dict[TeacherId, list[TakenPart]] = field(default_factory=lambda: defaultdict(list))
    evidence: dict[TeacherId, list[Evidence]] = field(default_factory=lambda: defaultdict(list))
    reductions: dict[TeacherId, list[Reduction]] = field(default_factory=lambda: defaultdict(list))
    proofs: dict[TeacherId, list[Proof]] = field(default_factory=lambda: defaultdict(list))
    shared: frozenset[str] = frozenset()


def read(connection: Connection, teacher_ids: Sequence[TeacherId]) -> Readings:
    """Read some teachers' registrations, activities (in order of the days) and evidence (in order of being kept)."""
    found = Readings()
    found.teachers = {TeacherId(number): who for number, who in TEACHERS.load(connection, list(teacher_ids)).items()}
    events: dict[RegistrationId, list[Event]] = defaultdict(list)
    for event in EVENTS.load_by(connection, "teacher_id", list(teacher_ids)):
        events[event.registration_id].append(event)
    for one in REGISTRATIONS.load_by(connection, "teacher_id", list(teacher_ids)):
        found.registrations[one.teacher_id].append((one, events[one.id]))
    for reduction in REDUCTIONS.load_by(connection, "teacher_id", list(teacher_ids)):
        found.reductions[reduction.teacher_id].append(reduction)
    for proof in PROOFS.load_by(connection, "teacher_id", list(teacher_ids)):
        found.proofs[proof.teacher_id].append(proof)
    items = PARTICIPATIONS.load_by(connection, "teacher_id", list(teacher_ids))
    activities = ACTIVITIES.load(connection, sorted({item.activity_id for item in items}))
    own, whole = _evidence(connection, [item.id for item in items], sorted(activities))
    for item in sorted(items, key=lambda one: (one.on, one.id)):
        files = [*own.get(item.id, ()), *whole.get(item.activity_id, ())]
        found.taken[item.teacher_id].append(TakenPart(activities[item.activity_id], item, len(files)))
        found.evidence[item.teacher_id] += files
    kept = {item.document for files in (*own.values(), *whole.values()) for item in files}
    found.shared = _shared(connection, sorted(kept))
    return found


def _evidence(
    connection: Connection, participations: Sequence[ParticipationId], activities: Sequence[int]
) -> tuple[dict[ParticipationId, list[Evidence]], dict[ActivityId, list[Evidence]]]:
    own: dict[ParticipationId, list[Evidence]] = defaultdict(list)
    for item in EVIDENCE_FILES.load_by(connection, "participation_id", list(participations)):
        if item.participation_id is not None:
            own[item.participation_id].append(item)
    whole: dict[ActivityId, list[Evidence]] = defaultdict(list)
    for part in chunks(activities):
        query = select(EVIDENCE).where(EVIDENCE.c.activity_id.in_(part), EVIDENCE.c.participation_id.is_(None))
        for item in EVIDENCE_FILES.load_where(connection, query.order_by(EVIDENCE.c.id)):
            whole[item.activity_id].append(item)
    return own, whole


def _shared(connection: Connection, documents: Sequence[str]) -> frozenset[str]:
    """Return which documents are of several people: kept with each of them, or with what they took part in."""
    found = set(erasing.erased(connection).shared)
    single = select(EVIDENCE.c.document, EVIDENCE.c.teacher_id)
    whole = select(EVIDENCE.c.document, PARTICIPATION.c.teacher_id).where(
        EVIDENCE.c.participation_id.is_(None), PARTICIPATION.c.activity_id == EVIDENCE.c.activity_id
    )
    for part in chunks(documents):
        some = EVIDENCE.c.document.in_(part)
        pairs = union(single.where(some, EVIDENCE.c.teacher_id.is_not(None)), whole.where(some)).subquery()
        query = select(pairs.c.document).group_by(pairs.c.document).having(func.count() > 1)
        found.update(connection.execute(query).scalars())
    return frozenset(found.intersection(documents))
