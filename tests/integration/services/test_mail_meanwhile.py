# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""While letters go by e-mail the school is worked in: who changed is looked at again, and no answer gets lost."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app import clock
from app.bootstrap import Services
from app.domain.ids import LetterId, RoundId
from app.domain.letters import Unfit
from app.domain.mail import AddressFault, MailAccount, MailForm, Security
from app.domain.registrations import EventKind
from app.errors import SchoolFileError
from app.persistence import mailings
from app.progress import Progress
from app.services.mail import MailRun, MailStand, MailStep
from tests.mail_servers import HOST, Postbox, no_keyring, serving
from tests.schools import SCHOOL, add, round_of_letters

__all__ = ["no_keyring"]


@pytest.fixture
def box(school: Services) -> Iterator[Postbox]:
    """Return the postbox of a school that can send."""
    school.school.save(school.school.school(), SCHOOL)
    box = Postbox()
    with serving(box) as port:
        school.mail.save(MailAccount(HOST, port, Security.NONE, "", "info@wilgenhof.example", "De Wilgenhof", "", 0))
        yield box


def _begin(school: Services, count: int) -> tuple[RoundId, list[LetterId]]:
    started = school.rounds.start(round_of_letters(on=clock.today()), add(school, count))
    return started.id, [row.letter.id for row in school.rounds.letters(started.id)]


def _run(school: Services, round_id: RoundId, ids: list[LetterId]) -> MailRun:
    return school.mail.begin(round_id, ids, MailForm.PDF, Progress())


def _rest(run: MailRun) -> list[MailStep]:
    steps = []
    while run.next_letter is not None:
        steps.append(run.step())
    run.close()
    return steps


def test_who_changed_since_the_run_began_is_passed_over_or_written_to_at_the_new_address(
    school: Services, box: Postbox
) -> None:
    """Of who is passed over the step says why; nothing of them is written down."""
    round_id, ids = _begin(school, 6)
    people = [school.staff.teacher(row.letter.teacher_id) for row in school.rounds.letters(round_id)]
    run = _run(school, round_id, ids)
    run.step()
    school.registrations.note(EventKind.DECLINED, [people[1].id], clock.today())
    school.staff.save(people[2], replace(people[2], email="nieuw.adres@wilgenhof.example"))
    school.staff.save(people[3], replace(people[3], do_not_invite=True, do_not_invite_reason="bezwaar"))
    school.staff.save(people[4], replace(people[4], employed_until=clock.today().replace(year=2020)))
    school.staff.save(people[5], replace(people[5], email="jan..j@wilgenhof.example"))
    declined, _moved, unwanted, left, unreachable = _rest(run)
    assert [to for to, _ in box.taken] == [people[0].email, "nieuw.adres@wilgenhof.example"]
    assert [(one.unfit, one.detail) for one in declined.wrong] == [(Unfit.NOT_MEANT, "declined")]
    assert [one.unfit for one in unwanted.wrong] == [Unfit.DO_NOT_INVITE]
    assert [one.detail for one in left.wrong] == ["not_in_service"]
    assert unreachable.fault is AddressFault.BEFORE
    assert all(one.skipped and one.state is None for one in (declined, unwanted, left, unreachable))
    assert school.mail.book(round_id) == 2
    assert [school.registrations.events(who.id)[-1].kind for who in people[:3]] == ["invited", "declined", "invited"]


def test_a_letter_says_what_is_so_when_it_goes(school: Services, box: Postbox) -> None:
    """A name that was mended while others went stands mended in the letter, in its head and on the page kept."""
    round_id, ids = _begin(school, 2)
    run = _run(school, round_id, ids)
    run.step()
    row = school.rounds.letters(round_id)[1]
    who = school.staff.teacher(row.letter.teacher_id)
    school.staff.save(who, replace(who, name=replace(who.name, surname="Zonnebloemkweker")))
    _rest(run)
    assert "Zonnebloemkweker" in box.messages[1]["To"]
    school.mail.book(round_id)
    after = school.rounds.letters(round_id)[1].letter
    assert "Zonnebloemkweker" in after.salutation


class _Busy:
    """Another desk that writes for some time."""

    def __init__(self, times: int) -> None:
        self.left = times
        self._settle = mailings.settle

    def settle(self, *about: object, **more: object) -> None:
        """Write, or find the school busy."""
        if self.left:
            self.left -= 1
            raise SchoolFileError("busy")
        self._settle(*about, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("times", [1, 3])
def test_what_the_server_said_is_written_when_another_desk_is_done(
    school: Services, box: Postbox, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """The letter went, and nobody else can know."""
    round_id, ids = _begin(school, 1)
    run = _run(school, round_id, ids)
    monkeypatch.setattr(mailings, "settle", _Busy(times).settle)
    assert run.step().state == "accepted"
    run.close()
    assert school.mail.book(round_id) == len(box.taken) == 1


def test_who_stops_while_another_desk_writes_loses_no_answer(
    school: Services, box: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is written at the end."""
    round_id, ids = _begin(school, 2)
    run = _run(school, round_id, ids)
    turn = run.take()
    handed = run.hand(turn, Progress())
    busy, stopped = _Busy(2), Progress()
    stopped.cancel()
    monkeypatch.setattr(mailings, "settle", busy.settle)
    assert run.settle(turn, handed, stopped).state == "accepted"
    assert school.mail.row(ids[0]).stand is not MailStand.SENT
    run.close()
    run.write_answers()
    assert school.mail.book(round_id) == len(box.taken) == 1
