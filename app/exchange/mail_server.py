# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hands messages to a mail server (SMTP, RFC 5321) over TLS, and tells for certain, or not, what became of each."""

import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Lock
from types import TracebackType
from typing import TYPE_CHECKING

from app.domain.mail import MailAccount, MailState, mail_address
from app.errors import AppError, Cancelled, MailError
from app.exchange.mail_connecting import connected, log_in, said
from app.exchange.waiting import patiently

if TYPE_CHECKING:
    from smtplib import SMTP
    from typing import Self

CONNECT_SECONDS = 30.0
ANSWER_SECONDS = 120.0
"""How long a server may think about a message it was given; some look for viruses first."""


STOP_SECONDS = 1.5
"""How long an answer is waited for still once the user wants to stop."""
FRESH_SECONDS = 20.0
"""So long a connection that was not used is taken to be there; some servers leave after half a minute."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of one message, with the server's words; `stop` says why no other one should be tried now."""

    state: MailState
    answer: str = ""
    stop: AppError | None = None


class Turn:
    """Whether a message was given to the server, told for certain between who gives it and who wants to stop."""

    def __init__(self) -> None:
        """Begin before it is given."""
        self._lock = Lock()
        self._given = self._taken_back = False

    def give(self) -> bool:
        """Say that it is given from here on; False when it was taken back."""
        with self._lock:
            self._given = not self._taken_back
            return self._given

    def take_back(self) -> bool:
        """Let it not be given any more; False when it was."""
        with self._lock:
            self._taken_back = not self._given
            return self._taken_back


class MailServer:
    """A connection to a mail server; close it, or use it in a `with` block.

    `heed` is asked all the time while the server is waited for, and raises Cancelled when the user wants to stop.
    """

    def __init__(
        self,
        account: MailAccount,
        password: str,
        *,
        connect: float = CONNECT_SECONDS,
        answer: float = ANSWER_SECONDS,
        heed: Callable[[], object] = bool,
    ) -> None:
        """Connect and log in; times in seconds. Raises MailError and Cancelled, with nothing handed over."""
        self._account, self._answer = account, answer
        self._left = Event()
        self._smtp = patiently(lambda: self._opened(password, connect), heed, self._left.set)
        self._used = time.monotonic()

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def hand_over(self, recipient: str, message: bytes, heed: Callable[[], object] = bool) -> Handed:
        """Give the server one message for one recipient. Raises nothing: what went wrong stands in the answer.

        Who stops while the server has the message and did not answer yet is not certain whether it arrived.
        """
        turn = Turn()
        try:
            return patiently(lambda: self._done(turn, recipient, message), heed, self._leave, STOP_SECONDS)
        except Cancelled as stopped:
            if turn.take_back():
                return Handed(MailState.LATER, "", stopped)
            return Handed(MailState.UNSURE, "", MailError("stopped_after", host=self._account.host))
        finally:
            self._used = time.monotonic()

    def awake(self, heed: Callable[[], object] = bool, *, fresh: float = FRESH_SECONDS) -> bool:
        """Return whether the server is still there; one that was not used for `fresh` seconds is asked."""
        if self._left.is_set():
            return False
        if time.monotonic() - self._used < fresh:
            return True
        there = patiently(self._answers, heed, self._leave)
        self._used = time.monotonic()
        return there

    def close(self) -> None:
        """Say goodbye; a server that is gone already does not matter."""
        from smtplib import SMTPException

        if self._left.is_set():
            return  # whoever was still waiting for it hangs up
        try:
            self._smtp.quit()
        except (SMTPException, OSError, ValueError):
            self._smtp.close()

    def _opened(self, password: str, seconds: float) -> "SMTP":
        smtp = connected(self._account, seconds)
        try:
            log_in(smtp, self._account, password)
        except BaseException:
            smtp.close()
            raise
        if self._left.is_set():
            smtp.close()
        return smtp

    def _leave(self) -> None:
        """Break the connection off, so that who waits for the server on another thread hears that it is gone."""
        import socket

        self._left.set()
        if self._smtp.sock is not None:
            with suppress(OSError):
                # The plain one: that of TLS would wait for the server once more.
                socket.socket.shutdown(self._smtp.sock, socket.SHUT_RDWR)

    def _answers(self) -> bool:
        from smtplib import SMTPException

        try:
            return bool(self._smtp.noop()[0] == 250)
        except (SMTPException, OSError):
            return False
        finally:
            self._hang_up()

    def _hang_up(self) -> None:
        """Close a connection that was broken off, on the thread that waited: closing waits for who reads."""
        if self._left.is_set():
            self._smtp.close()

    def _done(self, turn: "Turn", recipient: str, message: bytes) -> Handed:
        from smtplib import SMTPServerDisconnected

        try:
            refused = self._offer(recipient, len(message))
            if refused is None and turn.give():
                return self._give(message)
        except (SMTPServerDisconnected, OSError):
            # The message itself was not given yet: it cannot have arrived.
            refused = Handed(MailState.LATER, "", MailError("broken", host=self._account.host))
        finally:
            self._hang_up()
        return refused or Handed(MailState.LATER)

    def _offer(self, recipient: str, size: int) -> Handed | None:
        """Name sender and recipient and ask to give the message; None when the server wants it."""
        smtp = self._smtp
        limit = smtp.esmtp_features.get("size", "")
        if limit.isdecimal() and 0 < int(limit) < size:
            return Handed(MailState.LATER, "", MailError("too_large", size=size // 1024, limit=int(limit) // 1024))
        address = mail_address(recipient, wide=True) or ""
        options = [f"SIZE={size}"] if limit else []
        if not address.isascii():
            if not smtp.has_extn("smtputf8"):
                return Handed(MailState.REFUSED)  # this server would not understand the address
            options += ["BODY=8BITMIME", "SMTPUTF8"]
        code, words = smtp.mail(mail_address(self._account.sender) or "", options)
        if code != 250:
            return self._refused(code, words, of_sender=True)
        code, words = smtp.rcpt(address)
        if code not in {250, 251}:
            return self._refused(code, words)
        code, words = smtp.docmd("DATA")
        return None if code == 354 else self._refused(code, words)

    def _give(self, message: bytes) -> Handed:
        from smtplib import SMTPServerDisconnected

        if self._smtp.sock is not None:
            self._smtp.sock.settimeout(self._answer)
        try:
            self._smtp.send(_dotted(message))
            code, words = self._smtp.getreply()
        except (SMTPServerDisconnected, OSError):
            # The server may have it all and only its answer be lost: nobody here can know.
            return Handed(MailState.UNSURE, "", MailError("broken_after", host=self._account.host))
        if 400 <= code < 600:
            return self._refused(code, words)
        if 200 <= code < 300:  # the first digit decides (RFC 5321, 4.2.1)
            return Handed(MailState.ACCEPTED, said(code, words))
        return Handed(MailState.UNSURE, said(code, words), MailError("broken_after", host=self._account.host))

    def _refused(self, code: int, words: bytes, *, of_sender: bool = False) -> Handed:
        answer = said(code, words)
        host = self._account.host
        if code == 421:
            self._smtp.close()
            return Handed(MailState.LATER, answer, MailError("closed", host=host, answer=answer))
        self._again()
        if of_sender:
            return Handed(MailState.LATER, answer, MailError("sender_refused", host=host, answer=answer))
        return Handed(MailState.REFUSED if 500 <= code < 600 else MailState.LATER, answer)

    def _again(self) -> None:
        """Let the server forget the message that was under way; one that is gone shows at the next message."""
        from smtplib import SMTPServerDisconnected

        try:
            self._smtp.rset()
        except (SMTPServerDisconnected, OSError):
            self._smtp.close()


def _dotted(message: bytes) -> bytes:
    """Return a message as it goes over the line: a dot before a dot at a line's start, and a dot at the end."""
    lines = re.sub(rb"(?m)^\.", b"..", message)
    return lines + (b"" if lines.endswith(b"\r\n") else b"\r\n") + b".\r\n"
