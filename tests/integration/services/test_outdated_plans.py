# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A plan of an import says what would happen; once the teachers changed it does not, and is not carried out."""

import json
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.school import School
from app.errors import SchoolFileError
from app.progress import Progress
from app.services.imports import Decision, ImportPlan, ImportService, Outcome
from app.wording import Wording
from tests.schools import opened, teacher
from tests.staff_lists import write_list


def _plan(services: Services, folder: Path) -> ImportPlan:
    read = services.imports.read(write_list(folder / "lijst van Anna de Proef.csv", "magister", 6), Progress())
    return services.imports.plan(read, read.mapping, Progress())


def test_the_same_plan_twice_adds_nobody_twice(school: Services, tmp_path: Path) -> None:
    """The second time is refused with a sentence."""
    plan = _plan(school, tmp_path)
    school.imports.apply(plan, Progress())
    with pytest.raises(SchoolFileError) as refused:
        school.imports.apply(plan, Progress())
    assert (refused.value.key, len(school.staff.all())) == ("school_file.plan_outdated", 6)
    for language in ("nl", "en"):
        assert "plan" in Wording(language).error(refused.value)


def test_two_desks_with_the_same_list_add_its_people_once(server_address: str, tmp_path: Path) -> None:
    """The second desk is told to look at the plan again; made again it changes nothing."""
    with opened(server_address) as one, opened(server_address) as other:
        plans = [_plan(desk, tmp_path) for desk in (one, other)]
        one.imports.apply(plans[0], Progress())
        with pytest.raises(SchoolFileError) as refused:
            other.imports.apply(plans[1], Progress())
        again = other.imports.apply(_plan(other, tmp_path), Progress())
        assert (refused.value.key, again.new, len(one.staff.all())) == ("school_file.plan_outdated", 0, 6)


def test_what_does_not_touch_teachers_leaves_a_plan_as_it_is(school: Services, tmp_path: Path) -> None:
    """Filling in the school while looking at a plan is no reason to look again; undoing an addition is."""
    school.staff.add(teacher(40))
    plan = _plan(school, tmp_path)
    school.school.save(School(), School(name="De Wilgenhof"))
    assert school.imports.apply(plan, Progress()).new == 6
    plan = _plan(school, tmp_path)
    school.history.undo()
    with pytest.raises(SchoolFileError):
        school.imports.apply(_changed(plan), Progress())


def _changed(plan: ImportPlan) -> ImportPlan:
    return ImportService.decide_all(plan, Outcome.LEFT, Decision.MARK_LEFT)


def test_the_name_of_a_list_is_not_kept_in_the_journal(school_file: Services, tmp_path: Path) -> None:
    """What the journal says of an action is not sealed, and a file's name may hold a person's."""
    school_file.imports.apply(_plan(school_file, tmp_path), Progress())
    kept = [json.dumps(dict(one.action.facts)) for one in school_file.history.recent(5)]
    assert kept == ['{"count": 6}']
