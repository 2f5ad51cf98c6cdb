# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of activities, who took part, evidence, reductions and proofs, and of a school's own register rules."""

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Index, Integer, Table, UniqueConstraint

from app.persistence.records.columns import METADATA, UtcDateTime, number, word

ACTIVITY = Table(
    "activity",
    METADATA,
    number("id", key=True),
    word("title"),
    Column("starts", Date, nullable=False),
    Column("ends", Date, nullable=False, index=True),
    word("type"),
    word("provider"),
    Column("contact_hours", Float, nullable=False),
    Column("self_study_hours", Float, nullable=False),
    Column("cost", Float),
    word("categories"),
    word("competences"),
    Column("validated", Boolean, nullable=False),
    word("validation_number"),
    word("contribution"),
    word("note"),
    word("search_text"),
    number("version"),
)
"""`categories` and `competences` hold ids in order, with a space between."""

PARTICIPATION = Table(
    "participation",
    METADATA,
    number("id", key=True),
    Column("activity_id", Integer, ForeignKey("activity.id"), nullable=False),
    Column("teacher_id", Integer, ForeignKey("teacher.id"), nullable=False),
    Column("on_day", Date, nullable=False),
    Column("contact_hours", Float, nullable=False),
    Column("self_study_hours", Float, nullable=False),
    word("status"),
    word("reason"),
    word("qualification"),
    Column("rating", Integer),
    word("remark"),
    number("version"),
    UniqueConstraint("activity_id", "teacher_id", "qualification"),
    Index("ix_participation_teacher_id_on_day", "teacher_id", "on_day"),
    Index("ix_participation_activity_id_on_day_status_teacher_id", "activity_id", "on_day", "status", "teacher_id"),
    Index(
        "ix_participation_done", "on_day", "status", "teacher_id", "activity_id", "contact_hours", "self_study_hours"
    ),
)

EVIDENCE = Table(
    "evidence",
    METADATA,
    number("id", key=True),
    number("activity_id", "activity.id"),
    number("participation_id", "participation.id", optional=True),
    number("teacher_id", "teacher.id", optional=True),
    word("document"),
    word("name"),
    word("media_type"),
    number("size"),
    Column("added_at", UtcDateTime),
    word("added_by"),
    number("version"),
)

REDUCTION = Table(
    "reduction",
    METADATA,
    number("id", key=True),
    number("teacher_id", "teacher.id"),
    word("register_id"),
    word("kind"),
    Column("since", Date, nullable=False),
    Column("until", Date, nullable=False),
    Column("percent", Float, nullable=False),
    Column("amount", Float, nullable=False),
    word("reason"),
    number("version"),
)

PROOF = Table(
    "proof",
    METADATA,
    number("id", key=True),
    number("teacher_id", "teacher.id"),
    word("register_id"),
    word("proof"),
    Column("on_day", Date, nullable=False),
    Column("until_day", Date),
    Column("value", Float, nullable=False),
    word("qualification"),
    word("note"),
    word("document"),
    number("version"),
)

REGISTER_EDITION = Table(
    "register_edition",
    METADATA,
    number("id", key=True),
    word("register_id"),
    number("edition"),
    word("text"),
    number("version"),
    UniqueConstraint("register_id", "edition"),
)
"""A school's own editions of a register, as the text of a TOML file."""

CYCLE = Table(
    "cycle",
    METADATA,
    number("registration_id", "registration.id", key=True),
    Column("since", Date, primary_key=True),
    Column("until", Date, nullable=False),
    number("teacher_id", "teacher.id"),
    word("register_id"),
    number("edition"),
)
"""Which cycles a registration had, the last day included: worked out from the events, never written by hand."""
