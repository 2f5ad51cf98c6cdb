# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sends the letters of a round, to be killed meanwhile: `python -m tests.faults.mail_sender FILE ROUND`."""

import sys
from pathlib import Path

from app.bootstrap import open_school
from app.domain.ids import RoundId
from app.domain.mail import MailForm
from app.progress import Progress


def main(file: str, number: str) -> None:
    """Send what can be sent, and book it."""
    services, round_id = open_school(Path(file)), RoundId(int(number))
    letters = [row.letter.id for row in services.mail.plan(round_id).to_send]
    run = services.mail.begin(round_id, letters, MailForm.TEXT, Progress())
    while run.next_letter is not None:
        run.step()
    run.close()
    services.mail.book(round_id)
    services.close(backup=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
