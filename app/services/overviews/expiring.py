# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of registrations that end: in which month, whose, what they still have to do, and whose just ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.periods import add_months
from app.domain.plain_text import capital_first
from app.domain.reasons import amount_text
from app.domain.registrations import EventKind, Status
from app.domain.relative_days import Period, Span
from app.domain.reports import Cell, Figure, Report, ReportColumn, ReportTable, Unit
from app.domain.selections import TeacherRow, TeacherSelection
from app.persistence import overview_past
from app.persistence.overview_past import Ending
from app.services.overviews.composing import exactly
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.overviews.parts import (
    BY_PLACE,
    GROUPINGS,
    GroupTable,
    PeopleRows,
    everybody,
    person_cells,
    person_columns,
    with_something,
)
from app.services.overviews.slices import (
    Days,
    Slice,
    Slices,
    asking,
    month_name,
    months,
    said,
    shown_months,
    within_days,
)
from app.services.reckoning import RegisterStanding
from app.services.registration_words import register_name
from app.wording import Wording

_DAY = timedelta(days=1)
_COLUMNS = ("name", "code", "location", "section")
_SOON = 3
_JUST = 12
"""Within how many months before it expired."""
_PAST = {"grace": Status.GRACE, "over": Status.EXPIRED}
_LAST = date(9000, 1, 1)


def _make(reader: OverviewReader, asked: Asked) -> Report:
    words, on = reader.words, asked.on
    everyone, days = asked.who, _ahead(asked)
    ending = asking(everyone, within_days("ends", days))
    found = [one for one in _endings(reader, ending, days, on) if one.last is not None]
    by_month, grouping = _by_month(found, everyone, days, words), GROUPINGS.get(asked.group_by, GROUPINGS["location"])
    by_group = GroupTable(
        grouping,
        words.say(f"overview_expiring.by_{grouping.key}"),
        [everybody(words.say("overview_expiring.number"))],
        moved=bool(reader.past(on)),
    ).made([one.row for one in found], ending, words)
    past = {key: _Past.read(key, everyone, reader, on) for key in _PAST}
    soon = asking(everyone, within_days("ends", _soon(on)))
    chart = by_month.chart(words.say("overview_expiring.chart"), said(by_month.lines))
    applied = exactly(one.row.id for one in found if all(each.applied for each in one.endings))
    numbers = {"ending": (len(found), ending)}
    # Who applied is off the worklist and its figures: what is left is what stands there.
    numbers |= {"applied": (len(applied.ids), applied)} if applied.ids else {}
    numbers["soon"] = (reader.count(soon, on), soon)
    numbers |= {key: (len(one.people), one.who) for key, one in past.items()}
    return replace(
        reader.empty("expiring", asked),
        sentence=reader.sentence(asked, _said(days, words)),
        figures=(
            *(
                Figure(key, words.say(f"overview_expiring.{key}", {"count": number}), number, who=who)
                for key, (number, who) in numbers.items()
            ),
            *reader.others(ending, on),
        ),
        charts=(chart,) if chart is not None else (),
        tables=with_something(
            by_month.table(),
            by_group,
            _people(found, reader),
            *(one.table(reader.words) for one in past.values()),
        ),
        asked=("period", "group_by", "filter"),
    )


def _ahead(asked: Asked) -> tuple[date, date]:
    """Return the part of the period that has not gone by: of the rest nothing ends any more."""
    since, until = asked.days()
    return max(since, asked.on), max(min(until, _LAST), asked.on)


def _soon(on: date) -> Days:
    return Period(Span.NEXT_MONTHS, _SOON).days(on)


def _said(days: tuple[date, date], words: Wording) -> str:
    return words.say("overview_expiring.between", {"since": days[0], "until": days[1]})


@dataclass(frozen=True, slots=True)
class _Ending:
    """Somebody with the registrations that end in the period, the soonest first, and what that one still asks."""

    row: TeacherRow
    endings: tuple[Ending, ...]
    to_do: str = ""

    @property
    def last(self) -> date | None:
        """The last day of the registration that ends first."""
        return self.endings[0].over - _DAY if self.endings else None

    def within(self, since: date, until: date) -> bool:
        """Return whether a registration ends between two days."""
        return any(since < one.over <= until + _DAY for one in self.endings)


def _endings(reader: OverviewReader, who: TeacherSelection, days: tuple[date, date], on: date) -> list[_Ending]:
    rows = reader.people(who, on)
    if not rows:
        return []
    ends = overview_past.endings(reader.connection, on)
    registers = {one.register_id for row in rows for one in ends.get(row.id, ())}
    only = registers.pop() if len(registers) == 1 else None
    ids = [row.id for row in rows]
    standings = reader.standing.of_teachers(ids, on, only, forecast=False, progress=reader.progress)
    found = []
    for row in rows:
        own = tuple(one for one in ends.get(row.id, ()) if days[0] < one.over <= days[1] + _DAY)
        to_do = _to_do(standings.get(row.id, ()), own[0], reader.words) if own else ""
        found.append(_Ending(row, own, to_do))
    return sorted(found, key=lambda one: one.last or date.max)


def _to_do(standings: Sequence[RegisterStanding], ending: Ending, words: Wording) -> str:
    """Return what somebody still has to do for a registration; "" where that cannot be told."""
    here = [one for one in standings if one.profile.id == ending.register_id]
    found = next((one.standing for one in here if one.qualification in {"", ending.qualification}), None)
    if found is None:
        return ""
    if found.meets:
        return words.say("overview_expiring.meets")
    if not found.to_do:
        return words.say("overview_expiring.other_lacking")
    unit = words.say(f"unit.{found.unit.value}", {"count": found.to_do})
    return words.say("overview_expiring.to_do", {"amount": amount_text(found.to_do, words), "unit": unit})


def _by_month(found: Sequence[_Ending], who: TeacherSelection, days: tuple[date, date], words: Wording) -> Slices:
    """Return how many registrations end in each month; somebody with two of them may be in two months."""
    last = max((one.over - _DAY for each in found for one in each.endings), default=days[0])
    lines = [
        Slice(
            month_name(first, words),
            (sum(one.within(first, until) for one in found),),
            (asking(who, within_days("ends", (first, until))),),
        )
        for first, until in months(days[0], min(days[1], last))
    ]
    return Slices(
        "month",
        words.say("overview_expiring.by_month"),
        words.say("overview_over_time.month"),
        [("total", words.say("overview_expiring.number"))],
        shown_months(lines) if found else [],
        Slice(words.say("overview.total"), (len(found),), (asking(who, within_days("ends", days)),)),
    )


def _people(found: Sequence[_Ending], reader: OverviewReader) -> ReportTable:
    words = reader.words
    several = len({one.register_id for each in found for one in each.endings}) > 1
    columns = person_columns(words, *_COLUMNS)
    if several:
        columns.append(ReportColumn("register", words.say("overview_expiring.register"), share=1.8))
    columns.append(ReportColumn("last", words.say("overview_expiring.last"), Unit.DAY))
    columns.append(ReportColumn("to_do", words.say("overview_expiring.column_to_do"), share=1.6))
    by_id: Mapping[TeacherId, _Ending] = {one.row.id: one for one in found}

    def cells(row: TeacherRow) -> tuple[Cell, ...]:
        one = by_id[row.id]
        register = [_register(one.endings[0].register_id, reader)] if several else []
        return (*person_cells(row, words, *_COLUMNS), *register, one.last, one.to_do)

    rows = PeopleRows([one.row for one in found], cells)
    title, empty = words.say("overview_expiring.people"), words.say("overview_expiring.nobody")
    return ReportTable("people", title, tuple(columns), rows, people=True, empty=empty)


def _register(register_id: str, reader: OverviewReader) -> str:
    """Return what a register is called; one whose rules are no longer there goes by its id."""
    known = register_id in reader.profiles
    return register_name(reader.profiles[register_id], reader.words) if known else register_id


@dataclass(frozen=True, slots=True)
class _Past:
    """Those whose registration is over, in whatever register: they may renew it yet, or it expired a while ago."""

    key: str
    who: TeacherSelection
    people: Sequence[TeacherRow]
    held: Mapping[TeacherId, tuple[date, date | None]]
    asked: Mapping[TeacherId, date]
    """When they were last invited to the main register."""

    @classmethod
    def read(cls, key: str, everyone: TeacherSelection, reader: OverviewReader, on: date) -> "_Past":
        """Read those of one sort: three queries."""
        if key == "over":
            # By what happened: who was invited again since has another status now.
            held = overview_past.began_within(reader.connection, _PAST[key], add_months(on, -_JUST), on)
        else:
            held = overview_past.held_on(reader.connection, _PAST[key], on)
        who = replace(everyone, ids=frozenset(held))
        asked = overview_past.last_days(reader.connection, EventKind.INVITED, reader.profile.id, on)
        return cls(key, who, reader.people(who, on), held, asked)

    def table(self, words: Wording) -> ReportTable:
        """Return the table of them, with the last day, and of those in grace until when that lasts."""
        columns = person_columns(words, *_COLUMNS)
        columns.append(ReportColumn("last", words.say("overview_expiring.ended"), Unit.DAY))
        if self.key == "grace":
            columns.append(ReportColumn("until", words.say("overview_expiring.until"), Unit.DAY))
        else:
            columns.append(ReportColumn("again", words.say("overview_expiring.again"), Unit.DAY))

        def cells(row: TeacherRow) -> tuple[Cell, ...]:
            since, until = self.held[row.id]
            invited = self.asked.get(row.id)
            again = invited if invited is not None and invited >= since else None
            late = (until - _DAY if until else None) if self.key == "grace" else again
            return (*person_cells(row, words, *_COLUMNS), since - _DAY, late)

        title, empty = words.say(f"overview_expiring.{self.key}"), words.say(f"overview_expiring.no_{self.key}")
        rows = PeopleRows(self.people, cells)
        return ReportTable(self.key, capital_first(title), tuple(columns), rows, people=True, empty=empty)


OVERVIEW = Overview(
    "expiring",
    Family.REGISTRATION,
    _make,
    frozenset({Ask.AHEAD, Ask.GROUP, Ask.WHO}),
    BY_PLACE,
)
