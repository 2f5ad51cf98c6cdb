# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was done costs what it costs, however it is divided over people and groups."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.attended import Attended, Held, paid, shared_cents
from app.domain.ids import ActivityId, TeacherId

ON = date(2013, 10, 4)


@given(st.integers(0, 10**9), st.integers(1, 500))
def test_the_parts_of_an_amount_are_the_amount(total: int, parts: int) -> None:
    """No cent is lost or made, and no part is more than a cent larger than another."""
    found = shared_cents(total, parts)
    assert sum(found) == total
    assert max(found) - min(found) <= 1


@given(st.floats(0, 1_000, allow_nan=False), st.integers(1, 60))
def test_an_activity_costs_its_price_for_each_who_did_it(price: float, people: int) -> None:
    """A price of parts of a cent is rounded once, for all together."""
    held = {ActivityId(1): Held(ActivityId(1), "Dag", "", "", ON, ON, price)}
    parts = paid([Attended(ActivityId(1), TeacherId(who), ON, 6.0) for who in range(people)], held)
    whole = (Decimal(str(price)) * people * 100).to_integral_value(ROUND_HALF_UP)
    assert sum(one.cents for one in parts) == whole


def test_what_has_no_price_costs_nothing() -> None:
    """A price that is not filled in is no reason to leave the activity out."""
    held = {ActivityId(1): Held(ActivityId(1), "Dag", "", "", ON, ON, None)}
    parts = paid([Attended(ActivityId(1), TeacherId(1), ON, 6.0)], held)
    assert [(one.hours, one.cents) for one in parts] == [(6.0, 0)]
