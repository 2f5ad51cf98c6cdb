# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The filter that was typed in the search box, above the list: in words, each part with a cross to take it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.search_language import is_plain
from app.services.searching import Searching, Understood
from app.wording import Wording
from ui.pages.staff.listing import StaffListing
from ui.tasks import Tasks
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.text import hint_label, tint

_SHORT = 60
"""Signs of a part that are shown on its chip; its tooltip has the rest."""


class TypedFilter(QWidget):
    """Hidden while only names are searched for; `wanted` carries what is left in the box when a part goes.

    `read`: what was typed was read, and understood or not.
    """

    wanted = Signal(str)
    read = Signal()
    opened = Signal(int)
    """Somebody pressed a part, by its number: to change it by clicking."""

    def __init__(self, searching: Searching, tasks: Tasks, wording: Wording, listing: StaffListing) -> None:
        super().__init__()
        self._searching, self._tasks, self._wording, self._listing = searching, tasks, wording, listing
        self._text = ""
        self._wrong, self._doubts = hint_label(), hint_label()
        asked = QWidget()
        tint(self._wrong, "caution")
        self._row = FlowLayout(asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._wrong)
        layout.addWidget(asked)
        layout.addWidget(self._doubts)
        self._parts: list[QWidget] = []
        self._take_away()

    def said(self) -> list[str]:
        """Return what is shown, in words."""
        chips = [part.text() for part in self._parts if isinstance(part, Chip)]
        wrong, doubts = ([label.text()] if label.isVisible() else [] for label in (self._wrong, self._doubts))
        return [*wrong, *chips, *doubts]

    @property
    def at_fault(self) -> bool:
        """Whether what stands in the search box is not understood, so that the list holds more than was asked."""
        return not self._wrong.isHidden()

    def search(self, text: str) -> None:
        """Let the list show whom a text in the search box asks for; more than names is read on the worker."""
        self._text = text
        if is_plain(text):
            self._take_away()
            self._listing.find(text)
            self.read.emit()
            return
        searching, wording = self._searching, self._wording
        self._tasks.run_latest(
            "staff.search", lambda: searching.understood(text, wording), lambda found: self._on_understood(text, found)
        )

    def clear(self) -> None:
        """Show nothing, and drop what is still being read."""
        self._text = ""
        self._take_away()

    def _on_understood(self, text: str, found: Understood) -> None:
        if text != self._text:
            return
        self._show(text, found)
        # While it is not understood it narrows nothing: half a word behind a colon must not hide people.
        self._listing.find(found.text, found.where)
        self.read.emit()

    def _show(self, text: str, found: Understood) -> None:
        self._take_away()
        if found.fault is not None:
            whole = self.tr("The filter was not applied: the whole list is shown below.")
            self._wrong.setText(f"{found.fault.sentence} {whole}")
            self._wrong.show()
        elif found.pieces:
            about = hint_label(" ".join(filter(None, (self.tr("Searched for:"), found.named))))
            about.setWordWrap(False)
            self._add(about)
        for place, piece in enumerate(found.pieces):
            away = self.tr("Take away the filter {name}").format(name=piece.said)
            chip = Chip(piece.said, remove=away, shown=_SHORT)
            chip.opened.connect(lambda place=place: self.opened.emit(place))
            left = " ".join(f"{text[: piece.start]} {text[piece.end :]}".split())
            chip.removed.connect(lambda left=left: self.wanted.emit(left))
            self._add(chip)
        self._doubts.setText(" ".join(found.doubts))
        self._doubts.setVisible(bool(found.doubts))
        self.setVisible(bool(self._parts or found.doubts) or found.fault is not None)

    def _take_away(self) -> None:
        for old in self._parts:
            self._row.removeWidget(old)
            old.deleteLater()
        self._parts = []
        self._wrong.hide()
        self._doubts.hide()
        self.hide()

    def _add(self, part: QWidget) -> None:
        self._row.addWidget(part)
        part.show()
        self._parts.append(part)
