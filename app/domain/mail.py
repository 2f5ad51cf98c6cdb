# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail: the school's account at a mail server, how far each letter is, and what an address may be."""

import re
import unicodedata
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
    def mailbox(self) -> str:
        """Whose password it is that the server asks for; the way there may change."""
        return f"{self.user}@{self.host.casefold()}"

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
    earlier: tuple[str, ...] = ()
    """The names of pages that were made for attempts before this one: they are its person's too."""


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


class AddressFault(StrEnum):
    """Why no mail server could take an address."""

    EMPTY = "empty"
    NO_AT = "no_at"
    SEVERAL = "several"
    SPACES = "spaces"
    LONG = "long"
    BEFORE = "before"
    """What stands before the @ cannot be."""
    AFTER = "after"


def mail_address(text: str, *, wide: bool = False) -> str | None:
    """Return an address as servers take it, its domain in ASCII (RFC 5890); None when it cannot be one.

    With `wide` letters such as an é may stand before the @ (RFC 6531), which some servers take and others do not.
    """
    local, at, domain = unicodedata.normalize("NFC", text.strip()).rpartition("@")
    written = _without_accents(local) if wide else local
    if not at or len(local.encode()) > _LONGEST_LOCAL or not _LOCAL.fullmatch(written):
        return None
    plain = _domain(domain)
    return f"{local}@{plain}" if plain and len(local.encode()) + 1 + len(plain) <= _LONGEST else None


def address_fault(text: str) -> AddressFault | None:
    """Return why an address cannot be one; None when some server may take it."""
    stripped = unicodedata.normalize("NFC", text.strip())
    if mail_address(stripped, wide=True):
        return None
    local, at, _domain_name = stripped.rpartition("@")
    faults = (
        (not stripped, AddressFault.EMPTY),
        (not at, AddressFault.NO_AT),
        ("@" in local, AddressFault.SEVERAL),
        (any(sign.isspace() for sign in stripped), AddressFault.SPACES),
        (not _LOCAL.fullmatch(_without_accents(local)), AddressFault.BEFORE),
        (len(local.encode()) > _LONGEST_LOCAL or len(stripped.encode()) > _LONGEST, AddressFault.LONG),
    )
    return next((fault for wrong, fault in faults if wrong), AddressFault.AFTER)


def _without_accents(local: str) -> str:
    """Return what stands before an @ with a plain letter for every letter, digit and accent that is not ASCII."""
    return "".join("a" if ord(sign) > 127 and unicodedata.category(sign)[0] in "LMN" else sign for sign in local)


def _domain(text: str) -> str:
    try:
        plain = text.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    labels = plain.split(".")
    fits = len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels) and not labels[-1].isdecimal()
    return plain if fits else ""


def is_loopback(host: str) -> bool:
    """Return whether a host is this very computer."""
    # Imported when it is asked: a start without mail does without.
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"
