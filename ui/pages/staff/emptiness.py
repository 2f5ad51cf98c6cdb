# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of teachers, or why there is nobody in it and what to do then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.staff.listing import Listing
from ui.widgets.empty_state import EmptyState


class ListOrWhyNot(QStackedWidget):
    """`count_wanted`: how people stand is to be counted after all, so that it is known who meets the filter."""

    import_wanted = Signal()
    everybody_wanted = Signal()
    count_wanted = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._view = view
        self.nobody = EmptyState(
            "people",
            translate("StaffPage", "No teachers yet"),
            translate(
                "StaffPage",
                "Import the list that your HR system exports: Excel, ODS or CSV."
                " Nothing is stored before you have seen it.",
            ),
        )
        self.nobody.offer(translate("StaffPage", "Import a staff list…"), self.import_wanted.emit)
        self.nothing = EmptyState(
            "search",
            translate("StaffPage", "Nobody found"),
            translate("StaffPage", "No teacher meets the filters and the words in the search box."),
        )
        self.nothing.offer(translate("StaffPage", "Show everybody in service"), self.everybody_wanted.emit)
        self.uncounted = EmptyState(
            "search",
            translate("StaffPage", "Not counted"),
            translate("StaffPage", "How everybody stands was not counted, so it is not known who meets the filter."),
        )
        self.uncounted.offer(translate("StaffPage", "Count again"), self.count_wanted.emit)
        for part in (view, self.nobody, self.nothing, self.uncounted):
            self.addWidget(part)

    def show_listing(self, listing: Listing) -> None:
        """Show the list where somebody is in it."""
        empty = self.nobody if listing.nobody_at_all else self.nothing
        empty = self.uncounted if listing.uncounted else empty
        self.setCurrentWidget(self._view if listing.total else empty)
