# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first tab of a teacher: each registration with what comes next, the standing and what bears on it, remarks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.wording import Wording
from ui import theme
from ui.pages.teacher.circumstances import CircumstancesPart
from ui.pages.teacher.reading import TeacherFile
from ui.pages.teacher.registrations import RegistrationsPart
from ui.pages.teacher.remarks import RemarksPart
from ui.pages.teacher.standing import StandingPart


class OverviewTab(QWidget):
    """Puts the parts below each other; each asks the page to act by signals of its own."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.registrations = RegistrationsPart(wording)
        self.standing = StandingPart(wording)
        self.circumstances = CircumstancesPart(wording)
        self.remarks = RemarksPart(wording)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.WIDE_GAP, theme.GAP, theme.WIDE_GAP)
        layout.setSpacing(theme.WIDE_GAP)
        layout.addWidget(self.registrations)
        layout.addWidget(self.standing)
        layout.addWidget(self.circumstances)
        layout.addWidget(self.remarks)
        layout.addStretch(1)

    def set_lock(self, lock: Callable[[QWidget], None]) -> None:
        """Tell what is done with each button that stores something."""
        self.registrations.lock = self.circumstances.lock = self.remarks.lock = lock

    def show_file(self, file: TeacherFile) -> None:
        """Show a teacher."""
        self.registrations.show_file(file)
        self.standing.show_standings(file.standings)
        self.circumstances.show_circumstances(file.reductions, file.proofs)
        self.remarks.show_remarks(file.remarks)
