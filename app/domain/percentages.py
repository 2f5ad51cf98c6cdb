# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shares as they are told everywhere: in percent, with one decimal."""


def percentage(part: int, whole: int) -> float:
    """Return a part in percent with one decimal; 0 of nothing."""
    return round(100 * part / whole, 1) if whole else 0.0
