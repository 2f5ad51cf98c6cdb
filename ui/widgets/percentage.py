# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Percentages on the screen, as paper and workbook have them: one decimal, the sign against the number."""

from PySide6.QtCore import QLocale

from app.domain import percentages as domain


def percentage(part: int, whole: int) -> str:
    """Write a share: "37,5%" in Dutch, "37.5%" in English; nothing of nothing is 0."""
    return f"{QLocale().toString(domain.percentage(part, whole), 'f', 1)}%"
