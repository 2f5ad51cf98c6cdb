# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A letter on its way from waiting in the stack to sent, and back."""

from dataclasses import replace
from datetime import date, datetime

from app.domain.letters import Letter, LetterContent, LetterState, Way
from app.persistence.lock import whoami


def as_printed(letter: Letter, content: LetterContent, document: str, version: str, how: Way) -> Letter:
    """Return a letter as it is once it was made: what stands on it, and by which names its page and text are kept."""
    return replace(
        letter,
        state=LetterState.PRINTED,
        document=document,
        address_lines=content.address_lines,
        salutation=content.salutation,
        reference=content.reference,
        template_version=version,
        how=how,
    )


def went(letter: Letter, on: date, at: datetime) -> Letter:
    """Return a letter that was made as one that this user sent."""
    return replace(letter, state=LetterState.SENT, sent_on=on, sent_at=at, sent_by=whoami())


def waiting_again(letter: Letter) -> Letter:
    """Return a letter as it was before it was made."""
    return Letter(letter.round_id, letter.teacher_id, letter.position, version=letter.version, id=letter.id)
