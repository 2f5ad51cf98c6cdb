# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sends letters by e-mail one by one; what is about to happen is written down before it does.

So a program that is killed, a second press or a second desk never sends a letter again unasked.
"""

import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app import clock
from app.domain.changes import Action
from app.domain.ids import LetterId
from app.domain.letters import Finding, Letter, LetterState, Round, Way
from app.domain.mail import AddressFault, Mailing, MailState
from app.errors import AppError, Cancelled, MailError, SchoolFileError
from app.persistence import contents, letters, mailings
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.catalogue import LETTERS
from app.progress import Progress
from app.services.booking import event_of, note_sent
from app.services.mail_looking import LastLook
from app.services.mail_writing import MailWriter, WrittenMail

if TYPE_CHECKING:
    from app.exchange.mail_server import Handed, MailServer

_MOMENT = 0.1
_LONGEST_WAIT = 60
"""Seconds."""
_BUSY = "school_file.busy"
_PASSES = {_BUSY, "school_file.server_gone"}
"""Why writing fails, where it may go well a little later."""


@dataclass(frozen=True, slots=True)
class MailStep:
    """What became of one letter; None as state when it had gone already. `stop` says why none should follow now."""

    letter_id: LetterId
    state: MailState | None
    answer: str = ""
    stop: AppError | None = None
    wrong: tuple[Finding, ...] = ()
    """What came up since the run began, so that it did not go; the state is None then."""
    fault: AddressFault | None = None
    """The same of an address that was changed."""

    @property
    def skipped(self) -> bool:
        """Whether it did not go because something changed since the run began."""
        return bool(self.wrong or self.fault)


Connecting = Callable[[Callable[[], object]], "MailServer"]
"""Connects to the account's server; what it is given raises Cancelled when the user wants to stop."""


@dataclass(frozen=True, slots=True)
class MailTurn:
    """The letter whose turn it is: written down as about to go, and ready to be handed over."""

    letter_id: LetterId
    recipient: str = ""
    message: bytes = b""
    """Empty for one that went already, that another desk is at, or that is not to go any more."""
    wrong: tuple[Finding, ...] = ()
    fault: AddressFault | None = None


class MailRun:
    """Letters that are on their way: `step` sends the next one, `close` ends it and counts what went as sent.

    A step is `take`, `hand` and `settle`; `hand`, `connect`, `rest` and `close` touch nothing but the network, so
    that a window may do them on a thread of their own. Between steps nothing is held but the connection.
    """

    def __init__(
        self,
        database: Database,
        connecting: Connecting,
        writer: MailWriter,
        letter_ids: Sequence[LetterId],
        last: LastLook,
        *,
        asked: Collection[LetterId],
    ) -> None:
        """Send these letters in this order; those of `asked` also when they may have gone before."""
        self._database, self._connecting, self._writer, self._last = database, connecting, writer, last
        self._ids, self._asked = list(letter_ids), frozenset(asked)
        self._unwritten: dict[LetterId, Handed] = {}
        self._server: MailServer | None = None
        self._base = b""
        self.done = 0

    @property
    def total(self) -> int:
        """How many letters there are."""
        return len(self._ids)

    @property
    def next_letter(self) -> LetterId | None:
        """The letter whose turn it is; None when all had theirs."""
        return self._ids[self.done] if self.done < len(self._ids) else None

    def connect(self, progress: Progress) -> None:
        """Reach the server and log in, unless that was done and it is still there; raises MailError, Cancelled."""

        def heed() -> None:
            progress.report(0, 0)

        if self._server is not None and not self._server.awake(heed):
            self._server.close()
            self._server = None
        if self._server is None:
            self._server = self._connecting(heed)

    def step(self, progress: Progress | None = None) -> MailStep:
        """Send the next letter; what goes wrong with it stands in the result, and nothing is raised for that.

        Raises as `take`: then the letter did not go, and the one after it is next.
        """
        turn, progress = self.take(), progress or Progress()
        return self.settle(turn, self.hand(turn, progress), progress)

    def take(self) -> MailTurn:
        """Write that the next letter is about to go, as it is now and to the address there is now.

        One that is not to go any more is passed over, and the turn says why. Raises SchoolFileError when the school
        cannot be written, and LetterError: then the letter did not go.
        """
        number = self._ids[self.done]
        self.done += 1  # also when what follows fails: who goes on does not meet the same letter for ever
        self.write_answers()
        while True:
            written = self._writer.write(number)
            mailing, message = self._prepared(written)
            with self._database.keep() as connection:
                letter = mailings.free_letter(connection, mailing, self._asked)
                if letter is None:
                    return MailTurn(number)
                look = self._last.look(letter)
                if look.wrong or look.fault:
                    return MailTurn(number, wrong=look.wrong, fault=look.fault)
                if self._last.is_written(look):
                    mailings.write_claim(connection, mailing)
                    template, text = self._writer.printer.template, self._writer.text_of(written)
                    contents.keep_template(connection, template.version, template.id, template.language, template.text)
                    if not contents.has(connection, self._base):
                        self._base = written.pdf  # whose the first one was, was erased meanwhile: it stays away
                    contents.keep(connection, "application/pdf", [self._base, written.pdf], ["", text])
                    return MailTurn(number, mailing.address, message)
            self._writer.renew(letter, look.who, look.content)  # and once more: meanwhile it may change again

    def hand(self, turn: MailTurn, progress: Progress) -> "Handed | None":
        """Give the server the letter that was taken; it is connected to again when it left. Raises nothing."""
        from app.exchange.mail_server import Handed

        if not turn.message:
            return None
        try:
            self.connect(progress)
        except AppError as error:
            return Handed(MailState.LATER, "", error)
        if self._server is None:
            return Handed(MailState.LATER)
        return self._server.hand_over(turn.recipient, turn.message, lambda: progress.report(0, 0))

    def settle(self, turn: MailTurn, handed: "Handed | None", progress: Progress | None = None) -> MailStep:
        """Write what became of the letter; while another desk writes, it is tried until the user stops.

        Then the answer is kept, and written with the next letter or at the end.
        """
        if handed is None:
            return MailStep(turn.letter_id, None, wrong=turn.wrong, fault=turn.fault)
        self._unwritten[turn.letter_id] = handed
        with suppress(Cancelled):
            self.write_answers(progress)
        return MailStep(turn.letter_id, handed.state, handed.answer, handed.stop)

    def write_answers(self, progress: Progress | None = None) -> None:
        """Write what the server said and what could not be written yet: the server does not say it again.

        Waits for another desk for as long as it takes, until `progress` raises Cancelled; without one, and for a
        database that cannot be reached, no longer than a minute. Then raises SchoolFileError.
        """
        until = time.monotonic() + _LONGEST_WAIT
        while self._unwritten:
            try:
                with self._database.keep() as connection:
                    for number, handed in self._unwritten.items():
                        mailings.settle(connection, [number], handed.state, handed.answer)
                self._unwritten.clear()
            except SchoolFileError as error:
                waits = time.monotonic() < until or (progress is not None and error.key == _BUSY)
                if error.key not in _PASSES or not waits:
                    raise
                if progress is not None:
                    progress.report(0, 0)
                time.sleep(_MOMENT)

    def rest(self, seconds: float, progress: Progress) -> None:
        """Wait, and let a server that would leave meanwhile know that more is to come; raises Cancelled."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            progress.report(0, 0)
            if self._server is not None:
                self._server.awake(lambda: progress.report(0, 0))
            time.sleep(min(_MOMENT, left))

    def close(self) -> None:
        """Leave the server. What it said is written by `write_answers`, and what it took is booked by `book`."""
        if self._server is not None:
            self._server.close()

    def _prepared(self, written: WrittenMail) -> tuple[Mailing, bytes]:
        from app.exchange.mail_messages import message_id, sendable

        head = self._writer.head
        if head.sender is None:
            raise MailError("not_set_up")
        now, letter, content = clock.now(), written.letter, written.content
        number = message_id(head.sender.address)
        message = sendable(written.message, head, number, now)
        address = written.message.to.address
        mailing = Mailing(
            letter.id, letter.teacher_id, letter.round_id, address, MailState.HANDING, now, whoami(), number,
            document=contents.name_of(written.pdf), address_lines=content.address_lines,
            salutation=content.salutation, reference=content.reference, template_version=written.template_version,
        )  # fmt: skip
        return mailing, message


def book(database: Database, item: Round, template_kind: str) -> int:
    """Count the letters of a round that a server took as sent, as one action; returns how many.

    Also those of a run that was cut off: each on the day it went.
    """
    kind, now = event_of(template_kind), clock.now()
    with database.read() as connection:
        waiting = _accepted(mailings.of_round(connection, item.id))
    if not waiting:
        return 0
    facts: dict[str, object] = {"round": item.name, "count": len(waiting)}
    if kind is not None:
        facts["event"] = kind.value
    with database.write(Action("mail_letters", facts)) as work:
        waiting = _accepted(mailings.of_letters(work.connection, list(waiting)))  # another desk may have been first
        found = letters.letters(work.connection, list(waiting))
        pairs = [(one, _sent(one, waiting[one.id])) for one in found.values() if one.state is not LetterState.SENT]
        work.change(LETTERS, pairs)
        note_sent(work, item, kind, [after for _before, after in pairs], now)
        mailings.settle(work.connection, list(waiting), MailState.BOOKED)
    return len(pairs)


def _accepted(found: dict[LetterId, Mailing]) -> dict[LetterId, Mailing]:
    return {number: one for number, one in found.items() if one.state is MailState.ACCEPTED}


def _sent(letter: Letter, mailing: Mailing) -> Letter:
    return replace(
        letter,
        state=LetterState.SENT,
        document=mailing.document,
        address_lines=mailing.address_lines,
        salutation=mailing.salutation,
        reference=mailing.reference,
        template_version=mailing.template_version,
        sent_on=mailing.at.astimezone().date(),
        sent_at=mailing.at,
        sent_by=mailing.by,
        how=Way.EMAIL,
    )
