# SPDX-FileCopyrightText: Lerarenregister contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of overviews: which one on the left, its question as a sentence, what came of it, out at the top."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app import clock
from app.domain.reports import Report
from app.wording import Wording
from ui import theme
from ui.pages.overviews import remembered
from ui.pages.overviews.asking import Made, Offered, read_offered
from ui.pages.overviews.chooser import Chooser
from ui.pages.overviews.leaving import Leaving
from ui.pages.overviews.making import Making
from ui.pages.overviews.nothing import NothingToCount
from ui.pages.overviews.people_behind import PeopleBehind
from ui.pages.overviews.public_panel import PublicPanel
from ui.pages.overviews.report_view import ReportView
from ui.pages.overviews.seen import SeenButton
from ui.pages.overviews.sentence import Sentence
from ui.pages.overviews.with_people import TablePeople
from ui.tasks import LOOKED, Tasks
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.text import hint_label

if TYPE_CHECKING:
    from app.bootstrap import Services

_NARROW, _TIGHT = 940, 760
_LOW = 620
_BOARD = "board"
"""The overview that has a page for everybody beside it."""


class OverviewsPage(Page):
    """Shows any overview as a report; what it counts opens, prints and exports the same everywhere."""

    def __init__(self, services: Services, tasks: Tasks, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(services, tasks, wording, parent)
        self._offered = Offered()
        self._made: Made | None = None
        self._making, self._key = Making(self), ""
        self.chooser = Chooser(services.overviews.all(), wording, self)
        self.sentence = Sentence(wording)
        self.view = ReportView(wording, tasks)
        self.leaving = Leaving(self, self.view)
        self._behind = PeopleBehind(self, self.view)
        self.acting = TablePeople(self, self.view)
        self._filter = hint_label()
        self._public = QPushButton(self.tr("Page for the school guide or the website…"))
        self._seen = SeenButton(self)
        self._panel = PublicPanel(self)
        self._empty = NothingToCount(wording)
        self._view_reached = EmptyState("people", "", "")
        self._stack, self._waiting = QStackedWidget(), QWidget()
        self._build()
        self._connect()
        self._choose(remembered.last_shown([one.key for one in services.overviews.all()]))

    def _build(self) -> None:
        self.comes_first = self.chooser.list
        self.tools.addWidget(self.chooser.field, 1)
        row = QHBoxLayout()
        row.addWidget(self._filter, 1)
        for button in (self._seen, self._public):
            row.addWidget(button)
        for part in (self._waiting, self.view, self._empty, self._panel, self._view_reached):
            self._stack.addWidget(part)
        # It takes what room the sentence leaves, whatever stands in it.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        # Beside the list, not above it: what comes and goes there moves no line from under the pointer.
        right.addWidget(self.notice)
        right.addWidget(self.sentence)
        right.addLayout(row)
        right.addWidget(self._stack, 1)
        both = QHBoxLayout()
        both.setSpacing(theme.MARGIN)
        both.addWidget(self.chooser.list)
        both.addLayout(right, 1)
        self.content.addLayout(both, 1)
        self._head_row = self.beside_explanation()
        self._fit()

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._on_chosen)
        self.chooser.view_opened.connect(self._on_view)
        self.chooser.view_reached.connect(self._on_view_reached)
        self.sentence.asked.connect(self._make)
        self.sentence.view_wanted.connect(self._on_view_wanted)
        self.view.look_changed.connect(self._make)
        self._making.made.connect(self._on_made)
        self._making.stopped.connect(self._on_stopped)
        self._empty.today_wanted.connect(self._on_today)
        self._empty.import_wanted.connect(lambda: self.start_import.emit(None))
        self._public.clicked.connect(self._on_public)
        self._panel.left.connect(self._on_public_left)
        self._seen.kept.connect(self._on_seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow page let a field stand for the list, with what leaves the page beside it or in a menu."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow, low = self.width() < _NARROW, self.height() < _LOW
        self.chooser.set_narrow(narrow=narrow)
        self.comes_first = self.chooser.field if narrow else self.chooser.list
        self.leaving.fit(self.tools if narrow else self._head_row, narrow=narrow, tight=self.width() < _TIGHT)
        self._heading.setVisible(not (narrow and low))  # the field says the same
        self._explanation.setVisible(not low)

    def show_part(self, key: str) -> None:
        """Show one overview, by its key; one that is not there changes nothing."""
        if any(one.key == key for one in self.services.overviews.all()) and key != self._key:
            self._choose(key)
            self._make()

    def escaped(self) -> bool:
        """Go back from the page for the school guide to its overview, or let go of who is selected."""
        shown = self._stack.currentWidget() is self._panel
        if shown:
            self._on_public_left()
        return shown or self.acting.let_go()

    def reload(self, kinds: frozenset[str]) -> None:
        """Count again after anything was written; what can be chosen is read again too."""
        self.tasks.run_latest("overviews.offered", partial(read_offered, self.services), self._on_offered)
        if self._loaded and kinds:
            self._make()

    def _on_offered(self, offered: Offered) -> None:
        self._offered = offered
        self.chooser.offer(offered.views)
        self.sentence.offer(offered)
        if self._made is None and not self._making.busy:
            self._make()  # only now is it known of whom it was asked last

    def _choose(self, key: str) -> None:
        overview = self.services.overviews.overview(key)
        self._key = key
        self.chooser.choose(key)
        self.sentence.show_overview(overview)
        self.sentence.show()
        say = self.wording.say
        self.set_heading(say(f"overviews.{key}"), say(f"overviews.{key}_about"))
        self._fit()
        self._public.hide()
        self._filter.hide()
        self.leaving.show_report(None)
        self._stack.setCurrentWidget(self._waiting)  # no other overview stands under this title meanwhile

    def _on_chosen(self, key: str) -> None:
        self._choose(key)
        remembered.keep_shown(key)
        self._make()

    def _on_view_reached(self, name: str) -> None:
        for part in (self._public, self._filter, self._seen, self.sentence):
            part.hide()
        self.set_heading(name, self.tr("A saved view: shows its teachers in the list"))
        self.leaving.show_report(None)
        self._view_reached.say(name, self.tr("Enter opens this list."))
        self._stack.setCurrentWidget(self._view_reached)

    def _make(self) -> None:
        asked = self.sentence.value()
        if asked is None:
            self.notice.show_error(self.tr("This is not a day. Type it like 23-11-2026, or choose it with Alt+Down."))
            return
        self.notice.hide()
        self._making.ask(self._key, asked, self.view.chart_width())

    def _on_made(self, made: Made) -> None:
        self._made = made
        if self._stack.currentWidget() is self._view_reached:
            return
        report = made.report
        self._behind.counted_on(report.on)
        some = _holds_anything(report)
        in_panel = self._stack.currentWidget() is self._panel and self._key == _BOARD and some
        settled = self.sentence.settled(report)
        self._filter.setText(settled or report.sentence)
        # Since when it is told is not in the fields while none was chosen.
        told = "since" in report.asked or report.on != made.asked.on
        self._filter.setVisible(some and bool(settled or told))
        self._public.setVisible(self._key == _BOARD and some and not in_panel)
        self._seen.show_made(made)
        # That there is nobody is an answer too, which may have to be shown on paper.
        may = some or not (self._offered.nobody or self._key == _BOARD)
        self.leaving.show_report(report if may and not in_panel else None)
        if some:
            self.view.show_made(made)
            self.acting.counted_on(report.on)
        else:
            self._empty.say_of(report, self.sentence.day.value(), nobody=self._offered.nobody)
        if in_panel:
            self._panel.show_report(report)
        else:
            self._stack.setCurrentWidget(self.view if some else self._empty)

    def _on_stopped(self) -> None:
        self.notice.show_caution(self.tr("Stopped before the overview was made."), [(self.tr("Make it"), self._make)])

    def _on_today(self) -> None:
        self.sentence.day.set_value(clock.today())
        self._make()

    def _on_seen(self) -> None:
        self.sentence.since.set_value(None)
        self.tasks.announce(LOOKED)  # this page is made anew by it as the others are

    def _on_view(self, view_id: int) -> None:
        self.go_to.emit(f"staff/view:{view_id}")  # with its own columns and groups

    def _on_view_wanted(self) -> None:
        self.go_to.emit("staff")
        self.said.emit(self.tr("Search or filter this list, then save it as a view: overviews can be asked of it."))

    def _on_public(self) -> None:
        if self._made is not None:
            self._stack.setCurrentWidget(self._panel)
            self._panel.forget()
            self._panel.show_report(self._made.report)
            self._public.hide()
            self.leaving.show_report(None)
            self._panel.back.setFocus()

    def _on_public_left(self) -> None:
        self._stack.setCurrentWidget(self.view)
        self.leaving.show_report(self._made.report if self._made else None)
        self._public.setVisible(self._key == _BOARD)
        self._public.setFocus()


def _holds_anything(report: Report) -> bool:
    return any(len(table.rows) for table in report.tables) or any(one.value for one in report.figures)
