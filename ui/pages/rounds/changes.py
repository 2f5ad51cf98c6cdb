# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Changes to a stack that the steps ask for: another letter, fewer people, what the school left open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.domain.ids import TeacherId
from app.domain.letters import Delivery, Finding, Round
from app.domain.other_rounds import all_the_same
from app.domain.stacking import StackGroup, StackOrder
from app.errors import AppError
from ui.pages.rounds import stack as stacks
from ui.pages.rounds.stack import Stack
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class Changes(QObject):
    """`done(stack)`: the stack as it is now; `failed(error)`: nothing was changed. No stack, no change.

    A stack that is only thought of yet is changed at once: nothing of it stands in the school file.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks

    def round(self, stack: Stack | None, after: Round) -> None:
        """Change what the round says."""
        self._do(stack, lambda before: stacks.change(self._services, before, after))

    def by_pigeon_hole(self, stack: Stack | None) -> None:
        """Deliver the whole round in the school."""
        if stack is not None:
            self.round(stack, replace(stack.round, delivery=Delivery.PIGEON_HOLE))

    def drop(self, stack: Stack | None, people: Collection[TeacherId]) -> None:
        """Leave people out."""
        self._do(stack, lambda before: stacks.drop(self._services, before, people))

    def all_the_same(self, stack: Stack | None, findings: Sequence[Finding]) -> None:
        """Send the letter also to who has it in another round."""
        if stack is not None:
            self.round(stack, all_the_same(stack.round, findings))

    def school(self, stack: Stack | None, values: dict[str, Any]) -> None:
        """Keep what was asked of the school, and let this round's signer be the one just named."""
        told: dict[str, Any] = {name: values[name] for name in ("signer", "signer_function") if name in values}

        def work(before: Stack) -> Stack:
            school = self._services.school.school()
            self._services.school.save(school, replace(school, **values))
            return stacks.change(self._services, before, replace(before.round, **told))

        if stack is not None:
            self._tasks.run(lambda _progress: work(stack), self.done.emit, failed=self._on_failed)

    def order(self, now: Callable[[], Stack | None], order: StackOrder) -> None:
        """Put the letters in an order, as long as none of them is on paper; `now` returns the stack as it is."""
        stack = now()
        if stack is None or order is stack.round.order or stack.order_fixed:
            return
        if stack.stored:
            self._do(stack, lambda before: stacks.rearrange(self._services, before, order))
            return
        ids = list(stack.teacher_ids)

        def done(groups: list[StackGroup]) -> None:
            # Meanwhile something else of it may have been changed.
            later = now()
            if later is not None and not later.stored:
                self.done.emit(stacks.in_groups(later, order, groups))

        self._tasks.run(lambda _progress: self._services.post.groups(ids, order), done, failed=self._on_failed)

    def again(self, stack: Stack | None) -> None:
        """Read a stored stack again: its order may have been undone."""
        if stack is not None and stack.stored:
            self._do(stack, lambda before: stacks.again(self._services, before))

    def _do(self, stack: Stack | None, work: Callable[[Stack], Stack]) -> None:
        if stack is not None and not stack.stored:
            self.done.emit(work(stack))
        elif stack is not None:
            self._tasks.run(lambda _progress: work(stack), self.done.emit, failed=self._on_failed)

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)
