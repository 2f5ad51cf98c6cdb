# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The large schools that benchmarks look at are schools as the program itself would have made them."""

from pathlib import Path

from app.domain.selections import TeacherSelection
from app.persistence import statuses
from tests.large_school import ON, fill
from tests.large_views import VIEWS
from tests.schools import database, reading, teacher

PEOPLE = 300


def test_a_large_school_is_as_the_program_would_have_made_it(tmp_path: Path) -> None:
    """Statuses follow from the events, most views hold somebody and none everybody, and work in it can go on."""
    services = fill(tmp_path / "groot.school", PEOPLE)
    with reading(services) as connection:
        assert statuses.differing(connection, database(services).spans_of) == 0

    sizes = [services.staff.count(view.selection, ON) for view in VIEWS if view.where is not None]
    added = services.staff.add(teacher(0, code="NIEUW"))
    everybody = services.staff.count(TeacherSelection(in_service=None), ON)
    services.close(backup=False)

    assert sum(map(bool, sizes)) > len(sizes) / 2
    assert max(sizes) < PEOPLE
    assert (added.id, everybody) == (PEOPLE + 1, PEOPLE + 1)
