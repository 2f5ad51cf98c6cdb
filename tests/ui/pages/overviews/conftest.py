# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sample school for tests of this page, with the page itself."""

import pytest

from app.domain.selections import TeacherSelection
from tests.ui.pages.sample_school import Stage, stage
from ui.pages.overviews import OverviewsPage

__all__ = ["page", "stage", "wanted"]


@pytest.fixture
def page(stage: Stage) -> OverviewsPage:
    """Return the page of overviews of the sample school, in a room like that of a usual window."""
    shown = OverviewsPage(stage.services, stage.tasks, stage.wording)
    stage.show(shown)
    return shown


@pytest.fixture
def wanted(page: OverviewsPage) -> list[TeacherSelection]:
    """Return the selections the page asked to show."""
    heard: list[TeacherSelection] = []
    page.show_counted.connect(lambda counted: heard.append(counted.who))
    return heard
