# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The long work of a list of activities, off the window's thread: what is its own, comparing and choosing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import TeacherId
from app.services.activity_imports import ActivityField, ActivityPlan, ReadActivities
from app.wording import Wording
from ui.importing.work import ImportWork
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class ActivityWork(ImportWork):
    """Compares with the activities of the school."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QObject) -> None:
        super().__init__(services.activity_imports, services.history, tasks, wording, parent)
        self._imports = services.activity_imports

    def plan(self, read: ReadActivities, mapping: Mapping[int, ActivityField]) -> None:
        """Compare a list with the activities and the teachers of the school."""
        imports, as_meant = self._imports, replace(read, mapping=mapping)
        what = self.tr("Comparing with the activities")
        self.make_plan(lambda progress: imports.plan(as_meant, progress), what)

    def take_hours(self, plan: ActivityPlan, row_numbers: Sequence[int], take: bool) -> None:
        """Say whether the hours of the list hold for rows where that is in doubt."""
        imports = self._imports
        self.decide(plan, lambda newest: imports.take_hours(newest, row_numbers, take=take))

    def choose(self, plan: ActivityPlan, row_number: int, teacher_id: TeacherId | None) -> None:
        """Say who a name in doubt is, or None for none of the candidates."""
        imports = self._imports
        self.decide(plan, lambda newest: imports.choose(newest, row_number, teacher_id))
