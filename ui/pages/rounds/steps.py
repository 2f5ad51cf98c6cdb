# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The four steps of a round: who, letter, check, print; back at any time."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import TeacherId
from app.domain.letters import Finding, Round
from app.domain.school import School
from app.domain.seen_letters import Seen
from app.domain.stacking import StackOrder
from app.services.rounds import Candidate
from app.wording import Wording
from ui import theme
from ui.pages.rounds import stack as stacks
from ui.pages.rounds.changes import Changes
from ui.pages.rounds.check import Check
from ui.pages.rounds.leaving_out import LeavingOut
from ui.pages.rounds.letter import Letter
from ui.pages.rounds.output import Output
from ui.pages.rounds.own_templates import OwnTemplates
from ui.pages.rounds.part import last_order
from ui.pages.rounds.proving import Proving
from ui.pages.rounds.reading import Reading
from ui.pages.rounds.stack import Stack
from ui.pages.rounds.step_words import CHECK, LETTER, OUTPUT, WHO, StepWords
from ui.pages.rounds.tone_watch import ToneWatch
from ui.pages.rounds.who import Who
from ui.tasks import Tasks
from ui.widgets.step_bar import StepBar

if TYPE_CHECKING:
    from app.bootstrap import Services


class Steps(QWidget):
    """Leads through the steps; `changed`: heading or main button may differ now; `left`: back from the first step."""

    changed = Signal()
    left = Signal()
    failed = Signal(object)
    person_opened = Signal(int)
    wanted = Signal(str, object)
    """A way out of the last step, as `Making.make` knows them, of this stack."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack: Stack | None = None
        self._step = self._reached = WHO
        self._findings: list[Finding] | None = None
        self._started = False
        self._ticked: Collection[TeacherId] | None = None
        self._bar = StepBar([self.tr("Who"), self.tr("Letter"), self.tr("Check"), self.tr("Print")])
        self._who, self._letter = Who(wording), Letter(wording)
        self._check, self._output = Check(wording), Output(wording)
        self._changes, self._words, self._leaving = Changes(services, tasks, self), StepWords(self), LeavingOut(wording)
        self._reading = Reading(services, tasks, wording, self)
        self.proving = Proving(services, tasks, wording, self._letter, self._check)
        self.own = OwnTemplates(services, tasks, wording, self._letter, self._reading)
        self._tone = ToneWatch(services, tasks, self._letter, self._check.tone)
        self._pages = QStackedWidget()
        for widget in (self._who, self._letter, self._check, self._output):
            self._pages.addWidget(widget)
        _lay_out(self, self._bar, self._pages)
        self._connect()

    def begin(self, chosen: Collection[TeacherId] | None, kind: str = "invitation") -> None:
        """Begin a round of a kind that `RoundService.draft` takes; `chosen` are the people to tick, None ticks all."""
        self._take(None)
        self._started, self._ticked, self._reached = False, chosen, WHO
        self._go(WHO)
        self._reading.begin(kind)

    def go_on(self, stack: Stack) -> None:
        """Go on with the letters of a stored round that were not sent."""
        self._take(stack)
        self._started, self._reached = True, CHECK
        self._reading.go_on()
        self._go(CHECK)

    def reload(self) -> None:
        """Read again after data changed elsewhere."""
        if self._step == WHO and self.stack is None and self._reading.templates:
            self._ask_candidates()
        elif self._step == LETTER and self.stack is not None:
            self._letter.renew(self.stack)
        elif self._step == CHECK:
            self._ask_check()
        elif self._step == OUTPUT:
            self._changes.again(self.stack)
            self.proving.compare(self.stack)

    def heading(self) -> tuple[str, str]:
        """Return the page's title and its line."""
        return self._words.heading(self._step, self.stack)

    def main(self) -> tuple[str, bool]:
        """Return the main button's text and whether it can be pressed."""
        count = self.stack.count if self.stack else 0
        if self._step == WHO:
            return self._words.main(WHO, len(self._who.people())), self._who.ready()
        if self._step == OUTPUT and self.stack is not None:
            count = self._output.part(self.stack).count
        ready = count > 0 and (self._step != CHECK or self._findings == []) and self._output.isEnabled()
        return self._words.main(self._step, count, again=self.proving.look_again), ready

    @property
    def place(self) -> tuple[int, bool]:
        """The step that is shown, and whether all is known that it shows; what is typed in it changes nothing here."""
        known = (self._started, True, self._findings is not None, self._output.isEnabled())
        return self._step, known[self._step]

    def at_last(self) -> bool:
        """Return whether the last step is shown, and what was checked is still so."""
        return self._step == OUTPUT and not self.proving.look_again

    def forward(self) -> None:
        """Go to the next step, from the last one back to look at the letters again."""
        if self._step == WHO:
            draft = _as_signed(self._who.draft(), self.stack)
            self._take(stacks.of_draft(draft, self._who.people()))
            self._changes.order(lambda: self.stack, last_order())
        self._reached = max(self._reached, min(self._step + 1, OUTPUT))
        self._go(self._step + 1 if self._step < OUTPUT else CHECK)

    def back(self) -> None:
        """Go to the step before; from the first one out of the round."""
        first = LETTER if self.stack is not None and self.stack.stored else WHO
        if self._step > first:
            self._go(self._step - 1)
        else:
            self.left.emit()

    def _connect(self) -> None:
        self._bar.chosen.connect(self._on_step_chosen)
        self._who.day_changed.connect(self._ask_candidates)
        self._changes.done.connect(self._on_changed)
        self._reading.started.connect(self._on_start)
        self._reading.candidates.connect(self._who.change_candidates)
        self._reading.checked.connect(self._on_checked)
        for part in (self.own, self._changes, self._reading):
            part.failed.connect(self.failed)
        self._reading.failed.connect(self._check.show_not_read)
        self._letter.wanted.connect(self._on_letter_wanted)
        _do_changes(self._changes, lambda: self.stack, self._check, self._letter, self._output)
        self._check.state.again.connect(self._ask_check)
        self._check.letter_wanted.connect(partial(self._go, LETTER))
        self._check.looked_at.connect(self._on_looked_at)
        _pass_on(self, self._who, self._check, self._output)

    def _go(self, step: int) -> None:
        self._step = step
        self.proving.at_step(step)
        self._pages.setCurrentIndex(step)
        self._bar.show_step(step, self._reached, WHO if self.stack is None or not self.stack.stored else LETTER)
        if step == WHO and self.stack is not None:
            self._who.show_draft(self.stack.round, self._reading.templates)
        if step == LETTER and self.stack is not None:
            self._letter.show_stack(self.stack, self._reading)
        if step == CHECK:
            self._ask_check()
        if step == OUTPUT and self.stack is not None:
            self._output.show_stack(self.stack)
        self.changed.emit()

    def _on_step_chosen(self, step: int) -> None:
        while self._step < step and self.main()[1] and not self.at_last():
            self.forward()
        if step < self._step:
            self._go(step)

    def _on_start(self, draft: Round, candidates: list[Candidate]) -> None:
        self._started = True
        self._who.naming.taken = self._reading.names
        self._who.offer(self._reading.registers, self._reading.views)
        self._who.show_draft(draft, self._reading.templates)
        self._who.show_candidates(candidates, self._ticked)
        refused = self._who.refused(self._ticked or ())
        if refused:
            said = self.tr("%n chosen cannot get this letter: ", "", len(refused))
            self.proving.noticed.emit(f"{said}{'; '.join(refused[:8])}")
        self.changed.emit()

    def _ask_candidates(self) -> None:
        self._reading.ask_candidates(self._who.draft())

    def _ask_check(self) -> None:
        if self.stack is not None:
            self._findings = None
            self._check.show_checking()
            self._reading.ask_check(self.stack)
            self._tone.ask(self.stack, whole=True)
            self.changed.emit()

    def _on_checked(self, stack: Stack, findings: list[Finding], school: School, seen: Seen) -> None:
        self.stack, self._findings = stack, findings
        self._check.show_findings(stack, findings, school)
        self.proving.checked(stack, seen)
        self._leaving.leave_out(stack, findings, self._changes, self.proving.noticed.emit)
        self.changed.emit()

    def _take(self, stack: Stack | None) -> None:
        """Go on with this stack; what is still being found out about the one before counts no more."""
        self.stack, self._findings = stack, None
        self._reading.forget_check()
        self._tone.ask(stack)

    def _on_changed(self, stack: Stack) -> None:
        same = self.stack is not None and stack.teacher_ids == self.stack.teacher_ids
        self._take(stack)
        if self._step == CHECK:
            self._ask_check()
        elif self._step == LETTER and same:
            self._letter.renew(stack)
        elif self._step != WHO:
            self._go(self._step)
        self.changed.emit()

    def _on_letter_wanted(self, teacher_id: int) -> None:
        if self.stack is not None:
            self._reading.ask_page(self.stack, TeacherId(teacher_id), self._letter.show_page)

    def _on_looked_at(self, teacher_id: int) -> None:
        self._go(LETTER)
        self._letter.jump(TeacherId(teacher_id))

    def ask(self, way: str) -> None:
        """Ask for a way out of the last step, with what was chosen there of the stack."""
        if self.stack is not None:
            part = self._output.part(self.stack)
            self.proving.compare(None if way == "later" else part, lambda: self.wanted.emit(way, part))

    def set_busy(self, busy: bool) -> None:
        """Take no other way out of the last step while letters are being made."""
        self._output.setEnabled(not busy)


def _pass_on(steps: Steps, who: Who, check: Check, output: Output) -> None:
    """Tell what the steps tell as the whole does."""
    who.changed.connect(steps.changed)
    check.person_opened.connect(steps.person_opened)
    output.wanted.connect(steps.ask)
    output.changed.connect(steps.changed)


def _do_changes(
    changes: Changes, now: Callable[[], Stack | None], check: Check, letter: Letter, output: Output
) -> None:
    """Do to the stack as it is now what the check asks for, and change its round and order as the other steps say."""
    check.saved.connect(lambda values: changes.school(now(), values))
    check.dropped.connect(lambda people: changes.drop(now(), people))
    check.all_the_same.connect(lambda findings: changes.all_the_same(now(), findings))
    check.by_pigeon_hole.connect(lambda: changes.by_pigeon_hole(now()))
    letter.changed.connect(lambda after: changes.round(now(), after))
    output.order_chosen.connect(lambda order: changes.order(now, order))
    changes.failed.connect(lambda _error: output.setEnabled(True))


def _lay_out(steps: QWidget, bar: QWidget, pages: QWidget) -> None:
    layout = QVBoxLayout(steps)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.WIDE_GAP)
    layout.addWidget(bar)
    layout.addWidget(pages, 1)


def _as_signed(draft: Round, stack: Stack | None) -> Round:
    """Return the draft with the signer and references of the stack before, which the first step does not ask."""
    if stack is None:
        return draft
    kept = stack.round
    return replace(
        draft,
        signer=kept.signer,
        signer_function=kept.signer_function,
        your_letter_of=kept.your_letter_of,
        your_reference=kept.your_reference,
        asked=kept.asked,
        waved=kept.waved,
        order=StackOrder.NAME,  # as the first step lists people
    )
