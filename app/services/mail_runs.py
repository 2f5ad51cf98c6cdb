# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sends letters by e-mail one by one; what is about to happen is written down before it does.

So a program that is killed, a second press or a second desk never sends a letter again unasked.
"""

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app import clock
from app.domain.changes import Action
from app.domain.ids import LetterId
from app.domain.letters import Letter, LetterState, Round, Way
from app.domain.mail import Mailing, MailState
from app.domain.teachers import Teacher
from app.errors import AppError, MailError
from app.persistence import contents, letters, mailings
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.catalogue import LETTERS
from app.progress import Progress
from app.services.booking import event_of, note_sent
from app.services.mail_writing import MailWriter, WrittenMail

if TYPE_CHECKING:
    from app.exchange.mail_server import Handed, MailServer

_MOMENT = 0.1


@dataclass(frozen=True, slots=True)
class MailStep:
    """What became of one letter; None as state when it had gone already. `stop` says why none should follow now."""

    letter_id: LetterId
    state: MailState | None
    answer: str = ""
    stop: AppError | None = None


Connecting = Callable[[Callable[[], object]], "MailServer"]
"""Connects to the account's server; what it is given raises Cancelled when the user wants to stop."""


@dataclass(frozen=True, slots=True)
class MailTurn:
    """The letter whose turn it is: written down as about to go, and ready to be handed over."""

    letter_id: LetterId
    recipient: str = ""
    message: bytes = b""
    """Empty for one that went already, or that another desk is at."""


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
        people: Sequence[tuple[Letter, Teacher]],
        asked: Collection[LetterId],
    ) -> None:
        """Send these letters in this order; those of `asked` also when they may have gone before."""
        self._database, self._connecting, self._writer = database, connecting, writer
        self._people, self._asked = list(people), frozenset(asked)
        self._server: MailServer | None = None
        self._base = b""
        self.done = 0

    @property
    def total(self) -> int:
        """How many letters there are."""
        return len(self._people)

    @property
    def next_letter(self) -> LetterId | None:
        """The letter whose turn it is; None when all had theirs."""
        return self._people[self.done][0].id if self.done < len(self._people) else None

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
        turn = self.take()
        return self.settle(turn, self.hand(turn, progress or Progress()))

    def take(self) -> MailTurn:
        """Write that the next letter is about to go.

        Raises SchoolFileError when the school cannot be written, and LetterError: then the letter did not go.
        """
        letter, who = self._people[self.done]
        self.done += 1  # also when what follows fails: who goes on does not meet the same letter for ever
        written = self._writer.write(letter)
        mailing, message = self._prepared(written, who)
        claimed = self._claimed(mailing, written.pdf, self._writer.text_of(written))
        return MailTurn(letter.id, who.email, message) if claimed else MailTurn(letter.id)

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

    def settle(self, turn: MailTurn, handed: "Handed | None") -> MailStep:
        """Write what became of the letter."""
        if handed is None:
            return MailStep(turn.letter_id, None)
        with self._database.keep() as connection:
            mailings.settle(connection, [turn.letter_id], handed.state, handed.answer)
        return MailStep(turn.letter_id, handed.state, handed.answer, handed.stop)

    def rest(self, seconds: float, progress: Progress) -> None:
        """Wait, and let a server that would leave meanwhile know that more is to come; raises Cancelled."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            progress.report(0, 0)
            if self._server is not None:
                self._server.awake(lambda: progress.report(0, 0))
            time.sleep(min(_MOMENT, left))

    def close(self) -> None:
        """Leave the server. Letters that it took are booked by `book`."""
        if self._server is not None:
            self._server.close()

    def _prepared(self, written: WrittenMail, who: Teacher) -> tuple[Mailing, bytes]:
        from app.exchange.mail_messages import message_id, sendable

        head = self._writer.head
        if head.sender is None:
            raise MailError("not_set_up")
        now, letter, content = clock.now(), written.letter, written.content
        number = message_id(head.sender.address)
        message = sendable(written.message, head, number, now)
        mailing = Mailing(
            letter.id, letter.teacher_id, letter.round_id, who.email, MailState.HANDING, now, whoami(), number,
            document=contents.name_of(written.pdf), address_lines=content.address_lines,
            salutation=content.salutation, reference=content.reference, template_version=written.template_version,
        )  # fmt: skip
        return mailing, message

    def _claimed(self, mailing: Mailing, pdf: bytes, text: str) -> bool:
        """Write that the letter is about to go, with the page that is kept of it, unless it went already."""
        template = self._writer.printer.template
        with self._database.keep() as connection:
            if not mailings.claim(connection, mailing, self._asked):
                return False
            contents.keep_template(connection, template.version, template.id, template.language, template.text)
            if not contents.has(connection, self._base):
                self._base = pdf  # whose letter the first one was, was erased meanwhile: it is not kept again
            contents.keep(connection, "application/pdf", [self._base, pdf], ["", text])
        return True


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
        found = letters.letters(work.connection, list(waiting))
        pairs = [(one, _sent(one, waiting[one.id])) for one in found.values() if one.state is not LetterState.SENT]
        work.change(LETTERS, pairs)
        note_sent(work, item, kind, [after for _before, after in pairs], now)
        mailings.settle(work.connection, list(waiting), MailState.BOOKED)
    return len(waiting)


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
