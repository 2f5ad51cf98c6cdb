# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail beside those on paper: drafts are not printed, nobody gets both unasked, nothing stays."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app import clock
from app.bootstrap import Services
from app.domain.ids import LetterId, RoundId
from app.domain.letters import LetterState, Way
from app.domain.mail import MailAccount, MailForm, Security
from app.errors import LetterError, MailError
from app.persistence.records.kept_texts import DOCUMENT_TEXT
from app.persistence.records.rounds import DOCUMENT
from app.progress import Progress
from app.services.mail import MailStand, MailStep
from tests.mail_servers import HOST, Postbox, no_keyring, serving
from tests.schools import SCHOOL, add, reading, round_of_letters

__all__ = ["no_keyring"]


@pytest.fixture
def round_id(school: Services) -> RoundId:
    """Begin a round for three teachers with an e-mail address."""
    return _begun(school)


@pytest.fixture
def file_round(school_file: Services) -> RoundId:
    """Do the same in a school file."""
    return _begun(school_file)


def _begun(school: Services) -> RoundId:
    school.school.save(school.school.school(), SCHOOL)
    return school.rounds.start(round_of_letters(reference_pattern="{jaar}/{nr}"), add(school, 3)).id


def _ids(school: Services, round_id: RoundId) -> list[LetterId]:
    return [row.letter.id for row in school.mail.plan(round_id).rows]


def _stands(school: Services, round_id: RoundId) -> list[MailStand]:
    return [row.stand for row in school.mail.plan(round_id).rows]


def _drafts(school: Services, round_id: RoundId, ids: list[LetterId], folder: Path) -> None:
    school.mail.save_drafts(round_id, folder, MailForm.PDF, Progress(), ids)


def _account(school: Services, port: int) -> None:
    school.mail.save(MailAccount(HOST, port, Security.NONE, "", "info@wilgenhof.example", "De Wilgenhof", "", 0))


def _send(school: Services, round_id: RoundId, ids: list[LetterId]) -> list[MailStep]:
    run = school.mail.begin(round_id, ids, MailForm.PDF, Progress())
    steps = [run.step() for _ in ids]
    run.close()
    school.mail.book(round_id)
    return steps


def _kept(school: Services) -> tuple[int, int]:
    """Return how many files are kept, and the words of how many."""
    with reading(school) as connection:
        files, words = (select(func.count()).select_from(one) for one in (DOCUMENT, DOCUMENT_TEXT))
        return connection.execute(files).scalar_one(), connection.execute(words).scalar_one()


def _leave(school: Services, round_id: RoundId, place: int) -> None:
    """Erase whom a letter of the round is for."""
    who = school.staff.teacher(school.mail.plan(round_id).rows[place].letter.teacher_id)
    school.staff.save(who, replace(who, employed_until=date(2013, 8, 1)))
    school.privacy.erase([who.id])


def test_a_draft_does_not_count_as_printed(school: Services, round_id: RoundId, tmp_path: Path) -> None:
    """Nor is it asked of it whether it came out well; it is shown as what it is."""
    first, second, third = _ids(school, round_id)
    _drafts(school, round_id, [first], tmp_path / "uit")
    school.letters.save_pdf(round_id, tmp_path / "uit.pdf", Progress(), [second])
    (summary,) = school.rounds.rounds()
    assert (summary.waiting, summary.printed, summary.drafts, summary.sent) == (1, 1, 1, 0)
    rows = {row.letter.id: row for row in school.rounds.letters(round_id)}
    assert [rows[one].by_mail for one in (first, second, third)] == [MailStand.DRAFT, None, None]
    school.letters.confirm(round_id, [second], clock.today(), [second])
    assert _stands(school, round_id) == [MailStand.DRAFT, MailStand.PAPER, MailStand.READY]


def test_a_draft_is_printed_only_when_it_is_asked_for(school: Services, round_id: RoundId, tmp_path: Path) -> None:
    """Then it goes on paper, and counts as that."""
    first, *_others = _ids(school, round_id)
    _drafts(school, round_id, [first], tmp_path / "uit")
    with pytest.raises(LetterError) as refused:
        school.letters.save_pdf(round_id, tmp_path / "uit.pdf", Progress())
    assert (refused.value.key, refused.value.facts["count"]) == ("letter.mailed_before", 1)
    school.letters.save_pdf(round_id, tmp_path / "uit.pdf", Progress(), [first], mailed=True)
    assert _stands(school, round_id)[0] is MailStand.PAPER
    school.letters.confirm(round_id, [first], clock.today())
    letter = school.rounds.letters(round_id)[0].letter
    assert (letter.state, letter.how, _stands(school, round_id)[0]) == (LetterState.SENT, Way.PDF, MailStand.PAPER)


def test_a_draft_that_was_not_sent_waits_again(school_file: Services, file_round: RoundId, tmp_path: Path) -> None:
    """As one action; it may go by e-mail or on paper then."""
    first, *_others = _ids(school_file, file_round)
    _drafts(school_file, file_round, [first], tmp_path / "uit")
    school_file.mail.decide(file_round, [first], arrived=False)
    assert school_file.rounds.letters(file_round)[0].letter.state is LetterState.WAITING
    assert school_file.history.recent(1)[0].action.name == "mail_not_sent"
    assert _stands(school_file, file_round)[0] is MailStand.LATER
    assert len(school_file.letters.save_pdf(file_round, tmp_path / "uit.pdf", Progress()).letter_ids) == 3


def test_letters_of_drafts_that_were_undone_are_in_the_stack_again(
    school: Services, round_id: RoundId, tmp_path: Path
) -> None:
    """What is known of the drafts stays: they are printed, made again, or said to be sent; none goes by itself."""
    first, second, third = _ids(school, round_id)
    _drafts(school, round_id, [first, second, third], tmp_path / "uit")
    school.history.undo()
    assert _stands(school, round_id) == [MailStand.UNMADE] * 3
    with serving(box := Postbox()) as port:
        _account(school, port)
        assert [step.state for step in _send(school, round_id, [first])] == [None]
    assert box.taken == []
    school.letters.save_pdf(round_id, tmp_path / "uit.pdf", Progress(), [first])
    _drafts(school, round_id, [row.letter.id for row in school.mail.plan(round_id).to_draft], tmp_path / "weer")
    assert _stands(school, round_id) == [MailStand.PAPER, MailStand.DRAFT, MailStand.DRAFT]
    school.history.undo()
    school.mail.decide(round_id, [second], arrived=False)
    assert school.mail.decide(round_id, [third], arrived=True) == 1
    assert _stands(school, round_id) == [MailStand.PAPER, MailStand.LATER, MailStand.SENT]


def test_what_was_refused_and_then_printed_does_not_go_by_mail_too(
    school_file: Services, file_round: RoundId, tmp_path: Path
) -> None:
    """Also when the address was mended since."""
    first, *_others = _ids(school_file, file_round)
    with serving(box := Postbox(at_recipient=lambda _to: "550 No")) as port:
        _account(school_file, port)
        _send(school_file, file_round, [first])
        school_file.letters.save_pdf(file_round, tmp_path / "uit.pdf", Progress(), [first])
        who = school_file.staff.teacher(school_file.mail.plan(file_round).rows[0].letter.teacher_id)
        school_file.staff.save(who, replace(who, email="nieuw@wilgenhof.example"))
        box.at_recipient = lambda _to: "250 OK"
        assert _stands(school_file, file_round)[0] is MailStand.PAPER
        assert [step.state for step in _send(school_file, file_round, [first])] == [None]


def test_nothing_of_earlier_attempts_stays_when_somebody_is_erased(
    school: Services, round_id: RoundId, tmp_path: Path
) -> None:
    """Not the page that was refused, nor that of the draft made of it later."""
    before = _kept(school)
    first, *_others = _ids(school, round_id)
    with serving(Postbox(at_recipient=lambda _to: "550 No")) as port:
        _account(school, port)
        _send(school, round_id, [first])
    item = school.rounds.round(round_id)
    school.rounds.change(item, replace(item, signer="Iemand anders"))
    _drafts(school, round_id, [first], tmp_path / "uit")
    assert _kept(school) == (before[0] + 2, before[1] + 2)
    _leave(school, round_id, 0)
    assert _kept(school) == before


def test_who_is_erased_while_letters_go_is_not_kept_again(school: Services, round_id: RoundId) -> None:
    """Though the pages that follow were packed against theirs."""
    before = _kept(school)
    with serving(box := Postbox()) as port:
        _account(school, port)
        run = school.mail.begin(round_id, _ids(school, round_id), MailForm.PDF, Progress())
        run.step()
        _leave(school, round_id, 0)
        assert [run.step().state for _ in range(2)] == ["accepted", "accepted"]
        run.close()
    assert len(box.taken) == 3
    assert _kept(school) == (before[0] + 2, before[1] + 2)


def test_nobody_waits_for_drafts_that_are_being_made(school: Services, round_id: RoundId, tmp_path: Path) -> None:
    """Somebody else's letter is written meanwhile; the drafts come all the same."""
    first, second, _third = _ids(school, round_id)
    done: list[str] = []

    def other(_done: int, _total: int, step: str) -> None:
        if step == "progress.drafts" and not done:
            who = school.staff.all()[0]
            school.staff.save(who, replace(who, job="Mentor"))
            done.append(step)

    school.mail.save_drafts(round_id, tmp_path / "uit", MailForm.PDF, Progress(other), [first, second])
    assert done
    assert len(list((tmp_path / "uit").iterdir())) == 2
    assert [one.name for one in tmp_path.iterdir() if one.name != "school"] == ["uit"]


def test_a_letter_that_goes_while_its_draft_is_made_gets_no_draft(
    school: Services, round_id: RoundId, tmp_path: Path
) -> None:
    """Then there is no folder, and the user hears why."""
    first, *_others = _ids(school, round_id)
    with serving(Postbox()) as port:
        _account(school, port)
        run = school.mail.begin(round_id, [first], MailForm.PDF, Progress())

        def other(done: int, _total: int, step: str) -> None:
            if step == "progress.drafts" and done == 0:
                run.step()

        with pytest.raises(LetterError) as refused:
            school.mail.save_drafts(round_id, tmp_path / "uit", MailForm.PDF, Progress(other), [first])
        run.close()
    assert refused.value.key == "letter.mail_undecided"
    assert [one.name for one in tmp_path.iterdir() if one.name != "school"] == []


def test_who_cannot_get_the_letter_is_named_and_the_others_can_go(school_file: Services, file_round: RoundId) -> None:
    """An address no server takes is no fault of the letter."""
    first, second, third = _ids(school_file, file_round)
    one, other, last = school_file.staff.teachers(
        [row.letter.teacher_id for row in school_file.mail.plan(file_round).rows]
    )
    school_file.staff.save(one, replace(one, do_not_invite=True))
    school_file.staff.save(other, replace(other, email="jan..j@wilgenhof.example"))
    school_file.staff.save(last, replace(last, email="josé@wilgenhof.example"))
    chosen = school_file.mail.choose(file_round, [first, second, third], Progress())
    assert ([letter.id for letter, _who in chosen.people], [found.teacher_id for found in chosen.wrong]) == (
        [third], [one.id]
    )  # fmt: skip
    assert _stands(school_file, file_round) == [MailStand.READY, MailStand.BAD_ADDRESS, MailStand.READY]


def test_a_step_that_fails_is_not_taken_again(
    school_file: Services, file_round: RoundId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who goes on all the same meets the next letter."""
    with serving(Postbox()) as port:
        _account(school_file, port)
        run = school_file.mail.begin(file_round, _ids(school_file, file_round)[:2], MailForm.PDF, Progress())
        monkeypatch.setattr(type(run), "_prepared", lambda *_about: (_ for _ in ()).throw(MailError("address")))
        with pytest.raises(MailError):
            run.step()
        assert (run.done, run.total) == (1, 2)
        run.close()


def test_a_server_that_left_during_a_pause_is_connected_to_again(school_file: Services, file_round: RoundId) -> None:
    """The letter goes, and nobody notices."""
    with serving(box := Postbox(), timeout=1) as port:
        _account(school_file, port)
        run = school_file.mail.begin(file_round, _ids(school_file, file_round)[:2], MailForm.PDF, Progress())
        run.step()
        server = run._server
        assert server is not None
        server._smtp.sock.shutdown(2)  # type: ignore[union-attr]  # as a server does that waited long enough
        server._used -= 60
        assert run.step().state == "accepted"
        run.close()
    assert len(box.taken) == 2
