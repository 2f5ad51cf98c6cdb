# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same question gets the same number everywhere: who teaches is counted, and others are told apart."""

from datetime import timedelta

import pytest

from app.bootstrap import Services
from app.domain.filters import Condition, FilterTest
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind, Status
from app.domain.reports import Report
from app.domain.selections import Need, TeacherSelection
from app.domain.start_figures import BESIDES
from app.domain.teachers import StaffKind
from app.domain.views import SavedView
from app.services.filter_words import FilterWords
from app.services.glance import first_figures
from app.wording import Wording
from tests.schools import DAY, teacher

WORDS = Wording("nl")
LATER = DAY + timedelta(60)
WAITS = Condition("status", FilterTest.IS, (Status.INVITED.value,))


@pytest.fixture
def mixed(school: Services) -> Services:
    """Two teachers and an assistant, all of them invited, and an assistant to whom nobody ever wrote."""
    kinds = (StaffKind.TEACHING, StaffKind.TEACHING, StaffKind.SUPPORT, StaffKind.SUPPORT)
    ids = [school.staff.add(teacher(at, kind=kind, employed_from=None)).id for at, kind in enumerate(kinds)]
    school.registrations.note(EventKind.INVITED, ids[:3], DAY)
    return school


def _figures(report: Report) -> dict[str, object]:
    return {one.key: one.value for one in report.figures}


def test_the_worklist_counts_whom_the_overview_of_no_answer_counts(mixed: Services) -> None:
    """An assistant who was invited once is in neither, and is told of apart in both."""
    lines = {line.need: line.count for line in mixed.worklist.lines(LATER)}
    report = mixed.overviews.make("unanswered", Asked(LATER), WORDS)
    found = _figures(report)
    others = next(one.who for one in report.figures if one.key == "others")

    assert (lines[Need.NO_ANSWER], found["waiting"], found["others"], mixed.worklist.besides(LATER)) == (2, 2, 1, 1)
    assert others is not None
    assert mixed.staff.ids(others, LATER) == mixed.staff.ids(BESIDES, LATER)
    if not mixed.file.location.startswith("postgresql"):
        file = mixed.file.location
        mixed.close(backup=False)
        glance = first_figures(file, LATER)
        assert glance is not None
        assert {line.need: line.count for line in glance.standing.lines} == lines


def test_a_view_holds_as_many_in_an_overview_as_in_the_sidebar(mixed: Services) -> None:
    """A view is a group of its own: whoever is in it is counted, and the sentence says so."""
    view = mixed.views.add(SavedView("Wacht nog", WAITS, pinned=True))
    report = mixed.overviews.make("unanswered", Asked(LATER, where=view.where, in_service=view.in_service), WORDS)

    assert _figures(report)["waiting"] == mixed.staff.count(view.selection, LATER) == 3
    assert "others" not in _figures(report)
    assert report.sentence.startswith("iedereen in dienst op ")


def test_a_reminder_is_not_proposed_to_who_does_not_teach(mixed: Services) -> None:
    """As an invitation is not; the reason is told, and of who was never invited that one first."""
    found = [one.reason for one in mixed.rounds.candidates(mixed.rounds.draft(LATER, "reminder"))]

    assert sorted(found) == ["", "", "not_invited", "not_teaching"]


@pytest.mark.parametrize(
    ("selection", "said"),
    [
        (TeacherSelection(), "iedereen in dienst"),
        (TeacherSelection(kinds=frozenset({StaffKind.TEACHING})), "leraren in dienst"),
        (TeacherSelection(need=Need.NO_ANSWER), "leraren in dienst"),
        (TeacherSelection(need=Need.DOUBLE), "iedereen in dienst"),
    ],
)
def test_a_list_with_other_staff_in_it_is_not_called_a_list_of_teachers(
    school_file: Services, selection: TeacherSelection, said: str
) -> None:
    """Teachers are said only where nobody else can be in it."""
    assert FilterWords(school_file.views.fields(), WORDS).sentence(selection, DAY).startswith(said)
