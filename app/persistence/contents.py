# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Files kept inside the school, named by their content: letters as sent, images."""

import hashlib
import zlib
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, select

from app.domain.name_search import searchable
from app.errors import SchoolFileError
from app.persistence.records.kept_texts import DOCUMENT_TEXT
from app.persistence.records.rounds import DOCUMENT, TEMPLATE_VERSION
from app.persistence.repositories.kinds import chunks

_WINDOW = 32_768
_ALIKE = b"\x00"
"""Begins a body whose content begins as its base does: how many bytes, then the rest, packed. Packed bytes never do."""
_LENGTH = 8
_WORTHWHILE = 4_096
"""Bytes; a shorter beginning the packer itself says as briefly."""


def name_of(content: bytes) -> str:
    """Return the SHA-256 by which a content is named, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def has(connection: Connection, content: bytes) -> bool:
    """Return whether a content is kept."""
    return bool(content) and bool(_known(connection, [name_of(content)]))


def keep(connection: Connection, media_type: str, contents: Iterable[bytes], texts: Sequence[str] = ()) -> list[str]:
    """Store contents that are not there yet; returns their names in order. `texts`: what each says, to find it by.

    The contents of one call are packed against the first of them: letters of one run share their fonts,
    logo and stationery, so that each takes a few kilobytes. Every content is read back byte for byte.
    """
    items = list(contents)
    names = [name_of(content) for content in items]
    known = _known(connection, names)
    base = items[0] if items else b""
    rows = {}
    for name, content in zip(names, items, strict=True):
        if name in known or name in rows:
            continue
        packed_with = "" if name == names[0] else names[0]
        rows[name] = {
            "sha256": name,
            "media_type": media_type,
            "size": len(content),
            "body": _pack(content, base if packed_with else b""),
            "base": packed_with,
        }
    if rows:
        connection.execute(DOCUMENT.insert(), list(rows.values()))
    if texts:
        _keep_texts(connection, dict(zip(names, texts, strict=True)))
    return names


def _keep_texts(connection: Connection, texts: dict[str, str]) -> None:
    known: set[str] = set()
    for part in chunks(list(texts)):
        column = DOCUMENT_TEXT.c.sha256
        known.update(connection.execute(select(column).where(column.in_(part))).scalars())
    rows = [{"sha256": name, "text": searchable([text], [])} for name, text in texts.items() if name not in known]
    if rows:
        connection.execute(DOCUMENT_TEXT.insert(), rows)


def _known(connection: Connection, names: list[str]) -> set[str]:
    found: set[str] = set()
    for part in chunks(names):
        found.update(connection.execute(select(DOCUMENT.c.sha256).where(DOCUMENT.c.sha256.in_(part))).scalars())
    return found


def _pack(content: bytes, base: bytes) -> bytes:
    """Return a content packed; what it has in common with its base at the beginning is not written again."""
    alike = _alike(content, base)
    if alike < _WORTHWHILE:
        return _deflated(content, base[-_WINDOW:])
    return _ALIKE + alike.to_bytes(_LENGTH, "big") + _deflated(content[alike:], base[-_WINDOW:])


def _alike(one: bytes, other: bytes) -> int:
    """Return how many bytes at the beginning are the same; halving, since they may be many thousands."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _deflated(content: bytes, base: bytes) -> bytes:
    packer = (
        zlib.compressobj(6, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, base)
        if base
        else zlib.compressobj(6)
    )
    return packer.compress(content) + packer.flush()


def read(connection: Connection, name: str) -> bytes | None:
    """Return a content by its name, or None; raises SchoolFileError when it is not what its name says."""
    columns = (DOCUMENT.c.body, DOCUMENT.c.base)
    row = connection.execute(select(*columns).where(DOCUMENT.c.sha256 == name)).one_or_none()
    if row is None:
        return None
    base = (read(connection, row.base) or b"") if row.base else b""
    body, alike = bytes(row.body), 0
    if body.startswith(_ALIKE):
        alike, body = int.from_bytes(body[1 : 1 + _LENGTH], "big"), body[1 + _LENGTH :]
    unpacker = zlib.decompressobj(zlib.MAX_WBITS, base[-_WINDOW:]) if base else zlib.decompressobj()
    try:
        content = base[:alike] + unpacker.decompress(body) + unpacker.flush()
    except zlib.error as error:
        raise SchoolFileError("document_damaged") from error
    if name_of(content) != name:
        raise SchoolFileError("document_damaged")
    return content


def drop(connection: Connection, names: Collection[str]) -> None:
    """Remove contents for good; of what was packed against one of them one stands on its own then, the others on it."""
    going = set(names)
    for part in chunks(sorted(going)):
        leaning = select(DOCUMENT.c.base, DOCUMENT.c.sha256).where(DOCUMENT.c.base.in_(part))
        heirs: dict[str, tuple[str, bytes]] = {}
        for base, name in connection.execute(leaning.order_by(DOCUMENT.c.base, DOCUMENT.c.sha256)).all():
            if name in going:
                continue
            content = read(connection, name) or b""
            heir, packed_with = heirs.setdefault(base, (name, content))
            alone = heir == name
            values = {"body": _pack(content, b"" if alone else packed_with), "base": "" if alone else heir}
            connection.execute(DOCUMENT.update().where(DOCUMENT.c.sha256 == name).values(values))
    for part in chunks(sorted(going)):
        for table in (DOCUMENT, DOCUMENT_TEXT):
            connection.execute(table.delete().where(table.c.sha256.in_(part)))


def keep_template(connection: Connection, version: str, template_id: str, language: str, text: str) -> None:
    """Store a template's text under its version, once."""
    if connection.execute(select(TEMPLATE_VERSION.c.sha256).where(TEMPLATE_VERSION.c.sha256 == version)).first():
        return
    row = {"sha256": version, "template_id": template_id, "language": language, "text": text}
    connection.execute(TEMPLATE_VERSION.insert(), row)
