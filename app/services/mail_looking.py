# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks once more, right before a letter goes by e-mail, whether it may go, to whom, and what it says by now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.letters import Finding, Letter, LetterContent, Round
from app.domain.mail import AddressFault, address_fault
from app.domain.teachers import Teacher
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.services.mail_writing import MailWriter

Checking = Callable[[Round, Sequence[tuple[int, Teacher]]], list[Finding]]
"""Returns what makes letters of a round, each with its place and person, unfit."""


@dataclass(frozen=True, slots=True)
class Look:
    """A letter as it is now; `wrong` and `fault` say why it is not to go."""

    letter: Letter
    who: Teacher
    content: LetterContent
    wrong: tuple[Finding, ...] = ()
    fault: AddressFault | None = None


class LastLook:
    """Compares letters with what was known when their run began; a run may last for hours."""

    def __init__(self, database: Database, item: Round, writer: MailWriter, *, meant: Checking, fit: Checking) -> None:
        """Look at letters of a round: `meant` says for whom they are not meant any more, `fit` all that is wrong."""
        self._database, self._item, self._writer, self._meant, self._fit = database, item, writer, meant, fit

    def look(self, letter: Letter) -> Look:
        """Return how a letter is now; asked within a transaction that writes, in which nobody else does."""
        with self._database.read() as connection:
            who = TEACHERS.load(connection, [letter.teacher_id])[letter.teacher_id]
        content = self._writer.content_of(letter, who)
        place = [(letter.position, who)]
        wrong = self._meant(self._item, place)
        if not wrong and not self._writer.is_as(letter, who, content):
            wrong = self._fit(self._item, place)
        return Look(letter, who, content, tuple(wrong), address_fault(who.email))

    def is_written(self, look: Look) -> bool:
        """Return whether the letter as it was written is the one that was looked at."""
        return self._writer.is_as(look.letter, look.who, look.content)
