# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a database error means for the user."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from app.errors import SchoolFileError

_FILE_SIGNS = (
    ("database or disk is full", "disk_full_here"),
    ("readonly database", "file_read_only"),
    ("database is locked", "busy"),
    ("unable to open", "cannot_open"),
    ("disk i/o error", "disk_error"),
    ("malformed", "damaged"),
    ("not a database", "damaged"),
    ("hmac check failed", "damaged"),
    ("lock timeout", "busy"),
    ("statement timeout", "busy"),
    ("unique constraint failed", "added_elsewhere"),
    ("foreign key constraint failed", "built_on_elsewhere"),
)
_SERVER_STATES = {
    "23505": "added_elsewhere",  # unique_violation
    "23503": "built_on_elsewhere",  # foreign_key_violation
    "40001": "busy",  # serialization_failure
    "40P01": "busy",  # deadlock_detected
}
"""What the SQLSTATE of a PostgreSQL server means: the other desk was first."""


def said(error: DBAPIError) -> SchoolFileError:
    """Return the user's sentence for a driver's error; the values it was given are never in it."""
    state = _SERVER_STATES.get(str(getattr(error.orig, "sqlstate", "")))
    if state is not None:
        return SchoolFileError(state)
    text = str(error.orig).casefold()
    known = _sign_in(text)
    if known is not None:
        return known
    if error.connection_invalidated or "connection" in text:
        return SchoolFileError("server_gone")
    raise error


def _sign_in(text: str) -> SchoolFileError | None:
    return next((SchoolFileError(code) for sign, code in _FILE_SIGNS if sign in text), None)


@contextmanager
def told() -> Iterator[None]:
    """Turn the errors of the file's driver, used without SQLAlchemy, into the user's sentence; unknown ones pass."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except dbapi2.Error as error:
        raise _sign_in(str(error).casefold()) or error from error
