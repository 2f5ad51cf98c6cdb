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


def _envelopes() -> None:
    sizes = ("width", "height", "left", "top", "window_width", "window_height", "fold")
    op.create_table(
        "envelope",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", WORD, server_default="", nullable=False),
        *(sa.Column(f"{name}_mm", sa.Float(), nullable=False) for name in sizes),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_envelope"),
        sa.UniqueConstraint("name", name="uq_envelope_name"),
    )
