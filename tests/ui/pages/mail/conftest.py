# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A round of the sample school and a mail server on loopback, on a computer without a keyring."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app import clock
from app.domain.ids import RoundId
from app.domain.mail import MailAccount, Security
from tests.mail_servers import HOST, Postbox, no_keyring, serving
from tests.ui.pages.sample_school import Stage, stage

__all__ = ["box", "no_keyring", "round_id", "stage"]


@pytest.fixture
def round_id(stage: Stage) -> RoundId:
    """Begin a round for three people, the last of whom has no e-mail address."""
    services = stage.services
    draft = services.rounds.draft(clock.today())
    chosen = [one.row.id for one in services.rounds.candidates(draft) if one.eligible][:3]
    for place, who in enumerate(services.staff.teachers(chosen)):
        services.staff.save(who, replace(who, email=f"t{place}@wilgenhof.example" if place < 2 else ""))
    return services.rounds.start(draft, chosen).id


@pytest.fixture
def box(stage: Stage) -> Iterator[Postbox]:
    """Let the school have a mail server."""
    made = Postbox()
    with serving(made) as port:
        stage.services.mail.save(MailAccount(HOST, port, Security.NONE, "", "a@wilgenhof.example", "School", "", 0))
        yield made
