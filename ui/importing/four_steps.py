# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a list in: file, columns, review, done; back at any time, and nothing written before the last step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.errors import AppError, Cancelled
from app.wording import Wording
from ui.importing.list_page import ListPage
from ui.tasks import Tasks
from ui.widgets.step_bar import StepBar
from ui.widgets.text import hint_label

if TYPE_CHECKING:
    from app.bootstrap import Services

FILE, COLUMNS, REVIEW, DONE = range(4)


class ImportSteps(ListPage):
    """Keeps what was read and planned; a step back keeps it, another file begins anew.

    A subclass makes the parts, gives them to `put_together`, and says what is special to its kind of list (`ListPage`).
    """

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.read: Any = None
        self._planned: Any = None
        self._applying, self._reached = False, FILE
        self.steps = StepBar([self.tr("File"), self.tr("Columns"), self.tr("Review"), self.tr("Done")])
        self._stack = QStackedWidget()
        self._back = QPushButton(self.tr("Back"))
        self._hint = hint_label()
        self._hint.setMinimumWidth(80)

    def start(self, path: Path | None) -> None:
        """Begin a new import, with this file when it is known already."""
        self._forget()
        if path is not None:
            self._read_file(path)

    def reload(self, kinds: frozenset[str]) -> None:
        """Compare anew when something was changed elsewhere while the plan lay open."""
        changed = bool(kinds & self.compares_with)
        if changed and self._stack.currentIndex() == REVIEW and not self._applying:
            self._make_plan()
        elif changed:
            self._planned = None

    def put_together(self, list_page: str) -> None:
        """Build the page of its parts; `list_page` is the page of what lists are brought into."""
        self.tools.addWidget(self.steps, 1)
        for step in (self.file_step, self.columns_step, self.review_step, self.done_step):
            self._stack.addWidget(step)
        self.content.addWidget(self._stack, 1)
        self.bottom.addWidget(self._back)
        self.bottom.addWidget(self._hint, 8)
        self._main = self.set_primary(self.tr("Next"), self._on_main)
        self._connect(list_page)
        self.done_step.list_wanted.connect(lambda: self.go_to.emit(list_page))
        self._show_step(FILE)

    def _connect(self, list_page: str) -> None:
        self._back.clicked.connect(lambda _on: self._on_back(list_page))
        self.steps.chosen.connect(self._on_step_chosen)
        self.file_step.chosen.connect(self._read_file)
        self.file_step.sheet_wanted.connect(self._on_sheet)
        self.columns_step.changed.connect(self._say_step)
        self.review_step.changed.connect(self._say_step)
        self.review_step.refused_wanted.connect(self._on_save_refused)
        self.done_step.refused_wanted.connect(self._on_save_refused)
        self.done_step.undo_wanted.connect(self.work.undo)
        self.done_step.again_wanted.connect(lambda: self.start(None))
        work = self.work
        work.deciding_began.connect(self._say_step)
        for done, slot in (
            (work.was_read, self._on_read), (work.planned, self._on_planned), (work.decided, self.review_step.take),
            (work.applied, self._on_applied), (work.undone, self._on_undone), (work.saved, self._on_saved),
            (work.failed, self._on_failed),
        ):  # fmt: skip
            done.connect(slot)

    def _forget(self) -> None:
        self.read, self._planned, self._reached = None, None, FILE
        self.notice.hide()
        self.file_step.show_read(None)
        self._show_step(FILE)

    def _show_step(self, step: int) -> None:
        self._reached = max(self._reached, step)
        self._stack.setCurrentIndex(step)
        self._say_step()

    def _say_step(self) -> None:
        step = self._stack.currentIndex()
        self.setEnabled(not self._applying)
        self.steps.show_step(step, self._reached)
        self.set_heading(self.title(), self.read.path.name if self.read else self._promise())
        self._back.setVisible(step != DONE)
        self._hint.setText(self._hint_of(step))
        self._main.setVisible(step != FILE or self.read is not None)
        text, enabled = self._main_of(step)
        self._main.setText(text)
        self._main.setEnabled(enabled and (self.writable or step < REVIEW))
        self.at_place((step, self.read is None, self._applying))

    def _promise(self) -> str:
        # Also keeps the line where the name of the file comes, so that nothing moves when it does.
        return self.tr("Nothing changes until you have seen what would change.")

    def _hint_of(self, step: int) -> str:
        if step == REVIEW and self.review_step.undecided():
            return self.tr("%n doubt(s) will be skipped", "", self.review_step.undecided())
        return self.lacks() if step == COLUMNS else ""

    def _main_of(self, step: int) -> tuple[str, bool]:
        if step == FILE:
            return self.tr("To the columns"), self.read is not None
        if step == COLUMNS:
            return self.tr("Review %n row(s)", "", len(self.read.table.rows) if self.read else 0), not self.lacks()
        if step == DONE:
            return self.after(), True
        decided = not self.work.deciding
        return self.review_step.what_is_written(), decided and any(self.review_step.to_write())

    def _on_back(self, list_page: str) -> None:
        step = self._stack.currentIndex()
        if step == FILE:
            self.go_to.emit(list_page)
        else:
            self._show_step(step - 1)

    def _on_main(self) -> None:
        step = self._stack.currentIndex()
        if step == FILE and self.read is not None:
            self._show_step(COLUMNS)
        elif step == COLUMNS:
            self._to_review()
        elif step == REVIEW and self.review_step.plan is not None:
            self._applying = True
            self._say_step()
            self.work.apply(self.review_step.plan)
        elif step == DONE:
            self.go_on()

    def _on_step_chosen(self, step: int) -> None:
        if self._stack.currentIndex() == DONE:
            if step == FILE:
                self.start(None)
        elif step == REVIEW:
            self._to_review()
        else:
            self._show_step(step)

    def _read_file(self, path: Path) -> None:
        self.notice.hide()
        self.work.read(path)

    def _on_sheet(self, sheet: str) -> None:
        if self.read is not None:
            self.work.read(self.read.path, sheet)

    def _on_read(self, read: Any) -> None:
        self.notice.hide()
        self.read, self._planned, self._reached = read, None, COLUMNS
        self.file_step.show_read(read)
        self.show_columns()
        self._show_step(FILE)

    def _to_review(self) -> None:
        if self.review_step.plan and self._planned == self.meaning():
            self._show_step(REVIEW)
        else:
            self._make_plan()

    def _make_plan(self) -> None:
        self.review_step.plan, self._planned = None, self.meaning()
        if self.read is not None:
            self.make_plan(self._planned)

    def _on_planned(self, plan: Any) -> None:
        if self._planned is not None:
            self.notice.hide()
            self.review_step.show_plan(plan)
            self._show_step(REVIEW)

    def _on_failed(self, error: AppError) -> None:
        if self._applying or self._stack.currentIndex() != REVIEW:
            self._planned = None
        self._applying = False
        self._say_step()
        if not isinstance(error, Cancelled):
            self.show_error(error)

    def _on_applied(self, result: Any) -> None:
        self.notice.hide()
        self._planned, self._applying = None, False
        self.show_result(result)
        self._show_step(DONE)

    def _on_undone(self) -> None:
        self._forget()
        self.notice.show_done(self.tr("The import was undone; everything is as it was before."))

    def _on_save_refused(self) -> None:
        plan = self.review_step.plan
        if plan is not None:
            name = " ".join((self.tr("Refused rows"), plan.table.file))
            path = self.ask_refused(self.tr("Save the refused rows"), name)
            if path is not None:
                self.work.save_refused(plan, path)

    def _on_saved(self, path: Path) -> None:
        self.said.emit(self.tr("Saved as {file}").format(file=path.name))
