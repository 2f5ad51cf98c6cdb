# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps what is being written: as a draft every few seconds, and as a letter when it is saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.own_templates import Draft, TemplateText
from app.errors import AppError
from app.services.template_past import TemplateVersion
from app.services.templates import OpenTemplate, TemplateService
from ui.tasks import Tasks

_SECONDS = 2


class Keeping(QObject):
    """`saved(versions)`: it is a letter now; `failed(error)`: it could not be; `drafted`: a draft was written.

    `undrafted(error)`: the draft could not be written. A crash or a power cut takes a few seconds of a text at most.
    """

    saved = Signal(object)
    failed = Signal(object)
    drafted = Signal()
    undrafted = Signal(object)

    def __init__(
        self,
        service: TemplateService,
        tasks: Tasks,
        opened: OpenTemplate,
        words: Callable[[], TemplateText],
        parent: QObject,
    ) -> None:
        """Keep what `words()` returns, of what was opened."""
        super().__init__(parent)
        self._service, self._tasks, self._now = service, tasks, words
        self.opened = opened
        self._first = words()
        self._drafted: TemplateText | None = None
        self._saving: TemplateText | None = None
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECONDS * 1000)
        self._timer.timeout.connect(self.draft)
        if opened.unsaved:
            self._timer.start()

    @property
    def written(self) -> bool:
        """Whether something would be lost by leaving the text."""
        return self.opened.unsaved or self._now() != self._first

    def note(self) -> None:
        """Note that something was written: it is kept in a moment, however long one goes on writing."""
        if not self._timer.isActive():
            self._timer.start()

    def draft(self, then: Callable[[], object] | None = None) -> None:
        """Keep a draft now, and do `then` once it is kept; it goes when the text is again what it was."""
        if self._saving is not None:
            self.note()
            return
        self._timer.stop()
        if not self.written:
            self.drop()
        elif then is not None or self._now() != self._drafted:
            words, opened, past = self._now(), self.opened, self._service.past
            self._drafted = words
            own = opened.own is not None

            def work() -> Callable[[], object] | None:
                past.keep_draft(opened.draft, opened.id, words, own=own)
                return then

            self._tasks.run(lambda _progress: work(), self._on_drafted, failed=self._on_undrafted)

    def drop(self) -> None:
        """Let go of the draft."""
        self._timer.stop()
        if self._drafted is not None or self.opened.unsaved:
            self._drafted = None
            self.forget(self.opened.draft)

    def forget(self, key: str) -> None:
        """Let go of the draft of a key."""
        past = self._service.past
        self._tasks.run(lambda _progress: past.drop_draft(key), failed=self._on_undrafted)

    def go_on(self, draft: Draft) -> None:
        """Go on with another draft; what was written until now stays a draft of its own."""
        if self.written:
            self.draft()
        self._drafted = draft.words
        self.opened = replace(self.opened, draft=draft.key, unsaved=True)

    def save(self, *, beside: bool = False) -> None:
        """Save it; `beside` makes it a new letter."""
        if self._saving is not None:
            # Asked again before it was done: what was typed meanwhile is saved after it.
            self._again = True
            return
        self._timer.stop()
        opened = replace(self.opened, own=None) if beside else self.opened
        words, service = self._now(), self._service
        self._saving = words

        def work() -> tuple[OpenTemplate, list[TemplateVersion]]:
            kept = service.finish(opened, words)
            return kept, service.past.versions(kept.own) if kept.own is not None else []

        self._tasks.run(lambda _progress: work(), self._on_saved, failed=self._on_not_saved)

    def _on_saved(self, done: tuple[OpenTemplate, list[TemplateVersion]]) -> None:
        words, self._saving = self._saving, None
        self.opened, versions = done
        self._first, self._drafted = words or self._now(), None
        again, self._again = self._again and self.written, False
        if self.written:
            # Typed meanwhile.
            self.note()
        self.saved.emit(versions)
        if again:
            self.save()

    def _on_not_saved(self, error: AppError) -> None:
        self._saving, self._again = None, False
        self.note()
        self.failed.emit(error)

    def _on_drafted(self, then: Callable[[], object] | None) -> None:
        self.drafted.emit()
        if then is not None:
            then()

    def _on_undrafted(self, error: AppError) -> None:
        self._drafted = None
        self.undrafted.emit(error)
