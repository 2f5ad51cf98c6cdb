# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheets of labels that can be bought, read from `resources/labels`."""

import tomllib
from functools import cache

from app.domain.mailing import LabelFormat, check_format
from app.paths import resources

_FIELDS = ("id", "name", "columns", "rows", "width", "height", "left", "top", "across", "down")


@cache
def shipped_formats() -> tuple[LabelFormat, ...]:
    """Return the formats by maker, in the order of their files."""
    files = sorted((resources() / "labels").glob("*.toml"))
    items = [item for file in files for item in tomllib.loads(file.read_text(encoding="utf-8"))["format"]]
    return tuple(check_format(LabelFormat(**{name: item[name] for name in _FIELDS})) for item in items)
