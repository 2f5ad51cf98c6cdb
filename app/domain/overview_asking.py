# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an overview can be asked: the day it looks from, the period it looks at, who it is about, by what it counts."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.filters import Filter
from app.domain.periods import school_year, within_calendar
from app.domain.relative_days import Period, Span
from app.domain.selections import TEACHING, TeacherSelection
from app.domain.views import SavedView

_THIS_YEAR = Period(Span.THIS_SCHOOL_YEAR)


class Ask(StrEnum):
    """What can be asked of an overview beside the day."""

    MONTH = "month"
    """The end of a month instead of any day: one state a month goes outside."""
    PERIOD = "period"
    """Something over a period: of activities, costs, those who came and went."""
    AHEAD = "ahead"
    """A period that begins on the day: who expires."""
    SINCE = "since"
    """Everything since a day."""
    GROUP = "group_by"
    WHO = "where"
    """A filter on the people, a saved view's for instance."""
    ACTIVITY = "activity"
    """One activity: its attendance list."""


def first_period(asks: Collection[Ask]) -> Period:
    """Return the period an overview is asked about as long as nobody chose one: a year ahead, or this school year."""
    return Period(Span.NEXT_MONTHS, 12) if Ask.AHEAD in asks else _THIS_YEAR


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked. A filter or a saved view is a group of its own, with `in_service` whether its people are.

    `of_view` says that a view was asked: one without a filter holds others than those who teach, too. `group_by` is
    one of the overview's own keys, "" for its first; `activity` an id, 0 for none.
    """

    on: date
    period: Period = _THIS_YEAR
    since: date | None = None
    where: Filter | None = None
    in_service: bool | None = True
    of_view: bool = False
    group_by: str = ""
    activity: int = 0

    def __post_init__(self) -> None:
        """Keep to days beside which there are others: an overview looks a year back and further ahead."""
        object.__setattr__(self, "on", within_calendar(self.on))
        object.__setattr__(self, "since", self.since and within_calendar(self.since))

    @property
    def of_group(self) -> bool:
        """Whether it is about whoever is in a filter or a view, instead of about who teaches."""
        return self.of_view or self.where is not None

    @property
    def who(self) -> TeacherSelection:
        """Who it is about: those who teach and are in service, or whoever is in the filter or the view."""
        return TeacherSelection(in_service=self.in_service, where=self.where) if self.of_group else TEACHING

    @property
    def ever(self) -> TeacherSelection:
        """Who it is about where who left since counts too: of a view of leavers still nobody else."""
        return TeacherSelection(in_service=None if self.in_service else self.in_service, where=self.where)

    def about(self, view: SavedView | None) -> "Asked":
        """Return it asked of whoever is in a saved view; of None, of who teaches."""
        if view is None:
            return self
        return replace(self, where=view.where, in_service=view.in_service, of_view=True)

    def days(self) -> tuple[date, date]:
        """Return the first and last day of the period; without an end it is as wide as the calendar."""
        since, until = self.period.days(self.on)
        return since or date.min, until or date.max

    @property
    def year(self) -> tuple[date, date]:
        """The first and last day of the school year the day falls in."""
        return school_year(self.on)
