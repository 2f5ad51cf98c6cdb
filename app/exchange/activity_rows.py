# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A row of a list of activities read as an activity and perhaps somebody who took part, with what is wrong in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from app.domain.activities import Activity, ParticipationStatus
from app.domain.activity_checks import check_activity
from app.domain.plain_text import without_accents
from app.domain.registers import Choice
from app.errors import InvalidValue
from app.exchange.activity_headers import TELLS_WHO, ActivityField
from app.exchange.activity_headers import ActivityField as F
from app.exchange.days import UnreadableDayError, read_day
from app.exchange.rows import Problem
from app.exchange.tables import RawTable
from app.exchange.values import UnreadableCellError, blank, read_list, read_yes

_NUMBER = re.compile(r"(?:€\s*)?(-?\d{1,7}(?:[.,]\d+)?)\s*(?:uur|uren|u|h|ru|euro|eur|,-)?")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::00)?")
_STATUSES = {
    ParticipationStatus.PLANNED: "gepland ingepland planned",
    ParticipationStatus.DONE: "gedaan gevolgd afgerond aanwezig done attended completed",
    ParticipationStatus.ACCEPTED: "goedgekeurd geaccepteerd erkend accepted approved",
    ParticipationStatus.REJECTED: "afgekeurd afgewezen rejected",
}
_STATUS_OF = {word: status for status, words in _STATUSES.items() for word in words.split()}
_LONGEST = 200
"""As long as an id may be."""


@dataclass(frozen=True, slots=True)
class ListedPart:
    """What a row says of how somebody took part; `status` is None where it says nothing."""

    status: ParticipationStatus | None = None
    reason: str = ""
    qualification: str = ""


_UNSAID = ListedPart()


@dataclass(frozen=True, slots=True)
class ReadActivity:
    """What a row says: the activity, and who took part by the texts they may be found by, the surest first."""

    number: int
    activity: Activity | None
    who: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    part: ListedPart = _UNSAID


class ActivityReader:
    """Reads the rows of one table by one mapping; types and categories by id or by name, Dutch or English."""

    def __init__(
        self,
        table: RawTable,
        mapping: Mapping[int, ActivityField],
        types: Sequence[Choice] = (),
        categories: Sequence[Choice] = (),
    ) -> None:
        """Prepare for the table's columns; types and categories are those of the registers that the school uses."""
        self._table, self._mapping = table, sorted(mapping.items())
        self._types, self._categories = _ids(types), _ids(categories)
        self._day = partial(read_day, days_from_1904=table.days_from_1904)

    def read(self, number: int, cells: Sequence[str]) -> ReadActivity:
        """Read one row; `number` is its number in the file."""
        texts: dict[F, str] = {}
        for index, field in self._mapping:
            cell = cells[index] if index < len(cells) else ""
            if not blank(cell):
                between = " " if field is F.PERSON else "; "
                texts[field] = f"{texts[field]}{between}{cell}" if field in texts else cell
        problems: list[Problem] = []
        who = tuple(texts[field] for field in (F.CODE, F.EMAIL, F.STAFF_NUMBER, F.PERSON) if field in texts)
        activity = self._activity(number, texts, problems)
        status: ParticipationStatus | None = self._value(number, F.STATUS, texts, _status, problems)
        part = ListedPart(status, texts.get(F.REASON, ""), texts.get(F.QUALIFICATION, ""))
        refused = any(problem.refuses for problem in problems)
        return ReadActivity(number, None if refused else activity, who, tuple(problems), part)

    @property
    def names_people(self) -> bool:
        """Whether the list tells who took part."""
        return any(field in TELLS_WHO for _index, field in self._mapping)

    def _activity(self, number: int, texts: Mapping[F, str], problems: list[Problem]) -> Activity | None:
        starts: date | None = self._value(number, F.STARTS, texts, self._day, problems)
        ends: date | None = self._value(number, F.ENDS, texts, self._day, problems)
        contact, self_study = self._hours(number, texts, problems)
        cost: float | None = self._value(number, F.COST, texts, _number, problems)
        validated: bool | None = self._value(number, F.VALIDATED, texts, read_yes, problems)
        if F.TITLE not in texts:
            problems.append(Problem("", number, "activity_no_title", refuses=True))
        if starts is None and not problems:
            problems.append(Problem("", number, "activity_no_day", refuses=True))
        if problems or starts is None:
            return None
        kind = self._ids(number, F.TYPE, texts, self._types, problems)
        named = self._ids(number, F.CATEGORIES, texts, self._categories, problems)
        found = Activity(
            texts[F.TITLE],
            starts,
            ends or starts,
            kind[0] if kind else "",
            texts.get(F.PROVIDER, ""),
            contact,
            self_study,
            cost,
            named,
            validated=bool(validated),
            validation_number=texts.get(F.VALIDATION_NUMBER, ""),
        )
        try:
            check_activity(found)
        except InvalidValue as error:
            problems.append(limit(number, error))
        return found

    def _ids(
        self, number: int, field: F, texts: Mapping[F, str], known: Mapping[str, str], problems: list[Problem]
    ) -> tuple[str, ...]:
        """Return the ids of what a cell names, each once; of a word that no register knows its words with hyphens."""
        text = texts.get(field, "")
        words = read_list(text) if field is F.CATEGORIES else [text]
        for word in words:
            if _plain(word) and _plain(word)[:_LONGEST] not in known:
                facts = {"value": word[:60]}
                problems.append(Problem(self._column(field), number, "activity_word", facts, refuses=False))
        return tuple(dict.fromkeys(filter(None, (_id(word, known) for word in words))))

    def _hours(self, number: int, texts: Mapping[F, str], problems: list[Problem]) -> tuple[float, float]:
        """Return contact and self-study hours; of a total, what is not self-study is contact."""
        total, contact, self_study = (
            self._value(number, field, texts, _number, problems)
            for field in (F.HOURS, F.CONTACT_HOURS, F.SELF_STUDY_HOURS)
        )
        if contact is None:
            contact = max((total or 0.0) - (self_study or 0.0), 0.0)
        elif self_study is None:
            self_study = max((total or 0.0) - contact, 0.0)
        return contact, self_study or 0.0

    def _value(
        self, number: int, field: F, texts: Mapping[F, str], reader: Callable[[str], object], problems: list[Problem]
    ) -> Any:  # noqa: ANN401 - what the reader gives
        if field not in texts:
            return None
        try:
            return reader(texts[field])
        except (UnreadableDayError, UnreadableCellError) as error:
            facts = {"value": texts[field][:60]}
            problems.append(Problem(self._column(field), number, str(error), facts, refuses=True))
            return None

    def _column(self, field: F) -> str:
        return next((self._table.column_name(index) for index, known in self._mapping if known is field), "")


def limit(number: int, error: InvalidValue) -> Problem:
    """Return the problem of a row that says what no form would take."""
    facts = {**error.facts, "why": error.key.partition(".")[2]}
    return Problem("", number, "activity_limit", facts, refuses=True)


def _status(text: str) -> ParticipationStatus:
    status = _STATUS_OF.get(_plain(text))
    if status is None:
        raise UnreadableCellError("status_unknown")
    return status


def _number(text: str) -> float:
    word = text.casefold().strip()
    if clock := _CLOCK.fullmatch(word):
        return int(clock[1]) + int(clock[2]) / 60
    match = _NUMBER.fullmatch(word)
    if not match:
        raise UnreadableCellError("number_unknown")
    return float(match[1].replace(",", "."))


def _plain(text: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", without_accents(text)))


def _ids(choices: Sequence[Choice]) -> dict[str, str]:
    return {_plain(word): one.id for one in reversed(choices) for word in (one.id, one.name, one.name_en) if word}


def _id(text: str, known: Mapping[str, str]) -> str:
    """Return the id of a choice by id or name; of one that is not known its words with hyphens."""
    plain = _plain(text)[:_LONGEST]
    return known.get(plain, plain)
