# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps letters that went by e-mail, or may have, from being printed unasked."""

from collections.abc import Sequence

from app.domain.letters import Letter
from app.domain.mail_stands import MailStand, by_mail
from app.errors import LetterError
from app.persistence import mailings
from app.persistence.unit_of_work import UnitOfWork

_BY_WISH = {MailStand.DRAFT, MailStand.AGAIN}
_IN_STACK = {None, MailStand.UNMADE}
"""Those of drafts that were undone are printed unasked: the user took the drafts back, and is told to drop them."""


def refuse_mailed(work: UnitOfWork, stack: Sequence[Letter], *, wished: bool) -> None:
    """Raise LetterError when some letters may have gone by e-mail and the user did not say yet whether they did.

    Also when there is a draft of some or they were sent and that was undone, unless it was `wished` to print those.
    """
    known = mailings.of_letters(work.connection, [letter.id for letter in stack])
    stands = [by_mail(letter, known.get(letter.id)) for letter in stack]
    undecided = sum(stand not in _IN_STACK | _BY_WISH for stand in stands)
    if undecided:
        raise LetterError("mail_undecided", count=undecided)
    if not wished and (mailed := sum(stand in _BY_WISH for stand in stands)):
        raise LetterError("mailed_before", count=mailed)
