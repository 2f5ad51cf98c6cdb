# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list is held to the same limits as the form: what no form would take is a refused row with the reason."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.ids import TeacherId
from app.domain.names import PersonName
from app.domain.teachers import StaffNumber, Teacher
from app.domain.validity import check_teacher
from app.exchange.decisions import decide_all, decide_rows, teachers_to_write
from app.exchange.plan import Decision, Outcome
from app.wording import Wording
from tests.unit.exchange.test_plan import BOS, TODAY, plan

LONG = "x" * 300


@pytest.mark.parametrize(
    ("header", "cell", "column", "code"),
    [
        ("In dienst;Uit dienst", "01-08-2025;01-08-2020", "Uit dienst", "limit_period"),
        ("Vakken", f"{LONG},Engels", "Vakken", "limit_too_long"),
        ("Bevoegdheid", f"{LONG}: eerstegraads", "Bevoegdheid", "limit_too_long"),
        ("Niet uitnodigen reden", "y" * 600, "Niet uitnodigen reden", "limit_too_long"),
        ("Vestiging", "z" * 201, "Vestiging", "too_long"),
    ],
)
def test_a_row_no_form_would_take_is_refused_with_the_reason(header: str, cell: str, column: str, code: str) -> None:
    """The row is refused and named with its column; nothing of it would be written, its cells can be saved."""
    planned = plan(f"0500;B.;Mulder;{cell}", existing=(), headers=f"Personeelsnummer;Voorletters;Achternaam;{header}")
    row = planned.rows[0]
    assert (row.outcome, row.problems[-1].code, row.problems[-1].column) == (Outcome.REFUSED, code, column)
    assert teachers_to_write(planned) == ([], [])
    assert row.read is not None
    assert list(row.read.cells)[:3] == ["0500", "B.", "Mulder"]
    for language in ("nl", "en"):
        assert "{" not in Wording(language).say(row.problems[-1].key, row.problems[-1].said)


@pytest.mark.parametrize("text", ["a@b.c", "a@@school.example", "a@.example", "a b@school.example", "a@school..x"])
def test_a_cell_that_can_be_no_email_is_left_out_and_said(text: str) -> None:
    """The rest of the row is taken over, as with every other cell that cannot be read."""
    row = plan(f"0500;B.;;Mulder;{text};;", existing=()).rows[0]
    assert (row.outcome, [item.code for item in row.problems]) == (Outcome.NEW, ["email_unknown"])
    assert row.teacher_after is not None
    check_teacher(row.teacher_after)


def test_filling_gaps_only_is_held_to_the_limits_too() -> None:
    """A first day that the list gives may not come after the last one that stays."""
    left = replace(BOS, employed_until=date(2027, 1, 1), employed_from=None)
    headers = "Personeelsnummer;Voorletters;Tussenvoegsel;Achternaam;In dienst;Uit dienst"
    planned = plan("0012;A.;van den;Bos;01-02-2027;01-03-2027", existing=(left,), headers=headers)
    assert planned.rows[0].outcome is Outcome.CHANGED
    assert decide_rows(planned, {0}, Decision.FILL).rows[0].outcome is Outcome.REFUSED


def test_nobody_leaves_before_they_came() -> None:
    """Somebody who starts today and is not on the list can be noted as left, on that day at the earliest."""
    fresh = Teacher(
        id=TeacherId(9), name=PersonName(surname="Mulder"), numbers=(StaffNumber("hr", "9"),), employed_from=TODAY
    )
    planned = plan("0012;A.;van den;Bos;;;", existing=(BOS, fresh))
    _, changed = teachers_to_write(decide_all(planned, Outcome.LEFT, Decision.MARK_LEFT))
    assert [after.employed_until for _, after in changed] == [TODAY]
