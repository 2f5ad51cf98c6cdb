# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody with two appointments stands on two rows; the plan has one, and says what of the second is left out."""

import pytest

from app.domain.teachers import StaffKind
from app.exchange.plan import PlanRow
from tests.unit.exchange.test_plan import plan

HEADERS = (
    "Medewerker;Geboortenaam;Naamgebruik_code;Functie_omschrijving;Organisatorische_eenheid_omschrijving;Vestiging"
)


def _merged(*lines: str) -> PlanRow:
    rows = plan(*lines, existing=(), headers=HEADERS).rows
    assert len(rows) == 1
    return rows[0]


def test_what_of_a_second_appointment_is_left_out_is_said() -> None:
    """There is room for one job and one team: those of the second row are named."""
    row = _merged("12;Bos;0;Docent;Team Noord;Noord", "12;Bos;0;Decaan;Team Zuid;Noord")
    assert row.teacher_after is not None
    assert (row.teacher_after.job, row.teacher_after.team) == ("Docent", "Team Noord")
    said = [problem.facts["left"] for problem in row.problems if problem.code == "appointment_left"]
    assert said == [["Decaan", "Team Zuid"]]


def test_nothing_is_said_where_nothing_is_left_out() -> None:
    """Two equal appointments, or a second one that fills a gap of the first."""
    row = _merged("12;Bos;0;Docent;;Noord", "12;Bos;0;Docent;Team Zuid;Noord")
    assert [problem.code for problem in row.problems] == ["merged"]


def test_who_teaches_at_all_counts_as_teaching() -> None:
    """The appointment that teaches leads, in whichever order the rows stand."""
    row = _merged("12;Bos;0;Conciërge;Beheer;Noord", "12;Bos;0;Docent;Team Zuid;Noord")
    after = row.teacher_after
    assert after is not None
    assert (after.kind, after.job, after.team) == (StaffKind.TEACHING, "Docent", "Team Zuid")


@pytest.mark.parametrize("lines", [["12;Bos;0;;;Noord", "12;Bos;0;;;Zuid"], ["12;Bos;0;;;Noord | Zuid|Noord"]])
def test_several_places_read_the_same_from_one_cell_as_from_two_rows(lines: list[str]) -> None:
    """Each once, with a comma between, so that a list in the other shape changes nothing."""
    row = _merged(*lines)
    assert row.teacher_after is not None
    assert row.teacher_after.location == "Noord, Zuid"
