# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What colleagues did over the years, what it took and what they thought of it; each can be planned again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.activity_rows import CatalogueRow, ParticipantRow
from app.wording import Wording
from ui import theme
from ui.models.table import Column, TableModel
from ui.tasks import Tasks
from ui.widgets.activity_words import euros, hours, number
from ui.widgets.empty_state import EmptyState
from ui.widgets.lines import SearchField
from ui.widgets.table_view import TableView
from ui.widgets.text import PlainLabel, hint_label, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services

_REMARKS = 6
_WENT = 30
"""More names than these are on the activity itself."""
_WIDE = 700
_CARD = 120
_ALWAYS = frozenset({"title", "participants", "rating"})


class Catalogue(QWidget):
    """`changed`: another line is chosen; `opened(activity id)`: the last time it was held is to be shown."""

    changed = Signal()
    opened = Signal(int)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activities, self._tasks, self._wording = services.activities, tasks, wording
        self.search = SearchField(self.tr("Search in the catalogue"))
        self.model: TableModel[CatalogueRow] = TableModel(self._columns(), parent=self)
        self.view = TableView("catalogue", self.tr("Catalogue of activities"))
        self._title, self._facts, self._remarks = section_label(), PlainLabel(wrap=True, select=True), hint_label()
        self._who = PlainLabel(wrap=True, select=True)
        self._stack = QStackedWidget()
        self._build()

    def read(self) -> None:
        """Read what the words find."""
        activities, text = self._activities, self.search.text()
        self._tasks.run_latest("activities.catalogue", lambda: activities.catalogue(text), self._on_read)

    def current(self) -> CatalogueRow | None:
        """Return the line that is chosen."""
        return self.model.row_at(self.view.currentIndex())

    def _columns(self) -> list[Column[CatalogueRow]]:
        wording = self._wording
        return [
            Column("title", self.tr("Title"), lambda r: r.title, bold=lambda r: len(r.title), width=230),
            Column("provider", self.tr("Provider"), lambda r: r.provider, width=150),
            Column("last", self.tr("Last time"), lambda r: wording.day(r.last_on, short=True), width=110),
            Column("times", self.tr("Times"), lambda r: str(r.times), right=True, width=70),
            Column("participants", self.tr("Participants"), lambda r: str(r.participants), right=True, width=110),
            Column("hours", self.tr("Hours"), lambda r: number(r.hours, wording), right=True, width=76),
            Column("cost", self.tr("Cost"), lambda r: euros(r.cost, wording), right=True, width=90),
            Column("rating", self.tr("Rating"), self._rating, muted=lambda r: r.rating is None, width=100),
        ]

    def _rating(self, row: CatalogueRow) -> str:
        if row.rating is None:
            return "–"
        return f"{number(round(row.rating, 1), self._wording)} / 5  ({row.ratings})"

    def _build(self) -> None:
        self.search.setMaximumWidth(360)
        self.view.setModel(self.model)
        self.view.restore(sorting=False)
        card = QFrame()
        theme.card(card)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        inside.setSpacing(theme.GAP)
        self._title.setWordWrap(True)
        for part in (self._title, self._facts, self._who, self._remarks):
            inside.addWidget(part)
        inside.addStretch(1)
        self._stack.addWidget(_over(self.view, card))
        self._stack.addWidget(
            EmptyState(
                "book",
                self.tr("Nothing in the catalogue yet"),
                self.tr("What colleagues do stands here afterwards, with what they thought of it."),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.search)
        layout.addWidget(self._stack, 1)
        self.search.searched.connect(lambda _text: self.read())
        self.search.left_down.connect(self.view.setFocus)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.view.opened.connect(self._on_opened)

    def _on_read(self, rows: Sequence[CatalogueRow]) -> None:
        before = self.current()
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows or self.search.text() else 1)
        places = [place for place, row in enumerate(rows) if before is not None and row.last_id == before.last_id]
        narrow = self.width() < _WIDE
        self.view.leave_out({column.key for column in self.model.columns} - _ALWAYS if narrow else set())
        if rows:
            self.view.selectRow(places[0] if places else 0)
        self._show_current()

    def _show_current(self) -> None:
        row = self.current()
        self._title.setText(row.title if row is not None else "")
        self._facts.setText(self._sentence(row) if row is not None else "")
        self._who.setText("")
        if row is not None:
            activities, last = self._activities, row.last_id
            self._tasks.run_latest("activities.went", lambda: activities.participants(last), self._on_who)
        remarks = list(dict.fromkeys(row.remarks)) if row is not None else []
        self._remarks.setText("\n".join(f"“{text}”" for text in remarks[:_REMARKS]))
        self.changed.emit()

    def _on_who(self, rows: Sequence[ParticipantRow]) -> None:
        names = "; ".join(row.sort_name for row in rows[:_WENT])
        rest = self.tr("and %n more", "", len(rows) - _WENT) if len(rows) > _WENT else ""
        went = self.tr("The last time: {names}").replace("{names}", f"{names} {rest}".strip())
        self._who.setText(went if rows else "")

    def _sentence(self, row: CatalogueRow) -> str:
        wording = self._wording
        parts = [
            row.provider,
            self.tr("%n participant(s)", "", row.participants),
            self.tr("{hours} in all").replace("{hours}", hours(row.total_hours, wording)),
            "" if row.cost is None else self.tr("{cost} in all").replace("{cost}", euros(row.total_cost, wording)),
            "" if row.rating is None else self.tr("%n rating(s)", "", row.ratings),
        ]
        return "  ·  ".join(part for part in parts if part)

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.opened.emit(row.last_id)


def _over(view: QWidget, card: QWidget) -> QSplitter:
    """Put a list over a card, which scrolls where there is little room."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(card)
    split = QSplitter(Qt.Orientation.Vertical)
    split.setChildrenCollapsible(False)
    scroll.setMinimumHeight(_CARD)
    for part, stretch in ((view, 2), (scroll, 1)):
        split.addWidget(part)
        split.setStretchFactor(split.count() - 1, stretch)
    return split
