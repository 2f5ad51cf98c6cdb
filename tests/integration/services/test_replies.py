# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The code on a letter books its answer; a wrong one is told, and what was booked can be taken back."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.ids import LetterId, RoundId
from app.domain.letters import Round, Unfit
from app.domain.registrations import EventKind, Status
from app.domain.replies import Answer, Caution, FoundLetter, Wrong
from app.domain.reply_codes import code_of
from app.domain.selections import Need, TeacherSelection
from app.errors import InvalidValue, LetterError
from app.progress import Progress
from app.wording import Wording
from tests.made_once import only_round, school_after
from tests.schools import DAY, round_of_letters
from tests.sent_letters import codes, sent_round

LATER = DAY + timedelta(10)


school = school_after("four letters sent", sent_round)
item = only_round


def _found(school: Services, code: str, round_id: RoundId | None = None) -> FoundLetter:
    (scanned,) = school.sent.replies.look_up(code, LATER, round_id)
    assert scanned.found is not None
    return scanned.found


def test_a_code_tells_whose_letter_it_is(school: Services, item: Round) -> None:
    """The name, the round and the day, whatever way it is typed."""
    row = school.rounds.letters(item.id)[1]
    found = _found(school, codes(school, item)[1].replace("-", " ").lower())

    assert (found.teacher_id, found.name, found.round_name) == (row.letter.teacher_id, row.sort_name, "Najaar")
    assert (found.sent_on, found.answer, found.cautions) == (DAY, None, ())


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (Answer.REGISTERED, Status.REGISTERED),
        (Answer.APPLIED, Status.APPLIED),
        (Answer.DECLINED, Status.DECLINED),
        (Answer.POSTPONED, Status.INVITED),
    ],
)
def test_an_answer_is_booked_and_can_be_undone(school: Services, item: Round, answer: Answer, status: Status) -> None:
    """With the round and the letter it answers; undo leaves the person invited as before."""
    found = _found(school, codes(school, item)[0])

    (booked,) = school.sent.replies.book([found], answer, LATER, LATER + timedelta(30))

    event = school.registrations.events(found.teacher_id)[-1]
    assert (event.kind.value, event.on, event.round_id, event.letter_id) == (answer, LATER, item.id, found.letter_id)
    assert school.registrations.status(found.teacher_id, LATER).status is status
    assert event.id == booked.event_id
    assert school.history.recent(1)[0].action.name == "book_replies"
    school.history.undo()
    assert [one.kind for one in school.registrations.events(found.teacher_id)] == [EventKind.INVITED]


def test_one_answer_can_be_taken_back_later(school: Services, item: Round) -> None:
    """Whatever was booked after it."""
    first, second = codes(school, item)[:2]
    (booked,) = school.sent.replies.book([_found(school, first)], Answer.DECLINED, LATER)
    school.sent.replies.book([_found(school, second)], Answer.DECLINED, LATER)

    school.registrations.remove(booked.event_id)

    assert _found(school, first).answer is None
    assert _found(school, second).answer is EventKind.DECLINED


def test_who_answered_already_and_a_letter_of_another_round_are_told(
    school: Services, item: Round, tmp_path: Path
) -> None:
    """The answer can be booked all the same: people change their minds."""
    other = sent_round(school, tmp_path, name="Tweede")
    school.sent.replies.book([_found(school, codes(school, item)[0])], Answer.DECLINED, LATER)

    answered = _found(school, codes(school, item)[0], item.id)
    elsewhere = _found(school, codes(school, item)[1], other.id)

    assert (answered.answer, answered.answered_on, answered.cautions) == (
        EventKind.DECLINED, LATER, (Caution.ANSWERED,),
    )  # fmt: skip
    assert elsewhere.cautions == (Caution.OTHER_ROUND,)


def test_who_left_and_a_letter_that_was_never_sent_are_told(school: Services, item: Round) -> None:
    """Somebody may hand in a letter of a stack that nobody confirmed."""
    gone = school.staff.teacher(school.rounds.letters(item.id)[0].letter.teacher_id)
    school.staff.save(gone, replace(gone, employed_until=DAY + timedelta(1)))
    waiting = school.rounds.start(round_of_letters("Ligt nog"), [gone.id])

    assert _found(school, codes(school, item)[0]).cautions == (Caution.LEFT,)
    assert _found(school, codes(school, waiting)[0]).cautions == (Caution.LEFT, Caution.NOT_SENT)


def test_wrong_codes_say_what_is_wrong(school: Services, item: Round) -> None:
    """A slip, a sample, a letter that is not there, and one that asks nothing."""
    code = codes(school, item)[0]
    slip = ("Z" if code[0] != "Z" else "Y") + code[1:]
    standing = school.rounds.start(round_of_letters("Stand", template_id="standbrief.nl"), [school.staff.all()[0].id])
    text = "\n".join((slip, "voorbeeld", code_of(LetterId(900_000)), codes(school, standing)[0], code, code))

    found = school.sent.replies.look_up(text, LATER)

    assert [one.wrong for one in found] == [Wrong.NO_CODE, Wrong.SAMPLE, Wrong.UNKNOWN, Wrong.ASKS_NOTHING, None]
    assert found[0].typed == slip


def test_a_list_of_codes_is_booked_as_one_action(school: Services, item: Round) -> None:
    """One undo takes all of it back."""
    found = [one.found for one in school.sent.replies.look_up(" ".join(codes(school, item)), LATER) if one.found]

    booked = school.sent.replies.book(found, Answer.REGISTERED, LATER)

    assert (len(booked), school.rounds.rounds()[0].registered) == (4, 4)
    school.history.undo()
    assert school.rounds.rounds()[0].answered == 0


@pytest.mark.parametrize("ask_again", [None, LATER, DAY])
def test_later_needs_a_day_after_it(school: Services, item: Round, ask_again: date | None) -> None:
    """Else nobody would know when to ask."""
    with pytest.raises(InvalidValue) as refused:
        school.sent.replies.book([_found(school, codes(school, item)[0])], Answer.POSTPONED, LATER, ask_again)
    assert (refused.value.key, refused.value.facts["field"]) == ("invalid.ask_again", "until")


def _needs(school: Services, on: date) -> tuple[int, int]:
    return tuple(  # type: ignore[return-value]
        len(school.staff.ids(TeacherSelection(need=need), on)) for need in (Need.NO_ANSWER, Need.STILL_NO_ANSWER)
    )


def test_nobody_who_answered_is_reminded_and_who_said_later_only_from_that_day(school: Services, item: Round) -> None:
    """The start page's lines, the proposal of a round, and its reasons agree."""
    book = school.sent.replies.book
    said = zip(codes(school, item), (Answer.REGISTERED, Answer.DECLINED, Answer.POSTPONED), strict=False)
    for code, answer in said:
        book([_found(school, code)], answer, LATER, DAY + timedelta(60))
    early, late = DAY + timedelta(30), DAY + timedelta(60)

    def reasons(on: date) -> list[str]:
        return sorted(one.reason for one in school.rounds.candidates(school.rounds.draft(on, "reminder")))

    assert (_needs(school, early), reasons(early)) == ((1, 0), ["", "answered", "answered", "later"])
    assert (_needs(school, late), reasons(late)) == ((2, 0), ["", "", "answered", "answered"])


def test_who_answers_while_reminders_lie_ready_gets_none(school: Services, item: Round, tmp_path: Path) -> None:
    """The check names them, and nothing is printed before they are left out."""
    people = [row.letter.teacher_id for row in school.rounds.letters(item.id)]
    on = DAY + timedelta(30)
    lying = school.rounds.start(round_of_letters("Herinnering", on=on, template_id="herinnering.nl"), people)
    school.sent.replies.book([_found(school, codes(school, item)[0])], Answer.DECLINED, on)

    found = school.rounds.check(lying.id, Progress())

    assert [(one.unfit, one.teacher_id) for one in found] == [(Unfit.ANSWERED, people[0])]
    with pytest.raises(LetterError):
        school.letters.save_pdf(lying.id, tmp_path / "herinnering.pdf", Progress())


def test_a_second_reminder_is_proposed_apart_and_a_third_never(school: Services, item: Round) -> None:
    """Three weeks after the first; after an answer "later" the count begins anew."""
    people = [row.letter.teacher_id for row in school.rounds.letters(item.id)]
    note = school.registrations.note
    note(EventKind.REMINDED, people[:2], DAY + timedelta(21))
    note(EventKind.REMINDED, people[:1], DAY + timedelta(42))
    on = DAY + timedelta(63)
    assert _needs(school, on) == (2, 1)

    note(EventKind.POSTPONED, people[:1], DAY + timedelta(50), until=on)
    assert _needs(school, on) == (3, 1)
    assert school.rounds.draft(on, "reminder_2", Wording("nl")).name == "Tweede herinnering november 2013"


def test_printed_letters_bear_their_own_code(school: Services, item: Round) -> None:
    """As signs and in a QR code that a scanner reads; a letter about a standing bears none."""
    import pypdfium2
    import zxingcpp

    row = school.rounds.letters(item.id)[2]
    page = pypdfium2.PdfDocument(school.rounds.document(row.letter.document))[0]
    read = [one.text for one in zxingcpp.read_barcodes(page.render(scale=4).to_pil())]
    code = code_of(row.letter.id)

    assert code in page.get_textpage().get_text_range()
    assert code in read
    told = school.rounds.preview_draft(round_of_letters(template_id="standbrief.nl"), row.letter.teacher_id)
    assert "Antwoordcode" not in pypdfium2.PdfDocument(told)[0].get_textpage().get_text_range()


def test_the_preview_of_a_round_that_is_not_stored_says_that_it_is_a_sample(school: Services, item: Round) -> None:
    """Nobody can hand in its code."""
    import pypdfium2

    pdf = school.rounds.preview_draft(round_of_letters(), school.staff.all()[0].id)
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    assert "Antwoordcode" in text
    assert "voorbeeld" in text
