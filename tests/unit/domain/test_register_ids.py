# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever a user calls a register or a category, it gets an id that its rules may have."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.register_faults import faults_of
from app.domain.register_ids import free_id
from app.domain.registers import RegisterProfile


def test_an_id_is_read_from_the_name() -> None:
    """Without accents and signs; one that is taken gets a number."""
    assert free_id("Vakinhoudelijk (vo)", ()) == "vakinhoudelijk-vo"
    assert free_id("Één – twee", {"een-twee", "een-twee-2"}) == "een-twee-3"


@given(st.text(max_size=100), st.sets(st.sampled_from(["a", "naamloos", "naamloos-2"])))
def test_every_name_gives_a_right_and_free_id(name: str, taken: set[str]) -> None:
    """Also an empty one, or one of signs only."""
    found = free_id(name, taken)

    assert found not in taken
    assert faults_of(RegisterProfile(found, "A", 1)) == ()


def test_years_that_ask_more_than_the_whole_are_a_fault() -> None:
    """Who meets every year would have done more than the total; nobody means that."""
    rules = RegisterProfile("r", "Register", 1, period_months=48, total=100, per_year_minimum=25)

    assert faults_of(rules) == ()
    assert [fault.code for fault in faults_of(replace(rules, per_year_minimum=30))] == ["years_above_total"]
