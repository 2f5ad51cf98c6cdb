# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rector's face of the start page: large figures beside those of an earlier day, and the line through them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app import clock
from app.domain.reports import Report, ReportChart
from app.domain.standing import Standing
from app.domain.start_figures import ASKED, BEHIND, ENDING, ENDING_NEEDS, REGISTERED, Moment, Pace, compared_with
from app.errors import AppError, Cancelled
from app.services.start_report import start_report
from app.wording import Wording
from ui import theme
from ui.pages.start.changed import ChangedCard
from ui.pages.start.line_card import DRAWN_MM, LineCard
from ui.pages.start.trend_figure import TrendFigure
from ui.tasks import Job, Tasks
from ui.widgets.percentage import percentage

if TYPE_CHECKING:
    from app.bootstrap import Services

_PACE_KINDS = frozenset({
    "teacher", "registration", "event", "activity", "participation", "evidence", "reduction", "proof",
    "register_edition",
})  # fmt: skip
_UNKNOWN = "…"


_SIDE_BY_SIDE = 760


@dataclass(frozen=True)
class Figures:
    """The figures now and on the day they are compared with; the line through them, drawn, and told in words."""

    now: Moment
    before: Moment
    title: str = ""
    drawing: bytes = b""
    told: tuple[str, ...] = ()
    chart: ReportChart | None = None


class Stand(QScrollArea):
    """`people_wanted` carries the TeacherSelection behind a figure, `go_to` where a button leads, `wanted` "letter".

    `look_changed`: light or dark changed, and with it what a line is drawn on.
    """

    people_wanted = Signal(object)
    go_to = Signal(str)
    wanted = Signal(str)
    look_changed = Signal()

    def __init__(self, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._wording = tasks, wording
        self._job: Job | None = None
        self._pace: Pace | None = None
        self._read_before, self._begun = False, True
        self._shown: Figures | None = None
        self._figures = {key: TrendFigure() for key in ("registered", "asked", "ending", "behind")}
        self.first = self._figures["registered"]
        self._grid = QGridLayout()
        self._line = LineCard()
        self.changed = ChangedCard(tasks, wording)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(theme.MARGIN)
        self._grid.setSpacing(theme.WIDE_GAP)
        column.addLayout(self._grid)
        self._line.letter_wanted.connect(lambda: self.wanted.emit("letter"))
        self._line.hide()
        self._lower.setSpacing(theme.MARGIN)
        self._lower.addWidget(self._line, 3)
        self._lower.addWidget(self.changed, 2)
        self.changed.hide()
        self.changed.people_wanted.connect(self.people_wanted)
        self.changed.go_to.connect(self.go_to)
        column.addLayout(self._lower)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for key, who in (("registered", REGISTERED), ("asked", ASKED), ("ending", ENDING), ("behind", BEHIND)):
            self._figures[key].clicked.connect(lambda _on=False, who=who: self.people_wanted.emit(who))

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_shown", None) is not None:
            self.look_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figures beside each other, or two by two where that is too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widest = max(figure.sizeHint().width() for figure in self._figures.values())
        room = self.viewport().width() - theme.GAP
        columns = next((count for count in (4, 2) if count * (widest + theme.WIDE_GAP) - theme.WIDE_GAP <= room), 1)
        way = QBoxLayout.Direction
        self._lower.setDirection(way.LeftToRight if room >= _SIDE_BY_SIDE else way.TopToBottom)
        for place, figure in enumerate(self._figures.values()):
            self._grid.addWidget(figure, place // columns, place % columns)

    def show_today(self, today: Standing, *, writable: bool) -> None:
        """Show what the worklist counted already; `read` brings what it is compared with."""
        counts = today.counts
        asked = sum(counts.by_status.get(status, 0) for status in ASKED.statuses)
        ending = sum(line.count for line in today.lines if line.need in ENDING_NEEDS)
        self._show_counts(Moment(today.on, counts.total, counts.registered, asked, ending))
        if self._pace is None:
            self._show_pace(None)
        self._begun = not today.nobody_written_to
        if not self._begun:
            self._line.teach(writable=writable)
        self._line.setVisible(not self._begun or self._read_before)
        self._arrange()

    def _show_counts(self, now: Moment) -> None:
        share = percentage(now.registered, now.total)
        of_all = self.tr("of {total} · {share}").replace("{total}", str(now.total)).replace("{share}", share)
        self._figures["registered"].show_figure(str(now.registered), self.tr("registered"), of_all)
        self._figures["asked"].show_figure(str(now.asked), self.tr("invited, no answer"))
        tip = self.tr("Without those who applied to renew their registration.")
        self._figures["ending"].show_figure(str(now.ending), self.tr("expiring within 12 months"), tip=tip)

    def _show_pace(self, pace: Pace | None) -> None:
        number, of_all, more = _UNKNOWN, "", self.tr("being counted")
        if pace is not None:
            number = str(pace.behind)
            of_all = self.tr("of {total}").replace("{total}", str(pace.total)) if pace.total else ""
            more = self.tr("beside the time that is gone")
        tip = self.tr("They did less of what is asked than there is of the time gone.")
        self._figures["behind"].show_figure(number, self.tr("behind with their hours"), of_all, tip)
        self._figures["behind"].show_trend(more)
        self._arrange()

    def report(self) -> Report | None:
        """Return what is shown as it goes on paper; None until it was read."""
        changed, shown = self.changed.report, self._shown
        if changed is None or shown is None:
            return changed
        return start_report(changed, (shown.now, shown.before), self._pace, shown.chart, self._wording)

    def outdate(self, kinds: frozenset[str]) -> None:
        """Forget what was counted when something that counts changed, and on another day."""
        if kinds & _PACE_KINDS or (self._pace is not None and self._pace.on != clock.today()):
            self.stop()
            self._pace = None

    def read(self, services: Services) -> None:
        """Read what the figures are compared with, and count who is behind unless that is known."""
        ground = theme.dark_ground(card=True)
        self._tasks.run_latest("start.figures", lambda: _read(services, self._wording, ground), self._on_figures)
        if self._begun:
            self.changed.read(services)
        if self._pace is not None or self._job is not None:
            return
        job = self._tasks.run(
            lambda progress: services.progress.pace(clock.today(), progress),
            lambda pace: self._on_pace(job, pace),
            what=self.tr("Counting who stands where"),
            failed=lambda error: self._on_failed(job, error),
            asked=False,
        )
        self._job = job

    def stop(self) -> None:
        """Stop counting; what was counted before stays."""
        if self._job is not None:
            self._job.progress.cancel()
            self._job = None

    def _on_failed(self, job: Job, error: AppError) -> None:
        if job is self._job:
            self._job = None
            self._figures["behind"].show_trend(self.tr("not counted"))
        if not isinstance(error, Cancelled):
            self._tasks.failed.emit(error)

    def _on_pace(self, job: Job, pace: Pace) -> None:
        if job is self._job:
            self._job, self._pace = None, pace
            self._show_pace(pace)

    def _on_figures(self, figures: Figures) -> None:
        now, before = figures.now, figures.before
        self._show_counts(now)
        self._trend("registered", now.registered - before.registered, before)
        self._trend("asked", now.asked - before.asked, before)
        self._trend("ending", now.ending - before.ending, before)
        self._read_before, self._shown = True, figures
        if self._begun:
            self._line.show_line(figures.title, figures.drawing, figures.told)
        self._line.show()
        self._arrange()

    def _trend(self, key: str, more: int, before: Moment) -> None:
        if more:
            words = (
                self.tr("%n more than on {day}", "", more) if more > 0 else self.tr("%n fewer than on {day}", "", -more)
            )
        else:
            words = self.tr("as many as on {day}")
        day = self._wording.day(before.on, short=True)
        if not self._begun:
            words = ""  # before the first letter there is nothing to compare
        self._figures[key].show_trend(words.replace("{day}", day), good=key == "registered" and more > 0)


def _read(services: Services, wording: Wording, ground: str) -> Figures:
    on, worklist = clock.today(), services.worklist
    now, before, chart = worklist.moment(on), worklist.moment(compared_with(on)), worklist.trend(on, wording)
    if chart is None:
        return Figures(now, before)
    each = zip(chart.labels, chart.series[0].values, strict=True)
    told = (chart.told, *(f"{label}: {value:.0f}" for label, value in each if value is not None))
    return Figures(now, before, chart.title, worklist.drawn(chart, wording, DRAWN_MM, ground), told, chart)
