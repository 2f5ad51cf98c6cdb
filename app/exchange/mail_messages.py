# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes e-mail messages (RFC 5322): to send, or as drafts that a mail program opens. Names are only ever text."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.mail import mail_address
from app.errors import MailError

if TYPE_CHECKING:
    from email.headerregistry import Address
    from email.message import EmailMessage

LARGEST = 20 * 1024 * 1024
"""Bytes of a message: what most servers take at most (25 MB) with its attachment written out as text is less."""
_LONGEST_NAME, _LONGEST_SUBJECT = 100, 300
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class MailParty:
    """A name and an address; the name may hold anything."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class MailMessage:
    """What a message says. `attachment` is a PDF with its file name, or None."""

    to: MailParty
    subject: str
    text: str
    html: str
    attachment: tuple[str, bytes] | None = None


@dataclass(frozen=True, slots=True)
class MailHead:
    """What stands above every message of a run; `sender` None in a draft leaves that to the mail program."""

    sender: MailParty | None
    reply_to: str = ""


def message_id(sender: str) -> str:
    """Return a new Message-ID; it says nothing of this computer."""
    from email.utils import make_msgid

    return make_msgid(domain=(mail_address(sender) or "@localhost").rpartition("@")[2])


def sendable(message: MailMessage, head: MailHead, number: str, at: datetime) -> bytes:
    """Return a message to be sent, with its Message-ID and its date; raises MailError.

    It says that a program made it (RFC 3834), so that mailboxes do not answer that somebody is away.
    """
    made = _made(message, head)
    made["Message-ID"] = number
    made["Date"] = at.astimezone()
    made["Auto-Submitted"] = "auto-generated"
    return _written(made)


def draft(message: MailMessage, head: MailHead, at: datetime) -> bytes:
    """Return a message as a draft: Outlook and others open it ready to be sent; raises MailError."""
    made = _made(message, head)
    made["Date"] = at.astimezone()
    made["X-Unsent"] = "1"
    return _written(made)


def _made(message: MailMessage, head: MailHead) -> "EmailMessage":
    from email.message import EmailMessage
    from email.policy import SMTP, SMTPUTF8

    made = EmailMessage(policy=SMTP if message.to.address.isascii() else SMTPUTF8)
    if head.sender is not None:
        made["From"] = _party(head.sender)
    made["To"] = _party(message.to)
    if head.reply_to:
        made["Reply-To"] = _party(MailParty("", head.reply_to))
    made["Subject"] = _one_line(message.subject, _LONGEST_SUBJECT)
    made.set_content(message.text, cte="quoted-printable")
    if message.html:
        made.add_alternative(message.html, subtype="html", cte="quoted-printable")
    if message.attachment is not None:
        _check_size(len(message.attachment[1]) * 4 // 3)  # as it will be written out
        name, content = message.attachment
        made.add_attachment(content, maintype="application", subtype="pdf", filename=_one_line(name, _LONGEST_NAME))
    return made


def _party(who: MailParty) -> "Address":
    from email.headerregistry import Address

    address = mail_address(who.address, wide=True)
    if address is None:
        raise MailError("address", address=_one_line(who.address, _LONGEST_NAME))
    local, _at, domain = address.rpartition("@")
    return Address(_one_line(who.name, _LONGEST_NAME), local, domain)


def _one_line(text: str, longest: int) -> str:
    """Return a text that no header can be broken with: no line ends, no signs that cannot be seen."""
    seen = "".join(" " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign for sign in text)
    seen = "".join(sign for sign in seen if unicodedata.category(sign) not in {"Cf", "Cs", "Co", "Cn"})
    # Where a program would read letters written as signs (RFC 2047), nobody meant them: a space ends that.
    return _SPACES.sub(" ", seen.replace("=?", "= ?")).strip()[:longest]


def _written(made: "EmailMessage") -> bytes:
    written = made.as_bytes()
    _check_size(len(written))
    return written


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise MailError("too_large", size=size // 1024, limit=LARGEST // 1024)
