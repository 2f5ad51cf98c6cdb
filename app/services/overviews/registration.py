# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview "Stand van de registratie": who is registered, by location and by section, and how that grew."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.eligibility import INVITABLE_STATUSES
from app.domain.filter_fields import depends_on_day
from app.domain.filters import Condition, FilterTest, Group
from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.percentages import percentage
from app.domain.periods import add_months, day_after
from app.domain.registrations import (
    ASKED_STATUSES,
    FIGURE_STATUSES,
    NOT_INVITED_STATUSES,
    ON_THEIR_WAY_STATUSES,
    OTHER_STATUSES,
    REGISTERED_STATUSES,
    EventKind,
    Status,
)
from app.domain.reports import ChartKind, Figure, Report, ReportChart, ReportTable, Series, Unit
from app.domain.selections import TeacherRow, TeacherSelection
from app.domain.teachers import StaffKind
from app.domain.trends import Stretch, month_ends, numbers_on, served, within
from app.persistence import overview_past
from app.persistence.overview_past import Held
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.overviews.parts import (
    BY_PLACE,
    GROUPINGS,
    Counted,
    GroupTable,
    PeopleRows,
    everybody,
    person_cells,
    person_columns,
)
from app.wording import Wording

_ALL = frozenset(Status)
_FIGURES = {
    "registered": REGISTERED_STATUSES,
    "under_way": ON_THEIR_WAY_STATUSES,
    "asked": ASKED_STATUSES,
    "not_invited": NOT_INVITED_STATUSES,
    "other": OTHER_STATUSES,
}
_COLUMNS = ("name", "code", "number", "location", "section", "status", "since")
_FOR_GOOD = date.max
_NO_TEACHER = "no_teacher"
"""The key of who does not teach and was never written to, as in the status column."""
_SOMETIMES = {"other", _NO_TEACHER}
"""Figures that are left out where there is nobody."""


def _make(reader: OverviewReader, asked: Asked) -> Report:
    words, who = reader.words, asked.who
    ever = reader.people(replace(who, in_service=None), asked.on)
    people = [row for row in ever if who.in_service in {None, _employed(row, asked.on)}]
    written = replace(who, statuses=_ALL - NOT_INVITED_STATUSES)
    past, moved = _Past.read(reader, asked.on), bool(reader.past(asked.on))
    # Of whoever was in it by the day, or is not in service, nobody here can say who they were on another day.
    steady = who.in_service is not False and not (who.where and depends_on_day(who.where))
    groupings = [GROUPINGS[asked.group_by]] if asked.group_by in GROUPINGS else [GROUPINGS[key] for key in BY_PLACE[:2]]
    counted = [
        everybody(words.say("overviews_head.people" if asked.of_group else "overview.teachers")),
        *(_counted(key, statuses, words) for key, statuses in FIGURE_STATUSES.items()),
        *([_besides(words)] if any(row.no_teacher for row in people) else []),
    ]
    tables = [
        GroupTable(one, words.say(f"overview_registration.by_{one.key}"), counted, "registered", moved).made(
            people, who, words
        )
        for one in groupings
    ]
    shares = [_shares(table, words) for table in tables]
    trend = past.trend(ever, asked, words) if steady else None
    before = past.before(ever, asked.on, in_service=who.in_service) if steady else None
    return replace(
        reader.empty("registration", asked),
        figures=(
            *_figures([_part(row) for row in people], before, asked, words),
            *reader.others(written, asked.on),
        ),
        charts=tuple(chart for chart in (*shares, trend) if chart is not None),
        tables=(*tables, _people(people, words)),
        notes=_notes(people, words, steady=steady),
        asked=("group_by", "filter"),
    )


def _notes(people: Sequence[TeacherRow], words: Wording, *, steady: bool) -> tuple[str, ...]:
    """Return why the start page counts others still to invite, and of a view that hangs on the day what is left out."""
    invitable = any(row.status in INVITABLE_STATUSES for row in people)
    told = {"note": invitable, "note_day": not steady}
    return tuple(words.say(f"overview_registration.{key}") for key, said in told.items() if said)


def _counted(key: str, statuses: frozenset[Status], words: Wording) -> Counted:
    return Counted(
        key,
        words.say(f"overview.{key}"),
        lambda row: row.status in statuses and not row.no_teacher,
        lambda who: replace(who, statuses=statuses),
    )


def _besides(words: Wording) -> Counted:
    """Return the column of those whom the register does not concern, where a view has them: so the parts are all."""
    return Counted(_NO_TEACHER, words.say("status.no_teacher"), lambda row: row.no_teacher, _narrowed_besides)


def _narrowed_besides(who: TeacherSelection) -> TeacherSelection:
    besides = Condition("status", FilterTest.IS, (_NO_TEACHER,))
    return replace(who, where=besides if who.where is None else Group((who.where, besides)))


def _part(row: TeacherRow) -> Status | None:
    """Return which part of the whole somebody belongs to; None of those whom the register does not concern."""
    return None if row.no_teacher else row.status


def _figures(
    parts: Sequence[Status | None], before: Sequence[Status | None] | None, asked: Asked, words: Wording
) -> tuple[Figure, ...]:
    """Return the large figures, beside each what it was a year earlier where something was kept then."""
    who, then = asked.who, words.say("overview_registration.before", {"on": add_months(asked.on, -12)})

    def figure(key: str, label: str, among: Collection[Status | None], chosen: TeacherSelection) -> Figure:
        was = None if before is None else sum(part in among for part in before)
        value = sum(part in among for part in parts)
        return Figure(key, words.say(label), value, before=was, before_label="" if was is None else then, who=chosen)

    whole = figure("total", f"overview_registration.{_whom(asked)}", {*_ALL, None}, who)
    found = [
        figure(key, f"overview_registration.{key}", statuses, replace(who, statuses=statuses))
        for key, statuses in _FIGURES.items()
    ]
    registered = found[0]
    share = Figure(
        "share",
        words.say("overview_registration.share"),
        percentage(_number(registered.value), len(parts)),
        Unit.PERCENT,
        None if before is None else percentage(_number(registered.before), len(before)),
        registered.before_label,
        registered.who,
    )
    besides = figure(_NO_TEACHER, "status.no_teacher", {None}, _narrowed_besides(who))
    more = (one for one in (*found[1:], besides) if one.key not in _SOMETIMES or one.value or one.before)
    return (whole, registered, share, *more)


def _whom(asked: Asked) -> str:
    """Return the key of the words for everybody who is counted: of a view that are others than teachers, too."""
    if not asked.of_group:
        return "total"
    return {True: "total_people", False: "total_left", None: "total_anybody"}[asked.in_service]


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _shares(table: ReportTable, words: Wording) -> ReportChart | None:
    """Return the chart of a table of groups; None where there is nothing to compare."""
    lines = list(table.rows)[:-1]
    if len(lines) < 2:
        return None
    labels = tuple(str(row.cells[0]) for row in lines)
    series = tuple(
        Series(
            words.say("status.no_teacher" if column.key == _NO_TEACHER else f"overview.{column.key}"),
            tuple(float(_number(row.cells[at])) for row in lines),
        )
        for at, column in enumerate(table.columns[:-1])
        if at > 1
    )
    bars = [
        words.say("overview_registration.bar", {"name": row.cells[0], "part": row.cells[2], "total": row.cells[1]})
        for row in lines
    ]
    title = words.say(f"overview_registration.chart_{table.key}")
    return ReportChart(f"shares_{table.key}", title, ChartKind.SHARES, labels, series, told="; ".join(bars) + ".")


def _people(people: Sequence[TeacherRow], words: Wording) -> ReportTable:
    columns = tuple(person_columns(words, *_COLUMNS))
    rows = PeopleRows(people, lambda row: person_cells(row, words, *_COLUMNS))
    return ReportTable(
        "people", words.say("overview.people"), columns, rows, people=True, empty=words.say("overview.nobody")
    )


def _employed(row: TeacherRow, on: date) -> bool:
    return (row.employed_from or date.min) <= on <= (row.employed_until or _FOR_GOOD)


def _service(row: TeacherRow) -> Stretch:
    return row.employed_from or date.min, day_after(row.employed_until)


@dataclass(frozen=True, slots=True)
class _Past:
    """What was, of everybody: their statuses over time, and since when they were invited."""

    held: Mapping[TeacherId, Sequence[Held]]
    invited: Mapping[TeacherId, date]

    @classmethod
    def read(cls, reader: OverviewReader, on: date) -> "_Past":
        """Read it: two queries, whatever the school."""
        register = reader.profile.id
        held = overview_past.statuses_of_all(reader.connection, register)
        return cls(held, overview_past.first_days(reader.connection, EventKind.INVITED, register, on))

    def since(self, people: Sequence[TeacherRow]) -> date | None:
        """Return the first day of which something is known of some people."""
        days = [held[0].since for row in people if (held := self.held.get(row.id))]
        return min([*days, *(self.invited[row.id] for row in people if row.id in self.invited)], default=None)

    def before(self, people: Sequence[TeacherRow], on: date, *, in_service: bool | None) -> list[Status | None] | None:
        """Return the parts a year before of those who were in service then, or were not; None: of everybody.

        None is returned when nothing was kept yet.
        """
        then, since = add_months(on, -12), self.since(people)
        if since is None or since > then:
            return None
        return [self._part(row, then) for row in people if in_service in {None, _employed(row, then)}]

    def _part(self, row: TeacherRow, on: date) -> Status | None:
        status = self._status(row.id, on)
        return None if status is Status.NOT_INVITED and row.kind is not StaffKind.TEACHING else status

    def _status(self, who: TeacherId, on: date) -> Status:
        found = [
            one.status for one in self.held.get(who, ()) if one.since <= on and (one.until is None or one.until > on)
        ]
        return min(found, key=_rank, default=Status.NOT_INVITED)

    def trend(self, people: Sequence[TeacherRow], asked: Asked, words: Wording) -> ReportChart | None:
        """Return how many of those in service were registered and invited at the end of each month."""
        since, on = self.since(people), asked.on
        if since is None or since > on:
            return None
        days = month_ends(since, on)
        if len(days) < 2:
            return None
        counted = {
            "people" if asked.of_group else "in_service": numbers_on(days, (_service(row) for row in people)),
            "invited": numbers_on(days, self._written_to(people)),
            "registered": numbers_on(days, self._registered(people)),
        }
        facts = {"since": days[0], "on": on, "first": counted["registered"][0], "last": counted["registered"][-1]}
        return ReportChart(
            key="trend",
            title=words.say("overview_registration.trend"),
            kind=ChartKind.LINE,
            labels=tuple(words.day(day, short=True) for day in days),
            series=tuple(
                Series(words.say(f"overview_registration.line_{key}"), tuple(map(float, numbers)))
                for key, numbers in counted.items()
            ),
            told=words.say("overview_registration.trend_told", facts),
            days=tuple(days),
        )

    def _written_to(self, people: Sequence[TeacherRow]) -> list[Stretch]:
        found = (within((self.invited[row.id], None), _service(row)) for row in people if row.id in self.invited)
        return [one for one in found if one is not None]

    def _registered(self, people: Sequence[TeacherRow]) -> Iterator[Stretch]:
        for row in people:
            spans = ((one.since, one.until) for one in self.held.get(row.id, ()) if one.status in REGISTERED_STATUSES)
            yield from served(spans, _service(row))


_RANKS = (REGISTERED_STATUSES, ON_THEIR_WAY_STATUSES, ASKED_STATUSES)


def _rank(status: Status) -> int:
    """Return how far a status is; of several bevoegdheden that which is furthest holds."""
    return next((place for place, group in enumerate(_RANKS) if status in group), len(_RANKS))


OVERVIEW = Overview("registration", Family.REGISTRATION, _make, frozenset({Ask.GROUP, Ask.WHO}), ("place", *BY_PLACE))
