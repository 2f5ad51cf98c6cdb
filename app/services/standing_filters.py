# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""Filters on how people stand: whoever stands so is worked out for the whole school at once, and named by their ids."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from time import monotonic
from typing import NamedTuple

from app.domain.filters import PEOPLE, Condition, Filter, FilterTest, conditions_of, negated, replaced
from app.domain.ids import TeacherId
from app.domain.progress import standing_kind
from app.domain.selections import TeacherSelection
from app.domain.standing_kinds import StandingKind
from app.persistence.database import Database
from app.profiles.loading import Profiles
from app.progress import Progress
from app.services.standing import StandingService

STANDING = "standing"
_STALE = 60.0
"""Seconds after which what others wrote meanwhile is counted again."""
_MOST_KEPT = 4
"""For how many days what was counted is kept: a list is looked at today and as it was on a day or two."""
_FIRST, _LAST = date(200, 1, 1), date(9_800, 1, 1)
"""Between these every cycle has days the calendar knows."""
_Kinds = Mapping[str, frozenset[TeacherId]]


class _Counted(NamedTuple):
    """Who stands how on a day, after how many writes it was counted, and when."""

    kinds: _Kinds
    writes: int
    at: float


class StandingFilters:
    """Answers the conditions on standings in a filter; counted once until the school changes."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school, with the rules of all registers."""
        self._database = database
        self._counting = StandingService(database, profiles)
        self._kept: dict[date, _Counted] = {}

    def answerable(self, selection: TeacherSelection, on: date, progress: Progress | None = None) -> TeacherSelection:
        """Return a selection as the database can answer it; `progress` hears of people and may raise Cancelled."""
        return (
            selection
            if selection.where is None
            else replace(selection, where=self.resolved(selection.where, on, progress))
        )

    def resolved(self, tree: Filter, on: date, progress: Progress | None = None) -> Filter:
        """Return a filter that the database can answer: of each condition on a standing, who meets it on a day."""

        def by(one: Condition) -> Filter:
            return self._people(one, self._kinds(on, progress)) if one.field == STANDING else one

        return replaced(tree, by)

    @staticmethod
    def _people(one: Condition, kinds: _Kinds) -> Filter:
        wanted = list(kinds) if one.test in {FilterTest.EMPTY, FilterTest.FILLED} else one.values
        found = sorted({who for kind in wanted for who in kinds.get(kind, ())})
        people = Condition(PEOPLE, FilterTest.IS, tuple(map(str, found)))
        return negated(people) if one.test in {FilterTest.EMPTY, FilterTest.IS_NOT} else people

    def ready(self, selection: TeacherSelection, on: date) -> bool:
        """Return whether nothing has to be counted to answer a selection on a day."""
        asked = selection.where is not None and any(one.field == STANDING for one in conditions_of(selection.where))
        return not asked or self._fresh(_within(on)) is not None

    def count(self, on: date, progress: Progress | None = None) -> None:
        """Count who stands how on a day, unless that is known; `progress` hears of people and may raise Cancelled."""
        self._kinds(on, progress)

    def _fresh(self, on: date) -> _Counted | None:
        kept = self._kept.get(on)
        shared = self._database.file is None or self._database.read_only
        old = kept is None or kept.writes != self._database.writes or (shared and monotonic() - kept.at > _STALE)
        return None if old else kept

    def _kinds(self, on: date, progress: Progress | None = None) -> _Kinds:
        on = _within(on)
        kept = self._fresh(on)
        if kept is None:
            writes = self._database.writes
            kept = _Counted(self._count(on, progress), writes, monotonic())
            self._kept[on] = kept
            for oldest in [day for day in self._kept if day != on][: -_MOST_KEPT + 1]:
                del self._kept[oldest]
        return kept.kinds

    def _count(self, on: date, progress: Progress | None) -> _Kinds:
        found: dict[str, set[TeacherId]] = {kind.value: set() for kind in StandingKind}
        for who, each in self._counting.of_teachers(None, on, progress=progress).items():
            for one in each:
                kind = standing_kind(one.standing, one.profile)
                if kind is not None:
                    found[kind.value].add(who)
        return {kind: frozenset(those) for kind, those in found.items()}


def _within(on: date) -> date:
    return min(max(on, _FIRST), _LAST)
