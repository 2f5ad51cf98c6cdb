# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Remarks, tags and own fields of people; who was double and who is not; how long leavers are kept."""

import sqlalchemy as sa
from alembic import op

WORD = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("school", sa.Column("retention_months", sa.Integer(), server_default="24", nullable=False))
    op.create_index("ix_teacher_email", "teacher", ["email"], unique=False)
    op.create_table(
        "remark",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", WORD, server_default="", nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_remark_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_remark"),
    )
    op.create_index("ix_remark_teacher_id", "remark", ["teacher_id"], unique=False)
    op.create_table(
        "teacher_tag",
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tag", WORD, server_default="", nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_teacher_tag_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("teacher_id", "position", name="pk_teacher_tag"),
    )
    op.create_index("ix_teacher_tag_teacher_id", "teacher_tag", ["teacher_id"], unique=False)
    op.create_index("ix_teacher_tag_tag", "teacher_tag", ["tag"], unique=False)
    op.create_table(
        "own_field",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", WORD, server_default="", nullable=False),
        sa.Column("kind", WORD, server_default="", nullable=False),
        sa.Column("choices", WORD, server_default="", nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_field"),
        sa.UniqueConstraint("name", name="uq_own_field_name"),
    )
    op.create_table(
        "teacher_own",
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("field_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", WORD, server_default="", nullable=False),
        sa.Column("amount", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["field_id"], ["own_field.id"], name="fk_teacher_own_field_id_own_field"),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_teacher_own_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("teacher_id", "field_id", name="pk_teacher_own"),
    )
    op.create_index("ix_teacher_own_teacher_id", "teacher_own", ["teacher_id"], unique=False)
    op.create_index("ix_teacher_own_field_id_value", "teacher_own", ["field_id", "value"], unique=False)
    op.create_table(
        "teacher_merge",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("other_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_teacher_merge_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_teacher_merge"),
    )
    op.create_index("ix_teacher_merge_teacher_id", "teacher_merge", ["teacher_id"], unique=False)
    op.create_index("ix_teacher_merge_other_id", "teacher_merge", ["other_id"], unique=False)
    op.create_table(
        "not_double",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("other_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["other_id"], ["teacher.id"], name="fk_not_double_other_id_teacher"),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_not_double_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_not_double"),
        sa.UniqueConstraint("teacher_id", "other_id", name="uq_not_double_teacher_id_other_id"),
    )
    op.create_index("ix_not_double_teacher_id", "not_double", ["teacher_id"], unique=False)
    op.create_index("ix_not_double_other_id", "not_double", ["other_id"], unique=False)
