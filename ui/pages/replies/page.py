# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Booking answers: type or scan the code on a letter, see whose it is, and say what the answer was."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app import clock
from app.domain.ids import EventId, RoundId
from app.domain.replies import Answer, BookedReply, FoundLetter, Scanned
from app.errors import AppError, InvalidValue
from app.wording import Wording
from ui import theme
from ui.pages.replies.answers import Answers
from ui.pages.replies.booked import Booked
from ui.pages.replies.codes import Codes
from ui.pages.replies.found import FoundCard
from ui.pages.replies.several import Several
from ui.tasks import Tasks
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.scrolling import scrolled

if TYPE_CHECKING:
    from app.bootstrap import Services

NOTHING, ONE, SEVERAL = range(3)
_WIDE = 1000


class RepliesPage(Page):
    """`show_part(round id)` books answers to that round's letters; letters of others are told apart."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._round: tuple[RoundId, str] | None = None
        self._found: FoundLetter | None = None
        self.answers = Answers(self, wording)
        self.codes = Codes(self.answers)
        self.card = FoundCard(wording)
        self.several = Several(wording)
        self.booked = Booked(wording, self.answers.word)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.answers.start(clock.today())
        self.comes_first = self.codes.one
        self._show(NOTHING)

    def show_part(self, part: str) -> None:
        """Book answers to the letters of the round with this id."""
        wanted = RoundId(int(part))
        self.tasks.run_latest(
            "replies.round", lambda: self.services.rounds.round(wanted).name, partial(self._of, wanted)
        )

    def shown(self) -> None:
        """Begin without a round; `show_part` names one."""
        super().shown()
        self.answers.start(clock.today())
        self._round = None
        self._dress()

    def reload(self, kinds: frozenset[str]) -> None:
        """See which of the answers booked here are still there."""
        events = self.booked.events()
        if events and (not kinds or kinds & {"event", "teacher"}):
            self.tasks.run_latest(
                "replies.there",
                lambda: self.services.sent.replies.there(events),
                partial(self.booked.show_there, events),
            )

    def escaped(self) -> bool:
        """Let go of the letter that was found, before Escape leads elsewhere."""
        pending = self._stack.currentIndex() != NOTHING or bool(self.codes.one.text())
        if pending:
            self.notice.hide()
            self._next()
        return pending

    def _build(self) -> None:
        empty = EmptyState(
            "letter",
            self.tr("Type or scan a code"),
            self.tr(
                "The reply code stands at the right of the date on the letter, also as a small QR code. "
                "A hand scanner types it and presses Enter."
            ),
        )
        one = QWidget()
        above = QVBoxLayout(one)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.card)
        above.addStretch(1)
        for part in (empty, one, self.several):
            self._stack.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(theme.WIDE_GAP)
        left.addWidget(self.codes)
        left.addWidget(scrolled(self._stack), 1)
        left.addWidget(self.answers)
        both = QHBoxLayout()
        both.setSpacing(theme.MARGIN)
        both.addLayout(left, 5)
        both.addWidget(self.booked, 3)
        self.content.addLayout(both, 1)
        self._back = QPushButton(self.tr("Back"))
        self.bottom.addWidget(self._back)
        self.bottom.addStretch(1)
        self._bottom_bar.show()
        self.tab_last.insert(0, self.booked)
        self.lock(self.codes)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _on: self.go_back.emit())
        self.codes.entered.connect(self._on_entered)
        self.answers.chosen.connect(self._on_answer)
        self.several.changed.connect(self._offer)
        self.booked.person_opened.connect(self.open_teacher)
        self.booked.taken_back.connect(self._on_taken_back)

    def _of(self, round_id: RoundId, name: str) -> None:
        self._round = (round_id, name)
        self._dress()

    def _dress(self) -> None:
        told = self.tr("Letters of the round “{round}”.").format(round=self._round[1]) if self._round else ""
        what = self.tr("The code tells whose letter it is; nothing is sent anywhere.")
        self.set_heading(self.tr("Book answers"), f"{told} {what}".strip())

    def _show(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        # In a narrow window a list of codes needs the room, and a list of nothing needs none.
        self.booked.setVisible(self.width() >= _WIDE or (place != SEVERAL and bool(self.booked.events())))
        self._offer()

    def _offer(self) -> None:
        place = self._stack.currentIndex()
        count = len(self.several.ticked()) if place == SEVERAL else int(place == ONE)
        self.answers.offer(count if self.writable else 0)

    def _next(self) -> None:
        self._found = None
        self.codes.clear()
        self._show(NOTHING)
        self.codes.take_cursor()

    def _on_entered(self, text: str) -> None:
        self.answers.start(clock.today())
        on, round_id = clock.today(), self._round[0] if self._round else None
        replies = self.services.sent.replies
        # One by one, none dropped: a scanner may be faster than the answer to the code before.
        self.tasks.run(lambda _progress: replies.look_up(text, on, round_id), self._on_found, failed=self.show_error)
        self.codes.one.clear()

    def _on_found(self, scanned: list[Scanned]) -> None:
        self.notice.hide()
        if len(scanned) > 1:
            self.several.show_scanned(scanned)
            self._show(SEVERAL)
        elif scanned and scanned[0].found is not None:
            self._show_one(scanned[0], scanned[0].found)
        elif scanned:
            self._refuse(scanned[0])

    def _show_one(self, scanned: Scanned, letter: FoundLetter) -> None:
        self._found = letter
        self.card.show_letter(scanned.typed, letter)
        self._show(ONE)
        at_once = self.codes.answer()
        if at_once is not None and not letter.cautions and self.writable:
            self._on_answer(at_once)

    def _refuse(self, scanned: Scanned) -> None:
        self._found = None
        self._show(NOTHING)
        reason = self.wording.say(f"reply_wrong.{scanned.wrong.value}") if scanned.wrong else ""
        self.notice.show_error(f"{scanned.typed.strip()[:40]}: {reason}")
        self.codes.one.setText(scanned.typed)
        self.codes.one.selectAll()

    def _on_answer(self, answer: Answer) -> None:
        one = [self._found] if self._found is not None else []
        letters = self.several.ticked() if self._stack.currentIndex() == SEVERAL else one
        on, ask_again = self.answers.days()
        if not letters:
            return
        if on is None:
            self._on_failed(InvalidValue("day", field="on"))
            return
        replies = self.services.sent.replies
        self.tasks.run(
            lambda _progress: replies.book(letters, answer, on, ask_again),
            self._on_booked,
            failed=partial(self._on_not_booked, letters),
        )
        self._next()

    def _on_booked(self, booked: Sequence[BookedReply]) -> None:
        self.booked.add(booked)
        self.answers.form.clear_error("until")
        self.answers.form.clear_error("on")
        word = self.answers.word(booked[0].answer).lower()
        who = booked[0].letter.name if len(booked) == 1 else self.tr("%n teacher(s)", "", len(booked))
        text = self.tr("Booked: {who} – {answer}").format(who=who, answer=word)
        self.notice.show_done(text)
        self.said.emit(text)

    def _on_not_booked(self, letters: Sequence[FoundLetter], error: AppError) -> None:
        # What was found is shown again, unless the next code came already.
        if self._stack.currentIndex() == NOTHING:
            self._found = letters[0] if len(letters) == 1 else None
            self._show(ONE if self._found is not None else SEVERAL)
        self._on_failed(error)

    def _on_failed(self, error: AppError) -> None:
        field = str(error.facts.get("field", ""))
        if self.answers.form.has(field):
            self.answers.form.show_error(field, self.wording.error(error))
        else:
            self.show_error(error)

    def _on_taken_back(self, event_id: int) -> None:
        registrations = self.services.registrations
        self.tasks.run(lambda _progress: registrations.remove(EventId(event_id)), self._on_gone, failed=self.show_error)

    def _on_gone(self, _done: None) -> None:
        self.notice.show_done(self.tr("Taken back"))
        self.reload(frozenset())
