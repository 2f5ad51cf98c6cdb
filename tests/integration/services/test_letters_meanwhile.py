# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""While letters are made the school is worked in: nobody waits, and what changed is not printed as it was."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app import clock
from app.bootstrap import Services
from app.domain.ids import TeacherId
from app.domain.letters import LetterState, Round
from app.domain.registrations import EventKind
from app.errors import LetterError
from app.progress import Progress
from tests.schools import SCHOOL, add, round_of_letters


@pytest.fixture
def begun(school: Services) -> Round:
    """Begin a round for two of three teachers."""
    school.school.save(school.school.school(), SCHOOL)
    return school.rounds.start(round_of_letters(on=clock.today()), add(school, 3)[:2])


def _while_made(work: Callable[[], object]) -> Progress:
    """Return the progress of letters that does something once, when the first is made."""
    left = [work]

    def heard(_done: int, _total: int, step: str) -> None:
        if step == "progress.letters" and left:
            left.pop()()

    return Progress(heard)


def test_somebody_else_is_saved_while_letters_are_made(school: Services, begun: Round, tmp_path: Path) -> None:
    """The letters are kept as if nothing had happened."""
    other, third = school.staff.all()[1:]

    def save() -> None:
        """Save somebody of the stack, of whom the letter does not say what changed, and somebody who is not in it."""
        school.staff.save(other, replace(other, fte=0.6))
        school.staff.save(third, replace(third, email="nieuw@wilgenhof.example"))

    progress = _while_made(save)
    made = school.letters.save_pdf(begun.id, tmp_path / "brieven.pdf", progress)
    assert len(made.letter_ids) == 2
    assert school.staff.teacher(other.id).fte == 0.6
    assert {row.letter.state for row in school.rounds.letters(begun.id)} == {LetterState.PRINTED}


def _renamed(school: Services, _round: Round, who: TeacherId) -> None:
    teacher = school.staff.teacher(who)
    school.staff.save(teacher, replace(teacher, name=replace(teacher.name, surname="Zonnebloem")))


def _declined(school: Services, _round: Round, who: TeacherId) -> None:
    school.registrations.note(EventKind.DECLINED, [who], clock.today())


def _signed_by_another(school: Services, item: Round, _who: TeacherId) -> None:
    school.rounds.change(item, replace(item, signer="mr. A. de Wit"))


def _school_moved(school: Services, _round: Round, _who: TeacherId) -> None:
    now = school.school.school()
    school.school.save(now, replace(now, phone="070 765 43 21"))


@pytest.mark.parametrize("change", [_renamed, _declined, _signed_by_another, _school_moved])
@pytest.mark.parametrize("separate", [False, True])
def test_letters_that_are_not_right_any_more_are_not_kept(
    school_file: Services, tmp_path: Path, change: Callable[[Services, Round, TeacherId], None], *, separate: bool
) -> None:
    """No file appears either; made again they say what is so now."""
    school_file.school.save(school_file.school.school(), SCHOOL)
    begun = school_file.rounds.start(round_of_letters(on=clock.today()), add(school_file, 2))
    first = school_file.rounds.letters(begun.id)[0].letter.teacher_id
    save = school_file.letters.save_separate if separate else school_file.letters.save_pdf
    place = tmp_path / ("brieven" if separate else "brieven.pdf")
    with pytest.raises(LetterError) as refused:
        save(begun.id, place, _while_made(lambda: change(school_file, begun, first)))
    assert refused.value.key == "letter.changed_meanwhile"
    assert list(place.iterdir()) == [] if separate else not place.exists()
    assert {row.letter.state for row in school_file.rounds.letters(begun.id)} == {LetterState.WAITING}
