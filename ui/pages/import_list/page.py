# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Bringing a staff list in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.ids import OwnFieldId, TeacherId
from app.services.imports import ImportResult, StaffField, tells_who
from app.wording import Wording
from ui.dialogs.file_choice import ask_refused_rows
from ui.dialogs.leaver_packs import LeaverPacks
from ui.importing.four_steps import ImportSteps
from ui.pages.import_list.columns_step import StaffColumns
from ui.pages.import_list.done_step import StaffDone
from ui.pages.import_list.file_step import StaffFile
from ui.pages.import_list.review_step import StaffReview
from ui.pages.import_list.work import StaffWork
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap import Services


Meaning = tuple[dict[int, StaffField], dict[int, OwnFieldId], str]


class ImportPage(ImportSteps):
    """Compares the list with the teachers of the school; who is new can be invited at once."""

    compares_with = frozenset({"teacher", "own_field"})
    columns_step: StaffColumns
    review_step: StaffReview
    done_step: StaffDone
    work: StaffWork

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self.file_step = StaffFile(wording)
        self.columns_step = StaffColumns(wording)
        self.review_step = StaffReview(wording)
        self.done_step = StaffDone(wording)
        self._packs = LeaverPacks(self)
        self._leavers: tuple[TeacherId, ...] = ()
        self.work = StaffWork(services, tasks, wording, self)
        self.review_step.rows_wanted.connect(self.work.decide_rows)
        self.review_step.all_wanted.connect(self.work.decide_all)
        self.done_step.packs_wanted.connect(lambda: self._packs.make(self._leavers))
        self.put_together("staff")

    def title(self) -> str:
        """Return the page's title."""
        return self.tr("Import a staff list")

    def meaning(self) -> Meaning:
        """Return what the columns mean, which own fields some hold, and from which system the list comes."""
        return self.columns_step.mapping(), self.columns_step.own(), self.columns_step.source()

    def make_plan(self, meaning: Meaning) -> None:
        """Compare with the teachers."""
        if self.read is not None:
            self.work.plan(self.read, *meaning)

    def lacks(self) -> str:
        """Return what is missing to know who is meant."""
        if tells_who(self.columns_step.mapping()):
            return ""
        return self.tr("Say which column holds the name, or the staff number or code.")

    def show_columns(self) -> None:
        """Show the columns of the list that was read now."""
        self.columns_step.show_read(self.read)

    def show_result(self, result: ImportResult) -> None:
        """Show how many teachers came and changed."""
        self._leavers = result.leavers
        self.done_step.show_result(result, self.read.path.name if self.read else "")
        if self._leavers:
            privacy, ids = self.services.privacy, self._leavers
            self.tasks.run_latest("import.kept", lambda: privacy.kept_until_of(ids), self.done_step.show_kept)

    def ask_refused(self, title: str, name: str) -> Path | None:
        """Ask where the sheet of the refused rows goes."""
        return ask_refused_rows(self, title, name)

    def after(self) -> str:
        """Return what one does with who is new."""
        return self.tr("Invite teachers…")

    def go_on(self) -> None:
        """Begin a round."""
        self.start_round.emit([])
