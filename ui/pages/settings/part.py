# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the parts of the settings share: the school as it is now, and saving one field of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.school import School
from app.errors import AppError, InvalidValue
from app.wording import Wording
from ui import theme
from ui.tasks import Tasks
from ui.widgets.form import Form

if TYPE_CHECKING:
    from app.bootstrap import Services


class Part(QWidget):
    """A part of the settings. `failed` carries an AppError for the page, `done` a sentence on what was done."""

    failed = Signal(object)
    done = Signal(str)
    go_to = Signal(str)
    show_teachers = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__()
        self.services = services
        self.tasks = tasks
        self.wording = wording
        self.school = School()
        self.form: Form | None = None

    def reload(self) -> None:
        """Read what this part shows."""
        self.tasks.run_latest(f"settings.{type(self).__name__}", self.services.school.school, self.show_school)

    def may_close(self) -> bool:
        """Return whether nothing half filled in would be lost, or the user agrees to that."""
        return True

    def escaped(self) -> bool:
        """Go a step back within this part; return whether there was one."""
        return False

    def show_school(self, school: School) -> None:
        """Show the school; a subclass adds what it shows beside the form."""
        self.school = school
        if self.form is not None:
            names = [name for name in School.__dataclass_fields__ if self.form.has(name)]
            self.form.set_values({name: getattr(school, name) for name in names})

    def save(self, name: str) -> None:
        """Store one field of the form as one action that can be undone."""
        if self.form is None:
            return
        form, before = self.form, self.school
        value = form.value(name)
        if value == getattr(before, name):
            form.clear_error(name)
            return
        service = self.services.school
        after = replace(before, **{name: value})
        # Fields are saved one after the other: the next one builds on this one at once.
        self.school = after
        self.tasks.run(
            lambda _progress: service.save(service.school(), replace(service.school(), **{name: value})),
            self._saved(name),
            failed=self._refused(name),
        )

    def _saved(self, name: str) -> Callable[[School], None]:
        def saved(school: School) -> None:
            if self.form is not None:
                self.form.clear_error(name)
            self.show_school(school)

        return saved

    def _refused(self, name: str) -> Callable[[AppError], None]:
        def refused(error: AppError) -> None:
            field = str(error.facts.get("field", name)) if isinstance(error, InvalidValue) else name
            if self.form is None or not self.form.show_error(field, self.wording.error(error)):
                self.failed.emit(error)

        return refused


def column(part: QWidget, *, width: int = 720) -> QVBoxLayout:
    """Give a part a scrolling column of readable width; return where its widgets go."""
    inside = QWidget()
    room = QVBoxLayout()
    room.setContentsMargins(0, theme.WIDE_GAP, theme.WIDE_GAP, theme.WIDE_GAP)
    room.setSpacing(theme.WIDE_GAP)
    held = QWidget()
    held.setLayout(room)
    held.setMaximumWidth(width)
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(held, 1)
    row.addStretch(0)
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    outer = QVBoxLayout(part)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scroll)
    return room
