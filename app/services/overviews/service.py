# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a user can do with overviews: see which there are, make one for a day, put it in a file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from app import clock
from app.atomic_files import atomic_path
from app.domain.board import BoardFigures
from app.domain.filters import Filter
from app.domain.letters import Letterhead
from app.domain.overview_asking import Asked
from app.domain.overview_counting import count_registrations
from app.domain.overviews import RegistrationOverview
from app.domain.plain_text import small_first
from app.domain.report_cells import with_decimals
from app.domain.reports import Report, ReportChart, ReportTable
from app.domain.selections import Order
from app.domain.views import SavedView
from app.errors import NotFound
from app.persistence import journal_since, people_past, rows
from app.persistence.database import Database
from app.persistence.lock import desk
from app.persistence.views import all_views
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.given_out import look_again, settle
from app.services.one_register import OneRegister
from app.services.overviews.catalogue import OVERVIEWS
from app.services.overviews.json_files import save_json
from app.services.overviews.overview import Overview, OverviewReader, Reading
from app.services.overviews.past_notes import with_past_notes
from app.services.report_files import chart_picture, save_report, table_for_clipboard
from app.services.school import SchoolService
from app.services.standing import StandingService
from app.services.standing_filters import StandingFilters
from app.services.stationery import letterhead_of
from app.wording import Wording


class OverviewService(OneRegister):
    """Makes overviews of a school."""

    def __init__(self, database: Database, profiles: Profiles, school: SchoolService) -> None:
        """Work on a school, with one register's rules."""
        self._database = database
        super().__init__(profiles)
        self._school = school
        self._standings = StandingFilters(database, profiles)

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

    def views(self) -> Sequence[SavedView]:
        """Return the saved views that an overview can be about, in their places."""
        with self._database.read() as connection:
            return all_views(connection)

    def make(self, key: str, asked: Asked, words: Wording, progress: Progress | None = None) -> Report:
        """Return an overview as it stood on a day; raises NotFound, and Stopped when progress is stopped."""
        overview, school = self.overview(key), self._school.school()
        standing = StandingService(self._database, self._profiles)
        # Whom it is about is worked out once, as they stand on its day, also where it looks at other days.
        answerable = partial(self._standings.answerable, on=asked.on, progress=progress)
        # Taken before it is read: what is noted meanwhile is told again rather than never.
        read_at = clock.now()
        with self._database.read() as connection:
            reading = Reading(connection, school, standing, answerable)
            reader = OverviewReader(reading, self._profiles, words, progress or Progress())
            report = with_past_notes(reader, asked, overview.make(reader, asked))
            # A label stands behind its number, as the end of a sentence.
            figures = tuple(replace(one, label=small_first(one.label)) for one in report.figures)
            return replace(report, figures=figures, tables=tuple(map(with_decimals, report.tables)), read_at=read_at)

    def looked(self, report: Report) -> None:
        """Keep that this user, at this desk, has seen what a report tells of what changed; no action to undo.

        What was noted since it was read is not seen. Raises SchoolFileError when the school is open for reading only.
        """
        seen = min(report.read_at or clock.now(), clock.start_of(report.on + timedelta(days=1)))
        with self._database.keep() as connection:
            journal_since.note_look(connection, desk(), seen)

    def registration(self, on: date, where: Filter | None = None) -> RegistrationOverview:
        """Return where the teachers who were in service on a day stood on that day, all or those of a filter."""
        return self._registration(Asked(on, where=where))

    def _registration(self, asked: Asked) -> RegistrationOverview:
        on, who = asked.on, self._standings.answerable(asked.who, asked.on)
        with self._database.read() as connection:
            found = rows.teacher_rows(connection, who, self._profile, on, order=Order(), weeks=self._weeks(who, on))
            people = people_past.placed(found, people_past.changed_after(connection, on))
        name = self._school.school().name
        return count_registrations(people, on=on, school=name, register_name=self._profile.name)

    def chart(self, chart: ReportChart, words: Wording, ground: str = "") -> bytes:
        """Return a chart as a PDF of one page, the same as is printed; on a dark `ground` (#rrggbb) light on dark."""
        return chart_picture(chart, words, self._school.school().accent, ground)

    @staticmethod
    def as_text(table: ReportTable, words: Wording) -> tuple[str, str]:
        """Return a table as text with tabs, for a spreadsheet, and as HTML, for a letter."""
        return table_for_clipboard(table, words)

    def letterhead(self) -> Letterhead:
        """Return what stands at the head of an overview on paper; raises LetterError for an unusable logo."""
        return letterhead_of(self._school.school(), clock.today(), logo=self._school.image("logo"), signature=None)

    def save(self, report: Report, path: Path, words: Wording, progress: Progress) -> None:
        """Write an overview as PDF, XLSX, CSV or JSON, by the file's ending; raises InvalidValue for another.

        What is for others is given out by it: see `giving_out`. Raises SchoolFileError where the file cannot be
        written, LetterError for an unusable logo, and Cancelled; then nothing was given out.
        """
        if report.settles is None:
            self.write(report, path, words, progress)
            return
        with atomic_path(path, partial(self.giving_out, report)) as aside, TemporaryDirectory() as folder:
            made = Path(folder) / path.name
            self.write(report, made, words, progress)
            copyfile(made, aside)

    def write(self, report: Report, path: Path, words: Wording, progress: Progress) -> None:
        """Write an overview as `save`, to a file that does not leave the program, such as what a printer is handed."""
        save_report(report, path, self.letterhead(), words, progress)

    @contextmanager
    def giving_out(self, report: Report) -> Iterator[None]:
        """Bring a report out of the program within this; then its figures, where they are for others, stay its day's.

        When bringing it out fails nothing is kept, nor in a school that is open for reading only. Raises InvalidValue
        before anything went out, when other figures of that day were given out meanwhile, or figures of another day
        that differ by few people and were not in the report's caution.
        """
        told = report.settles
        if told is None or told.settled:
            yield
        elif self._database.read_only:
            with self._database.read() as connection:
                look_again(connection, self._profile.id, told, report.close_to)
            yield
        else:
            with self._database.keep() as connection:
                settle(connection, self._profile.id, told, report.close_to)
                yield

    def give_out(self, report: Report) -> None:
        """Keep the figures of a report that goes out at this very moment; raises as `giving_out`."""
        with self.giving_out(report):
            pass

    def save_registration(self, asked: Asked, path: Path) -> None:
        """Write the overview of registrations as JSON with the keys it always had; raises SchoolFileError."""
        save_json(self._registration(asked), path)

    def public_page(self, board: Report, words: Wording) -> bytes:
        """Return the page for the school guide, with the figures of the one for the board, as a PDF.

        Raises LetterError, and NotFound for a report of something else.
        """
        from app.services.public_page import public_page

        return public_page(_told(board), self.letterhead(), words)

    def save_public_page(self, board: Report, path: Path, words: Wording) -> None:
        """Write that page as PDF, PNG or HTML, by the file's ending; raises InvalidValue for another.

        The figures of the report, which were seen, are given out then and no others: see `giving_out`.
        """
        from app.services.public_page import save_public_page

        save_public_page(_told(board), self.letterhead(), path, words, partial(self.giving_out, board))


def _told(report: Report) -> BoardFigures:
    """Return the figures for others as a report tells them, in its language; raises NotFound for one of others."""
    if report.settles is None:
        raise NotFound("overview")
    return replace(report.settles, register=report.register)
