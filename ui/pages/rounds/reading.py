# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads on the worker what the steps of a round show: templates, candidates, findings, one letter's page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import clock
from app.domain.envelopes import USUAL, Envelope
from app.domain.ids import TeacherId
from app.domain.letters import Finding, Round
from app.domain.registers import RegisterProfile
from app.domain.school import School
from app.domain.seen_letters import Seen
from app.domain.signers import Signer
from app.domain.views import SavedView
from app.errors import AppError
from app.progress import Progress
from app.services.rounds import Candidate, TemplateInfo
from app.wording import Wording
from ui.pages.rounds import stack as stacks
from ui.pages.rounds.stack import Stack
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services

Facts = tuple[list[TemplateInfo], Envelope, list[RegisterProfile], list[Signer], frozenset[str], list[SavedView]]
Checked = tuple[int, Stack, list[Finding], School, Seen]


class Reading(QObject):
    """`started`: a draft and its candidates; `candidates`: those of another day.

    `checked`: the stack, findings, the school, and what the letters say.
    """

    started = Signal(object, object)
    candidates = Signal(object)
    checked = Signal(object, object, object, object)
    """Only the answer to the newest `ask_check`, and none once `forget_check` was called."""
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording
        self._services = services
        self._tasks = tasks
        self.templates: list[TemplateInfo] = []
        self.registers: list[RegisterProfile] = []
        self.signers: list[Signer] = []
        self.names: frozenset[str] = frozenset()
        self.views: list[SavedView] = []
        self.envelope: Envelope = USUAL[0]
        self._asked = 0

    def begin(self, kind: str) -> None:
        """Read all that a new round begins with; `kind` as `RoundService.draft` takes it, with `@` and a letter."""
        self._tasks.run(lambda progress: self._read_start(kind, progress), self._on_start)

    def go_on(self) -> None:
        """Read the templates and the envelope's window, for a round that is stored already."""
        self._tasks.run(self._read_facts, self._on_facts)

    def ask_candidates(self, draft: Round) -> None:
        """Ask who can get the letter that this draft describes."""
        self._tasks.run_latest(
            "rounds.candidates", lambda: self._services.rounds.candidates(draft), self.candidates.emit
        )

    def ask_check(self, stack: Stack) -> None:
        """Ask what is wrong with the letters, as they are now."""
        self.forget_check()
        asked = self._asked

        def work(progress: Progress) -> Checked:
            now = stacks.again(self._services, stack) if stack.stored else stack
            found = stacks.check(self._services, now, progress)
            places = [(one.position, one.teacher_id) for one in now.entries]
            seen = self._services.proof_sheets.look_over(now.round).seen(places, progress)
            return asked, stacks.with_doubts(self._services, now), found, self._services.school.school(), seen

        self._tasks.run(work, self._on_checked, what=self.tr("Checking the letters"), failed=self._on_failed)

    def forget_check(self) -> None:
        """Want no answer any more to what was asked: the stack is another one."""
        self._asked += 1

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)

    def ask_page(self, stack: Stack, teacher_id: TeacherId, shown: Callable[[bytes], None]) -> None:
        """Ask how one person's letter looks; `shown` gets it as PDF, unless another was asked meanwhile."""
        self._tasks.run_latest(
            "rounds.preview",
            lambda: stacks.preview(self._services, stack, teacher_id),
            shown,
            failed=self.failed.emit,
        )

    def _read_facts(self, _progress: Progress) -> Facts:
        rounds, school = self._services.rounds, self._services.school
        envelope = school.envelopes.chosen(school.school().window)
        views = [view.group for view in self._services.views.usable()]
        return rounds.templates(), envelope, rounds.registers(), school.signers.all(), rounds.names(), views

    def _on_facts(self, facts: Facts) -> None:
        self.templates, self.envelope, self.registers, self.signers, self.names, self.views = facts

    def _read_start(self, kind: str, progress: Progress) -> tuple[Round, list[Candidate], Facts]:
        sort, _at, letter = kind.partition("@")
        draft = self._services.rounds.draft(clock.today(), sort, self._wording)
        draft = replace(draft, template_id=letter) if letter else draft
        return draft, self._services.rounds.candidates(draft), self._read_facts(progress)

    def _on_start(self, read: tuple[Round, list[Candidate], Facts]) -> None:
        draft, candidates, facts = read
        self._on_facts(facts)
        self.started.emit(draft, candidates)
        self._warm_up(draft, candidates)

    def _warm_up(self, draft: Round, candidates: list[Candidate]) -> None:
        """Make a letter for nobody while the user looks who gets one: the first that is looked at comes at once then.

        What is wrong with it is told where letters are looked at.
        """
        if candidates:
            rounds, who = self._services.rounds, candidates[0].row.id
            self._tasks.run_latest(
                "rounds.warm", lambda: rounds.preview_draft(draft, who), lambda _pdf: None, failed=lambda _error: None
            )

    def _on_checked(self, read: Checked) -> None:
        asked, stack, findings, school, seen = read
        if asked == self._asked:
            self.checked.emit(stack, findings, school, seen)
