# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What letters need beyond the first invitation: envelopes, signers, stationery, mail, replies, kept texts."""

import sqlalchemy as sa
from alembic import op

WORD = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _envelopes()
    _asked_in_rounds()
    _stack_order()
    _numbering()
    _mail()
    _kept_letters()
    _stationery()
    _writing()


def _envelopes() -> None:
    sizes = ("width", "height", "left", "top", "window_width", "window_height", "fold")
    op.create_table(
        "envelope",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        _word("name"),
        *(sa.Column(f"{name}_mm", sa.Float(), nullable=False) for name in sizes),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_envelope"),
        sa.UniqueConstraint("name", name="uq_envelope_name"),
    )


def _asked_in_rounds() -> None:
    for name in ("asked", "waved"):
        op.add_column("round", sa.Column(name, WORD, server_default="", nullable=False))


def _stack_order() -> None:
    op.add_column("round", sa.Column("stack_order", WORD, server_default="", nullable=False))


def _numbering() -> None:
    op.add_column("round", sa.Column("numbered_after", sa.Integer(), server_default="0", nullable=False))


def _mail() -> None:
    op.create_table(
        "mail_account",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        _word("host"),
        sa.Column("port", sa.Integer(), autoincrement=False, nullable=False),
        *map(_word, ("security", "user", "sender", "sender_name", "reply_to")),
        sa.Column("pause", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("unsealed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mail_account"),
    )
    op.create_table(
        "mailing",
        sa.Column("letter_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        *map(_word, ("address", "state")),
        sa.Column("at", sa.DateTime(), nullable=False),
        *map(_word, ("by", "message_id", "answer", "document", "address_lines", "salutation", "reference")),
        *map(_word, ("template_version", "earlier")),
        sa.PrimaryKeyConstraint("letter_id", name="pk_mailing"),
    )
    op.create_index("ix_mailing_teacher_id", "mailing", ["teacher_id"])
    op.create_index("ix_mailing_round_id", "mailing", ["round_id"])


def _kept_letters() -> None:
    """Who sent a letter and how, and what it says."""
    for name in ("sent_by", "how"):
        op.add_column("letter", sa.Column(name, WORD, server_default="", nullable=False))
    op.create_table(
        "document_text",
        sa.Column("sha256", WORD, nullable=False),
        sa.Column("text", WORD, server_default="", nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_document_text")),
    )


def _word(name: str) -> sa.Column[str]:
    return sa.Column(name, WORD, server_default="", nullable=False)


def _stationery() -> None:
    measures = ("logo_height", "text_size", "left", "right", "bottom", "text_top", "next_top")
    op.create_table(
        "stationery",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        *(_word(name) for name in ("paper", "place", "show_name", "contact")),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("rule", "qr", "head_in_files")),
        *(sa.Column(name, sa.Float(), nullable=False) for name in measures),
        *(_word(name) for name in ("first", "follow", "first_file", "follow_file")),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stationery"),
    )
    op.create_table(
        "signer",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        *(_word(name) for name in ("name", "function", "signature")),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("usual", "removed")),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_signer"),
    )


def _writing() -> None:
    op.create_table(
        "template_draft",
        sa.Column("key", WORD, nullable=False),
        sa.Column("by", WORD, server_default="", nullable=False),
        sa.Column("template_id", WORD, server_default="", nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("text", WORD, server_default="", nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_template_draft"),
    )
    op.create_table(
        "spelling_word",
        sa.Column("word", WORD, nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_spelling_word"),
    )
