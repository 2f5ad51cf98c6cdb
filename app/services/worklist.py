# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What there is to do today."""

from datetime import date

from app.domain.selections import Need, TeacherSelection
from app.domain.standing import WorklistLine, worklist_line
from app.persistence import rows
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.services.one_register import OneRegister


class WorklistService(OneRegister):
    """The start page's lines."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school, with one register's terms."""
        self._database = database
        super().__init__(profiles)

    def lines(self, on: date) -> list[WorklistLine]:
        """Return the reasons to act that concern somebody, the one with most people first."""
        with self._database.read() as connection:
            found = []
            for need in Need:
                asked = TeacherSelection(need=need)
                number = rows.count(connection, asked, self._profile, on, self._weeks(asked, on))
                found.append(worklist_line(need, number, self._profile))
        return sorted((line for line in found if line.count), key=lambda line: -line.count)
