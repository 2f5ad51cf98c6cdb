# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The overview of what changed in the school since somebody last looked, on one page."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app import clock
from app.domain.activities import Activity
from app.domain.ids import ActivityId, ParticipationId, TeacherId
from app.domain.overview_asking import Ask, Asked
from app.domain.registrations import EventKind
from app.domain.reports import Figure, Level, Report, ReportColumn, ReportRow, ReportTable, Unit
from app.domain.selections import TeacherRow, TeacherSelection
from app.persistence import journal_since
from app.persistence.journal_since import Noted
from app.persistence.lock import desk
from app.persistence.repositories.activities import ACTIVITIES, PARTICIPATIONS
from app.services.overviews.overview import Family, Overview, OverviewReader
from app.services.overviews.parts import those
from app.services.overviews.staff_changes import local_day, staff_moves
from app.wording import Wording

_DAY = timedelta(days=1)
_FIRST_LOOK = timedelta(days=30)
_MOST_LINES = 26
"""So many short lines of all subjects together, their headings too, fill a page below the figures."""
_MOST_NAMES = 3
_KINDS = {
    "registered": (EventKind.REGISTERED, EventKind.RENEWED, EventKind.EXTENDED),
    "invited": (EventKind.INVITED, EventKind.REMINDED),
    "answered": (EventKind.ACCOUNT, EventKind.APPLIED, EventKind.DECLINED, EventKind.POSTPONED),
}
_TOLD = frozenset().union(*_KINDS.values())
_SUBJECTS = (*_KINDS, "expired", "earlier", "activities", "came", "left")


class Line(NamedTuple):
    """Something that happened on a day to some people, in words."""

    on: date | None
    text: str
    people: frozenset[TeacherId]


def _make(reader: OverviewReader, asked: Asked) -> Report:
    words, on = reader.words, asked.on
    since, told, nothing = _since(reader, asked)
    people = {row.id: row for row in reader.people(TeacherSelection(in_service=None), on)}
    lines = _Changes(reader, since, on, people).lines()
    found = {subject: some for subject in _SUBJECTS if (some := lines[subject])}
    return replace(
        reader.empty("changed_since", asked),
        sentence=told,
        figures=tuple(_figure(subject, some, words) for subject, some in found.items()),
        tables=(replace(_table(found, words), empty=nothing),),
        shorter=lambda most: (replace(_table(found, words, most), empty=nothing),),
        notes=() if found else (told,),
        asked=("since",),
    )


class _Since(NamedTuple):
    """From which moment it is looked at, in words, and what is said when nothing changed since."""

    at: datetime
    told: str
    nothing: str


def _since(reader: OverviewReader, asked: Asked) -> _Since:
    """Return since when it is looked at: a day that was asked, or when the user last looked."""
    words, on = reader.words, asked.on
    nothing = words.say("overview_changed_since.nothing")
    if asked.since is not None:
        said = words.say("overview_changed_since.since_day", {"since": asked.since, "on": on})
        return _Since(clock.start_of(asked.since), said, nothing)
    seen = journal_since.last_look(reader.connection, desk())
    if seen is None:
        first = on - _FIRST_LOOK
        facts: dict[str, object] = {"since": first, "on": on, "count": _FIRST_LOOK.days}
        told = words.say("overview_changed_since.first_time", facts)
        return _Since(clock.start_of(first), told, words.say("overview_changed_since.nothing_first"))
    facts = {"since": local_day(seen), "time": seen.astimezone().strftime("%H:%M"), "on": on}
    return _Since(seen, words.say("overview_changed_since.since_look", facts), nothing)


@dataclass(frozen=True, slots=True)
class _Changes:
    """Reads what changed after a moment up to a day, of the people there are."""

    reader: OverviewReader
    after: datetime
    on: date
    people: Mapping[TeacherId, TeacherRow]

    @property
    def until(self) -> datetime:
        """The moment before which it was noted: the end of the day."""
        return clock.start_of(self.on + _DAY)

    @property
    def last_day(self) -> date:
        """The day whose changes were told before, as far as they hang on days."""
        # From the beginning of a day on: that day was not told yet.
        return local_day(self.after - timedelta(microseconds=1))

    @property
    def first_day(self) -> date:
        """The day from which on what is noted is news of these days: that of the last look, of which more may come."""
        return local_day(self.after)

    def lines(self) -> Mapping[str, Sequence[Line]]:
        """Return the lines of each subject, newest first."""
        connection = self.reader.connection
        noted = journal_since.noted(connection, self.after, self.last_day, self.on, self.until)
        found: dict[str, Sequence[Line]] = {
            subject: self._events([one for one in noted if one.kind in kinds and one.on >= self.first_day])
            for subject, kinds in _KINDS.items()
        }
        # Noted since of a day before is no news of these days, and was not told before either.
        found["earlier"] = self._events([one for one in noted if one.kind in _TOLD and one.on < self.first_day])
        found["expired"] = self._events(journal_since.expired(connection, self.last_day, self.on))
        found["activities"] = self._activities()
        return found | self._moves()

    def _events(self, noted: Iterable[Noted]) -> list[Line]:
        """Return a line for each sort of thing that happened on a day."""
        together: dict[tuple[date, EventKind], set[TeacherId]] = defaultdict(set)
        for one in noted:
            if one.teacher_id in self.people:
                together[one.on, one.kind].add(one.teacher_id)
        say = self.reader.words.say
        return [
            Line(
                day, say("overview_changed_since.event", {"who": self._names(ids), "event": kind.value}), frozenset(ids)
            )
            for (day, kind), ids in together.items()
        ]

    def _activities(self) -> list[Line]:
        """Return a line for each activity that was noted, or of which participants were, by its own day."""
        new: set[ActivityId] = set()
        parts: list[ParticipationId] = []
        for kind in ("activity", "participation"):
            for _at, _number, change in journal_since.changes(self.reader.connection, kind, self.after, self.until):
                if change.before is None and change.after is not None:
                    held = change.after.get("activity_id") if kind == "participation" else change.thing_id
                    if isinstance(held, int):
                        new.add(ActivityId(held))
                    if kind == "participation":
                        parts.append(ParticipationId(change.thing_id))
        people: dict[ActivityId, set[TeacherId]] = defaultdict(set)
        for part in PARTICIPATIONS.load(self.reader.connection, parts).values():
            people[part.activity_id].add(part.teacher_id)
        activities = ACTIVITIES.load(self.reader.connection, sorted(new))
        lines = [
            Line(activity.starts, self._called(activity), frozenset(people[ActivityId(number)]))
            for number, activity in activities.items()
        ]
        return sorted(lines, key=lambda line: line.on or date.min, reverse=True)

    def _called(self, activity: Activity) -> str:
        """Return an activity's title, and of one that is still to come that it is."""
        planned = activity.starts > self.on
        title = activity.title
        return self.reader.words.say("overview_changed_since.planned", {"what": title}) if planned else title

    def _moves(self) -> dict[str, Sequence[Line]]:
        """Return who came and who left, a line for each day."""
        everybody = TeacherSelection(in_service=None)
        moves = staff_moves(self.reader, self.after, self.last_day, self.on, everybody)

        def told(key: str, rows: Sequence[TeacherRow], days: Mapping[TeacherId, date | None]) -> list[Line]:
            together: dict[date | None, set[TeacherId]] = defaultdict(set)
            for row in rows:
                day = days[row.id]
                # Who was added to the list long after the first day is news of the day it was noted.
                recent = day is not None and day > self.last_day
                together[day if recent else moves.noted.get(row.id, day)].add(row.id)
            say = self.reader.words.say
            lines = [
                Line(day, say(f"overview_changed_since.{key}_line", {"who": self._names(ids)}), frozenset(ids))
                for day, ids in together.items()
            ]
            return sorted(lines, key=lambda line: line.on or date.min, reverse=True)

        return {
            "came": told("came", moves.came, {row.id: row.employed_from for row in moves.came}),
            "left": told("left", moves.left, {row.id: row.employed_until for row in moves.left}),
        }

    def _names(self, ids: Iterable[TeacherId]) -> str:
        """Return the names of a few people, or how many there are."""
        rows = sorted((self.people[one] for one in ids), key=lambda row: row.sort_name)
        if len(rows) > _MOST_NAMES:
            return self.reader.words.say("overview_changed_since.people", {"count": len(rows)})
        return "; ".join(row.sort_name for row in rows)


def _most_each(lengths: Sequence[int], lines: int) -> int:
    """Return how many lines each subject may have below its heading, so that all are at most so many: perhaps none."""
    room = lines - len(lengths)
    fitting = (most for most in range(room, 0, -1) if sum(min(length, most) for length in lengths) <= room)
    return next(fitting, 0)


def _everybody(lines: Iterable[Line]) -> frozenset[TeacherId]:
    return frozenset[TeacherId]().union(*(line.people for line in lines))


def _figure(subject: str, lines: Sequence[Line], words: Wording) -> Figure:
    people = _everybody(lines)
    label = words.say(f"overview_changed_since.{subject}", {"count": len(people)})
    return Figure(subject, label, len(people), who=those(people))


def _table(found: Mapping[str, Sequence[Line]], words: Wording, lines: int = _MOST_LINES) -> ReportTable:
    """Return the table of all subjects, each below its heading: at most so many lines, but no heading is left out."""
    columns = (
        ReportColumn("what", words.say("overview_changed_since.what"), share=5.0),
        ReportColumn("day", words.say("overview_changed_since.day"), Unit.DAY, 1.1),
        ReportColumn("number", words.say("overview_changed_since.number"), Unit.COUNT, 0.8),
    )
    most = _most_each([len(some) for some in found.values()], lines)
    rows = [row for subject, some in found.items() for row in _subject(subject, some, most, words)]
    return ReportTable("changes", words.say("overview_changed_since.title"), columns, tuple(rows))


def _subject(subject: str, lines: Sequence[Line], most: int, words: Wording) -> list[ReportRow]:
    """Return the heading of a subject and its lines, cut off where there are more than fit."""
    heading = Line(None, words.say(f"overview_changed_since.title_{subject}"), _everybody(lines))
    # One line more than fits is no reason to leave it out: what stands instead takes as much room.
    shown = lines if len(lines) <= most else lines[: max(0, most - 1)]
    rows = [replace(_row(heading), level=Level.GROUP), *map(_row, shown)]
    rest = lines[len(shown) :]
    if rest and most:
        rows.append(_row(Line(None, words.say("overview_changed_since.more", {"count": len(rest)}), _everybody(rest))))
    return rows


def _row(line: Line) -> ReportRow:
    who = those(line.people)
    return ReportRow((line.text, line.on, len(line.people)), who=who, behind=(("number", who),))


OVERVIEW = Overview("changed_since", Family.REGISTRATION, _make, frozenset({Ask.SINCE}), whom="as_on")
