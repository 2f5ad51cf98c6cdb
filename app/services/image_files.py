# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes a logo or a signature in from a file, after seeing that it can be printed."""

from pathlib import Path
from typing import Literal

from app.errors import InvalidValue
from app.persistence import contents
from app.persistence.database import Database

ImageKind = Literal["logo", "signature"]
_LARGEST_IMAGE = 10 * 1024 * 1024
_MEDIA_TYPES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def keep_image(database: Database, kind: ImageKind, path: Path) -> str:
    """Keep a PNG or JPEG file in the school and return its name there.

    Raises InvalidValue for a file that is too large or of another kind, LetterError for one that cannot be printed.
    """
    try:
        if path.stat().st_size > _LARGEST_IMAGE:
            raise InvalidValue("image_large", field=kind, file=path.name)
        content = path.read_bytes()
    except OSError as error:
        raise InvalidValue("image_unreadable", field=kind, file=path.name) from error
    return keep_content(database, kind, path.name, content)


def keep_content(database: Database, kind: ImageKind, file: str, content: bytes) -> str:
    """Keep an image that was read from a `file`; raises as `keep_image`."""
    media_type = require_image(kind, file, content)
    with database.keep() as connection:
        return contents.keep(connection, media_type, [content])[0]


def require_image(kind: ImageKind, file: str, content: bytes) -> str:
    """Return the media type of an image that was read from a `file`; raises as `keep_image`."""
    media_type = next((media for sign, media in _MEDIA_TYPES.items() if content.startswith(sign)), None)
    if media_type is None:
        raise InvalidValue("image_kind", field=kind, file=file)
    _require_printable(kind, content)
    return media_type


def _require_printable(kind: ImageKind, content: bytes) -> None:
    from app.documents.geometry import LOGO, SIGNATURE
    from app.documents.images import load_picture

    load_picture(f"Im{kind.capitalize()}", content, *(LOGO if kind == "logo" else SIGNATURE))
