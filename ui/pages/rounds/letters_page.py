# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The letters themselves, outside any round: looked at, written, changed, taken over from Word, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from app.services.rounds import TemplateInfo
from app.wording import Wording
from ui.pages.rounds.letters_view import LettersView
from ui.pages.rounds.own_templates import OwnTemplates
from ui.pages.rounds.writing_page import WritingPage
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services

_READ = {"template", "school", "teacher", "envelope", "own_field", "stationery", "signer"}


class LettersPage(WritingPage):
    """Leads to the editor that a round has too; a letter is the same wherever it is written."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.view = LettersView(services, tasks, wording)
        self.own_letters = OwnTemplates(services, tasks, wording, self.view, self.view)
        self.own_letters.failed.connect(self.show_error)
        self.own_letters.from_word.begun.connect(self.notice.hide)
        self.content.addWidget(self.view, 1)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(lambda _on: self.go_back.emit())
        self.bottom.addWidget(back)
        self.bottom.addStretch(1)
        self._bottom_bar.show()
        self.set_heading(
            self.tr("Write letters"),
            self.tr("Your school's own letters come first. A copy of one of the program's can be changed as you like."),
        )
        self.comes_first = self.view.template.view
        self.view.template.round_wanted.connect(self._on_round)
        self.lock(*self.view.template.writing)

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the letters again; after a change of what stands in them also the one that is shown."""
        if not kinds or kinds & _READ:
            self.tasks.run_latest("letters.list", self.services.rounds.templates, self._on_templates)

    def _on_templates(self, templates: list[TemplateInfo]) -> None:
        self.view.offer(templates)
        self.view.show_chosen()

    def _on_round(self) -> None:
        chosen = self.view.template.chosen()
        if chosen is not None:
            self.go_to.emit(f"rounds/{chosen.kind}@{chosen.id}")
