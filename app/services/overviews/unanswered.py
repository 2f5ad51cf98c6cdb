# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of invitations without an answer: how long they wait, where, and what to do next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.filters import Condition, Filter, FilterTest, Group
from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.registers import RegisterProfile
from app.domain.registrations import ASKED_STATUSES, EventKind, Status
from app.domain.reports import Cell, Figure, Report, ReportColumn, ReportTable, Unit
from app.domain.selections import TeacherRow, TeacherSelection
from app.persistence import overview_past
from app.persistence.overview_past import Waiting
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
    those,
    with_something,
)
from app.services.overviews.slices import Days, Slice, Slices, asking, last_within, said, within_days
from app.wording import Wording

_INVITED = f"event.{EventKind.INVITED.value}"
_DAY = timedelta(days=1)
_AGES = {"weeks_2": (0, 2), "weeks_4": (2, 4), "weeks_8": (4, 8), "longer": (8, None)}
"""How many weeks an invitation waits: from, and up to and not on."""
_COLUMNS = ("name", "code", "location", "section")


def _make(reader: OverviewReader, asked: Asked) -> Report:
    words, on = reader.words, asked.on
    who = replace(asked.who, statuses=ASKED_STATUSES)
    written = overview_past.waiting(reader.connection, reader.profile.id, on)
    found = [_Waiter.of(row, written.get(row.id), reader.profile, on) for row in reader.people(who, on)]
    found.sort(key=lambda one: one.invited)
    ages = _ages(found, who, on, words)
    grouping = GROUPINGS.get(asked.group_by, GROUPINGS["location"])
    title = words.say(f"overview_unanswered.by_{grouping.key}")
    counted = [everybody(words.say("overview_unanswered.number")), *_columns(found, on, words)]
    chart = ages.chart(words.say("overview_unanswered.chart"), said(ages.lines), "invited", "reminded")
    people = [one.row for one in found]
    table = GroupTable(grouping, title, counted, moved=bool(reader.past(on)))
    return replace(
        reader.empty("unanswered", asked),
        figures=(*_figures(found, who, on, words), *reader.others(who, on)),
        charts=(chart,) if chart is not None else (),
        tables=with_something(ages.table(), table.made(people, who, words), _people(found, on, words)),
        notes=(words.say("overview_unanswered.note"),) if found else (),
        asked=("group_by", "filter"),
    )


@dataclass(frozen=True, slots=True)
class _Waiter:
    """Somebody whose answer is waited for: since when, when and how they were last written to, what to do next."""

    row: TeacherRow
    invited: date
    last: date
    how: str
    reminders: int
    next: str
    """The key of what to do next."""
    later: date | None

    @classmethod
    def of(cls, row: TeacherRow, waiting: Waiting | None, profile: RegisterProfile, on: date) -> "_Waiter":
        """Return how it is with somebody; whose status was set by hand has no letter."""
        told = waiting or Waiting()
        since = row.since or on
        last = told.last or since
        due = on - last >= timedelta(weeks=profile.reminder_after_weeks)
        if row.do_not_invite:
            step = "never"
        elif told.later is not None:
            step = "later"
        elif told.reminders >= profile.max_reminders:
            step = "talk"
        else:
            step = "wait" if not due else "remind_again" if told.reminders else "remind"
        return cls(row, told.invited or since, last, told.how, told.reminders, step, told.later)

    def waits(self, on: date) -> int:
        """Return how many days it waits."""
        return (on - self.invited).days


def _days(age: str, on: date) -> Days:
    """Return between which days an invitation was sent that waits so long."""
    since, until = _AGES[age]
    first = None if until is None else on - timedelta(weeks=until) + _DAY
    return first, on - timedelta(weeks=since)


def _within(one: _Waiter, days: Days) -> bool:
    first, last = days
    return (first is None or one.invited >= first) and (last is None or one.invited <= last)


def _asked(age: str, on: date) -> Filter:
    """Return the condition that an invitation waits so long; where none is known, that the status does."""
    days = _days(age, on)
    by_hand = Group((Condition(_INVITED, FilterTest.EMPTY), within_days("since", days)))
    return Group((last_within(_INVITED, days, on), by_hand), any=True)


def _ages(found: Sequence[_Waiter], who: TeacherSelection, on: date, words: Wording) -> Slices:
    """Return how many wait how long, in all, and of those not reminded and reminded."""
    statuses = (ASKED_STATUSES, frozenset({Status.INVITED}), frozenset({Status.REMINDED}))

    def line(label: str, some: Sequence[_Waiter], chosen: TeacherSelection) -> Slice:
        return Slice(
            label,
            tuple(sum(one.row.status in group for one in some) for group in statuses),
            tuple(replace(chosen, statuses=group) for group in statuses),
        )

    lines = [
        line(
            words.say(f"overview_unanswered.{age}"),
            [one for one in found if _within(one, _days(age, on))],
            asking(who, _asked(age, on)),
        )
        for age in _AGES
    ]
    sorts = [(key, words.say(f"overview_unanswered.sort_{key}")) for key in ("total", "invited", "reminded")]
    return Slices(
        "age",
        words.say("overview_unanswered.by_age"),
        words.say("overview_unanswered.age"),
        sorts,
        lines if found else [],
        line(words.say("overview.total"), found, who),
    )


def _columns(found: Sequence[_Waiter], on: date, words: Wording) -> list[Counted]:
    """Return the columns of a table of groups: how many wait how long."""
    by_id = {one.row.id: one for one in found}

    def column(age: str) -> Counted:
        days = _days(age, on)
        return Counted(
            age,
            words.say(f"overview_unanswered.{age}"),
            lambda row: _within(by_id[row.id], days),
            lambda who: asking(who, _asked(age, on)),
        )

    return [column(age) for age in _AGES]


def _figures(found: Sequence[_Waiter], who: TeacherSelection, on: date, words: Wording) -> tuple[Figure, ...]:
    long = [one for one in found if _within(one, _days("longer", on))]
    steps: dict[str, list[TeacherId]] = {"due": [], "talk": []}
    for one in found:
        key = "due" if one.next in {"remind", "remind_again"} else one.next
        if key in steps:
            steps[key].append(one.row.id)
    return (
        Figure("waiting", words.say("overview_unanswered.waiting", {"count": len(found)}), len(found), who=who),
        Figure("long", words.say("overview_unanswered.long"), len(long), who=asking(who, _asked("longer", on))),
        *(Figure(key, words.say(f"overview_unanswered.{key}"), len(ids), who=those(ids)) for key, ids in steps.items()),
    )


def _people(found: Sequence[_Waiter], on: date, words: Wording) -> ReportTable:
    more = {"invited": Unit.DAY, "last": Unit.DAY, "how": Unit.TEXT, "reminders": Unit.COUNT}
    more |= {"days": Unit.COUNT, "next": Unit.TEXT}
    shares = {"next": 2.0, "how": 1.2}
    columns = person_columns(words, *_COLUMNS)
    columns += [
        ReportColumn(key, words.say(f"overview_unanswered.column_{key}"), unit, shares.get(key, 1.0))
        for key, unit in more.items()
    ]
    by_id: Mapping[TeacherId, _Waiter] = {one.row.id: one for one in found}

    def cells(row: TeacherRow) -> tuple[Cell, ...]:
        one = by_id[row.id]
        how = words.say(f"overview_unanswered.how_{one.how or 'elsewhere'}")
        step = words.say(f"overview_unanswered.next_{one.next}", {"on": one.later})
        about = (one.invited, one.last, how, one.reminders, one.waits(on), step)
        return (*person_cells(row, words, *_COLUMNS), *about)

    return ReportTable(
        "people",
        words.say("overview.people"),
        tuple(columns),
        PeopleRows([one.row for one in found], cells),
        people=True,
        empty=words.say("overview_unanswered.nobody"),
    )


OVERVIEW = Overview("unanswered", Family.REGISTRATION, _make, frozenset({Ask.GROUP, Ask.WHO}), BY_PLACE)
