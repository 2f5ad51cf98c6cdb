# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Remembers, per shape of list, what the user said its columns mean."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, select

from app.persistence.records.rounds import IMPORT_MAPPING


def remembered(connection: Connection, fingerprint: str) -> dict[str, str] | None:
    """Return the mapping that was last used for lists of this shape, or None."""
    query = select(IMPORT_MAPPING.c.mapping).where(IMPORT_MAPPING.c.fingerprint == fingerprint)
    found = connection.execute(query).scalar_one_or_none()
    return None if found is None else dict(json.loads(found))


def remember(connection: Connection, fingerprint: str, source: str, mapping: Mapping[str, str]) -> None:
    """Keep a mapping for lists of this shape."""
    connection.execute(IMPORT_MAPPING.delete().where(IMPORT_MAPPING.c.fingerprint == fingerprint))
    row = {"fingerprint": fingerprint, "source": source, "mapping": json.dumps(dict(mapping), ensure_ascii=False)}
    connection.execute(IMPORT_MAPPING.insert(), row)
