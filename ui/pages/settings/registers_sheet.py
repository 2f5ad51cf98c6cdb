# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rules of one register with what can be done with them: a heading, buttons, the questions, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.registers import RegisterProfile
from app.wording import Wording
from ui import theme
from ui.pages.settings.registers_form import RegisterForm
from ui.pages.settings.registers_list import Listed
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, hint_label, section_label, tint

if TYPE_CHECKING:
    from app.bootstrap import Services


class RegisterSheet(QWidget):
    """`changed` comes when the user is done with a field."""

    changed = Signal()

    def __init__(self, services: Services, wording: Wording) -> None:
        super().__init__()
        self._services, self._wording = services, wording
        self._title = section_label()
        self._title.setWordWrap(True)
        self._badge = PlainLabel(wrap=True)
        self._why = hint_label()
        self.form = RegisterForm()
        self.form.changed.connect(self._on_changed)
        self.copy = QPushButton(self.tr("Copy and change"))
        self.next = QPushButton(self.tr("New version from…"))
        self.fill_in = QPushButton(self.tr("Fill in"))
        theme.primary(self.fill_in)
        self.to_file = QPushButton(self.tr("To a file…"))
        self.remove = QPushButton(self.tr("Remove…"))
        self._wrong = PlainLabel(wrap=True)
        tint(self._wrong, "wrong")
        self.leave = QPushButton(self.tr("Do not save"))
        self.save = QPushButton(self.tr("Save"))
        theme.primary(self.save)
        self._lay_out()

    def show_line(self, line: Listed) -> None:
        """Show a register; one of the school's own can be changed."""
        profile = line.draft.profile if line.draft else line.profile
        self.form.show_profile(profile, writable=line.own and not self._services.file.read_only)
        self._area.verticalScrollBar().setValue(0)
        self._check()
        self.dress(line)

    def dress(self, line: Listed | None) -> None:
        """Show what can be done with the register now."""
        if line is None:
            return
        writable, drafting = not self._services.file.read_only, line.draft is not None
        profile = line.draft.profile if line.draft else line.profile
        to_fill_in = line.row is not None and line.row.to_fill_in
        self._title.setText(self.name_of(profile))
        self._say_checked(line, profile)
        self.fill_in.setVisible(to_fill_in and writable)
        for button in (self.copy, self.next):
            button.setVisible(writable and not drafting)
        self.remove.setVisible(writable and line.own and line.row is not None)
        self.leave.setVisible(drafting)
        self.save.setVisible(drafting)
        self.save.setEnabled(True)

    def checked(self) -> RegisterProfile | None:
        """Return the rules when nothing is wrong with them; else show what is, with the cursor there."""
        wrong = self._check()
        if wrong:
            self.ask_for(wrong[0].partition(".")[0])
            return None
        return self.form.typed().profile

    def ask_for(self, name: str) -> None:
        """Put the cursor in a field and let it be seen."""
        field = self.form.form.widget(name)
        field.setFocus()
        # What was shown a moment ago has its place after this turn only.
        QTimer.singleShot(0, field, lambda: self._area.ensureWidgetVisible(field, 0, theme.MARGIN * 4))

    def name_of(self, profile: RegisterProfile) -> str:
        """Return what a register is called in the user's language."""
        return profile.name if self._wording.language == "nl" else profile.name_en or profile.name

    def _on_changed(self) -> None:
        self._check()
        self.changed.emit()

    def _check(self) -> list[str]:
        """Show what is wrong at the fields; returns the keys of the fields."""
        from app.services.registers import fault_sentence

        typed = self.form.typed()
        seen = {fault.key for fault in typed.faults}
        more = [fault for fault in self._services.registers.faults(typed.profile) if fault.key not in seen]
        faults = [*typed.faults, *more]
        told = [(fault.key, fault_sentence(fault, self.form.label(fault.key), self._wording)) for fault in faults]
        homeless = self.form.show_faults(told)
        sentences = [self.tr("%n thing(s) must be put right first", "", len(faults)), *homeless] if faults else []
        self._wrong.setText("\n".join(sentences))
        self._wrong.setVisible(bool(faults))
        return [fault.key for fault in faults]

    def _say_checked(self, line: Listed, profile: RegisterProfile) -> None:
        whose = self.tr("The school’s own") if line.own else self.tr("Comes with the program")
        state = self.tr("checked with its source") if profile.verified else self.tr("not checked with a source")
        if profile.verified and profile.unverified:
            state = self.tr("checked with its source, but for the points below")
        self._badge.setText(f"{whose} · {state}")
        tint(self._badge, "good" if profile.verified else "caution")
        names = [self.form.label(key) for key in profile.unverified]
        lacks = self.tr("No source was found for: {fields}.")
        if profile.verified:
            lacks = self.tr("Only for these points no source was found: {fields}.")
        why = lacks.replace("{fields}", ", ".join(names)) if names else ""
        if not profile.verified and not names:
            why = self.tr("Nobody noted yet that these rules were compared with where they are written.")
        note = profile.note if self._wording.language == "nl" else profile.note_en or profile.note
        self._why.setText("\n".join(part for part in (why, note) if part))
        self._why.setVisible(bool(self._why.text()))

    def _lay_out(self) -> None:
        actions = QWidget()
        flow = FlowLayout(actions)
        for button in (self.fill_in, self.copy, self.next, self.to_file, self.remove):
            flow.addWidget(button)
        inside = QWidget()
        room = QVBoxLayout(inside)
        room.setContentsMargins(0, 0, theme.GAP, 0)
        room.setSpacing(theme.GAP)
        for widget in (self._badge, self._why, actions):
            room.addWidget(widget)
        room.addSpacing(theme.GAP)
        room.addWidget(self.form, 1)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.GAP)
        bottom.addWidget(self._wrong, 100)
        bottom.addStretch(1)
        bottom.addWidget(self.leave)
        bottom.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.WIDE_GAP, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._area, 1)
        layout.addLayout(bottom)
