# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 2 of a round: which letter and who signs on the left, everybody's real page on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.asked_values import Asked
from app.domain.ids import TeacherId
from app.domain.letters import Round, Window
from app.domain.signers import SIGNER_LENGTH, Signer
from app.services.rounds import TemplateInfo
from app.wording import Wording
from ui import theme
from ui.pages.rounds.editing.draft_list import DraftList
from ui.pages.rounds.preview_finder import PreviewFinder
from ui.pages.rounds.questions import Questions
from ui.pages.rounds.reading import Reading
from ui.pages.rounds.signer_field import SignerField
from ui.pages.rounds.stack import Entry, Stack
from ui.pages.rounds.template_field import TemplateField
from ui.pages.rounds.tone_list import ToneList
from ui.widgets import icons
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.widgets.pdf_view import Fit, PdfView
from ui.widgets.scrolling import scrolled
from ui.widgets.text import hint_label, plain_tip

_FORM_WIDTH = 316
_SQUARE = 36
_FIELDS = ("template_id", "signer", "signer_function", "your_letter_of", "your_reference")


class Letter(QWidget):
    """`changed(round)`, `wanted(teacher id)`: show this letter; `looked_at(stack)`: its letters are looked at now."""

    changed = Signal(object)
    wanted = Signal(int)
    looked_at = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.round: Round | None = None
        self._entries: tuple[Entry, ...] = ()
        self.signer = SignerField()
        self.window_shown: Window | None = None
        self.template = TemplateField(self.tr("Letter"))
        self._form, self._choice = Form(), Form()
        self.drafts, self.questions = DraftList(wording), Questions()
        self.tone = ToneList(wording)
        self._asks: dict[str, tuple[str, ...]] = {}
        self._previous = self._button("back", self.tr("Previous letter"), lambda: self._step(-1), "Ctrl+PgUp")
        self._next = self._button("forward", self.tr("Next letter"), lambda: self._step(1), "Ctrl+PgDown")
        self._who = Combo()
        self._names = QStringListModel(self)
        self._pages = PdfView(self.tr("The letter as it will be printed"), fit=Fit.LEGIBLE)
        self.finder = PreviewFinder(self._pages, wording)
        self._frame = QCheckBox(self.tr("Show the envelope's window"))
        self._soon = QTimer(self)
        self._build()
        self._connect()

    def show_stack(self, stack: Stack, known: Reading) -> None:
        """Show the fields of a round and the letter of its first person, or of who was shown last."""
        self.round = stack.round
        self.window_shown = known.envelope.window()
        self.offer(known.templates)
        self.signer.offer(known.signers)
        for name in _FIELDS:
            self._form_of(name).set_value(name, getattr(stack.round, name))
        self._ask()
        shown = self.person()
        self._entries = stack.entries
        self._who.blockSignals(True)
        self._names.setStringList([f"{entry.position}  {entry.name}" for entry in self._entries])
        self._who.blockSignals(False)
        self.finder.show_entries(self._entries, known.envelope)
        self.jump(shown)
        self._soon.stop()
        self.renew(stack)

    def renew(self, stack: Stack) -> None:
        """Show the present letter anew, and have all letters of the stack looked over anew: something changed."""
        self.ask_again()
        self.looked_at.emit(stack)

    def offer(self, templates: Sequence[TemplateInfo]) -> None:
        """Offer these letters to choose from."""
        self._asks = {one.id: one.questions for one in templates}
        self.template.offer(templates)

    def person(self) -> TeacherId | None:
        """Return whose letter is shown."""
        entry = self.entry()
        return None if entry is None else entry.teacher_id

    def entry(self) -> Entry | None:
        """Return the letter that is shown."""
        place = self._who.currentIndex()
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def choose(self, template_id: str) -> None:
        """Let the round have this template, and show the letter anew also when it has it already."""
        self.template.set_value(template_id)
        if self.round is not None and self.round.template_id != template_id:
            self._on_committed("template_id")
        else:
            self._ask()
            self.ask_again()

    def jump(self, teacher_id: TeacherId | None) -> None:
        """Show somebody's letter, the first one's when they have none."""
        places = [place for place, entry in enumerate(self._entries) if entry.teacher_id == teacher_id]
        self._who.setCurrentIndex(places[0] if places else 0)
        self._on_person()

    def show_page(self, pdf: bytes) -> None:
        """Show the page of the present person."""
        self._pages.show_pdf(pdf)

    def ask_again(self) -> None:
        """Ask for the present letter anew."""
        who = self.person()
        if who is not None:
            self.wanted.emit(who)

    def _build(self) -> None:
        form = self._form
        self._choice.add("template_id", self.tr("Letter"), self.template)
        form.add("signer", self.tr("Signed by"), self.signer)
        form.add("signer_function", self.tr("Function of the signer"), TextField(length=SIGNER_LENGTH))
        form.add("your_letter_of", self.tr("Your letter of"), TextField(length=60))
        form.add("your_reference", self.tr("Your reference"), TextField(length=60))
        left = QVBoxLayout()
        left.setSpacing(theme.WIDE_GAP)
        for part in (self._choice, self.drafts, self.questions, self.tone, self._form):
            left.addWidget(part)
        left.addWidget(self._frame)
        left.addWidget(hint_label(self.tr("Every letter can be looked at here exactly as it will be printed.")))
        left.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(_scrolled(left))
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        right.addLayout(self._build_tools())
        right.addWidget(self.finder)
        right.addWidget(self._pages, 1)
        layout.addLayout(right, 1)
        self._frame.setChecked(True)

    def _build_tools(self) -> QHBoxLayout:
        self._who.setModel(self._names)
        self._who.setEditable(True)
        self._who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._who.setAccessibleName(self.tr("Whose letter; type a name to jump to it"))
        self._who.setMinimumWidth(160)
        # To be as wide as its widest name it would measure ten thousand of them before the first letter is seen.
        self._who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._who.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._who.setCompleter(_completing(self._who))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for widget in (self._previous, self._who, self._next):
            row.addWidget(widget)
        row.addSpacing(theme.GAP)
        for icon, text, does in (
            ("minus", self.tr("Smaller"), self._pages.zoom_out),
            ("plus", self.tr("Larger"), self._pages.zoom_in),
            ("file", self.tr("Whole page"), lambda: self._pages.set_fit(Fit.PAGE)),
            ("width", self.tr("Page width"), lambda: self._pages.set_fit(Fit.WIDTH)),
        ):
            row.addWidget(self._button(icon, text, does))
        return row

    def _button(self, icon: str, text: str, does: object, keys: str = "") -> QPushButton:
        button = QPushButton(icons.icon(icon), "")
        button.setAccessibleName(text)
        button.setFixedWidth(_SQUARE)
        button.setToolTip(plain_tip(f"{text} ({keys})" if keys else text))
        button.setShortcut(keys)
        button.clicked.connect(does)
        return button

    def _connect(self) -> None:
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # the first letter at once; of more in a row the worker makes the last one only
        self._soon.timeout.connect(self.ask_again)
        for each in (self._form, self._choice):
            each.committed.connect(self._on_committed)
        self.questions.committed.connect(self._on_asked)
        self.signer.chosen.connect(self._on_signer)
        self._who.currentIndexChanged.connect(lambda _place: self._on_person())
        self._frame.toggled.connect(lambda on: self.finder.frame(shown=on))
        self.finder.place_wanted.connect(self._who.setCurrentIndex)

    def _step(self, by: int) -> None:
        self._who.setCurrentIndex(max(0, min(len(self._entries) - 1, self._who.currentIndex() + by)))

    def _on_person(self) -> None:
        place = self._who.currentIndex()
        self._previous.setEnabled(place > 0)
        self._next.setEnabled(place < len(self._entries) - 1)
        self.finder.stand_at(place)
        self._soon.start()

    def _on_committed(self, name: str) -> None:
        if self.round is not None:
            self.round = replace(self.round, **{name: self._form_of(name).value(name)})
            self._ask()
            self.changed.emit(self.round)

    def _form_of(self, name: str) -> Form:
        return self._form if self._form.has(name) else self._choice

    def _ask(self) -> None:
        """Ask what the letter that is chosen asks once for all."""
        if self.round is not None:
            self.questions.show_questions(self._asks.get(self.template.value(), ()), self.round.asked)

    def _on_asked(self, asked: Asked) -> None:
        if self.round is not None:
            self.round = replace(self.round, asked=asked)
            self.changed.emit(self.round)

    def _on_signer(self, signer: Signer) -> None:
        """Let somebody of the list sign: one change of the round."""
        if self.round is not None:
            self._form.set_value("signer", signer.name)
            self._form.set_value("signer_function", signer.function)
            self.round = replace(self.round, signer=signer.name, signer_function=signer.function)
            self.changed.emit(self.round)


def _completing(box: QComboBox) -> QCompleter:
    """Return what finds a choice by any part of it."""
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    """Return the fields in a column that low windows scroll."""
    inside = QWidget()
    column.setContentsMargins(2, 0, theme.WIDE_GAP, 2)
    inside.setLayout(column)
    scroll = scrolled(inside)
    scroll.setFixedWidth(_FORM_WIDTH)
    return scroll
