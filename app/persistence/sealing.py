# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Seals what the journal holds of a person with a key of their own, so that losing the key loses the history."""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from sqlalchemy import ColumnElement, Connection, select

from app.domain.changes import Plain
from app.persistence.inserting import insert_values
from app.persistence.records.staff import PERSON_KEY
from app.persistence.repositories.kinds import chunks

_NONCE = 12
_KEY = 32
_AT_ONCE = 256
_DROPPED = b"dropped for good"
"""Stands before the digest of values that were dropped; no values begin like this, and no nonce does by chance."""
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def digest_of(sealed: bytes) -> bytes:
    """Return the SHA-256 of a change's values, also when only that was left of them."""
    if sealed.startswith(_DROPPED):
        return sealed[len(_DROPPED) :]
    return hashlib.sha256(sealed).digest()


def dropped(sealed: bytes) -> bytes:
    """Return what stays of a change's values that are dropped for good: enough for the journal's chain to verify."""
    return _DROPPED + digest_of(sealed)


def _conditions(ids: list[int]) -> Iterator[ColumnElement[bool]]:
    """Yield conditions that together find some persons, in order of id; people just added stand in a row."""
    column = PERSON_KEY.c.teacher_id
    if len(ids) > 1 and ids[-1] - ids[0] == len(ids) - 1:
        yield column.between(ids[0], ids[-1])
        return
    for part in chunks(ids):
        yield column.in_(part)


class PersonKeys:
    """The keys of persons, read and made in groups."""

    def __init__(self, connection: Connection) -> None:
        """Use one transaction's connection."""
        self._connection = connection
        self._ciphers: dict[int, ChaCha20Poly1305] = {}
        self._nonces: list[bytes] = []

    def need(self, teacher_ids: Iterable[int], *, make: bool) -> None:
        """Read the keys of some persons; with `make`, give a key to those who have none."""
        missing = sorted(set(teacher_ids) - self._ciphers.keys())
        for condition in _conditions(missing):
            query = select(PERSON_KEY).where(condition)
            self._ciphers.update({teacher: ChaCha20Poly1305(key) for teacher, key in self._connection.execute(query)})
        if not make:
            return
        fresh = [teacher for teacher in missing if teacher not in self._ciphers]
        random = os.urandom(_KEY * len(fresh))
        rows = [(teacher, random[_KEY * at : _KEY * at + _KEY]) for at, teacher in enumerate(fresh)]
        insert_values(self._connection, PERSON_KEY, ("teacher_id", "key"), rows)
        self._ciphers.update({teacher: ChaCha20Poly1305(key) for teacher, key in rows})

    def seal(self, teacher_id: int | None, label: str, before: Plain | None, after: Plain | None) -> bytes:
        """Write a change's values as bytes, sealed when they are of a person; `label` ties them to their place."""
        clear = _encode([before, after]).encode()
        if teacher_id is None:
            return clear
        nonce = self._nonce()
        return nonce + self._ciphers[teacher_id].encrypt(nonce, clear, label.encode())

    def _nonce(self) -> bytes:
        """Return a nonce of its own for each sealing; the system is asked for many at a time."""
        if not self._nonces:
            random = os.urandom(_NONCE * _AT_ONCE)
            self._nonces = [random[at : at + _NONCE] for at in range(0, len(random), _NONCE)]
        return self._nonces.pop()

    def open(self, teacher_id: int | None, label: str, sealed: bytes) -> tuple[Plain | None, Plain | None] | None:
        """Read a change's values back; None when they were dropped or the person's key is gone, or after tampering."""
        if sealed.startswith(_DROPPED):
            return None
        if teacher_id is None:
            before, after = json.loads(sealed)
            return before, after
        cipher = self._ciphers.get(teacher_id)
        if cipher is None:
            return None
        try:
            before, after = json.loads(cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], label.encode()))
        except InvalidTag:
            return None
        return before, after
