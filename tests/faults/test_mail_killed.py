# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program is killed while a letter goes by e-mail: nobody gets it twice, and the doubt is shown."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bootstrap import open_school
from app.domain.mail import MailAccount, MailForm, Security
from app.progress import Progress
from app.services.mail import MailStand
from tests.mail_servers import HOST, Postbox, serving
from tests.schools import SCHOOL, add, round_of_letters

ROOT = Path(__file__).parents[2]
COUNT, AT = 5, 3
"""So many letters, and at which of them the program is killed."""


@pytest.mark.parametrize("given", [True, False], ids=["after the server had it", "before the server had it"])
def test_a_program_that_is_killed_at_a_letter_never_sends_one_twice(tmp_path: Path, *, given: bool) -> None:
    """The one it was killed at waits for the user; the others are booked or go when one goes on."""
    file, box, child = tmp_path / "school.school", Postbox(), list[subprocess.Popen[bytes]]()

    def kill(_to: str) -> None:
        if child and len(box.offered) == AT:
            os.kill(child[0].pid, signal.SIGKILL)
            child.pop().wait()

    _kill_at(box, kill, given=given)
    with serving(box) as port:
        services = open_school(file)
        services.school.save(services.school.school(), SCHOOL)
        services.mail.save(MailAccount(HOST, port, Security.NONE, "", "info@wilgenhof.example", "", "", 0))
        round_id = services.rounds.start(round_of_letters(), add(services, COUNT)).id
        services.close(backup=False)
        command = [sys.executable, "-m", "tests.faults.mail_sender", str(file), str(round_id)]
        started = subprocess.Popen(command, cwd=ROOT)
        child.append(started)
        assert started.wait(60) == -signal.SIGKILL

        services = open_school(file)
        sent, unsure, ready = MailStand.SENT, MailStand.UNSURE, MailStand.READY
        plan = services.mail.plan(round_id)
        assert [row.stand for row in plan.rows] == [sent, sent, unsure, ready, ready]
        run = services.mail.begin(round_id, [row.letter.id for row in plan.rows], MailForm.TEXT, Progress())
        while run.next_letter is not None:
            run.step()
        run.close()
        assert [row.stand for row in services.mail.plan(round_id).rows] == [sent, sent, unsure, sent, sent]
        services.close(backup=False)
    taken = [to for to, _ in box.taken]
    assert len(taken) == len(set(taken)) == (COUNT if given else COUNT - 1)


def _kill_at(box: Postbox, kill: Callable[[str], None], *, given: bool) -> None:
    def at_recipient(to: str) -> str:
        kill(to)
        return "250 OK"

    if given:
        box.at_data = kill
    else:
        box.at_recipient = at_recipient
