# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings, Privacy: how long the school keeps what it has of who left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app import clock
from app.domain.school import School
from app.domain.selections import TeacherSelection
from app.wording import Wording
from ui import theme
from ui.pages.settings.part import Part, column
from ui.tasks import Tasks
from ui.widgets import icons
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.text import hint_label, section_label

if TYPE_CHECKING:
    from app.bootstrap import Services

_TERMS = (3, 6, 12, 18, 24, 36, 48, 60, 84, 120)


class PrivacyPart(Part):
    """Asks for the term, and says of how many it is over."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording) -> None:
        super().__init__(services, tasks, wording)
        self.form = Form()
        self.form.section(self.tr("Who left"))
        self._term = ChoiceField()
        self.form.add(
            "retention_months",
            self.tr("Keep after the last day in service"),
            self._term,
            hint=self.tr("No law sets this term: the school chooses it, and writes it in its privacy statement."),
        )
        self.form.setMaximumWidth(420)
        self.form.committed.connect(self.save)
        self.form.setEnabled(not services.file.read_only)
        self.over = hint_label()
        self.over.setWordWrap(True)
        self._show = QPushButton(f" {self.tr('Show who they are')}")
        self._show.setAccessibleName(self.tr("Show who they are"))
        self._show.setIcon(icons.icon("people"))
        self._show.clicked.connect(lambda _on: self._on_show())
        room = column(self)
        room.addWidget(self.form)
        room.addWidget(self.over)
        row = QHBoxLayout()
        row.addWidget(self._show)
        row.addStretch(1)
        room.addLayout(row)
        room.addSpacing(theme.WIDE_GAP)
        room.addWidget(section_label(self.tr("Erasing")))
        words = self.tr(
            "In the list of teachers, More › Erase for good takes somebody out with letters, evidence and history;"
            " what they take along, the leaver pack, is best made first. Backups made before still hold them until"
            " those are thinned out; putting one back does not bring them back into this school."
        )
        room.addWidget(hint_label(words))
        room.addStretch(1)

    def show_school(self, school: School) -> None:
        """Show the term, and ask of how many it is over."""
        terms = sorted({*_TERMS, school.retention_months})
        self._term.set_choices([(months, self._word(months)) for months in terms])
        super().show_school(school)
        services, on = self.services, clock.today()

        def count() -> int:
            gone = TeacherSelection(in_service=None, left_by=services.privacy.over_since(on))
            return services.staff.count(gone, on)

        self.tasks.run_latest("settings.privacy", count, self._on_counted)

    def _word(self, months: int) -> str:
        if months % 12:
            return self.tr("%n month(s)", "", months)
        return self.tr("%n year(s)", "", months // 12)

    def _on_counted(self, count: int) -> None:
        said = self.tr("Of %n teacher(s) who left this term is over.", "", count)
        self.over.setText(said if count else self.tr("Of nobody who left this term is over."))
        self._show.setVisible(bool(count))

    def _on_show(self) -> None:
        services, on = self.services, clock.today()

        def work() -> TeacherSelection:
            return TeacherSelection(in_service=None, left_by=services.privacy.over_since(on))

        self.tasks.run_latest("settings.privacy.show", work, self.show_teachers.emit)
