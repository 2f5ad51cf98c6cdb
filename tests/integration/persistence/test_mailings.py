# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is known of letters by e-mail when a backup is put back: whose the pages are that come along."""

from dataclasses import replace
from pathlib import Path

from app import clock
from app.bootstrap import Services
from app.domain.mail import Mailing, MailState
from app.persistence import mailings
from app.progress import Progress
from tests.schools import SCHOOL, add, database, reading, round_of_letters


def test_pages_of_earlier_attempts_that_a_backup_brings_stay_known(school: Services, tmp_path: Path) -> None:
    """Also where the last page is the same here and there: all of them go when their person is erased."""
    school.school.save(school.school.school(), SCHOOL)
    started = school.rounds.start(round_of_letters(), add(school, 1))
    letter = school.mail.plan(started.id).rows[0].letter
    first = Mailing(
        letter.id, letter.teacher_id, started.id, "a@b.nl", MailState.DRAFT, clock.now(), "jan", "", document="eerste"
    )
    last = replace(first, document="laatste")
    with database(school).keep() as connection:
        mailings.drafts_made(connection, [first])
        mailings.drafts_made(connection, [last])
    saved = school.backups.make(tmp_path).path
    with database(school).keep() as connection:
        mailings.forget(connection, [letter.teacher_id])
        mailings.drafts_made(connection, [last])
    school.backups.restore(saved, Progress())
    with reading(school) as connection:
        known = mailings.of_letters(connection, [letter.id])[letter.id]
    assert (known.document, known.earlier) == ("laatste", ("eerste",))
