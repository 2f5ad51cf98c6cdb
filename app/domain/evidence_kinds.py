# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a file of evidence is, by its content and never by its name; and what to call it."""

import re
from dataclasses import dataclass

from app.errors import InvalidValue

MOST_BYTES = 25 * 1024 * 1024
HEAD = 16_384
"""So much of a content tells what it is."""
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n")
_MAIL = frozenset({b"from", b"to", b"date", b"subject", b"received", b"message-id", b"mime-version", b"return-path"})
# Read by nothing here: pillow-heif's wheels carry a GPL encoder of 23 MB, and the one without it (pi-heif) has ended.
_HEIC = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """A kind of file that can be evidence: its media type, and the endings of its names, the usual one first."""

    media_type: str
    endings: tuple[str, ...]


PDF = EvidenceKind("application/pdf", ("pdf",))
JPEG = EvidenceKind("image/jpeg", ("jpg", "jpeg"))
PNG = EvidenceKind("image/png", ("png",))
MAIL = EvidenceKind("message/rfc822", ("eml",))
KINDS = (PDF, JPEG, PNG, MAIL)


def kind_of(head: bytes, name: str) -> EvidenceKind:
    """Return what a content is by its first bytes (`HEAD` of them).

    Raises InvalidValue, naming the file, for what is none of those kinds.
    """
    if not head.strip(b"\x00 \t\r\n"):
        raise InvalidValue("evidence_empty", file=name)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"%PDF-"):
        return PDF
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        raise InvalidValue("evidence_heic", file=name)
    if _is_mail(head):
        return MAIL
    raise InvalidValue("evidence_kind", file=name)


def _is_mail(head: bytes) -> bool:
    """Return whether a content begins as RFC 5322 wants of a mail: lines of headers, at least two that mails have."""
    at, found = 0, set()
    while match := _HEADER.match(head, at):
        found.add(match[1].lower())
        at = match.end()
    ends = at >= len(head) or head[at : at + 1] in {b"\r", b"\n"} or len(head) >= HEAD
    return ends and len(found & _MAIL) >= 2 and b"\x00" not in head


def title_of(name: str, kind: EvidenceKind) -> str:
    """Return what a file is called, without folders and without the ending that its kind usually has."""
    last = re.split(r"[/\\]", name)[-1]
    stem, _, ending = last.rpartition(".")
    bare = stem if ending.casefold() in kind.endings else last
    return bare if any(letter.isalnum() for letter in bare) else "bewijs"
