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
    _asked_in_rounds()
    _stack_order()


def _asked_in_rounds() -> None:
    op.add_column("round", sa.Column("asked", WORD, server_default="", nullable=False))


def _stack_order() -> None:
    op.add_column("round", sa.Column("stack_order", WORD, server_default="", nullable=False))
