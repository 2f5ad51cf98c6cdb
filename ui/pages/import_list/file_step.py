# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 1: which staff list, and from which system it seems to come."""

from __future__ import annotations

from app.services.imports import ReadList
from app.wording import Wording
from ui.dialogs.file_choice import ask_staff_list
from ui.importing.file_step import AnyList, FileStep


class StaffFile(FileStep):
    """Says which system the list comes from."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(
            wording,
            ask_staff_list,
            self.tr("List of your own"),
            drop=self.tr("Drop the staff list here"),
            hint=self.tr("Excel, OpenDocument, CSV or text, as your HR or timetable system exports it."),
        )

    def called(self, read: AnyList) -> str:
        """Return the system's name where it is known."""
        if not isinstance(read, ReadList) or read.guess.source == "hr":
            return super().called(read)
        return self.tr("{source} list").format(source=self._wording.say(f"list_source.{read.guess.source}"))
