# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of letters with the page of the one that is chosen beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app import clock
from app.domain.ids import TeacherId
from app.domain.letters import Round, Window
from app.services.rounds import TemplateInfo
from app.wording import Wording
from ui import theme
from ui.pages.rounds.editing.draft_list import DraftList
from ui.pages.rounds.letters_list import LettersList
from ui.pages.rounds.stack import Entry
from ui.tasks import Tasks
from ui.widgets.pdf_view import PdfView
from ui.widgets.scrolling import scrolled

if TYPE_CHECKING:
    from app.bootstrap import Services

_NAME_WIDTH = 440
_DRAFTS_HEIGHT = 150
"""Pixels: a name fits beside the page in any window; of many drafts the first few are seen, the others by scrolling."""


class LettersView(QWidget):
    """The list with the letter of somebody beside it, as it would be printed today.

    What the editor asks of the letter's step of a round it finds here too: whose letter of which round is shown, and
    where to offer what was begun. `looked_at(None)`: the letters are looked at now, of no stack.
    """

    looked_at = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__()
        self._services, self._tasks, self._wording = services, tasks, wording
        self.template, self.drafts = LettersList(wording), DraftList(wording, _NAME_WIDTH)
        self.pages = PdfView(self.tr("The letter as it would be printed today"))
        self.pages.setMinimumWidth(280)
        self.templates: list[TemplateInfo] = []
        self.round: Round | None = None
        self.window_shown: Window | None = None
        self._who: Entry | None = None
        self._begun = scrolled(self.drafts)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.WIDE_GAP)
        split.addWidget(self._build_left())
        split.addWidget(self.pages)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.template.committed.connect(self.show_chosen)

    def entry(self) -> Entry | None:
        """Return whose letter is shown."""
        return self._who

    def offer(self, templates: list[TemplateInfo]) -> None:
        """Show these letters."""
        self.templates = templates
        self.template.offer(templates)
        self.looked_at.emit(None)

    def choose(self, template_id: str) -> None:
        """Show this letter, anew also when it is shown already."""
        self.template.set_value(template_id)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Read how the letter that is chosen looks, for the first person who would get one."""
        chosen = self.template.chosen()
        if chosen is not None:
            self._tasks.run_latest("letters.look", lambda: self._read(chosen), self._on_read, failed=self._on_failed)

    def _build_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.WIDE_GAP)
        column.addWidget(self.template, 1)
        column.addWidget(self._begun)
        self._begun.hide()
        self.drafts.offered.connect(self._on_offered)
        return left

    def _on_offered(self, count: int) -> None:
        self._begun.setVisible(bool(count))
        self._begun.setFixedHeight(min(self.drafts.sizeHint().height(), _DRAFTS_HEIGHT))

    def _read(self, chosen: TemplateInfo) -> tuple[Round, Entry | None, Window, bytes]:
        services = self._services
        draft = replace(services.rounds.draft(clock.today(), chosen.kind, self._wording), template_id=chosen.id)
        window = services.school.envelopes.chosen(services.school.school().window).window()
        people = services.rounds.candidates(draft)
        if not people:
            return draft, None, window, b""
        first = people[0].row
        entry = Entry(TeacherId(first.id), first.sort_name, first.code, 1)
        return draft, entry, window, services.rounds.preview_draft(draft, entry.teacher_id)

    def _on_read(self, read: tuple[Round, Entry | None, Window, bytes]) -> None:
        self.round, self._who, self.window_shown, page = read
        self.pages.show_pdf(page)

    def _on_failed(self, _error: object) -> None:
        self.pages.show_pdf(b"")
