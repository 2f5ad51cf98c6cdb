# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The remarks on a teacher: reading, writing, taking away."""

from dataclasses import replace

from app import clock
from app.domain.changes import Action
from app.domain.ids import RemarkId, TeacherId
from app.domain.remarks import Remark
from app.domain.validity import NOTE_LENGTH, check_text
from app.errors import InvalidValue, NotFound
from app.persistence.database import Database
from app.persistence.lock import whoami
from app.persistence.repositories.people_kinds import REMARKS


class RemarkService:
    """What a user can write about a teacher; each is one undoable action."""

    def __init__(self, database: Database) -> None:
        """Work on a school."""
        self._database = database

    def of_teacher(self, teacher_id: TeacherId) -> list[Remark]:
        """Return the remarks on one teacher, newest first."""
        with self._database.read() as connection:
            return REMARKS.load_by(connection, "teacher_id", [teacher_id])[::-1]

    def add(self, teacher_id: TeacherId, text: str) -> Remark:
        """Store a remark, of now and by this user; raises InvalidValue for an empty or impossible text."""
        remark = Remark(teacher_id, _checked(text), clock.now(), whoami())
        with self._database.write(Action("add_remark", {"teacher_id": teacher_id})) as work:
            return work.add(REMARKS, [remark])[0]

    def change(self, remark_id: RemarkId, text: str) -> None:
        """Store a remark's new text; who wrote it first and when stays. Raises NotFound, InvalidValue."""
        before = self._remark(remark_id)
        after = replace(before, text=_checked(text))
        with self._database.write(Action("change_remark", {"teacher_id": before.teacher_id})) as work:
            work.change(REMARKS, [(before, after)])

    def remove(self, remark_id: RemarkId) -> None:
        """Take a remark away; raises NotFound."""
        remark = self._remark(remark_id)
        with self._database.write(Action("remove_remark", {"teacher_id": remark.teacher_id})) as work:
            work.remove(REMARKS, [remark])

    def _remark(self, remark_id: RemarkId) -> Remark:
        with self._database.read() as connection:
            found = REMARKS.load(connection, [remark_id])
        if remark_id not in found:
            raise NotFound("remark")
        return found[remark_id]


def _checked(text: str) -> str:
    text = text.strip()
    if not text:
        raise InvalidValue("remark_empty", field="remark")
    check_text("remark", text.replace("\n", " "), NOTE_LENGTH)
    return text
