# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entering, changing and taking away a teacher's reductions and proofs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app import clock
from app.domain.activities import Proof, Reduction, ReductionKind
from ui.dialogs.circumstance_questions import Choices, ProofQuestion, ReductionQuestion, answer_to
from ui.pages.teacher.circumstances import CircumstancesPart, Item
from ui.pages.teacher.host import TeacherHost


class TeacherCircumstances(QObject):
    """Does what the part asks, for the teacher whom the page shows."""

    def __init__(self, page: TeacherHost, part: CircumstancesPart) -> None:
        super().__init__(page)
        self._page = page
        part.wanted.connect(self._on_wanted)
        part.change_wanted.connect(self._ask)
        part.remove_wanted.connect(self._on_remove)

    def _on_wanted(self, what: str) -> None:
        today, teacher_id = clock.today(), self._page.teacher_id
        if what == "reduction":
            self._ask(Reduction(teacher_id, "", ReductionKind.LEAVE, today, today))
        else:
            self._ask(Proof(teacher_id, "", "", today))

    def _ask(self, item: Item) -> None:
        page = self._page
        services, wording = page.services, page.wording
        teacher_id = item.teacher_id

        def work() -> tuple[Item, Choices]:
            subjects = [one.subject for one in services.staff.teacher(teacher_id).qualifications if one.subject]
            kept = services.circumstances
            return item, Choices(kept.registers(), kept.asked_proofs(wording), subjects)

        page.tasks.run_latest("teacher.circumstances", work, self._on_ready, failed=page.show_error)

    def _on_ready(self, found: tuple[Item, Choices]) -> None:
        item, choices = found
        page, kept = self._page, self._page.services.circumstances
        if item.teacher_id != page.teacher_id:
            return
        who, wording = page.accessibleName(), page.wording
        if isinstance(item, Reduction):
            reduction = answer_to(ReductionQuestion(item, who, choices, wording=wording, parent=page))
            if reduction is not None:
                self._run(lambda: kept.keep_reduction(reduction), self.tr("Reduction kept"))
            return
        proof = answer_to(ProofQuestion(item, who, choices, wording=wording, parent=page))
        if proof is not None:
            self._run(lambda: kept.keep_proof(proof), self.tr("Proof kept"))

    def _on_remove(self, item: Item) -> None:
        kept = self._page.services.circumstances
        if isinstance(item, Reduction):
            self._run(lambda: kept.remove_reduction(item.id), self.tr("Removed; undo brings it back"))
        else:
            self._run(lambda: kept.remove_proof(item.id), self.tr("Removed; undo brings it back"))

    def _run(self, work: Callable[[], object], said: str) -> None:
        page = self._page
        page.tasks.run(lambda _progress: work(), lambda _done: page.said.emit(said), failed=page.show_error)
