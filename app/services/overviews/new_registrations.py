# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of new registrations since a day: by month, by where somebody works, and who they are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.percentages import percentage
from app.domain.periods import add_months
from app.domain.registrations import EventKind
from app.domain.reports import Cell, Figure, Report, ReportColumn, ReportTable, Unit
from app.domain.selections import TeacherRow, TeacherSelection
from app.persistence import overview_past
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
    MOST_MONTHS,
    Slice,
    Slices,
    asking,
    last_within,
    month_name,
    months,
    said,
    shown_months,
    within_days,
)
from app.wording import Wording

_REGISTERED = f"event.{EventKind.REGISTERED.value}"
_COLUMNS = ("name", "code", "number", "location", "section", "status")
Days = Mapping[TeacherId, date]


def _make(reader: OverviewReader, asked: Asked) -> Report:
    words, on = reader.words, asked.on
    since = asked.since or asked.year[0]
    who = (
        asking(asked.who, within_days(_REGISTERED, (since, on))) if since <= on else replace(asked.who, ids=frozenset())
    )
    days = overview_past.last_days(reader.connection, EventKind.REGISTERED, reader.profile.id, on)
    people = sorted(reader.people(who, on), key=lambda row: days[row.id], reverse=True)
    by_month = _by_month(people, days, asked.who, (since, on), words)
    grouping = GROUPINGS.get(asked.group_by, GROUPINGS["location"])
    title = words.say(f"overview_new_registrations.by_{grouping.key}")
    counted = [everybody(words.say("overview_new_registrations.number"))]
    chart = by_month.chart(words.say("overview_new_registrations.chart"), said(by_month.lines))
    return replace(
        reader.empty("new_registrations", asked),
        sentence=reader.sentence(asked, words.say("overview_new_registrations.since", {"on": since})),
        figures=(*_figures(reader, asked, who, (len(people), since)), *reader.others(who, on)),
        charts=(chart,) if chart is not None else (),
        tables=with_something(
            by_month.table(),
            GroupTable(grouping, title, counted, moved=bool(reader.past(on))).made(people, who, words),
            _people(people, days, words),
        ),
        notes=(words.say("overview_new_registrations.note"),),
        asked=("since", "group_by", "filter"),
    )


def _figures(
    reader: OverviewReader, asked: Asked, who: TeacherSelection, found: tuple[int, date]
) -> tuple[Figure, ...]:
    """Return how many there are, beside how many there were over the same days a year before."""
    words, (number, since) = reader.words, found
    then = add_months(asked.on, -12)
    days = (add_months(since, -12), then)
    was = reader.count(asking(asked.who, within_days(_REGISTERED, days)), then) if days[0] <= then else 0
    label = words.say("overview_new_registrations.before", {"since": days[0], "on": then})
    total = reader.count(asked.who, asked.on)
    return (
        Figure("new", words.say("overview_new_registrations.new"), number, before=was, before_label=label, who=who),
        Figure(
            "share",
            words.say("overview_new_registrations.share"),
            percentage(number, total),
            Unit.PERCENT,
            who=who,
        ),
    )


def _by_month(
    people: Sequence[TeacherRow], days: Days, who: TeacherSelection, period: tuple[date, date], words: Wording
) -> Slices:
    """Return how many registered in each month; who did so twice counts in the last."""
    since, on = period
    lines = []
    if since < add_months(on, -MOST_MONTHS):
        # Months before the first registration have nobody.
        since = max(since, min((days[row.id] for row in people), default=on).replace(day=1))
    for month in months(since, on):
        number = sum(month[0] <= days[row.id] <= month[1] for row in people)
        lines.append(Slice(month_name(month[0], words), (number,), (asking(who, last_within(_REGISTERED, month, on)),)))
    whole = asking(who, within_days(_REGISTERED, period)) if period[0] <= on else replace(who, ids=frozenset())
    return Slices(
        "month",
        words.say("overview_new_registrations.by_month"),
        words.say("overview_over_time.month"),
        [("total", words.say("overview_new_registrations.number"))],
        shown_months(lines) if people else [],
        Slice(words.say("overview.total"), (len(people),), (whole,)),
    )


def _people(people: Sequence[TeacherRow], days: Days, words: Wording) -> ReportTable:
    columns = person_columns(words, *_COLUMNS)
    columns.insert(5, ReportColumn("day", words.say("overview_new_registrations.day"), Unit.DAY))

    def cells(row: TeacherRow) -> tuple[Cell, ...]:
        plain = person_cells(row, words, *_COLUMNS)
        return (*plain[:5], days[row.id], *plain[5:])

    empty = words.say("overview_new_registrations.nobody")
    return ReportTable(
        "people", words.say("overview.people"), tuple(columns), PeopleRows(people, cells), people=True, empty=empty
    )


OVERVIEW = Overview(
    "new_registrations", Family.REGISTRATION, _make, frozenset({Ask.SINCE, Ask.GROUP, Ask.WHO}), BY_PLACE
)
