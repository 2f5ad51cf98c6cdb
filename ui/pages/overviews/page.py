# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of overviews: what to see on the left, the overview itself on the right, out of the door at the top."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app import clock
from app.domain.ids import TeacherId
from app.domain.overviews import RegistrationOverview
from app.domain.selections import TeacherSelection
from app.progress import Progress
from app.wording import Wording
from ui import theme
from ui.dialogs.file_choice import ask_file, file_name
from ui.dialogs.print_dialog import ask_print_job
from ui.dialogs.printing import print_pdf
from ui.pages.overviews.standing import Standing
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import DateField
from ui.widgets.page import Page
from ui.widgets.saved import tell_saved
from ui.widgets.text import PlainLabel, ShortLabel

if TYPE_CHECKING:
    from app.bootstrap import Services

_LIST_WIDTH = 190
_LINE_HEIGHT = 36
_WITH_ICONS = 800


class OverviewsPage(Page):
    """Shows where the school stands on a day, and writes the same figures on paper and in workbooks."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._overview: RegistrationOverview | None = None
        self._list = QListWidget()
        self._day = DateField()
        self._standing = Standing(wording)
        self._empty = EmptyState("chart", "", "")
        self._empty.offer(self.tr("Import a staff list"), lambda: self.start_import.emit(None))
        self._by = ShortLabel(self.tr("by location and by section or team"))
        self._buttons: list[QPushButton] = []
        self._icons: list[str] = []
        self._build()
        self._connect()
        self._day.set_value(clock.today())
        self.set_heading(self.tr("State of the registration"))

    def _build(self) -> None:
        self._build_sentence()
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setAccessibleName(self.tr("Overviews"))
        line = QListWidgetItem(self.tr("State of the registration"))
        line.setSizeHint(QSize(0, _LINE_HEIGHT))
        self._list.addItem(line)
        self._list.setCurrentRow(0)
        self._list.setVisible(self._list.count() > 1)  # of one there is nothing to choose
        right = QVBoxLayout()
        right.addWidget(self._standing, 1)
        right.addWidget(self._empty, 1)
        self._empty.hide()
        both = QHBoxLayout()
        both.setSpacing(theme.MARGIN)
        both.addWidget(self._list)
        both.addLayout(right, 1)
        self.content.addLayout(both, 1)

    def _build_sentence(self) -> None:
        before = PlainLabel(self.tr("Teachers in service on"))
        self._day.setAccessibleName(self.tr("Teachers in service on"))
        self._day.setFixedWidth(130)
        self.tools.addWidget(before)
        self.tools.addWidget(self._day)
        self.tools.addWidget(self._by)
        self.tools.addStretch(1)
        self._button(self.tr("Print…"), "print", self._on_print).setShortcut(QKeySequence.StandardKey.Print)
        self._button(self.tr("PDF…"), "file", lambda: self._on_save("pdf"))
        self._button(self.tr("Excel…"), "export", lambda: self._on_save("xlsx"))
        self._button(self.tr("CSV…"), "export", lambda: self._on_save("csv"))

    def _button(self, text: str, icon: str, does: object) -> QPushButton:
        button = QPushButton(icons.icon(icon), f" {text}")  # the space keeps the word off the icon
        button.setAccessibleName(text)
        button.setEnabled(False)
        button.clicked.connect(does)
        self._buttons.append(button)
        self._icons.append(icon)
        self.tools.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icons off the buttons, and the end off the sentence, where there is no room for them."""
        super().resizeEvent(event)
        self._by.setVisible(self.width() >= _WITH_ICONS)
        for button, icon in zip(self._buttons, self._icons, strict=True):
            button.setIcon(icons.icon(icon) if self.width() >= _WITH_ICONS else QIcon())

    def _connect(self) -> None:
        self._day.committed.connect(self._on_day)
        self._standing.people_wanted.connect(self._on_people_wanted)
        self._standing.person_opened.connect(self.open_teacher)

    def reload(self, kinds: frozenset[str]) -> None:
        """Count again after teachers, events, letters or the school changed."""
        if kinds and not kinds & {"teacher", "event", "school", "letter"}:
            return
        on = self._day.value() or clock.today()
        self.tasks.run_latest("overviews.registration", lambda: self._read(on), self._on_read)

    def _read(self, on: date) -> tuple[RegistrationOverview, bytes]:
        overview = self.services.overviews.registration(on)
        chart = self.services.overviews.chart(overview, self.wording) if overview.people else b""
        return overview, chart

    def _on_read(self, read: tuple[RegistrationOverview, bytes]) -> None:
        self._overview, chart = read
        overview = self._overview
        self.set_heading(self.tr("State of the registration"), overview.register_name)
        some = bool(overview.people)
        self._standing.setVisible(some)
        self._empty.setVisible(not some)
        self._empty.say(
            self.tr("No teachers in service on %1").replace("%1", self.wording.day(overview.on)),
            self.tr("Choose another day above, or import the staff list."),
        )
        for button in self._buttons:
            button.setEnabled(some)
        if some:
            self._standing.show_overview(overview)
            self._standing.show_chart(chart)

    def _on_day(self) -> None:
        if self._day.understood() and self._day.value():
            self.notice.hide()
            self.reload(frozenset())
        else:
            self.notice.show_error(self.tr("This is not a day. Type it like 23-11-2026, or choose it with Alt+Down."))

    def _on_people_wanted(self, ids: frozenset[TeacherId]) -> None:
        # By id: the list shows exactly the people that were counted, also when the day is another one than today.
        self.show_teachers.emit(TeacherSelection(ids=ids, in_service=None))

    def _name(self, ending: str) -> str:
        on = self._overview.on.isoformat() if self._overview else ""
        return file_name(f"{self.tr('State of the registration')} {on}", f".{ending}")

    def _on_save(self, ending: str) -> None:
        overview = self._overview
        kinds = {
            "pdf": self.tr("PDF (*.pdf)"),
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "csv": self.tr("Text with separators (*.csv)"),
        }
        path = ask_file(self, "overviews", self.tr("Save the overview"), self._name(ending), kinds[ending])
        if overview is None or path is None:
            return

        def save(progress: Progress) -> Path:
            self.services.overviews.save(overview, path, self.wording, progress)
            return path

        self.tasks.run(save, self._on_saved, what=self.tr("Saving the overview"))

    def _on_saved(self, path: Path) -> None:
        tell_saved(self.notice, path)

    def _on_print(self) -> None:
        overview = self._overview
        title = self.tr("Print the overview")
        explanation = self.tr("The paper holds the same figures as the screen, with letterhead and page numbers.")
        job = ask_print_job(self, title, explanation, self.tr("Overview"), lambda: self._on_save("pdf"))
        if overview is None or job is None:
            return

        def put_on_paper(progress: Progress) -> None:
            # In a private folder that is gone when the printer has the pages.
            with TemporaryDirectory() as folder:
                path = Path(folder) / "overview.pdf"
                self.services.overviews.save(overview, path, self.wording, progress)
                print_pdf(job, path, progress)

        self.tasks.run(put_on_paper, self._on_printed, what=self.tr("Printing the overview"))

    def _on_printed(self, _done: None) -> None:
        self.said.emit(self.tr("Sent to the printer"))
