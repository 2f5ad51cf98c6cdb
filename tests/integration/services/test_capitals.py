# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bèta and bèta are one team, however people are counted, in groups, behind a number and in a view of them."""

from dataclasses import replace

from app.bootstrap import Services
from app.domain.overview_asking import Asked
from app.domain.overviews import RegistrationOverview
from app.domain.selection_filters import where_of
from app.domain.selections import Order, TeacherColumn, TeacherSelection
from app.domain.teachers import StaffKind
from app.wording import Wording
from tests.schools import DAY, teachers

NAMES = ("bèta", "Talen", "Bèta", "bèta", "")


def test_a_number_is_the_same_in_an_overview_a_list_and_a_view(school: Services) -> None:
    """The spelling that most people have is shown."""
    for one, name in zip(teachers(5), NAMES, strict=True):
        changes = {"employed_from": None, "employed_until": None, "kind": StaffKind.TEACHING}
        school.staff.add(replace(one, team=name, location=name, section="", tags=(name,) if name else (), **changes))
    order = Order(groups=TeacherColumn.TEAM)
    groups = [(one.value, one.people) for one in school.staff.groups(TeacherSelection(), order, DAY, [])]
    assert groups == [("bèta", 3), ("Talen", 1), ("", 1)]

    report = school.overviews.make("registration", Asked(DAY, group_by="team"), Wording("nl"))
    table = next(table for table in report.tables if table.key == "team")
    lines = {row.cells[0]: (row.cells[1], row.who) for row in table.rows}
    assert lines["bèta"][0] == 3
    assert "Bèta" not in lines
    assert all(school.staff.count(who, DAY) == shown for shown, who in lines.values() if who)
    assert _by_location(school.overviews.registration(DAY)) == groups
    for who in ({"teams": "Bèta"}, {"groups": "bèta"}, {"locations": "BÈTA"}, {"tags": "Bèta"}):
        found = TeacherSelection(**{key: frozenset({value}) for key, value in who.items()})  # type: ignore[arg-type]
        saved = TeacherSelection(where=where_of(found))
        assert school.staff.count(found, DAY) == school.staff.count(saved, DAY) == 3


def _by_location(overview: RegistrationOverview) -> list[tuple[str, int]]:
    return [(one.name, one.total) for one in overview.groups if one.by == "location"]


def test_a_code_is_found_whatever_its_capitals(school: Services) -> None:
    """Those of letters with an accent too, in a file and on a server."""
    one = school.staff.add(replace(teachers(1)[0], code="ÉVA", employed_from=None))
    for code in ("ÉVA", "éva", "Éva", "évA"):
        assert [found.id for found in school.staff.by_codes([code])] == [one.id]
