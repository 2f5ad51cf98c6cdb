# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Activities, who took part, evidence, reductions and proofs in their tables; and a school's own register rules."""

from app.domain.activities import (
    Activity,
    Evidence,
    Participation,
    ParticipationStatus,
    Proof,
    Reduction,
    ReductionKind,
)
from app.domain.name_search import searchable
from app.domain.registers import RegisterEdition
from app.persistence.records.activities import ACTIVITY, EVIDENCE, PARTICIPATION, PROOF, REDUCTION, REGISTER_EDITION
from app.persistence.repositories.kinds import Kind, Row, Values

_SAME = (
    "id", "title", "starts", "ends", "type", "provider", "contact_hours", "self_study_hours", "cost", "validated",
    "validation_number", "contribution", "note", "version",
)  # fmt: skip
_TAKING_PART = (
    "id", "activity_id", "teacher_id", "contact_hours", "self_study_hours", "reason", "qualification", "rating",
    "remark", "version",
)  # fmt: skip
_OF_EVIDENCE = (
    "id", "activity_id", "participation_id", "teacher_id", "document", "name", "media_type", "size", "added_at",
    "added_by", "version",
)  # fmt: skip
_OF_REDUCTION = ("id", "teacher_id", "register_id", "since", "until", "percent", "amount", "reason", "version")
_OF_PROOF = ("id", "teacher_id", "register_id", "proof", "value", "qualification", "note", "document", "version")
_OF_EDITION = ("id", "register_id", "edition", "text", "version")


def _activity_row(activity: Activity) -> Row:
    lists = {"categories": " ".join(activity.categories), "competences": " ".join(activity.competences)}
    return {**{name: getattr(activity, name) for name in _SAME}, **lists}


def _activity(row: Values) -> Activity:
    categories, competences = (tuple(row[name].split()) for name in ("categories", "competences"))
    return Activity(**{name: row[name] for name in _SAME}, categories=categories, competences=competences)


class ActivityKind(Kind[Activity]):
    """Activities with the words they are searched by."""

    def __init__(self) -> None:
        """Describe the activity table."""
        super().__init__("activity", ACTIVITY, _activity_row, _activity)

    def stored_row(self, thing: Activity) -> Row:
        """Return an activity's columns with the words it is searched by."""
        words = searchable([thing.title, thing.provider, thing.validation_number], [])
        return {**_activity_row(thing), "search_text": words}


def _participation_row(item: Participation) -> Row:
    same = {name: getattr(item, name) for name in _TAKING_PART}
    return {**same, "on_day": item.on, "status": item.status.value}


def _participation(row: Values) -> Participation:
    same = {name: row[name] for name in _TAKING_PART}
    return Participation(**same, on=row["on_day"], status=ParticipationStatus(row["status"]))


def _evidence_row(item: Evidence) -> Row:
    return {name: getattr(item, name) for name in _OF_EVIDENCE}


def _evidence(row: Values) -> Evidence:
    return Evidence(**{name: row[name] for name in _OF_EVIDENCE})


def _reduction_row(item: Reduction) -> Row:
    return {**{name: getattr(item, name) for name in _OF_REDUCTION}, "kind": item.kind.value}


def _reduction(row: Values) -> Reduction:
    return Reduction(**{name: row[name] for name in _OF_REDUCTION}, kind=ReductionKind(row["kind"]))


def _proof_row(item: Proof) -> Row:
    return {**{name: getattr(item, name) for name in _OF_PROOF}, "on_day": item.on, "until_day": item.until}


def _proof(row: Values) -> Proof:
    return Proof(**{name: row[name] for name in _OF_PROOF}, on=row["on_day"], until=row["until_day"])


def _edition_row(item: RegisterEdition) -> Row:
    return {name: getattr(item, name) for name in _OF_EDITION}


def _edition(row: Values) -> RegisterEdition:
    return RegisterEdition(**{name: row[name] for name in _OF_EDITION})


ACTIVITIES = ActivityKind()
PARTICIPATIONS: Kind[Participation] = Kind(
    "participation", PARTICIPATION, _participation_row, _participation, lambda item: item.teacher_id
)
EVIDENCE_FILES: Kind[Evidence] = Kind("evidence", EVIDENCE, _evidence_row, _evidence, lambda item: item.teacher_id)
REDUCTIONS: Kind[Reduction] = Kind("reduction", REDUCTION, _reduction_row, _reduction, lambda item: item.teacher_id)
PROOFS: Kind[Proof] = Kind("proof", PROOF, _proof_row, _proof, lambda item: item.teacher_id)
REGISTER_EDITIONS: Kind[RegisterEdition] = Kind("register_edition", REGISTER_EDITION, _edition_row, _edition)
