# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of who writes letters: texts that are not saved yet, and words that are spelled right here."""

from sqlalchemy import Column, Table

from app.persistence.records.columns import METADATA, UtcDateTime, word

TEMPLATE_DRAFT = Table(
    "template_draft",
    METADATA,
    word("template_id", key=True),
    word("by", key=True),
    word("text"),
    Column("at", UtcDateTime, nullable=False),
)
"""What somebody was writing on a template, as JSON; no action of theirs, so outside the journal."""

SPELLING_WORD = Table("spelling_word", METADATA, word("word", key=True))
"""Words that the spelling check of this school takes for right."""
