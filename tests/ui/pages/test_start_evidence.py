# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The start page tells what was done and nothing shows."""

from datetime import date

from PySide6.QtWidgets import QPushButton

from app.domain.activities import Activity
from app.domain.selections import TEACHING
from tests.ui.pages.sample_school import Stage, stage, without_activities
from ui.pages.start import StartPage

__all__ = ["stage"]
ON = date(2026, 10, 12)


def test_a_card_counts_what_has_no_evidence_and_leads_to_it(stage: Stage) -> None:
    """Three who took part, and no file."""
    without_activities(stage.services)
    teachers = stage.services.staff.ids(TEACHING, ON)[:3]
    stage.services.activities.add(Activity("Studiedag", ON, ON, contact_hours=6.0), teachers)
    page = StartPage(stage.services, stage.tasks, stage.wording)
    asked: list[str] = []
    page.go_to.connect(asked.append)
    stage.show(page)
    names = {button.accessibleName(): button for button in page.findChildren(QPushButton) if button.isVisible()}
    names["Show them: 3 participations without evidence"].click()
    assert asked == ["activities/missing"]
