# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a letter of the school's own on its page, with the real page of it beside it while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.letters import Round, Window
from app.domain.own_templates import Draft, TemplateText
from app.errors import AppError, TemplateError
from app.services.template_past import TemplateVersion
from app.services.templates import FieldChoice, Look, OpenTemplate
from app.wording import Wording
from ui import theme
from ui.pages.rounds.editing.asking import DROP, KEEP, SAVE, Asking
from ui.pages.rounds.editing.cover import Cover
from ui.pages.rounds.editing.keeping import Keeping
from ui.pages.rounds.editing.offering import Offering
from ui.pages.rounds.editing.page_tab import PageTab
from ui.pages.rounds.editing.rereading import Rereading
from ui.pages.rounds.editing.spelling import Spelling
from ui.pages.rounds.editing.state_line import StateLine
from ui.pages.rounds.editing.versions import Versions
from ui.pages.rounds.editing.writing import LetterWriting
from ui.tasks import Tasks
from ui.widgets.notice import Notice
from ui.widgets.text import plain_tip, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services


@dataclass(frozen=True)
class Shown:
    """Whose letter of which round is shown beside the text, and what else is known of it.

    `fields` are those it may have, `drafts` what was written on it before, `proposed` the name that a new letter has as
    long as nobody gives it one, `taken` the names of other letters.
    """

    round: Round
    teacher_id: TeacherId
    position: int
    window: Window
    fields: Sequence[FieldChoice] = ()
    name: str = ""
    versions: Sequence[TemplateVersion] = ()
    drafts: Sequence[Draft] = ()
    proposed: str = ""
    taken: Sequence[str] = ()


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
        self.saving = QPushButton(self.tr("Save and close"))
        self._cancel = QPushButton(self.tr("Close"))
        self.state = StateLine()
        self._soon = QTimer(self)
        self._title = section_label("")
        self._build()
        self.writing.offer(shown.fields, shown.name)
        signed = (shown.round.signer, shown.round.signer_function)
        self.writing.paper.show_around(shown.window, tuple(filter(None, signed)))
        self.writing.set_words(template.words)
        self.versions.show_versions(shown.versions)
        for text in (self.writing.text, self.writing.subject):
            self.writing.tools.offer_spelling(Spelling(text, self._service.past, tasks, self.writing.language))
        # After the words stand in the fields, as those have them: nothing was written yet.
        self.keeping = Keeping(self._service, tasks, template, self.writing.words, self)
        self.asking = Asking(self)
        self._closing = False
        self._connect()
        self._dress()
        self._look()

    def open(self) -> None:
        """Lie over the page with the cursor in the text; offers what was written before and not saved."""
        super().open()
        self.writing.begin()
        for draft in self._shown.drafts[:1]:
            Offering(self.notice, self.keeping, self.writing, self.asking).offer(draft, self._wording)

    def leave(self) -> None:
        """Close what is open beside the text, or else the editor; asks when something was written."""
        if not self.writing.step_back():
            self.may_close()

    def may_close(self) -> bool:
        """Close, now or as soon as it is saved; False when the user goes on writing."""
        if self.isHidden():
            return True
        way = (
            self.asking.leaving(self.writing.words().title, sound=self.saving.isEnabled())
            if self.keeping.written
            else DROP
        )
        if way == SAVE:
            return self.save(close=True)
        if way == KEEP:
            self.setEnabled(False)
            self.keeping.draft(self.close_cover)
        elif way == DROP:
            self.keeping.drop()
            self.close_cover()
        return bool(way)

    def save(self, *, close: bool = False, beside: bool = False) -> bool:
        """Save the letter, asking first how a new one is to be called; `beside` makes it a new one.

        Returns False when that is not begun.
        """
        if not self.saving.isEnabled():
            self.keeping.draft()
            self.notice.show_caution(self.tr("It cannot be saved yet: see below the text what is not right in it."))
            return False
        words, shown = self.writing.words(), self._shown
        new = beside or self.keeping.opened.own is None
        if new and (not words.title or words.title == shown.proposed or words.title in shown.taken):
            name = self.asking.name(words.title or shown.proposed, shown.taken)
            if name is None:
                return False
            self.writing.set_title(name)
        self._closing = close
        self.setEnabled(not close)
        self.keeping.save(beside=beside)
        return True

    def _build(self) -> None:
        self._page = PageTab(self.writing.tabs, self._shown.window)
        self.rereading = Rereading(self._wording, self.writing.tabs, self._shown.round.waved)
        self.writing.tabs.addTab(self.versions, self.tr("Versions"))
        theme.primary(self.saving)
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        for button in (self._cancel, self.saving):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.WIDE_GAP, theme.MARGIN, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        for part in (self._title, self.notice):
            layout.addWidget(part)
        layout.addWidget(self.writing, 1)
        layout.addLayout(row)

    def _connect(self) -> None:
        self._soon.setSingleShot(True)
        self._soon.setInterval(300)
        self._soon.timeout.connect(self._look)
        for does in (self._soon.start, self.keeping.note, self.state.written):
            self.writing.typed.connect(does)
        self.saving.clicked.connect(lambda _on: self.save(close=True))
        self.saving.setToolTip(plain_tip(self.tr("Ctrl+S saves as well, and you go on writing.")))
        save = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save)
        self._cancel.clicked.connect(lambda _on: self.may_close())
        self.versions.wanted.connect(self._go_on_with)
        self.keeping.drafted.connect(self.state.drafted)
        self.keeping.undrafted.connect(self._on_undrafted)
        self.keeping.saved.connect(self._on_saved)
        self.keeping.failed.connect(self._on_not_saved)

    def _dress(self) -> None:
        """Say whether it is a new letter, and whether what stands here is saved."""
        own = self.keeping.opened.own is not None
        self._title.setText(self.tr("Change your own letter") if own else self.tr("Your own letter"))
        if self.keeping.written:
            self.state.written()
        else:
            self.state.clean()

    def _go_on_with(self, words: TemplateText) -> None:
        self.writing.change_words(words)
        self.notice.show_done(self.tr("The older text is back. Saving it makes it the newest version."))

    def _look(self) -> None:
        words, shown, name = self.writing.words(), self._shown, self.keeping.opened.id
        self._dress()
        self.versions.compare(words)
        self._tasks.run_latest(
            "rounds.template",
            lambda: self._service.look(name, words, shown.round, shown.teacher_id, shown.position),
            self._on_look,
            failed=self._on_failed,
        )

    def _on_look(self, look: Look) -> None:
        self.writing.show_faults(look.faults)
        self.saving.setEnabled(not look.faults)
        picture = self._page.show_look(look)
        if picture is not None:
            self.rereading.show_findings(look.tone)
            self.writing.paper.show_page(picture)

    def _on_failed(self, error: AppError) -> None:
        self.saving.setEnabled(True)
        self.writing.faults.say([self._wording.error(error)])

    def _on_not_saved(self, error: AppError) -> None:
        self.setEnabled(True)
        self._closing = False
        if isinstance(error, TemplateError) or self.keeping.opened.own is None:
            self._on_failed(error)
        else:
            # Somebody else changed it, or it is not there any more: what was written here can stand beside it.
            ways = [(self.tr("Save as a new letter"), lambda: self.save(beside=True))]
            self.notice.show_caution(self._wording.error(error), ways)

    def _on_saved(self, versions: Sequence[TemplateVersion]) -> None:
        self.setEnabled(True)
        self.notice.go()
        self.versions.show_versions(versions)
        self._dress()
        self.state.saved()
        if self.keeping.written:
            self.state.written()
        self.kept.emit(self.keeping.opened.id)
        if self._closing:
            self.close_cover()

    def _on_undrafted(self, error: AppError) -> None:
        self.setEnabled(True)
        self.state.undrafted(self._wording.error(error))
