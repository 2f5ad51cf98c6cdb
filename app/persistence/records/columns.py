# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Column types that read and sort the same on SQLite and on PostgreSQL."""

from datetime import UTC, datetime

from sqlalchemy import Column, DateTime, Dialect, ForeignKey, Integer, LargeBinary, MetaData, Text, TypeDecorator

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

WORD = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that both databases order by its bytes."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant; stored without a zone in UTC, read back with it."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware datetime into UTC without zone."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


def word(name: str, *, key: bool = False, index: bool = False) -> Column[str]:
    """Return a text column that is never NULL; empty text means that nothing is known."""
    return Column(name, WORD, primary_key=key, nullable=False, server_default=None if key else "", index=index)


def number(name: str, refers: str | None = None, *, key: bool = False, optional: bool = False) -> Column[int]:
    """Return a whole-number column, perhaps one that refers to `table.column`."""
    rules = [ForeignKey(refers)] if refers else []
    kind = Integer()
    return Column(name, kind, *rules, primary_key=key, nullable=optional, autoincrement=False, index=bool(refers))


def blob(name: str, *, optional: bool = False) -> Column[bytes]:
    """Return a column of bytes."""
    return Column(name, LargeBinary, nullable=optional)
