# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of who writes letters: texts that are not saved yet, and words that are spelled right here."""

from sqlalchemy import Boolean, Column, Table

from app.persistence.records.columns import METADATA, UtcDateTime, word

TEMPLATE_DRAFT = Table(
    "template_draft",
    METADATA,
    word("key", key=True),
    word("by"),
    word("template_id"),
    Column("own", Boolean, nullable=False),
    word("text"),
    Column("at", UtcDateTime, nullable=False),
)
"""What somebody was writing, as JSON; no action of theirs, so outside the journal.

`key` is of the one time that it was written, so that two letters never take each other's place; `template_id` is the
letter of the school's own that it changes (`own`), or the one that a new letter began as.
"""

SPELLING_WORD = Table("spelling_word", METADATA, word("word", key=True))
"""Words that the spelling check of this school takes for right."""
