# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes a letter of the school's own: the text on the left, the real page of it on the right while one types."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.letters import Round, Window
from app.domain.own_templates import LINE_LENGTH, TemplateText
from app.errors import AppError
from app.services.templates import FieldChoice, Look, OpenTemplate
from app.wording import Wording
from ui import theme
from ui.dialogs.message import ask
from ui.tasks import Tasks
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.text import PlainLabel, button_text, hint_label, section_label, tint

if TYPE_CHECKING:
    from app.bootstrap import Services

_LINES = ("title", "subject", "closing")
_EXAMPLE = 40
_TEXT_WIDTH = 480


@dataclass(frozen=True)
class Shown:
    """Whose letter of which round is shown beside the text, and the fields it has."""

    round: Round
    teacher_id: TeacherId
    position: int
    window: Window
    fields: Sequence[FieldChoice] = ()


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
        self._template, self._shown = template, shown
        self.setWindowTitle(self.tr("Letter of your own"))
        self.form = Form()
        self.body = QPlainTextEdit()
        self.insert = QPushButton(self.tr("Insert a field"))
        self.saving = QPushButton(self.tr("Save"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._faults = PlainLabel(wrap=True, select=True)
        self._stale = hint_label(self.tr("The page shows the last text without faults."))
        self._pages = PdfView(self.tr("The letter as it will be printed"))
        self._soon = QTimer(self)
        self._at: TextField | QPlainTextEdit = self.body
        self._build()
        self._offer(shown.fields)
        self._fill()
        self._connect()
        self._look()

    def words(self) -> TemplateText:
        """Return what is written now."""
        lines = {name: str(self._form_of(name).value(name)) for name in _LINES}
        return TemplateText(**lines, body=self.body.toPlainText().rstrip())

    def changed(self) -> bool:
        """Return whether something was written that is not kept."""
        return self.words() != self._template.words

    def reject(self) -> None:
        """Close without keeping anything; asks first when something was written."""
        title, text = self.tr("Throw your changes away?"), self.tr("What you wrote in this letter is not saved yet.")
        if not self.changed() or ask(
            self, title, text, yes=self.tr("Throw away"), no=self.tr("Go on writing"), danger=True
        ):
            super().reject()

    def _build(self) -> None:
        form = self.form
        form.add("title", self.tr("Name of this letter"), TextField(length=LINE_LENGTH))
        form.add("subject", self.tr("Subject"), TextField(length=LINE_LENGTH))
        self.body.setTabChangesFocus(True)
        self.body.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.body.setAccessibleName(self.tr("Text of the letter"))
        caption = PlainLabel(self.tr("Text of the letter"))
        caption.setBuddy(self.body)
        above = QHBoxLayout()
        above.addWidget(caption)
        above.addStretch(1)
        above.addWidget(self.insert)
        tint(self._faults, "wrong")
        self._faults.hide()
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        left.addWidget(form)
        left.addLayout(above)
        left.addWidget(self.body, 1)
        left.addWidget(self._faults)
        hint = self.tr(
            "An empty line begins a paragraph. **Bold**, *italic*; lines that begin with - or 1. are a list."
        )
        left.addWidget(hint_label(hint))
        self._closing = Form()
        self._closing.add("closing", self.tr("Closing"), TextField(length=LINE_LENGTH))
        left.addWidget(self._closing)
        column = QWidget()
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        column.setMinimumWidth(_TEXT_WIDTH)
        right = QVBoxLayout()
        right.addWidget(self._pages, 1)
        right.addWidget(self._stale)
        self._stale.hide()
        both = QHBoxLayout()
        both.setSpacing(theme.WIDE_GAP)
        both.addWidget(column, 1)
        both.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(self.windowTitle()))
        layout.addLayout(both, 1)
        layout.addLayout(self._buttons())
        self.resize(1040, 700)

    def _buttons(self) -> QHBoxLayout:
        theme.primary(self.saving)
        for button in (self.saving, self._cancel, self.insert):
            # Enter in one of the lines ends no letter that is half written.
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.saving)
        return row

    def _offer(self, fields: Sequence[FieldChoice]) -> None:
        menu, before, empty = QMenu(self.insert), False, self.tr("(empty)")
        for field in fields:
            own = ":" in field.text
            if own and not before:
                menu.addSeparator()
            before = own
            example = field.example if len(field.example) <= _EXAMPLE else f"{field.example[:_EXAMPLE]}…"
            entry = menu.addAction(button_text(f"{field.label}\t{example or empty}"))
            entry.triggered.connect(partial(self._insert, field.text))
        self.insert.setMenu(menu)

    def _fill(self) -> None:
        words = self._template.words
        for name in ("title", "subject"):
            self.form.set_value(name, getattr(words, name))
        self._closing.set_value("closing", words.closing)
        self.body.setPlainText(words.body)
        self._template = replace(self._template, words=self.words())

    def _connect(self) -> None:
        self._soon.setSingleShot(True)
        self._soon.setInterval(300)
        self._soon.timeout.connect(self._look)
        self.body.textChanged.connect(self._on_typed)
        self.body.cursorPositionChanged.connect(lambda: self._write_in(self.body))
        subject = self.form.widget("subject")
        subject.cursorPositionChanged.connect(lambda _old, _new: self._write_in(subject))
        for name in _LINES:
            self._form_of(name).widget(name).textChanged.connect(lambda _text: self._on_typed())
        self.saving.clicked.connect(lambda _on: self._save())
        self._cancel.clicked.connect(lambda _on: self.reject())

    def _form_of(self, name: str) -> Form:
        return self._closing if name == "closing" else self.form

    def _write_in(self, field: TextField | QPlainTextEdit) -> None:
        """Let a field that is chosen from the menu come where was written last."""
        self._at = field

    def _insert(self, text: str) -> None:
        if isinstance(self._at, QPlainTextEdit):
            self._at.insertPlainText(text)
        else:
            self._at.insert(text)
        self._at.setFocus()

    def _on_typed(self) -> None:
        self._soon.start()

    def _look(self) -> None:
        words, shown = self.words(), self._shown
        self._tasks.run_latest(
            "rounds.template",
            lambda: self._services.templates.look(
                self._template.id, words, shown.round, shown.teacher_id, shown.position
            ),
            self._on_look,
            failed=self._on_failed,
        )

    def _on_look(self, look: Look) -> None:
        for name in _LINES:
            wrong = [self._wording.error(fault.error) for fault in look.faults if fault.field == name]
            self._form_of(name).clear_error(name)
            if wrong:
                self._form_of(name).show_error(name, "\n".join(wrong))
        in_text = [fault.error for fault in look.faults if fault.field == "body"]
        self._say([self._wording.error(error) for error in in_text])
        self._mark({int(str(error.facts["line"])) for error in in_text if "line" in error.facts})
        self._stale.setVisible(bool(look.faults))
        self.saving.setEnabled(not look.faults)
        if look.page is not None:
            self._pages.show_pdf(look.page)
            self._pages.set_fit(Fit.WIDTH)
            self._pages.show_window(self._shown.window)

    def _say(self, faults: Sequence[str]) -> None:
        self._faults.setText("\n".join(faults[:4]))
        self._faults.setVisible(bool(faults))
        self.body.setAccessibleDescription(self._faults.text())

    def _mark(self, lines: Collection[int]) -> None:
        """Underline lines of the text, counted from 1."""
        marks = []
        for line in sorted(lines):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.body.document().findBlockByNumber(line - 1))
            mark.cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            mark.format.setUnderlineColor(theme.wrong())
            marks.append(mark)
        self.body.setExtraSelections(marks)

    def _on_failed(self, error: AppError) -> None:
        self.saving.setEnabled(True)
        self._say([self._wording.error(error)])

    def _save(self) -> None:
        words, template, service = self.words(), self._template, self._services.templates

        def work() -> str:
            if template.own is None:
                return service.copy(template.id, words)
            service.save(template.own, words)
            return template.id

        self.saving.setEnabled(False)
        self._tasks.run(lambda _progress: work(), self._on_kept, failed=self._on_failed)

    def _on_kept(self, template_id: str) -> None:
        self.accept()
        self.kept.emit(template_id)
