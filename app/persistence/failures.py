# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a database error means for the user."""

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
)


def said(error: DBAPIError) -> SchoolFileError:
    """Return the user's sentence for a driver's error; the values it was given are never in it."""
    text = str(error.orig).casefold()
    for sign, code in _FILE_SIGNS:
        if sign in text:
            return SchoolFileError(code)
    if error.connection_invalidated or "connection" in text:
        return SchoolFileError("server_gone")
    raise error
