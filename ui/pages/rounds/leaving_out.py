# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who is left out of a stack at its check: they left, answered or were registered while it lay."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.domain.ids import TeacherId
from app.domain.letters import LEFT_OUT, Finding, LetterState, Unfit
from app.services.unfit_words import elsewhere
from app.wording import Wording
from ui.pages.rounds.changes import Changes
from ui.pages.rounds.stack import Stack

_NAMED = 8


class LeavingOut(QObject):
    """Names them once: whoever is put back by Undo stays in the stack, with what is wrong told."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._told: set[TeacherId] = set()
        self._of: object = None

    def leave_out(
        self, stack: Stack, findings: Sequence[Finding], changes: Changes, tell: Callable[[str], object]
    ) -> None:
        """Leave them out of a stack and `tell` whom, and why."""
        gone, told = self.of(stack, findings)
        if gone:
            tell(told)
            changes.drop(stack, gone)

    def of(self, stack: Stack, findings: Sequence[Finding]) -> tuple[frozenset[TeacherId], str]:
        """Return who is to be left out of a stack now, and the sentence that says so with the names.

        What lies printed stays: it may be in the envelope already.
        """
        if self._of != stack.round.id:
            self._of = stack.round.id
            self._told.clear()
        why = {one.teacher_id: one for one in findings if one.unfit in LEFT_OUT}
        waiting = [one for one in stack.entries if one.letter is None or one.letter.state is LetterState.WAITING]
        going = [one for one in waiting if one.teacher_id in why and one.teacher_id not in self._told]
        self._told.update(one.teacher_id for one in going)
        named = [f"{one.name}: {self._reason(why[one.teacher_id])}" for one in going[:_NAMED]]
        if rest := len(going) - len(named):
            named.append(self.tr("and %n more", "", rest))
        told = self.tr("%n person(s) were left out of the stack: ", "", len(going)) + "; ".join(named)
        return frozenset(one.teacher_id for one in going), f"{told}."

    def _reason(self, finding: Finding) -> str:
        if finding.unfit is Unfit.DO_NOT_INVITE:
            return self._wording.say("not_eligible.do_not_invite")
        if finding.unfit is Unfit.OTHER_ROUND:
            return elsewhere(finding, self._wording)
        reason = "answered" if finding.unfit is Unfit.ANSWERED else finding.detail
        return self._wording.say(f"not_eligible.{reason}")
