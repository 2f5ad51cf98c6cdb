# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Teachers asked for by their staff code, which schools give out again."""

from datetime import date

import pytest

from app.bootstrap import Services
from app.errors import NotFound
from tests.schools import DAY, teacher


def test_a_code_given_twice_is_one_teacher(school: Services) -> None:
    """However it is written: nobody gets two letters or two events by it."""
    made = [school.staff.add(teacher(number, code=code)) for number, code in enumerate(["BRG", "CEL"])]
    assert school.staff.by_codes(["cel", "BRG", "Cel"], DAY) == made[::-1]


def test_a_code_that_was_given_out_again_means_who_is_in_service(school: Services) -> None:
    """Not the colleague who left."""
    school.staff.add(teacher(0, code="BRG", employed_until=date(2012, 7, 31)))
    here = school.staff.add(teacher(1, code="brg"))
    assert school.staff.by_codes(["BRG"], DAY) == [here]


def test_a_code_of_two_who_are_in_service_is_refused(school: Services) -> None:
    """Nobody is guessed."""
    for number in range(2):
        school.staff.add(teacher(number, code="BRG"))
    with pytest.raises(NotFound) as refused:
        school.staff.by_codes(["BRG"], DAY)
    assert (refused.value.key, refused.value.facts["codes"]) == ("not_found.codes_of_several", ["BRG"])
