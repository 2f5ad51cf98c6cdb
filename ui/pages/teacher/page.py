# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""One teacher: what happened, what the school knows, activities, letters, what was changed; or a new one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QTabWidget, QToolButton, QVBoxLayout, QWidget

from app import clock
from app.domain.ids import NEW, TeacherId
from app.domain.names import display_name, sort_name
from app.domain.selections import TeacherColumn
from app.domain.staff_kinds import StaffKind
from app.domain.teachers import Teacher
from app.errors import AppError, InvalidValue, NotFound
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.pages.teacher.activities import ActivitiesTab
from ui.pages.teacher.adding import NewTeacher
from ui.pages.teacher.circumstances_work import TeacherCircumstances
from ui.pages.teacher.details import DetailsTab
from ui.pages.teacher.dossier_button import DossierButton
from ui.pages.teacher.events import TeacherEvents
from ui.pages.teacher.head import InitialsDisc, StatusLine
from ui.pages.teacher.history import HistoryTab, TeacherUndo
from ui.pages.teacher.host import TeacherHost
from ui.pages.teacher.letters import LettersTab
from ui.pages.teacher.overview import OverviewTab
from ui.pages.teacher.own import TeacherOwn
from ui.pages.teacher.reading import TeacherFile, read_teacher
from ui.pages.teacher.remarks import TeacherRemarks
from ui.pages.teacher.sent import SentLetters
from ui.pages.teacher.standing_work import TeacherStandings
from ui.pages.teacher.taken import TakenActivities
from ui.pages.teacher.values import with_value
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.text import plain_tip

if TYPE_CHECKING:
    from app.bootstrap import Services

_FIELDS = 1
"""The place of the tab with the fields."""


class TeacherPage(TeacherHost):
    """Shows the teacher of `open`; every field is stored at once and undone by name."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        self._disc = InitialsDisc()
        self._status = StatusLine(wording)
        self._close = QToolButton()
        self._dossier = DossierButton()
        super().__init__(services, tasks, wording, parent)
        self.teacher_id = TeacherId(NEW)
        self._wanted = TeacherId(NEW)
        self.overview = OverviewTab(wording)
        self.details = DetailsTab(services.staff.lines, wording)
        self.activities = ActivitiesTab(wording)
        self.letters = LettersTab(wording)
        self.history = HistoryTab(wording)
        self.tabs = QTabWidget()
        self._build()
        self.history.lock = self.lock
        self.overview.set_lock(self.lock)
        self.details.own.lock = self.lock
        self.lock(self.details.form, self.details.doubt)
        self._new = NewTeacher(self)
        self._events = TeacherEvents(self)
        self._sent = SentLetters(self)
        self._taken = TakenActivities(self)
        self._undo = TeacherUndo(self, self.history, lambda: self.teacher_id)
        self._circumstances = TeacherCircumstances(self, self.overview.circumstances)
        self._remarks = TeacherRemarks(self, self.overview.remarks, lambda: self.teacher_id)
        self._standings = TeacherStandings(self, self.overview.standing)
        self._own = TeacherOwn(self, self.details.own, lambda: self.teacher_id)
        self.details.entered.connect(self._on_entered)
        self.details.name_settled.connect(lambda: self._on_entered("name_doubt", ""))

    def open(self, teacher_id: int) -> None:
        """Show a teacher; 0 begins a new one. The tab stays the same.

        Until the teacher was read, whoever is shown stays: `teacher_id` says whom every button and field is about.
        """
        self._wanted = TeacherId(teacher_id)
        self.notice.go()
        self._loaded = True
        if teacher_id == NEW:
            self._show_new()
        else:
            self._read()
        self._read_suggestions()

    def open_fields(self, teacher_id: int) -> None:
        """Show a teacher's fields, of which something is to be mended."""
        self.open(teacher_id)
        self.tabs.setCurrentIndex(_FIELDS)

    def may_close(self) -> bool:
        """Ask before a new teacher who is being typed is lost."""
        return self._new.may_close()

    def reload(self, kinds: frozenset[str]) -> None:
        """Read the teacher again; what is being typed stays."""
        if self._wanted != NEW:
            self._read()

    def show_name(self, teacher: Teacher, running_text: str, kept_until: date | None = None) -> None:
        """Put a name at the head."""
        known = [part for part in (teacher.code, teacher.team, teacher.location) if part]
        if teacher.employed_until and not teacher.in_service(clock.today()):
            known.append(self.tr("left on {day}").format(day=self.wording.day(teacher.employed_until, short=True)))
        if kept_until is not None:
            known.append(self.tr("keep until {day}").format(day=self.wording.day(kept_until, short=True)))
        title = display_name(teacher.name) or running_text
        self.set_heading(title[:1].upper() + title[1:], " · ".join(known))
        first, last = teacher.name.first_name or teacher.name.initials, sort_name(teacher.name)
        self._disc.show_letters(f"{first[:1]}{last[:1]}".upper())

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(theme.WIDE_GAP)
        head.setVerticalSpacing(0)
        head.addWidget(self._disc, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._heading, 0, 1)
        head.addWidget(self._explanation, 1, 1)
        head.addWidget(self._dossier, 0, 2, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._close, 0, 3, Qt.AlignmentFlag.AlignTop)
        head.setColumnStretch(1, 1)
        self._heading.setFont(theme.font(theme.SECTION_POINTS + 3, bold=True))
        self._heading.setWordWrap(True)
        self._explanation.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.WIDE_GAP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self._status)
        layout.addWidget(self.notice)
        layout.addLayout(self.content, 1)
        layout.addWidget(self._bottom_bar)

    def _build(self) -> None:
        self._close.setIcon(icons.icon("close"))
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this teacher"))
        self._close.setToolTip(plain_tip(self.tr("Close this teacher")))
        self._close.clicked.connect(lambda _on: self.go_back.emit())
        self._dossier.clicked.connect(lambda _on: self.go_to.emit(f"dossier/{self.teacher_id}"))
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of this teacher's page"))
        for tab, title in (
            (_scrolled(self.overview), self.tr("Overview")),
            (_scrolled(self.details), self.tr("Details")),
            (self.activities, self.tr("Activities")),
            (self.letters, self.tr("Letters")),
            (self.history, self.tr("History")),
        ):
            self.tabs.addTab(tab, title)
        self.content.addWidget(self.tabs, 1)
        self.comes_first = self.tabs

    def _show_new(self) -> None:
        self.leave()
        self.teacher_id = TeacherId(NEW)
        self._status.close_answer()
        self.set_heading(self.tr("New teacher"), self.tr("Fill in what you know; only the surname is needed."))
        self._disc.show_letters("+")
        self._status.hide()
        self._dossier.hide()
        self.details.show_teacher(Teacher(), other=True)
        self.details.own.hide()
        for place in range(self.tabs.count()):
            self.tabs.setTabVisible(place, place == _FIELDS)
        self.tabs.setCurrentIndex(_FIELDS)
        self._new.begin()
        self.comes_first = self.details.form.widget("first_name")
        self.at_first()

    def _read(self) -> None:
        services, teacher_id, wording, on = self.services, self._wanted, self.wording, clock.today()
        self.tasks.run_latest(
            "teacher.file",
            lambda: read_teacher(services, teacher_id, on, wording),
            self._on_read,
            failed=self._on_not_read,
        )

    def _on_read(self, file: TeacherFile) -> None:
        if file.teacher.id != self._wanted:
            return
        other = file.teacher.id != self.teacher_id
        if other:
            # What is half typed belongs to the teacher who was shown until now.
            self.leave()
            self.teacher_id = file.teacher.id
            self._status.close_answer()
        self._new.end()
        self.comes_first = self.tabs
        for place in range(self.tabs.count()):
            self.tabs.setTabVisible(place, True)
        self.show_name(file.teacher, file.running_text, file.kept_until)
        self._status.show()
        self._dossier.show()
        self._status.show_status(file.status, file.why, teaches=file.teacher.kind is StaffKind.TEACHING)
        self.details.show_teacher(file.teacher, other=other)
        self.details.own.show_own(file.teacher, file.own_fields, file.tags, other=other)
        self.details.own.show()
        for tab in (self.overview, self.activities, self.letters, self.history):
            tab.show_file(file)

    def _on_not_read(self, error: AppError) -> None:
        if isinstance(error, NotFound):
            self.teacher_id = self._wanted = TeacherId(NEW)
            if not self.isHidden():
                self.go_back.emit()
        else:
            self.show_error(error)

    def _read_suggestions(self) -> None:
        staff = self.services.staff
        columns = (TeacherColumn.LOCATION, TeacherColumn.TEAM, TeacherColumn.SECTION, TeacherColumn.JOB)
        self.tasks.run_latest(
            "teacher.choices",
            lambda: {column.value: staff.choices(column) for column in columns},
            self.details.offer,
        )

    def _on_entered(self, name: str, value: object) -> None:
        if self.teacher_id == NEW:
            return
        staff, teacher_id = self.services.staff, self.teacher_id

        def work(_progress: Progress) -> str:
            # Read here, on the worker: a field left a moment ago was stored before this one is.
            before = staff.teacher(teacher_id)
            staff.save(before, with_value(before, name, value))
            return name

        self.tasks.run(work, self.details.accept, failed=lambda error: self.refuse(error, name))

    def refuse(self, error: AppError, name: str = "") -> None:
        """Show why a value was not stored: under its field, else at the top."""
        field = str(error.facts.get("field", name)) if isinstance(error, InvalidValue) else ""
        if not (field and self.details.show_error(field, self.wording.error(error))):
            self.show_error(error)


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
