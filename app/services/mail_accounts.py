# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The school's account at its mail server: kept, its password known, tried out."""

from collections.abc import Callable
from dataclasses import replace

from app import clock
from app.domain.changes import Action
from app.domain.mail import LONGEST_PAUSE, MailAccount, MailState, Security, is_loopback, mail_address
from app.domain.validity import TEXT_LENGTH, check_text
from app.errors import InvalidValue, MailError
from app.persistence.database import Database
from app.persistence.repositories.mail import MAIL_ACCOUNT_ID, MAIL_ACCOUNTS
from app.progress import Progress
from app.services.mail_runs import Connecting
from app.services.mail_writing import head_of
from app.services.school import SchoolService


class MailAccounts:
    """The one account of a school. Only `try_out`, and what `trial` and `connecting` return, reach the network."""

    def __init__(self, database: Database, school: SchoolService) -> None:
        """Work on a school."""
        self._database, self._school = database, school
        self._password: tuple[str, str] = ("", "")
        """The password as it is known in this session, with whose it is; it is never written to a file."""

    def account(self) -> MailAccount:
        """Return the school's account; one with the school's own address when nothing was filled in."""
        with self._database.read() as connection:
            found = MAIL_ACCOUNTS.load(connection, [MAIL_ACCOUNT_ID]).get(MAIL_ACCOUNT_ID)
        if found is not None:
            return found
        school = self._school.school()
        return MailAccount(sender=school.email, sender_name=school.name)

    def save(self, after: MailAccount) -> MailAccount:
        """Store the account as one action; raises InvalidValue naming the field.

        The password of a mailbox that is not used any more is forgotten, in the keyring too.
        """
        from app.exchange import passwords

        _check(after)
        with self._database.write(Action("change_mail", {"count": 1})) as work:
            before = MAIL_ACCOUNTS.load(work.connection, [MAIL_ACCOUNT_ID]).get(MAIL_ACCOUNT_ID)
            if before is None:
                work.add(MAIL_ACCOUNTS, [after])
            else:
                work.change(MAIL_ACCOUNTS, [(before, replace(after, version=before.version))])
        if before is not None and before.user and before.mailbox != after.mailbox:
            self._password = ("", "")
            passwords.forget(before)
        return self.account()

    def password(self) -> str:
        """Return the account's password: this session's, else the one in the system's keyring; empty for none."""
        from app.exchange import passwords

        account = self.account()
        if self._password[0] == account.mailbox and self._password[1]:
            return self._password[1]
        found = passwords.read(account) if account.user else ""
        if found:
            self._password = (account.mailbox, found)  # a keyring may ask the user each time it is read
        return found

    def needs_password(self) -> bool:
        """Return whether a password must be asked for before anything can be sent."""
        return bool(self.account().user) and not self.password()

    def has_keyring(self) -> bool:
        """Return whether this computer has a keyring."""
        from app.exchange import passwords

        return passwords.there_is_one()

    def set_password(self, password: str, *, keep: bool = True) -> bool:
        """Take the password into the keyring, or an empty one out of it; False: it is known for this session only.

        So it is without `keep`, and on a computer without a keyring.
        """
        from app.exchange import passwords

        account = self.account()
        self._password = (account.mailbox, password)
        if not password:
            passwords.forget(account)
            return True
        return keep and passwords.keep(account, password)

    def try_out(self, text: tuple[str, str]) -> None:
        """Send a message (subject, words) to the sender's own address; raises MailError, InvalidValue."""
        self.trial(text)(Progress())

    def trial(self, text: tuple[str, str]) -> Callable[[Progress], None]:
        """Return what sends a message (subject, words) to the sender's own address, touching only the network.

        Raises MailError, and what it returns does; that raises Cancelled too.
        """
        from app.exchange.mail_messages import MailMessage, MailParty, message_id, sendable

        account = self.ready_account()
        head = head_of(account, self._school.school().name)
        message = MailMessage(MailParty(account.sender_name, account.sender), *text, "")
        content = sendable(message, head, message_id(account.sender), clock.now())
        connecting = self.connecting(account)

        def send(progress: Progress) -> None:
            def heed() -> None:
                progress.report(0, 0)

            with connecting(heed) as server:
                handed = server.hand_over(account.sender, content, heed)
            if handed.stop is not None:
                raise handed.stop
            if handed.state is not MailState.ACCEPTED:
                raise MailError("not_taken", host=account.host, answer=handed.answer)

        return send

    def ready_account(self) -> MailAccount:
        """Return the account; raises MailError when something is missing that sending needs."""
        account = self.account()
        if not account.ready:
            raise MailError("not_set_up")
        if account.user and not self.password():
            raise MailError("password")
        return account

    def connecting(self, account: MailAccount) -> Connecting:
        """Return what connects to the account's server and logs in; that raises MailError and Cancelled."""
        from app.exchange.mail_server import MailServer

        password = self.password()
        return lambda heed: MailServer(account, password, heed=heed)


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
