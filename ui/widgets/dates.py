# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days as people type them."""

import re
from datetime import date

_DUTCH = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def read_day(text: str) -> date | None:
    """Return the day that `3-2-2026`, `03/02/26`, `03022026` or `2026-02-03` means, None when it means none.

    Two digits of a year are of this century.
    """
    text = text.strip()
    iso = _ISO.fullmatch(text)
    if iso:
        year, month, day = iso.groups()
    else:
        dutch = _DUTCH.fullmatch(text) or _RUN.fullmatch(text)
        if not dutch:
            return None
        day, month, year = dutch.groups()
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def write_day(day: date) -> str:
    """Write a day as a field shows it: `03-02-2026`."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"
