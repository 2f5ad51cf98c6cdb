# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a letter is written: its name, its page with tools above it, and beside it fields and what is set of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.field_texts import read_field
from app.domain.own_templates import LINE_LENGTH, TemplateText
from app.domain.written_letters import Piece, Shape, WrittenBlock, line_pieces
from app.services.template_writing import as_text, read, sheet
from app.services.templates import FieldChoice, TemplateFault
from app.wording import Wording
from ui import theme
from ui.pages.rounds.editing.chip_panel import ChipPanel
from ui.pages.rounds.editing.chipping import Chipping
from ui.pages.rounds.editing.fault_lines import FaultLines
from ui.pages.rounds.editing.field_list import FieldList
from ui.pages.rounds.editing.letter_text import LetterText, Look
from ui.pages.rounds.editing.link_panel import LinkPanel
from ui.pages.rounds.editing.linking import Linking
from ui.pages.rounds.editing.naming import Names
from ui.pages.rounds.editing.paper import Desk, Paper, load_type
from ui.pages.rounds.editing.tools import Tools
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.widgets.text import plain_tip

_BESIDE = 328
_LEADING = 107.7
"""Per cent of the type's own line height: 13.8 points of 12.8."""
PAGE, CODES = range(2)


class LetterWriting(QWidget):
    """`typed`: something is written otherwise than a moment ago."""

    typed = Signal()

    def __init__(self, wording: Wording, language: str, parent: QWidget | None = None) -> None:
        """Write a letter in a language ("nl" or "en"); what is said about it is in that of `wording`."""
        super().__init__(parent)
        load_type()
        self._wording, self.language = wording, language
        self._known = Names()
        self.told = self._known.told
        at, dpi = sheet(), self.logicalDpiY() / 72
        look = Look(at.size, at.gap * dpi, _LEADING)
        self.text = LetterText(self._known.told, look)
        self.subject = LetterText(self._known.told, look, one_line=True)
        self.closing = QLineEdit()
        self.codes = QPlainTextEdit()
        self.paper = Paper(self.subject, self.text, self.closing)
        self._desk = Desk(self.paper)
        self.tools = Tools(self.text)
        self.chip_panel, self.link_panel, self.fields = ChipPanel(), LinkPanel(), FieldList()
        self.tabs = QTabWidget()
        self.faults = FaultLines()
        self._names, self._views = Form(), QStackedWidget()
        self._with_codes = QToolButton()
        self._at = self.text
        self._filling = False
        self._chips = Chipping(self.chip_panel, (self.text, self.subject), self._known, language)
        self._links = Linking(self.link_panel, self.text)
        self._build()
        self._connect()

    def words(self) -> TemplateText:
        """Return what is written now."""
        coded = self._views.currentIndex() == CODES
        body = self.codes.toPlainText().rstrip() if coded else as_text(self.text.blocks())
        subject = "".join(block.plain() for block in self.subject.blocks()[:1])
        return TemplateText(str(self._names.value("title")), subject.strip(), self.closing.text().strip(), body)

    def set_words(self, words: TemplateText) -> None:
        """Show a text to write on; nothing of before can be undone."""
        self._filling = True
        self._names.set_value("title", words.title)
        self.subject.show_blocks(_subject(words))
        self.closing.setText(words.closing)
        self.text.show_blocks(read(words.body))
        self.codes.setPlainText(words.body)
        self._filling = False

    def set_title(self, title: str) -> None:
        """Give the letter another name."""
        self._names.set_value("title", title)

    def step_back(self) -> bool:
        """Close the panel beside the text, or go from beside it back to the text; False when there is no such step."""
        panels = self.chip_panel.isVisible() or self.link_panel.isVisible()
        if not panels and not self.tabs.isAncestorOf(self.focusWidget()):
            return False
        self.link_panel.hide()
        if self.chip_panel.isVisible():
            self.chip_panel.done.emit()
        else:
            self._at.setFocus()
        return True

    def change_words(self, words: TemplateText) -> None:
        """Put another text in the place of what is written; with the keys for undo the text before comes back."""
        self._names.set_value("title", words.title)
        self.closing.setText(words.closing)
        self._with_codes.setChecked(False)
        self.subject.change_blocks(_subject(words))
        self.text.change_blocks(read(words.body))
        self.typed.emit()

    def begin(self) -> None:
        """Let the user write: the cursor stands below the salutation."""
        self.text.setFocus()
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.NextBlock)
        self.text.setTextCursor(cursor)

    def offer(self, fields: Sequence[FieldChoice], person: str) -> None:
        """Offer these fields; the examples are what `person` reads."""
        self._known.take(fields)
        self.fields.offer(fields, person)
        for text in (self.text, self.subject):
            text.refresh()

    def show_faults(self, faults: Sequence[TemplateFault]) -> None:
        """Say below the page what is wrong, and beside the name what is wrong with that."""
        self._names.clear_error("title")
        wrong = [self._wording.error(fault.error) for fault in faults if fault.field == "title"]
        if wrong:
            self._names.show_error("title", "\n".join(wrong))
        self.faults.show_faults([one for one in faults if one.field != "title"], self.words().body, self._wording)
        self.text.setAccessibleDescription(self.faults.text())

    def _build(self) -> None:
        self._names.add("title", self.tr("Name of this letter"), TextField(length=LINE_LENGTH))
        for text, name in ((self.text, self.tr("Text of the letter")), (self.subject, self.tr("Subject"))):
            text.setAccessibleName(name)
        self.text.setPlaceholderText(self.tr("Write your letter here."))
        self.closing.setAccessibleName(self.tr("Closing"))
        self.closing.setMaxLength(LINE_LENGTH)
        self.closing.setStyleSheet("border: none; background: transparent; color: black; padding: 0; min-height: 0;")
        self.codes.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.codes.setTabChangesFocus(True)
        self.codes.setAccessibleName(self.tr("Text with codes"))
        self._with_codes.setText(self.tr("Codes"))
        self._with_codes.setToolTip(plain_tip(self.tr("Text with codes")))
        self._with_codes.setCheckable(True)
        self._with_codes.setAutoRaise(True)
        self.tools.add(self._with_codes)
        for view in (self._desk, self.codes):
            self._views.addWidget(view)
        left, inside = QWidget(), QVBoxLayout()
        left.setLayout(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP)
        inside.addWidget(self._names)
        inside.addWidget(self.tools)
        inside.addWidget(self._views, 1)
        inside.addWidget(self.faults)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(self._build_beside())
        both.setStretchFactor(0, 1)
        both.setSizes([800, _BESIDE])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(both)

    def _build_beside(self) -> QWidget:
        beside, inside = QWidget(), QVBoxLayout()
        beside.setLayout(inside)
        beside.setMinimumWidth(_BESIDE)
        inside.setContentsMargins(theme.GAP, 0, 0, 0)
        inside.setSpacing(theme.GAP)
        # Four tabs, of which one may come to say a number, in a narrow column.
        self.tabs.tabBar().setStyleSheet("QTabBar::tab { padding: 8px; }")
        self.tabs.addTab(self.fields, self.tr("Fields"))
        inside.addWidget(self.chip_panel)
        inside.addWidget(self.link_panel)
        inside.addWidget(self.tabs, 1)
        return beside

    def _connect(self) -> None:
        for text in (self.text, self.subject):
            text.textChanged.connect(self._on_typed)
            text.field_wanted.connect(self._on_field_wanted)
            text.cursorPositionChanged.connect(lambda text=text: self._write_in(text))
        self.closing.textChanged.connect(self._on_typed)
        self.codes.textChanged.connect(self._on_typed)
        self._names.widget("title").textChanged.connect(self._on_typed)
        self.tools.field_wanted.connect(self._on_field_wanted)
        self.tools.link_wanted.connect(self.chip_panel.hide)
        self.tools.link_wanted.connect(self._links.ask)
        self._chips.shown.connect(self.link_panel.hide)
        self.fields.picked.connect(self._on_picked)
        self._with_codes.toggled.connect(self._on_codes)

    def _write_in(self, text: LetterText) -> None:
        if text.hasFocus():
            self._at = text

    def _on_typed(self) -> None:
        if not self._filling:
            self.typed.emit()

    def _on_field_wanted(self) -> None:
        self.tabs.setCurrentWidget(self.fields)
        self.fields.begin()

    def _on_picked(self, text: str) -> None:
        if self._views.currentIndex() == CODES:
            self.codes.insertPlainText(text)
            self.codes.setFocus()
            return
        inside = text.removeprefix("{{").removesuffix("}}")
        self._at.insert_field(inside)
        self._at.setFocus()
        field = read_field(inside)
        if field.forms or field.question is not None:
            self._chips.open(self._at, self._at.textCursor().position() - 1)

    def _on_codes(self, on: bool) -> None:
        self._filling = True
        if on:
            self.codes.setPlainText(as_text(self.text.blocks()))
        elif self.codes.document().isModified():
            self.text.show_blocks(read(self.codes.toPlainText()))
        self.codes.document().setModified(False)
        self._filling = False
        self._views.setCurrentIndex(CODES if on else PAGE)
        self.tools.switch(on=not on)
        self.chip_panel.hide()
        (self.codes if on else self.text).setFocus()
        self._on_typed()


def _subject(words: TemplateText) -> list[WrittenBlock]:
    """Return the subject line as it stands on the page."""
    return [WrittenBlock(Shape.PARAGRAPH, _bold(line_pieces(words.subject)))]


def _bold(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(Piece(one.text, bold=True, field=one.field) for one in pieces)
