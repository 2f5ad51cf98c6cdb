# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The long work of a staff list, off the window's thread: what is its own, comparing and deciding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import OwnFieldId, TeacherId
from app.services.imports import Decision, ImportPlan, Outcome, ReadList, StaffField
from app.wording import Wording
from ui.importing.work import ImportWork
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


class StaffWork(ImportWork):
    """Compares with the teachers of the school."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QObject) -> None:
        super().__init__(services.imports, services.history, tasks, wording, parent)
        self._imports = services.imports

    def plan(
        self, read: ReadList, mapping: Mapping[int, StaffField], own: Mapping[int, OwnFieldId], source: str
    ) -> None:
        """Compare a list with the teachers of the school."""
        imports, from_source = self._imports, replace(read, guess=replace(read.guess, source=source))
        what = self.tr("Comparing with the teachers")
        self.make_plan(lambda progress: imports.plan(from_source, mapping, progress, own), what)

    def decide_all(self, plan: ImportPlan, outcome: Outcome, decision: Decision) -> None:
        """Decide about all rows of one outcome."""
        imports = self._imports
        self.decide(plan, lambda newest: imports.decide_all(newest, outcome, decision))

    def decide_rows(
        self,
        plan: ImportPlan,
        places: frozenset[int],
        decision: Decision,
        chosen: TeacherId | None,
        left_on: date | None,
    ) -> None:
        """Decide about the rows at these places of the plan; `chosen` is whom a doubtful one is about."""
        imports = self._imports
        self.decide(plan, lambda newest: imports.decide_rows(newest, places, decision, chosen, left_on))
