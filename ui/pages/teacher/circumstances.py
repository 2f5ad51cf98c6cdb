# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reductions and proofs of a teacher: what less is asked for leave and the like, and what was shown beside hours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.activities import Proof, Reduction
from app.wording import Wording
from ui import theme
from ui.widgets import icons
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, hint_label, plain_tip, section_label

if TYPE_CHECKING:
    from app.services.circumstances import ToldProof, ToldReduction

Item = Reduction | Proof


class CircumstancesPart(QWidget):
    """Shows both, a row each; `wanted` asks for a new "reduction" or "proof", the others tell which is meant."""

    wanted = Signal(str)
    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.lock: Callable[[QWidget], None] = lambda _part: None
        """What is done with each button that stores something: the page sets it, for a school that is only read."""
        self.adds = {
            "reduction": self._add_button(self.tr("Add a reduction"), "reduction"),
            "proof": self._add_button(self.tr("Add a proof"), "proof"),
        }
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in self.adds.values():
            flow.addWidget(button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(self.tr("Reductions and proofs")))
        layout.addLayout(self._rows)
        layout.addWidget(buttons)

    def show_circumstances(self, reductions: Sequence[ToldReduction], proofs: Sequence[ToldProof]) -> None:
        """Show these, reductions first."""
        for button in self.adds.values():
            self.lock(button)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in reductions:
            days = self._days(one.reduction.since, one.reduction.until)
            self._rows.addWidget(self._row(one.reduction, "calendar", one.title, days, [one.size, one.register]))
        for shown in proofs:
            proof = shown.proof
            days = self._days(proof.on, proof.until) if proof.until else self._wording.day(proof.on, short=True)
            more = [shown.size, proof.qualification, shown.register]
            self._rows.addWidget(self._row(proof, "check", shown.title, days, more))
        if not reductions and not proofs:
            self._rows.addWidget(
                hint_label(
                    self.tr("None. Leave and part-time can lower what is asked; a VOG can be asked beside hours.")
                )
            )

    def texts(self) -> list[str]:
        """Return the rows as shown."""
        rows = (item.widget() for item in (self._rows.itemAt(at) for at in range(self._rows.count())) if item)
        return [
            "\n".join(label.text() for label in row.findChildren(PlainLabel) if label.text()) for row in rows if row
        ]

    def _days(self, since: object, until: object) -> str:
        first, last = (self._wording.day(day, short=True) for day in (since, until))  # type: ignore[arg-type]
        return self.tr("{since} to {until}").format(since=first, until=last)

    def _add_button(self, text: str, what: str) -> QPushButton:
        button = QPushButton(f" {text}")
        button.setAccessibleName(text)
        button.setIcon(icons.icon("plus"))
        button.clicked.connect(lambda _on: self.wanted.emit(what))
        return button

    def _row(self, item: Item, icon: str, title: str, days: str, more: Sequence[str]) -> QWidget:
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        layout.setSpacing(theme.WIDE_GAP)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap(icon, "muted", 16))
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        named = PlainLabel(title, wrap=True, select=True)
        named.setFont(theme.font(bold=True))
        words.addWidget(named)
        words.addWidget(hint_label(" · ".join(part for part in (days, *more) if part)))
        remark = item.reason if isinstance(item, Reduction) else item.note
        if remark:
            words.addWidget(hint_label(remark))
        layout.addLayout(words, 1)
        for sign_name, name, signal in (
            ("edit", self.tr("Change: {what}, {days}"), self.change_wanted),
            ("trash", self.tr("Remove: {what}, {days}"), self.remove_wanted),
        ):
            button = self._tool(sign_name, name.format(what=title, days=days))
            button.clicked.connect(lambda _on, signal=signal: signal.emit(item))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, "muted"))
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        self.lock(button)
        return button
