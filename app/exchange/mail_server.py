# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hands messages to a mail server (SMTP, RFC 5321) over TLS, and tells for certain, or not, what became of each."""

import re
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from app.domain.mail import MailAccount, MailState, Security, is_loopback, mail_address
from app.errors import MailError

if TYPE_CHECKING:
    from smtplib import SMTP
    from typing import Self

CONNECT_SECONDS = 30.0
ANSWER_SECONDS = 120.0
"""How long a server may think about a message it was given; some look for viruses first."""
_HERE = "[127.0.0.1]"
"""How this computer greets: its name and address are nobody's business."""
_LONGEST = 300
_UNSEEN = re.compile(r"[^\x20-\x7e\u00a1-\uffff]+")


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of one message, with the server's words; `stop` says why no other one should be tried now."""

    state: MailState
    answer: str = ""
    stop: MailError | None = None


class MailServer:
    """A connection to a mail server; close it, or use it in a `with` block."""

    def __init__(
        self, account: MailAccount, password: str, *, connect: float = CONNECT_SECONDS, answer: float = ANSWER_SECONDS
    ) -> None:
        """Connect and log in; times in seconds. Raises MailError, with nothing handed over."""
        self._account, self._answer = account, answer
        self._smtp = _connected(account, connect)
        try:
            _log_in(self._smtp, account, password)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def hand_over(self, recipient: str, message: bytes) -> Handed:
        """Give the server one message for one recipient. Raises nothing: what went wrong stands in the answer."""
        from smtplib import SMTPServerDisconnected

        try:
            refused = self._offer(recipient, len(message))
        except (SMTPServerDisconnected, OSError):
            # The message itself was not given yet: it cannot have arrived.
            return Handed(MailState.LATER, "", MailError("broken", host=self._account.host))
        return refused or self._give(message)

    def close(self) -> None:
        """Say goodbye; a server that is gone already does not matter."""
        from smtplib import SMTPException

        try:
            self._smtp.quit()
        except (SMTPException, OSError, ValueError):
            self._smtp.close()

    def _offer(self, recipient: str, size: int) -> Handed | None:
        """Name sender and recipient and ask to give the message; None when the server wants it."""
        smtp = self._smtp
        limit = smtp.esmtp_features.get("size", "")
        if limit.isdecimal() and 0 < int(limit) < size:
            return Handed(MailState.LATER, "", MailError("too_large", size=size // 1024, limit=int(limit) // 1024))
        code, words = smtp.mail(mail_address(self._account.sender) or "", [f"SIZE={size}"] if limit else [])
        if code != 250:
            return self._refused(code, words, of_sender=True)
        code, words = smtp.rcpt(mail_address(recipient) or "")
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
            return Handed(MailState.ACCEPTED, _said(code, words))
        return Handed(MailState.UNSURE, _said(code, words), MailError("broken_after", host=self._account.host))

    def _refused(self, code: int, words: bytes, *, of_sender: bool = False) -> Handed:
        answer = _said(code, words)
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


def _connected(account: MailAccount, seconds: float) -> "SMTP":
    import smtplib
    import ssl
    from socket import gaierror

    host, port = account.host, account.port
    if account.security is Security.NONE and not (account.unsealed or is_loopback(host)):
        raise MailError("unsealed", host=host)
    try:
        if account.security is Security.TLS:
            return smtplib.SMTP_SSL(host, port, _HERE, timeout=seconds, context=ssl.create_default_context())
        smtp = smtplib.SMTP(host, port, _HERE, timeout=seconds)
        if account.security is Security.STARTTLS:
            _seal(smtp, host)
    except ssl.SSLCertVerificationError as error:
        raise MailError("certificate", host=host, reason=_plain(error.verify_message)) from error
    except ssl.SSLError as error:
        raise MailError("no_tls", host=host, port=port) from error
    except gaierror as error:
        raise MailError("name_unknown", host=host) from error
    except smtplib.SMTPResponseException as error:
        raise MailError("greeting", host=host, answer=_said(error.smtp_code, error.smtp_error)) from error
    except (smtplib.SMTPException, OSError, UnicodeError) as error:
        raise MailError("unreachable", host=host, port=port) from error
    return smtp


def _seal(smtp: "SMTP", host: str) -> None:
    import smtplib
    import ssl

    try:
        code, _words = smtp.starttls(context=ssl.create_default_context())
    except smtplib.SMTPNotSupportedError as error:
        smtp.close()
        raise MailError("no_starttls", host=host) from error
    except BaseException:
        smtp.close()
        raise
    if code != 220:
        smtp.close()
        raise MailError("no_starttls", host=host)


def _log_in(smtp: "SMTP", account: MailAccount, password: str) -> None:
    import smtplib

    host = account.host
    if not account.user:
        _greet(smtp, host)
        return
    if account.security is Security.NONE and not is_loopback(host):
        raise MailError("password_unsealed", host=host)
    try:
        smtp.login(account.user, password)
    except smtplib.SMTPNotSupportedError as error:
        raise MailError("no_login", host=host) from error
    except smtplib.SMTPAuthenticationError as error:
        raise MailError("login", host=host, answer=_said(error.smtp_code, error.smtp_error)) from error
    except UnicodeEncodeError as error:
        raise MailError("login_letters") from error
    except (smtplib.SMTPException, OSError) as error:
        raise MailError("broken", host=host) from error


def _greet(smtp: "SMTP", host: str) -> None:
    import smtplib

    try:
        smtp.ehlo_or_helo_if_needed()
    except smtplib.SMTPResponseException as error:
        raise MailError("greeting", host=host, answer=_said(error.smtp_code, error.smtp_error)) from error
    except (smtplib.SMTPException, OSError) as error:
        raise MailError("broken", host=host) from error


def _said(code: int, words: bytes | str) -> str:
    """Return a server's answer on one line of plain text."""
    text = words if isinstance(words, str) else words.decode("utf-8", "replace")
    return f"{code} {_plain(text)}".strip()


def _plain(text: str) -> str:
    return _UNSEEN.sub(" ", text).strip()[:_LONGEST]


def _dotted(message: bytes) -> bytes:
    """Return a message as it goes over the line: a dot before a dot at a line's start, and a dot at the end."""
    lines = re.sub(rb"(?m)^\.", b"..", message)
    return lines + (b"" if lines.endswith(b"\r\n") else b"\r\n") + b".\r\n"
