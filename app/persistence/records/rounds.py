# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of registrations, rounds and letters."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Table, UniqueConstraint

from app.persistence.records.columns import METADATA, UtcDateTime, blob, number, word

REGISTRATION = Table(
    "registration",
    METADATA,
    number("id", key=True),
    number("teacher_id", "teacher.id"),
    word("register_id"),
    word("qualification"),
    number("version"),
    UniqueConstraint("teacher_id", "register_id", "qualification"),
)

ROUND = Table(
    "round",
    METADATA,
    number("id", key=True),
    word("name"),
    Column("on_day", Date, nullable=False),
    word("template_id"),
    word("delivery"),
    word("register_id"),
    word("signer"),
    word("signer_function"),
    Column("reply_by", Date),
    word("reference_pattern"),
    word("your_letter_of"),
    word("your_reference"),
    word("asked"),
    word("waved"),
    word("stack_order"),
    word("of_view"),
    Column("numbered_after", Integer, nullable=False, server_default="0"),
    number("version"),
)

LETTER = Table(
    "letter",
    METADATA,
    number("id", key=True),
    number("round_id", "round.id"),
    number("teacher_id", "teacher.id"),
    number("position"),
    word("state"),
    word("reference"),
    word("address_lines"),
    word("salutation"),
    word("template_version"),
    word("document"),
    Column("sent_on", Date),
    Column("sent_at", UtcDateTime),
    word("sent_by"),
    word("how"),
    number("version"),
)

EVENT = Table(
    "event",
    METADATA,
    number("id", key=True),
    Column("registration_id", Integer, ForeignKey("registration.id"), nullable=False),
    Column("teacher_id", Integer, ForeignKey("teacher.id"), nullable=False),
    word("register_id"),
    word("kind"),
    Column("on_day", Date, nullable=False),
    Column("noted_at", UtcDateTime),
    word("noted_by"),
    word("number"),
    word("note"),
    Column("until_day", Date),
    number("round_id", "round.id", optional=True),
    number("letter_id", "letter.id", optional=True),
    number("version"),
    Index("ix_event_registration_id_kind_on_day", "registration_id", "kind", "on_day"),
    Index("ix_event_teacher_id_register_id_kind_on_day", "teacher_id", "register_id", "kind", "on_day"),
    Index("ix_event_kind_register_id_on_day_teacher_id", "kind", "register_id", "on_day", "teacher_id"),
)
"""Each index holds all that one sort of question asks: reading a row for each of many events takes seconds."""

STATUS_SPAN = Table(
    "status_span",
    METADATA,
    Column(
        "registration_id", Integer, ForeignKey("registration.id"), primary_key=True, nullable=False, autoincrement=False
    ),
    Column("since", Date, primary_key=True),
    Column("until", Date),
    Column("teacher_id", Integer, ForeignKey("teacher.id"), nullable=False),
    word("register_id"),
    word("status"),
    Index("ix_status_span_held", "teacher_id", "register_id", "since", "until", "status", "registration_id"),
    Index("ix_status_span_story", "registration_id", "since", "until", "status"),
    Index("ix_status_span_begun", "status", "since", "registration_id"),
)
"""Which status held when: worked out from the events by the profile's rules, never written by hand."""

TEMPLATE_VERSION = Table(
    "template_version",
    METADATA,
    word("sha256", key=True),
    word("template_id"),
    word("language"),
    word("text"),
)

TEMPLATE = Table(
    "template",
    METADATA,
    number("id", key=True),
    word("template_id"),
    word("language"),
    word("text"),
    Column("removed", Boolean, nullable=False),
    number("version"),
    UniqueConstraint("template_id"),
)
"""The school's own templates, as they are now; what letters were made with stands in `template_version`."""

DOCUMENT = Table(
    "document",
    METADATA,
    word("sha256", key=True),
    word("media_type"),
    number("size"),
    blob("body"),
    word("base"),
)
"""Files inside the school, named by their content. `base` names the document whose bytes `body` was packed with."""

IMPORT_MAPPING = Table("import_mapping", METADATA, word("fingerprint", key=True), word("source"), word("mapping"))
