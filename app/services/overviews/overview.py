# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every overview is made with, a reader of the school, and what it tells of itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain.filter_fields import FilterFields
from app.domain.overview_asking import Ask, Asked, first_period
from app.domain.registers import RegisterProfile
from app.domain.reports import Figure, Report
from app.domain.school import School
from app.domain.selections import NOT_TEACHING, TEACHING, Order, TeacherRow, TeacherSelection
from app.persistence import own_fields, people_past, rows
from app.persistence.database import Opened
from app.persistence.people_past import Past
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.filter_words import FilterWords
from app.services.one_register import OneRegister
from app.services.registration_words import register_name
from app.services.standing import StandingService
from app.wording import Wording


class Family(StrEnum):
    """Under which heading an overview stands in the list, in this order."""

    REGISTRATION = "registration"
    CYCLE = "cycle"
    ACTIVITIES = "activities"
    STAFF = "staff"
    LISTS = "lists"
    OUTSIDE = "outside"


_WHOM = {True: "everybody", False: "left", None: "anybody"}
"""The words for whom a filter is about, by whether they are in service."""


class Reading(NamedTuple):
    """One state of a school, opened to be read."""

    connection: Opened
    school: School
    standing: StandingService
    answerable: Callable[[TeacherSelection], TeacherSelection]
    """Makes of a selection one the database can answer: of standings, which are worked out, who has them."""


class OverviewReader(OneRegister):
    """What an overview reads one state of the school with; it reads a fixed number of times, however many people."""

    def __init__(self, reading: Reading, profiles: Profiles, words: Wording, progress: Progress) -> None:
        """Read a school, with the rules of its registers, for a reader of a language."""
        super().__init__(profiles)
        self.connection, self.school, self.standing, self._answerable = reading
        self.profiles, self.words, self.progress = profiles, words, progress
        self._pasts: dict[date, Past] = {}

    @property
    def profile(self) -> RegisterProfile:
        """The register teachers are invited to, the edition in force today."""
        return self._profile

    def people(self, who: TeacherSelection, on: date, order: Order = Order()) -> Sequence[TeacherRow]:
        """Return the people of a selection as they stood on a day, and where they worked then.

        In order of name unless told otherwise.
        """
        who = self._answerable(who)
        found = rows.teacher_rows(self.connection, who, self.profile, on, order=order, weeks=self._weeks(who, on))
        return people_past.placed(found, self.past(on))

    def past(self, on: date) -> Past:
        """Return what was otherwise of people at the end of a day; read once."""
        if on not in self._pasts:
            self._pasts[on] = people_past.changed_after(self.connection, on)
        return self._pasts[on]

    def count(self, who: TeacherSelection, on: date) -> int:
        """Return how many people a selection holds on a day."""
        who = self._answerable(who)
        return rows.count(self.connection, who, self.profile, on, self._weeks(who, on))

    def others(self, who: TeacherSelection, on: date) -> tuple[Figure, ...]:
        """Return the figure of those who do not teach and would be counted if they did; none where there are none."""
        if who.kinds != TEACHING.kinds:
            return ()
        found = replace(who, kinds=NOT_TEACHING.kinds)
        number = self.count(found, on)
        return (Figure("others", self.words.say("overviews.others"), number, who=found),) if number else ()

    def fields(self) -> FilterFields:
        """Return everything that can be filtered by, the school's own fields too."""
        return FilterFields(own_fields.fields(self.connection))

    def sentence(self, asked: Asked, period: str = "") -> str:
        """Return whom an overview is about and when, in words ("leraren in dienst op 23 november, van team Bèta")."""
        whom = _WHOM[asked.in_service] if asked.of_group else "who"
        said = self.words.say(f"overviews.{whom}", {"on": asked.on})
        return FilterWords(self.fields(), self.words).together([said], asked.where, *filter(None, [period]))

    def empty(self, key: str, asked: Asked) -> Report:
        """Return a report that has its title, day, school and sentence, and nothing in it yet."""
        return Report(
            key=key,
            title=self.words.say(f"overviews.{key}"),
            on=asked.on,
            school=self.school.name,
            register=register_name(self.profile, self.words),
            sentence=self.sentence(asked),
        )


@dataclass(frozen=True, slots=True)
class Overview:
    """One overview. Its title stands in words as `overviews.<key>`, what it is for as `overviews.<key>_about`.

    `groupings` are the keys it can count by, the first as a rule; their words are `overviews_by.<key>`. `whom` it
    is about is said before the day that is asked, by `overviews_asked.<whom>`.
    """

    key: str
    family: Family
    make: Callable[[OverviewReader, Asked], Report]
    asks: frozenset[Ask] = frozenset()
    groupings: tuple[str, ...] = ()
    whom: str = "teachers"

    def asked(self, on: date) -> Asked:
        """Return what it is asked as a rule on a day."""
        return Asked(on, first_period(self.asks))
