# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of codes scanned at once: whose letters they are, what is wrong with others, ticked where they are clear."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.replies import FoundLetter, Scanned
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.pages.replies.found import caution_text
from ui.widgets import icons
from ui.widgets.table_view import TableView
from ui.widgets.text import hint_label


class Several(QWidget):
    """`changed`: other letters are ticked."""

    changed = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._told = hint_label()
        self.model: TableModel[Scanned] = TableModel(
            [
                Column("code", self.tr("Code"), lambda row: row.typed.upper()[:40], width=140),
                Column("name", self.tr("Name"), lambda row: row.found.name if row.found else "–", width=180),
                Column("round", self.tr("Round"), lambda row: row.found.round_name if row.found else "", width=160),
                Column("remark", self.tr("Look at"), self._remark, icon=_sign, width=260),
            ],
            key=lambda row: row.typed,
            can_tick=lambda row: row.found is not None,
            parent=self,
        )
        self.view = TableView("replies.several", self.tr("Codes that were scanned"))
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        self.model.ticked.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._told)
        layout.addWidget(self.view, 1)

    def show_scanned(self, scanned: Sequence[Scanned]) -> None:
        """Show what the codes lead to; letters with nothing to look at are ticked."""
        self.model.set_rows(scanned)
        wrong = sum(one.found is None for one in scanned)
        looked = sum(one.found is not None and bool(one.found.cautions) for one in scanned)
        parts = [self.tr("%n code(s)", "", len(scanned))]
        if wrong:
            parts.append(self.tr("%n wrong", "", wrong))
        if looked:
            parts.append(self.tr("%n to look at first", "", looked))
        self._told.setText("  ·  ".join(parts))
        self.model.tick([one.typed for one in scanned if one.found is not None and not one.found.cautions])

    def ticked(self) -> list[FoundLetter]:
        """Return the letters that are ticked, in their order."""
        keys = self.model.ticked_keys()
        return [row.found for row in self.model.rows if row.found is not None and row.typed in keys]

    def _remark(self, row: Scanned) -> str:
        if row.wrong is not None:
            return self._wording.say(f"reply_wrong.{row.wrong.value}")
        letter = row.found
        return " ".join(caution_text(one, letter, self._wording) for one in letter.cautions) if letter else ""


def _sign(row: Scanned) -> QIcon | None:
    if row.found is None:
        return icons.icon("close", "wrong")
    return icons.icon("warning", "caution") if row.found.cautions else icons.icon("check", "good")
