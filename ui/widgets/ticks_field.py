# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field of a form in which several of some words can be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.widgets.flow import OWN_LINE, FlowLayout
from ui.widgets.text import PlainLabel, button_text, tint

Group = tuple[str, Sequence[tuple[object, str]]]
"""A heading and (id, word) pairs."""


class TicksField(QWidget):
    """`value()` holds the ids that are ticked, in the order they are offered; ids that are not offered stand behind."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._boxes: dict[str, QCheckBox] = {}
        self._groups: list[Group] = []
        self._others: tuple[str, ...] = ()
        self._shows_others = False
        self._name = ""

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer (id, word) pairs; what is ticked stays ticked, unseen where it is not offered."""
        self._offer([("", choices)], shows_others=False)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Offer (id, word) pairs under headings, left out where there is one; ticked ids not offered get boxes too."""
        self._offer(groups, shows_others=True)

    def value(self) -> tuple[str, ...]:
        """Return the ids that are ticked."""
        hidden = [one for one in self._others if one not in self._boxes]
        return (*(one for one, box in self._boxes.items() if box.isChecked()), *hidden)

    def set_value(self, value: object) -> None:
        """Tick exactly these ids; those that are not offered stay."""
        self._show(tuple(str(one) for one in value) if isinstance(value, (tuple, list, frozenset)) else ())

    def setAccessibleName(self, name: str) -> None:
        """Name the field and each box in it."""
        super().setAccessibleName(name)
        self._name = name
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")

    def _offer(self, groups: Sequence[Group], *, shows_others: bool) -> None:
        ticked = self.value()
        self._groups, self._shows_others = list(groups), shows_others
        self._show(ticked, anew=True)

    def _show(self, ticked: tuple[str, ...], *, anew: bool = False) -> None:
        offered = {str(one) for _heading, choices in self._groups for one, _word in choices}
        others = tuple(one for one in ticked if one not in offered)
        if anew or others != self._others:
            self._others = others
            self._rebuild()
        for one, box in self._boxes.items():
            box.setChecked(one in ticked)

    def _rebuild(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        groups = [group for group in self._groups if group[1]]
        if self._others and self._shows_others:
            groups.append((self.tr("In no register of the school"), [(one, one) for one in self._others]))
        for heading, choices in groups:
            if heading and len(groups) > 1:
                label = PlainLabel(heading)
                label.setMinimumWidth(1)  # a long name makes the form no wider
                label.setProperty(OWN_LINE, True)
                tint(label, "muted")
                self._flow.addWidget(label)
            for one, word in choices:
                self._flow.addWidget(self._box(str(one), word, heading if len(groups) > 1 else ""))
        self.updateGeometry()

    def _box(self, one: str, word: str, heading: str) -> QCheckBox:
        box = QCheckBox(button_text(word))
        box.setAccessibleName(f"{self._name}: {word}" if self._name else word)
        box.setAccessibleDescription(heading)
        box.clicked.connect(lambda _on: self.committed.emit())
        self._boxes[one] = box
        return box
