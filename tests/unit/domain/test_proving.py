# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hours of work are those that proofs tell of, and on days of which none tells those of the appointment."""

from datetime import date

import pytest

from app.domain.activities import Proof
from app.domain.cycles import Cycle
from app.domain.ids import TeacherId
from app.domain.proving import appointed_hours, days_untold, hours_of_work, tells_work

CYCLE = Cycle(date(2012, 3, 1), date(2016, 2, 29), 1)
ON = date(2016, 6, 1)


def _proof(since: date, until: date, value: float = 100.0, qualification: str = "") -> Proof:
    return Proof(TeacherId(1), "", "work", since, until, value, qualification)


@pytest.mark.parametrize(("named", "registered", "tells"), [
    ("FRANS", "frans", True), ("Frans", "FRANS", True), ("", "Frans", True), ("Frans", "", True),
    ("Duits", "frans", False),
])  # fmt: skip
def test_a_bevoegdheid_is_the_same_in_capitals(named: str, registered: str, *, tells: bool) -> None:
    """As everywhere else; a proof that names none is of each."""
    proof = _proof(date(2013, 3, 1), date(2014, 2, 28), 500, named)

    assert tells_work(proof, CYCLE, registered) is tells
    assert round(hours_of_work([proof], CYCLE, ON, registered)) == 500 * tells


@pytest.mark.parametrize(("proofs", "on", "days"), [
    ([], ON, 1461),
    ([_proof(date(2013, 3, 1), date(2014, 2, 28))], ON, 1096),
    ([_proof(date(2013, 3, 1), date(2014, 2, 28)), _proof(date(2013, 9, 1), date(2014, 2, 28))], ON, 1096),
    ([_proof(date(2011, 3, 1), date(2012, 3, 31)), _proof(date(2016, 2, 1), date(2016, 8, 31))], ON, 1401),
    ([_proof(date(2012, 3, 1), date(2016, 2, 29))], ON, 0),
    ([_proof(date(2012, 3, 1), date(2016, 2, 29))], date(2015, 2, 28), 366),
    ([_proof(date(2011, 3, 1), date(2011, 3, 31)), _proof(date(2017, 3, 1), date(2017, 3, 31))], ON, 1461),
])  # fmt: skip
def test_days_that_no_proof_tells_of_are_counted_once(proofs: list[Proof], on: date, days: int) -> None:
    """Proofs may overlap and stick out, in any order; of days to come they tell nothing yet."""
    for order in (proofs, proofs[::-1]):
        assert days_untold(CYCLE.since, CYCLE.until, order, on) == days


def test_a_proof_of_one_year_leaves_the_others_to_the_appointment() -> None:
    """Five days a week for four years, of which one is told otherwise."""
    told = [_proof(date(2013, 3, 1), date(2014, 2, 28))]

    assert round(appointed_hours(1.0, (None, None), CYCLE), 1) == 6640.0
    assert round(appointed_hours(1.0, (None, None), CYCLE, told, ON), 1) == 4981.1
    assert appointed_hours(1.0, (date(2013, 9, 1), date(2014, 1, 31)), CYCLE, told, ON) == 0
