# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of activities: the list with one activity beside it, a new one in three steps, catalogue, no evidence."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.domain.ids import ActivityId, TeacherId
from app.wording import Wording
from ui.dialogs.message import ask
from ui.pages.activities.catalogue import Catalogue
from ui.pages.activities.changing import ActivityChanges
from ui.pages.activities.dressing import Dressing, of_catalogue, of_list, of_missing
from ui.pages.activities.keeping import ActivityEvidence
from ui.pages.activities.listed import ListedActivities
from ui.pages.activities.missing import MissingList
from ui.pages.activities.steps import ActivitySteps
from ui.pages.activities.taking_part import TakingPart
from ui.tasks import Tasks
from ui.widgets import tab_stops
from ui.widgets.page import Page

if TYPE_CHECKING:
    from app.bootstrap import Services


class View(IntEnum):
    """What the page shows."""

    LIST = 0
    STEPS = 1
    CATALOGUE = 2
    MISSING = 3


class ActivitiesPage(Page):
    """`start(teacher_ids)` begins a new activity, `open(activity_id)` shows one beside the list."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._view = View.LIST
        self._before_steps = View.LIST
        self._counted = 0
        self._without = 0
        self.listed = ListedActivities(services, tasks, wording, self.lock)
        self.steps = ActivitySteps(services, tasks, wording)
        self.catalogue = Catalogue(services, tasks, wording)
        self.missing = MissingList(services, tasks, wording)
        self._changes = ActivityChanges(self, self.listed.details)
        self._evidence = ActivityEvidence(self, self._changes, self.listed.details, self.missing)
        TakingPart(self, self.listed.details.participants)
        self._back = QPushButton(self.tr("Back"))
        self._stacked = QStackedWidget()
        for widget in (self.listed, self.steps, self.catalogue, self.missing):
            self._stacked.addWidget(widget)
        self.content.addWidget(self._stacked, 1)
        self.bottom.addWidget(self._back)
        self._main = self.set_primary("", self._on_primary)
        self._connect()
        self._show(View.LIST)

    def start(self, teacher_ids: Sequence[int]) -> None:
        """Begin a new activity; these people are ticked."""
        if self.may_close():
            self.steps.begin([TeacherId(who) for who in teacher_ids])
            self._show_steps()

    def open(self, activity_id: int) -> None:
        """Show an activity beside the list."""
        if self.may_close():
            self._show(View.LIST)
            self.listed.open(activity_id)

    def show_part(self, part: str) -> None:
        """Show "missing", "catalogue" or "list"; "new" begins a new activity."""
        if part == "new":
            self.start([])
        elif part in {"missing", "catalogue", "list"} and self.may_close():
            self._show({"missing": View.MISSING, "catalogue": View.CATALOGUE, "list": View.LIST}[part])
            self.reload(frozenset())

    def reload(self, kinds: frozenset[str]) -> None:
        """Read again what is on the screen; a draft in the steps stays."""
        if kinds and not kinds & {"activity", "participation", "evidence", "teacher", "school"}:
            return
        self.listed.read()
        self.tasks.run_latest("activities.without", self.services.evidence.count_missing, self._on_without)
        if self._view is View.CATALOGUE:
            self.catalogue.read()
        elif self._view is View.MISSING:
            self.missing.read()
        elif self._view is View.STEPS:
            self.steps.who.read()

    def may_close(self) -> bool:
        """Ask before a new activity that is being entered is lost."""
        if self._view is not View.STEPS or not self.steps.half_made():
            return True
        sure = ask(
            self,
            self.tr("Throw away the new activity?"),
            self.tr("What you filled in was not added yet. It will be gone."),
            yes=self.tr("Throw away"),
            no=self.tr("Keep editing"),
            danger=True,
        )
        if sure:
            self._show(self._before_steps)
        return sure

    def escaped(self) -> bool:
        """Let go of who is chosen, close the activity, or go a step back, before Escape leads elsewhere."""
        if not self.isVisible() or not tab_stops.has_cursor(self):
            return False  # a teacher who was opened here is closed first
        if self._view is View.STEPS:
            self.steps.back()
            return True
        if self._view is not View.LIST:
            if self._view is View.CATALOGUE or not self.missing.choose_none():
                self._on_back()
            return True
        return self.listed.escaped()

    def _connect(self) -> None:
        listed, details = self.listed, self.listed.details
        self._back.clicked.connect(lambda _on: self._on_back())
        listed.list.opened.connect(listed.open)
        listed.failed.connect(self.show_error)
        listed.placed.connect(self._dress)
        listed.list.begun.connect(lambda: self.start([]))
        listed.list.arrived.connect(self._on_listed)
        listed.catalogue_wanted.connect(lambda: self.show_part("catalogue"))
        listed.missing_wanted.connect(lambda: self.show_part("missing"))
        listed.scans_wanted.connect(lambda: self.go_to.emit("scans"))
        listed.import_wanted.connect(self.import_activities)
        details.participants.person_opened.connect(self.open_teacher)
        details.participants.adding.connect(self._on_adding)
        details.repeated.connect(lambda: self._begin_again(details.activity_id))
        self._changes.gone.connect(listed.close_details)
        self.steps.changed.connect(self._dress)
        self.steps.what.earlier_wanted.connect(lambda: self.show_part("catalogue"))
        self.steps.left.connect(self._leave_steps)
        self.steps.failed.connect(self.show_error)
        self.steps.stored.connect(self._on_stored)
        self.catalogue.changed.connect(self._dress)
        for part in (self.catalogue.opened, self.missing.activity_opened):
            part.connect(self.open)
        self.missing.arrived.connect(lambda _count: self._dress())
        self.missing.person_opened.connect(self.open_teacher)

    def _show(self, view: View) -> None:
        self._view = view
        self._stacked.setCurrentIndex(view)
        self._dress()

    def _show_steps(self) -> None:
        self.notice.hide()
        if self._view is not View.STEPS:
            self._before_steps = self._view
        self._show(View.STEPS)

    def _dress(self) -> None:
        """Set heading and main button by what is shown."""
        title, line, text, enabled = self._dressing()
        self.set_heading(title, line)
        # An activity alone has a title of its own, and on a small screen there is no room for another one.
        alone = self._view is View.LIST and self.listed.alone()
        text = "" if alone else text
        self._heading.setVisible(not alone)
        self._explanation.setVisible(bool(line) and not alone)
        self._back.setVisible(self._view is not View.LIST)
        self._main.setText(text)
        self._main.setVisible(bool(text))
        self._main.setEnabled(enabled)
        self._bottom_bar.setVisible(bool(text) or self._view is not View.LIST)
        self.lock(self._main, self.steps)
        firsts = {
            View.LIST: self.listed.first_focus(),
            View.CATALOGUE: self.catalogue.view,
            View.MISSING: self.missing.view,
        }
        self.comes_first = firsts.get(self._view)
        self.at_place((self._view, self.steps.place))

    def _dressing(self) -> Dressing:
        if self._view is View.STEPS:
            return (*self.steps.heading(), *self.steps.main())
        if self._view is View.CATALOGUE:
            return of_catalogue(chosen=self.catalogue.current() is not None)
        if self._view is View.MISSING:
            return of_missing(self._without)
        return of_list(self._counted, none_at_all=self.listed.list.none_at_all)

    def _on_primary(self) -> None:
        if self._view is View.STEPS:
            self.steps.forward()
        elif self._view is View.CATALOGUE:
            row = self.catalogue.current()
            if row is not None:
                self._begin_again(row.last_id)
        else:
            self.start([])

    def _on_back(self) -> None:
        self.notice.hide()
        self.steps.back() if self._view is View.STEPS else self._show(View.LIST)

    def _leave_steps(self) -> None:
        if self.may_close():
            self._show(self._before_steps)

    def _begin_again(self, activity_id: ActivityId) -> None:
        self.steps.begin_again(activity_id)
        self._show_steps()

    def _on_adding(self) -> None:
        file = self.listed.details.file
        if file is not None:
            self.steps.begin_adding(file.activity, [row.participation.teacher_id for row in file.participants])
            self._show_steps()

    def _on_stored(self, activity_id: int, count: int) -> None:
        self.open(activity_id)
        self.notice.show_done(self.tr("%n teacher(s) added", "", count))

    def _on_listed(self, total: int) -> None:
        self._counted = total
        self._dress()

    def _on_without(self, count: int) -> None:
        self._without = count
        self.listed.show_without(count)
        self._dress()
