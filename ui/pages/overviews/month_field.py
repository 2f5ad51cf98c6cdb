# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The end of a month as a field: the only days whose figures go outside the school."""

from datetime import date, timedelta

from app import clock
from app.domain.board import day_of_page, reporting_day
from app.wording import Wording
from ui.widgets.fields import ChoiceField

_MONTHS = 24


class MonthField(ChoiceField):
    """Offers the last days of the months that are over, the newest first."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._day: date | None = None
        days, today = list[date](), clock.today()
        while len(days) < _MONTHS:
            days.append(reporting_day(days[-1] if days else today))
        self.set_choices([(day, wording.day(day)) for day in days])

    def show_day(self, day: date | None) -> None:
        """Show the month that a page asked of a day is of; asked of the same day again, what was chosen stays."""
        if day is not None and day != self._day:
            self._day = day
            self.set_value(day_of_page(day, clock.today()))

    def asked(self) -> date:
        """Return the day by which that month is asked: the first after it."""
        chosen = self.value()
        return (chosen if isinstance(chosen, date) else reporting_day(clock.today())) + timedelta(days=1)
