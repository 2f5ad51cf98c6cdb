# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a letter is written: its name, subject, text and closing, a menu of fields, and below it what is wrong."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from app.domain.own_templates import LINE_LENGTH, TemplateText
from app.services.templates import FieldChoice, TemplateFault
from app.wording import Wording
from ui import theme
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, button_text, hint_label, tint

_LINES = ("title", "subject", "closing")
_EXAMPLE = 40
_WIDTH = 480
_MOST_FAULTS = 4


class TemplateWriting(QWidget):
    """`typed`: something is written otherwise than a moment ago."""

    typed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._above, self._below = Form(), Form()
        self.body = QPlainTextEdit()
        self.insert = QPushButton(self.tr("Insert a field"))
        self.faults = PlainLabel(wrap=True, select=True)
        self._at: TextField | QPlainTextEdit = self.body
        self._build()
        self._connect()

    def words(self) -> TemplateText:
        """Return what is written now."""
        lines = {name: str(self._form(name).value(name)) for name in _LINES}
        return TemplateText(**lines, body=self.body.toPlainText().rstrip())

    def set_words(self, words: TemplateText) -> None:
        """Show a text to write on."""
        for name in _LINES:
            self._form(name).set_value(name, getattr(words, name))
        self.body.setPlainText(words.body)

    def offer(self, fields: Sequence[FieldChoice]) -> None:
        """Offer these fields in the menu, the school's own below a line."""
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

    def show_faults(self, faults: Sequence[TemplateFault]) -> None:
        """Say below each field what is wrong in it, and underline the lines of the text that are meant."""
        for name in _LINES:
            wrong = [self._wording.error(fault.error) for fault in faults if fault.field == name]
            self._form(name).clear_error(name)
            if wrong:
                self._form(name).show_error(name, "\n".join(wrong))
        in_text = [fault.error for fault in faults if fault.field == "body"]
        self.say([self._wording.error(error) for error in in_text])
        self._underline({int(str(error.facts["line"])) for error in in_text if "line" in error.facts})

    def say(self, sentences: Sequence[str]) -> None:
        """Say what is wrong below the text; nothing says that all is well."""
        self.faults.setText("\n".join(sentences[:_MOST_FAULTS]))
        self.faults.setVisible(bool(sentences))
        self.body.setAccessibleDescription(self.faults.text())

    def _form(self, name: str) -> Form:
        return self._below if name == "closing" else self._above

    def _build(self) -> None:
        self._above.add("title", self.tr("Name of this letter"), TextField(length=LINE_LENGTH))
        self._above.add("subject", self.tr("Subject"), TextField(length=LINE_LENGTH))
        self._below.add("closing", self.tr("Closing"), TextField(length=LINE_LENGTH))
        self.body.setTabChangesFocus(True)
        self.body.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.body.setAccessibleName(self.tr("Text of the letter"))
        caption = PlainLabel(self.tr("Text of the letter"))
        caption.setBuddy(self.body)
        # Enter in one of the lines opens no menu.
        self.insert.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addStretch(1)
        row.addWidget(self.insert)
        tint(self.faults, "wrong")
        self.faults.hide()
        hint = self.tr(
            "An empty line begins a paragraph. **Bold**, *italic*; lines that begin with - or 1. are a list."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._above)
        layout.addLayout(row)
        layout.addWidget(self.body, 1)
        for below in (self.faults, hint_label(hint), self._below):
            layout.addWidget(below)
        self.setMinimumWidth(_WIDTH)

    def _connect(self) -> None:
        subject = self._above.widget("subject")
        self.body.textChanged.connect(self.typed)
        self.body.cursorPositionChanged.connect(lambda: self._write_in(self.body))
        subject.cursorPositionChanged.connect(lambda _old, _new: self._write_in(subject))
        for name in _LINES:
            self._form(name).widget(name).textChanged.connect(lambda _text: self.typed.emit())

    def _write_in(self, field: TextField | QPlainTextEdit) -> None:
        """Let a field that is chosen from the menu come where was written last."""
        self._at = field

    def _insert(self, text: str) -> None:
        if isinstance(self._at, QPlainTextEdit):
            self._at.insertPlainText(text)
        else:
            self._at.insert(text)
        self._at.setFocus()

    def _underline(self, lines: Collection[int]) -> None:
        marks = []
        for line in sorted(lines):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.body.document().findBlockByNumber(line - 1))
            mark.cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            mark.format.setUnderlineColor(theme.wrong())
            marks.append(mark)
        self.body.setExtraSelections(marks)
