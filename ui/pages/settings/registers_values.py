# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Between the rules of a register and what stands in the fields of its form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from math import isnan
from typing import Any, NamedTuple

from app.domain.register_faults import ProfileFault
from app.domain.register_ids import free_id
from app.domain.registers import CategoryRule, Choice, RegisterProfile, RequiredProof

WHOLE = frozenset(
    {
        "period_months", "application_weeks", "reminder_after_weeks", "max_reminders", "expiring_months",
        "grace_months", "extension_months", "months",
    }
)  # fmt: skip
SHARE = "minimum_validated_share"
TABLES: Mapping[str, type[Any]] = {
    "categories": Choice,
    "rules": CategoryRule,
    "proofs": RequiredProof,
    "activity_types": Choice,
    "competences": Choice,
}
_NOT_SHOWN = frozenset({"id", "version", "unverified"})
"""What has no field: it is kept as it was."""


class Typed(NamedTuple):
    """Rules as far as they could be understood, and what could not."""

    profile: RegisterProfile
    faults: Sequence[ProfileFault]


def shown_values(profile: RegisterProfile) -> dict[str, Any]:
    """Return what the fields of a form show, by name."""
    values = {item.name: getattr(profile, item.name) for item in fields(profile) if item.name not in _NOT_SHOWN}
    values[SHARE] = round(100 * profile.minimum_validated_share, 4)
    for name in TABLES:
        values[name] = [{item.name: getattr(row, item.name) for item in fields(row)} for row in values[name]]
    return values


def profile_of(base: RegisterProfile, values: Mapping[str, Any]) -> Typed:
    """Return rules with what was filled in; a value that is none is left as it was, and told."""
    faults: list[ProfileFault] = []
    given: dict[str, Any] = {}
    for name, value in values.items():
        if name in TABLES:
            given[name] = tuple(_rows(name, value, faults))
        else:
            plain = _plain(name, value, name, faults, empty=0)
            given[name] = getattr(base, name) if plain is _NONE else plain
    if isinstance(given.get(SHARE), float | int) and values[SHARE] is not None:
        given[SHARE] = float(given[SHARE]) / 100 if not isnan(values[SHARE]) else base.minimum_validated_share
        if not 0 <= given[SHARE] <= 1:
            faults.append(ProfileFault("share_percent", SHARE, 0, {"key": SHARE}))
    return Typed(replace(base, **given), faults)


_NONE = object()


def _plain(name: str, value: Any, key: str, faults: list[ProfileFault], *, empty: float | None) -> Any:
    """Return a value of the right kind, `empty` for a number left out; _NONE when it is no value."""
    if name in WHOLE or isinstance(value, float):
        return _number(name, value, key, faults, empty=empty)
    if value is None and name not in {"valid_from", "valid_until"}:
        return empty
    return value


def _number(name: str, value: float | None, key: str, faults: list[ProfileFault], *, empty: float | None) -> Any:
    if value is None:
        return 0 if name in WHOLE else empty
    whole = name in WHOLE
    if isnan(value) or abs(value) > 1e12 or (whole and not value.is_integer()):
        expected = "typed_whole" if whole else "typed_number"
        faults.append(ProfileFault("wrong_type", key, 0, {"key": key, "expected": expected}))
        return _NONE
    return int(value) if whole else float(value)


def _rows(name: str, rows: Sequence[Mapping[str, Any]], faults: list[ProfileFault]) -> list[Any]:
    made, taken = [], {str(row["id"]) for row in rows if row.get("id")}
    for at, row in enumerate(rows, start=1):
        given = dict(row)
        for part, value in row.items():
            if part in {"minimum", "maximum", "months"}:
                plain = _plain(part, value, f"{name}.{at}.{part}", faults, empty=None)
                given[part] = None if plain is _NONE and part != "months" else 0 if plain is _NONE else plain
            elif part == "categories":
                given[part] = tuple(value)
        if name != "rules":
            given["id"] = row.get("id") or free_id(str(row.get("name", "")), taken)
            taken.add(given["id"])
        made.append(TABLES[name](**given))
    return made
