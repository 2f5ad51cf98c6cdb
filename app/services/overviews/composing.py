# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What overviews are put together of: people behind a number, columns by their words, people by group."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from app.domain.ids import TeacherId
from app.domain.overview_asking import Asked
from app.domain.plain_text import without_accents
from app.domain.relative_days import Span
from app.domain.reports import Cell, ReportColumn, Unit
from app.domain.selections import TeacherRow, TeacherSelection
from app.services.filter_words import FilterWords
from app.services.overviews.overview import OverviewReader
from app.services.overviews.parts import GROUPINGS, grouped, person_cells, person_columns, those
from app.services.vocabularies import vocabulary_of
from app.wording import Wording

WHO = ("name", "code", "location", "section")
"""The columns that say who somebody is."""
_COUNTED = frozenset({"activities", "took_part", "participants", "people", "met", "behind"})
"""Headings that read otherwise behind a one."""


def exactly(people: Iterable[TeacherId]) -> TeacherSelection:
    """Return the selection of just these people, whether or not they are in service."""
    return those(frozenset(people))


def columns(words: Wording, *asked: tuple[str, Unit, float]) -> tuple[ReportColumn, ...]:
    """Return columns of a key, a unit and a share of the width; their words are `overviews_head.<key>`."""
    return tuple(ReportColumn(key, words.say(f"overviews_head.{key}"), unit, width) for key, unit, width in asked)


def figure_label(words: Wording, key: str, number: float) -> str:
    """Return what a large number is called: the heading of its column, or where it is a count of things, of one."""
    if key in _COUNTED:
        return words.say(f"overviews_figure.{key}", {"count": int(number)})
    return words.say(f"overviews_head.{key}")


def who_columns(words: Wording) -> list[ReportColumn]:
    """Return the columns that say who somebody is; `named` fills them."""
    return person_columns(words, *WHO)


def named(person: TeacherRow, words: Wording) -> tuple[Cell, ...]:
    """Return the cells of the columns that say who somebody is."""
    return person_cells(person, words, *WHO)


def group_of(person: TeacherRow, by: str) -> str:
    """Return the group somebody is in by one of the groupings; "" where it is not filled in."""
    return GROUPINGS[by].name_of(person)


def in_groups(people: Sequence[TeacherRow], by: str) -> Mapping[str, Sequence[TeacherRow]]:
    """Return people by group, in order of the groups' names; those of whom it is not filled in come last."""
    return grouped(people, GROUPINGS[by])


def grouping_of(asked: Asked, known: Sequence[str]) -> str:
    """Return the grouping that is asked for, or the first where an overview has not got that one."""
    return asked.group_by if asked.group_by in known else known[0]


def in_order(names: Iterable[str]) -> list[str]:
    """Return names in alphabetical order, the empty one last."""
    return sorted(names, key=lambda name: (not name, without_accents(name), name))


def until_the_day(asked: Asked) -> tuple[date, date]:
    """Return the first and last day of the period, no later than the day it is seen from."""
    since, until = asked.days()
    return since, min(until, asked.on)


def period_words(reader: OverviewReader, asked: Asked) -> str:
    """Return the period in words, with its days where these are not in it already."""
    said = FilterWords(reader.fields(), reader.words).period(asked.period)
    if asked.period.span is Span.FIXED:
        return said
    since, until = (reader.words.day(day, short=True) for day in until_the_day(asked))
    return reader.words.say("overviews_period.days", {"period": said, "since": since, "until": until})


def about(reader: OverviewReader, asked: Asked, whom: str, *more: str) -> str:
    """Return whom an overview is about that is not about who teaches only; `whom` is a key of `overviews_about`.

    Of a view of leavers these are said instead: who is still there does not count in it.
    """
    said = [] if asked.in_service is False else [reader.words.say(f"overviews_about.{whom}", {"on": asked.on})]
    return narrowed(reader, asked, *said, more=more)


def narrowed(reader: OverviewReader, asked: Asked, *said: str, more: Sequence[str] = ()) -> str:
    """Return what was said with what leaves people out, where it counts who left as well: a view of leavers, a filter.

    `more` is said behind that.
    """
    left = [reader.words.say("overviews.left", {"on": asked.on})] if asked.in_service is False else []
    return FilterWords(reader.fields(), reader.words).together([*said, *left], asked.where, *more)


def type_names(reader: OverviewReader) -> Mapping[str, str]:
    """Return what the types of activity of all registers are called, by id."""
    dutch = reader.words.language == "nl"
    types = vocabulary_of(reader.profiles, list(reader.profiles)).activity_types
    return {one.id: one.name if dutch else one.name_en or one.name for one in types}


def by_id(people: Sequence[TeacherRow]) -> Mapping[TeacherId, TeacherRow]:
    """Return people by id, in the same order."""
    return {person.id: person for person in people}
