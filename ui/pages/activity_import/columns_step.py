# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 2: what each column of the list of activities holds."""

from __future__ import annotations

from app.services.activity_imports import SEVERAL, ActivityField, ReadActivities
from app.wording import Wording
from ui.importing.columns_step import ColumnsStep


class ActivityColumns(ColumnsStep):
    """Title and day are asked for; the rest may be there."""

    def __init__(self, wording: Wording) -> None:
        words = [(one.value, wording.say(f"activity_field.{one.value}")) for one in ActivityField]
        super().__init__(words, wording.say("staff_field.ignore"), [one.value for one in SEVERAL])

    def show_read(self, read: ReadActivities) -> None:
        """Show the columns of a list and what they are taken to hold."""
        fields = {at: field.value for at, field in read.mapping.items()}
        self.show_columns(read.table, fields, remembered=read.remembered)

    def mapping(self) -> dict[int, ActivityField]:
        """Return what each column that is taken over holds."""
        return {index: ActivityField(field) for index, field in self.chosen().items()}
