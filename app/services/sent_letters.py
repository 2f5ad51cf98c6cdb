# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes after letters went out: answers by their codes, how a round fares, and the letters kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.ids import RoundId
from app.domain.kept_letters import KeptLetter, KeptQuery
from app.persistence import kept_letters
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.services.follow_up import FollowUpService
from app.services.letter_sheets import LetterSheets
from app.services.replies import ReplyService
from app.services.school import SchoolService


class KeptLetters:
    """Finds letters that went out; `RoundService.document` gives the PDF of one, byte for byte."""

    def __init__(self, database: Database) -> None:
        """Search the letters of a school."""
        self._database = database

    def count(self, query: KeptQuery) -> int:
        """Return how many letters a query finds."""
        with self._database.read() as connection:
            return kept_letters.count(connection, query)

    def page(self, query: KeptQuery, offset: int = 0, limit: int = 100) -> list[KeptLetter]:
        """Return some of the letters a query finds, in its order."""
        with self._database.read() as connection:
            return kept_letters.page(connection, query, offset, limit)

    def rounds(self) -> Sequence[tuple[RoundId, str]]:
        """Return the rounds of which letters went out, the newest first, by id and name."""
        with self._database.read() as connection:
            return kept_letters.rounds(connection)


@dataclass(frozen=True, slots=True)
class SentLetters:
    """The services about letters that went out."""

    replies: ReplyService
    follow_up: FollowUpService
    kept: KeptLetters

    @classmethod
    def of(cls, database: Database, profiles: Profiles, school: SchoolService, sheets: LetterSheets) -> "SentLetters":
        """Make them for one school."""
        return cls(ReplyService(database, sheets), FollowUpService(database, profiles, school), KeptLetters(database))
