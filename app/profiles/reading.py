# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the text of a register profile (TOML) to its values, and every fault in it with its line."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from math import isfinite
from types import UnionType
from typing import Any, get_args, get_origin

from app.domain.register_faults import ProfileFault, faults_of
from app.domain.registers import RegisterProfile

SCHEMA = 2
_READABLE = (1, SCHEMA)
LONGEST = 200_000
_HEAD = re.compile(r"\s*\[\[?\s*([\w-]+)\s*\]?\]")
_KEY = re.compile(r"\s*\"?([\w-]+)\"?\s*=")
_AT = re.compile(r"\(at line (\d+), column \d+\)")
_PLAIN: Mapping[Any, tuple[str, tuple[type, ...]]] = {
    int: ("whole", (int,)),
    float: ("number", (int, float)),
    str: ("text", (str,)),
    bool: ("yes_no", (bool,)),
    date: ("day", (date,)),
}


def check_profile(text: str) -> tuple[RegisterProfile | None, tuple[ProfileFault, ...]]:
    """Read the text of a profile: the profile, or None with everything that is wrong, in the order of the text."""
    if len(text) > LONGEST:
        return None, (ProfileFault("too_long", facts={"most": LONGEST}),)
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = _AT.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        return None, (ProfileFault("unreadable", line=line, facts={"line": line, "reason": str(error)}),)
    reading = _Reading()
    schema = values.pop("schema_version", None)
    if type(schema) is not int or schema not in _READABLE:
        reading.add("schema", "schema_version")
    given = reading.table(RegisterProfile, values, "")
    profile: RegisterProfile = _made(RegisterProfile, given)
    told = {fault.key for fault in reading.faults}
    more = [fault for fault in faults_of(profile) if not _told(fault.key, told)]
    faults = [_placed(fault, text) for fault in (*reading.faults, *more)]
    return (None if faults else profile), tuple(sorted(faults, key=lambda fault: fault.line or LONGEST))


class _Reading:
    """Reads tables into the classes of `app.domain.registers`, leaving out what is wrong and telling it."""

    def __init__(self) -> None:
        self.faults: list[ProfileFault] = []

    def add(self, code: str, key: str, **facts: object) -> None:
        self.faults.append(ProfileFault(code, key, 0, {"key": key, **facts}))

    def table(self, kind: type, values: Mapping[str, object], place: str) -> dict[str, object]:
        """Return the values of a class's fields that are right; place is "" or ends with a point."""
        known: dict[str, Field[Any]] = {item.name: item for item in fields(kind)}
        given: dict[str, object] = {}
        for key, value in values.items():
            if key not in known:
                self.add("unknown_key", place + key)
                continue
            right, made = self._value(known[key].type, value, place + key)
            if right:
                given[key] = made
        for key, item in known.items():
            if item.default is MISSING and key not in values:
                self.add("missing_key", place + key)
        return given

    def _value(self, kind: Any, value: object, key: str) -> tuple[bool, object]:  # noqa: ANN401 - a type
        if isinstance(kind, UnionType):
            kind = get_args(kind)[0]
        if get_origin(kind) is tuple:
            return self._several(get_args(kind)[0], value, key)
        if issubclass(kind, StrEnum):
            allowed = [item.value for item in kind]
            if value in allowed:
                return True, kind(value)
            self.add("unknown_choice", key, value=value, allowed=allowed)
            return False, None
        name, types = _PLAIN[kind]
        if type(value) not in types or (isinstance(value, float) and not isfinite(value)):
            self.add("wrong_type", key, expected=name)
            return False, None
        return True, float(value) if kind is float else value  # type: ignore[arg-type]

    def _several(self, kind: Any, value: object, key: str) -> tuple[bool, object]:  # noqa: ANN401 - a type
        if not isinstance(value, list):
            self.add("wrong_type", key, expected="tables" if is_dataclass(kind) else "list")
            return False, None
        made = []
        for at, item in enumerate(value, start=1):
            if not is_dataclass(kind):
                right, one = self._value(kind, item, key)
                made += [one] if right else []
            elif not isinstance(item, dict):
                self.add("wrong_type", key, expected="tables")
            else:
                made.append(_made(kind, self.table(kind, item, f"{key}.{at}.")))  # type: ignore[arg-type]
        return True, tuple(made)


def _made(kind: Any, given: Mapping[str, object]) -> Any:  # noqa: ANN401 - the class that is asked for
    """Make a thing of what could be read; what must be there and is not (told already) is empty."""
    empty: dict[Any, object] = {str: "", int: 0}
    needed = {item.name: empty.get(item.type, ()) for item in fields(kind) if item.default is MISSING}
    return kind(**{**needed, **given})


def _told(key: str, told: set[str]) -> bool:
    """Whether something wrong with this value, or with something inside it, was told already."""
    return any(one == key or one.startswith(f"{key}.") for one in told)


def _placed(fault: ProfileFault, text: str) -> ProfileFault:
    line = _line_of(text, fault.key)
    return ProfileFault(fault.code, fault.key, line, {**fault.facts, "line": line or "–"})


def _line_of(text: str, key: str) -> int:
    """Return the line a key stands on, that of its table when it is not there, or 0."""
    parts = key.split(".")
    table, number, name = (parts[0], int(parts[1]), parts[-1]) if len(parts) > 1 else ("", 0, parts[0])
    now, times, head = "", 0, 0
    for at, line in enumerate(text.splitlines(), start=1):
        if found := _HEAD.match(line):
            times = times + 1 if found[1] == table else times
            now = found[1]
            if now == table and times == number:
                head = at
            if not table and now == name:
                return at
        elif (found := _KEY.match(line)) and found[1] == name and now == table and (not table or times == number):
            return at
    return head
