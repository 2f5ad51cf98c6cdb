# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Several desks send letters of one round by e-mail: none is at what another is at."""

from dataclasses import replace
from datetime import timedelta

from app import clock
from app.bootstrap import Services
from app.domain.mail import Mailing, MailState
from app.persistence import mailings
from app.services.mail import MailStand
from tests.schools import SCHOOL, add, database, opened, round_of_letters


def test_a_letter_another_desk_is_at_is_left_to_it(school_server: Services, server_address: str) -> None:
    """After ten minutes that desk was cut off, and the user decides."""
    school_server.school.save(school_server.school.school(), SCHOOL)
    started = school_server.rounds.start(round_of_letters(), add(school_server, 1))
    letter = school_server.mail.plan(started.id).rows[0].letter
    for minutes, stand in ((11, MailStand.UNSURE), (1, MailStand.UNDER_WAY)):
        at = clock.now() - timedelta(minutes=minutes)
        mailing = Mailing(letter.id, letter.teacher_id, started.id, "a@b.nl", MailState.HANDING, at, "jan", "")
        with database(school_server).keep() as connection:
            assert mailings.claim(connection, mailing, {letter.id})
        with opened(server_address) as other:
            assert other.mail.plan(started.id).rows[0].stand is stand
    with database(school_server).keep() as connection:
        assert not mailings.claim(connection, replace(mailing, at=clock.now()), {letter.id})
