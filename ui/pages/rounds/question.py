# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The question after printing: did all letters come out well? Only the good ones count as sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import LetterId
from app.domain.letter_kinds import LetterKind
from app.services.rounds import LetterRow
from ui import theme
from ui.models.table import Column, TableModel
from ui.widgets.table_view import TableView
from ui.widgets.text import hint_label, section_label

_LIST_HEIGHT = 120


class Question(QFrame):
    """`changed`: another answer was chosen; `good()` are the letters that came out well by that answer."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._rows: list[LetterRow] = []
        self._title = section_label()
        self._all, self._up_to = QRadioButton(), QRadioButton(self.tr("Up to and including no."))
        self._not_these = QRadioButton(self.tr("Not these…"))
        self._none = QRadioButton(self.tr("None of them"))
        self._hint = hint_label()
        self._group = QButtonGroup(self)
        self._last = QSpinBox()
        self._model = TableModel[LetterRow](self._columns(), key=lambda row: row.letter.id, parent=self)
        self._view = TableView("round.not_these", self.tr("Tick the letters that did not come out well"))
        self._build()
        self._connect()
        self._view.hide()

    def ask(self, rows: Sequence[LetterRow], kind: str = LetterKind.INVITATION) -> None:
        """Ask about these printed letters of a kind, which says what comes of a good one; nothing is chosen yet."""
        stay = self.tr("The others stay in the stack, in the same order.")
        known = {
            LetterKind.INVITATION: self.tr("Only teachers with a good letter count as invited."),
            LetterKind.REMINDER: self.tr("Only teachers with a good letter count as reminded."),
        }
        comes = known.get(LetterKind(kind), self.tr("Good letters are kept with the person."))
        self._hint.setText(f"{comes} {stay}")
        if [row.letter for row in rows] == [row.letter for row in self._rows]:
            return
        self._rows = list(rows)
        count = len(self._rows)
        self._title.setText(self.tr("Did all %n letter(s) come out well?", "", count))
        self.setAccessibleName(self._title.text())
        self._all.setText(self.tr("Yes, all %n", "", count))
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        if self._rows:
            self._last.setRange(self._rows[0].letter.position, self._rows[-1].letter.position)
            self._last.setValue(self._rows[-1].letter.position)
        self._model.set_rows(self._rows)
        self._model.tick(())
        self._on_changed()

    def answered(self) -> bool:
        """Return whether an answer was chosen."""
        return self._group.checkedButton() is not None

    def listing(self) -> bool:
        """Return whether the list of letters to tick is shown."""
        return not self.isHidden() and self._not_these.isChecked()

    def answer(self) -> tuple[list[LetterId], list[LetterId]]:
        """Return the letters that came out well, and all that were asked about."""
        return self.good(), [row.letter.id for row in self._rows]

    def good(self) -> list[LetterId]:
        """Return the letters that came out well."""
        if self._all.isChecked():
            return [row.letter.id for row in self._rows]
        if self._up_to.isChecked():
            return [row.letter.id for row in self._rows if row.letter.position <= self._last.value()]
        if self._not_these.isChecked():
            bad = self._model.ticked_keys()
            return [row.letter.id for row in self._rows if row.letter.id not in bad]
        return []

    def _build(self) -> None:
        self._view.setModel(self._model)
        self._view.restore(sorting=False)
        self._view.setMinimumHeight(_LIST_HEIGHT)
        self._last.setAccessibleName(self.tr("The number of the last good letter"))
        self._last.setMinimumWidth(80)
        for button in (self._all, self._up_to, self._not_these, self._none):
            self._group.addButton(button)
        up_to = QHBoxLayout()
        up_to.setSpacing(theme.GAP)
        up_to.addWidget(self._up_to)
        up_to.addWidget(self._last)
        up_to.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self._all)
        layout.addLayout(up_to)
        layout.addWidget(self._not_these)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._none)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(lambda _button, _on: self._on_changed())
        self._last.valueChanged.connect(self._on_number)
        self._model.ticked.connect(self._on_changed)

    def _columns(self) -> list[Column[LetterRow]]:
        return [
            Column("name", self.tr("Name"), lambda r: r.sort_name, width=260),
            Column("position", self.tr("No."), lambda r: str(r.letter.position), right=True, width=64),
            Column("address", self.tr("In the window"), lambda r: ", ".join(r.address_lines), width=320),
        ]

    def _on_number(self) -> None:
        if self._last.hasFocus():
            self._up_to.setChecked(True)
        self._on_changed()

    def _on_changed(self) -> None:
        listing = self._not_these.isChecked()
        self._view.setVisible(listing)
        self._hint.setVisible(not listing)  # the list needs the room
        # Never squeezed: much hangs on this answer. A list scrolls, and may not make the window taller.
        policy = QSizePolicy.Policy.Preferred if listing else QSizePolicy.Policy.Minimum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.changed.emit()
