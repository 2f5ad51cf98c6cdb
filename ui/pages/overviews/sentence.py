# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The question an overview answers, as a sentence of which the answers are fields."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import clock
from app.domain.overview_asking import Ask, Asked, first_period
from app.domain.relative_days import Period
from app.domain.reports import Report
from app.domain.views import SavedView
from app.services.overviews.overview import Overview
from app.wording import Wording
from ui import theme
from ui.pages.overviews import remembered
from ui.pages.overviews.asking import Offered
from ui.pages.overviews.month_field import MonthField
from ui.pages.overviews.period_field import AHEAD, BACK, PeriodField
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.text import PlainLabel, hint_label

_DAY, _LEAST = 130, 120
_MAKE = -1
"""What stands for the entry that makes a view: no view has that id."""


class Sentence(QWidget):
    """Shows the fields an overview asks for; `asked` comes when one of them was filled in otherwise."""

    asked = Signal()
    view_wanted = Signal()
    """Somebody wants to ask it of a view that is still to be made."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._overview: Overview | None = None
        self._offered, self._whose = Offered(), 0
        self.day, self.since = DateField(), DateField()
        self.who, self.group, self.activity = ChoiceField(), ChoiceField(), ChoiceField()
        self.period, self.month = PeriodField(wording), MonthField(wording)
        self._parts: dict[Ask, list[QWidget]] = {}
        self._row = FlowLayout()
        self._whom = PlainLabel()
        self._why = hint_label(
            self.tr(
                "Only how things stood at the end of a month goes outside: from two days close together one could tell"
                " what happened to one person."
            )
        )
        self._build()
        self.day.set_value(clock.today())

    def _build(self) -> None:
        since = self.tr("since")
        names: list[tuple[DateField | ChoiceField, str]] = [
            (self.since, since),
            (self.month, self.tr("End of the month")),
            (self.who, self.tr("Which teachers")),
            (self.group, self.tr("Counted by")),
            (self.activity, self.tr("Activity")),
        ]
        for field, name in names:
            field.setAccessibleName(name)
            field.committed.connect(self._on_committed)
            if isinstance(field, DateField):
                field.setFixedWidth(_DAY)
            else:
                field.setMinimumWidth(_LEAST)  # else a long choice would keep the window wide
                field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)  # what it offers comes later
        self.day.committed.connect(self._on_committed)
        self.day.setFixedWidth(_DAY)
        self.period.committed.connect(self._on_committed)
        of = PlainLabel(self.tr("of"))
        self._parts = {
            Ask.MONTH: [self.month],
            Ask.WHO: [self.who],
            Ask.PERIOD: [self.period, self.period.days],
            Ask.SINCE: [PlainLabel(since), self.since],
            Ask.ACTIVITY: [of, self.activity],
            Ask.GROUP: [self.group],
        }
        self._row.addWidget(self._whom)
        self._row.addWidget(self.day)
        for parts in self._parts.values():
            for part in parts:
                self._row.addWidget(part)
                part.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.GAP)
        lines.addLayout(self._row)
        lines.addWidget(self._why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what is chosen be read in full as far as there is room."""
        super().resizeEvent(event)
        for field in (self.who, self.group, self.activity, self.month):
            field.setMaximumWidth(max(_LEAST, self.width()))

    def show_overview(self, overview: Overview) -> None:
        """Ask what this overview asks, as it was asked last; the day stays."""
        self._overview = overview
        asks = overview.asks | ({Ask.PERIOD} if Ask.AHEAD in overview.asks else frozenset())
        for ask, parts in self._parts.items():
            for part in parts:
                part.setVisible(ask in asks and (ask is not Ask.GROUP or len(overview.groupings) > 1))
        self.day.setVisible(Ask.MONTH not in asks)
        self._why.setVisible(Ask.MONTH in asks)
        self.month.show_day(self.day.value())
        self.period.offer(AHEAD if Ask.AHEAD in overview.asks else BACK)
        if Ask.PERIOD in asks:
            self.period.set_value(first_period(overview.asks))
            self.period.set_value(remembered.kept_period(overview))
        self.group.set_choices([(key, self._wording.say(f"overviews_by.{key}")) for key in overview.groupings])
        self.group.set_value(remembered.kept_group(overview))
        if Ask.SINCE in overview.asks:
            self.since.set_value(None)
            self.since.setPlaceholderText(self._wording.say(f"overviews_since.{overview.key}"))
        self._show_offered(remembered.kept_view(overview), self.activity.value())

    def offer(self, offered: Offered) -> None:
        """Offer these saved views and activities; what was chosen stays."""
        chosen = self._view()
        self._offered = offered
        if not chosen and self._overview is not None:
            chosen = remembered.kept_view(self._overview)
        self._show_offered(chosen, self.activity.value())

    def _show_offered(self, view: int, activity: object) -> None:
        views: list[tuple[object, str]] = [(int(one.id), one.name) for one in self._offered.views]
        teachers = self._overview is None or self._overview.whom == "teachers"
        everybody = (0, self.tr("all teachers") if teachers else self.tr("everybody"))
        self.who.set_choices([everybody, *views, (_MAKE, self.tr("Make a view…"))])
        self.who.set_value(view)
        self._whose = self._view()
        self._say_whom()
        day, listed = self._wording.day, self._offered.activities
        self.activity.set_choices([(one, f"{title}, {day(on, short=True)}") for one, title, on in listed])
        self.activity.set_value(activity)

    def _say_whom(self) -> None:
        """Say before the day whom it is about: a view holds whoever is in it, other staff too."""
        whom = self._overview.whom if self._overview is not None else "teachers"
        view = self._asked_view()
        if view is not None and view.in_service is False and whom != "as_on":
            whom = "left"
        elif view is not None and whom == "teachers":
            whom = "everybody" if view.in_service else "as_on"
        said = self._wording.say(f"overviews_asked.{whom}")
        self._whom.setText(said)
        self.day.setAccessibleName(said)

    def value(self) -> Asked | None:
        """Return what is asked, None while a field holds what is no day or no period."""
        overview, day = self._overview, self.month.asked() if self._asks(Ask.MONTH) else self.day.value()
        period: Period | None = (
            self.period.value() if self._asks(Ask.PERIOD, Ask.AHEAD) else Asked(clock.today()).period
        )
        if overview is None or day is None or period is None or not self.since.understood():
            return None
        activity = self.activity.value()
        return Asked(
            on=day,
            period=period,
            since=self.since.value() if self._asks(Ask.SINCE) else None,
            group_by=str(self.group.value() or "") if self._asks(Ask.GROUP) else "",
            activity=activity if isinstance(activity, int) and self._asks(Ask.ACTIVITY) else 0,
        ).about(self._asked_view())

    def settled(self, report: Report) -> str:
        """Return what is said beside the month of figures that went out before, "" of others."""
        on = report.settles.settled if report.settles is not None else None
        told = self.tr("Settled on %1, when these figures went out: so the numbers open nobody.")
        return told.replace("%1", self._wording.day(on)) if on is not None else ""

    def keep(self) -> None:
        """Keep what is asked for the next time."""
        asked = self.value()
        if asked is not None and self._overview is not None:
            remembered.keep(self._overview, asked, self._view())

    def _asks(self, *asks: Ask) -> bool:
        return self._overview is not None and bool(self._overview.asks & set(asks))

    def _asked_view(self) -> SavedView | None:
        if not self._asks(Ask.WHO):
            return None
        return next((one for one in self._offered.views if one.id == self._view()), None)

    def _view(self) -> int:
        chosen = self.who.value()
        return chosen if isinstance(chosen, int) and chosen != _MAKE else 0

    def _on_committed(self) -> None:
        if self.who.value() == _MAKE:
            self.who.set_value(self._whose)  # it is no answer
            self.view_wanted.emit()
            return
        self._whose = self._view()
        self._say_whom()
        self.keep()
        self._row.invalidate()
        self.asked.emit()
