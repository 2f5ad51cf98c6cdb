# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What came of a round of letters: read at once, drawn as a curve, printed on one page."""

from datetime import date
from pathlib import Path

from app import clock
from app.domain.follow_up import Followed, FollowUp, outcome_of
from app.domain.ids import RoundId
from app.domain.letters import LetterState
from app.domain.selections import Need, TeacherSelection
from app.errors import NotFound
from app.persistence import letters, replying, rows
from app.persistence.database import Database
from app.persistence.replying import Replied
from app.persistence.repositories.catalogue import ROUNDS
from app.profiles.loading import Profiles
from app.services.one_register import OneRegister
from app.services.school import SchoolService
from app.services.stationery import letterhead_of
from app.wording import Wording


class FollowUpService(OneRegister):
    """Follows rounds of letters."""

    def __init__(self, database: Database, profiles: Profiles, school: SchoolService) -> None:
        """Work on a school, with one register's rules on reminding."""
        self._database = database
        super().__init__(profiles)
        self._school = school

    def of_round(self, round_id: RoundId, on: date) -> FollowUp:
        """Return what came of a round until a day, and who of it may be reminded then; raises NotFound."""
        with self._database.read() as connection:
            item = ROUNDS.load(connection, [round_id]).get(round_id)
            if item is None:
                raise NotFound("round")
            replied = replying.of_round(connection, round_id)
            all_letters = letters.letters_of_round(connection, round_id)
            mine = frozenset(one.teacher_id for one in replied)
            silent = {
                need: rows.ids(connection, TeacherSelection(need=need, ids=mine), self._profile, on)
                for need in (Need.NO_ANSWER, Need.STILL_NO_ANSWER)
                if mine and item.register_id == self._profile.id
            }
        first, more = silent.get(Need.NO_ANSWER, []), silent.get(Need.STILL_NO_ANSWER, [])
        return FollowUp(
            item,
            on,
            tuple(_followed(one) for one in replied),
            sum(one.state is not LetterState.SENT for one in all_letters),
            tuple(first + more),
            again=len(more) > len(first),
        )

    def chart(self, follow_up: FollowUp, wording: Wording, ground: str = "") -> bytes:
        """Return the curve as a PDF of one page, as it is printed; on a dark `ground` (#rrggbb) light on dark.

        Empty when nothing was sent yet.
        """
        from app.documents.follow_up_chart import chart_pdf

        accent = self._school.school().accent
        return chart_pdf(follow_up, wording, accent, ground=ground) if follow_up.people else b""

    def told(self, follow_up: FollowUp, wording: Wording) -> list[str]:
        """Return the curve in words, for who cannot see it: a sentence for each day on which something changed."""
        from app.documents.follow_up_chart import told

        return told(follow_up, wording)

    def save_pdf(self, follow_up: FollowUp, path: Path, wording: Wording) -> None:
        """Write it on one page; raises SchoolFileError, and LetterError for a logo that is no image."""
        from app.documents.follow_up import write_follow_up

        head = letterhead_of(self._school.school(), clock.today(), logo=self._school.image("logo"), signature=None)
        write_follow_up(path, follow_up, head, wording)


def _followed(one: Replied) -> Followed:
    outcome, answered_on, registered_on = outcome_of(one.events)
    return Followed(
        one.letter_id, one.teacher_id, one.name, one.sent_on, outcome, answered_on, registered_on, one.ask_again
    )
