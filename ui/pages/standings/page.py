# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of progress: who stands where with one register on a day, what would be if, and a sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from app import clock
from app.domain.progress import ProgressRow
from app.domain.registers import RegisterProfile
from app.domain.selections import TeacherSelection
from app.errors import Cancelled
from app.progress import Progress
from app.wording import Wording
from ui.dialogs.ask_own_value import ask_condition
from ui.dialogs.people import StaffInTable
from ui.pages.standings.columns import register_word
from ui.pages.standings.export import StandingsExport
from ui.pages.standings.listing import ProgressList
from ui.pages.standings.sample import Sample
from ui.pages.standings.what_if import WhatIf
from ui.pages.standings.with_people import StandingsPeople
from ui.tasks import Job, Tasks
from ui.widgets import icons, tab_stops
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.filter_parts import filter_values
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page
from ui.widgets.tag_filters import EVERYBODY
from ui.widgets.text import PlainLabel
from ui.window_state import WindowState

if TYPE_CHECKING:
    from app.bootstrap import Services

_KEPT = "standings/register"
_KINDS = {
    "teacher", "registration", "event", "activity", "participation", "evidence", "reduction", "proof",
    "register_edition", "own_field",
}  # fmt: skip


class View(IntEnum):
    """What the page shows."""

    LIST = 0
    WHAT_IF = 1
    SAMPLE = 2


@dataclass(frozen=True)
class Read:
    """What one reading brought."""

    registers: Sequence[RegisterProfile]
    register_id: str
    on: date
    rows: Sequence[ProgressRow]
    shared_names: frozenset[str] = frozenset()
    """Names that several people of the school bear."""


class StandingsPage(Page):
    """Reads off the window's thread; what is narrowed, searched and sorted afterwards needs no reading."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._view = View.LIST
        self._job: Job | None = None
        self._read: Read | None = None
        self.register = ChoiceField()
        self.register.setAccessibleName(self.tr("Register"))
        self.day = DateField()
        self.day.setAccessibleName(self.tr("On day"))
        self.day.set_value(clock.today())
        self.list = ProgressList(wording)
        self.what_if = WhatIf(services, tasks, wording)
        self.sample = Sample(wording)
        self.acting = StandingsPeople(self, self.list)
        self.of_answer, self.of_sample = (
            StaffInTable(self, part.view, part.tools, part.people) for part in (self.what_if, self.sample)
        )
        self.export = StandingsExport(self, self.list, self.what_if, self.sample)
        self._stack, self._back = QStackedWidget(), QPushButton(self.tr("Back"))
        self._buttons: list[QPushButton] = []
        self._above = FlowLayout()
        self._build()
        self._connect()
        self._show(View.LIST)

    def show_part(self, part: str) -> None:
        """Show "list", "what_if" or "sample"."""
        self._show({"what_if": View.WHAT_IF, "sample": View.SAMPLE}.get(part, View.LIST))

    def reload(self, kinds: frozenset[str]) -> None:
        """Count again after something that counts changed."""
        if kinds and not kinds & _KINDS:
            return
        if self._job is not None:
            self._job.progress.cancel()
        services, on = self.services, self.day.value() or clock.today()
        wanted = str(self.register.value() or WindowState().text(_KEPT))

        def work(progress: Progress) -> Read:
            return _read(services, wanted, on, progress)

        self.tasks.run_latest("standings.filters", lambda: filter_values(self.services), self.list.filters.offer)
        self._narrow(self.list.filters.selection())
        job = self.tasks.run(
            work,
            lambda read: self._on_read(job, read),
            what=self.tr("Counting who stands where"),
            failed=lambda error: None if isinstance(error, Cancelled) else self.show_error(error),
            asked=False,
        )
        self._job = job

    def escaped(self) -> bool:
        """Let go of who is chosen, or go back to the list, before Escape leads elsewhere."""
        if not self.isVisible() or not tab_stops.has_cursor(self):
            return False
        if self._view is not View.LIST:
            self._show(View.LIST)
            return True
        return self.list.choose_none()

    def _build(self) -> None:
        self.day.setFixedWidth(130)
        self.register.setMinimumWidth(220)
        self.tools.addLayout(self._above, 1)
        for field in (self.register, PlainLabel(self.tr("on")), self.day):
            self._above.addWidget(field)
        self._tool(self.tr("What if…"), "repeat").clicked.connect(lambda _on: self._show(View.WHAT_IF))
        self._tool(self.tr("Sample…"), "filter").clicked.connect(lambda _on: self._show(View.SAMPLE))
        menu = QMenu(self)
        menu.addAction(self.tr("Excel (XLSX)…"), lambda: self._export(".xlsx"))
        menu.addAction(self.tr("Text with semicolons (CSV)…"), lambda: self._export(".csv"))
        self._tool(self.tr("Export"), "export").setMenu(menu)
        for part in (self.list, self.what_if, self.sample):
            self._stack.addWidget(part)
        self.content.addWidget(self._stack, 1)
        self.bottom.addWidget(self._back)
        self.bottom.addStretch(1)
        self.list.none.offer(self.tr("Enter an activity"), lambda: self.start_activity.emit([]))
        self.list.none.offer(self.tr("Show the teachers"), lambda: self.go_to.emit("staff"), other=True)

    def _tool(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        self._buttons.append(button)
        self._above.addWidget(button)
        return button

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _on: self._show(View.LIST))
        self.register.committed.connect(self._on_register)
        filters = self.list.filters
        filters.changed.connect(self._narrow)
        filters.own.asking.connect(lambda field, test: ask_condition(self, filters, field, test, self.wording))
        self.day.committed.connect(self._on_day)
        self.list.why_wanted.connect(self._on_why)
        for leading in (self.list, self.sample, self.what_if):
            leading.opened.connect(self.open_teacher)
        self.what_if.failed.connect(self.show_error)
        for part in (self.list, self.sample):
            part.dossiers_wanted.connect(self._on_dossiers)

    def _show(self, view: View) -> None:
        self._view = view
        self._stack.setCurrentIndex(view)
        self._back.setVisible(view is not View.LIST)
        self._bottom_bar.setVisible(view is not View.LIST)
        if view is View.WHAT_IF and self._read is not None:
            self.what_if.choose_from(self.list.all(), self.list.chosen())
        firsts = {View.LIST: self.list.view, View.WHAT_IF: self.what_if.first(), View.SAMPLE: self.sample.first()}
        self.comes_first = firsts[view]
        self._dress()
        self.at_place(view)

    def _dress(self) -> None:
        rows = self.list.all()
        titles = {View.LIST: self.tr("Progress"), View.WHAT_IF: self.tr("What if…"), View.SAMPLE: self.tr("Sample")}
        lines = {
            View.LIST: self._counts(rows),
            View.WHAT_IF: self.tr("What something to come would do for whom. Nothing of it is stored."),
            View.SAMPLE: self.tr("People that nobody chose: the same number draws the same people again."),
        }
        self.set_heading(titles[self._view], lines[self._view])
        asked = [not row.standing.is_right for row in rows]
        for button in self._buttons:
            # A right asks nothing: there is nothing to be met by something more.
            button.setEnabled(any(asked) if button is self._buttons[0] else bool(rows))
            button.setVisible(self._view is View.LIST or button is self._buttons[-1])

    def _counts(self, rows: Sequence[ProgressRow]) -> str:
        if not rows:
            return ""
        everybody = self.tr("%n registration(s)", "", len(rows))
        if all(row.standing.is_right for row in rows):
            return self.tr("%n teacher(s) with a right to hours", "", len(rows))
        met = sum(row.standing.meets for row in rows)
        parts = [everybody, self.tr("%n meet(s) the rules", "", met)]
        return "  ·  ".join([*parts, self.tr("%n still lack(s) something", "", len(rows) - met)])

    def _on_read(self, job: Job, read: Read) -> None:
        if job is not self._job:
            return
        self._read = read
        for acting in (self.acting, self.of_answer, self.of_sample):
            acting.people.counted_on = read.on
        names = [(one.id, register_word(one, self.wording)) for one in read.registers]
        self.register.set_choices(names)
        self.register.set_value(read.register_id)
        name = dict(names).get(read.register_id, "")
        self.list.none.say(
            self.tr("Nobody stands anywhere with this register on %1").replace("%1", self.wording.day(read.on)),
            self.tr("Nobody is registered in “%1”. Note a registration with the teachers, or choose another register.")
            .replace("%1", name),
        )  # fmt: skip
        self.list.show_rows(read.rows, read.shared_names)
        profile = next((one for one in read.registers if one.id == read.register_id), None)
        self.what_if.show_register(profile, read.on)
        self.what_if.choose_from(self.list.all(), self.list.chosen())
        self.sample.show_rows(read.rows, read.shared_names)
        self._dress()

    def _narrow(self, wanted: TeacherSelection) -> None:
        """Ask who has the tags and own fields that are wanted."""
        staff, on = self.services.staff, clock.today()
        self.tasks.run_latest(
            "standings.people",
            lambda: None if wanted == EVERYBODY else frozenset(staff.ids(wanted, on)),
            self.list.show_people,
        )

    def _on_register(self) -> None:
        WindowState().remember(_KEPT, str(self.register.value()))
        self.reload(frozenset())

    def _on_day(self) -> None:
        if self.day.understood() and self.day.value():
            self.notice.hide()
            self.reload(frozenset())
        else:
            self.notice.show_error(self.tr("This is not a day. Type it like 23-11-2026, or choose it with Alt+Down."))

    def _on_why(self, row: ProgressRow) -> None:
        if self._read is not None:
            lists, register_id, wording = self.services.progress, self._read.register_id, self.wording
            self.tasks.run_latest(
                "standings.why", lambda: lists.why(register_id, row, wording), self.list.reason.show_told,
                failed=self.show_error,
            )  # fmt: skip

    def _on_dossiers(self, teacher_ids: Sequence[int]) -> None:
        day = self._read.on if self._read is not None else clock.today()
        self.go_to.emit(f"dossier/{','.join(map(str, teacher_ids))}@{day.isoformat()}")

    def _export(self, suffix: str) -> None:
        if self._read is not None:
            part = {View.WHAT_IF: "what_if", View.SAMPLE: "sample"}.get(self._view, "list")
            self.export.ask(suffix, self._read.register_id, self._read.on, part)


def _read(services: Services, wanted: str, on: date, progress: Progress) -> Read:
    """Read the wanted register; the first time the first that asks something of anybody, else a right."""
    lists = services.progress
    registers = lists.registers()
    known = [one.id for one in registers]
    tried = [wanted] if wanted in known else sorted(known, key=lambda one: registers[known.index(one)].for_everybody)
    for register_id in tried:
        rows = lists.rows(register_id, on, progress)
        if rows:
            return Read(registers, register_id, on, rows, services.staff.shared_names())
    return Read(registers, tried[0] if tried else "", on, ())
