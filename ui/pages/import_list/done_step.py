# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Step 4: how many teachers were added and changed."""

from app.services.imports import ImportResult
from ui.importing.done_step import DoneStep


class StaffDone(DoneStep):
    """Counts teachers, and apart from them who else works at the school."""

    def __init__(self) -> None:
        super().__init__(self.tr("To the list of teachers"), "people")

    def show_result(self, result: ImportResult, file: str) -> None:
        """Say what came of an import."""
        parts = (
            (result.new, self._added(result.new, result.others.new)),
            (result.changed, self._changed(result.changed, result.others.changed)),
            (result.left, self._left(result.left, result.others.left)),
            (result.doubtful, self.tr("%n doubtful row(s) skipped", "", result.doubtful)),
            (result.refused, self.tr("%n row(s) refused", "", result.refused)),
        )
        said = [text for count, text in parts if count]
        changed = bool(result.new or result.changed or result.left)
        self.show_done(file, said, changed=changed, refused=bool(result.refused))

    def _added(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) added", "", count)
        return self._of_whom(self.tr("%n member(s) of staff added", "", count), count, others)

    def _changed(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) changed", "", count)
        return self._of_whom(self.tr("%n member(s) of staff changed", "", count), count, others)

    def _left(self, count: int, others: int) -> str:
        if not others:
            return self.tr("%n teacher(s) marked as having left", "", count)
        return self._of_whom(self.tr("%n member(s) of staff marked as having left", "", count), count, others)

    def _of_whom(self, what: str, count: int, others: int) -> str:
        teachers = self.tr("%n teacher(s)", "", count - others)
        rest = self.tr("%n other(s)", "", others)
        return f"{what}: {teachers}, {rest}"
