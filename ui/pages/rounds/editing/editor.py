# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a letter of the school's own on its page, with the real page of it beside it while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.letters import Round, Window
from app.errors import AppError
from app.services.templates import FieldChoice, Look, OpenTemplate
from app.wording import Wording
from ui import theme
from ui.dialogs.message import ask
from ui.pages.rounds.editing.rereading import Rereading
from ui.pages.rounds.editing.writing import LetterWriting
from ui.tasks import Tasks
from ui.widgets.pdf_picture import PdfPages
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.text import hint_label

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


class TemplateEditor(QDialog):
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
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the text of `template`; one whose `own` is None becomes a new template."""
        super().__init__(parent)
        self._services, self._tasks, self._wording = services, tasks, wording
        self._shown = shown
        self.setWindowTitle(self.tr("Letter of your own"))
        self.writing = LetterWriting(wording, template.id.rpartition(".")[2])
        self.saving = QPushButton(self.tr("Save"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._stale = hint_label(self.tr("The page shows the last text without faults."))
        self._pages = PdfView(self.tr("The letter as it will be printed"))
        self._soon = QTimer(self)
        self._build()
        self.writing.offer(shown.fields, shown.name)
        self.writing.paper.show_around(
            shown.window, tuple(filter(None, (shown.round.signer, shown.round.signer_function)))
        )
        self.writing.set_words(template.words)
        # As the fields have it: nothing was written yet.
        self._template = replace(template, words=self.writing.words())
        self._connect()
        self._look()

    def reject(self) -> None:
        """Close without keeping anything; asks first when something was written."""
        title, text = self.tr("Throw your changes away?"), self.tr("What you wrote in this letter is not saved yet.")
        yes, no = self.tr("Throw away"), self.tr("Go on writing")
        if self.writing.words() == self._template.words or ask(self, title, text, yes=yes, no=no, danger=True):
            super().reject()

    def _build(self) -> None:
        right, inside = QWidget(), QVBoxLayout()
        right.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._pages, 1)
        inside.addWidget(self._stale)
        self._stale.hide()
        self.writing.tabs.addTab(right, self.tr("Real page"))
        self.rereading = Rereading(self._wording, self.writing.tabs, self._shown.round.waved)
        theme.primary(self.saving)
        for button in (self.saving, self._cancel):
            # Enter in one of the lines ends no letter that is half written.
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.saving)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self.writing, 1)
        layout.addLayout(row)
        self._pages.set_fit(Fit.WIDTH)
        self.resize(1040, 700)

    def _connect(self) -> None:
        self._soon.setSingleShot(True)
        self._soon.setInterval(300)
        self._soon.timeout.connect(self._look)
        self.writing.typed.connect(self._soon.start)
        self.saving.clicked.connect(lambda _on: self._save())
        self._cancel.clicked.connect(lambda _on: self.reject())

    def _look(self) -> None:
        words, shown, name = self.writing.words(), self._shown, self._template.id
        service = self._services.templates
        self._tasks.run_latest(
            "rounds.template",
            lambda: service.look(name, words, shown.round, shown.teacher_id, shown.position),
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
        words, template, service = self.writing.words(), self._template, self._services.templates

        def work() -> str:
            if template.own is None:
                return service.copy(template.id, words)
            service.save(template.own, words)
            return template.id

        self.setEnabled(False)
        self._tasks.run(lambda _progress: work(), self._on_kept, failed=self._on_not_kept)

    def _on_not_kept(self, error: AppError) -> None:
        self.setEnabled(True)
        self._on_failed(error)

    def _on_kept(self, template_id: str) -> None:
        self.setEnabled(True)
        self.accept()
        self.kept.emit(template_id)


def _picture(page: bytes, ratio: float) -> QImage:
    """Return the first page as a picture, fine enough for the screen."""
    pages = PdfPages(page)
    image = pages.picture(0, QSize(round(_WIDE * ratio), round(_WIDE * ratio * 297 / 210))) if pages.count else QImage()
    pages.close()
    return image


_WIDE = 1000
