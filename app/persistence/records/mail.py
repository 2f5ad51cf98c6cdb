# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of letters by e-mail: the school's account, and how far each letter is."""

from sqlalchemy import Boolean, Column, Integer, Table

from app.persistence.records.columns import METADATA, UtcDateTime, number, word

MAIL_ACCOUNT = Table(
    "mail_account",
    METADATA,
    number("id", key=True),
    word("host"),
    number("port"),
    word("security"),
    word("user"),
    word("sender"),
    word("sender_name"),
    word("reply_to"),
    number("pause"),
    Column("unsealed", Boolean, nullable=False),
    number("version"),
)

MAILING = Table(
    "mailing",
    METADATA,
    number("letter_id", key=True),
    Column("teacher_id", Integer, nullable=False, index=True),
    Column("round_id", Integer, nullable=False, index=True),
    word("address"),
    word("state"),
    Column("at", UtcDateTime, nullable=False),
    word("by"),
    word("message_id"),
    word("answer"),
    word("document"),
    word("address_lines"),
    word("salutation"),
    word("reference"),
    word("template_version"),
    word("earlier"),
)
"""What happened out of the house, which undo cannot take back: it outlives a letter that is taken back, and so
refers to nothing."""
