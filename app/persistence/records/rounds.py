# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of registrations, rounds and letters."""

from sqlalchemy import Boolean, Column, Date, Integer, Table, UniqueConstraint

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
    number("registration_id", "registration.id"),
    number("teacher_id", "teacher.id"),
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
)

STATUS_SPAN = Table(
    "status_span",
    METADATA,
    number("registration_id", "registration.id", key=True),
    Column("since", Date, primary_key=True),
    Column("until", Date),
    number("teacher_id", "teacher.id"),
    word("register_id"),
    word("status"),
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
