# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What blocks the printing of a stack, one card a kind of fault, each with its repair beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.letters import Delivery, Finding, Unfit
from app.domain.school import School
from app.services.unfit_words import unfit_words
from app.wording import Wording
from ui import theme
from ui.pages.rounds.stack import Stack
from ui.widgets import icons
from ui.widgets.fields import TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, button_text, tint

_NAMES_SHOWN = 6
_OF_THE_LETTER = frozenset({Unfit.UNKNOWN_FIELD})
_AT_THE_LETTER = frozenset({Unfit.QUESTION_OPEN, Unfit.LETTERHEAD_SIGNS})


def sentence(finding: Finding, wording: Wording) -> str:
    """Say what is wrong with a letter."""
    return unfit_words(finding, wording)


class RepairCard(QFrame):
    """One kind of fault: what it is, whom it concerns, and buttons that end it."""

    saved = Signal(object)
    """The school's fields were filled in: a dict of School's fields."""
    dropped = Signal(object)
    """These people are to be left out."""
    all_the_same = Signal(object)
    """These findings, of letters in other rounds, are no reason against the letter."""
    person_opened = Signal(int)
    by_pigeon_hole = Signal()
    letter_wanted = Signal()
    """Another letter is to be chosen."""

    def __init__(self, findings: Sequence[Finding], stack: Stack, wording: Wording, school: School) -> None:
        """Show the findings, which are all of one kind."""
        super().__init__()
        theme.card(self)
        self._findings, self._unfit = tuple(findings), findings[0].unfit
        self._people = [f.teacher_id for f in findings if f.teacher_id is not None]
        self._form: Form | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
        self._layout.setSpacing(theme.GAP)
        here = f"unfit_here.{self._unfit.value}"
        # What is wrong with all letters may be so in several places.
        told = findings[:1] if self._people else findings
        text = wording.say(here) if wording.has(here) else "\n".join(sentence(one, wording) for one in told)
        if len(self._people) > 1:
            text = self.tr("%n letters: ", "", len(self._people)) + text[:1].lower() + text[1:]
        self._say(text)
        if self._unfit in {Unfit.SCHOOL_EMPTY, Unfit.SIGNER_EMPTY}:
            self._ask(school)
        if self._people:
            self._show_people(stack)
        self._offer(stack)
        self.setAccessibleName(text)

    def _say(self, text: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap("warning", "wrong"))
        words = PlainLabel(text, wrap=True, select=True)
        tint(words, "wrong")
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._layout.addLayout(row)

    def _ask(self, school: School) -> None:
        form = self._form = Form(columns=2)
        if self._unfit is Unfit.SCHOOL_EMPTY:
            form.add("name", self.tr("Name of the school"), TextField(), span=2)
            form.add("street", self.tr("Street and number"), TextField(), span=2)
            form.add("postcode", self.tr("Postcode"), TextField(length=10))
            form.add("city", self.tr("Town"), TextField(length=80))
        else:
            form.add("signer", self.tr("Signed by"), TextField(length=80), span=2)
            form.add("signer_function", self.tr("Function"), TextField(length=80), span=2)
        form.set_values({name: getattr(school, name) for name in form.values()})
        form.ask_for_empty()
        self._layout.addWidget(form)
        self._button(self.tr("Save"), lambda: self.saved.emit(form.values()))

    def _show_people(self, stack: Stack) -> None:
        names = {entry.teacher_id: entry.name for entry in stack.entries}
        flow = FlowLayout()
        for who in self._people[:_NAMES_SHOWN]:
            button = QPushButton(button_text(names.get(who, "")))
            button.setAccessibleName(self.tr("Open %1").replace("%1", names.get(who, "")))
            theme.link(button)
            button.clicked.connect(partial(self.person_opened.emit, int(who)))
            flow.addWidget(button)
        rest = len(self._people) - _NAMES_SHOWN
        if rest > 0:
            flow.addWidget(PlainLabel(self.tr("and %n more", "", rest)))
        self._layout.addLayout(flow)

    def _offer(self, stack: Stack) -> None:
        if self._unfit is Unfit.NO_ADDRESS and stack.round.delivery is Delivery.POST:
            self._button(self.tr("Deliver the round by pigeon-hole"), self.by_pigeon_hole.emit)
        if self._unfit in _OF_THE_LETTER:
            self._button(self.tr("Choose another letter"), self.letter_wanted.emit)
        if self._unfit in _AT_THE_LETTER:
            self._button(self.tr("Fill in at Letter"), self.letter_wanted.emit)
        if self._unfit is Unfit.OTHER_ROUND:
            self._button(self.tr("Send all the same"), lambda: self.all_the_same.emit(self._findings))
        if self._people:
            count = len(self._people)
            text = self.tr("Leave %n person(s) out of this round", "", count)
            self._button(text, lambda: self.dropped.emit(frozenset(self._people)))

    def _button(self, text: str, does: Callable[[], object]) -> None:
        button = QPushButton(text)
        button.clicked.connect(lambda _on: does())
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def by_kind(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Put findings of one kind together, those of the whole round first; letters in another round by that round."""
    kinds: dict[tuple[Unfit, str], list[Finding]] = {}
    for finding in findings:
        apart = finding.detail if finding.unfit is Unfit.OTHER_ROUND else ""
        kinds.setdefault((finding.unfit, apart), []).append(finding)
    return sorted(kinds.values(), key=lambda group: group[0].teacher_id is not None)
