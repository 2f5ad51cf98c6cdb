# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail: the school's account, who can be reached, sending, and what the user decides about doubts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from app import clock
from app.domain.changes import Action
from app.domain.ids import LetterId, RoundId
from app.domain.letters import Letter, LetterState, Round
from app.domain.mail import (
    LONGEST_PAUSE,
    MailAccount,
    MailForm,
    Mailing,
    MailState,
    Security,
    is_loopback,
    mail_address,
)
from app.domain.names import sort_name
from app.domain.teachers import Teacher
from app.domain.validity import TEXT_LENGTH, check_text
from app.errors import InvalidValue, LetterError, MailError
from app.persistence import letters, mailings
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.persistence.repositories.mail import MAIL_ACCOUNT_ID, MAIL_ACCOUNTS
from app.progress import Progress
from app.services.letter_sheets import LetterSheets
from app.services.mail_runs import MailRun, MailStep, book
from app.services.mail_writing import MailWriter, head_of
from app.services.rounds import RoundService
from app.services.school import SchoolService

if TYPE_CHECKING:
    from app.exchange.mail_server import MailServer

__all__ = ["MailPlan", "MailRow", "MailRun", "MailService", "MailStand", "MailStep"]

_STILL_AT_IT = timedelta(minutes=10)
"""So long another desk may be at one letter; after that it was cut off."""


class MailStand(StrEnum):
    """How a letter stands to going by e-mail."""

    READY = "ready"
    LATER = "later"
    NO_ADDRESS = "no_address"
    REFUSED = "refused"
    UNDER_WAY = "under_way"
    UNSURE = "unsure"
    SENT = "sent"
    PAPER = "paper"
    AGAIN = "again"
    """It was sent by e-mail, and that it counts as sent was undone since."""


@dataclass(frozen=True, slots=True)
class MailRow:
    """A letter of a round, whom it is for, and how it stands to going by e-mail."""

    letter: Letter
    name: str
    code: str
    email: str
    stand: MailStand
    mailing: Mailing | None = None


@dataclass(frozen=True, slots=True)
class MailPlan:
    """The letters of a round, in the order of the stack."""

    round: Round
    rows: tuple[MailRow, ...]

    def of(self, *stands: MailStand) -> list[MailRow]:
        """Return the letters that stand so."""
        return [row for row in self.rows if row.stand in stands]

    @property
    def to_send(self) -> list[MailRow]:
        """The letters that can go by e-mail now, without asking."""
        return self.of(MailStand.READY, MailStand.LATER)


class MailService:
    """Everything about e-mail. Nothing here reaches the network but `try_out` and `begin`."""

    def __init__(self, database: Database, rounds: RoundService, sheets: LetterSheets, school: SchoolService) -> None:
        """Work on a school."""
        self._database, self._rounds, self._sheets, self._school = database, rounds, sheets, school
        self._password: tuple[str, str] = ("", "")
        """The password of this session with whose it is, on a computer without a keyring; it is never written."""

    def account(self) -> MailAccount:
        """Return the school's account; one with the school's own address when nothing was filled in."""
        with self._database.read() as connection:
            found = MAIL_ACCOUNTS.load(connection, [MAIL_ACCOUNT_ID]).get(MAIL_ACCOUNT_ID)
        if found is not None:
            return found
        school = self._school.school()
        return MailAccount(sender=school.email, sender_name=school.name)

    def save(self, after: MailAccount) -> MailAccount:
        """Store the account as one action; raises InvalidValue naming the field."""
        _check(after)
        with self._database.write(Action("change_mail", {"count": 1})) as work:
            before = MAIL_ACCOUNTS.load(work.connection, [MAIL_ACCOUNT_ID]).get(MAIL_ACCOUNT_ID)
            if before is None:
                work.add(MAIL_ACCOUNTS, [after])
            else:
                work.change(MAIL_ACCOUNTS, [(before, replace(after, version=before.version))])
        return self.account()

    def password(self) -> str:
        """Return the account's password: this session's, else the one in the system's keyring; empty for none."""
        from app.exchange import passwords

        account = self.account()
        if self._password[0] == _whose(account) and self._password[1]:
            return self._password[1]
        return passwords.read(account) if account.user else ""

    def needs_password(self) -> bool:
        """Return whether a password must be asked for before anything can be sent."""
        return bool(self.account().user) and not self.password()

    def set_password(self, password: str) -> bool:
        """Take the password into the keyring, or an empty one out of it; False: it is known for this session only."""
        from app.exchange import passwords

        account = self.account()
        self._password = (_whose(account), password)
        if not password:
            passwords.forget(account)
            return True
        return passwords.keep(account, password)

    def try_out(self, text: tuple[str, str]) -> None:
        """Send a message (subject, words) to the sender's own address; raises MailError, InvalidValue."""
        from app.exchange.mail_messages import MailMessage, MailParty, message_id, sendable

        account = self._ready()
        head = head_of(account, self._school.school().name)
        message = MailMessage(MailParty(account.sender_name, account.sender), *text, "")
        content = sendable(message, head, message_id(account.sender), clock.now())
        with self._server(account) as server:
            handed = server.hand_over(account.sender, content)
        if handed.stop is not None:
            raise handed.stop
        if handed.state is not MailState.ACCEPTED:
            raise MailError("not_taken", host=account.host, answer=handed.answer)

    def plan(self, round_id: RoundId) -> MailPlan:
        """Return how every letter of a round stands; letters of a run that was cut off are booked first."""
        item = self._rounds.round(round_id)
        if not self._database.read_only:
            self.book(round_id)
        with self._database.read() as connection:
            found = letters.letters_of_round(connection, round_id)
            people = TEACHERS.load(connection, [letter.teacher_id for letter in found])
            known = mailings.of_round(connection, round_id)
        return MailPlan(item, tuple(self._row(one, people[one.teacher_id], known.get(one.id)) for one in found))

    def begin(
        self, round_id: RoundId, letter_ids: Sequence[LetterId], form: MailForm, progress: Progress,
        *, asked: bool = False,
    ) -> MailRun:  # fmt: skip
        """Connect to the server and return the run of these letters, which is to be closed.

        With `asked` they go also when they may have gone before. Raises LetterError when one is unfit, MailError.
        """
        account = self._ready()
        item, people = self._people(round_id, letter_ids, progress)
        writer = MailWriter(self._sheets, item, people, form)
        head = head_of(account, self._school.school().name)
        server = self._server(account)
        return MailRun(self._database, server, writer, head, people, letter_ids if asked else ())

    def book(self, round_id: RoundId) -> int:
        """Count what a server took as sent, as one action that can be undone; returns how many letters."""
        item = self._rounds.round(round_id)
        return book(self._database, item, self._sheets.template(item.template_id).kind)

    def decide(self, round_id: RoundId, letter_ids: Sequence[LetterId], *, arrived: bool) -> int:
        """Say of letters of which it is not sure whether they arrived that they did, or did not and may go again.

        Returns how many count as sent by it.
        """
        unsure = [row.letter.id for row in self.plan(round_id).of(MailStand.UNSURE) if row.letter.id in set(letter_ids)]
        with self._database.keep() as connection:
            mailings.settle(connection, unsure, MailState.ACCEPTED if arrived else MailState.LATER)
        return self.book(round_id)

    def _ready(self) -> MailAccount:
        account = self.account()
        if not account.ready:
            raise MailError("not_set_up")
        if account.user and not self.password():
            raise MailError("password")
        return account

    def _server(self, account: MailAccount) -> "MailServer":
        from app.exchange.mail_server import MailServer

        return MailServer(account, self.password())

    def _people(
        self, round_id: RoundId, letter_ids: Sequence[LetterId], progress: Progress
    ) -> tuple[Round, list[tuple[Letter, Teacher]]]:
        item = self._rounds.round(round_id)
        wanted = set(letter_ids)
        with self._database.read() as connection:
            found = [one for one in letters.letters_of_round(connection, round_id) if one.id in wanted]
            people = TEACHERS.load(connection, [one.teacher_id for one in found])
        chosen = [(one, people[one.teacher_id]) for one in found if one.state is not LetterState.SENT]
        chosen = [(one, who) for one, who in chosen if mail_address(who.email)]
        if not chosen:
            raise LetterError("nothing_to_mail")
        wrong = self._rounds.check_people(item, [(one.position, who) for one, who in chosen], progress)
        if wrong:
            raise LetterError("unfit", count=len(wrong))
        return item, chosen

    def _row(self, letter: Letter, who: Teacher, mailing: Mailing | None) -> MailRow:
        stand = self._stand(letter, who, mailing)
        return MailRow(letter, sort_name(who.name), who.code, who.email, stand, mailing)

    def _stand(self, letter: Letter, who: Teacher, mailing: Mailing | None) -> MailStand:
        state = None if mailing is None else mailing.state
        if letter.state is LetterState.SENT:
            return MailStand.SENT if state is MailState.BOOKED else MailStand.PAPER
        if mailing is not None and state is MailState.HANDING:
            fresh = self._database.file is None and clock.now() - mailing.at < _STILL_AT_IT
            return MailStand.UNDER_WAY if fresh else MailStand.UNSURE
        if state in _STANDS:
            return _STANDS[state]
        if mail_address(who.email) is None:
            return MailStand.NO_ADDRESS
        if mailing is not None and state is MailState.REFUSED and mailing.address == who.email:
            return MailStand.REFUSED
        return MailStand.READY if mailing is None else MailStand.LATER


_STANDS = {
    MailState.UNSURE: MailStand.UNSURE,
    MailState.BOOKED: MailStand.AGAIN,
    MailState.ACCEPTED: MailStand.UNSURE,
}


def _whose(account: MailAccount) -> str:
    return f"{account.user}@{account.host}:{account.port}"


def _check(account: MailAccount) -> None:
    for field in ("host", "user", "sender_name"):
        check_text(field, getattr(account, field), TEXT_LENGTH)
    if any(sign.isspace() or sign in "/@" for sign in account.host):
        raise InvalidValue("mail_host", field="host")
    for field in ("sender", "reply_to"):
        address = getattr(account, field)
        if address and mail_address(address) is None:
            raise InvalidValue("email", field=field)
    if not 1 <= account.port <= 65535:
        raise InvalidValue("mail_port", field="port")
    if not 0 <= account.pause <= LONGEST_PAUSE:
        raise InvalidValue("mail_pause", field="pause", most=LONGEST_PAUSE)
    if account.security is Security.NONE and account.host and not (account.unsealed or is_loopback(account.host)):
        raise InvalidValue("mail_unsealed", field="security")
