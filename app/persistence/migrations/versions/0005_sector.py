# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""In which sector a school is; those that were there before counted as one of vo."""

import sqlalchemy as sa
from alembic import op

WORD = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("school", sa.Column("sector", WORD, server_default="vo", nullable=False))
