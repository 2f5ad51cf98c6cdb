# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds the row of a list that names its columns, or finds that there is none. Runs in the child process."""

import re

from app.exchange import limits
from app.exchange.headers import is_bsn_header, known_field, sensitive_kind

Row = tuple[int, list[str]]

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_VALUE = re.compile(
    r"[1-9]\d{3} ?[A-Z]{2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}"
    r"|(?!(?:19|20)\d\d$)\d{3,}|(?:[A-Z]\.)+"
)
"""What stands in a row about somebody and never as a header: postcode, day, number (but no year), initials."""
_CODE = re.compile(r"[A-Z]{2,4}")
_FEWEST_CODES = 3


def header_at(rows: list[Row]) -> tuple[int | None, bool]:
    """Return the index of the header among the rows: the one with the most known headers, else the first full one.

    The second value is False when no row is one: then the index is that of the first row about somebody. The index is
    None when no row holds anything.
    """
    candidates = [(at, row) for at, (_number, row) in enumerate(rows[: limits.HEADER_SEARCH_ROWS * 2]) if any(row)]
    candidates = candidates[: limits.HEADER_SEARCH_ROWS]
    if not candidates:
        return None, True
    known = [sum(_is_known(cell) for cell in row) for _at, row in candidates]
    most = max(known)
    if most > 1 or (most == 1 and len(candidates[0][1]) <= 2):
        at, row = candidates[known.index(most)]
        return at, not any(_ADDRESS.fullmatch(cell.strip()) for cell in row)
    full = [(at, row) for at, row in candidates if sum(bool(cell.strip()) for cell in row) > 1]
    if full and _is_about_somebody(full[0][1], [row for _at, row in full[1:]]):
        return full[0][0], False
    return next((at for at, row in candidates if _looks_like_header(row)), candidates[0][0]), True


def _is_known(cell: str) -> bool:
    return 0 < len(cell) < 80 and (known_field(cell) is not None or is_bsn_header(cell) or bool(sensitive_kind(cell)))


def _looks_like_header(row: list[str]) -> bool:
    filled = [cell.strip() for cell in row if cell.strip()]
    return len(filled) > 1 and not any(cell[0].isdigit() or "@" in cell for cell in filled)


def _is_about_somebody(row: list[str], below: list[list[str]]) -> bool:
    """Return whether a row holds values rather than names of columns; staff codes give it away by those below."""
    for at, text in enumerate(row):
        cell = text.strip()
        if _ADDRESS.fullmatch(cell) or _VALUE.fullmatch(cell):
            return True
        if _CODE.fullmatch(cell):
            others = [other[at].strip() for other in below if at < len(other)]
            if (
                len(others) >= _FEWEST_CODES
                and len({cell, *others}) == len(others) + 1
                and all(map(_CODE.fullmatch, others))
            ):
                return True
    return False
