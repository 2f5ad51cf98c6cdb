# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What two creases on the test sheet say of a printer."""

import pytest

from app.domain.printer_shift import NO_SHIFT, Shift, sane, shift_read
from app.errors import InvalidValue


@pytest.mark.parametrize(
    ("across", "down", "shift"),
    [(10.0, 10.0, NO_SHIFT), (11.5, 10.0, Shift(1.5, 0.0)), (10.0, 9.5, Shift(0.0, -0.5)), (0.0, 20.0, Shift(-10, 10))],
)
def test_where_the_creases_cross_the_rulers_tells_how_far_to_move(across: float, down: float, shift: Shift) -> None:
    """The middle of the paper at 11,5 means that what was printed lies 1,5 mm too far to the left."""
    assert shift_read(across, down) == shift


@pytest.mark.parametrize(("across", "down", "field"), [(20.5, 10.0, "across"), (10.0, -1.0, "down")])
def test_a_number_that_is_not_on_the_ruler_is_refused(across: float, down: float, field: str) -> None:
    """The error names the ruler."""
    with pytest.raises(InvalidValue) as caught:
        shift_read(across, down)
    assert caught.value.facts["field"] == field


def test_a_number_that_was_not_filled_in_is_asked_for() -> None:
    """Not called a number that is beside the ruler."""
    with pytest.raises(InvalidValue) as caught:
        shift_read(10.0, float("nan"))
    assert (caught.value.key, caught.value.facts["field"]) == ("invalid.ruler_missing", "down")


@pytest.mark.parametrize(("right", "down"), [(10.1, 0.0), (0.0, float("nan")), (float("inf"), 0.0)])
def test_nothing_is_moved_further_than_is_sane(right: float, down: float) -> None:
    """A damaged setting moves nothing at all."""
    assert sane(right, down) == NO_SHIFT
