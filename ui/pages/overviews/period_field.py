# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A period as a field in a sentence: one that moves with the calendar, or two days."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.filter_fields import FilterFields
from app.domain.relative_days import Period, Span
from app.services.filter_words import FilterWords
from app.wording import Wording
from ui import theme
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.text import PlainLabel

BACK = (
    Period(Span.THIS_SCHOOL_YEAR),
    Period(Span.LAST_SCHOOL_YEAR),
    Period(Span.THIS_YEAR),
    Period(Span.LAST_YEAR),
    Period(Span.THIS_MONTH),
    Period(Span.LAST_MONTH),
    Period(Span.PAST_MONTHS, 12),
)
AHEAD = (
    Period(Span.NEXT_MONTHS, 3),
    Period(Span.NEXT_MONTHS, 6),
    Period(Span.NEXT_MONTHS, 12),
    Period(Span.NEXT_MONTHS, 24),
    Period(Span.THIS_SCHOOL_YEAR),
    Period(Span.NEXT_SCHOOL_YEAR),
)
_OWN = "own"


class PeriodField(QWidget):
    """Offers some periods, and two days of one's own choice, for which `days` stands beside it where there is room."""

    committed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = FilterWords(FilterFields(), wording)
        self.choice = ChoiceField()
        self.choice.setAccessibleName(self.tr("Period"))
        self.since, self.until = DateField(), DateField()
        self.since.setAccessibleName(self.tr("First day of the period"))
        self.until.setAccessibleName(self.tr("Last day of the period"))
        self.days = QWidget()
        layout, days = QHBoxLayout(self), QHBoxLayout(self.days)
        for row in (layout, days):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.GAP)
        layout.addWidget(self.choice)
        for part in (PlainLabel(self.tr("from")), self.since, PlainLabel(self.tr("up to and including")), self.until):
            days.addWidget(part)
        for day in (self.since, self.until):
            day.setFixedWidth(120)
            day.committed.connect(self.committed)
        self.days.hide()
        self.choice.committed.connect(self._on_choice)

    def offer(self, periods: Sequence[Period]) -> None:
        """Offer these, and days of one's own."""
        self.choice.set_choices(
            [(str(period), self._words.period(period)) for period in periods] + [(_OWN, self.tr("between two days"))]
        )
        self._periods = {str(period): period for period in periods}

    def value(self) -> Period | None:
        """Return the period, None where the days are none or stand the wrong way round."""
        found = self._periods.get(str(self.choice.value()))
        if found is not None:
            return found
        since, until = self.since.value(), self.until.value()
        wrong = not self.since.understood() or not self.until.understood() or (since and until and until < since)
        return None if wrong else Period(Span.FIXED, since=since, until=until)

    def set_value(self, period: Period) -> None:
        """Show a period; one that is not offered as two days, when it has them."""
        if str(period) in self._periods:
            self.choice.set_value(str(period))
        elif period.span is Span.FIXED:
            self.choice.set_value(_OWN)
            self.since.set_value(period.since)
            self.until.set_value(period.until)
        self.days.setVisible(self.choice.value() == _OWN)

    def _on_choice(self) -> None:
        self.days.setVisible(self.choice.value() == _OWN)
        self.committed.emit()
