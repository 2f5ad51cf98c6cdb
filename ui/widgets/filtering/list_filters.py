# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filters above the list of teachers: those of a menu, those that were built, and the day the list is of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.filter_fields import FilterFields
from app.domain.filters import Filter, Group
from app.services.filter_words import FilterWords
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.chip import Chip
from ui.widgets.filtering.as_of import AsOf
from ui.widgets.staff_filters import StaffFilters
from ui.widgets.text import button_text

_SHORT = 60
"""Signs of a condition that are shown on its chip; its tooltip has the rest."""


class ListFilters(StaffFilters):
    """`building(part)` asks to build the filter, from one of its parts or (-1) anew; `day` is the day of the list."""

    building = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        self._built_elsewhere = False
        super().__init__(wording, parent)
        self.day = AsOf()
        self._row.addWidget(self.day)

    def set_corner(self, buttons: Sequence[QWidget]) -> None:
        """Put these at the right of the first line; the lines below it have the whole width."""
        corner = QWidget(self)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for button in buttons:
            row.addWidget(button)
        self._row.set_corner(corner)

    def focus_menu(self) -> None:
        """Put the cursor on the button that adds a filter."""
        self._add.setFocus()

    def parts(self) -> tuple[Filter, ...]:
        """Return what was built, each part that has a chip of its own."""
        return parts_of(self.selection().where)

    def leave_out_parts(self, out: bool) -> None:
        """Show no chips of what was built while it stands in the builder, or show them again."""
        self._built_elsewhere = out
        self._show_chips()

    def _show_chips(self) -> None:
        super()._show_chips()
        if self._built_elsewhere:
            return
        words = FilterWords(FilterFields(self._fields), self._wording)
        for place, part in enumerate(self.parts()):
            text = words.said(part)
            chip = Chip(text, remove=self.tr("Take away the filter {name}").format(name=text), shown=_SHORT)
            chip.removed.connect(lambda place=place: self._take_part(place))
            chip.opened.connect(lambda place=place: self.building.emit(place))
            self._row.insert(len(self._chips), chip)
            chip.show()
            self._chips.append(chip)

    def _take_part(self, place: int) -> None:
        left = tuple(part for at, part in enumerate(self.parts()) if at != place)
        self.choose(replace(self.selection(), where=Group(left) if left else None))

    def _fill_menu(self) -> None:
        super()._fill_menu()
        first = self._menu.actions()[0]
        build = self._menu.addAction(icons.icon("filter"), button_text(self.tr("Build a filter…")))
        build.triggered.connect(lambda _on: self.building.emit(-1))
        self._menu.insertAction(first, build)
        self._menu.insertSeparator(first)


def parts_of(tree: Filter | None) -> tuple[Filter, ...]:
    """Return the parts of a filter that all hold; the whole where that is not how it goes together."""
    if tree is None:
        return ()
    return tree.parts if isinstance(tree, Group) and not tree.any and not tree.negated else (tree,)
