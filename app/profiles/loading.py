# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The register profiles that come with the program: one file an edition, `<id>.toml` or `<id>@<edition>.toml`.

Files are read when a register is first asked for: a window needs one to start. The editions that a school made itself
are joined with them.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from datetime import date
from pathlib import Path

from app.clock import today
from app.domain.registers import RegisterEdition, RegisterProfile, edition_for
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


def own_profile(edition: RegisterEdition) -> RegisterProfile:
    """Read a school's own edition; raises ProfileError naming its register and the first thing that is wrong."""
    profile, faults = check_profile(edition.text)
    if profile is None or (profile.id, profile.version) != (edition.register_id, edition.edition):
        code = faults[0].code if faults else "id"
        facts = faults[0].facts if faults else {}
        raise ProfileError("faulty", **{**facts, "file": edition.register_id, "fault": code})
    return profile


class Profiles(Mapping[str, RegisterProfile]):
    """The rules of each register by its id, shipped or the school's own, read when they are asked for.

    `profiles[id]` is the edition in force today.
    """

    def __init__(self, folder: Path, own: Sequence[RegisterEdition] = ()) -> None:
        """List the files of a folder; nothing is read yet. `own` are the school's own editions."""
        self._files: dict[str, list[Path]] = defaultdict(list)
        for file in sorted(folder.glob("*.toml")):
            self._files[file.stem.partition("@")[0]].append(file)
        self._shipped: dict[str, tuple[RegisterProfile, ...]] = {}
        self._digest: list[str] = []
        # Replaced as one: whoever is reading meanwhile sees the old ones or the new ones.
        self._state: tuple[tuple[RegisterEdition, ...], dict[str, tuple[RegisterProfile, ...]]] = (tuple(own), {})

    def __getitem__(self, register_id: str) -> RegisterProfile:
        return self.on(register_id, today())

    def __iter__(self) -> Iterator[str]:
        return iter({**dict.fromkeys(self._files), **dict.fromkeys(one.register_id for one in self.own)})

    def __len__(self) -> int:
        return len(list(iter(self)))

    def __contains__(self, register_id: object) -> bool:
        return register_id in self._files or any(one.register_id == register_id for one in self.own)

    @property
    def own(self) -> tuple[RegisterEdition, ...]:
        """The school's own editions."""
        return self._state[0]

    def take(self, own: Sequence[RegisterEdition]) -> None:
        """Hold these own editions from now on."""
        if tuple(own) != self.own:
            self._state = (tuple(own), {})

    def with_own(self, own: Sequence[RegisterEdition]) -> "Profiles":
        """Return the same registers with other own editions; these stay as they are."""
        made = copy(self)
        made.take(own)
        return made

    def on(self, register_id: str, day: date) -> RegisterProfile:
        """Return the edition in force on a day; raises as `editions` does."""
        return edition_for(self.editions(register_id), day)

    def editions(self, register_id: str) -> tuple[RegisterProfile, ...]:
        """Return the editions of a register by number; raises KeyError, and ProfileError for a wrong one.

        An edition of the school's own takes the place of a shipped one of the same number.
        """
        own, read = self._state
        if register_id not in read:
            if register_id not in self:
                raise KeyError(register_id)
            by_number = {one.version: one for one in self.shipped(register_id)}
            by_number |= {one.edition: own_profile(one) for one in own if one.register_id == register_id}
            read[register_id] = tuple(by_number[number] for number in sorted(by_number))
        return read[register_id]

    def shipped(self, register_id: str) -> tuple[RegisterProfile, ...]:
        """Return the editions of a register that came with the program, by number; empty for one of the school's."""
        if register_id not in self._files:
            return ()
        if register_id not in self._shipped:
            found = [load_profile(file) for file in self._files[register_id]]
            for file, profile in zip(self._files[register_id], found, strict=True):
                if profile.id != register_id:
                    raise ProfileError("other_id", file=file.name, id=profile.id)
            self._shipped[register_id] = tuple(sorted(found, key=lambda item: item.version))
        return self._shipped[register_id]

    def mark(self) -> str:
        """Return a text that differs when any file or own edition does; the files are read for it once."""
        if not self._digest:
            digest = hashlib.sha256()
            for files in self._files.values():
                for file in files:
                    digest.update(f"\0{file.name}\0".encode() + file.read_bytes())
            self._digest.append(digest.hexdigest())
        if not self.own:
            return hashlib.sha256(self._digest[0].encode()).hexdigest()
        parts = sorted((one.register_id, one.edition, one.text) for one in self.own)
        return hashlib.sha256((self._digest[0] + repr(parts)).encode()).hexdigest()


def load_profiles(folder: Path | None = None) -> Profiles:
    """Return the newest edition of every register of a folder (the shipped ones by default) by its id."""
    return Profiles(folder or resources() / "registers")


def load_editions(folder: Path | None = None) -> dict[str, tuple[RegisterProfile, ...]]:
    """Return all editions of every register of a folder by its id, oldest first."""
    profiles = load_profiles(folder)
    return {register_id: profiles.editions(register_id) for register_id in profiles}
