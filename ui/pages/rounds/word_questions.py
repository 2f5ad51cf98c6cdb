# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was found in a letter from Word, and what the user decides: each field, what stays after all, the logo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.letter_kinds import LetterKind
from app.domain.own_templates import LINE_LENGTH
from app.domain.word_letters import WordImage
from app.services.word_import import LeftOut, WordChoices, WordLetter
from app.wording import LANGUAGES, Wording
from ui import theme
from ui.pages.rounds.word_fields import WordFields
from ui.widgets import icons
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, hint_label, section_label, tint

_SHOWN = 90
_SIZE = (820, 680)
_PICTURE = (160, 64)


@dataclass(frozen=True)
class WordAnswers:
    """What was decided; `logo` is the picture to become the school's logo, if any."""

    choices: WordChoices
    logo: WordImage | None = None


class WordQuestions(QDialog):
    """`answered(answers)`: go on with the letter."""

    answered = Signal(object)

    def __init__(
        self,
        letter: WordLetter,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        examples: Mapping[str, str] | None = None,
    ) -> None:
        """Show what was read; `examples` are what our fields say in somebody's letter."""
        super().__init__(parent)
        self._letter, self._wording = letter, wording
        self.setWindowTitle(self.tr("Letter from Word"))
        self.form = Form(columns=2)
        self.fields = WordFields(letter.choices, examples)
        self.kept: dict[int, QCheckBox] = {}
        self.logos: list[tuple[QCheckBox, WordImage]] = []
        self.going = QPushButton(self.tr("Go on with this letter"))
        self._state = hint_label()
        self._build()
        self.fields.changed.connect(self._dress)
        self._show_fields()

    def answers(self) -> WordAnswers:
        """Return what is decided now."""
        values = self.form.values()
        choices = WordChoices(
            mapping=self.fields.mapping(),
            keep=self._keep(),
            title=" ".join(str(values["title"]).split()),
            kind=str(values["kind"]),
            language=str(values["language"]),
        )
        logo = next((image for box, image in self.logos if box.isChecked()), None)
        return WordAnswers(choices, logo)

    def accept(self) -> None:
        """Go on."""
        self.answered.emit(self.answers())
        super().accept()

    def _keep(self) -> frozenset[int]:
        return frozenset(place for place, box in self.kept.items() if box.isChecked())

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.WIDE_GAP, 0)
        column.setSpacing(theme.WIDE_GAP)
        column.addWidget(self._head())
        column.addWidget(self.fields)
        for part in (self._left_out(self._letter.left_out()), self._pictures(self._letter.images), self._notes()):
            if part is not None:
                column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(lambda _on: self.reject())
        theme.primary(self.going)
        self.going.clicked.connect(lambda _on: self.accept())
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(cancel)
        row.addWidget(self.going)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(self.windowTitle()))
        layout.addWidget(scroll, 1)
        layout.addLayout(row)
        self.resize(*_SIZE)

    def _head(self) -> Form:
        kinds = [(kind.value, self._wording.say(f"letter_kind.{kind.value}")) for kind in LetterKind]
        names = {"nl": self.tr("Dutch"), "en": self.tr("English")}
        form = self.form
        form.add("title", self.tr("Name of this letter"), TextField(length=LINE_LENGTH), span=2)
        hint = self.tr("By this the program knows who may get it, and what a sent letter means.")
        form.add("kind", self.tr("What the letter is for"), ChoiceField(kinds), hint=hint)
        form.add("language", self.tr("Language"), ChoiceField([(one, names[one]) for one in LANGUAGES]))
        form.set_values({"title": self._letter.title, "kind": "letter", "language": self._letter.language})
        return form

    def _left_out(self, left_out: Sequence[LeftOut]) -> QWidget | None:
        if not left_out:
            return None
        part, column = _part(
            self.tr("Left out"),
            self.tr(
                "The page of the letter has this already. What you take over stands in the text, below the salutation."
            ),
        )
        for one in left_out:
            text = one.text if len(one.text) <= _SHOWN else f"{one.text[:_SHOWN]}…"
            label = self._wording.say(f"word_left.{one.what.value}")
            line = text if text.casefold().startswith(label.casefold()) else f"{label}: {text}"
            row = QHBoxLayout()
            row.addWidget(PlainLabel(line, wrap=True, select=True), 1)
            if one.may_be_kept:
                box = QCheckBox(self.tr("Take over"))
                box.setAccessibleDescription(line)
                box.toggled.connect(lambda _on: self._show_fields())
                self.kept[one.place] = box
                row.addWidget(box)
            column.addLayout(row)
        return part

    def _pictures(self, images: Sequence[WordImage]) -> QWidget | None:
        if not images:
            return None
        part, column = _part(
            self.tr("Pictures"), self.tr("A letter has one picture: the logo of the school, on its letterhead.")
        )
        for image in images:
            pixels = QPixmap()
            if not pixels.loadFromData(image.data):
                continue
            picture = PlainLabel()
            picture.setPixmap(pixels.scaled(*_PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
            box = QCheckBox(self.tr("Make this the logo of the school when the letter is saved"))
            box.setAccessibleDescription(image.name)
            box.toggled.connect(lambda on, mine=box: self._only(mine) if on else None)
            self.logos.append((box, image))
            row = QHBoxLayout()
            row.addWidget(picture)
            row.addWidget(box, 1)
            column.addLayout(row)
        return part

    def _notes(self) -> QWidget | None:
        if not self._letter.notes:
            return None
        part, column = _part(self.tr("Good to know"), "")
        for note in self._letter.notes:
            row = QHBoxLayout()
            sign = PlainLabel()
            sign.setPixmap(icons.pixmap("info", "muted"))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(self._wording.say(f"word_note.{note.code}", note.facts), wrap=True), 1)
            column.addLayout(row)
        return part

    def _only(self, chosen: QCheckBox) -> None:
        """Let one picture be the logo."""
        for box, _image in self.logos:
            if box is not chosen:
                box.setChecked(False)

    def _show_fields(self) -> None:
        self.fields.show_fields(self._letter.fields(self._keep()))
        self._dress()

    def _dress(self) -> None:
        left = self.fields.unknown()
        self._state.setText(self.tr("%n field(s) still to decide on", "", left) if left else "")
        tint(self._state, "wrong" if left else "muted")
        self.going.setEnabled(not left)


def _part(title: str, hint: str) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP)
    column.addWidget(section_label(title))
    if hint:
        column.addWidget(hint_label(hint))
    return part, column
