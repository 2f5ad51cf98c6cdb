# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables of the school and its teachers."""

from sqlalchemy import Boolean, Column, Date, Float, Index, Integer, Table

from app.persistence.records.columns import METADATA, WORD, blob, number, word

SCHOOL_WORDS = (
    "name",
    "street",
    "postcode",
    "city",
    "phone",
    "email",
    "web",
    "brin",
    "signer",
    "signer_function",
    "reference",
    "contact",
    "footer",
    "accent",
    "logo",
    "signature",
    "window",
    "register_id",
)

SCHOOL = Table(
    "school",
    METADATA,
    number("id", key=True),
    *(word(name) for name in SCHOOL_WORDS),
    Column("sample", Boolean, nullable=False),
    Column("retention_months", Integer, nullable=False, server_default="24"),
    Column("sector", WORD, nullable=False, server_default="vo"),
    number("version"),
)

NAME_WORDS = (
    "initials",
    "first_name",
    "given_names",
    "prefix",
    "surname",
    "partner_prefix",
    "partner_surname",
    "name_use",
    "titles_before",
    "titles_after",
    "form_of_address",
    "exact_salutation",
    "exact_address_name",
    "exact_running_text",
    "exact_sort_name",
)
ADDRESS_WORDS = (
    "street",
    "house_number",
    "addition",
    "postcode",
    "city",
    "country",
)
TEACHER_WORDS = (
    "code",
    "email",
    "location",
    "team",
    "section",
    "job",
    "kind",
    "do_not_invite_reason",
    "name_doubt",
)

TEACHER = Table(
    "teacher",
    METADATA,
    number("id", key=True),
    *(word(name) for name in NAME_WORDS),
    *(word(name) for name in ADDRESS_WORDS),
    *(word(name) for name in TEACHER_WORDS),
    Column("fte", Float),
    Column("employed_from", Date),
    Column("employed_until", Date),
    Column("do_not_invite", Boolean, nullable=False),
    word("sort_name"),
    word("sort_key", index=True),
    word("surname_part"),
    word("search_text"),
    Column("has_address", Boolean, nullable=False),
    number("version"),
    Index("ix_teacher_email", "email"),
)

TEACHER_NUMBER = Table(
    "teacher_number",
    METADATA,
    number("teacher_id", "teacher.id", key=True),
    number("position", key=True),
    word("system"),
    word("number", index=True),
)

TEACHER_SUBJECT = Table(
    "teacher_subject",
    METADATA,
    number("teacher_id", "teacher.id", key=True),
    number("position", key=True),
    word("subject"),
)

QUALIFICATION = Table(
    "qualification",
    METADATA,
    number("teacher_id", "teacher.id", key=True),
    number("position", key=True),
    word("subject"),
    word("grade"),
)

PERSON_KEY = Table("person_key", METADATA, number("teacher_id", key=True), blob("key"))
"""The key that seals what the journal holds of one person; without it that history cannot be read."""
