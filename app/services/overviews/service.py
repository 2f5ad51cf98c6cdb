# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a user can do with overviews: see which there are, make one for a day, put it in a file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app import clock
from app.domain.letters import Letterhead
from app.domain.overview_asking import Asked
from app.domain.overview_counting import count_registrations
from app.domain.overviews import RegistrationOverview
from app.domain.reports import Report
from app.domain.selections import TEACHING, Order
from app.errors import NotFound
from app.persistence import rows
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.one_register import OneRegister
from app.services.overviews.catalogue import OVERVIEWS
from app.services.overviews.overview import Overview, OverviewReader, Reading
from app.services.overviews.registration_files import save_registration
from app.services.school import SchoolService
from app.services.standing import StandingService
from app.services.stationery import letterhead_of
from app.wording import Wording


class OverviewService(OneRegister):
    """Makes overviews of a school."""

    def __init__(self, database: Database, profiles: Profiles, school: SchoolService) -> None:
        """Work on a school, with one register's rules."""
        self._database = database
        super().__init__(profiles)
        self._school = school

    @staticmethod
    def all() -> Sequence[Overview]:
        """Return every overview there is, in the order of the list."""
        return OVERVIEWS

    @staticmethod
    def overview(key: str) -> Overview:
        """Return one overview by its key; raises NotFound."""
        found = next((one for one in OVERVIEWS if one.key == key), None)
        if found is None:
            raise NotFound("overview")
        return found

    def make(self, key: str, asked: Asked, words: Wording, progress: Progress | None = None) -> Report:
        """Return an overview as it stood on a day; raises NotFound, and Stopped when progress is stopped."""
        overview, school = self.overview(key), self._school.school()
        standing = StandingService(self._database, self._profiles)
        with self._database.read() as connection:
            reading = Reading(connection, school, standing)
            return overview.make(OverviewReader(reading, self._profiles, words, progress or Progress()), asked)

    def registration(self, on: date) -> RegistrationOverview:
        """Return where the teachers who were in service on a day stood on that day."""
        with self._database.read() as connection:
            people = rows.teacher_rows(connection, TEACHING, self._profile, on, order=Order())
        name = self._school.school().name
        return count_registrations(people, on=on, school=name, register_name=self._profile.name)

    def chart(self, overview: RegistrationOverview, wording: Wording) -> bytes:
        """Return the chart as a PDF of one page, the same as is printed."""
        from app.documents.charts import chart_pdf

        return chart_pdf(overview, wording)

    def letterhead(self) -> Letterhead:
        """Return what stands at the head of an overview on paper; raises LetterError for an unusable logo."""
        return letterhead_of(self._school.school(), clock.today(), logo=self._school.image("logo"), signature=None)

    def save(self, overview: RegistrationOverview, path: Path, wording: Wording, progress: Progress) -> None:
        """Write an overview as PDF, XLSX, CSV or JSON, by the file's ending; raises InvalidValue for another ending."""
        save_registration(overview, path, self.letterhead(), wording, progress)
