# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps a draft of what is being written, so that a crash or a power cut takes a few seconds of it at most."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.own_templates import TemplateText
from app.errors import AppError
from app.services.template_past import draft_of_copy
from app.services.templates import OpenTemplate, TemplateService
from ui.tasks import Tasks

_SECONDS = 2


class Drafting(QObject):
    """`kept`: a draft was written."""

    kept = Signal()

    def __init__(self, service: TemplateService, tasks: Tasks, template: OpenTemplate, parent: QObject) -> None:
        """Keep drafts of a template, or of a copy of it."""
        super().__init__(parent)
        self._past, self._tasks = service.past, tasks
        self._name, self._first = draft_name(template), template.words
        self._words = template.words
        self._kept = template.words
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECONDS * 1000)
        self._timer.timeout.connect(self._keep)

    def wrote(self, words: TemplateText) -> None:
        """Note what is written now; it is kept in a moment."""
        self._words = words
        if words != self._kept and not self._timer.isActive():
            self._timer.start()

    def drop(self) -> None:
        """Let go of the draft."""
        self._timer.stop()
        name, past = self._name, self._past
        self._tasks.run(lambda _progress: past.drop_draft(name), failed=_not_at_all)

    def _keep(self) -> None:
        words, name, past = self._words, self._name, self._past
        self._kept = words
        if words == self._first:
            self._tasks.run(lambda _progress: past.drop_draft(name), failed=_not_at_all)
        else:
            self._tasks.run(
                lambda _progress: past.keep_draft(name, words), lambda _none: self.kept.emit(), failed=_not_at_all
            )


def draft_name(template: OpenTemplate) -> str:
    """Return by which name the draft of what is opened is kept."""
    return template.id if template.own is not None else draft_of_copy(template.id)


def _not_at_all(_error: AppError) -> None:
    """A draft that cannot be kept stops nobody from writing: saving says what is wrong."""
