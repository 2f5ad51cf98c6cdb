# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who had a letter by e-mail, or may have or will from a draft, where no letter that was sent tells so any more.

That a letter counts as sent can be undone, and so can its round; what left the house did.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app import clock
from app.domain.ids import RoundId, TeacherId
from app.domain.letters import Finding, Letter, Round, Unfit
from app.domain.mail import MailState
from app.domain.mail_stands import MailStand, by_mail
from app.errors import LetterError
from app.persistence import mailings
from app.persistence.mailings import NotCounted
from app.persistence.unit_of_work import UnitOfWork

_SO_LONG = timedelta(days=365)
"""What went longer ago keeps nobody from being written to."""
_REASONS = {MailState.ACCEPTED: "mailed", MailState.BOOKED: "mailed", MailState.DRAFT: "mail_draft"}
_MAY_GO = {MailStand.UNSURE, MailStand.UNDER_WAY, MailStand.DRAFT, MailStand.UNMADE, MailStand.SENT}


@dataclass(frozen=True, slots=True)
class MailedBefore:
    """The last time a letter of a kind went to somebody by e-mail, or may have; `reason` is one of `not_eligible`."""

    on: date
    reason: str
    round_id: RoundId
    left: bool
    """Whether the letter is still there, in a stack."""


def mailed_before(
    known: Iterable[NotCounted], kinds: Mapping[str, str], kind: str, on: date
) -> dict[TeacherId, MailedBefore]:
    """Return whom letters of a kind went to by e-mail in the year before a day; `known` are those not counted as sent.

    `kinds` tells the kind of each template.
    """
    found: dict[TeacherId, MailedBefore] = {}
    for one in known:
        day = one.at.astimezone().date()
        if kinds.get(one.template_id) == kind and on - day < _SO_LONG:
            reason = _REASONS.get(one.state, "maybe_mailed")
            found[one.teacher_id] = MailedBefore(day, reason, one.round_id, one.left)
    return found


def mailed_since(before: Mapping[TeacherId, MailedBefore], item: Round, ids: Collection[TeacherId]) -> list[Finding]:
    """Return who of a stack's people had its letter by e-mail outside this stack since it was begun.

    What went before the day of the letter was known then, and sending again was chosen.
    """
    found = [(who, before[who]) for who in ids if who in before]
    return [
        Finding(Unfit.NOT_MEANT, who, one.reason)
        for who, one in found
        if one.round_id != item.id and (one.left or one.on > item.on)
    ]


def refuse_dropping(work: UnitOfWork, going: Sequence[Letter]) -> None:
    """Raise LetterError when letters that are to be left out went by e-mail, or may have, or may from a draft."""
    known = mailings.of_letters(work.connection, [letter.id for letter in going])
    gone = [known.get(letter.id) for letter in going if by_mail(letter, known.get(letter.id)) in _MAY_GO]
    if gone:
        days = [one.at.astimezone().date() for one in gone if one is not None]
        raise LetterError("mailed_dropped", count=len(gone), on=max(days, default=clock.today()))
