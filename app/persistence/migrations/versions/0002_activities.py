# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Activities with who took part, evidence, reductions, proofs, a school's own register rules, and cycles."""

import sqlalchemy as sa
from alembic import op

WORD = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "activity",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", WORD, server_default="", nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("type", WORD, server_default="", nullable=False),
        sa.Column("provider", WORD, server_default="", nullable=False),
        sa.Column("contact_hours", sa.Float(), nullable=False),
        sa.Column("self_study_hours", sa.Float(), nullable=False),
        sa.Column("cost", sa.Float(), nullable=True),
        sa.Column("categories", WORD, server_default="", nullable=False),
        sa.Column("competences", WORD, server_default="", nullable=False),
        sa.Column("validated", sa.Boolean(), nullable=False),
        sa.Column("validation_number", WORD, server_default="", nullable=False),
        sa.Column("contribution", WORD, server_default="", nullable=False),
        sa.Column("note", WORD, server_default="", nullable=False),
        sa.Column("search_text", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_activity"),
    )
    op.create_index("ix_activity_ends", "activity", ["ends"], unique=False)
    op.create_table(
        "register_edition",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("edition", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_register_edition"),
        sa.UniqueConstraint("register_id", "edition", name="uq_register_edition_register_id_edition"),
    )
    op.create_table(
        "participation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("activity_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("contact_hours", sa.Float(), nullable=False),
        sa.Column("self_study_hours", sa.Float(), nullable=False),
        sa.Column("status", WORD, server_default="", nullable=False),
        sa.Column("reason", WORD, server_default="", nullable=False),
        sa.Column("qualification", WORD, server_default="", nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("remark", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name="fk_participation_activity_id_activity"),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_participation_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_participation"),
        sa.UniqueConstraint(
            "activity_id", "teacher_id", "qualification", name="uq_participation_activity_id_teacher_id_qualification"
        ),
    )
    op.create_index("ix_participation_activity_id", "participation", ["activity_id"], unique=False)
    op.create_index("ix_participation_teacher_id_on_day", "participation", ["teacher_id", "on_day"], unique=False)
    op.create_table(
        "proof",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("proof", WORD, server_default="", nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=True),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("qualification", WORD, server_default="", nullable=False),
        sa.Column("note", WORD, server_default="", nullable=False),
        sa.Column("document", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_proof_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_proof"),
    )
    op.create_index("ix_proof_teacher_id", "proof", ["teacher_id"], unique=False)
    op.create_table(
        "reduction",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("kind", WORD, server_default="", nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("percent", sa.Float(), nullable=False),
        sa.Column("amount", sa.Float(), nullable=False),
        sa.Column("reason", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_reduction_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_reduction"),
    )
    op.create_index("ix_reduction_teacher_id", "reduction", ["teacher_id"], unique=False)
    op.create_table(
        "cycle",
        sa.Column("registration_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("edition", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["registration_id"], ["registration.id"], name="fk_cycle_registration_id_registration"),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_cycle_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("registration_id", "since", name="pk_cycle"),
    )
    op.create_index("ix_cycle_registration_id", "cycle", ["registration_id"], unique=False)
    op.create_index("ix_cycle_teacher_id", "cycle", ["teacher_id"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("activity_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("participation_id", sa.Integer(), autoincrement=False, nullable=True),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=True),
        sa.Column("document", WORD, server_default="", nullable=False),
        sa.Column("name", WORD, server_default="", nullable=False),
        sa.Column("media_type", WORD, server_default="", nullable=False),
        sa.Column("size", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=True),
        sa.Column("added_by", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name="fk_evidence_activity_id_activity"),
        sa.ForeignKeyConstraint(
            ["participation_id"], ["participation.id"], name="fk_evidence_participation_id_participation"
        ),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_evidence_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
    )
    op.create_index("ix_evidence_activity_id", "evidence", ["activity_id"], unique=False)
    op.create_index("ix_evidence_participation_id", "evidence", ["participation_id"], unique=False)
    op.create_index("ix_evidence_teacher_id", "evidence", ["teacher_id"], unique=False)
