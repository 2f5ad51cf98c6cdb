# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""A day, a number or a period, each typed in fields of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import isfinite

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.relative_days import MOST_OF, Period, Span, period_of
from app.errors import InvalidValue
from ui.widgets.fields import ChoiceField, DateField, NumberField
from ui.widgets.filtering.texts import span_words
from ui.widgets.filtering.values import Values
from ui.widgets.text import PlainLabel

translate = QCoreApplication.translate
_MONTHS = 6
"""How many are proposed where a period takes a number."""


class Each(Values):
    """As many fields as there are values, one at least: of several any will do."""

    def __init__(self, texts: Sequence[str] = ()) -> None:
        super().__init__()
        self.fields: list[One] = []
        for text in texts or ("",):
            if self.fields:
                self.row.addWidget(PlainLabel(translate("FilterValues", "or")))
            field = self._one(text)
            field.changed.connect(self._on_changed)
            self.fields.append(field)
            for part in field.parts:
                self.row.addWidget(part)

    def _one(self, text: str) -> One:
        raise NotImplementedError

    def values(self) -> tuple[str, ...]:
        """Return what the fields hold, without what is wrong."""
        return tuple(value for value in (field.value() for field in self.fields) if value)

    def name(self, text: str) -> None:
        """Name the fields."""
        for field in self.fields:
            field.parts[0].setAccessibleName(text)

    def _on_changed(self) -> None:
        self.tell(next(filter(None, (field.fault() for field in self.fields)), ""))


class One(QObject):
    """The fields of one value."""

    changed = Signal()
    parts: Sequence[QWidget] = ()

    def value(self) -> str:
        """Return it as a filter holds it, "" when it is not there or wrong."""
        raise NotImplementedError

    def fault(self) -> str:
        """Return what is wrong with it, in a sentence."""
        raise NotImplementedError


class _Day(One):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = DateField()
        self.field.set_value(date.fromisoformat(text) if text else None)
        self.field.setFixedWidth(150)
        self.field.committed.connect(self.changed)
        self.parts = (self.field,)

    def value(self) -> str:
        day = self.field.value()
        return day.isoformat() if day is not None else ""

    def fault(self) -> str:
        return "" if self.field.understood() else no_day(self.field)


class _Number(One):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = NumberField()
        self.field.set_value(float(text) if text else None)
        self.field.setFixedWidth(110)
        self.field.committed.connect(self.changed)
        self.parts = (self.field,)

    def value(self) -> str:
        number = self.field.value()
        return f"{number:.12g}" if number is not None and isfinite(number) else ""

    def fault(self) -> str:
        if not self.field.text().strip() or self.value():
            return ""
        return translate("FilterValues", "“{text}” is no number. Type it as 0,8 or 3.").format(
            text=self.field.text().strip()
        )


class _Period(One):
    """A period that moves with the calendar, some with a number, or two days."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        period = _period_of(text) or Period(Span.THIS_SCHOOL_YEAR)
        self.span = ChoiceField(span_words())
        self.span.set_value(period.span)
        self.number = NumberField()
        self.number.set_value(period.number or _MONTHS)
        self.number.setFixedWidth(70)
        self.number.setAccessibleName(translate("FilterValues", "How many"))
        self.since, self.until = DateField(), DateField()
        names = translate("FilterValues", "First day"), translate("FilterValues", "Last day")
        for field, day, name in zip((self.since, self.until), (period.since, period.until), names, strict=True):
            field.set_value(day)
            field.setFixedWidth(140)
            field.setAccessibleName(name)
        self.parts = (self.span, self.number, self.since, self.until)
        for part in (self.span, self.number, self.since, self.until):
            part.setParent(parent)  # before it is shown: alone it would be a window
            part.committed.connect(self._on_committed)
        self._show()

    def _show(self) -> None:
        self.number.setVisible(self.span.value() in MOST_OF)
        for field in (self.since, self.until):
            field.setVisible(self.span.value() is Span.FIXED)

    def _on_committed(self) -> None:
        self._show()
        self.changed.emit()

    def value(self) -> str:
        span = Span(str(self.span.value()))
        if self.fault():
            return ""
        if span is Span.FIXED:
            since, until = self.since.value(), self.until.value()
            return str(Period(span, 0, since, until)) if since or until else ""
        return str(Period(span, int(self.number.value() or 0) if span in MOST_OF else 0))

    def fault(self) -> str:
        span = Span(str(self.span.value()))
        if span is Span.FIXED:
            for field in (self.since, self.until):
                if not field.understood():
                    return no_day(field)
            since, until = self.since.value(), self.until.value()
            backwards = since is not None and until is not None and until < since
            return translate("FilterValues", "The last day is before the first. Turn them round.") if backwards else ""
        most = MOST_OF.get(span)
        number = self.number.value()
        if most is None or (number is not None and number in range(1, most + 1)):
            return ""
        return translate("FilterValues", "Type a whole number from 1 to {most}.").format(most=most)


class Days(Each):
    """Days."""

    def _one(self, text: str) -> One:
        return _Day(text, self)


class Numbers(Each):
    """Numbers."""

    def _one(self, text: str) -> One:
        return _Number(text, self)


class Periods(Each):
    """Periods."""

    def _one(self, text: str) -> One:
        return _Period(text, self)


def no_day(field: DateField) -> str:
    """Return what to tell of a field that holds no day."""
    return translate("FilterValues", "“{text}” is no day. Type it as 1-9-2026.").format(text=field.text().strip())


def _period_of(text: str) -> Period | None:
    try:
        return period_of(text) if text else None
    except InvalidValue:
        return None
