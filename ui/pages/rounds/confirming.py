# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the main button of a round's page says once letters are printed: who becomes invited, or which letters went."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.domain.ids import LetterId
from app.domain.letter_kinds import LetterKind
from app.services.rounds import RoundSummary


class Confirming(QObject):
    """Finds the words by the kind of letter: a reminder makes nobody invited, and a letter of thanks changes nobody."""

    def main(self, summary: RoundSummary, good: Sequence[LetterId], *, answered: bool) -> tuple[str, bool]:
        """Return the button's text and whether it can be pressed, by what was answered of the printed letters.

        Without printed letters one goes on with those that wait; no text says that there is nothing to do.
        """
        if self.next(summary) == "mail":
            return self.tr("Say which of %n draft(s) were sent", "", summary.drafts), True
        if not summary.printed:
            return (self.tr("Go on with %n letter(s)", "", summary.waiting) if summary.waiting else ""), True
        if answered and not good:
            return self.tr("Put all %n back into the stack", "", summary.printed), True
        if not answered:
            return self._unanswered(summary.kind), False
        return self._answered(summary.kind, len(good)), True

    def next(self, summary: RoundSummary) -> str:
        """Return what the button does: "confirm" printed letters, go on with "waiting" ones, or "mail" drafts."""
        if summary.printed:
            return "confirm"
        return "mail" if summary.drafts and not summary.waiting else "waiting"

    def _answered(self, kind: str, count: int) -> str:
        if kind == LetterKind.INVITATION:
            return self.tr("Note %n teacher(s) as invited", "", count)
        if kind == LetterKind.REMINDER:
            return self.tr("Note %n teacher(s) as reminded", "", count)
        return self.tr("Note %n letter(s) as sent", "", count)

    def _unanswered(self, kind: str) -> str:
        known = {
            LetterKind.INVITATION: self.tr("Note as invited"),
            LetterKind.REMINDER: self.tr("Note as reminded"),
        }
        return known.get(LetterKind(kind), self.tr("Note as sent"))

    def done(self, summary: RoundSummary | None, count: int) -> str:
        """Return what is told afterwards."""
        if summary is not None and summary.kind == LetterKind.INVITATION:
            return self.tr("%n teacher(s) noted as invited", "", count)
        if summary is not None and summary.kind == LetterKind.REMINDER:
            return self.tr("%n teacher(s) noted as reminded", "", count)
        return self.tr("%n letter(s) noted as sent", "", count)
