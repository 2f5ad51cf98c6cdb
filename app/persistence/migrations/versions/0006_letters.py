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
    _kept_letters()


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
