# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Letters by e-mail, to a real server on loopback: each once, kept, booked; and what did not go is known."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from app import clock
from app.bootstrap import Services
from app.domain.ids import LetterId, RoundId
from app.domain.letters import LetterState
from app.domain.mail import MailAccount, MailForm, Security
from app.domain.registrations import EventKind
from app.errors import LetterError, MailError, NotFound
from app.persistence import mailings
from app.progress import Progress
from app.services.mail import MailStand, MailStep
from tests.mail_servers import HOST, Postbox, no_keyring, serving
from tests.schools import DAY, SCHOOL, add, opened, reading, round_of_letters

__all__ = ["no_keyring"]


@pytest.fixture
def round_id(school: Services) -> RoundId:
    """Begin a round for four teachers, the third of whom has no e-mail address."""
    school.school.save(school.school.school(), SCHOOL)
    ids = add(school, 4)
    third = school.staff.teacher(ids[2])
    school.staff.save(third, replace(third, email=""))
    return school.rounds.start(round_of_letters(reference_pattern="{jaar}/{nr}"), ids).id


@contextmanager
def _posting(school: Services, box: Postbox) -> Iterator[None]:
    with serving(box) as port:
        school.mail.save(MailAccount(HOST, port, Security.NONE, "", "info@wilgenhof.example", "De Wilgenhof", "", 0))
        yield


def _send(school: Services, round_id: RoundId, ids: list[LetterId] | None = None, **how: bool) -> list[MailStep]:
    """Send what can be sent, as the page does; ends after a step that says to stop."""
    wanted = [row.letter.id for row in school.mail.plan(round_id).to_send] if ids is None else ids
    run, steps = school.mail.begin(round_id, wanted, MailForm.PDF, Progress(), **how), []
    while run.next_letter is not None and not (steps and steps[-1].stop):
        steps.append(run.step())
    run.close()
    school.mail.book(round_id)
    return steps


def _stands(school: Services, round_id: RoundId) -> list[MailStand]:
    return [row.stand for row in school.mail.plan(round_id).rows]


def test_who_has_an_address_gets_the_letter_and_the_rest_waits_for_paper(school: Services, round_id: RoundId) -> None:
    """Booked as on paper: sent today, invited, with the very page that was attached."""
    box = Postbox()
    with _posting(school, box):
        _send(school, round_id)
    assert _stands(school, round_id) == [MailStand.SENT, MailStand.SENT, MailStand.NO_ADDRESS, MailStand.SENT]
    first = school.rounds.letters(round_id)[0].letter
    who = school.staff.teacher(first.teacher_id)
    assert (first.state, first.sent_on) == (LetterState.SENT, clock.today())
    assert all((first.reference, first.salutation, first.address_lines, first.template_version))
    (pdf,) = box.messages[0].iter_attachments()
    assert pdf.get_content() == school.rounds.document(first.document)
    assert box.taken[0][0] == who.email
    (event,) = school.registrations.events(who.id)
    assert (event.kind, event.on, event.letter_id) == (EventKind.INVITED, clock.today(), first.id)
    action = school.history.recent(1)[0].action
    assert (action.name, action.facts["count"]) == ("mail_letters", 3)


def test_a_second_press_sends_nothing(school: Services, round_id: RoundId) -> None:
    """Nor does one that began before the first had ended: each letter is claimed before it goes."""
    box = Postbox()
    with _posting(school, box):
        ids = [row.letter.id for row in school.mail.plan(round_id).to_send]
        one = school.mail.begin(round_id, ids, MailForm.PDF, Progress())
        other = school.mail.begin(round_id, ids, MailForm.PDF, Progress())
        first, second = one.step(), other.step()
        assert (first.state, second.state) == ("accepted", None)
        for run in (one, other):
            while run.next_letter is not None:
                run.step()
            run.close()
        school.mail.book(round_id)
        with pytest.raises(LetterError):
            _send(school, round_id, ids)
    assert len(box.taken) == len({to for to, _ in box.taken}) == 3


def test_a_refused_letter_is_told_in_the_server_s_words_and_goes_when_the_address_is_mended(
    school: Services, round_id: RoundId
) -> None:
    """The others go on; the same address is not tried again unasked."""
    row = school.mail.plan(round_id).rows[0]
    box = Postbox(at_recipient=lambda to: "550 No such user" if to == row.email else "250 OK")
    with _posting(school, box):
        _send(school, round_id)
        refused = school.mail.plan(round_id).rows[0]
        assert (refused.stand, refused.mailing and refused.mailing.answer) == (MailStand.REFUSED, "550 No such user")
        assert school.mail.plan(round_id).to_send == []
        who = school.staff.teacher(row.letter.teacher_id)
        school.staff.save(who, replace(who, email="nieuw@wilgenhof.example"))
        _send(school, round_id)
    assert _stands(school, round_id)[0] is MailStand.SENT
    assert len(box.taken) == 3


def test_a_server_that_stops_half_way_is_gone_on_with_the_next_day(school: Services, round_id: RoundId) -> None:
    """Who had the letter does not get it again."""
    box = Postbox()
    box.at_recipient = lambda _to: "421 Too many" if len(box.offered) == 2 else "250 OK"
    with _posting(school, box):
        steps = _send(school, round_id)
        assert [step.state for step in steps] == ["accepted", "later"]
        assert isinstance(steps[-1].stop, MailError)
        assert len(school.mail.plan(round_id).to_send) == 2
        _send(school, round_id)
    assert [to for to, _ in box.taken] == [row.email for row in school.mail.plan(round_id).rows if row.email]


def test_a_letter_that_may_have_arrived_waits_for_the_user(school: Services, round_id: RoundId) -> None:
    """The user says that it did not, and it goes again; or that it did, and it counts as sent."""
    box = Postbox(at_data=lambda _to: "drop")
    with _posting(school, box):
        first, second = (row.letter.id for row in school.mail.plan(round_id).rows[:2])
        _send(school, round_id, [first])
        _send(school, round_id, [second])
        assert _stands(school, round_id)[:2] == [MailStand.UNSURE] * 2
        box.at_data = lambda _to: None
        assert [step.state for step in _send(school, round_id, [first, second])] == [None, None]
        assert school.mail.decide(round_id, [first], arrived=True) == 1
        assert school.mail.decide(round_id, [second], arrived=False) == 0
        assert _stands(school, round_id)[:2] == [MailStand.SENT, MailStand.LATER]
        _send(school, round_id, [second])
    assert _stands(school, round_id)[:2] == [MailStand.SENT] * 2
    assert len(box.taken) == 1


def test_undo_takes_the_booking_back_but_not_what_is_known(school: Services, round_id: RoundId) -> None:
    """A letter cannot be called back: it goes again only when somebody asks for that."""
    box = Postbox()
    with _posting(school, box):
        first = school.mail.plan(round_id).rows[0].letter.id
        _send(school, round_id, [first])
        school.history.undo()
        assert school.rounds.letters(round_id)[0].letter.state is LetterState.WAITING
        assert _stands(school, round_id)[0] is MailStand.AGAIN
        assert [step.state for step in _send(school, round_id, [first])] == [None]
        assert [step.state for step in _send(school, round_id, [first], asked=True)] == ["accepted"]
    assert len(box.taken) == 2


def test_a_backup_that_is_put_back_does_not_make_letters_go_twice(
    school: Services, round_id: RoundId, tmp_path: Path
) -> None:
    """The school is as it was, but what left the house is still known."""
    saved = school.backups.make(tmp_path).path
    box = Postbox()
    with _posting(school, box):
        _send(school, round_id)
        school.backups.restore(saved, Progress())
        assert _stands(school, round_id)[0] is MailStand.AGAIN
        assert school.mail.plan(round_id).to_send == []
    assert len(box.taken) == 3


def test_a_letter_that_may_have_gone_by_mail_is_not_printed_unasked(
    school: Services, round_id: RoundId, tmp_path: Path
) -> None:
    """First the user says whether it arrived."""
    with _posting(school, Postbox(at_data=lambda _to: "drop")):
        first = school.mail.plan(round_id).rows[0].letter.id
        _send(school, round_id, [first])
    with pytest.raises(LetterError) as refused:
        school.letters.save_pdf(round_id, tmp_path / "uit.pdf", Progress())
    assert refused.value.key == "letter.mail_undecided"
    school.mail.decide(round_id, [first], arrived=False)
    assert len(school.letters.save_pdf(round_id, tmp_path / "uit.pdf", Progress()).letter_ids) == 4


def test_a_letter_that_lies_on_paper_does_not_go_by_mail_too(
    school: Services, round_id: RoundId, tmp_path: Path
) -> None:
    """Not from the list, and not when it is asked for by number, until somebody says that it did not come out."""
    with _posting(school, box := Postbox()):
        ids = [row.letter.id for row in school.mail.plan(round_id).rows]
        school.letters.save_pdf(round_id, tmp_path / "uit.pdf", Progress())
        assert school.mail.plan(round_id).to_send == []
        _send(school, round_id, ids)
        assert box.taken == []
        school.letters.confirm(round_id, [], DAY)
        _send(school, round_id)
    assert len(box.taken) == 3


def test_who_was_put_together_with_somebody_who_had_it_gets_no_second_one(school: Services, round_id: RoundId) -> None:
    """Both of two entries of one person may have a letter in the stack."""
    with _posting(school, box := Postbox()):
        first, second = school.mail.plan(round_id).rows[:2]
        _send(school, round_id, [first.letter.id])
        school.doubles.merge(first.letter.teacher_id, second.letter.teacher_id, frozenset())
        with pytest.raises(LetterError) as refused:
            _send(school, round_id, [second.letter.id])
    assert (refused.value.key, len(box.taken)) == ("letter.unfit", 1)


def test_the_text_of_the_letter_can_be_the_message(school: Services, round_id: RoundId) -> None:
    """Then nothing is attached; the page is kept all the same."""
    box = Postbox()
    with _posting(school, box):
        first = school.mail.plan(round_id).rows[0].letter
        run = school.mail.begin(round_id, [first.id], MailForm.TEXT, Progress())
        run.step()
        run.close()
    assert list(box.messages[0].iter_attachments()) == []
    body = box.messages[0].get_body(("plain",))
    assert body is not None
    assert "Goed onderwijs begint bij goede leraren" in body.get_content()
    assert school.mail.plan(round_id).rows[0].stand is MailStand.SENT


def test_drafts_are_written_one_a_person_and_booked_when_they_went(
    school: Services, round_id: RoundId, tmp_path: Path
) -> None:
    """Named like the PDFs; with whom they are for, ready to be sent; no server is needed."""
    ids = [row.letter.id for row in school.mail.plan(round_id).to_send]
    assert school.mail.save_drafts(round_id, tmp_path / "uit", MailForm.PDF, Progress(), ids) == 3
    files = sorted((tmp_path / "uit").iterdir())
    assert [file.name[:4] for file in files] == ["001 ", "002 ", "004 "]
    assert {file.suffix for file in files} == {".eml"}
    read = message_from_bytes(files[0].read_bytes(), policy=default)
    assert (read["X-Unsent"], read["To"].addresses[0].addr_spec) == ("1", school.mail.plan(round_id).rows[0].email)
    assert _stands(school, round_id)[0] is MailStand.DRAFT
    school.letters.confirm(round_id, ids[:1], clock.today())
    assert _stands(school, round_id) == [MailStand.SENT, MailStand.READY, MailStand.NO_ADDRESS, MailStand.READY]


def test_an_accepted_letter_of_a_run_that_was_cut_off_is_booked_when_the_school_opens(
    school: Services, round_id: RoundId, place: Path | str
) -> None:
    """The program may end between the server's yes and the booking."""
    box = Postbox()
    with _posting(school, box):
        ids = [row.letter.id for row in school.mail.plan(round_id).to_send]
        run = school.mail.begin(round_id, ids, MailForm.PDF, Progress())
        run.step()
        assert school.mail.row(ids[0]).stand is MailStand.SENT
    run.close()
    assert school.rounds.letters(round_id)[0].letter.state is LetterState.WAITING
    school.close(backup=False)
    with opened(place) as again:
        assert again.rounds.letters(round_id)[0].letter.state is LetterState.SENT


def test_what_is_known_of_letters_goes_with_who_is_erased(school: Services, round_id: RoundId) -> None:
    """The address, the server's words, and a page that was not sent after all."""
    row = school.mail.plan(round_id).rows[0]
    with _posting(school, Postbox(at_recipient=lambda _to: f"550 {row.email} unknown")):
        _send(school, round_id, [row.letter.id])
    with reading(school) as connection:
        kept = mailings.of_letters(connection, [row.letter.id])[row.letter.id].document
    assert school.rounds.document(kept)
    who = school.staff.teacher(row.letter.teacher_id)
    school.staff.save(who, replace(who, employed_until=date(2013, 8, 1)))
    school.privacy.erase([who.id])
    with reading(school) as connection:
        assert mailings.of_round(connection, round_id) == {}
    with pytest.raises(NotFound):
        school.rounds.document(kept)


def test_a_letter_without_a_home_address_may_go_by_mail_but_one_with_an_empty_field_not(
    school: Services, round_id: RoundId
) -> None:
    """What keeps it from arriving on paper alone does not matter."""
    with _posting(school, Postbox()):
        rows = school.mail.plan(round_id).rows
        who = school.staff.teacher(rows[0].letter.teacher_id)
        school.staff.save(who, replace(who, address=type(who.address)()))
        assert [step.state for step in _send(school, round_id, [rows[0].letter.id])] == ["accepted"]
        other = school.staff.teacher(rows[1].letter.teacher_id)
        school.staff.save(other, replace(other, do_not_invite=True))
        with pytest.raises(LetterError):
            _send(school, round_id, [rows[1].letter.id])
