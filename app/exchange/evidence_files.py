# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a file that is to be evidence: whole, once, and only when it is small enough and what it should be."""

import os
from pathlib import Path
from stat import S_ISREG

from app.domain.evidence_kinds import HEAD, MOST_BYTES, PDF, EvidenceKind, kind_of
from app.errors import InvalidValue


def read_evidence(path: Path, *, follow: bool = True) -> tuple[bytes, EvidenceKind]:
    """Return a file's content and what it is; without `follow` not of what a link points at.

    Raises InvalidValue for what is no file, is too large, cannot be read or is no PDF, JPG, PNG or mail.
    """
    try:
        state = path.stat(follow_symlinks=follow)
        if not S_ISREG(state.st_mode):
            raise InvalidValue("evidence_no_file", file=path.name)
        check_size(state.st_size, path.name)
        with path.open("rb") if follow else open(path, "rb", opener=not_followed) as file:
            head = file.read(HEAD)
            kind = kind_of(head, path.name)
            content = head + file.read(MOST_BYTES + 1 - len(head))
    except (OSError, ValueError) as error:
        raise InvalidValue("evidence_unreadable", file=path.name) from error
    check_size(len(content), path.name)  # it may have grown since
    return content, kind


def check_opens(content: bytes, kind: EvidenceKind, name: str) -> None:
    """Raise InvalidValue for a PDF of which nothing can be read: broken off on its way. A password is no reason."""
    if kind is not PDF:
        return
    # Imported when the first PDF comes: it takes long for a program that is given none.
    import pypdfium2

    try:
        pypdfium2.PdfDocument(content).close()
    except pypdfium2.PdfiumError as error:
        if error.err_code not in (pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY):
            raise InvalidValue("evidence_broken", file=name) from error


def not_followed(path: str, flags: int) -> int:
    """Open a file and no link, which may have taken its place since it was looked at."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))


def check_size(size: int, name: str) -> None:
    """Raise InvalidValue for a content that is too large to be kept."""
    if size > MOST_BYTES:
        limit = MOST_BYTES // 1024**2
        raise InvalidValue("evidence_large", file=name, megabytes=-(-size // 1024**2), limit=limit)
