# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of who stands where: narrowed, searched, sorted; and a sample drawn from it."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain import progress
from app.domain.cycle_standings import CycleStanding, ProofStanding
from app.domain.cycles import Cycle
from app.domain.ids import TeacherId
from app.domain.lacking_words import lacking_words
from app.domain.progress import (
    Phase,
    ProgressColumn,
    ProgressFilter,
    ProgressPerson,
    ProgressRow,
    Which,
    filtered,
    groups_of,
    in_order,
    progress_row,
)
from app.domain.registers import ProfileKind, RegisterProfile, RequiredProof, Unit
from app.domain.sampling import drawn, sample_of
from app.wording import Wording

ON = date(2026, 11, 23)
PROFILE = RegisterProfile("r", "Register", 1, total=160, grace_months=6)


def _row(number: int, until: date, counted: float = 0.0, **person: str) -> ProgressRow:
    to_do = max(0.0, 160 - counted)
    cycle = Cycle(date(2020, 1, 1), until, 1)
    standing = CycleStanding("r", Unit.HOURS, ProfileKind.REQUIREMENT, cycle, ON, counted, 160, 160, to_do)
    return progress_row(ProgressPerson(TeacherId(number), person.pop("name", "Bos, C."), **person), standing, PROFILE)


ROWS = [
    _row(1, date(2027, 2, 22), 160, name="Bos, C.", team="onderbouw"),
    _row(2, date(2027, 2, 23), 20, name="Çelik, F.", section="Engels"),
    _row(3, date(2027, 11, 22), 30, name="Dijk, R. van", team="onderbouw", section="Engels"),
    _row(4, date(2029, 1, 1), 40, name="El Amrani, S."),
    _row(5, date(2026, 11, 22), 50, name="Hof, S. van 't"),
    _row(6, date(2026, 5, 22), 60, name="Jansen, M."),
]


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (Which.ALL, [1, 2, 3, 4, 5, 6]),
        (Which.MEETS, [1]),
        (Which.LACKS, [2, 3, 4, 5, 6]),
        (Which.WITHIN_3, [1]),
        (Which.WITHIN_6, [1, 2]),
        (Which.WITHIN_12, [1, 2, 3]),
        (Which.GRACE, [5]),
        (Which.EXPIRED, [6]),
    ],
)
def test_the_list_is_narrowed_by_where_a_cycle_is(which: Which, expected: list[int]) -> None:
    """Ended yesterday is in grace for six months; a cycle that is over no longer ends within some months."""
    assert [row.person.id for row in filtered(ROWS, ProgressFilter(which))] == expected


def test_the_phase_turns_the_day_after_the_last_of_the_grace() -> None:
    """Six months from the first day after the cycle; that day itself is over."""
    assert [row.phase for row in ROWS[3:]] == [Phase.RUNNING, Phase.GRACE, Phase.OVER]


@pytest.mark.parametrize(
    ("text", "group", "expected"),
    [("celik", "", [2]), ("ENG", "", [2, 3]), ("", "onderbouw", [1, 3]), ("dijk", "onderbouw", [3]), ("?!", "", [])],
)
def test_people_are_found_by_words_and_by_group(text: str, group: str, expected: list[int]) -> None:
    """Without accents or capitals; a team and a vaksectie are groups alike; signs alone find nobody."""
    found = filtered(ROWS, ProgressFilter(text=text, group=group))
    assert [row.person.id for row in found] == expected
    assert groups_of(ROWS) == ["Engels", "onderbouw"]


def test_lines_that_are_alike_stay_in_order_of_name() -> None:
    """Most to do first: those with the same amount stay as they stood."""
    found = in_order([*ROWS, ROWS[1]], ProgressColumn.TO_DO, descending=True)
    assert [row.person.id for row in found] == [2, 2, 3, 4, 5, 6, 1]
    assert [row.person.id for row in in_order(ROWS, ProgressColumn.NAME, descending=True)] == [6, 5, 4, 3, 2, 1]


@pytest.mark.parametrize("column", ProgressColumn)
def test_lines_can_be_put_in_order_by_every_column(column: ProgressColumn) -> None:
    """One without an order would leave the page empty, the next time too."""
    assert {row.person.id for row in in_order(ROWS, column, descending=True)} == {1, 2, 3, 4, 5, 6}


def test_who_lacks_most_things_stands_first_when_that_is_asked() -> None:
    """The number of things goes before the amount; who meets the rules lacks nothing."""
    vog = ProofStanding(RequiredProof("vog", "VOG"), None, None, ok=False)
    two = replace(ROWS[4], standing=replace(ROWS[4].standing, proofs=(vog,)))
    found = in_order([*ROWS[:3], two], ProgressColumn.LACKING, descending=True)
    assert [row.person.id for row in found] == [5, 2, 3, 1]


def test_the_same_seed_draws_the_same_people() -> None:
    """Whatever order they come in, on any computer: these were drawn by another one before."""
    people = [TeacherId(number) for number in range(1, 101)]
    assert drawn(people, 5, 2026) == drawn(reversed(people), 5, 2026) == [16, 41, 65, 66, 83]
    assert drawn(people, 5, 2027) != drawn(people, 5, 2026)
    assert sorted(drawn(people[:3], 10, 1)) == [1, 2, 3]


def test_a_sample_is_of_those_in_a_cycle() -> None:
    """Whose cycle and grace are over is not drawn; who stands in it twice is drawn once."""
    assert sorted(row.person.id for row in sample_of([*ROWS, ROWS[0]], 10, 1)) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(("language", "words"), [("nl", "140 uur"), ("en", "140 hours")])
def test_what_is_lacking_is_told_in_a_few_words(language: str, words: str) -> None:
    """Nothing for who meets the rules."""
    assert lacking_words(ROWS[1].standing, Wording(language)) == words
    assert lacking_words(ROWS[0].standing, Wording(language)) == ""


def test_a_long_list_is_searched_without_reading_the_names_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what is typed is read at each key: a list of ten thousand answers at once."""
    read: list[str] = []
    plain = progress.normalise_for_search
    monkeypatch.setattr(progress, "normalise_for_search", lambda text: read.append(text) or plain(text))
    found = filtered(ROWS, ProgressFilter(text="cel eng"))

    assert [row.person.id for row in found] == [2]
    assert read == ["cel eng"]
