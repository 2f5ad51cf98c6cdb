# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The yearly letter about the standing: who gets one, what it says, and that nobody becomes invited by it."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pdfplumber
import pytest

from app.bootstrap import Services
from app.domain.activities import Activity
from app.domain.ids import TeacherId
from app.domain.letters import Delivery, Round, Unfit
from app.domain.registrations import EventKind, Status
from app.profiles.loading import load_profiles
from app.progress import Progress
from app.services.standing_letters import StandingLetters
from app.wording import Wording
from tests.schools import REGISTER, SCHOOL, teacher

ON = date(2013, 11, 1)


@pytest.fixture(autouse=True)
def _today(fixed_clock: Callable[[datetime], None]) -> None:
    fixed_clock(datetime(2013, 11, 1, 10, tzinfo=UTC))


@pytest.fixture
def people(school_file: Services) -> list[TeacherId]:
    """Put three teachers in the school: two registered, of whom the first did a day of six hours."""
    services = school_file
    services.school.save(services.school.school(), SCHOOL)
    ids = [services.staff.add(teacher(number, employed_from=None)).id for number in range(3)]
    services.registrations.note(EventKind.REGISTERED, ids[:2], date(2013, 9, 2))
    on = date(2013, 10, 4)
    services.activities.add(
        Activity("Studiedag", on, on, contact_hours=6.0, categories=("vakinhoudelijk",)), [ids[0], ids[2]]
    )
    return ids


def draft(services: Services, **changes: object) -> Round:
    """Return a draft of letters about the Lerarenregister, by pigeon-hole."""
    plain = services.rounds.draft(ON, "standing")
    return replace(plain, register_id=REGISTER, delivery=Delivery.PIGEON_HOLE, **changes)  # type: ignore[arg-type]


def text_of(services: Services, item: Round, who: TeacherId) -> str:
    """Return the words of one letter."""
    with pdfplumber.open(io.BytesIO(services.rounds.preview_draft(item, who))) as document:
        return " ".join(document.pages[0].extract_text().split())


def reasons(services: Services, item: Round) -> dict[TeacherId, str]:
    """Return why each teacher is not proposed, "" for who is."""
    return {candidate.row.id: candidate.reason for candidate in services.rounds.candidates(item)}


def sent(services: Services, people: list[TeacherId], folder: Path) -> Round:
    """Send the letters to some people and return their round."""
    item = services.rounds.start(draft(services), people)
    made = services.letters.save_pdf(item.id, folder / "brieven.pdf", Progress())
    services.letters.confirm(item.id, made.letter_ids, ON)
    return item


def test_nobody_who_said_no_is_told_what_they_lack(school_file: Services, people: list[TeacherId]) -> None:
    """Nor who need not be registered by hand; the list of a register leaves them out too."""
    note = school_file.registrations.note
    note(EventKind.DECLINED, people[:1], date(2013, 10, 7))
    note(EventKind.OVERRIDDEN, people[1:2], date(2013, 10, 7), number="not_applicable", note="geeft geen les meer")

    found = reasons(school_file, draft(school_file))
    assert [found[who] for who in people] == ["declined", "not_applicable", "not_in_register"]
    assert school_file.progress.rows(REGISTER, ON) == []


def test_who_has_a_standing_in_the_register_is_proposed(school_file: Services, people: list[TeacherId]) -> None:
    """Nobody else: who is in no such register has nothing to be told."""
    assert reasons(school_file, draft(school_file)) == dict(zip(people, ("", "", "not_in_register"), strict=True))


def test_each_letter_tells_its_own_persons_standing(school_file: Services, people: list[TeacherId]) -> None:
    """The first did six hours, the second none; each part stands by name."""
    first, second = (text_of(school_file, draft(school_file), who) for who in people[:2])

    assert "U moet vóór 2 september 2017 nog 154 van de 160 registeruren doen" in first
    assert "U moet vóór 2 september 2017 nog 160 van de 160 registeruren doen" in second
    assert "Vakinhoudelijk 6 van 40 (nog 34)" in first


def test_a_letter_reads_english_when_asked(school_file: Services, people: list[TeacherId]) -> None:
    """The name of the register and its unit too."""
    text = text_of(school_file, draft(school_file, template_id="standbrief.en"), people[0])

    assert "You have 154 of the 160 register hours still to do before 2 September 2017" in text


def test_nobody_becomes_invited_by_a_letter_about_the_standing(
    school_file: Services, people: list[TeacherId], tmp_path: Path
) -> None:
    """Not even who was never written to; the letter is kept with the person, and undo takes it back."""
    before = len(school_file.registrations.events(people[0]))
    sent(school_file, people[:2], tmp_path)
    kept = [letter.round_name for letter in school_file.rounds.letters_of(people[0])]
    school_file.history.undo()

    assert len(school_file.registrations.events(people[0])) == before
    assert school_file.registrations.status(people[0], ON).status is Status.REGISTERED
    assert kept == ["Standbrief november 2013"]
    assert school_file.rounds.letters_of(people[0]) == []


def test_nobody_is_told_twice_in_a_school_year(school_file: Services, people: list[TeacherId], tmp_path: Path) -> None:
    """The next school year everybody is proposed again."""
    sent(school_file, people[:1], tmp_path)
    again, later = draft(school_file), draft(school_file, on=date(2014, 8, 1))
    who = school_file.staff.teacher(people[0])

    assert reasons(school_file, again)[people[0]] == "told"
    assert reasons(school_file, later)[people[0]] == ""
    assert [(one.unfit, one.detail) for one in school_file.rounds.asked_before(again, [who])] == [
        (Unfit.ALREADY_TOLD, "2013-11-01")
    ]


def test_whose_letter_waits_is_not_proposed_again(school_file: Services, people: list[TeacherId]) -> None:
    """Two stacks would give somebody two letters."""
    school_file.rounds.start(draft(school_file), people[:1])

    assert reasons(school_file, draft(school_file))[people[0]] == "waiting"


def test_who_is_in_no_register_can_be_sent_nothing(school_file: Services, people: list[TeacherId]) -> None:
    """A letter without a standing is unfit, whoever put the person in the stack."""
    item = school_file.rounds.start(draft(school_file), people[2:])
    found = school_file.rounds.check(item.id, Progress())

    assert {(one.unfit, one.detail) for one in found} == {(Unfit.FIELD_EMPTY, "stand")}


def test_a_reminder_names_the_invitation_and_not_a_letter_about_the_standing(
    school_file: Services, people: list[TeacherId], tmp_path: Path
) -> None:
    """What was not answered is the invitation."""
    sent(school_file, people[:1], tmp_path)
    reminder = school_file.rounds.draft(ON, "reminder")
    text = text_of(school_file, replace(reminder, delivery=Delivery.PIGEON_HOLE), people[0])

    assert "Die brief stuurden wij u op" not in text


def test_a_round_of_such_letters_asks_for_no_answer(
    school_file: Services, people: list[TeacherId], tmp_path: Path
) -> None:
    """Its figures hold letters only; an invitation stays one of the register that teachers are invited to."""
    sent(school_file, people[:2], tmp_path)
    school_file.registrations.note(EventKind.DECLINED, people[:1], ON)
    (summary,) = school_file.rounds.rounds()
    other = replace(school_file.rounds.draft(ON), register_id="cao-vo-83-uur")

    assert (summary.asks, summary.sent, summary.answered) == (False, 2, 0)
    assert school_file.rounds.start(other, people[2:]).register_id == REGISTER


def test_two_bevoegdheden_are_told_apart_in_every_field(school_file: Services, people: list[TeacherId]) -> None:
    """What goes for both stands once; hours and parts say whose they are."""
    services = school_file
    rules = replace(services.registers.next_edition(services.registrations.profile()), per_qualification=True)
    services.registers.save(rules)
    for word in ("Frans", "Duits"):
        services.registrations.note(EventKind.REGISTERED, people[2:], date(2013, 9, 2), qualification=word)
    made = services.activities.list()[0].id
    part = next(row.participation.id for row in services.activities.participants(made)
                if row.participation.teacher_id == people[2])  # fmt: skip
    services.activities.change_participations([part], qualification="Frans")

    found = StandingLetters(load_profiles(), services.standing).fields(draft(services), people[2:], Wording("nl"))

    fields = found[people[2]]
    assert (fields["geteld"], fields["nog_te_doen"]) == ("Duits: 0; Frans: 6", "Duits: 160; Frans: 154")
    assert (fields["gevraagd"], fields["einddatum"]) == ("160", "1 september 2017")
    assert "Frans: Primair proces 6 van 100" in fields["onderdelen"]
    assert "Duits: Primair proces 0 van 100" in fields["onderdelen"]
    assert fields["toelichting"].count("gelijk verdeeld over 2 bevoegdheden") == 2
