# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filters above the list of teachers: a chip for each that is on, and a menu to add one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.domain.ids import TeacherId
from app.domain.own_fields import OwnField
from app.domain.registrations import Status
from app.domain.report_cells import number_text
from app.domain.reports import Unit
from app.domain.selections import Counted, Need, TeacherSelection
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.chip import Chip
from ui.widgets.filter_parts import Filter, FilterValues, need_word
from ui.widgets.flow import FlowLayout
from ui.widgets.own_filters import OwnFilters
from ui.widgets.status_mark import status_icon, status_word
from ui.widgets.text import button_text, hint_label

_MANY = 40
"""From this many values a menu would be longer than a screen."""


class StaffFilters(QWidget):
    """Holds a TeacherSelection; `changed` comes when the user adds, changes or takes away a condition."""

    changed = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._selection = TeacherSelection()
        self._values: Mapping[str, Sequence[str]] = {}
        self._fields: tuple[OwnField, ...] = ()
        self._over_since: date | None = None
        self.counted: Counted | None = None
        self.own = OwnFilters(lambda: self._selection, wording, self)
        self.own.chosen.connect(self.choose)
        self._row = FlowLayout(self)
        self._filters = self._all_filters()
        self._chips: list[Chip] = []
        self._add = QToolButton()
        self._add.setText(self.tr("Filter"))
        self._add.setIcon(icons.icon("plus", "accent", 14))
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setAccessibleName(self.tr("Add a filter"))
        theme.flat(self._add)
        self._add.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._menu = QMenu(self._add)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add.setMenu(self._menu)
        self._row.addWidget(self._add)
        self._total = hint_label()
        self._total.setWordWrap(False)
        self._total.setContentsMargins(0, 6, 0, 6)
        self._row.addWidget(self._total)
        self._show_chips()

    def selection(self) -> TeacherSelection:
        """Return what is chosen; `text` and `ids` as they were given."""
        return self._selection

    def set_selection(self, selection: TeacherSelection) -> None:
        """Show the chips of this selection without telling."""
        self._selection = selection
        self._show_chips()

    def offer(self, found: FilterValues) -> None:
        """Offer filters on what there is; a condition on an own field that is gone goes too."""
        self._values, self._over_since = found.values, found.over_since
        if tuple(found.fields) == self._fields:
            return
        self._fields = tuple(found.fields)
        self._filters = self._all_filters()
        known = {field.id for field in found.fields}
        left = tuple(one for one in self._selection.own if one.field_id in known)
        if left == self._selection.own:
            self._show_chips()
        else:
            self.choose(replace(self._selection, own=left))

    def set_total(self, total: int) -> None:
        """Say how many meet the filters."""
        self._total.setText(
            self.tr("%n shown", "", total).replace(str(total), number_text(total, Unit.COUNT, self._wording))
        )

    def _all_filters(self) -> list[Filter]:
        return [
            Filter(
                self.tr("In service"),
                lambda now: {True: self.tr("In service"), False: self.tr("Not in service"), None: ""}[now.in_service],
                lambda now: replace(now, in_service=None),
                self._fill_service,
            ),
            Filter(
                self.tr("Status"),
                lambda now: self._listed(
                    self.tr("Status"), [status_word(one, self._wording) for one in Status if one in now.statuses]
                ),
                lambda now: replace(now, statuses=frozenset()),
                self._fill_statuses,
            ),
            *self._text_filters(),
            *map(self.own.filter_on, self._fields),
            Filter(
                self.tr("Privacy"),
                lambda now: self.tr("Term of keeping over") if now.left_by else "",
                lambda now: replace(now, left_by=None),
                self._fill_left,
            ),
            Filter(
                self.tr("To do"),
                lambda now: need_word(now.need) if now.need else "",
                lambda now: replace(now, need=None),
                self._fill_needs,
            ),
            Filter(
                "",
                lambda now: "" if now.ids is None else _chosen_word(now.ids, self.counted, self._wording),
                lambda now: replace(now, ids=None),
                lambda _menu: None,
            ),
        ]

    def _text_filters(self) -> list[Filter]:
        names = {
            "locations": self.tr("Location"),
            "teams": self.tr("Team"),
            "sections": self.tr("Section"),
            "groups": self.tr("Section or team"),
            "tags": self.tr("Tag"),
        }
        return [self._text_filter(kind, name) for kind, name in names.items()]

    def _text_filter(self, kind: str, name: str) -> Filter:
        nothing: dict[str, Any] = {kind: frozenset()}
        return Filter(
            name,
            lambda now: self._listed(name, sorted(getattr(now, kind), key=str.casefold)),
            lambda now: replace(now, **nothing),
            lambda menu: self._fill_texts(menu, kind),
        )

    def _listed(self, name: str, words: Sequence[str]) -> str:
        if not words:
            return ""
        shown = ", ".join(word or self.tr("not filled in") for word in words)
        return f"{name}: {shown}" if len(shown) <= 30 else self.tr("{name}: {count} chosen").format(
            name=name, count=len(words)
        )  # fmt: skip

    def _show_chips(self) -> None:
        for old in self._chips:
            self._row.removeWidget(old)
            old.deleteLater()
        self._chips = []
        for one in self._filters:
            text = one.chip(self._selection)
            if text:
                chip = Chip(text, remove=self.tr("Take away the filter {name}").format(name=text))
                chip.removed.connect(lambda one=one: self.choose(one.without(self._selection)))
                if one.name:
                    chip.offer(one.fill)
                self._row.insert(len(self._chips), chip)
                chip.show()
                self._chips.append(chip)

    def choose(self, selection: TeacherSelection) -> None:
        """Show the chips of this selection, and tell."""
        self._selection = selection
        self._show_chips()
        self.changed.emit(selection)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for one in self._filters:
            if one.name:
                one.fill(self._menu.addMenu(one.name))

    def _fill_service(self, menu: QMenu) -> None:
        menu.clear()
        for value, word in (
            (True, self.tr("In service")),
            (False, self.tr("Not in service")),
            (None, self.tr("Everybody")),
        ):
            self._entry(menu, word, self._selection.in_service is value, in_service=value)

    def _fill_left(self, menu: QMenu) -> None:
        menu.clear()
        change = {"left_by": None} if self._selection.left_by else {"left_by": self._over_since, "in_service": None}
        self._entry(menu, self.tr("Term of keeping over"), bool(self._selection.left_by), **change)

    def _fill_statuses(self, menu: QMenu) -> None:
        menu.clear()
        chosen = self._selection.statuses
        for status in Status:
            entry = self._entry(menu, status_word(status, self._wording), status in chosen, statuses=chosen ^ {status})
            entry.setIcon(status_icon(status))

    def _fill_texts(self, menu: QMenu, kind: str) -> None:
        menu.clear()
        chosen: frozenset[str] = getattr(self._selection, kind)
        values = self._values.get(kind, ())
        none = ("",) if kind == "tags" and values else ()
        for value in (*none, *_some(values, chosen - {*none})):
            word = value or (self.tr("no tag") if none else self.tr("not filled in"))
            self._entry(menu, word, value in chosen, **{kind: chosen ^ {value}})
        if not values:
            menu.addAction(self.tr("The list says none")).setEnabled(False)

    def _fill_needs(self, menu: QMenu) -> None:
        menu.clear()
        for need in Need:
            self._entry(menu, need_word(need), self._selection.need is need, need=need)

    def _entry(self, menu: QMenu, word: str, on: bool, **change: Any) -> Any:
        entry = _checkable(menu, word, on)
        entry.triggered.connect(lambda _on: self.choose(replace(self._selection, **change)))
        return entry


def _chosen_word(ids: frozenset[TeacherId], counted: Counted | None, wording: Wording) -> str:
    """Return what people pointed out one by one are called: after the number that counted them, where one did."""
    translate = QCoreApplication.translate
    if counted is None or counted.who.ids != ids or not counted.said:
        return translate("StaffFilters", "Chosen: %n teacher(s)", "", len(ids))
    people, on = translate("StaffFilters", "%n person(s)", "", len(ids)), wording.day(counted.on, short=True)
    return translate("StaffFilters", "{people}: {what}, on {day}").format(people=people, what=counted.said, day=on)


def _some(values: Sequence[str], chosen: Iterable[str]) -> list[str]:
    return sorted({*values[:_MANY], *chosen}, key=str.casefold)


def _checkable(menu: QMenu, word: str, on: bool) -> Any:
    entry = menu.addAction(button_text(word))
    entry.setCheckable(True)
    entry.setChecked(on)
    return entry
