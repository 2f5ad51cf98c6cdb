# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail: the school's account at a mail server, how far each letter is, and what an address may be."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import LetterId, RoundId, TeacherId

LONGEST_PAUSE = 600
"""Seconds between two letters."""
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
"""What stands before the @: a dot-atom (RFC 5322, 3.2.3). Quoted ones nobody has."""
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_LONGEST_LOCAL, _LONGEST = 64, 254
"""RFC 5321, 4.5.3.1."""


class Security(StrEnum):
    """How the way to the server is closed: TLS asked for after a greeting, TLS from the start, or not at all."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class MailForm(StrEnum):
    """What goes by e-mail: the letter as a PDF with a short text before it, or its text in the message itself."""

    PDF = "pdf"
    TEXT = "text"


class MailState(StrEnum):
    """How far a letter is that goes by e-mail.

    HANDING is written before the server gets it, so that one that breaks off then is never sent again unasked; LATER
    is one that the server did not take now, REFUSED one that it will not take. BOOKED letters count as sent.
    """

    HANDING = "handing"
    ACCEPTED = "accepted"
    LATER = "later"
    REFUSED = "refused"
    UNSURE = "unsure"
    BOOKED = "booked"
    DRAFT = "draft"
    """It stands ready in a mail program, for the user to send."""


@dataclass(frozen=True, slots=True)
class MailAccount:
    """The school's account at its mail server; `pause` in seconds. The password is never part of it."""

    host: str = ""
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    sender: str = ""
    sender_name: str = ""
    reply_to: str = ""
    pause: int = 2
    unsealed: bool = False
    """Whether somebody chose to use a server elsewhere without TLS."""
    version: int = 0

    @property
    def ready(self) -> bool:
        """Whether all is there that sending needs, but the password."""
        return bool(self.host and mail_address(self.sender))


@dataclass(frozen=True, slots=True)
class Mailing:
    """One letter on its way by e-mail: to which address, since when (UTC), by whom, and the server's last words."""

    letter_id: LetterId
    teacher_id: TeacherId
    round_id: RoundId
    address: str
    state: MailState
    at: datetime
    by: str
    message_id: str
    answer: str = ""
    document: str = ""
    address_lines: tuple[str, ...] = ()
    salutation: str = ""
    reference: str = ""
    template_version: str = ""


@dataclass(frozen=True, slots=True)
class MailProvider:
    """A mail server that many schools use; what is to be known of it stands in the words, under `mail_provider`."""

    id: str
    name: str
    host: str
    port: int
    security: Security


PROVIDERS = (
    MailProvider("microsoft", "Microsoft 365", "smtp.office365.com", 587, Security.STARTTLS),
    MailProvider("google", "Google Workspace", "smtp.gmail.com", 465, Security.TLS),
    MailProvider("google-relay", "Google Workspace (SMTP relay)", "smtp-relay.gmail.com", 587, Security.STARTTLS),
)


def mail_address(text: str) -> str | None:
    """Return an address as servers take it, its domain in ASCII (RFC 5890); None when it cannot be one."""
    local, at, domain = text.strip().rpartition("@")
    if not at or len(local) > _LONGEST_LOCAL or not _LOCAL.fullmatch(local):
        return None
    try:
        plain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
    labels = plain.split(".")
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels) or labels[-1].isdecimal():
        return None
    return f"{local}@{plain}" if len(local) + 1 + len(plain) <= _LONGEST else None


def is_loopback(host: str) -> bool:
    """Return whether a host is this very computer."""
    # Imported when it is asked: a start without mail does without.
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"
