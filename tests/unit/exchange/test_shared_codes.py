# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What wants a look at a staff list is said: a code of two people, a last day that cannot be."""

from dataclasses import replace
from datetime import date

import pytest

from app.errors import InvalidValue
from app.exchange.decisions import decide_rows
from app.exchange.plan import Decision
from app.exchange.shared_codes import with_shared_codes
from tests.unit.exchange.test_plan import BOS, TODAY, plan


def test_a_last_day_before_the_first_is_not_changed_silently() -> None:
    """The reason is said; without a day the first one is taken."""
    starts = date(2026, 9, 1)
    made = plan("0013;B.;;Mulder;;;", existing=(replace(BOS, employed_from=starts),))
    with pytest.raises(InvalidValue) as caught:
        decide_rows(made, {1}, Decision.MARK_LEFT, left_on=date(2026, 8, 1))
    after = decide_rows(made, {1}, Decision.MARK_LEFT).rows[1].teacher_after
    assert (caught.value.facts["starts"], after and after.employed_until) == (starts, starts)


def test_a_code_of_two_people_is_a_remark_at_both_rows() -> None:
    """Of somebody in service who is not on the list too."""
    existing = (replace(BOS, code="BOS"),)
    lines = ("0020;BO;Mulder", "0021;bo;Visser", "0022;BOS;Bosman", "0023;WIT;Wit")
    made = plan(*lines, existing=existing, headers="Personeelsnummer;Afkorting;Achternaam")
    rows = with_shared_codes(made, existing, TODAY).rows
    assert [[one.code for one in row.problems] for row in rows[:4]] == [["code_shared"]] * 3 + [[]]
    assert [row.remarked for row in rows[:4]] == [True, True, True, False]
