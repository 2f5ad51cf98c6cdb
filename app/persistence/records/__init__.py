# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables."""

from app.persistence.records.activities import (
    ACTIVITY,
    CYCLE,
    EVIDENCE,
    PARTICIPATION,
    PROOF,
    REDUCTION,
    REGISTER_EDITION,
)
from app.persistence.records.columns import METADATA
from app.persistence.records.envelopes import ENVELOPE
from app.persistence.records.journal import CHANGE, CHANGE_SET, COUNTER, FACT
from app.persistence.records.kept_texts import DOCUMENT_TEXT
from app.persistence.records.people import NOT_DOUBLE, OWN_FIELD, REMARK, TEACHER_MERGE, TEACHER_OWN, TEACHER_TAG
from app.persistence.records.rounds import (
    DOCUMENT,
    EVENT,
    IMPORT_MAPPING,
    LETTER,
    REGISTRATION,
    ROUND,
    STATUS_SPAN,
    TEMPLATE,
    TEMPLATE_VERSION,
)
from app.persistence.records.staff import PERSON_KEY, QUALIFICATION, SCHOOL, TEACHER, TEACHER_NUMBER, TEACHER_SUBJECT
from app.persistence.records.stationery import SIGNER, STATIONERY
from app.persistence.records.writing import SPELLING_WORD, TEMPLATE_DRAFT

__all__ = [
    "ACTIVITY",
    "CHANGE",
    "CHANGE_SET",
    "COUNTER",
    "CYCLE",
    "DOCUMENT",
    "DOCUMENT_TEXT",
    "ENVELOPE",
    "EVENT",
    "EVIDENCE",
    "FACT",
    "IMPORT_MAPPING",
    "LETTER",
    "METADATA",
    "NOT_DOUBLE",
    "OWN_FIELD",
    "PARTICIPATION",
    "PERSON_KEY",
    "PROOF",
    "QUALIFICATION",
    "REDUCTION",
    "REGISTER_EDITION",
    "REGISTRATION",
    "REMARK",
    "ROUND",
    "SCHOOL",
    "SIGNER",
    "SPELLING_WORD",
    "STATIONERY",
    "STATUS_SPAN",
    "TEACHER",
    "TEACHER_MERGE",
    "TEACHER_NUMBER",
    "TEACHER_OWN",
    "TEACHER_SUBJECT",
    "TEACHER_TAG",
    "TEMPLATE",
    "TEMPLATE_DRAFT",
    "TEMPLATE_VERSION",
]
