# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new teacher: everything is stored at once, after a warning when somebody is called alike."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.ids import NEW
from app.domain.names import sort_name
from app.domain.selections import TeacherRow
from app.domain.teachers import Teacher
from app.errors import AppError
from app.progress import Progress
from ui.dialogs.message import ask
from ui.pages.teacher.host import TeacherHost


class NewTeacher(QObject):
    """The main button of the page while there is nobody to show yet."""

    def __init__(self, page: TeacherHost) -> None:
        super().__init__(page)
        self._page = page
        self._warned: Teacher | None = None
        self._typing = False
        self._hinted = False
        self._button = page.set_primary(self.tr("Add teacher"), self._on_add)
        page.details.entered.connect(lambda _name, _value: self._on_typed())
        self.end()

    def begin(self) -> None:
        """Offer to add what is typed."""
        self._warned = None
        self._typing = True
        self._button.setText(self.tr("Add teacher"))
        self._show(True)

    def end(self) -> None:
        """The page shows somebody who is stored."""
        self._typing = False
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

    def _on_typed(self) -> None:
        """Look, after each field, whether who is typed stands here already; nothing is stored or stopped by it."""
        if not self._typing:
            return
        doubles, typed = self._page.services.doubles, self._page.details.typed()
        self._page.tasks.run_latest("teacher.like", lambda: doubles.like(typed), self._on_like)

    def _on_like(self, like: list[Teacher]) -> None:
        if not self._typing or self._page.teacher_id != NEW:
            return
        if like:
            names = "; ".join(_line(sort_name(one.name), one.code, one.team) for one in like[:5])
            self._page.notice.show_caution(self.tr("Perhaps in the list already: {names}").format(names=names))
            self._hinted = True
        elif self._hinted:
            self._page.notice.hide()
            self._hinted = False

    def _show(self, shown: bool) -> None:
        self._button.setVisible(shown)
        self._button.setEnabled(shown)
        self._page.lock(self._button)
        parent = self._button.parentWidget()
        if parent is not None:
            parent.setVisible(shown)

    def _on_add(self) -> None:
        self._page.leave()
        typed = self._page.details.typed()
        staff = self._page.services.staff
        self._button.setEnabled(False)
        if typed == self._warned:
            self._add(typed)
            return

        def work(_progress: Progress) -> tuple[Teacher, list[TeacherRow]]:
            return typed, staff.alike(typed)

        self._page.tasks.run(work, self._on_compared, failed=self._on_refused)

    def _on_compared(self, found: tuple[Teacher, list[TeacherRow]]) -> None:
        typed, alike = found
        if self._page.teacher_id != NEW:
            return
        if not alike:
            self._add(typed)
            return
        self._warned = typed
        self._button.setEnabled(True)
        names = "; ".join(_line(row.sort_name, row.code, row.team) for row in alike[:5])
        self._page.notice.show_caution(
            self.tr("Somebody is called alike: {names}. Is this another person?").format(names=names)
        )
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


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
