# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Holds the letters against what was checked: whoever prints prints what was looked at, or is told what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import TeacherId
from app.domain.seen_letters import Changed, Seen, changed_between, of_some
from app.errors import AppError
from app.progress import Progress
from app.wording import Wording
from ui.pages.rounds.check import Check
from ui.pages.rounds.letter import Letter
from ui.pages.rounds.proving_earlier import Beside
from ui.pages.rounds.proving_looks import Looks
from ui.pages.rounds.proving_search import Search
from ui.pages.rounds.stack import Stack
from ui.tasks import Tasks
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.bootstrap import Services

_NAMED = 4
_PAUSE = 300
_PARTS = {"address": "part_address", "salutation": "part_salutation", "new": "part_new"}


class Proving(QObject):
    """`outdated(sentence)`: letters are not what they were when they were checked; `failed(error)`: nobody knows."""

    outdated = Signal(str)
    noticed = Signal(str)
    """What is to be known: what changed from the check before to the one that was done now."""
    failed = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, letter: Letter, check: Check) -> None:
        """Show what is found in the preview and in the list of the check."""
        super().__init__(check)
        self._check = check
        self.looks = Looks(services, tasks, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(check.show_looks)
        self.looks.progressed.connect(self._on_looks)
        letter.looked_at.connect(self.begin)
        letter.wanted.connect(lambda _who: self.looks.rest())
        self._search = Search(services, tasks, letter.finder)
        letter.finder.follow(self.looks)
        check.proving.looks = self.looks
        self._beside = Beside(services, tasks, wording, check)
        self._beside.failed.connect(self.failed)
        check.proving.beside_wanted.connect(self._on_beside)
        letter.finder.earlier.wanted.connect(self._on_beside)
        self._services = services
        self._tasks = tasks
        self._wording = wording
        self._seen: Seen | None = None
        self._round: object = None
        self._stack: Stack | None = None
        self._notice: Notice | None = None
        self._said = "-"
        self._step = 0
        self.look_again = False
        """Whether something changed since the last check."""

    def begin(self, stack: Stack) -> None:
        """Look the letters of a stack over beside the preview, as they are now."""
        self._stack = stack
        self._search.take(stack)
        self.looks.begin(stack)

    def checked(self, stack: Stack, seen: Seen) -> None:
        """Remember what the letters say now, look them over, and say what changed since they were checked before."""
        before = self._seen if self._round == stack.round else None
        if self._notice is not None and (self.look_again or self._notice.text() == self._said):
            self._notice.hide()
        self._seen, self._round, self.look_again = seen, stack.round, False
        changed = _of(changed_between(before, seen), stack) if before is not None else Changed()
        self._check.proving.changed = changed
        self.begin(stack)
        if changed:
            self._said = self.told(changed, stack)
            self.noticed.emit(self._said)

    def forget(self) -> None:
        """Another stack is worked on: nothing of it was seen."""
        self._seen, self.look_again = None, False
        self._check.proving.changed = Changed()

    def at_step(self, step: int) -> None:
        """Take away what was said in the step before: in another one its matter is done."""
        if step != self._step and self._notice is not None:
            self._notice.go()
        self._step = step

    def tell(
        self,
        notice: Notice,
        failed: Callable[[AppError], object],
        again: Callable[[], object],
        changed: Callable[[], object],
    ) -> None:
        """Say on a page what changed, with a button that leads back to the check by `again`; then `changed`."""
        self.failed.connect(failed)
        self.noticed.connect(notice.show_caution)
        self.outdated.connect(lambda told: notice.show_caution(told, [(self.tr("Look at the letters again"), again)]))
        self.outdated.connect(lambda _told: changed())
        self._notice = notice

    def compare(self, stack: Stack | None, then: Callable[[], object] | None = None) -> None:
        """Look whether the letters still say what was checked; if so do `then`, if not say it by `outdated`."""
        seen = self._seen
        if stack is None or seen is None:
            if then is not None:
                then()
            return

        def work(progress: Progress) -> Seen:
            now = self._services.rounds.round(stack.round.id) if stack.stored else stack.round
            places = [(one.position, one.teacher_id) for one in stack.made]
            return self._services.proof_sheets.look_over(now).seen(places, progress)

        def done(found: Seen) -> None:
            changed = changed_between(of_some(seen, stack.chosen), found)
            if not changed and then is not None:
                then()
            elif changed:
                self.look_again = True
                self.outdated.emit(self.told(changed, stack))

        self._tasks.run(work, done, what=self.tr("Looking whether letters changed"), failed=self._on_failed)

    def told(self, changed: Changed, stack: Stack) -> str:
        """Say what changed, with the names of the first few people."""
        said = []
        if changed.text:
            said.append(self.tr("The text of the letter was changed."))
        if changed.around:
            said.append(self.tr("The letterhead, the signer or the envelope was changed."))
        if changed.letters:
            names = {one.teacher_id: one.name for one in stack.entries}
            some = [self._one(names.get(who, "–"), parts) for who, parts in list(changed.letters.items())[:_NAMED]]
            rest = len(changed.letters) - len(some)
            if rest:
                some.append(self.tr("and %n more", "", rest))
            count = self.tr("%n letter(s) changed since the check: ", "", len(changed.letters))
            said.append(f"{count}{'; '.join(some)}.")
        if changed.gone:
            said.append(self.tr("%n letter(s) are not in the stack any more.", "", len(changed.gone)))
        return " ".join(said)

    def _one(self, name: str, parts: tuple[str, ...]) -> str:
        words = [self._part(part) for part in parts]
        return f"{name} ({', '.join(words)})" if words else name

    def _part(self, part: str) -> str:
        if part in _PARTS:
            return self._wording.say(f"proving.{_PARTS[part]}")
        kind, colon, own = part.partition(":")
        label = own if colon and kind == "eigen" else self._wording.say(f"letter_field.{part}")
        return label[:1].lower() + label[1:]

    def _on_looks(self) -> None:
        """Show in the list what is known now and then: for each few letters the whole list would be too much."""
        if self.looks.complete:
            self._check.show_looks()
        elif not self._soon.isActive():
            self._soon.start()

    def _on_beside(self, who: int) -> None:
        """Show the letter that went before beside the one of this stack."""
        if self._stack is not None:
            self._beside.show(self._stack, self.looks, TeacherId(who))

    def _on_failed(self, error: AppError) -> None:
        self.failed.emit(error)


def _of(changed: Changed, stack: Stack) -> Changed:
    """Return the change without who came or was left out: that was done on purpose."""
    there = set(stack.teacher_ids)
    letters = {who: parts for who, parts in changed.letters.items() if who in there and parts != ("new",)}
    return Changed(changed.text, changed.around, letters, ())
