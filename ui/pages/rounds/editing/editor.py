# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a letter of the school's own on its page, with the real page of it beside it while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.letters import Round, Window
from app.domain.own_templates import Draft, TemplateText
from app.errors import AppError
from app.services.template_past import TemplateVersion
from app.services.templates import FieldChoice, Look, OpenTemplate
from app.wording import Wording
from ui import theme
from ui.dialogs.message import ask
from ui.pages.rounds.editing.cover import Cover
from ui.pages.rounds.editing.drafting import Drafting
from ui.pages.rounds.editing.rereading import Rereading
from ui.pages.rounds.editing.spelling import Spelling
from ui.pages.rounds.editing.versions import Versions
from ui.pages.rounds.editing.writing import LetterWriting
from ui.tasks import Tasks
from ui.widgets.notice import Notice
from ui.widgets.pdf_picture import PdfPages
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.text import hint_label, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class Shown:
    """Whose letter of which round is shown beside the text, and the fields it has."""

    round: Round
    teacher_id: TeacherId
    position: int
    window: Window
    fields: Sequence[FieldChoice] = ()
    name: str = ""
    versions: Sequence[TemplateVersion] = ()
    draft: Draft | None = None


class TemplateEditor(Cover):
    """`kept(template id)`: the text was kept, as a new template or in the place of what it was."""

    kept = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        wording: Wording,
        template: OpenTemplate,
        shown: Shown,
        *,
        over: QWidget,
    ) -> None:
        """Begin with the text of `template`, over the page of `over`; one that is not `own` yet becomes a new one."""
        super().__init__(over)
        self._service, self._tasks, self._wording = services.templates, tasks, wording
        self._shown = shown
        self.writing = LetterWriting(wording, template.id.rpartition(".")[2])
        self.versions = Versions(wording, self.writing.told)
        self.notice = Notice()
        self.saving = QPushButton(self.tr("Save letter"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._state = hint_label("")
        self._stale = hint_label(self.tr("The page shows the last text without faults."))
        self._pages = PdfView(self.tr("The letter as it will be printed"))
        self._soon = QTimer(self)
        self._build(self.tr("Your own letter") if template.own is None else self.tr("Change your own letter"))
        self.writing.offer(shown.fields, shown.name)
        signed = (shown.round.signer, shown.round.signer_function)
        self.writing.paper.show_around(shown.window, tuple(filter(None, signed)))
        self.writing.set_words(template.words)
        self.versions.show_versions(shown.versions)
        # As the fields have it: nothing was written yet.
        self._template = replace(template, words=self.writing.words())
        for text in (self.writing.text, self.writing.subject):
            self.writing.tools.offer_spelling(Spelling(text, self._service.past, tasks, self.writing.language))
        self._draft = Drafting(self._service, tasks, self._template, self)
        self._connect()
        self._look()

    def open(self) -> None:
        """Lie over the page with the cursor in the text; offers what was written before and not saved."""
        super().open()
        self.writing.begin()
        if self._shown.draft is not None:
            self._offer(self._shown.draft)

    def leave(self) -> None:
        """Close without keeping anything; asks first when something was written."""
        if not self._written():
            self.close_cover()
            return
        title = self.tr("Throw your changes away?")
        text = self.tr("What you wrote in this letter is not saved yet.")
        yes, no = self.tr("Throw away"), self.tr("Go on writing")
        if ask(self, title, text, yes=yes, no=no, danger=True):
            self._draft.drop()
            self.close_cover()

    def _written(self) -> bool:
        return self.writing.words() != self._template.words

    def _build(self, title: str) -> None:
        right, inside = QWidget(), QVBoxLayout()
        right.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._pages, 1)
        inside.addWidget(self._stale)
        self._stale.hide()
        self.writing.tabs.addTab(right, self.tr("Preview"))
        self.rereading = Rereading(self._wording, self.writing.tabs, self._shown.round.waved)
        self.writing.tabs.addTab(self.versions, self.tr("Versions"))
        theme.primary(self.saving)
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.saving)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.WIDE_GAP, theme.MARGIN, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(section_label(title))
        layout.addWidget(self.notice)
        layout.addWidget(self.writing, 1)
        layout.addLayout(row)
        self._pages.set_fit(Fit.WIDTH)

    def _connect(self) -> None:
        self._soon.setSingleShot(True)
        self._soon.setInterval(300)
        self._soon.timeout.connect(self._look)
        self.writing.typed.connect(self._soon.start)
        self.saving.clicked.connect(lambda _on: self._save())
        self._cancel.clicked.connect(lambda _on: self.leave())
        self.versions.wanted.connect(self._go_on_with)
        self._draft.kept.connect(lambda: self._state.setText(self.tr("Not saved yet; a draft of it is kept.")))

    def _offer(self, draft: Draft) -> None:
        at = draft.at.astimezone()
        text = self.tr("On %1 at %2 you were writing here, and it was not saved.")
        text = text.replace("%1", self._wording.day(at.date())).replace("%2", f"{at:%H:%M}")

        def go_on() -> None:
            self.notice.go()
            self.writing.change_words(draft.words)

        def drop() -> None:
            self.notice.go()
            self._draft.drop()

        self.notice.show_caution(
            text, [(self.tr("Go on with that text"), go_on), (self.tr("Throw that text away"), drop)]
        )

    def _go_on_with(self, words: TemplateText) -> None:
        self.writing.change_words(words)
        self.notice.show_done(self.tr("The older text is back. Saving it makes it the newest version."))

    def _look(self) -> None:
        words, shown, name = self.writing.words(), self._shown, self._template.id
        self._draft.wrote(words)
        if words == self._template.words:
            self._state.setText("")
        self.versions.compare(words)
        self._tasks.run_latest(
            "rounds.template",
            lambda: self._service.look(name, words, shown.round, shown.teacher_id, shown.position),
            self._on_look,
            failed=self._on_failed,
        )

    def _on_look(self, look: Look) -> None:
        self.writing.show_faults(look.faults)
        self._stale.setVisible(bool(look.faults))
        self.saving.setEnabled(not look.faults)
        if look.page is not None:
            self.rereading.show_findings(look.tone)
            self._pages.show_pdf(look.page)
            self._pages.show_window(self._shown.window)
            self.writing.paper.show_page(_picture(look.page, self.devicePixelRatio()))

    def _on_failed(self, error: AppError) -> None:
        self.saving.setEnabled(True)
        self.writing.say([self._wording.error(error)])

    def _save(self) -> None:
        words, template, service = self.writing.words(), self._template, self._service

        def work() -> str:
            if template.own is None:
                return service.copy(template.id, words, template.logo)
            service.save(template.own, words)
            return template.id

        self.setEnabled(False)
        self._tasks.run(lambda _progress: work(), self._on_kept, failed=self._on_not_kept)

    def _on_not_kept(self, error: AppError) -> None:
        self.setEnabled(True)
        self._on_failed(error)

    def _on_kept(self, template_id: str) -> None:
        self.setEnabled(True)
        self._draft.drop()
        self.close_cover()
        self.kept.emit(template_id)


def _picture(page: bytes, ratio: float) -> QImage:
    """Return the first page as a picture, fine enough for the screen."""
    pages = PdfPages(page)
    image = pages.picture(0, QSize(round(_WIDE * ratio), round(_WIDE * ratio * 297 / 210))) if pages.count else QImage()
    pages.close()
    return image


_WIDE = 1000
