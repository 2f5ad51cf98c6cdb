# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""No two letters of a school have the same kenmerk."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from app.bootstrap import Services
from app.progress import Progress
from tests.schools import SCHOOL, add, round_of_letters

_PATTERN = "VL/{jaar}.{nr}"


def _made(school: Services, number: int, folder: Path) -> list[str]:
    """Make the letters of a round and return what they bear."""
    item = next(one.round for one in school.rounds.rounds() if one.round.id == number)
    school.letters.save_pdf(item.id, folder / f"{number}.pdf", Progress())
    return [row.letter.reference for row in school.rounds.letters(item.id)]


def test_a_round_goes_on_after_the_numbers_of_the_others(school: Services, tmp_path: Path) -> None:
    """Also one that was kept for later keeps its numbers; another year begins at one."""
    school.school.save(school.school.school(), SCHOOL)
    people, draft = add(school, 3), round_of_letters(reference_pattern=_PATTERN)
    year = draft.on.year
    later = school.rounds.start(replace(draft, name="Bewaard"), people[:2])
    second = school.rounds.start(replace(draft, name="Tweede"), people[2:])
    other = school.rounds.start(replace(draft, name="Ander jaar", on=date(year - 1, 3, 1)), people)
    bare = school.rounds.start(replace(draft, name="Kaal", reference_pattern="VL"), people)
    assert _made(school, second.id, tmp_path) == [f"VL/{year}.003"]
    assert _made(school, later.id, tmp_path) == [f"VL/{year}.001", f"VL/{year}.002"]
    assert (other.numbered_after, bare.numbered_after) == (0, 0)


def test_a_round_that_gets_another_kenmerk_is_numbered_anew(school_file: Services) -> None:
    """While no letter of it bears a number."""
    people, draft = add(school_file, 2), round_of_letters(reference_pattern=_PATTERN)
    school_file.rounds.start(replace(draft, name="Eerste"), people)
    bare = school_file.rounds.start(replace(draft, name="Tweede", reference_pattern="VL"), people)
    changed = school_file.rounds.change(bare, replace(bare, reference_pattern=_PATTERN))
    assert changed.numbered_after == 2
    assert school_file.rounds.change(changed, replace(changed, signer="Iemand")).numbered_after == 2
