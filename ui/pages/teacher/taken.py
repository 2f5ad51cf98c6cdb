# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Does what the tab with a teacher's activities asks: enter one, open one, keep and show evidence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.dialogs.evidence_work import EvidenceWork
from ui.pages.teacher.host import TeacherHost


class TakenActivities(QObject):
    """Connects the tab to the pages and services it needs."""

    def __init__(self, page: TeacherHost) -> None:
        super().__init__(page)
        tab = page.activities
        tab.adding.connect(lambda: page.start_activity.emit([page.teacher_id]))
        tab.opened.connect(page.open_activity)
        tab.evidence.set_writable(page.writable)
        self._evidence = EvidenceWork(page)
        self._evidence.serve(tab.evidence, tab.whose)
        page.lock(tab.add, tab.evidence.add)
