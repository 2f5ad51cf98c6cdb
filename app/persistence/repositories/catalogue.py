# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every kind of thing the journal knows, in the order they may be made."""

import json
from collections.abc import Mapping
from typing import Any

from app.domain.letters import Delivery, Letter, LetterState, Round, Way
from app.domain.own_templates import OwnTemplate
from app.domain.registers import Sector
from app.domain.registrations import Event, EventKind, Registration
from app.domain.school import RETENTION_MONTHS, School
from app.domain.stacking import StackOrder
from app.domain.views import kept_text, kept_view
from app.persistence.records.rounds import EVENT, LETTER, REGISTRATION, ROUND, TEMPLATE
from app.persistence.records.staff import SCHOOL, SCHOOL_WORDS
from app.persistence.repositories.activities import (
    ACTIVITIES,
    EVIDENCE_FILES,
    PARTICIPATIONS,
    PROOFS,
    REDUCTIONS,
    REGISTER_EDITIONS,
)
from app.persistence.repositories.envelope_kinds import ENVELOPES
from app.persistence.repositories.kinds import Kind, Row, Values
from app.persistence.repositories.mail import MAIL_ACCOUNTS
from app.persistence.repositories.people_kinds import MERGES, NOT_DOUBLES, OWN_FIELDS, REMARKS
from app.persistence.repositories.stationery_kinds import SIGNERS, STATIONERIES
from app.persistence.repositories.teachers import TeacherKind
from app.persistence.repositories.view_kinds import SAVED_VIEWS

SCHOOL_ID = 1


def _school_row(school: School) -> Row:
    words = {name: getattr(school, name) for name in SCHOOL_WORDS}
    return {
        "id": SCHOOL_ID,
        **words,
        "sample": school.sample,
        "retention_months": school.retention_months,
        "sector": school.sector,
        "version": school.version,
    }


def _school(row: Values) -> School:
    words = {name: row[name] or "" for name in SCHOOL_WORDS}
    months = row["retention_months"] or RETENTION_MONTHS
    sector = row["sector"] or Sector.VO.value
    return School(**words, sample=bool(row["sample"]), retention_months=months, sector=sector, version=row["version"])


def _registration_row(registration: Registration) -> Row:
    return {
        "id": registration.id,
        "teacher_id": registration.teacher_id,
        "register_id": registration.register_id,
        "qualification": registration.qualification,
        "version": registration.version,
    }


def _registration(row: Values) -> Registration:
    return Registration(
        row["teacher_id"], row["register_id"], row["qualification"], version=row["version"], id=row["id"]
    )


def _round_row(item: Round) -> Row:
    return {
        "id": item.id,
        "name": item.name,
        "on_day": item.on,
        "template_id": item.template_id,
        "delivery": item.delivery.value,
        "register_id": item.register_id,
        "signer": item.signer,
        "signer_function": item.signer_function,
        "reply_by": item.reply_by,
        "reference_pattern": item.reference_pattern,
        "your_letter_of": item.your_letter_of,
        "your_reference": item.your_reference,
        "asked": json.dumps(item.asked, ensure_ascii=False) if item.asked else "",
        "waved": json.dumps(item.waved, ensure_ascii=False) if item.waved else "",
        "stack_order": item.order.value,
        "of_view": kept_text(item.of_view),
        "numbered_after": item.numbered_after,
        "version": item.version,
    }


def _round(row: Values) -> Round:
    same = ("name", "template_id", "register_id", "signer", "signer_function", "reply_by", "reference_pattern")
    more = ("your_letter_of", "your_reference", "numbered_after", "version", "id")
    asked = tuple((question, answer) for question, answer in json.loads(row["asked"] or "[]"))
    order = StackOrder(row["stack_order"] or StackOrder.NAME)
    named = {name: row[name] for name in same + more}
    waved = tuple(json.loads(row["waved"] or "[]"))
    named |= {"on": row["on_day"], "delivery": Delivery(row["delivery"]), "of_view": kept_view(row["of_view"])}
    return Round(order=order, asked=asked, waved=waved, **named)


def _letter_row(letter: Letter) -> Row:
    return {
        "id": letter.id,
        "round_id": letter.round_id,
        "teacher_id": letter.teacher_id,
        "position": letter.position,
        "state": letter.state.value,
        "reference": letter.reference,
        "address_lines": json.dumps(letter.address_lines, ensure_ascii=False) if letter.address_lines else "",
        "salutation": letter.salutation,
        "template_version": letter.template_version,
        "document": letter.document,
        "sent_on": letter.sent_on,
        "sent_at": letter.sent_at,
        "sent_by": letter.sent_by,
        "how": letter.how.value if letter.how else "",
        "version": letter.version,
    }


def _letter(row: Values) -> Letter:
    same = ("round_id", "teacher_id", "position", "reference", "salutation", "template_version", "document", "sent_on")
    lines = tuple(json.loads(row["address_lines"])) if row["address_lines"] else ()
    more = {name: row[name] for name in (*same, "sent_at", "sent_by", "version", "id")}
    how = Way(row["how"]) if row["how"] else None
    return Letter(state=LetterState(row["state"]), address_lines=lines, how=how, **more)


def _event_row(event: Event) -> Row:
    return {
        "id": event.id,
        "registration_id": event.registration_id,
        "teacher_id": event.teacher_id,
        "register_id": event.register_id,
        "kind": event.kind.value,
        "on_day": event.on,
        "noted_at": event.noted_at,
        "noted_by": event.noted_by,
        "number": event.number,
        "note": event.note,
        "until_day": event.until,
        "round_id": event.round_id,
        "letter_id": event.letter_id,
        "version": event.version,
    }


def _event(row: Values) -> Event:
    same = ("registration_id", "teacher_id", "register_id", "noted_at", "noted_by", "number", "note")
    more = {name: row[name] for name in (*same, "round_id", "letter_id", "version", "id")}
    return Event(kind=EventKind(row["kind"]), on=row["on_day"], until=row["until_day"], **more)


_OF_TEMPLATE = ("id", "template_id", "language", "text", "version")


def _template_row(item: OwnTemplate) -> Row:
    return {**{name: getattr(item, name) for name in _OF_TEMPLATE}, "removed": item.removed}


def _template(row: Values) -> OwnTemplate:
    return OwnTemplate(**{name: row[name] for name in _OF_TEMPLATE}, removed=bool(row["removed"]))


SCHOOLS: Kind[School] = Kind("school", SCHOOL, _school_row, _school)
TEACHERS = TeacherKind()
REGISTRATIONS: Kind[Registration] = Kind(
    "registration", REGISTRATION, _registration_row, _registration, lambda item: item.teacher_id
)
OWN_TEMPLATES: Kind[OwnTemplate] = Kind("template", TEMPLATE, _template_row, _template)
ROUNDS: Kind[Round] = Kind("round", ROUND, _round_row, _round)
LETTERS: Kind[Letter] = Kind("letter", LETTER, _letter_row, _letter, lambda item: item.teacher_id)
EVENTS: Kind[Event] = Kind("event", EVENT, _event_row, _event, lambda item: item.teacher_id)

KINDS: tuple[Kind[Any], ...] = (
    SCHOOLS,
    MAIL_ACCOUNTS,
    STATIONERIES,
    SIGNERS,
    REGISTER_EDITIONS,
    OWN_FIELDS,
    SAVED_VIEWS,
    OWN_TEMPLATES,
    ENVELOPES,
    TEACHERS,
    REGISTRATIONS,
    ROUNDS,
    LETTERS,
    EVENTS,
    ACTIVITIES,
    PARTICIPATIONS,
    EVIDENCE_FILES,
    REDUCTIONS,
    PROOFS,
    REMARKS,
    MERGES,
    NOT_DOUBLES,
)
"""In this order they can be made; in the reverse order removed."""

BY_NAME: Mapping[str, Kind[Any]] = {kind.name: kind for kind in KINDS}
