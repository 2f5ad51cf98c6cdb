# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Connects to a mail server (SMTP, RFC 5321) over TLS and logs in."""

import re
from typing import TYPE_CHECKING

from app.domain.mail import MailAccount, Security, is_loopback
from app.errors import MailError

if TYPE_CHECKING:
    from smtplib import SMTP

_HERE = "[127.0.0.1]"
"""How this computer greets: its name and address are nobody's business."""
_LONGEST = 300
_UNSEEN = re.compile(r"[^\x20-\x7e\u00a1-\uffff]+")


def connected(account: MailAccount, seconds: float) -> "SMTP":
    """Return a connection to an account's server, closed to others as the account says; raises MailError."""
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
        raise MailError("greeting", host=host, answer=said(error.smtp_code, error.smtp_error)) from error
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


def log_in(smtp: "SMTP", account: MailAccount, password: str) -> None:
    """Greet the server and, with an account that has a user, log in; raises MailError."""
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
        raise MailError("login", host=host, answer=said(error.smtp_code, error.smtp_error)) from error
    except UnicodeEncodeError as error:
        raise MailError("login_letters") from error
    except (smtplib.SMTPException, OSError) as error:
        raise MailError("broken", host=host) from error


def _greet(smtp: "SMTP", host: str) -> None:
    import smtplib

    try:
        smtp.ehlo_or_helo_if_needed()
    except smtplib.SMTPResponseException as error:
        raise MailError("greeting", host=host, answer=said(error.smtp_code, error.smtp_error)) from error
    except (smtplib.SMTPException, OSError) as error:
        raise MailError("broken", host=host) from error


def said(code: int, words: bytes | str) -> str:
    """Return a server's answer on one line of plain text."""
    text = words if isinstance(words, str) else words.decode("utf-8", "replace")
    return f"{code} {_plain(text)}".strip()


def _plain(text: str) -> str:
    return _UNSEEN.sub(" ", text).strip()[:_LONGEST]
