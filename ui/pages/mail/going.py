# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lets letters go: asks when something changed or somebody cannot get one, sends or makes drafts, says how it went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.ids import LetterId, TeacherId
from app.domain.seen_letters import Changed
from app.errors import AppError, Cancelled
from app.services.mail import Chosen, MailPlan, MailRow, MailStep
from ui.dialogs.message import ask
from ui.pages.mail.drafting import Drafting
from ui.pages.mail.listing import Listing
from ui.pages.mail.options import Options
from ui.pages.mail.running import Running
from ui.pages.mail.sending import Sending
from ui.pages.mail.telling import Telling
from ui.pages.mail.watch import Watch
from ui.widgets.notice import Lead
from ui.widgets.page import Page

_SOME = 2
"""So many people can be opened from the notice itself."""


class Going(QObject):
    """`changed`: letters are being sent now, or not any more; `ended`: all is to be read again."""

    changed = Signal()
    ended = Signal()

    def __init__(self, page: Page, options: Options, running: Running, listing: Listing) -> None:
        """Ask and tell on `page`; what goes is chosen in `options`."""
        super().__init__(page)
        self._page, self._options, self._running, self._list = page, options, running, listing
        self._plan: MailPlan | None = None
        self._done: Counter[str] = Counter()
        self._skipped: list[MailStep] = []
        self._again: Callable[[Sequence[MailRow]], object] = lambda _rows: None
        """What is done once more, with fewer letters, when some cannot go."""
        self.telling = Telling(page.wording, self)
        self._watch = Watch(page.services, page.tasks, self)
        self._sending = Sending(page.services, page.tasks, self)
        self._drafting = Drafting(page.services, page.tasks, page)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether letters are being sent."""
        return self._sending.busy

    def stop(self) -> None:
        """Send no more letters."""
        self._sending.stop()

    def looked_at(self, plan: MailPlan) -> None:
        """Remember what the letters say that the user looks at now."""
        self._watch.begin(plan.round.id, plan.rows)

    def send(self, plan: MailPlan, rows: Sequence[MailRow], *, asked: bool = False) -> None:
        """Send letters that still are what was looked at, once the user agreed; `asked`: whatever happened before."""
        self._begin(plan, rows, partial(self._ask, asked=asked))

    def make_drafts(self, plan: MailPlan, rows: Sequence[MailRow]) -> None:
        """Make drafts of letters that still are what was looked at."""
        self._begin(plan, rows, self._draft)

    def _begin(self, plan: MailPlan, rows: Sequence[MailRow], does: Callable[[Sequence[MailRow]], object]) -> None:
        self._plan, self._again = plan, does
        self._watch.compare(plan.round.id, rows, lambda: does(rows))

    def _connect(self) -> None:
        self._sending.turn.connect(self._on_turn)
        self._sending.stepped.connect(self._on_stepped)
        self._sending.resting.connect(self._running.show_rest)
        self._sending.unfit.connect(self._on_unfit)
        self._sending.ended.connect(self._on_ended)
        self._drafting.made.connect(self._on_drafted)
        self._drafting.failed.connect(self._page.show_error)
        self._drafting.unfit.connect(self._on_unfit)
        self._watch.changed.connect(self._on_changed)
        self._watch.failed.connect(self._page.show_error)

    def _ask(self, rows: Sequence[MailRow], *, asked: bool) -> None:
        title = self.tr("Send %n letter(s) now?", "", len(rows))
        text = self.tr("What was sent cannot be called back.")
        again = self.tr("They may have gone by e-mail before; then they go a second time.")
        yes, no = self.tr("Send"), self.tr("Do not send")
        if ask(self._page, title, again if asked else text, yes=yes, no=no, danger=True):
            self._start([row.letter.id for row in rows], asked=asked)

    def _start(self, ids: Sequence[LetterId], *, asked: bool) -> None:
        if self._plan is None or self.busy:
            return
        self._page.notice.hide()
        password, keeps = self._options.password(), self._options.keeps()
        if password:
            mail = self._page.services.mail
            self._page.tasks.run(lambda _progress: mail.set_password(password, keep=keeps), partial(self._kept, keeps))
            self._options.forget_password()
        self._done.clear()
        self._skipped.clear()
        self._sending.start(self._plan.round.id, ids, self._options.form(), asked=asked)
        self._running.begin()
        self.changed.emit()

    def _kept(self, wished: bool, kept: bool) -> None:
        if wished and not kept:
            self._page.said.emit(self.tr("The password store did not keep the password: it is asked again next time."))

    def _draft(self, rows: Sequence[MailRow]) -> None:
        if self._plan is not None:
            self._page.notice.hide()
            self._drafting.make(self._plan.round, [row.letter.id for row in rows], self._options.form())

    def _on_changed(self, changed: Changed, then: Callable[[], object]) -> None:
        leads: list[Lead] = [
            (self.tr("Look at the letters again"), self._look_again), (self.tr("Go on with them as they are now"), then)
        ]  # fmt: skip
        self._page.notice.show_caution(self.telling.changed(changed, self._names()), leads)

    def _look_again(self) -> None:
        if self._plan is not None:
            self._page.notice.hide()
            people = ",".join(str(row.letter.teacher_id) for row in self._plan.to_send)
            self._page.go_to.emit(f"rounds/on:{self._plan.round.id},{people}")

    def _on_unfit(self, found: Chosen) -> None:
        """Say who cannot get the letter and why, and let the user go on without them, or mend it."""
        said, names = self.telling.unfit(found.wrong, self._names()), self._names()
        fit = {letter.id for letter, _who in found.people}
        rows = [row for row in self._plan.rows if row.letter.id in fit] if self._plan is not None else []
        leads: list[Lead] = []
        if rows:
            leads.append((self.tr("Go on with the other %n letter(s)", "", len(rows)), partial(self._again, rows)))
        people = list(dict.fromkeys(one.teacher_id for one in found.wrong if one.teacher_id is not None))
        opens = self.tr("Open %1")
        leads += [
            (opens.replace("%1", names.get(who, "–")), partial(self._page.open_details.emit, who))
            for who in people[:_SOME]
        ]
        self._list.choose(people)
        self._running.end()
        self._page.notice.show_caution(said, leads)
        self.changed.emit()

    def _names(self) -> dict[TeacherId, str]:
        return {row.letter.teacher_id: row.name for row in self._plan.rows} if self._plan is not None else {}

    def _on_turn(self, done: int, total: int, letter_id: int) -> None:
        self._running.show_turn(done, total, self._list.name_of(LetterId(letter_id)))
        self._list.show_turn(LetterId(letter_id))

    def _on_stepped(self, step: MailStep) -> None:
        self._done[step.state.value if step.state is not None else "skipped" if step.skipped else "before"] += 1
        self._skipped += [step] if step.skipped else []
        self._running.show_done(self._done.total())
        self._list.show_turn(LetterId(0))
        mail = self._page.services.mail
        self._page.tasks.run(
            lambda _progress: mail.row(step.letter_id), self._list.show_row, failed=lambda _error: None
        )

    def _on_ended(self, error: AppError | None) -> None:
        self._running.end()
        self._list.show_turn(LetterId(0))
        said, others = self.telling.ended(self._done)
        whose = {row.letter.id: row.name for row in self._plan.rows} if self._plan is not None else {}
        others = " ".join(filter(None, (others, self.telling.skipped(self._skipped, whose))))
        sent, notice = self._done["accepted"], self._page.notice
        if error is not None and not isinstance(error, Cancelled):
            why = self._page.wording.error(error)
            notice.show_error(f"{said} {why}" if sent else why)
        elif others:
            notice.show_caution(f"{said} {others}")
        elif sent:
            notice.show_done(said)
        if sent:
            self._page.said.emit(said)
        self.changed.emit()
        self.ended.emit()

    def _on_drafted(self, said: str) -> None:
        self._page.notice.show_done(said)
        self.ended.emit()
