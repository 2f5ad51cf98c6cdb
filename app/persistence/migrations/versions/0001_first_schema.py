# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""First schema."""

import sqlalchemy as sa
from alembic import op

WORD = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "change_set",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("action", WORD, server_default="", nullable=False),
        sa.Column("facts", WORD, server_default="", nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", WORD, server_default="", nullable=False),
        sa.Column("undoes", sa.Integer(), autoincrement=False, nullable=True),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["undoes"], ["change_set.id"], name="fk_change_set_undoes_change_set"),
        sa.PrimaryKeyConstraint("id", name="pk_change_set"),
    )
    op.create_index("ix_change_set_undoes", "change_set", ["undoes"], unique=False)

    op.create_table(
        "counter",
        sa.Column("name", WORD, nullable=False),
        sa.Column("next", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counter"),
    )
    op.create_table(
        "document",
        sa.Column("sha256", WORD, nullable=False),
        sa.Column("media_type", WORD, server_default="", nullable=False),
        sa.Column("size", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("base", WORD, server_default="", nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_document"),
    )
    op.create_table(
        "fact",
        sa.Column("name", WORD, nullable=False),
        sa.Column("value", WORD, server_default="", nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_fact"),
    )
    op.create_table(
        "import_mapping",
        sa.Column("fingerprint", WORD, nullable=False),
        sa.Column("source", WORD, server_default="", nullable=False),
        sa.Column("mapping", WORD, server_default="", nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name="pk_import_mapping"),
    )
    op.create_table(
        "person_key",
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("teacher_id", name="pk_person_key"),
    )
    op.create_table(
        "round",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", WORD, server_default="", nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("template_id", WORD, server_default="", nullable=False),
        sa.Column("delivery", WORD, server_default="", nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("signer", WORD, server_default="", nullable=False),
        sa.Column("signer_function", WORD, server_default="", nullable=False),
        sa.Column("reply_by", sa.Date(), nullable=True),
        sa.Column("reference_pattern", WORD, server_default="", nullable=False),
        sa.Column("your_letter_of", WORD, server_default="", nullable=False),
        sa.Column("your_reference", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_round"),
    )
    op.create_table(
        "school",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", WORD, server_default="", nullable=False),
        sa.Column("street", WORD, server_default="", nullable=False),
        sa.Column("postcode", WORD, server_default="", nullable=False),
        sa.Column("city", WORD, server_default="", nullable=False),
        sa.Column("phone", WORD, server_default="", nullable=False),
        sa.Column("email", WORD, server_default="", nullable=False),
        sa.Column("web", WORD, server_default="", nullable=False),
        sa.Column("brin", WORD, server_default="", nullable=False),
        sa.Column("signer", WORD, server_default="", nullable=False),
        sa.Column("signer_function", WORD, server_default="", nullable=False),
        sa.Column("reference", WORD, server_default="", nullable=False),
        sa.Column("contact", WORD, server_default="", nullable=False),
        sa.Column("footer", WORD, server_default="", nullable=False),
        sa.Column("accent", WORD, server_default="", nullable=False),
        sa.Column("logo", WORD, server_default="", nullable=False),
        sa.Column("signature", WORD, server_default="", nullable=False),
        sa.Column("window", WORD, server_default="", nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_school"),
    )
    op.create_table(
        "teacher",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("initials", WORD, server_default="", nullable=False),
        sa.Column("first_name", WORD, server_default="", nullable=False),
        sa.Column("given_names", WORD, server_default="", nullable=False),
        sa.Column("prefix", WORD, server_default="", nullable=False),
        sa.Column("surname", WORD, server_default="", nullable=False),
        sa.Column("partner_prefix", WORD, server_default="", nullable=False),
        sa.Column("partner_surname", WORD, server_default="", nullable=False),
        sa.Column("name_use", WORD, server_default="", nullable=False),
        sa.Column("titles_before", WORD, server_default="", nullable=False),
        sa.Column("titles_after", WORD, server_default="", nullable=False),
        sa.Column("form_of_address", WORD, server_default="", nullable=False),
        sa.Column("exact_salutation", WORD, server_default="", nullable=False),
        sa.Column("exact_address_name", WORD, server_default="", nullable=False),
        sa.Column("exact_running_text", WORD, server_default="", nullable=False),
        sa.Column("exact_sort_name", WORD, server_default="", nullable=False),
        sa.Column("street", WORD, server_default="", nullable=False),
        sa.Column("house_number", WORD, server_default="", nullable=False),
        sa.Column("addition", WORD, server_default="", nullable=False),
        sa.Column("postcode", WORD, server_default="", nullable=False),
        sa.Column("city", WORD, server_default="", nullable=False),
        sa.Column("country", WORD, server_default="", nullable=False),
        sa.Column("code", WORD, server_default="", nullable=False),
        sa.Column("email", WORD, server_default="", nullable=False),
        sa.Column("location", WORD, server_default="", nullable=False),
        sa.Column("team", WORD, server_default="", nullable=False),
        sa.Column("section", WORD, server_default="", nullable=False),
        sa.Column("job", WORD, server_default="", nullable=False),
        sa.Column("kind", WORD, server_default="", nullable=False),
        sa.Column("do_not_invite_reason", WORD, server_default="", nullable=False),
        sa.Column("name_doubt", WORD, server_default="", nullable=False),
        sa.Column("fte", sa.Float(), nullable=True),
        sa.Column("employed_from", sa.Date(), nullable=True),
        sa.Column("employed_until", sa.Date(), nullable=True),
        sa.Column("do_not_invite", sa.Boolean(), nullable=False),
        sa.Column("sort_name", WORD, server_default="", nullable=False),
        sa.Column("sort_key", WORD, server_default="", nullable=False),
        sa.Column("surname_part", WORD, server_default="", nullable=False),
        sa.Column("search_text", WORD, server_default="", nullable=False),
        sa.Column("has_address", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_teacher"),
    )
    op.create_index("ix_teacher_sort_key", "teacher", ["sort_key"], unique=False)

    op.create_table(
        "template_version",
        sa.Column("sha256", WORD, nullable=False),
        sa.Column("template_id", WORD, server_default="", nullable=False),
        sa.Column("language", WORD, server_default="", nullable=False),
        sa.Column("text", WORD, server_default="", nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_template_version"),
    )
    op.create_table(
        "change",
        sa.Column("change_set_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", WORD, server_default="", nullable=False),
        sa.Column("thing_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["change_set_id"], ["change_set.id"], name="fk_change_change_set_id_change_set"),
        sa.PrimaryKeyConstraint("change_set_id", "position", name="pk_change"),
    )
    op.create_index("ix_change_change_set_id", "change", ["change_set_id"], unique=False)
    op.create_index("ix_change_teacher_id", "change", ["teacher_id"], unique=False)

    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("round_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", WORD, server_default="", nullable=False),
        sa.Column("reference", WORD, server_default="", nullable=False),
        sa.Column("address_lines", WORD, server_default="", nullable=False),
        sa.Column("salutation", WORD, server_default="", nullable=False),
        sa.Column("template_version", WORD, server_default="", nullable=False),
        sa.Column("document", WORD, server_default="", nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("sent_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_letter_round_id_round"),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_letter_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
    )
    op.create_index("ix_letter_round_id", "letter", ["round_id"], unique=False)
    op.create_index("ix_letter_teacher_id", "letter", ["teacher_id"], unique=False)

    op.create_table(
        "qualification",
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("subject", WORD, server_default="", nullable=False),
        sa.Column("grade", WORD, server_default="", nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_qualification_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("teacher_id", "position", name="pk_qualification"),
    )
    op.create_index("ix_qualification_teacher_id", "qualification", ["teacher_id"], unique=False)

    op.create_table(
        "registration",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("qualification", WORD, server_default="", nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_registration_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_registration"),
        sa.UniqueConstraint(
            "teacher_id", "register_id", "qualification", name="uq_registration_teacher_id_register_id_qualification"
        ),
    )
    op.create_index("ix_registration_teacher_id", "registration", ["teacher_id"], unique=False)

    op.create_table(
        "teacher_number",
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("system", WORD, server_default="", nullable=False),
        sa.Column("number", WORD, server_default="", nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_teacher_number_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("teacher_id", "position", name="pk_teacher_number"),
    )
    op.create_index("ix_teacher_number_number", "teacher_number", ["number"], unique=False)
    op.create_index("ix_teacher_number_teacher_id", "teacher_number", ["teacher_id"], unique=False)

    op.create_table(
        "teacher_subject",
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("subject", WORD, server_default="", nullable=False),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_teacher_subject_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("teacher_id", "position", name="pk_teacher_subject"),
    )
    op.create_index("ix_teacher_subject_teacher_id", "teacher_subject", ["teacher_id"], unique=False)

    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("registration_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("kind", WORD, server_default="", nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=True),
        sa.Column("noted_by", WORD, server_default="", nullable=False),
        sa.Column("number", WORD, server_default="", nullable=False),
        sa.Column("note", WORD, server_default="", nullable=False),
        sa.Column("until_day", sa.Date(), nullable=True),
        sa.Column("round_id", sa.Integer(), autoincrement=False, nullable=True),
        sa.Column("letter_id", sa.Integer(), autoincrement=False, nullable=True),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name="fk_event_letter_id_letter"),
        sa.ForeignKeyConstraint(["registration_id"], ["registration.id"], name="fk_event_registration_id_registration"),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_event_round_id_round"),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_event_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("id", name="pk_event"),
    )
    op.create_index("ix_event_letter_id", "event", ["letter_id"], unique=False)
    op.create_index("ix_event_registration_id", "event", ["registration_id"], unique=False)
    op.create_index("ix_event_round_id", "event", ["round_id"], unique=False)
    op.create_index("ix_event_teacher_id", "event", ["teacher_id"], unique=False)

    op.create_table(
        "status_span",
        sa.Column("registration_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("teacher_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("register_id", WORD, server_default="", nullable=False),
        sa.Column("status", WORD, server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name="fk_status_span_registration_id_registration"
        ),
        sa.ForeignKeyConstraint(["teacher_id"], ["teacher.id"], name="fk_status_span_teacher_id_teacher"),
        sa.PrimaryKeyConstraint("registration_id", "since", name="pk_status_span"),
    )
    op.create_index("ix_status_span_registration_id", "status_span", ["registration_id"], unique=False)
    op.create_index("ix_status_span_teacher_id", "status_span", ["teacher_id"], unique=False)
