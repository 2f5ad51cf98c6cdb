# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sample school with some activities in it, for tests of this page."""

import pytest

from app.domain.selections import TeacherSelection
from tests.ui.pages.activities.acting import TODAY, Acting, study_day
from tests.ui.pages.sample_school import Stage, without_activities
from tests.ui.pages.sample_school import stage as sample
from ui.pages.activities import ActivitiesPage

__all__ = ["acting", "sample", "stage"]


@pytest.fixture
def stage(sample: Stage) -> Stage:
    """Return the sample school without the activities it comes with."""
    without_activities(sample.services)
    return sample


@pytest.fixture
def acting(stage: Stage) -> Acting:
    """Return the page of activities: a study day of last month for six teachers, and one to come for three."""
    teachers = stage.services.staff.ids(TeacherSelection(), TODAY)
    held = stage.services.activities.add(study_day("Studiedag toetsing", 30), teachers[:6])
    coming = stage.services.activities.add(study_day("Studiedag burgerschap", -30), teachers[:3], status=Acting.PLANNED)
    page = ActivitiesPage(stage.services, stage.tasks, stage.wording)
    stage.show(page)
    return Acting(stage, page, teachers, held, coming)
