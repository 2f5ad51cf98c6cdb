# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of the journal, of given-out numbers and of the file's own facts."""

from sqlalchemy import Boolean, Column, Integer, Table

from app.persistence.records.columns import METADATA, UtcDateTime, blob, number, word

CHANGE_SET = Table(
    "change_set",
    METADATA,
    number("id", key=True),
    word("action"),
    word("facts"),
    Column("at", UtcDateTime, nullable=False),
    word("by"),
    number("undoes", "change_set.id", optional=True),
    Column("undone", Boolean, nullable=False),
    blob("previous"),
    blob("hash"),
)

CHANGE = Table(
    "change",
    METADATA,
    number("change_set_id", "change_set.id", key=True),
    number("position", key=True),
    word("kind"),
    number("thing_id"),
    Column("teacher_id", Integer, nullable=True, index=True),
    blob("sealed"),
)

COUNTER = Table("counter", METADATA, word("name", key=True), number("next"))
"""The next id of each kind: an id is never given out twice, not even after an undo."""

FACT = Table("fact", METADATA, word("name", key=True), word("value"))
"""Facts of the school file itself: its own id, and by which profile rules the statuses were worked out."""
