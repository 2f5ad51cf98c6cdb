# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Seals what the journal holds of a person with a key of their own, so that losing the key loses the history."""

import json
import os
from collections.abc import Iterable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from sqlalchemy import Connection, select

from app.domain.changes import Plain
from app.persistence.inserting import insert_rows
from app.persistence.records.staff import PERSON_KEY
from app.persistence.repositories.kinds import chunks

_NONCE = 12


class PersonKeys:
    """The keys of persons, read and made in groups."""

    def __init__(self, connection: Connection) -> None:
        """Use one transaction's connection."""
        self._connection = connection
        self._ciphers: dict[int, ChaCha20Poly1305] = {}

    def need(self, teacher_ids: Iterable[int], *, make: bool) -> None:
        """Read the keys of some persons; with `make`, give a key to those who have none."""
        missing = sorted(set(teacher_ids) - self._ciphers.keys())
        for part in chunks(missing):
            query = select(PERSON_KEY).where(PERSON_KEY.c.teacher_id.in_(part))
            self._ciphers.update({teacher: ChaCha20Poly1305(key) for teacher, key in self._connection.execute(query)})
        if not make:
            return
        fresh = {teacher: os.urandom(32) for teacher in missing if teacher not in self._ciphers}
        if fresh:
            rows = [{"teacher_id": teacher, "key": key} for teacher, key in fresh.items()]
            insert_rows(self._connection, PERSON_KEY, rows)
            self._ciphers.update({teacher: ChaCha20Poly1305(key) for teacher, key in fresh.items()})

    def seal(self, teacher_id: int | None, label: str, before: Plain | None, after: Plain | None) -> bytes:
        """Write a change's values as bytes, sealed when they are of a person; `label` ties them to their place."""
        clear = json.dumps([before, after], ensure_ascii=False, separators=(",", ":")).encode()
        if teacher_id is None:
            return clear
        nonce = os.urandom(_NONCE)
        return nonce + self._ciphers[teacher_id].encrypt(nonce, clear, label.encode())

    def open(self, teacher_id: int | None, label: str, sealed: bytes) -> tuple[Plain | None, Plain | None] | None:
        """Read a change's values back; None when the person's key is gone (erased) or the bytes were tampered with."""
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
