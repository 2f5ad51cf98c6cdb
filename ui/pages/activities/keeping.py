# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""To what files belong that are dropped or chosen on the page of activities."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.dialogs.evidence_work import EvidenceWork
from ui.pages.activities.changing import ActivityChanges
from ui.pages.activities.details import ActivityDetails
from ui.pages.activities.missing import MissingList
from ui.widgets.page import Page


class ActivityEvidence(QObject):
    """Connects the parts of the page that take files with the work on them."""

    def __init__(self, page: Page, changes: ActivityChanges, details: ActivityDetails, missing: MissingList) -> None:
        super().__init__(page)
        work, people = EvidenceWork(page), details.participants
        details.evidence.set_writable(page.writable)
        for area in (people, missing):
            area.setAcceptDrops(page.writable)
        page.lock(details.evidence.add)
        work.serve(details.evidence, lambda: (details.activity_id, ()))
        people.several.connect(lambda paths: work.keep(paths, (details.activity_id, people.chosen())))
        changes.evidence_wanted.connect(lambda ids: work.choose((details.activity_id, ids)))
        missing.evidence_wanted.connect(lambda: work.choose_for(missing.chosen()))
        missing.several.connect(lambda paths: work.keep_for(paths, missing.chosen()))
