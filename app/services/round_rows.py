# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rounds and their letters as they are listed: how far each is."""

from dataclasses import dataclass

from app.domain.letter_kinds import LetterKind, invites
from app.domain.letters import Letter, Round
from app.domain.mail_stands import MailStand
from app.persistence.letters import RoundFigures


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """A round and how far it is."""

    round: Round
    total: int
    waiting: int
    printed: int
    sent: int
    answered: int
    registered: int
    asks: bool = True
    """Whether it asks people something: who gets a letter about the standing is not invited, and has nothing to answer.
    """
    drafts: int = 0
    """Letters that were made as e-mail drafts, and are not known to have gone; they are not among the printed ones."""
    kind: str = LetterKind.INVITATION
    """What its letters are for: by an invitation one becomes invited, by a reminder reminded."""

    @property
    def unfinished(self) -> bool:
        """Whether something is to be done still: letters wait, or it is not said yet which of them went."""
        return bool(self.waiting or self.printed or self.drafts)


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter in the stack, with the words that identify it."""

    letter: Letter
    sort_name: str
    address_lines: tuple[str, ...]
    salutation: str
    code: str
    by_mail: MailStand | None = None
    """How it went by e-mail, or may have gone or may go from a draft; None when it did not."""


def summary_of(item: Round, figures: RoundFigures, kind: str) -> RoundSummary:
    """Return a round with its figures; one whose letters are of a `kind` that asks nothing has no answers."""
    asks = invites(kind)
    answers = (figures.answered, figures.registered) if asks else (0, 0)
    counts = (figures.total, figures.waiting, figures.printed, figures.sent)
    return RoundSummary(item, *counts, *answers, asks, figures.drafts, kind)
