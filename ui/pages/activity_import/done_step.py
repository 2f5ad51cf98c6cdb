# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 4: how many activities and participants were added."""

from app.services.activity_imports import ActivityImportResult, ActivityOutcome, ActivityPlan
from ui.importing.done_step import DoneStep


class ActivitiesDone(DoneStep):
    """Counts what came, and what did not."""

    def __init__(self) -> None:
        super().__init__(self.tr("To the activities"), "book")

    def show_result(self, result: ActivityImportResult, plan: ActivityPlan, file: str) -> None:
        """Say what came of an import."""
        counts = plan.counts()
        known, doubtful = counts[ActivityOutcome.UNCHANGED], counts[ActivityOutcome.DOUBTFUL]
        refused = counts[ActivityOutcome.REFUSED]
        parts = (
            (result.activities, self.tr("%n activity(ies) added", "", result.activities)),
            (result.participations, self.tr("%n participation(s) added", "", result.participations)),
            (result.changed, self.tr("%n participation(s) changed", "", result.changed)),
            (known, self.tr("%n row(s) known already", "", known)),
            (doubtful, self.tr("%n doubtful row(s) skipped", "", doubtful)),
            (refused, self.tr("%n row(s) refused", "", refused)),
        )
        said = [text for count, text in parts if count]
        self.show_done(
            file,
            said,
            changed=bool(result.activities or result.participations or result.changed),
            refused=bool(refused),
        )
