# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of activities with somebody before it, for its tests."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar

from PIL import Image
from PySide6.QtWidgets import QAbstractButton

from app.domain.activities import Activity, ParticipationStatus
from app.domain.activity_rows import ParticipantRow
from app.domain.ids import ActivityId, TeacherId
from tests.ui.pages.sample_school import Stage
from ui.pages.activities import ActivitiesPage

TODAY = date(2026, 11, 23)


def study_day(title: str, days_ago: int) -> Activity:
    """Make an activity of six hours that is not stored."""
    on = TODAY - timedelta(days=days_ago)
    return Activity(title, on, on, provider="Academie", contact_hours=6.0)


def photograph(folder: Path) -> Path:
    """Make a picture of a signed list."""
    file = folder / "presentielijst.png"
    Image.new("RGB", (60, 80), (250, 250, 245)).save(file)
    return file


@dataclass
class Acting:
    """A page with the ids of what it holds."""

    PLANNED: ClassVar = ParticipationStatus.PLANNED

    stage: Stage
    page: ActivitiesPage
    teachers: list[TeacherId]
    held: ActivityId
    coming: ActivityId

    def open(self, activity_id: ActivityId) -> None:
        """Show an activity beside the list."""
        self.page.open(activity_id)
        self.stage.until_calm()

    def press(self, words: str) -> None:
        """Press the one button that says this."""
        found = [b for b in self.page.findChildren(QAbstractButton) if b.isVisible() and b.text().strip() == words]
        assert [b.text().strip() for b in found] == [words]
        assert found[0].isEnabled()
        found[0].click()
        self.stage.until_calm()

    def main(self) -> str:
        """Return what the main button says."""
        assert self.page.primary is not None
        return self.page.primary.text()

    def press_main(self) -> None:
        """Press the main button."""
        assert self.page.primary is not None
        assert self.page.primary.isEnabled()
        self.page.primary.click()
        self.stage.until_calm()

    def type(self, name: str, text: str) -> None:
        """Type into a field of a new activity and leave it."""
        widget = self.page.steps.what.form.form.widget(name)
        line = widget.lineEdit() if hasattr(widget, "lineEdit") else widget
        line.setText(text)
        line.editingFinished.emit()

    def participants(self, activity_id: ActivityId) -> list[ParticipantRow]:
        """Return who takes part, as it is stored."""
        return list(self.stage.services.activities.participants(activity_id))

    def titles(self) -> list[str]:
        """Return the titles in the list."""
        return [row.title for row in self.page.listed.list.model.rows]
