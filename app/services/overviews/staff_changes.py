# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of who came, who left and what changed of people since the staff list of before, or since a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app import clock
from app.domain.ids import TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.reports import Cell, Figure, Report, ReportColumn, ReportTable, Unit
from app.domain.selections import TeacherRow, TeacherSelection
from app.domain.staff_mutations import Mutation, mutations
from app.persistence import journal_since, own_fields, people_past
from app.services.history_words import Teller
from app.services.overviews.composing import narrowed
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.overviews.parts import PeopleRows, person_cells, person_columns, those
from app.wording import Wording

_DAY = timedelta(days=1)
_COLUMNS = ("name", "code", "number", "location", "section")


@dataclass(frozen=True, slots=True)
class Since:
    """From which moment it is looked at; `after` is the last day that was told before, `told` and `note` words."""

    at: datetime
    after: date
    told: str
    note: str = ""


def _make(reader: OverviewReader, asked: Asked) -> Report:
    words, on = reader.words, asked.on
    since = _since(reader, asked)
    found = staff_moves(reader, since.at, since.after, on, asked.ever)
    parts = {"came": found.came, "left": found.left, "changed": found.changed}
    more = {"came": ("employed_from",), "left": ("employed_until",), "changed": ()}
    return replace(
        reader.empty("staff_changes", asked),
        sentence=f"{narrowed(reader, asked, since.told)}.",
        figures=tuple(
            Figure(
                key,
                words.say(f"overview_staff_changes.{key}"),
                len(people),
                who=those([row.id for row in people]),
            )
            for key, people in parts.items()
        ),
        tables=tuple(_table(key, people, more[key], found.told, reader) for key, people in parts.items() if people)
        or (_nothing(words),),
        notes=(words.say(f"overview_staff_changes.{since.note}"),) if since.note else (),
        asked=("since", "filter"),
    )


def _nothing(words: Wording) -> ReportTable:
    """Return what stands there when nobody came, left or changed."""
    columns = (ReportColumn("what", words.say("overview_staff_changes.column_what")),)
    return ReportTable("nothing", "", columns, empty=words.say("overview_staff_changes.nothing"))


def _since(reader: OverviewReader, asked: Asked) -> Since:
    """Return from when: a day that was asked; else the list before the last one, of another day."""
    words, on = reader.words, asked.on

    def said(key: str, day: date) -> str:
        return words.say(f"overview_staff_changes.{key}", {"since": day, "on": on})

    if asked.since is not None:
        return Since(clock.start_of(asked.since), asked.since - _DAY, said("since_day", asked.since))
    lists = journal_since.imports(reader.connection, clock.start_of(on + _DAY))
    if not lists:
        start = asked.year[0]
        return Since(clock.start_of(start), start - _DAY, said("since_day", start), "no_list")
    newest = local_day(lists[-1].at)
    earlier = [one for one in lists if local_day(one.at) < newest]
    base = earlier[-1] if earlier else lists[-1]
    return Since(base.at, local_day(base.at), said("since_list", local_day(base.at)), "" if earlier else "one_list")


def local_day(at: datetime) -> date:
    """Return the day an instant falls on where this computer is."""
    return at.astimezone().date()


@dataclass(frozen=True, slots=True)
class StaffMoves:
    """Who came, who left (or will) and of whom something else changed; `told` is what became of each."""

    came: Sequence[TeacherRow]
    left: Sequence[TeacherRow]
    changed: Sequence[TeacherRow]
    told: Mapping[TeacherId, Mutation]
    noted: Mapping[TeacherId, date]
    """When something was last noted of each."""


def staff_moves(reader: OverviewReader, at: datetime, after: date, on: date, who: TeacherSelection) -> StaffMoves:
    """Return who moved among some people: by what was noted after a moment, and by days in service after a day."""
    until = clock.start_of(on + _DAY)
    done = journal_since.changes(reader.connection, "teacher", at, until)
    told = mutations(change for _at, _number, change in done)
    noted = {TeacherId(change.thing_id): local_day(when) for when, _number, change in done}
    people = people_past.employed(reader.people(who, on), reader.past(on))
    came = [row for row in people if _came(row, told.get(row.id), after, on)]
    left = [row for row in people if _left(row, told.get(row.id), after, on)]
    moved = {row.id for row in (*came, *left)}
    teller = Teller(reader.words)
    changed = [
        row
        for row in people
        if row.id not in moved and row.id in told and any(teller.differences(told[row.id].before, told[row.id].after))
    ]
    return StaffMoves(came, left, changed, told, noted)


def _came(row: TeacherRow, told: Mutation | None, after: date, on: date) -> bool:
    if row.employed_until is not None and row.employed_until < after:
        return False  # added to the list when they had left already
    started = row.employed_from is not None and after < row.employed_from <= on
    return started or (told is not None and told.added)


def _left(row: TeacherRow, told: Mutation | None, after: date, on: date) -> bool:
    last = row.employed_until
    if last is None:
        return False
    # The last day is one in service: gone is who is so the day after.
    return after <= last < on or (told is not None and told.leaves)


def _table(
    key: str,
    people: Sequence[TeacherRow],
    more: Sequence[str],
    told: Mapping[TeacherId, Mutation],
    reader: OverviewReader,
) -> ReportTable:
    words = reader.words
    columns = person_columns(words, *_COLUMNS)
    columns += [ReportColumn(one, words.say(f"overview_staff_changes.column_{one}"), Unit.DAY) for one in more]
    if not more:
        columns.append(ReportColumn("what", words.say("overview_staff_changes.column_what"), share=4.0))
    teller = Teller(words, own_fields.fields(reader.connection))

    def cells(row: TeacherRow) -> tuple[Cell, ...]:
        plain = person_cells(row, words, *_COLUMNS)
        if more:
            return (*plain, *(getattr(row, one) for one in more))
        one = told[row.id]
        return (*plain, "; ".join(teller.differences(one.before, one.after)))

    title = words.say(f"overview_staff_changes.title_{key}")
    return ReportTable(key, title, tuple(columns), PeopleRows(people, cells), people=True)


OVERVIEW = Overview("staff_changes", Family.STAFF, _make, frozenset({Ask.SINCE, Ask.WHO}), whom="as_on")
