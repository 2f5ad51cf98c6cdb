# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The menu of what adds people to the list, and of finding who was added twice."""

from PySide6.QtWidgets import QMenu

from app.domain.ids import NEW
from ui.pages.staff.host import StaffHost
from ui.widgets import icons


class StaffAdding(QMenu):
    """Leads on: adding is done on pages of its own."""

    def __init__(self, page: StaffHost) -> None:
        super().__init__(page)
        self.addAction(icons.icon("import"), self.tr("Import a staff list…"), lambda: page.start_import.emit(None))
        self.addAction(icons.icon("plus"), self.tr("New teacher"), lambda: page.open_teacher.emit(NEW))
        page.lock(*self.actions())
        self.addSeparator()
        self.addAction(icons.icon("search"), self.tr("Find double teachers"), lambda: page.go_to.emit("doubles"))
