# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filters on tags and own fields alone, beside a list that has filters of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.selections import TeacherSelection
from app.wording import Wording
from ui.widgets.filter_parts import Filter, FilterValues
from ui.widgets.staff_filters import StaffFilters

EVERYBODY = TeacherSelection(in_service=None)


class TagFilters(StaffFilters):
    """Asks nothing else of anybody; hidden in a school without tags and own fields."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(wording, parent)
        self.set_selection(EVERYBODY)
        self.hide()

    def offer(self, found: FilterValues) -> None:
        """Offer filters on the tags and own fields there are."""
        super().offer(found)
        self.setVisible(bool(found.fields or found.values["tags"] or self.selection() != EVERYBODY))

    def _all_filters(self) -> list[Filter]:
        return [self._text_filter("tags", self.tr("Tag")), *map(self.own.filter_on, self._fields)]
