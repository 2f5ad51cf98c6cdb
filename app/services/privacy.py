# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long the school keeps what it has of who left, and taking them out for good."""

from collections.abc import Sequence
from datetime import date

from app import clock
from app.domain.changes import Action
from app.domain.ids import TeacherId
from app.domain.keeping import kept_until, last_day_over
from app.domain.teachers import Teacher
from app.errors import InvalidValue, NotFound
from app.persistence import erasing, naming_views
from app.persistence.database import Database
from app.persistence.journal import FOR_GOOD
from app.persistence.repositories.catalogue import TEACHERS
from app.services.school import SchoolService


class PrivacyService:
    """Knows the school's term, and who is past it."""

    def __init__(self, database: Database, school: SchoolService) -> None:
        """Work on a school."""
        self._database = database
        self._school = school

    def kept_until(self, teacher: Teacher) -> date | None:
        """Return until which day what the school has of a teacher is kept; None while they are in service."""
        if teacher.employed_until is None or teacher.in_service(clock.today()):
            return None
        return kept_until(teacher.employed_until, self._school.school().retention_months)

    def kept_until_of(self, teacher_ids: Sequence[TeacherId]) -> tuple[date, ...]:
        """Return until which days what the school has of these people is kept, in order; who is in service has none."""
        with self._database.read() as connection:
            people = TEACHERS.load(connection, list(teacher_ids)).values()
        today, months = clock.today(), self._school.school().retention_months
        last_days = {one.employed_until for one in people if one.employed_until and not one.in_service(today)}
        return tuple(sorted(kept_until(one, months) for one in last_days))

    def over_since(self, on: date) -> date:
        """Return the latest last day in service of those who are past the term on a day."""
        return last_day_over(on, self._school.school().retention_months)

    def views_naming(self, teacher_ids: Sequence[TeacherId]) -> list[str]:
        """Return the views whose name or filter holds a surname of these people: erasing them leaves those alone."""
        with self._database.read() as connection:
            return [view.name for view in naming_views.naming(connection, list(teacher_ids))]

    def erase(self, teacher_ids: Sequence[TeacherId]) -> int:
        """Take people who left out for good, with all that is kept of them; returns how many.

        Activities in which nobody else took part go too; of saved views what was kept of them with a surname.
        It cannot be undone. Raises InvalidValue when one of them is in service, NotFound when one is gone.
        """
        today = clock.today()
        facts: dict[str, object] = {}
        # All within the write: what another desk keeps of them meanwhile comes before it or is refused after it.
        with self._database.write(Action(FOR_GOOD, facts)) as work:
            people = TEACHERS.load(work.connection, list(teacher_ids)).values()
            if len(people) < len(set(teacher_ids)):
                raise NotFound("teacher")
            serving = [one for one in people if one.employed_until is None or one.employed_until >= today]
            if serving:
                raise InvalidValue("erase_in_service", field="employed_until", count=len(serving))
            names = naming_views.surnames(work.connection, list(teacher_ids))
            facts.update(erasing.erase(work, list(teacher_ids)))
            naming_views.forget(work.connection, names)
        return len(people)
