# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Attendance lists: whom the pasted names mean."""

from datetime import date
from pathlib import Path

from app import clock
from app.domain.attendance import AttendanceMatch, DoubtfulLine, SureLine
from app.domain.selections import Order, TeacherSelection
from app.exchange.attendance import Roll, lines_of, listed_in, settle
from app.exchange.reading import read_list
from app.persistence import rows
from app.persistence.database import Database
from app.persistence.repositories.catalogue import TEACHERS
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.one_register import OneRegister


class AttendanceService(OneRegister):
    """Reads who was there."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Read the teachers of a school."""
        super().__init__(profiles)
        self._database = database

    def read(self, text: str, since: date | None = None, until: date | None = None) -> AttendanceMatch:
        """Return whom the lines of a pasted list mean: staff codes, numbers, e-mail addresses and names in any form.

        That is who is in service on one of the days of what they attended, by default today; whoever left since was
        there. Names are compared without accents, capitals and tussenvoegsels. Nothing is written.
        """
        on = clock.today()
        begins, ends = since or on, until or since or on
        with self._database.read() as connection:
            teachers = [one for one in TEACHERS.load_all(connection) if one.in_service_between(begins, ends)]
            known = {
                row.id: row
                for row in rows.teacher_rows(
                    connection, TeacherSelection(in_service=None), self._profile, on, order=Order()
                )
            }
        called = {one.id: one.name.first_name for one in teachers}
        roll = Roll(teachers)
        sure, doubtful, unknown = settle(text, roll)
        first: dict[int, SureLine] = {}
        duplicates = []
        for line in lines_of(text, roll):
            if line not in sure:
                continue
            named = SureLine(line, known[sure[line]])
            if named.teacher.id in first:
                duplicates.append(named)
            else:
                first[named.teacher.id] = named
        return AttendanceMatch(
            tuple(first.values()),
            tuple(
                DoubtfulLine(line, tuple(known[one] for one in found), likeness, tuple(called[one] for one in found))
                for line, (found, likeness) in doubtful.items()
            ),
            tuple(unknown),
            tuple(duplicates),
        )

    def read_file(
        self, path: Path, progress: Progress, since: date | None = None, until: date | None = None
    ) -> AttendanceMatch:
        """Return whom the rows of an attendance list in a file (xlsx, csv, txt …) mean, as `read` does.

        Raises ListFileError, Cancelled.
        """
        return self.read(self.text_of(path, progress), since, until)

    @staticmethod
    def text_of(path: Path, progress: Progress) -> str:
        """Return the rows of an attendance list in a file as lines that `read` takes; raises as `read_file` does."""
        return "\n".join(listed_in(read_list(path, progress)))
