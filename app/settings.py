# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The user's own choices, apart from any school: `settings.toml` in the settings folder."""

from dataclasses import dataclass, fields

from app.errors import SchoolFileError
from app.paths import config_folder

_FILE = "settings.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults; "" means: as the computer is set.

    `start` is which face of the start page comes first, "" the one seen last.
    """

    schema_version: int = 1
    language: str = ""
    theme: str = ""
    start: str = ""


def load() -> Settings:
    """Return the settings; what cannot be read falls back to the default, so that the program always starts."""
    try:
        text = (config_folder() / _FILE).read_text(encoding="utf-8")
        import tomllib  # not at the start of who never chose anything

        found = tomllib.loads(text)
    except (OSError, ValueError, SchoolFileError):
        return Settings()
    known = {field.name: found[field.name] for field in fields(Settings) if _fits(found.get(field.name), field.default)}
    return Settings(**known)


def save(settings: Settings) -> None:
    """Write the settings, replacing the file whole; raises SchoolFileError when the folder cannot be written."""
    import json

    from app.atomic_files import atomic_write

    # A JSON string or number is a TOML string or number too.
    lines = [f"{field.name} = {json.dumps(getattr(settings, field.name))}\n" for field in fields(Settings)]
    with atomic_write(config_folder() / _FILE) as stream:
        stream.write("".join(lines).encode())


def _fits(value: object, default: object) -> bool:
    return type(value) is type(default)
