# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures under the title of the list of teachers."""

from PySide6.QtCore import QCoreApplication

from app.domain.selections import StaffCounts
from ui.widgets.percentage import percentage


def figures_of(counts: StaffCounts) -> str:
    """Return how many are in service, registered and still to be invited, in one line."""
    translate = QCoreApplication.translate
    share = percentage(counts.registered, counts.total) if counts.total else "–"
    figures = [translate("StaffPage", "%n in service", "", counts.total)]
    if counts.others:
        # Who does not teach stands in the list too, but is not asked to register.
        others = translate("StaffPage", "%n other(s)", "", counts.others)
        figures = [translate("StaffPage", "%n teacher(s) in service", "", counts.total), others]
    figures += [
        translate("StaffPage", "%n registered", "", counts.registered) + f" ({share})",
        translate("StaffPage", "%n still to be invited", "", counts.to_invite),
    ]
    return " · ".join(figures)
