# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""What there is to do today, how the school stands beside an earlier day, and what falls due next."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.cycles import last_end_within
from app.domain.periods import add_months
from app.domain.registrations import ASKED_STATUSES, Status
from app.domain.reports import ChartKind, ReportChart, Series
from app.domain.selections import TEACHING, Need, TeacherSelection
from app.domain.standing import Due, WorklistLine, worklist_line
from app.domain.start_figures import ASKED, BESIDES, ENDING, REGISTERED, Moment
from app.domain.trends import month_ends, months_between, numbers_on
from app.persistence import rows, start_figures
from app.persistence.database import Database, Opened
from app.profiles.loading import Profiles
from app.services.one_register import OneRegister
from app.wording import Wording

_DAY = timedelta(days=1)
_STEPS = {1: "month", 3: "quarter", 12: "year"}
"""What the months between two points of the line are called."""


class WorklistService(OneRegister):
    """The start page's lines and figures."""

    def __init__(self, database: Database, profiles: Profiles) -> None:
        """Work on a school, with one register's terms."""
        self._database = database
        super().__init__(profiles)

    def lines(self, on: date) -> list[WorklistLine]:
        """Return the reasons to act that concern somebody, the one with most people first."""
        with self._database.read() as connection:
            found = [self._line(connection, need, on) for need in Need]
        return sorted((line for line in found if line.count), key=lambda line: -line.count)

    def next_due(self, on: date) -> Due | None:
        """Return what falls due first after a day if nothing happens before; None when nothing is known to."""
        with self._database.read() as connection:
            for day, need in sorted(self._days_due(connection, on)):
                line = self._line(connection, need, day)
                if line.count:
                    return Due(day, line)
        return None

    def besides(self, on: date) -> int:
        """Return how many who do not teach have a registration or an answer to come: no line is about them."""
        with self._database.read() as connection:
            return self._count(connection, BESIDES, on)

    def moment(self, on: date) -> Moment:
        """Return the rector's figures as they were on a day."""
        with self._database.read() as connection:
            counts = [self._count(connection, who, on) for who in (TEACHING, REGISTERED, ASKED, ENDING)]
        return Moment(on, *counts)

    def trend(self, on: date, words: Wording) -> ReportChart | None:
        """Return how many were registered at the end of each month up to a day; None with less than two to join."""
        with self._database.read() as connection:
            first = start_figures.first_day(connection, self._profile)
            if first is None or first > on:
                return None
            points = month_ends(first, on)
            counted = numbers_on(points, start_figures.registered(connection, self._profile))
        if len(points) < 2 or not any(counted):
            return None
        facts = {"count": counted[-1], "on": on, "before": counted[0], "since": points[0]}
        return ReportChart(
            key="registered_trend",
            title=words.say(f"start.trend_{_STEPS.get(months_between(points), 'years')}", {"on": on}),
            kind=ChartKind.LINE,
            labels=tuple(words.day(day, short=True) for day in points),
            series=(Series(words.say("start.trend_line"), tuple(map(float, counted))),),
            told=words.say("start.trend_told", facts),
            days=tuple(points),
        )

    @staticmethod
    def drawn(chart: ReportChart, words: Wording, width: float, ground: str = "") -> bytes:
        """Return a chart as a PDF of one page, so many mm wide; on a dark `ground` (#rrggbb) light on dark."""
        from app.documents.report_charts import report_chart_pdf

        return report_chart_pdf(chart, words, width=width, ground=ground)

    def _line(self, connection: Opened, need: Need, on: date) -> WorklistLine:
        return worklist_line(need, self._count(connection, TeacherSelection(need=need), on), self._profile)

    def _count(self, connection: Opened, who: TeacherSelection, on: date) -> int:
        return rows.count(connection, who, self._profile, on, self._weeks(who, on))

    def _days_due(self, connection: Opened, on: date) -> Iterator[tuple[date, Need]]:
        """Yield on which days somebody may come on the worklist of himself, and why: the first of each reason."""
        profile = self._profile
        wait, check = timedelta(weeks=profile.reminder_after_weeks), timedelta(weeks=profile.application_weeks)
        asked = start_figures.first_waiting(connection, profile, ASKED_STATUSES, on - wait + _DAY, on)
        if asked is not None:
            yield asked + wait, Need.NO_ANSWER
            yield asked + wait, Need.STILL_NO_ANSWER
        applied = start_figures.first_waiting(connection, profile, {Status.APPLIED}, on - check, on)
        if applied is not None:
            yield applied + check + _DAY, Need.APPLICATION_LATE
        ends = start_figures.first_end(connection, last_end_within(on, 12), on)
        if ends is not None:
            day = add_months(ends, -12)
            while last_end_within(day, 12) < ends:
                day += _DAY
            yield day, Need.EXPIRING_12
