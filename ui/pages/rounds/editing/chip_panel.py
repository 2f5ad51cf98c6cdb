# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is set of the field that is chosen: what is printed when it is empty, or its three texts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.domain.field_texts import FieldText
from ui import theme
from ui.widgets.lines import LineEdit
from ui.widgets.text import PlainLabel, hint_label, tint

MUST, TEXT, DROP = range(3)


class ChipPanel(QFrame):
    """`changed(field)`: a FieldText was set otherwise; `removed`: the field is to go; `done`: back to the text."""

    changed = Signal(object)
    removed = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.card(self)
        self._field = FieldText("")
        self.language = "nl"
        """That of the letter, in which fields are written."""
        self._title = PlainLabel(wrap=True)
        self._title.setFont(theme.font(theme.BODY_POINTS, bold=True))
        self._example = hint_label("")
        self._unknown = PlainLabel(
            self.tr("The program does not know this field. Remove it and choose one."), wrap=True
        )
        tint(self._unknown, "wrong")
        self._empty, self._forms = QWidget(), QWidget()
        self._choices = QButtonGroup(self)
        self.text = LineEdit()
        self.forms = [LineEdit() for _ in range(3)]
        self.question = LineEdit()
        self._asked = PlainLabel(self.tr("What is asked at each round?"))
        self._left_out = hint_label("")
        self._build()

    def show_field(self, field: FieldText, label: str, example: str, *, known: bool, left_out: str) -> None:
        """Show what is set of a field; `left_out` is the line that goes with it when it is empty."""
        self._field = field
        form = bool(field.forms)
        self._title.setText(self.tr("He, she or neutral") if form else self._heading(field, label))
        self._example.setText(example)
        self._example.setVisible(bool(example) and not form)
        self._unknown.setVisible(not known)
        self._empty.setVisible(known and not form)
        self._forms.setVisible(form)
        asked = field.question
        for widget in (self._asked, self.question):
            widget.setVisible(asked is not None)
        if asked is not None and self.question.text().strip() != asked:
            self.question.setText(asked)
        if form:
            for line, text in zip(self.forms, field.forms, strict=False):
                if line.text().strip() != text:
                    line.setText(text)
        else:
            chosen = DROP if field.drop else MUST if field.empty is None else TEXT
            button = self._choices.button(chosen)
            button.setChecked(True)
            self.text.setEnabled(chosen == TEXT)
            if self.text.text().strip() != (field.empty or "") or chosen != TEXT:
                self.text.setText(field.empty or "")
        self._left_out.setText(self.tr("Left out is: “%1”").replace("%1", left_out))
        self._left_out.setVisible(field.drop)
        self.show()

    def minimumSizeHint(self) -> QSize:
        """Return what shows every line: what the layout says knows nothing of lines that are broken."""
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self.heightForWidth(max(self.width(), least.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Put the keyboard where one sets something."""
        if self._field.forms or self._field.question is not None:
            first = self.forms[0] if self._field.forms else self.question
            first.setFocus()
            first.selectAll()
        else:
            self._choices.button(max(MUST, self._choices.checkedId())).setFocus()

    def _heading(self, field: FieldText, label: str) -> str:
        return label if field.question is None else self.tr("Filled in once a round")

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP, theme.GAP)
        layout.setSpacing(theme.GAP // 2)
        for widget in (self._title, self._example, self._unknown, self._asked, self.question, self._empty, self._forms):
            layout.addWidget(widget)
        self._build_empty()
        self._build_forms()
        self._asked.setBuddy(self.question)
        self.question.setAccessibleName(self._asked.text())
        self.question.setMaxLength(100)
        self.question.textEdited.connect(lambda _text: self._tell())
        self.question.returnPressed.connect(self.done)
        row = QHBoxLayout()
        remove, done = QPushButton(self.tr("Remove field")), QPushButton(self.tr("Done"))
        for button in (remove, done):
            button.setAutoDefault(False)
            row.addWidget(button)
        theme.flat(remove)
        remove.clicked.connect(self.removed)
        done.clicked.connect(self.done)
        layout.addLayout(row)
        self.hide()

    def _build_empty(self) -> None:
        inner = QVBoxLayout(self._empty)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.GAP // 2)
        inner.addWidget(PlainLabel(self.tr("When it is empty for somebody:")))
        for place, text in (
            (MUST, self.tr("It must be filled in")),
            (TEXT, self.tr("Print this text")),
            (DROP, self.tr("Leave out the line")),
        ):
            button = QRadioButton(text)
            self._choices.addButton(button, place)
            inner.addWidget(button)
            if place == TEXT:
                inner.addWidget(self.text)
        inner.addWidget(self._left_out)
        self.text.setAccessibleName(self.tr("Text when it is empty"))
        self.text.setMaxLength(200)
        self._choices.idClicked.connect(lambda _place: self._tell())
        self.text.textEdited.connect(lambda _text: self._tell())
        self.text.returnPressed.connect(self.done)

    def _build_forms(self) -> None:
        inner = QVBoxLayout(self._forms)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.GAP // 2)
        names = (self.tr("For a man"), self.tr("For a woman"), self.tr("For everybody else"))
        for name, line in zip(names, self.forms, strict=True):
            caption = PlainLabel(name)
            caption.setBuddy(line)
            line.setAccessibleName(name)
            line.setMaxLength(100)
            line.textEdited.connect(lambda _text: self._tell())
            line.returnPressed.connect(self.done)
            inner.addWidget(caption)
            inner.addWidget(line)
        inner.addWidget(
            hint_label(self.tr("The form of address of each teacher decides; without one the third text is printed."))
        )

    def _tell(self) -> None:
        if self._field.forms:
            field = FieldText("", forms=tuple(line.text() for line in self.forms))
        else:
            chosen = self._choices.checkedId()
            self.text.setEnabled(chosen == TEXT)
            if chosen == TEXT and self.sender() is self._choices:
                self.text.setFocus()
            empty = self.text.text() if chosen == TEXT else "" if chosen == DROP else None
            field = FieldText(self._field.name, empty, drop=chosen == DROP)
            if field.question is not None:
                field = field.asking(self.question.text(), self.language)
        self._field = field
        self.changed.emit(field)
