# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list of numbers or codes without names changes who is known by them; somebody new needs a name."""

from dataclasses import replace

import pytest

from app.domain.ids import TeacherId
from app.exchange.columns import guess
from app.exchange.decisions import decide_rows
from app.exchange.plan import Decision, Outcome, make_plan
from app.exchange.tables import ListNote
from tests.unit.exchange.test_plan import BOS, TODAY, plan, table

CODED = replace(BOS, code="BOS")


@pytest.mark.parametrize(
    ("headers", "known", "unknown"),
    [
        ("Personeelsnummer;Team", "0012;Zuid", "0013;Zuid"),
        ("Afkorting;Team", "BOS;Zuid", "SMT;Zuid"),
        ("E-mail;Team", "BOS@school.example;Zuid", "smit@school.example;Zuid"),
    ],
)
def test_who_is_known_is_changed_and_who_is_new_is_refused(headers: str, known: str, unknown: str) -> None:
    """By number, code or e-mail; the name stays, and the reason for refusing is that there is none."""
    rows = plan(known, unknown, existing=(CODED,), headers=headers).rows
    assert [row.outcome for row in rows] == [Outcome.CHANGED, Outcome.REFUSED]
    assert rows[0].teacher_after == replace(CODED, team="Zuid")
    assert [problem.code for problem in rows[1].problems] == ["no_name"]
    assert rows[1].read is not None
    assert list(rows[1].read.cells) == unknown.split(";")


def test_a_code_that_was_given_out_again_is_a_doubt() -> None:
    """Which of the two is meant is chosen by a person; adding somebody without a name is refused."""
    other = replace(CODED, id=TeacherId(8), numbers=(), email="")
    planned = plan("BOS;Zuid", existing=(CODED, other), headers="Afkorting;Team")
    assert (planned.rows[0].outcome, planned.rows[0].doubt) == (Outcome.DOUBTFUL, "several_by_code")
    chosen = decide_rows(planned, {0}, Decision.UPDATE, other.id).rows[0]
    assert chosen.teacher_after == replace(other, team="Zuid")
    assert decide_rows(planned, {0}, Decision.ADD).rows[0].outcome is Outcome.REFUSED


def test_two_rows_of_one_number_without_names_are_of_one_person() -> None:
    """One row for each appointment, as with names."""
    rows = plan("0012;Zuid", "0012;Zuid", headers="Personeelsnummer;Team").rows
    assert [row.outcome for row in rows] == [Outcome.CHANGED]


def test_a_number_that_may_be_a_bsn_is_a_doubt_unless_somebody_is_known_by_it() -> None:
    """In a list of one or two rows chance cannot be told from fact; whether to keep the number is asked."""
    raw = table("111222333;A.;van den;Bos;;;")
    raw = replace(raw, notes=(ListNote("maybe_bsn", {"column": "Personeelsnummer", "index": 0}),))
    known = replace(BOS, numbers=(replace(BOS.numbers[0], number="111222333"),))
    mapping = guess(raw).mapping
    outcomes = [
        (row.outcome, row.doubt)
        for teachers in ((), (known,))
        for row in make_plan(raw, mapping, "hr", teachers, today=TODAY).rows
    ]
    assert outcomes == [(Outcome.DOUBTFUL, "maybe_bsn"), (Outcome.UNCHANGED, "")]
