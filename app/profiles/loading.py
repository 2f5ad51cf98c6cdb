# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads register profiles from the shipped files and checks them."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

from app.domain.registers import RegisterProfile
from app.errors import ProfileError
from app.paths import resources

_SCHEMA = 1
_TYPES = {"int": int, "str": str, "bool": bool}


def load_profile(file: Path) -> RegisterProfile:
    """Read one profile; raises ProfileError naming the file and the key that is wrong."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ProfileError("unreadable", file=file.name, reason=str(error)) from error
    if values.pop("schema_version", None) != _SCHEMA:
        raise ProfileError("schema", file=file.name)
    known = {field.name: field for field in fields(RegisterProfile)}
    for key, value in values.items():
        if key not in known:
            raise ProfileError("unknown_key", file=file.name, key=key)
        if type(value) is not _TYPES.get(str(getattr(known[key].type, "__name__", known[key].type))):
            raise ProfileError("wrong_type", file=file.name, key=key)
    for key in ("id", "name", "version"):
        if key not in values:
            raise ProfileError("missing_key", file=file.name, key=key)
    return RegisterProfile(**values)


def load_profiles(folder: Path | None = None) -> dict[str, RegisterProfile]:
    """Return every profile of a folder (the shipped ones by default) by its id."""
    files = sorted((folder or resources() / "registers").glob("*.toml"))
    profiles = [load_profile(file) for file in files]
    return {profile.id: profile for profile in profiles}


def rules_of(profiles: Mapping[str, RegisterProfile]) -> str:
    """Return a mark of the profiles' rules; statuses worked out under another mark must be worked out again."""
    return hashlib.sha256(repr(sorted(profiles.items())).encode()).hexdigest()
