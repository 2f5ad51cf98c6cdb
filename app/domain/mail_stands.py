# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a letter stands to going by e-mail: by what is known of it, and whether it lies on paper."""

from enum import StrEnum

from app.domain.letters import Letter, LetterState, Way
from app.domain.mail import AddressFault, Mailing, MailState, address_fault


class MailStand(StrEnum):
    """How a letter stands to going by e-mail."""

    READY = "ready"
    LATER = "later"
    NO_ADDRESS = "no_address"
    BAD_ADDRESS = "bad_address"
    """There is an address that no server could take."""
    REFUSED = "refused"
    UNDER_WAY = "under_way"
    UNSURE = "unsure"
    DRAFT = "draft"
    UNMADE = "unmade"
    """A draft was made of it, and that was undone since: it is in the stack again, and the draft may be there still."""
    SENT = "sent"
    PAPER = "paper"
    AGAIN = "again"
    """It was sent by e-mail, and that it counts as sent was undone since."""


_BY_MAIL = {
    MailState.HANDING: MailStand.UNSURE,
    MailState.UNSURE: MailStand.UNSURE,
    MailState.ACCEPTED: MailStand.SENT,
    MailState.DRAFT: MailStand.DRAFT,
    MailState.BOOKED: MailStand.AGAIN,
}
_AT_A_SERVER = {MailState.HANDING, MailState.UNSURE, MailState.ACCEPTED}


def is_draft(letter: Letter) -> bool:
    """Return whether a letter was made as an e-mail draft, and nobody said yet whether it went."""
    return letter.state is LetterState.PRINTED and letter.how is Way.EMAIL


def on_paper(letter: Letter) -> bool:
    """Return whether a letter was made for paper: until somebody says that it did not come out, it goes so."""
    return letter.state is not LetterState.WAITING and letter.how is not Way.EMAIL


def by_mail(letter: Letter, mailing: Mailing | None) -> MailStand | None:
    """Return how a letter went by e-mail, or may have gone or may go from a draft; None when it did not.

    Such a letter is printed only when somebody asks for just that, but one of which a draft was undone.
    """
    state = None if mailing is None else mailing.state
    if letter.state is LetterState.SENT:
        return MailStand.SENT if letter.how is Way.EMAIL else None
    if state in _AT_A_SERVER:
        return _BY_MAIL[state]
    if on_paper(letter):
        return None
    if state is MailState.DRAFT and letter.state is LetterState.WAITING:
        return MailStand.UNMADE
    if state in _BY_MAIL:
        return _BY_MAIL[state]
    return MailStand.DRAFT if state is None and is_draft(letter) else None


def to_go(email: str, mailing: Mailing | None) -> MailStand:
    """Return how a letter stands that did not go by e-mail and lies not on paper, to an address as it is now."""
    fault = address_fault(email)
    if fault is not None:
        return MailStand.NO_ADDRESS if fault is AddressFault.EMPTY else MailStand.BAD_ADDRESS
    if mailing is not None and mailing.state is MailState.REFUSED and mailing.address == email:
        return MailStand.REFUSED
    return MailStand.READY if mailing is None else MailStand.LATER
