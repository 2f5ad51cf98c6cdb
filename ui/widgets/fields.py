# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields of a form: each has a value, takes a value, and says when the user is done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.lines import LineEdit

__all__ = [
    "CheckField", "ChoiceField", "DateField", "NumberField", "ParagraphField", "SuggestField", "TextField",
    "finish_typing",
]  # fmt: skip


class TextField(LineEdit):
    """One line of text; surrounding spaces are dropped."""

    committed = Signal()

    def __init__(self, placeholder: str = "", *, length: int = 200) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setMaxLength(length)
        self._shown = ""
        self.editingFinished.connect(self._on_finished)

    def value(self) -> str:
        """Return the text."""
        return self.text().strip()

    def set_value(self, value: object) -> None:
        """Show a text."""
        self._shown = str(value or "")
        self.setText(self._shown)
        self.setCursorPosition(0)

    def typing(self) -> bool:
        """Return whether the text was changed and not told yet."""
        return self.value() != self._shown

    def _on_finished(self) -> None:
        if self.typing():
            self._shown = self.value()
            self.committed.emit()


class ParagraphField(QPlainTextEdit):
    """Several lines of plain text."""

    committed = Signal()

    def __init__(self, placeholder: str = "", *, lines: int = 3) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 16)
        self._shown = ""

    def value(self) -> str:
        """Return the text with its line ends."""
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        """Show a text."""
        self._shown = str(value or "")
        self.setPlainText(self._shown)

    def typing(self) -> bool:
        """Return whether the text was changed and not told yet."""
        return self.value() != self._shown

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit what was typed when the user leaves."""
        super().focusOutEvent(event)
        self.finish()

    def finish(self) -> None:
        """Commit what was typed."""
        if self.typing():
            self._shown = self.value()
            self.committed.emit()


def finish_typing(widget: QWidget | None) -> None:
    """Let a field tell what was typed in it, as if the user had left it; the focus stays, also in no active window."""
    line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    if isinstance(widget, ParagraphField):
        widget.finish()
    elif isinstance(line, QLineEdit):
        line.editingFinished.emit()


class ChoiceField(Combo):
    """One of several values, each with a word."""

    committed = Signal()

    def __init__(self, choices: Sequence[tuple[object, str]] = ()) -> None:
        super().__init__()
        self.set_choices(choices)
        self.activated.connect(lambda _place: self.committed.emit())

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer (value, word) pairs."""
        self.clear()
        self._values = [value for value, _word in choices]
        self.addItems([word for _value, word in choices])

    def set_groups(self, groups: Sequence[tuple[str, Sequence[tuple[object, str]]]]) -> None:
        """Offer (value, word) pairs under headings, which cannot be chosen; one that is empty is not shown."""
        self.set_choices(())
        for heading, choices in groups:
            if heading and choices:
                self.addItem(heading)
                self.setItemData(self.count() - 1, 0, Qt.ItemDataRole.UserRole - 1)  # no flags: it cannot be chosen
                self._values.append(object())
            self._values += [value for value, _word in choices]
            self.addItems([word for _value, word in choices])

    def value(self) -> object:
        """Return the chosen value, None when there are no choices."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose a value; one that is not offered changes nothing."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))


class SuggestField(Combo):
    """One line of text, with the texts used before to choose from."""

    committed = Signal()

    def __init__(self, suggestions: Sequence[str] = (), *, length: int = 200) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(suggestions))
        self._shown = ""
        self.setCurrentText("")
        self._line().setMaxLength(length)
        completer = self.completer()
        if completer is not None:
            # Inline it would put "Havo" where one types "Ha" and leaves.
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._line().editingFinished.connect(self._on_finished)
        self.activated.connect(lambda _place: self._on_finished())

    def set_suggestions(self, suggestions: Sequence[str]) -> None:
        """Offer other texts; what is typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(list(suggestions))
        self.setCurrentText(typed)

    def value(self) -> str:
        """Return the text."""
        return self.currentText().strip()

    def set_value(self, value: object) -> None:
        """Show a text."""
        self._shown = str(value or "")
        self.setCurrentText(self._shown)
        self._line().setCursorPosition(0)

    def setAccessibleName(self, name: str) -> None:
        """Name the box and the line in it."""
        super().setAccessibleName(name)
        self._line().setAccessibleName(name)

    def typing(self) -> bool:
        """Return whether the text was changed and not told yet."""
        return self.value() != self._shown

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        if line is None:
            raise RuntimeError
        return line

    def _on_finished(self) -> None:
        if self.typing():
            self._shown = self.value()
            self.committed.emit()


class CheckField(QCheckBox):
    """Yes or no; the words stand beside the box."""

    committed = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.clicked.connect(lambda _on: self.committed.emit())

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))


class NumberField(TextField):
    """A number with a comma or a point, or nothing: `fte` 0,8. `value()` is a float, None, or NaN for nonsense."""

    def value(self) -> float | None:  # type: ignore[override]  # a number is typed as text
        """Return the number, None when empty, NaN when it is not a number."""
        text = self.text().strip().replace(",", ".")
        try:
            return float(text) if text else None
        except ValueError:
            return float("nan")

    def set_value(self, value: object) -> None:
        """Show a number as Dutch writes it."""
        super().set_value("" if value is None else f"{value:g}".replace(".", ","))
        self._shown = self.value()  # type: ignore[assignment]
