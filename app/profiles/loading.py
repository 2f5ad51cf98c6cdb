# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The register profiles that come with the program: one file an edition, `<id>.toml` or `<id>@<edition>.toml`.

Files are read when a register is first asked for: a window needs one to start.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.domain.registers import RegisterProfile
from app.errors import ProfileError
from app.paths import resources
from app.profiles.reading import check_profile

_TOLD_WITH_FILE = frozenset({"unreadable", "schema", "unknown_key", "wrong_type", "missing_key"})


def load_profile(file: Path) -> RegisterProfile:
    """Read one profile; raises ProfileError naming the file and the first thing that is wrong."""
    try:
        profile, faults = check_profile(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ProfileError("unreadable", file=file.name, reason=str(error)) from error
    if profile is not None:
        return profile
    first = faults[0]
    if first.code in _TOLD_WITH_FILE:
        raise ProfileError(first.code, file=file.name, **first.facts)
    raise ProfileError("faulty", **{**first.facts, "file": file.name, "fault": first.code})


class Profiles(Mapping[str, RegisterProfile]):
    """The newest edition of each register of a folder by its id, read when it is asked for."""

    def __init__(self, folder: Path) -> None:
        """List the files of a folder; nothing is read yet."""
        self._files: dict[str, list[Path]] = defaultdict(list)
        for file in sorted(folder.glob("*.toml")):
            self._files[file.stem.partition("@")[0]].append(file)
        self._read: dict[str, tuple[RegisterProfile, ...]] = {}

    def __getitem__(self, register_id: str) -> RegisterProfile:
        return self.editions(register_id)[-1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def editions(self, register_id: str) -> tuple[RegisterProfile, ...]:
        """Return the editions of a register, oldest first; raises KeyError, and ProfileError for a wrong file."""
        if register_id not in self._files:
            raise KeyError(register_id)
        if register_id not in self._read:
            found = [load_profile(file) for file in self._files[register_id]]
            for file, profile in zip(self._files[register_id], found, strict=True):
                if profile.id != register_id:
                    raise ProfileError("other_id", file=file.name, id=profile.id)
            self._read[register_id] = tuple(sorted(found, key=lambda item: item.version))
        return self._read[register_id]

    def mark(self) -> str:
        """Return a text that differs when any file does."""
        digest = hashlib.sha256()
        for files in self._files.values():
            for file in files:
                digest.update(f"\0{file.name}\0".encode() + file.read_bytes())
        return digest.hexdigest()


def load_profiles(folder: Path | None = None) -> Profiles:
    """Return the newest edition of every register of a folder (the shipped ones by default) by its id."""
    return Profiles(folder or resources() / "registers")


def load_editions(folder: Path | None = None) -> dict[str, tuple[RegisterProfile, ...]]:
    """Return all editions of every register of a folder by its id, oldest first."""
    profiles = load_profiles(folder)
    return {register_id: profiles.editions(register_id) for register_id in profiles}


def rules_of(profiles: Mapping[str, RegisterProfile], own: str = "") -> str:
    """Return a mark of the profiles' rules; statuses worked out under another mark must be worked out again.

    `own` tells of the school's own editions, whatever differs when they do.
    """
    text = profiles.mark() if isinstance(profiles, Profiles) else repr(sorted(profiles.items()))
    return hashlib.sha256((text + own).encode()).hexdigest()
