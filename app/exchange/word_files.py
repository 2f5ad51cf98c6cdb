# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a letter from a Word document through the limited child process."""

import base64
import time
from pathlib import Path
from typing import Any

from app.domain.word_letters import WordBlock, WordDocument, WordImage, WordNote, WordRun
from app.errors import ListFileError, WordError
from app.exchange import limits
from app.exchange.reading import asked, check_file, decoded, next_frame
from app.progress import Progress

LARGEST = 25 * limits.MEGABYTE
_STRANGE = {"double_parts", "strange_parts", "zip_bomb", "xml_entities", "too_many_parts", "unpacked_too_large"}
_HEAVY = {"memory", "too_heavy", "too_slow"}
_OWN = {
    "macros",
    "old_word",
    "rich_text",
    "open_document",
    "password",
    "long_letter",
    "missing",
    "not_readable",
    "empty",
}


def read_word_file(path: Path, progress: Progress | None = None) -> WordDocument:
    """Read the letter at `path`; its content decides what it is. Raises WordError with the file's name, Cancelled."""
    progress = progress or Progress()
    try:
        check_file(path)
        if path.stat().st_size > LARGEST:
            raise WordError("too_large", file=path.name, limit=LARGEST // limits.MEGABYTE)
        deadline = time.monotonic() + limits.CHILD_WALL_SECONDS
        request = {"path": str(path), "what": "letter"}
        found = asked(request, lambda frames: decoded(next_frame(frames, progress, 0, deadline)))
    except ListFileError as error:
        raise _told(error, path) from error.__cause__
    return _document(path, found)


def _told(error: ListFileError, path: Path) -> WordError:
    code = error.key.partition(".")[2]
    facts = {**error.facts, "file": path.name}
    if code in _STRANGE:
        return WordError("strange", file=path.name)
    if code in _HEAVY:
        return WordError("too_heavy", file=path.name)
    if code == "too_large":
        return WordError("too_large", file=path.name, limit=LARGEST // limits.MEGABYTE)
    if code == "damaged":
        return WordError("damaged", file=path.name)
    return WordError(code, **facts) if code in _OWN else WordError("not_word", file=path.name)


def _document(path: Path, found: dict[str, Any]) -> WordDocument:
    blocks = [
        WordBlock(kind, _runs(pieces), level, tuple(map(_runs, cells)))
        for kind, level, pieces, cells in found["blocks"]
    ]
    images = [WordImage(name, base64.b64decode(data), head) for name, data, head in found["images"]]
    notes = [WordNote(code, facts) for code, facts in found["notes"] if facts.get("count", 1)]
    return WordDocument(path.name, tuple(blocks), tuple(found["head"]), tuple(images), tuple(notes))


def _runs(pieces: list[list[Any]]) -> tuple[WordRun, ...]:
    return tuple(WordRun(*piece) for piece in pieces)
