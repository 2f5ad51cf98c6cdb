# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever a user calls a register or a category, it gets an id that its rules may have."""

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
