# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks the day, number and remark of an event, for one teacher or many at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.domain.registrations import EventKind
from app.wording import Wording
from ui import theme
from ui.widgets.fields import DateField, ParagraphField, TextField
from ui.widgets.form import Form
from ui.widgets.text import PlainLabel, section_label

_NUMBERED = frozenset({EventKind.REGISTERED, EventKind.RENEWED})
_ENDING = frozenset({EventKind.EXTENDED})


@dataclass(frozen=True)
class NotedEvent:
    """What is to be noted."""

    kind: EventKind
    on: date
    number: str = ""
    note: str = ""
    until: date | None = None


class NoteEventDialog(QDialog):
    """One question with fields; `answer()` is None until the main button was pressed with a good day."""

    def __init__(
        self, kind: EventKind, who: str, count: int, today: date, *, wording: Wording, parent: QWidget | None = None
    ) -> None:
        """Ask about `kind` for `who` (one name, or how many), with `today` filled in."""
        super().__init__(parent)
        self._kind = kind
        self._today = today
        self._answer: NotedEvent | None = None
        word = wording.say(f"event.{kind.value}")
        self.setWindowTitle(word[:1].upper() + word[1:])
        self._form = Form()
        self._form.committed.connect(self._form.clear_error)
        self._build(count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(self.windowTitle()))
        layout.addWidget(PlainLabel(who, wrap=True))
        layout.addWidget(self._form)
        layout.addLayout(self._buttons(count))
        self.setMinimumWidth(420)

    def answer(self) -> NotedEvent | None:
        """Return what was filled in, None when the user backed out."""
        return self._answer

    def _build(self, count: int) -> None:
        day = self._form.add("on", self.tr("Date"), DateField())
        day.set_value(self._today)
        if self._kind in _ENDING:
            self._form.add("until", self.tr("Until"), DateField())
        if self._kind in _NUMBERED and count == 1:
            self._form.add("number", self.tr("Registration number (if known)"), TextField(length=40))
        self._form.add("note", self.tr("Remark (optional)"), ParagraphField(lines=2))

    def _buttons(self, count: int) -> QVBoxLayout:
        box = QDialogButtonBox()
        accept = QPushButton(self.tr("Note for %n teacher(s)", "", count))
        theme.primary(accept)
        accept.setDefault(True)
        refuse = QPushButton(self.tr("Cancel"))
        box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(refuse, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout()
        layout.addWidget(box)
        return layout

    def _on_accepted(self) -> None:
        for name in ("on", "until"):
            if name in self._form.values() and self._form.value(name) is None:
                self._form.show_error(name, self.tr("Fill in a day, such as 3-2-2026."))
                self._form.widget(name).setFocus()
                return
        values = self._form.values()
        self._answer = NotedEvent(
            self._kind, values["on"], values.get("number", ""), values.get("note", ""), values.get("until")
        )
        self.accept()


def ask_event(
    kind: EventKind, who: str, count: int, today: date, *, wording: Wording, parent: QWidget | None
) -> NotedEvent | None:
    """Ask about an event; None when the user backed out."""
    dialog = NoteEventDialog(kind, who, count, today, wording=wording, parent=parent)
    dialog.exec()
    answer = dialog.answer()
    dialog.deleteLater()
    return answer
