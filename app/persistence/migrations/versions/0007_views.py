# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Saved views of lists, also of rounds; up to when each user saw what changed; figures that were given out."""

import sqlalchemy as sa
from alembic import op

WORD = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


# What small letters are of capitals behind those of Latin: alphabets reach up to here.
_CAPITALS = [letter for letter in map(chr, range(0xC0, 0x1F000)) if letter != letter.lower()]
_ONE_TO_ONE = [letter for letter in _CAPITALS if len(letter.lower()) == 1]
_LAST_OF_LATIN = "\u024f"


def upgrade() -> None:
    _small_letters()
    _tables()
    _given_out()
    _rounds_of_views()
    _indexes()


def _small_letters() -> None:
    """A server's own `lower` knows the letters of the locale its database was made with, perhaps the English only.

    Most texts are plain, few have letters beyond Latin: the long table is gone through for those alone.
    """
    if op.get_bind().dialect.name != "postgresql":
        return
    latin = [letter for letter in _ONE_TO_ONE if letter <= _LAST_OF_LATIN]
    of_latin = f"'{''.join(latin)}', '{''.join(latin).lower()}'"
    every = "".join(_ONE_TO_ONE)
    of_all = f"'{every}ς', '{''.join(map(str.lower, _ONE_TO_ONE))}σ'"
    op.execute(
        sa.text(
            "CREATE FUNCTION small_letters(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT"
            ' CASE WHEN octet_length($1) = length($1) THEN lower($1 COLLATE "C") ELSE'
            f" lower(CASE WHEN $1 ~ '[^\\u0001-\\u024F]' THEN translate(replace($1, 'İ', 'i̇'), {of_all})"
            f" ELSE translate(replace($1, 'İ', 'i̇'), {of_latin}) END COLLATE \"C\") END $$"
        )
    )


def _tables() -> None:
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", WORD, server_default="", nullable=False),
        sa.Column("shows", WORD, server_default="", nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_view"),
        sa.UniqueConstraint("name", name="uq_saved_view_name"),
    )
    op.create_table(
        "looked",
        sa.Column("who", WORD, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("who", name="pk_looked"),
    )


def _given_out() -> None:
    """What was told to others of a day stays what it was."""
    op.create_table(
        "given_out",
        sa.Column("register_id", WORD, nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("figures", WORD, server_default="", nullable=False),
        sa.PrimaryKeyConstraint("register_id", "on_day", name="pk_given_out"),
    )


def _rounds_of_views() -> None:
    op.add_column("round", sa.Column("of_view", WORD, server_default="", nullable=False))


def _indexes() -> None:
    """For lists of a hundred thousand: what a filter asks stands in the index whole."""
    for name, table in (
        ("ix_event_registration_id", "event"),
        ("ix_event_teacher_id", "event"),
        ("ix_status_span_registration_id", "status_span"),
        ("ix_status_span_teacher_id", "status_span"),
        ("ix_participation_activity_id", "participation"),
    ):
        op.drop_index(name, table_name=table)
    for name, table, columns in (
        ("ix_event_registration_id_kind_on_day", "event", "registration_id kind on_day"),
        ("ix_event_teacher_id_register_id_kind_on_day", "event", "teacher_id register_id kind on_day"),
        ("ix_event_kind_register_id_on_day_teacher_id", "event", "kind register_id on_day teacher_id"),
        ("ix_status_span_held", "status_span", "teacher_id register_id since until status registration_id"),
        ("ix_status_span_story", "status_span", "registration_id since until status"),
        ("ix_status_span_begun", "status_span", "status since registration_id"),
        (
            "ix_participation_activity_id_on_day_status_teacher_id",
            "participation",
            "activity_id on_day status teacher_id",
        ),
        ("ix_participation_done", "participation", "on_day status teacher_id contact_hours self_study_hours"),
    ):
        op.create_index(name, table, columns.split())
