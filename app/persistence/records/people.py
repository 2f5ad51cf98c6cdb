# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of what a school keeps of people of its own accord: remarks, tags, own fields; and of who was double."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, Table, UniqueConstraint

from app.persistence.records.columns import METADATA, WORD, UtcDateTime, number, word

REMARK = Table(
    "remark",
    METADATA,
    number("id", key=True),
    number("teacher_id", "teacher.id"),
    word("text"),
    Column("at", UtcDateTime, nullable=False),
    word("by"),
    number("version"),
)

TEACHER_TAG = Table(
    "teacher_tag",
    METADATA,
    number("teacher_id", "teacher.id", key=True),
    number("position", key=True),
    word("tag", index=True),
)

OWN_FIELD = Table(
    "own_field",
    METADATA,
    number("id", key=True),
    word("name"),
    word("kind"),
    word("choices"),
    number("position"),
    number("version"),
    UniqueConstraint("name"),
)
"""The fields a school made up for its teachers; `choices` has one on each line."""

TEACHER_OWN = Table(
    "teacher_own",
    METADATA,
    number("teacher_id", "teacher.id", key=True),
    Column("field_id", Integer, ForeignKey("own_field.id"), primary_key=True, nullable=False, autoincrement=False),
    Column("value", WORD, nullable=False, server_default=""),
    Column("amount", Float),
    Index("ix_teacher_own_field_id_value", "field_id", "value"),
)
"""What own fields hold, as text that both databases sort alike; a number beside it, to be sorted by."""

TEACHER_MERGE = Table(
    "teacher_merge",
    METADATA,
    number("id", key=True),
    number("teacher_id", "teacher.id"),
    number("other_id"),
    Column("at", UtcDateTime, nullable=False),
    word("by"),
    number("version"),
    Index("ix_teacher_merge_other_id", "other_id"),
)
"""Who was put together with whom: `other_id` is gone since, so that it refers to nobody."""

NOT_DOUBLE = Table(
    "not_double",
    METADATA,
    number("id", key=True),
    number("teacher_id", "teacher.id"),
    number("other_id", "teacher.id"),
    Column("at", UtcDateTime, nullable=False),
    word("by"),
    number("version"),
    UniqueConstraint("teacher_id", "other_id"),
)
"""Two of whom somebody said that they are not one; the lower id comes first."""
