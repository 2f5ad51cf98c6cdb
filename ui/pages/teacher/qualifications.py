# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field of a form that holds a teacher's qualifications: a line for each subject with its grade."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.teachers import Grade, Qualification
from ui import theme
from ui.widgets import icons
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.teacher_words import grades


class QualificationsField(QWidget):
    """Lines of subject and grade; `committed` comes when one is changed, added or taken away."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[TextField, ChoiceField, QWidget]] = []
        self._shown: tuple[Qualification, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        add = QPushButton(f" {self.tr('Add a qualification')}")
        add.setAccessibleName(self.tr("Add a qualification"))
        add.setIcon(icons.icon("plus", "accent"))
        theme.flat(add)
        add.clicked.connect(lambda _on: self._on_add())
        self._layout.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def value(self) -> tuple[Qualification, ...]:
        """Return the qualifications in their order."""
        return tuple(Qualification(text.value(), Grade(str(grade.value()))) for text, grade, _row in self._lines)

    def set_value(self, value: object) -> None:
        """Show qualifications without telling that they changed."""
        self._shown = value if isinstance(value, tuple) else ()
        if self.value() == self._shown:
            return
        for _text, _grade, row in self._lines:
            row.hide()
            row.deleteLater()
        self._lines = []
        for item in self._shown:
            self._add_line(item)

    def typing(self) -> bool:
        """Return whether a subject was typed and not told yet."""
        return any(text.typing() for text, _grade, _row in self._lines)

    def _add_line(self, item: Qualification) -> TextField:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        text, grade = TextField(self.tr("Subject (empty: not said)")), ChoiceField(grades())
        text.setAccessibleName(self.tr("Subject of the qualification"))
        grade.setAccessibleName(self.tr("Grade of the qualification"))
        text.set_value(item.subject)
        grade.set_value(item.grade)
        remove = QToolButton()
        remove.setIcon(icons.icon("trash", "muted"))
        remove.setAutoRaise(True)
        remove.setAccessibleName(self.tr("Take this qualification away"))
        remove.setToolTip(self.tr("Take this qualification away"))
        line = (text, grade, row)
        text.committed.connect(self._on_changed)
        grade.committed.connect(self._on_changed)
        remove.clicked.connect(lambda _on: self._on_remove(line))
        layout.addWidget(text, 1)
        layout.addWidget(grade)
        layout.addWidget(remove)
        self._layout.insertWidget(len(self._lines), row)
        self._lines.append(line)
        return text

    def _on_add(self) -> None:
        self._add_line(Qualification("", Grade.QUALIFIED)).setFocus()
        self._on_changed()

    def _on_remove(self, line: tuple[TextField, ChoiceField, QWidget]) -> None:
        self._lines.remove(line)
        line[2].hide()
        line[2].deleteLater()
        self._on_changed()

    def _on_changed(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.committed.emit()
