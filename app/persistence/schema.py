# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which schema a school has, and bringing it up to date. Alembic is loaded only when there is something to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import SchoolFileError
from app.paths import migrations_folder

if TYPE_CHECKING:
    from sqlalchemy import Connection

HEAD = "0007"
"""The newest migration; a test keeps it equal to Alembic's own head."""


def revision_of(connection: Connection) -> str | None:
    """Return the migration a database is at; None when it is not a school or is still empty."""
    from sqlalchemy import inspect, text

    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if found is None else str(found)


def require_free_or_ours(connection: Connection) -> None:
    """Raise SchoolFileError when a database is neither empty nor a school: another program's tables are in it."""
    from sqlalchemy import inspect

    tables = set(inspect(connection).get_table_names())
    if tables and not {"alembic_version", "change_set", "teacher"} <= tables:
        raise SchoolFileError("foreign", file=connection.engine.url.database or "")


def require_known(revision: str) -> None:
    """Raise SchoolFileError when a school was made by a newer version of the program."""
    if not revision.isdigit() or int(revision) > int(HEAD):
        raise SchoolFileError("newer", found=revision, known=HEAD)


def upgrade(connection: Connection) -> None:
    """Bring the schema to HEAD inside the connection's running transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
