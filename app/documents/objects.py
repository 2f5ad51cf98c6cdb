# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the numbered objects of a PDF to disk as they come, many small ones packed together, and the table of them."""

import hashlib
import struct
import zlib
from array import array
from typing import IO

_PACKED = 1 << 63
"""Marks a place in the table as: in this pack, at this index; otherwise it is an offset in the file."""
_MOST_IN_PACK = 200
_ENTRIES = 8192
QUICKLY = 4
"""How hard pages and packs are compressed: the best takes twice as long and gains a twelfth."""
_ROW = struct.Struct(">BBIH")


class ObjectFile:
    """The objects of one PDF; only where each of them stands is kept in memory."""

    def __init__(self, file: IO[bytes]) -> None:
        """Begin a PDF in an open binary file."""
        self._file = file
        self._digest = hashlib.sha256()
        self._places = array("Q", [0])
        self._at = 0
        self._waiting: list[tuple[int, bytes]] = []
        self._put(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def reserve(self) -> int:
        """Return the number of an object that is written later."""
        self._places.append(0)
        return len(self._places) - 1

    def write(self, body: bytes, number: int | None = None) -> int:
        """Write an object's body, as a new object or as a reserved one, and return its number."""
        number = self.reserve() if number is None else number
        self._places[number] = self._at
        self._put(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        return number

    def write_small(self, body: bytes, number: int | None = None) -> int:
        """Write an object that is no stream, as `write`; it is packed together with others like it."""
        number = self.reserve() if number is None else number
        self._waiting.append((number, body))
        if len(self._waiting) >= _MOST_IN_PACK:
            self._pack()
        return number

    def raw_stream(self, head: bytes, data: bytes, number: int | None = None) -> int:
        """Write a stream whose bytes are already encoded as `head` says, and return its number."""
        return self.write(b"<< /Length %d %s >>\nstream\n%s\r\nendstream" % (len(data), head, data), number)

    def finish(self, catalog: int, information: int) -> None:
        """Write the table of objects; the file is then complete."""
        self._pack()
        identity = self._digest.hexdigest()[:32].encode("ascii")
        number = self.reserve()
        start = self._places[number] = self._at
        packed = self._table()
        head = b"/Type /XRef /Size %d /W [1 5 2] /Root %d 0 R /Info %d 0 R /ID [<%s> <%s>] /Filter /FlateDecode" % (
            len(self._places), catalog, information, identity, identity,
        )  # fmt: skip
        body = b"<< /Length %d %s >>\nstream\n%s\r\nendstream" % (len(packed), head, packed)
        self._put(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        self._put(b"startxref\n%d\n%%%%EOF\n" % start)
        self._places = array("Q")  # nothing is written any more

    def _table(self) -> bytes:
        packer = zlib.compressobj(6)
        parts = []
        for first in range(0, len(self._places), _ENTRIES):
            rows = b"".join(map(_row, self._places[first : first + _ENTRIES]))
            parts.append(packer.compress(rows))
        return b"".join((*parts, packer.flush()))

    def _pack(self) -> None:
        if not self._waiting:
            return
        pack = self.reserve()
        heads, at = [], 0
        for index, (number, body) in enumerate(self._waiting):
            heads.append(b"%d %d" % (number, at))
            at += len(body) + 1
            self._places[number] = _PACKED | pack << 16 | index
        head = b" ".join(heads) + b"\n"
        packed = zlib.compress(head + b"\n".join([body for _, body in self._waiting]), QUICKLY)
        kind = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (len(heads), len(head))
        self._waiting.clear()
        self.raw_stream(kind, packed, pack)

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._digest.update(data)
        self._at += len(data)


def _row(place: int) -> bytes:
    """Return a row of the table: what kind of place, where, and at which index of a pack."""
    if place & _PACKED:
        return _ROW.pack(2, 0, place >> 16 & 0xFFFFFFFF, place & 0xFFFF)
    return _ROW.pack(1, place >> 32, place & 0xFFFFFFFF, 0) if place else b"\0\0\0\0\0\0\xff\xff"
