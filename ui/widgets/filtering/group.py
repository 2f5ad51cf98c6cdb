# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A group of conditions and groups, of which all, one, not all or none must hold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.domain.filters import Filter, Group
from ui import theme
from ui.widgets import icons
from ui.widgets.fields import ChoiceField
from ui.widgets.filtering.condition import ConditionRow, Offered, row_of
from ui.widgets.filtering.part import APART, DOUBLE, DOWN, GROUP, REMOVE, UP, Part
from ui.widgets.filtering.texts import group_kinds
from ui.widgets.text import PlainLabel

_ARROW = 52
"""Pixels of a field beside its words."""
_SHALLOW = 5
"""Groups within groups that can be clicked: as many as can be typed, and more no one can read."""


class GroupBox(Part):
    """The parts of a group below each other; the outermost one has no edge and cannot be taken away."""

    emptied = Signal()

    def __init__(self, offered: Offered, tree: Group, depth: int = 0) -> None:
        super().__init__()
        self._offered, self._depth = offered, depth
        self.parts: list[Part] = []
        self._kind = ChoiceField(group_kinds())
        self._kind.set_value((tree.any, tree.negated))
        self._kind.setAccessibleName(self.tr("How the conditions of this group go together"))
        widest = max(self.fontMetrics().horizontalAdvance(word) for _kind, word in group_kinds())
        self._kind.setMinimumWidth(widest + _ARROW)
        self._kind.committed.connect(self.changed)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GAP)
        self._lay_out()
        for part in tree.parts:
            self._put(self._part_of(part))

    def tree(self) -> Group:
        """Return what it asks."""
        any_one, turned = self._joined()
        return Group(tuple(part.tree() for part in self.parts), any_one, turned)

    def faults(self) -> list[str]:
        """Return what is wrong in its parts."""
        return [fault for part in self.parts for fault in part.faults()]

    def go_in(self) -> None:
        """Put the cursor in its first part, or where one is added."""
        if self.parts:
            self.parts[0].go_in()
        else:
            self.adding.setFocus(Qt.FocusReason.OtherFocusReason)

    def join(self, *, any_one: bool, turned: bool) -> None:
        """Choose how the parts go together, as a click does."""
        self._kind.set_value((any_one, turned))
        self.changed.emit()

    def add_condition(self) -> ConditionRow:
        """Add a condition to be filled in, with the cursor in it."""
        row = ConditionRow(self._offered)
        self._put(row)
        row.go_in()
        return row

    def add_group(self) -> GroupBox:
        """Add a group with a condition to be filled in; it joins them the other way, which is what groups are for."""
        any_one, turned = self._joined()
        box = GroupBox(self._offered, Group((), any=any_one is turned), self._depth + 1)
        self._put(box)
        box.add_condition()
        return box

    def _joined(self) -> tuple[bool, bool]:
        found = self._kind.value()
        return found if isinstance(found, tuple) else (False, False)

    def _lay_out(self) -> None:
        if self._depth:
            theme.card(self)
        layout = QVBoxLayout(self)
        edge = theme.GAP if self._depth else 0
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(theme.GAP)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(PlainLabel(self.tr("Group, of which") if self._depth else self.tr("People for whom")))
        head.addWidget(self._kind)
        head.addStretch(1)
        if self._depth:
            self.add_buttons(head, group=True)
        layout.addLayout(head)
        inside = QHBoxLayout()
        inside.setContentsMargins(theme.WIDE_GAP, 0, 0, 0)
        inside.addLayout(self._rows)
        layout.addLayout(inside)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(theme.GAP, 0, 0, 0)
        self.adding = _button(self.tr("Condition"), self.tr("Add a condition"))
        self.adding.clicked.connect(lambda _on: self.add_condition())
        foot.addWidget(self.adding)
        if self._depth < _SHALLOW - 1:
            self.grouping = _button(self.tr("Group"), self.tr("Add a group"))
            self.grouping.clicked.connect(lambda _on: self.add_group())
            foot.addWidget(self.grouping)
        foot.addStretch(1)
        layout.addWidget(self.foot)

    def _part_of(self, tree: Filter) -> Part:
        row = row_of(self._offered, tree)
        if row is not None:
            return row
        return GroupBox(self._offered, tree if isinstance(tree, Group) else Group((tree,)), self._depth + 1)

    def _put(self, part: Part, place: int | None = None) -> None:
        at = len(self.parts) if place is None else place
        self.parts.insert(at, part)
        self._rows.insertWidget(at, part)
        part.changed.connect(self.changed)
        part.wanted.connect(lambda what: self._do(part, what))
        part.show()

    def _drop(self, part: Part) -> int:
        place = self.parts.index(part)
        self.parts.remove(part)
        self._rows.removeWidget(part)
        part.hide()
        part.deleteLater()
        return place

    def _do(self, part: Part, what: str) -> None:
        place = self.parts.index(part)
        if what in (UP, DOWN):
            self._move(part, place + (1 if what == DOWN else -1))
        elif what == REMOVE:
            self._remove(part)
        elif what == DOUBLE:
            self._put_in([self._part_of(part.tree())], place + 1)
        elif what == GROUP and self._depth < _SHALLOW - 1:
            any_one, turned = self._joined()
            self._drop(part)
            self._put_in([self._part_of(Group((part.tree(),), any=any_one is turned))], place)
        elif what == APART and isinstance(part, GroupBox):
            self._drop(part)
            self._put_in([self._part_of(each.tree()) for each in part.parts], place)

    def _put_in(self, parts: Sequence[Part], place: int) -> None:
        for at, part in enumerate(parts, place):
            self._put(part, at)
        if parts:
            parts[0].go_in()
        self.changed.emit()

    def _move(self, part: Part, to: int) -> None:
        if not 0 <= to < len(self.parts):
            return
        at = part.focusWidget()
        self.parts.remove(part)
        self.parts.insert(to, part)
        self._rows.removeWidget(part)
        self._rows.insertWidget(to, part)
        if at is not None:
            at.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, part: Part) -> None:
        place = self._drop(part)
        if self.parts:
            self.parts[min(place, len(self.parts) - 1)].go_in()
        elif self._depth:
            self.wanted.emit(REMOVE)
            return
        else:
            self.go_in()
        self.changed.emit()


def _button(text: str, about: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(about)
    button.setIcon(icons.icon("plus", "accent", 14))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    theme.flat(button)
    return button
