# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left the house is not forgotten: leaving a letter out or undoing its round makes nobody get it twice unasked."""

from pathlib import Path

import pytest

from app import clock
from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.letters import Round, Unfit
from app.domain.mail import MailAccount, MailForm, Security
from app.errors import LetterError
from app.progress import Progress
from tests.mail_servers import HOST, Postbox, no_keyring, serving
from tests.schools import SCHOOL, add, round_of_letters

__all__ = ["no_keyring"]


@pytest.fixture
def begun(school: Services) -> Round:
    """Begin a round for two teachers."""
    school.school.save(school.school.school(), SCHOOL)
    return school.rounds.start(round_of_letters(on=clock.today()), add(school, 2))


def _send_first(school: Services, item: Round, box: Postbox) -> None:
    """Send the first letter, and be cut off before it is booked."""
    with serving(box) as port:
        school.mail.save(MailAccount(HOST, port, Security.NONE, "", "info@wilgenhof.example", "De Wilgenhof", "", 0))
        run = school.mail.begin(item.id, [school.rounds.letters(item.id)[0].letter.id], MailForm.PDF, Progress())
        run.step()
        run.close()


def _reasons(school: Services) -> dict[TeacherId, str]:
    draft = school.rounds.draft(clock.today(), "invitation")
    return {candidate.row.id: candidate.reason for candidate in school.rounds.candidates(draft)}


def test_a_letter_that_a_server_took_is_not_left_out(school: Services, begun: Round) -> None:
    """It is booked, and who got it counts as invited."""
    first = school.rounds.letters(begun.id)[0].letter
    _send_first(school, begun, Postbox())
    with pytest.raises(LetterError) as refused:
        school.rounds.drop(begun.id, [first.id])
    assert (refused.value.key, refused.value.facts) == (
        "letter.mailed_dropped", {"count": 1, "on": clock.today()}
    )  # fmt: skip
    assert school.mail.book(begun.id) == 1
    assert _reasons(school)[first.teacher_id] == "invited"


def test_a_draft_is_not_left_out_before_the_user_says_that_it_did_not_go(
    school: Services, begun: Round, tmp_path: Path
) -> None:
    """The message still lies in a mail program."""
    first = school.rounds.letters(begun.id)[0].letter
    school.mail.save_drafts(begun.id, tmp_path / "uit", MailForm.PDF, Progress(), [first.id])
    with pytest.raises(LetterError):
        school.rounds.drop(begun.id, [first.id])
    school.mail.decide(begun.id, [first.id], arrived=False)
    school.rounds.drop(begun.id, [first.id])
    assert _reasons(school)[first.teacher_id] == ""


def test_who_was_mailed_is_not_proposed_again_when_the_round_is_undone(school: Services, begun: Round) -> None:
    """Whoever is chosen all the same is named with the day; who was not mailed is proposed as before."""
    first, second = (row.letter.teacher_id for row in school.rounds.letters(begun.id))
    _send_first(school, begun, Postbox())
    school.mail.book(begun.id)
    while school.rounds.rounds():
        school.history.undo()
    assert _reasons(school) == {first: "mailed", second: ""}
    draft = school.rounds.draft(clock.today(), "invitation")
    found = school.rounds.asked_before(draft, school.staff.teachers([first, second]))
    assert [(one.unfit, one.teacher_id, one.detail) for one in found] == [
        (Unfit.ALREADY_INVITED, first, str(clock.today()))
    ]


def test_a_letter_that_may_have_gone_makes_another_one_unfit(school: Services, begun: Round) -> None:
    """Somebody is in two stacks; of the one it is not certain whether it arrived."""
    first = school.rounds.letters(begun.id)[0].letter.teacher_id
    other = school.rounds.start(round_of_letters("Nog eens", on=clock.today()), [first])
    _send_first(school, begun, Postbox(at_data=lambda _to: "drop"))
    assert [(one.unfit, one.detail) for one in school.rounds.check(other.id, Progress())] == [
        (Unfit.NOT_MEANT, "maybe_mailed")
    ]
