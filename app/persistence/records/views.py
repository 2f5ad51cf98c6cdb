# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table of saved views, and when somebody last looked at what changed."""

from sqlalchemy import Boolean, Column, Table, UniqueConstraint

from app.persistence.records.columns import METADATA, UtcDateTime, number, word

SAVED_VIEW = Table(
    "saved_view",
    METADATA,
    number("id", key=True),
    word("name"),
    word("shows"),
    Column("pinned", Boolean, nullable=False),
    number("position"),
    number("version"),
    UniqueConstraint("name"),
)
"""`shows` holds filter, columns, order and groups as JSON."""

LOOKED = Table("looked", METADATA, word("who", key=True), Column("at", UtcDateTime, nullable=False))
"""Up to when each user (by their name at their computer) has seen what changed; no part of the history."""
