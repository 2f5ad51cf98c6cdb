# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a register profile as a text that a school can read and edit: TOML with a remark beside each value."""

import json
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from itertools import islice

from app.domain.registers import RegisterProfile
from app.profiles.reading import SCHEMA
from app.wording import Wording


def write_profile(profile: RegisterProfile, wording: Wording | None = None) -> str:
    """Return a profile as the text of a TOML file with remarks (Dutch by default); reading it gives the same back.

    Values that are as they are when left out are written too, so that there is something to edit; only what is empty
    is left out.
    """
    wording = wording or Wording("nl")
    plain, tables = [], []
    for item in fields(profile):
        value = getattr(profile, item.name)
        if isinstance(value, tuple) and value and is_dataclass(value[0]):
            tables.append((item.name, value))
        elif value not in {"", None, ()}:
            plain.append((f"{item.name} = {_written(value)}", wording.say(f"profile_remark.{item.name}")))
    lines = [f"# {wording.say('profile_remark.head')}", f"schema_version = {SCHEMA}"]
    lines += [f"{text}  # {remark}" for text, remark in plain]
    for name, rows in tables:
        lines += ["", f"# {wording.say(f'profile_remark.{name}')}"]
        for row in rows:
            lines += [f"[[{name}]]", *_row(row), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _row(row: object) -> Iterator[str]:
    for item in islice(fields(row), None):  # type: ignore[arg-type]
        value = getattr(row, item.name)
        if item.default is MISSING or value != item.default:
            yield f"{item.name} = {_written(value)}"


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, StrEnum):
        return _text(value.value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(_written(part) for part in value)}]"
    return _text(value) if isinstance(value, str) else str(value)


def _text(value: str) -> str:
    """Return a TOML string: JSON's, whose escapes TOML has too, but for the one sign JSON leaves as it is."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
