# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new teacher: everything is stored at once, after a warning when somebody is called alike."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.domain.ids import NEW
from app.domain.names import sort_name
from app.domain.teachers import Teacher
from app.errors import AppError
from app.progress import Progress
from ui.dialogs.message import ask
from ui.pages.teacher.host import TeacherHost
from ui.widgets.notice import Lead

_PAUSE = 250
"""Milliseconds without a key after which is looked who is called so."""
_MOST = 5


class NewTeacher(QObject):
    """The main button of the page while there is nobody to show yet."""

    def __init__(self, page: TeacherHost) -> None:
        super().__init__(page)
        self._page = page
        self._warned: Teacher | None = None
        self._typing = False
        self._hint = ""
        self._button = page.set_primary(self.tr("Add teacher"), self._on_add)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._on_typed)
        page.details.edited.connect(self._on_edited)
        page.details.entered.connect(lambda _name, _value: self._on_typed())
        self.end()

    def begin(self) -> None:
        """Offer to add what is typed."""
        self._warned = None
        self._hint = ""
        self._typing = True
        self._button.setText(self.tr("Add teacher"))
        self._show(True)

    def end(self) -> None:
        """The page shows somebody who is stored."""
        self._typing = False
        self._soon.stop()
        self._show(False)

    def may_close(self) -> bool:
        """Return whether the form may go: nothing is typed in it, it is being stored, or the user throws it away."""
        if self._typing and self._page.details.changed():
            self._typing = not ask(
                self._page,
                self.tr("Throw away the new teacher?"),
                self.tr("What you filled in was not added yet. It will be gone."),
                yes=self.tr("Throw away"),
                no=self.tr("Keep editing"),
                danger=True,
            )
            return not self._typing
        return True

    def _on_edited(self) -> None:
        if self._typing:
            self._soon.start()

    def _on_typed(self) -> None:
        """Look, while one types, whether who is typed stands here already; nothing is stored or stopped by it."""
        self._soon.stop()
        if not self._typing:
            return
        doubles, typed = self._page.services.doubles, self._page.details.typed()
        self._page.tasks.run_latest("teacher.like", lambda: doubles.like(typed), self._on_like)

    def _on_like(self, like: list[Teacher]) -> None:
        if not self._typing or self._page.teacher_id != NEW:
            return
        if like:
            names = "; ".join(_told(one) for one in like[:_MOST])
            said = self.tr("Perhaps in the list already: {names}").replace("{names}", names)
            if said != self._hint:  # else it would come back at each key after it was closed
                self._page.notice.show_caution(said, [self._lead(one) for one in like[:_MOST]])
            self._hint = said
        elif self._hint:
            self._page.notice.hide()
            self._hint = ""

    def _lead(self, one: Teacher) -> Lead:
        words = self.tr("Look at {name}").replace("{name}", sort_name(one.name))
        return words, lambda: self._page.open_teacher.emit(one.id)

    def _show(self, shown: bool) -> None:
        self._button.setVisible(shown)
        self._button.setEnabled(shown)
        self._page.lock(self._button)
        parent = self._button.parentWidget()
        if parent is not None:
            parent.setVisible(shown)

    def _on_add(self) -> None:
        hinted = bool(self._hint)
        self._page.leave()
        self._soon.stop()
        typed = self._page.details.typed()
        staff, doubles = self._page.services.staff, self._page.services.doubles
        self._button.setEnabled(False)
        if typed == self._warned:
            self._add(typed)
            return

        def work(_progress: Progress) -> tuple[Teacher, list[str]]:
            alike = [_line(row.sort_name, row.code, row.team) for row in staff.alike(typed)]
            # Who types and presses at once has not seen the hint yet.
            return typed, alike or ([] if hinted else [_told(one) for one in doubles.like(typed)])

        self._page.tasks.run(work, self._on_compared, failed=self._on_refused)

    def _on_compared(self, found: tuple[Teacher, list[str]]) -> None:
        typed, alike = found
        if self._page.teacher_id != NEW:
            return
        if not alike:
            self._add(typed)
            return
        self._warned = typed
        self._button.setEnabled(True)
        said = self.tr("Somebody is called alike: {names}. Is this another person?")
        self._page.notice.show_caution(said.replace("{names}", "; ".join(alike[:_MOST])))
        self._hint = ""
        self._button.setText(self.tr("Add as another person"))

    def _add(self, typed: Teacher) -> None:
        staff = self._page.services.staff
        self._typing = False
        self._page.tasks.run(lambda _progress: staff.add(typed), self._on_added, failed=self._on_refused)

    def _on_refused(self, error: AppError) -> None:
        self._typing = self._page.teacher_id == NEW
        self._button.setEnabled(True)
        self._page.refuse(error)

    def _on_added(self, teacher: Teacher) -> None:
        if self._page.teacher_id == NEW:
            self._page.open(teacher.id)
        self._page.said.emit(self.tr("Teacher added"))


def _told(one: Teacher) -> str:
    return _line(sort_name(one.name), one.code, one.team)


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
