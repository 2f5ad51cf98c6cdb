# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The state of a view counts alike now and a year before, and says no year before where it cannot know whom it was."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.bootstrap import Services
from app.domain.filters import Condition, FilterTest
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind
from app.domain.reports import Figure
from app.domain.teachers import StaffKind
from app.wording import Wording
from tests.schools import teacher

WORDS = Wording("nl")
ON = date(2013, 9, 30)
VIEW = replace(Asked(ON), of_view=True)


def school_of_eight(school: Services) -> None:
    """Add three teachers, one of them invited long ago, and five others."""
    kinds = [StaffKind.TEACHING] * 3 + [StaffKind.SUPPORT] * 5
    people = [school.staff.add(teacher(at, employed_from=date(2000, 1, 1), kind=kind)) for at, kind in enumerate(kinds)]
    school.registrations.note(EventKind.INVITED, [people[0].id], ON - timedelta(800))


def figures(school: Services, asked: Asked) -> dict[str, Figure]:
    """Return the figures of the state of registrations by their key."""
    return {one.key: one for one in school.overviews.make("registration", asked, WORDS).figures}


def test_the_year_before_leaves_out_whom_the_figure_leaves_out(
    school_file: Services, fixed_clock: Callable[[datetime], None], tmp_path: Path
) -> None:
    """Who does not teach stands apart on both days, and in the file with its old keys."""
    fixed_clock(datetime(2013, 9, 30, 10, tzinfo=UTC))
    school_of_eight(school_file)
    found = figures(school_file, VIEW)
    assert (found["not_invited"].value, found["not_invited"].before) == (2, 2)
    assert (found["no_teacher"].value, found["no_teacher"].before) == (5, 5)
    assert found["total"].label == "mensen in dienst"
    school_file.overviews.save_registration(VIEW, tmp_path / "o.json")
    told = json.loads((tmp_path / "o.json").read_text(encoding="utf-8"))["by_status"]
    assert told == {"not_invited": 2, "invited": 1, "no_teacher": 5}


def test_a_view_of_a_day_says_no_year_before(school_file: Services, fixed_clock: Callable[[datetime], None]) -> None:
    """Whoever is invited today need not have been in that view then; whoever left was in service."""
    fixed_clock(datetime(2013, 9, 30, 10, tzinfo=UTC))
    school_of_eight(school_file)
    status = replace(VIEW, where=Condition("status", FilterTest.IS, ("invited",)))
    for asked in (status, replace(VIEW, in_service=False)):
        report = school_file.overviews.make("registration", asked, WORDS)
        assert {one.before for one in report.figures} == {None}
        assert "trend" not in {one.key for one in report.charts}
        assert WORDS.say("overview_registration.note_day") in report.notes
    assert figures(school_file, replace(VIEW, in_service=False))["total"].label == "mensen niet in dienst"
