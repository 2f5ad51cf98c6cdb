# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands at the head of each part of the page of activities, and on its main button."""

from PySide6.QtCore import QCoreApplication

Dressing = tuple[str, str, str, bool]
"""The title, the line under it, the main button's text ("" for none) and whether it can be pressed."""


def of_list(count: int, *, none_at_all: bool) -> Dressing:
    """Return the dress of the list with this many activities in it."""
    translate = QCoreApplication.translate
    line = translate("ActivityHeadings", "%n activity(s)", "", count) if count else ""
    button = "" if none_at_all else translate("ActivityHeadings", "New activity")
    return translate("ActivityHeadings", "Activities"), line, button, True


def of_catalogue(*, chosen: bool) -> Dressing:
    """Return the dress of the catalogue, with a line of it chosen or none."""
    translate = QCoreApplication.translate
    title = translate("ActivityHeadings", "Catalogue of activities")
    line = translate("ActivityHeadings", "What helped colleagues: who went, how long, what it cost, how they liked it.")
    return title, line, translate("ActivityHeadings", "Plan this again"), chosen


def of_missing(count: int) -> Dressing:
    """Return the dress of what has no evidence, this many participations."""
    translate = QCoreApplication.translate
    title = translate("ActivityHeadings", "Without evidence")
    line = translate("ActivityHeadings", "%n participation(s) done or accepted, and nothing shows it.", "", count)
    return title, line if count else "", "", False
