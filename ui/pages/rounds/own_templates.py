# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the letter's step of a round does with the school's own templates: open the editor, remove, read them again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.own_templates import Draft
from app.services.rounds import TemplateInfo
from app.services.templates import OpenTemplate
from app.wording import Wording
from ui.dialogs.message import ask
from ui.pages.rounds.editing.editor import Shown, TemplateEditor
from ui.pages.rounds.from_word import FromWord
from ui.pages.rounds.letter import Letter
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services
    from ui.pages.rounds.letters_view import LettersView


class Known(Protocol):
    """What is known of the letters to choose from."""

    templates: list[TemplateInfo]


class OwnTemplates(QObject):
    """Listens to the buttons under the choice of a letter; `failed(error)`: nothing was done."""

    failed = Signal(object)

    def __init__(
        self, services: Services, tasks: Tasks, wording: Wording, letter: Letter | LettersView, reading: Known
    ) -> None:
        """Serve `letter`; the templates that `reading` offers are kept up to date."""
        super().__init__(letter)
        self._services, self._tasks, self._wording = services, tasks, wording
        self._letter, self._reading = letter, reading
        self.editor: TemplateEditor | None = None
        field = letter.template
        field.copy_wanted.connect(lambda: self._open(new=True))
        field.change_wanted.connect(lambda: self._open(new=False))
        field.remove_wanted.connect(self._remove)
        self.from_word = FromWord(services, tasks, wording, letter)
        field.word_wanted.connect(self.from_word.choose)
        self.from_word.ready.connect(self.write)
        self.from_word.failed.connect(self.failed)
        tasks.changed.connect(self._on_changed)
        letter.drafts.wanted.connect(self.resume)
        letter.drafts.unwanted.connect(self._throw_away)
        letter.looked_at.connect(lambda _stack: self._read_drafts())

    def may_close(self) -> bool:
        """Return whether nothing that is being written would be lost, asking who writes; the editor closes then."""
        return self.editor is None or self.editor.may_close()

    def keep_draft(self) -> None:
        """Keep what is being written, in case nobody comes back to it."""
        if self.editor is not None:
            self.editor.keeping.draft()

    def _open(self, *, new: bool) -> None:
        shown = self._shown()
        if shown is None:
            return
        name, service = self._letter.template.value(), self._services.templates
        copy_of = self.tr("Copy of %1")

        def work() -> tuple[OpenTemplate, Shown]:
            opened = service.open(name)
            if new:
                title = copy_of.replace("%1", opened.words.title)
                opened = replace(opened, words=replace(opened.words, title=title), own=None)
            return opened, self._around(opened, shown)

        self._tasks.run(lambda _progress: work(), self._on_opened, failed=self.failed.emit)

    def write(self, template: OpenTemplate) -> None:
        """Open the editor with a text that is not kept yet, beside the letter of who is shown."""
        shown = self._shown()
        if shown is None:
            return
        self._tasks.run(
            lambda _progress: (template, self._around(template, shown)), self._on_opened, failed=self.failed.emit
        )

    def resume(self, draft: Draft) -> None:
        """Open the editor with a draft."""
        shown, service = self._shown(), self._services.templates
        if shown is None:
            return

        def work() -> tuple[OpenTemplate, Shown]:
            opened = service.resume(draft)
            return opened, self._around(opened, shown)

        self._tasks.run(lambda _progress: work(), self._on_opened, failed=self.failed.emit)

    def _throw_away(self, draft: Draft) -> None:
        past = self._services.templates.past
        name = draft.words.title or self.tr("Letter without a name")
        title = self.tr("Throw away what you wrote on “%1”?").replace("%1", name)
        text = self.tr("It was not saved, and cannot be brought back. A letter that was saved stays.")
        if ask(self._letter, title, text, yes=self.tr("Throw away"), no=self.tr("Keep"), danger=True):
            self._tasks.run(
                lambda _progress: past.drop_draft(draft.key), lambda _none: self._read_drafts(), failed=self.failed.emit
            )

    def _around(self, opened: OpenTemplate, shown: Shown) -> Shown:
        """Return what is known around a text that is opened; on the worker."""
        service, copy_of = self._services.templates, self.tr("Copy of %1")
        titles = {one.id: one.title for one in self._services.rounds.templates()}
        fields = service.fields(opened.id, shown.round, shown.teacher_id, self._wording)
        own = opened.own
        drafts = [
            one
            for one in service.past.drafts()
            if one.template_id == opened.id and one.own == (own is not None) and one.key != opened.draft
        ]
        return replace(
            shown,
            fields=fields,
            versions=service.past.versions(own) if own is not None else [],
            drafts=() if opened.unsaved else [one for one in drafts if one.words != opened.words],
            proposed=copy_of.replace("%1", titles.get(opened.id, "")),
            taken=tuple(title for name, title in titles.items() if own is None or name != opened.id),
        )

    def _shown(self) -> Shown | None:
        item, who, window = self._letter.round, self._letter.entry(), self._letter.window_shown
        if item is None or who is None or window is None:
            return None
        return Shown(item, who.teacher_id, who.position, window, name=who.name)

    def _on_opened(self, opened: tuple[OpenTemplate, Shown]) -> None:
        template, shown = opened
        if self.editor is not None:
            # Pressed twice before the first was there, or a letter from Word came while one writes another.
            if template.unsaved:
                past = self._services.templates.past
                self._tasks.run(
                    lambda _progress: past.keep_draft(template.draft, template.id, template.words, own=False),
                    failed=self.failed.emit,
                )
            return
        editor = TemplateEditor(self._services, self._tasks, self._wording, template, shown, over=self._letter)
        editor.kept.connect(self._on_kept)
        editor.closed.connect(self._on_closed)
        self.editor = editor
        editor.open()

    def _on_closed(self) -> None:
        if self.editor is not None:
            self.editor.deleteLater()
        self.editor = None
        self._read_drafts()

    def _read_drafts(self) -> None:
        past = self._services.templates.past
        self._tasks.run_latest("rounds.drafts", past.drafts, self._letter.drafts.show_drafts)

    def _on_kept(self, template_id: str) -> None:
        self._read(template_id)

    def _remove(self) -> None:
        field, service = self._letter.template, self._services.templates
        name = field.value()
        title = self.tr("Remove “%1”?").replace("%1", field.title())
        text = self.tr("It is not offered any more. Letters that were sent stay as they are.")
        if ask(self._letter, title, text, yes=self.tr("Remove"), no=self.tr("Keep"), danger=True):
            self._tasks.run(lambda _progress: service.remove(name), failed=self.failed.emit)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "template" in kinds and self._reading.templates:
            self._read("")

    def _read(self, chosen: str) -> None:
        """Read the templates again, and choose one; "" leaves the choice, unless it is not there any more."""
        self._tasks.run(lambda _progress: self._services.rounds.templates(), lambda found: self._on_read(found, chosen))

    def _on_read(self, found: list[TemplateInfo], chosen: str) -> None:
        before, self._reading.templates = self._reading.templates, found
        if not self._letter.isVisible():
            # What it shows may be of another round; it is told the templates when it comes to the front.
            return
        now = self._letter.template.value()
        kind = next((one.kind for one in before if one.id == now), "")
        self._letter.offer(found)
        if not chosen and now and now not in {one.id for one in found}:
            chosen = next((one.id for one in found if one.kind == kind), "")
        self._letter.choose(chosen or now)
