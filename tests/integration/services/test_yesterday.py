# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever happens on a day, every overview of the day before says what it said then.

What of people has no day of its own is told as it is known now, and then the overview says so: names, codes and
addresses, who teaches, how large an appointment is, days in service that are mended later, whatever a filter asks,
and when a registration ends.
What is noted later of the day or before it, or is taken away altogether, is a correction, and counts.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap import Services
from app.domain.activities import Activity, ParticipationStatus
from app.domain.addresses import Address
from app.domain.board import reporting_day
from app.domain.changes import Action
from app.domain.filters import Condition, FilterTest
from app.domain.overview_asking import Asked
from app.domain.registrations import EventKind, Status
from app.domain.reports import Report
from app.domain.teachers import StaffKind, Teacher
from app.persistence.repositories.catalogue import TEACHERS
from app.services.overviews.catalogue import OVERVIEWS
from app.wording import Wording
from tests.counted_again import wrong_numbers
from tests.dossier_schools import attach_file
from tests.invented_dossiers import pdf
from tests.schools import database, random_teacher, round_of_letters, teacher

WORDS = Wording("nl")
DAY = date(2013, 9, 30)
NEXT = DAY + timedelta(1)
KINDS = [EventKind.INVITED, EventKind.REMINDED, EventKind.APPLIED, EventKind.REGISTERED, EventKind.DECLINED]
ENDS_AS_KNOWN_NOW = {"expiring"}
"""The one overview that looks ahead of its day: who renews a registration the day after is not told to let it end."""
Clock = Callable[[datetime], None]


class Secretary:
    """Does on one day whatever can be done with a school, to some people at random."""

    def __init__(self, school: Services, chance: random.Random, folder: Path, on: date) -> None:
        """Work on a school on a day, with a folder for files of evidence."""
        self.school, self.chance, self.folder, self.on = school, chance, folder, on

    def does_everything(self) -> None:
        """Do all of it, in any order."""
        jobs = [self.notes, self.begins_a_round, self.held, self.plans, self.shows, self.greets, self.parts, self.moves]
        jobs.append(self.asks_not_to_write)
        for job in self.chance.sample(jobs, len(jobs)):
            job()

    def some(self, count: int) -> list[Teacher]:
        """Return some people."""
        return self.chance.sample(self.school.staff.all(), count)

    def notes(self) -> None:
        """Note letters and answers, who asks to wait, and a status by hand."""
        note = self.school.registrations.note
        for kind in KINDS:
            note(kind, [one.id for one in self.some(4)], self.on)
        note(EventKind.POSTPONED, [self.some(1)[0].id], self.on, until=self.on + timedelta(60))
        note(EventKind.OVERRIDDEN, [self.some(1)[0].id], self.on, number=Status.DECLINED.value, note="gebeld")

    def begins_a_round(self) -> None:
        """Begin a round of letters."""
        self.school.rounds.start(round_of_letters(f"Ronde {self.on}"), [one.id for one in self.some(4)])

    def held(self) -> None:
        """Note an activity of the day with who took part."""
        activity = Activity(f"Dag {self.on}", self.on, self.on, contact_hours=self.chance.choice([3.0, 8.0]))
        activity = replace(activity, type="cursus", provider="CPS", cost=900.0, categories=("vakinhoudelijk",))
        self.school.activities.add(activity, [one.id for one in self.some(8)])

    def plans(self) -> None:
        """Put some down for an activity to come."""
        ahead, planned = self.on + timedelta(800), ParticipationStatus.PLANNED
        self.school.activities.add(Activity(f"Plan {ahead}", ahead, ahead), [self.some(1)[0].id], status=planned)

    def shows(self) -> None:
        """Attach evidence of what was done before."""
        for number, activity in enumerate(self.chance.sample(self.school.activities.list(), 1)):
            parts = [row.participation.id for row in self.school.activities.participants(activity.id)]
            file = self.folder / f"{self.on}-{number}.pdf"
            attach_file(self.school, file, pdf(f"{file.name} {activity.id}"), activity.id, parts[:1])

    def greets(self) -> None:
        """Add who begins today."""
        new = replace(random_teacher(self.chance), kind=StaffKind.TEACHING, employed_from=self.on, employed_until=None)
        self.school.staff.add(new)

    def parts(self) -> None:
        """Let some leave today: of one it was expected to be another day."""
        there = [one for one in self.school.staff.all() if (one.employed_from or date.min) <= self.on]
        for at, one in enumerate(one for one in there if (one.employed_until or date.max) >= self.on):
            if at < 2:
                self.school.staff.save(one, replace(one, employed_until=self.on + timedelta(300 * at)))

    def asks_not_to_write(self) -> None:
        """Note of some that they are not to be written to, and of others that they are."""
        for one in self.some(8):
            self.school.staff.save(one, replace(one, do_not_invite=not one.do_not_invite))

    def moves(self) -> None:
        """Let some work elsewhere, and some nowhere any more."""
        for one in self.some(6):
            place = self.chance.choice(["Oost", "Noord", ""])
            self.school.staff.save(one, replace(one, section=f"{place}vak", location=place, team=place))


def made(school: Services) -> Mapping[str, Report]:
    """Make every overview of the day; that for the board, which is of a month's end, of the last one that was over."""
    days = {"board": reporting_day(DAY)}
    found = {one.key: school.overviews.make(one.key, one.asked(days.get(one.key, DAY)), WORDS) for one in OVERVIEWS}
    return {
        key: replace(one, tables=tuple(replace(table, rows=tuple(table.rows)) for table in one.tables))
        for key, one in found.items()
    }


def stop(clock: Clock, on: date) -> None:
    """Stop the clock on a day."""
    clock(datetime(on.year, on.month, on.day, 10, tzinfo=UTC))


def fill(school: Services, chance: random.Random, clock: Clock, folder: Path) -> None:
    """Make a random school to which much happened, up to the day."""
    stop(clock, DAY - timedelta(1400))
    people = [random_teacher(chance) for _one in range(24)]
    people[::2] = [replace(one, kind=StaffKind.TEACHING, employed_from=None) for one in people[::2]]
    with database(school).write(Action("import_staff", {"count": len(people), "file": "x.csv"})) as work:
        work.add(TEACHERS, people)
    for days in (1300, 45, 0):
        stop(clock, DAY - timedelta(days))
        Secretary(school, chance, folder, DAY - timedelta(days)).does_everything()


def shown(report: Report) -> object:
    """Return the figures and lines of a report, without who is behind them: whom it names is compared by the lines."""
    figures = [replace(figure, who=None) for figure in report.figures]
    tables = [(table.key, table.title, table.columns, [row.cells for row in table.rows]) for table in report.tables]
    return figures, tables, [chart.series for chart in report.charts]


@pytest.mark.parametrize("seed", range(2))
def test_every_overview_of_yesterday_is_what_it_was_yesterday(
    school: Services, fixed_clock: Clock, tmp_path: Path, seed: int
) -> None:
    """Whoever was written to, answered, took part, came, left or works elsewhere since; each number opens as many."""
    chance = random.Random(seed)
    fill(school, chance, fixed_clock, tmp_path)
    then = made(school)
    stop(fixed_clock, NEXT)
    Secretary(school, chance, tmp_path, NEXT).does_everything()
    now = made(school)
    for key, report in then.items():
        assert wrong_numbers(school, now[key]) == {}
        if key in ENDS_AS_KNOWN_NOW and any("zoals dat nu bekend is" in note for note in now[key].notes):
            continue
        assert (key, shown(now[key])) == (key, shown(report))
    assert sum(any(table.rows for table in report.tables) for report in then.values()) > len(OVERVIEWS) - 3


def test_what_is_told_as_it_is_now_is_said(school: Services, fixed_clock: Clock) -> None:
    """Who teaches, how much, by what a filter asks, and addresses: these have no day, so the overview says so."""
    stop(fixed_clock, DAY)
    on, where = Asked(DAY), Condition("do_not_invite", FilterTest.IS, ("no",))
    _kept, changed, leaver = (school.staff.add(teacher(at, employed_from=None)) for at in range(3))
    stop(fixed_clock, NEXT)
    school.staff.save(leaver, replace(leaver, employed_until=NEXT))
    assert said(school, "registration", on) == said(school, "mailing_list", on)[:-1] == []
    school.staff.save(
        changed, replace(changed, kind=StaffKind.SUPPORT, address=Address("Kade", "2", "", "1234AB", "Urk"))
    )
    told = "Na 30 september 2013 is van een of meer medewerkers gewijzigd of zij lesgeven; hier telt wat nu bekend is."
    for key in ("registration", "cycle_progress", "participation"):
        assert said(school, key, on) == [told], key
    assert said(school, "staff_changes", on) == said(school, "changed_since", on) == []
    assert "gefilterd is op wat nu bekend is" in said(school, "registration", replace(on, where=where))[0]
    assert len(said(school, "participation", replace(on, where=where))) == 1, "a filter on anything asks no kind"
    assert "namen en adressen zijn die van nu" in said(school, "mailing_list", on)[0]
    assert said(school, "registration", Asked(NEXT)) == []


def said(school: Services, key: str, asked: Asked) -> list[str]:
    """Return the notes of an overview about what was changed after its day."""
    notes = school.overviews.make(key, asked, WORDS).notes
    return [note for note in notes if "30 september 2013" in note]


def test_what_ends_is_as_it_was_while_nothing_is_noted_of_registrations(
    school_file: Services, fixed_clock: Clock, tmp_path: Path
) -> None:
    """Whoever comes, leaves, takes part or works elsewhere."""
    chance = random.Random(4)
    fill(school_file, chance, fixed_clock, tmp_path)
    then = made(school_file)["expiring"]
    stop(fixed_clock, NEXT)
    secretary = Secretary(school_file, chance, tmp_path, NEXT)
    for job in (secretary.held, secretary.shows, secretary.greets, secretary.moves):
        job()
    now = made(school_file)["expiring"]
    assert shown(now) == shown(then)
    assert now.notes == then.notes
