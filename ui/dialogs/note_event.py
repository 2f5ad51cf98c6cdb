# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks what is to be known of an event (register, day, number, remark), for one teacher or many at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.domain.event_checks import check_event
from app.domain.registers import RegisterProfile
from app.domain.registrations import EventKind, Status
from app.errors import InvalidValue
from app.wording import Wording
from ui import theme
from ui.widgets.event_words import event_word
from ui.widgets.fields import ChoiceField, DateField, ParagraphField, SuggestField, TextField
from ui.widgets.form import Form
from ui.widgets.status_mark import status_word
from ui.widgets.text import PlainLabel, hint_label, section_label
from ui.window_state import WindowState

_NUMBERED = frozenset({EventKind.REGISTERED, EventKind.RENEWED})
_ENDING = frozenset({EventKind.EXTENDED, EventKind.OVERRIDDEN, EventKind.POSTPONED})
_LAST_REGISTER = "note/register"


@dataclass(frozen=True)
class NotedEvent:
    """What is to be noted; for a status set by hand `number` is that status. "" is the main register."""

    kind: EventKind
    on: date
    number: str = ""
    note: str = ""
    until: date | None = None
    register_id: str = ""
    qualification: str = ""


@dataclass(frozen=True)
class EventQuestion:
    """What is asked about whom: `kinds` and `registers` are to choose from when there are several.

    `told` says what noting it would lead to (kind, day, until), shown while it is filled in.
    """

    kinds: Sequence[EventKind]
    who: str
    count: int
    today: date
    title: str = ""
    registers: Sequence[RegisterProfile] = ()
    qualifications: Sequence[str] = ()
    register_id: str = ""
    qualification: str = ""
    told: Callable[[EventKind, date, date | None], str] | None = None


class NoteEventDialog(QDialog):
    """One question with fields; `answer()` is None until the main button was pressed with a good day."""

    def __init__(self, question: EventQuestion, *, wording: Wording, parent: QWidget | None = None) -> None:
        """Ask, with today filled in."""
        super().__init__(parent)
        self._question, self._wording = question, wording
        self._answer: NotedEvent | None = None
        self.setWindowTitle(question.title or event_word(question.kinds[0], wording))
        self.form = Form()
        self.told = hint_label()
        self.form.committed.connect(self._on_committed)
        self._build()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(section_label(self.windowTitle()))
        layout.addWidget(PlainLabel(question.who, wrap=True))
        layout.addWidget(self.form)
        layout.addWidget(self.told)
        layout.addWidget(self._buttons())
        self.setMinimumWidth(420)
        self._on_committed("on")

    def answer(self) -> NotedEvent | None:
        """Return what was filled in, None when the user backed out."""
        return self._answer

    def _build(self) -> None:
        asked, form = self._question, self.form
        if asked.registers:
            names = [(one.id, self._name(one)) for one in asked.registers]
            form.add("register_id", self.tr("Register"), ChoiceField(names))
            form.set_value("register_id", asked.register_id or WindowState().text(_LAST_REGISTER))
            form.add("qualification", self.tr("Qualification"), SuggestField(asked.qualifications))
            if asked.qualifications:
                form.set_value("qualification", asked.qualifications[0])
        if len(asked.kinds) > 1:
            words = [(kind, event_word(kind, self._wording)) for kind in asked.kinds]
            form.add("kind", self.tr("What happened"), ChoiceField(words))
        if EventKind.OVERRIDDEN in asked.kinds:
            form.add(
                "status", self.tr("Status"), ChoiceField([(one, status_word(one, self._wording)) for one in Status])
            )
            form.set_value("status", Status.REGISTERED)
        form.add("on", self.tr("Date"), DateField()).set_value(asked.today)
        if _ENDING & set(asked.kinds):
            by_hand = EventKind.OVERRIDDEN in asked.kinds
            until = self.tr("Last day (optional)") if by_hand else self.tr("Until")
            later = EventKind.POSTPONED in asked.kinds
            form.add("until", self.tr("Ask again on") if later else until, DateField())
        if _NUMBERED & set(asked.kinds) and asked.count == 1:
            form.add("number", self.tr("Registration number (if known)"), TextField(length=40))
        reason = EventKind.OVERRIDDEN in asked.kinds
        form.add("note", self.tr("Reason") if reason else self.tr("Remark (optional)"), ParagraphField(lines=2))

    def _name(self, profile: RegisterProfile) -> str:
        return profile.name if self._wording.language == "nl" else profile.name_en or profile.name

    def _kind(self) -> EventKind:
        return EventKind(self.form.value("kind")) if self.form.has("kind") else self._question.kinds[0]

    def _register(self) -> RegisterProfile | None:
        registers = self._question.registers
        chosen = self.form.value("register_id") if registers else ""
        return next((one for one in registers if one.id == chosen), None)

    def _on_committed(self, name: str) -> None:
        self.form.clear_error(name)
        register = self._register()
        self.form.show_field("qualification", shown=register is not None and register.per_qualification)
        self.form.show_field("number", shown=self._kind() in _NUMBERED)
        on = self.form.value("on")
        until = self.form.value("until") if self.form.has("until") else None
        told = self._question.told
        self.told.setText(told(self._kind(), on, until) if told is not None and on is not None else "")
        self.told.setVisible(bool(self.told.text()))
        self.adjustSize()

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        accept = QPushButton(self.tr("Note for %n teacher(s)", "", self._question.count))
        theme.primary(accept)
        accept.setDefault(True)
        refuse = QPushButton(self.tr("Cancel"))
        box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(refuse, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    def _fault(self) -> tuple[str, str] | None:
        """Return the first field that is not right, with what is to be done there."""
        values = self.form.values()
        kind = self._kind()
        if values["on"] is None:
            return "on", self.tr("Fill in a day, such as 3-2-2026.")
        if kind in _ENDING and values["until"] is None:
            wanted = kind is not EventKind.OVERRIDDEN or not self.form.widget("until").understood()
            if wanted:
                return "until", self.tr("Fill in a day, such as 3-2-2026.")
        if kind is EventKind.OVERRIDDEN and not values["note"].strip():
            return "note", self.tr("Write why; without a reason nobody will know later.")
        register = self._register()
        if register is not None and register.per_qualification and not values["qualification"].strip():
            return "qualification", self.tr("Fill in which qualification; this register keeps each apart.")
        return None

    def _refused(self, noted: NotedEvent) -> tuple[str, str] | None:
        """Return the field that makes it impossible to note this, with the sentence why."""
        try:
            check_event(
                noted.kind, noted.on, self._question.today, number=noted.number, note=noted.note, until=noted.until
            )
        except InvalidValue as error:
            field = str(error.facts.get("field", ""))
            return field if self.form.has(field) else "on", self._wording.error(error)
        return None

    def _on_accepted(self) -> None:
        fault = self._fault()
        noted = None if fault else self._noted()
        if noted is not None:
            fault = self._refused(noted)
        if fault is not None:
            self.form.show_error(*fault)
            self.form.widget(fault[0]).setFocus()
            self.adjustSize()
            return
        register = self._register()
        if register is not None and self._question.count > 1:
            WindowState().remember(_LAST_REGISTER, register.id)
        self._answer = noted
        self.accept()

    def _noted(self) -> NotedEvent:
        values, kind, register = self.form.values(), self._kind(), self._register()
        asked = self._question
        number = values["status"].value if kind is EventKind.OVERRIDDEN else values.get("number", "")
        by_qualification = register is not None and register.per_qualification
        return NotedEvent(
            kind,
            values["on"],
            number if kind in _NUMBERED | {EventKind.OVERRIDDEN} else "",
            values["note"],
            values.get("until") if kind in _ENDING else None,
            register.id if register is not None else asked.register_id,
            values["qualification"] if by_qualification else "" if register is not None else asked.qualification,
        )


def ask_event(question: EventQuestion, *, wording: Wording, parent: QWidget | None) -> NotedEvent | None:
    """Ask about an event; None when the user backed out."""
    dialog = NoteEventDialog(question, wording=wording, parent=parent)
    dialog.exec()
    answer = dialog.answer()
    dialog.deleteLater()
    return answer
