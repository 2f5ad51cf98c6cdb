# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes file names of people's names: safe on every system, never outside the folder, never over another file."""

import os
import re
from pathlib import Path

from app.documents.plain import one_line

MAX_BYTES = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def safe_stem(name: str) -> str:
    """Return a name without suffix that any file system takes, of at most 120 bytes; never empty, never a path."""
    stem = _FORBIDDEN.sub(" ", one_line(name)).replace(".", " ")
    stem = " ".join(stem.split()).strip("-_ ")
    stem = stem.encode("utf-8")[: MAX_BYTES - 12].decode("utf-8", "ignore").strip()
    return f"_{stem}" if _DEVICES.fullmatch(stem) else stem or "brief"


class FileNames:
    """Hands out names in one folder, each once; names that differ only in case count as the same."""

    def __init__(self, folder: Path) -> None:
        """Keep clear of what is in this folder now."""
        self._folder = folder
        self._there = {entry.name.casefold() for entry in os.scandir(folder)}
        self._taken = set(self._there)

    def take(self, name: str, suffix: str, content: bytes = b"") -> str:
        """Return a free file name made of `name`, with a number behind it when the name is taken.

        A file that holds the very `content` keeps its name: a run that was cut off is done again without doubles.
        """
        stem, number = safe_stem(name), 1
        while True:
            found = f"{stem}{suffix}" if number == 1 else f"{stem} ({number}){suffix}"
            if found.casefold() not in self._taken:
                self._taken.add(found.casefold())
                return found
            if found.casefold() in self._there and content and self._holds(found, content):
                self._there.remove(found.casefold())
                return found
            number += 1

    def _holds(self, name: str, content: bytes) -> bool:
        try:
            return (self._folder / name).read_bytes() == content
        except OSError:
            return False
