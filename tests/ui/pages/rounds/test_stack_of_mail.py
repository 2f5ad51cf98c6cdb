# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The stack that one goes on with: letters by e-mail are in it only when they were asked for."""

from pathlib import Path

from app import clock
from app.domain.mail import MailForm
from app.progress import Progress
from tests.ui.pages.sample_school import Stage, stage
from ui.pages.rounds.stack import again, of_round

__all__ = ["stage"]


def test_a_draft_is_in_the_stack_only_when_it_was_asked_for(stage: Stage, tmp_path: Path) -> None:
    """And stays so when the stack is read again; without asking once the draft was undone."""
    services = stage.services
    draft = services.rounds.draft(clock.today())
    people = [one.row.id for one in services.rounds.candidates(draft) if one.eligible][:2]
    started = services.rounds.start(draft, people).id
    first = services.mail.plan(started).to_send[0].letter
    services.mail.save_drafts(started, tmp_path / "uit", MailForm.PDF, Progress(), [first.id])
    others = of_round(services, started)
    assert (first.teacher_id in others.teacher_ids, others.count, others.by_mail, others.mailed) == (False, 1, 1, False)
    asked = again(services, of_round(services, started, frozenset({first.teacher_id})))
    assert (asked.teacher_ids, asked.by_mail, asked.mailed) == ((first.teacher_id,), 0, True)
    services.history.undo()
    assert (of_round(services, started).count, of_round(services, started).by_mail) == (2, 0)
