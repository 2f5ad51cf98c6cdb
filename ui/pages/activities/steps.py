# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The three steps of a new activity: what, who, ready; and the one step of letting more teachers take part."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app import clock
from app.domain.activities import Activity, ParticipationStatus
from app.domain.ids import ActivityId, TeacherId
from app.domain.vocabulary import Vocabulary
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.pages.activities.reading import read_offers
from ui.pages.activities.ready import ActivityReady
from ui.pages.activities.what import ActivityWhat, fresh_draft, remember
from ui.pages.activities.who import ActivityWho
from ui.tasks import Tasks
from ui.widgets.step_bar import StepBar

if TYPE_CHECKING:
    from app.bootstrap import Services

WHAT, WHO, READY = range(3)


@dataclass(frozen=True)
class Beginning:
    """What the steps begin with: a draft, who is ticked, and for an activity that is there who takes part."""

    words: Vocabulary
    draft: Activity | None
    people: Collection[TeacherId] = ()
    there: Collection[TeacherId] | None = None


class ActivitySteps(QWidget):
    """`changed`: heading or main button may differ now; `left`: back from the first step.

    `stored(activity id, how many people)`: it was done; `failed(error)`: nothing was stored.
    """

    changed = Signal()
    left = Signal()
    stored = Signal(int, int)
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._begun: Beginning | None = None
        self._step, self._reached = WHAT, WHAT
        self._storing = False
        self._bar = StepBar([self.tr("What"), self.tr("Who"), self.tr("Ready")])
        self.what, self.who = ActivityWhat(wording), ActivityWho(services, tasks, wording)
        self.ready = ActivityReady(wording)
        self._pages = QStackedWidget()
        for widget in (self.what, self.who, self.ready):
            self._pages.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self._bar)
        layout.addWidget(self._pages, 1)
        self._bar.chosen.connect(self._on_step_chosen)
        self.what.changed.connect(self.changed)
        self.who.changed.connect(self.changed)
        self.who.pasted.failed.connect(self.failed)

    def begin(self, people: Collection[TeacherId]) -> None:
        """Begin a new activity with these people ticked."""
        on = clock.today()

        def work() -> Beginning:
            return Beginning(self._services.registrations.vocabulary(), None, people)

        self._read(work, on)

    def begin_again(self, activity_id: ActivityId) -> None:
        """Begin with an activity that was held before, and who of those that took part are still there."""
        activities, on = self._services.activities, clock.today()

        def work() -> Beginning:
            words, draft = self._services.registrations.vocabulary(), activities.repeat(activity_id, on)
            people = activities.would_come_again(activity_id, on)
            return Beginning(words, draft, people)

        self._read(work, on)

    def begin_adding(self, activity: Activity, there: Collection[TeacherId]) -> None:
        """Let more teachers take part in an activity that is stored; who is `there` does already."""

        def work() -> Beginning:
            return Beginning(self._services.registrations.vocabulary(), activity, (), there)

        self._read(work, activity.ends)

    def heading(self) -> tuple[str, str]:
        """Return the page's title and its line."""
        if self.adding:
            title = self._begun.draft.title if self._begun and self._begun.draft else ""
            return title, self.tr("Who took part as well?")
        lines = {
            WHAT: self.tr("A study day, course, conference or anything else that keeps the profession up."),
            WHO: self.tr("Tick who took part, or paste the attendance list and let the program find them."),
            READY: self.tr("Stored as one action, which one press takes back."),
        }
        draft = self.what.draft()
        titled = draft.title if self._step > WHAT and draft is not None else ""
        return titled or self.tr("New activity"), lines[self._step]

    def main(self) -> tuple[str, bool]:
        """Return the main button's text and whether it can be pressed."""
        count = len(self.who.people())
        if self._begun is None or self._storing:
            return self.tr("Go on"), False
        if self._step == WHAT:
            return self.tr("To who took part"), self.what.ready()
        if self._step == WHO and not self.adding:
            return self.tr("Go on with %n teacher(s)", "", count), count > 0
        return self.tr("Add %n teacher(s)", "", count), count > 0

    @property
    def adding(self) -> bool:
        """Whether people are added to an activity that is there."""
        return self._begun is not None and self._begun.there is not None

    @property
    def place(self) -> tuple[int, bool]:
        """The step that is shown, and whether what it begins with was read."""
        return self._step, self._begun is not None

    def forward(self) -> None:
        """Do what the main button says."""
        if self.adding or self._step == READY:
            self._store()
        elif self._step == WHO or self.what.accepted():
            self._go(self._step + 1)

    def back(self) -> None:
        """Go one step back, or out of the steps."""
        if self._step > WHAT and not self.adding:
            self._go(self._step - 1)
        else:
            self.left.emit()

    def half_made(self) -> bool:
        """Return whether something would be lost: a title that was typed, somebody who was ticked or unticked."""
        if self._begun is None:
            return False
        draft, before = self.what.draft(), self._begun.draft
        typed = draft is None or draft.title != (before.title if before is not None else "")
        return typed or self.who.people() != sorted(self._begun.people)

    def _read(self, work: Callable[[], Beginning], on: date) -> None:
        self._begun, self._storing = None, False
        self._go(WHAT)
        self._reached = WHAT
        self._tasks.run_latest("activity.begin", work, lambda begun: self._on_begun(begun, on), failed=self.failed.emit)

    def _on_begun(self, begun: Beginning, on: date) -> None:
        self._begun = begun
        draft = begun.draft or fresh_draft(on, begun.words)
        self.what.show_draft(draft, begun.words)
        self._tasks.run_latest("activity.offers", lambda: read_offers(self._services), self.what.offer)
        self.who.begin(begun.people, begun.there or ())
        self._bar.setVisible(not self.adding)
        self._go(WHO if self.adding else WHAT)

    def _go(self, step: int) -> None:
        draft = self.what.draft()
        if step == READY and draft is not None and self._begun is not None:
            people = len(self.who.people())
            first, left_out = self._reached < READY, self.who.pasted.left_out()
            self.ready.show_all(draft, people, self._begun.words, first=first, left_out=left_out)
        if step == WHO and draft is not None:
            self.who.pasted.show_days(draft.starts, draft.ends)
        self._step, self._reached = step, max(self._reached, step)
        self._pages.setCurrentIndex(step)
        self._bar.show_step(step, self._reached)
        self.changed.emit()

    def _on_step_chosen(self, step: int) -> None:
        while self._step < step and self.main()[1] and self._step < READY:
            before = self._step
            self.forward()
            if self._step == before:
                return
        if step < self._step:
            self._go(step)

    def _store(self) -> None:
        draft, people = self.what.draft(), self.who.people()
        if draft is None or self._begun is None or self._storing or not people:
            return
        activities, adding = self._services.activities, self.adding
        over = draft.ends <= clock.today()
        status = self.ready.status() if not adding else ParticipationStatus.DONE
        status = status if over else ParticipationStatus.PLANNED

        def work(_progress: Progress) -> tuple[int, int]:
            if adding:
                return draft.id, activities.add_participants(draft.id, people, status=status)
            return activities.add(draft, people, status=status), len(people)

        self._storing = True
        self.changed.emit()
        what = self.tr("Adding %n teacher(s)", "", len(people))
        self._tasks.run(work, self._on_stored, what=what, failed=self._on_failed)

    def _on_stored(self, done: tuple[int, int]) -> None:
        draft = self.what.draft()
        if draft is not None and not self.adding:
            remember(draft)
        self._storing, self._begun = False, None
        self.stored.emit(*done)

    def _on_failed(self, error: object) -> None:
        self._storing = False
        self.changed.emit()
        self.failed.emit(error)
