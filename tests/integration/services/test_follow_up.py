# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What came of a round, figure by figure; the curve and the page say the same."""

from datetime import timedelta
from pathlib import Path

from app.bootstrap import Services
from app.domain.follow_up import Outcome
from app.domain.letters import Round
from app.domain.registrations import EventKind
from app.wording import Wording
from tests.made_once import only_round, school_after
from tests.schools import DAY, round_of_letters
from tests.sent_letters import sent_round

WEEK = timedelta(7)
NL = Wording("nl")


def _answered(school: Services, folder: Path) -> None:
    """Send six letters, of which five were answered: one registered after applying, one who applied, and so on."""
    item = sent_round(school, folder, count=6)
    people = [row.letter.teacher_id for row in school.rounds.letters(item.id)]
    note = school.registrations.note
    note(EventKind.APPLIED, people[:2], DAY + WEEK)
    note(EventKind.REGISTERED, people[:1], DAY + 2 * WEEK)
    note(EventKind.DECLINED, people[2:3], DAY + WEEK)
    note(EventKind.POSTPONED, people[3:4], DAY + WEEK, until=DAY + 8 * WEEK)
    note(EventKind.DECLINED, people[4:5], DAY + WEEK)
    note(EventKind.POSTPONED, people[4:5], DAY + 3 * WEEK, until=DAY + 8 * WEEK)


school = school_after("six letters answered", _answered)
item = only_round


def test_everybody_counts_once_by_what_they_said_last(school: Services, item: Round) -> None:
    """And the list of rounds has the same figures."""
    follow_up = school.sent.follow_up.of_round(item.id, DAY + 4 * WEEK)
    people = [row.letter.teacher_id for row in school.rounds.letters(item.id)]

    assert {one: set(follow_up.ids(one)) for one in Outcome} == {
        Outcome.REGISTERED: {people[0]},
        Outcome.UNDER_WAY: {people[1]},
        Outcome.DECLINED: {people[2]},
        Outcome.LATER: set(people[3:5]),
        Outcome.OPEN: {people[5]},
    }
    (summary,) = school.rounds.rounds()
    assert (follow_up.answered, follow_up.registered) == (summary.answered, summary.registered) == (5, 1)


def test_who_did_not_answer_in_time_may_be_reminded(school: Services, item: Round) -> None:
    """From the third week on, and nobody of another round."""
    last = [row.letter.teacher_id for row in school.rounds.letters(item.id)][5]
    found = [school.sent.follow_up.of_round(item.id, DAY + weeks * WEEK).to_remind for weeks in (2, 3)]
    assert found == [(), (last,)]


def test_letters_that_were_not_sent_are_counted_apart(school: Services, item: Round) -> None:
    """A round of which nothing went out has no curve and no picture."""
    waiting = school.rounds.start(round_of_letters("Ligt nog"), [school.staff.all()[0].id])
    follow_up = school.sent.follow_up.of_round(waiting.id, DAY)

    assert (follow_up.unsent, follow_up.people, follow_up.curve()) == (1, (), ())
    assert school.sent.follow_up.chart(follow_up, NL) == b""


def test_the_curve_grows_from_the_first_letter_on_and_is_told_in_words(school: Services, item: Round) -> None:
    """A point for each day on which something changed, and for the day it is looked at."""
    follow_up = school.sent.follow_up.of_round(item.id, DAY + 4 * WEEK)

    assert [(point.on, point.answered, point.registered) for point in follow_up.curve()] == [
        (DAY, 0, 0), (DAY + WEEK, 5, 0), (DAY + 2 * WEEK, 5, 1), (DAY + 4 * WEEK, 5, 1),
    ]  # fmt: skip
    assert school.sent.follow_up.told(follow_up, NL)[1] == "9 september 2013: 5 beantwoord, 0 geregistreerd"


def test_the_page_tells_figures_curve_and_weeks(school: Services, item: Round, tmp_path: Path) -> None:
    """On one sheet."""
    import pypdfium2

    path = tmp_path / "opvolging.pdf"
    school.sent.follow_up.save_pdf(school.sent.follow_up.of_round(item.id, DAY + 4 * WEEK), path, NL)

    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    for part in ("Opvolging: Najaar", "6 brieven verstuurd", "5 beantwoord", "1 geregistreerd", "8 september 2013"):
        assert part in text, part
